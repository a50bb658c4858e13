import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { Organiser } from '../../model/fair-details.ts';

/** Who to ask, by the ways the organiser gives. */
export function organiserView(words: Words, organiser: Organiser): TemplateResult {
  const name = words.read(organiser.name).text;
  const { email, whatsapp } = organiser;
  return html`<p>
    ${words.say('shared:contact.organiser', { name })}
    ${email ? html`<a href="mailto:${email}">${email}</a>` : nothing}
    ${
      whatsapp
        ? html`<a href="https://wa.me/${whatsapp.replace(/\D/g, '')}"
            >${words.say('shared:contact.whatsapp')} ${whatsapp}</a
          >`
        : nothing
    }
  </p>`;
}
