import { css, html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { mediaTypes } from '../../form/file-kind.ts';
import type { FileKind } from '../../form/question.ts';
import { descriptionOf, inputId, labelText, notesView, type FieldFrame } from './field.ts';

export interface FileField extends FieldFrame {
  readonly accept: readonly FileKind[];
  /** Said while a file is made ready, else ''. */
  readonly busy: string;
  /** `kept`: said before it where another was refused, else ''. */
  readonly chosen: { readonly name: string; readonly facts: string; readonly kept: string } | null;
  /** What a screen reader is told of each change. */
  readonly said: string;
  readonly words: Readonly<Record<'choose' | 'photograph' | 'remove' | 'removeWhat' | 'drop', string>>;
  readonly onGiven: (files: readonly File[]) => void;
  readonly onRemove: () => void;
}

/**
 * A file that is picked, dropped or, on a phone, photographed. The browser's own control stands out of sight behind a
 * label that looks like a button: its words would be in the browser's language, and it would go on naming a file that
 * is no longer there.
 */
export function fileControl(field: FileField): TemplateResult {
  const { id, words, chosen, busy } = field;
  const pick = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    field.onGiven([...(input.files ?? [])]);
    // So that the same file can be picked again once it has changed.
    input.value = '';
  };
  const described = [chosen ? `file-${id}` : '', descriptionOf(field) ?? ''].join(' ').trim();
  return html`<div class="field" part="field" ?data-wrong=${field.error !== ''}>
    <label part="label" for=${inputId(id)}>${labelText(field)}</label>
    ${notesView(field)}
    <div class="file" part="control" @dragover=${allowDrop} @dragleave=${leaveDrop} @drop=${takeDrop(field)}>
      ${
        chosen
          ? html`<p class="chosen" id="file-${id}">
              ${chosen.kept} <bdi>${chosen.name}</bdi> <span class="muted">${chosen.facts}</span>
            </p>`
          : nothing
      }
      ${busy ? html`<p class="muted" aria-hidden="true">${busy}</p>` : nothing}
      <div class="row">
        <input
          class="unseen"
          type="file"
          id=${inputId(id)}
          name=${id}
          accept=${field.accept.flatMap((kind) => [`.${kind}`, mediaTypes[kind]]).join()}
          ?required=${field.required}
          aria-invalid=${field.error ? 'true' : nothing}
          aria-describedby=${ifDefined(described || undefined)}
          @change=${pick}
        />
        <label class="button quiet" for=${inputId(id)}>${words.choose}</label>
        ${photographView(field, pick)}
        ${
          chosen
            ? html`<button class="link" type="button" aria-label=${words.removeWhat} @click=${field.onRemove}>
                ${words.remove}
              </button>`
            : html`<span class="muted drop">${words.drop}</span>`
        }
      </div>
      <p class="unseen" role="status">${field.said}</p>
    </div>
  </div>`;
}

/** Opens the camera, on devices that are held in the hand. */
function photographView({ id, accept, words }: FileField, pick: (event: Event) => void): unknown {
  if (!accept.includes('jpg') && !accept.includes('png')) return nothing;
  return html`<span class="photograph"
    ><input
      class="unseen"
      type="file"
      id="photograph-${id}"
      accept="image/jpeg"
      capture="environment"
      @change=${pick}
    /><label class="button quiet" for="photograph-${id}">${words.photograph}</label></span
  >`;
}

function allowDrop(event: DragEvent): void {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  (event.currentTarget as HTMLElement).toggleAttribute('data-over', true);
}

function leaveDrop({ currentTarget, relatedTarget }: DragEvent): void {
  const zone = currentTarget as HTMLElement;
  if (!zone.contains(relatedTarget as Node | null)) zone.toggleAttribute('data-over', false);
}

const takeDrop = (field: FileField) => (event: DragEvent) => {
  event.preventDefault();
  (event.currentTarget as HTMLElement).toggleAttribute('data-over', false);
  field.onGiven([...(event.dataTransfer?.files ?? [])]);
};

/** The file control, and how much of a file has left. */
export const fileStyles = css`
  .file {
    position: relative;
    display: grid;
    gap: 0.6em;
    padding: 0.8em;
    border: 1.5px dashed var(--_border);
    border-radius: var(--_radius);
  }
  .file[data-over] {
    border-style: solid;
    border-color: var(--_link);
    background: var(--_tint);
  }
  .field[data-wrong] .file {
    border-color: var(--_error);
  }
  .chosen {
    overflow-wrap: anywhere;
  }
  .chosen bdi {
    font-weight: 600;
  }
  .file input:focus-visible + .button {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .upload {
    inline-size: 100%;
  }
  .photograph {
    display: none;
  }
  @media (pointer: coarse) {
    .photograph {
      display: flex;
      flex: 1 1 auto;
    }
    .file .button {
      flex: 1 1 auto;
    }
    .drop {
      display: none;
    }
  }
`;
