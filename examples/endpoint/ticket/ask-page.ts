import { html } from 'hono/html';
import { controlId, described, field, type Frame } from './field.ts';
import { errorSummary, page, type Html, type Visit, type Wrong } from './page.ts';

/** What was typed, and what came of it. */
export interface Asked {
  readonly reference: string;
  readonly contact: string;
  /** What is wrong with either, or with both together. */
  readonly wrong: Readonly<Partial<Record<'reference' | 'contact', string>>>;
  /** Said above, where the visitor comes from a session that has ended. */
  readonly notice: string;
}

export const nothingAsked: Asked = { reference: '', contact: '', wrong: {}, notice: '' };

/** Asks for what opens a ticket. */
export function askPage(visit: Visit, { reference, contact, wrong, notice }: Asked): Html {
  const { say, to } = visit;
  const frame = (id: 'reference' | 'contact'): Frame => ({
    id,
    label: say(`ask.${id}`),
    optional: '',
    hints: [say(`ask.${id}.hint`)],
    error: wrong[id] ?? '',
    errorPrefix: say('errorPrefix'),
  });
  const control = (id: 'reference' | 'contact', value: string) =>
    field(
      frame(id),
      // Many open their ticket on a computer that others use after them: nothing is offered for completion.
      html`<input
        id="${controlId(id)}"
        name="${id}"
        value="${value}"
        type="text"
        maxlength="254"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        required
        ${described(frame(id))}
      />`,
    );
  const lines = Object.entries(wrong).map(([id, text]): Wrong => ({ control: controlId(id), text }));
  const distinct = lines.filter(({ text }, index) => lines.findIndex((line) => line.text === text) === index);
  const content = html`${errorSummary(visit, say('check'), distinct)}
    ${notice ? html`<p class="notice" role="status">${notice}</p>` : ''}
    <p>${say('ask.lead')}</p>
    <form method="post" action="${to('/ticket')}" novalidate>
      ${control('reference', reference)} ${control('contact', contact)}
      <button>${say('ask.open')}</button>
    </form>`;
  return page(visit, say('ask.title'), content, lines.length > 0);
}
