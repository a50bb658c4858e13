import { html } from 'hono/html';
import { pickText, type Fair } from 'jobfair-widgets/schema';
import type { Language } from '../words.ts';
import type { TicketPhrase } from './ticket-words.ts';

/** Escaped text of a page. */
export type Html = ReturnType<typeof html>;

/** What every page of the ticket is drawn for. */
export interface Visit {
  readonly language: Language;
  readonly fair: Fair;
  say(phrase: TicketPhrase, values?: Readonly<Record<string, string | number>>): string;
  /** The address of another page, in the language that the visitor chose. */
  to(path: string, query?: Readonly<Record<string, string>>): string;
  /** False where another language would cost what was typed. */
  readonly canSwitch: boolean;
}

/** A plain page that needs no script; `wrong` puts the word for an error into its title. */
export function page(visit: Visit, title: string, content: Html, wrong = false): Html {
  const { language, fair, say, canSwitch } = visit;
  const name = pickText(fair.details.name, language);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${wrong ? `${say('errorPrefix')} ` : ''}${title} – ${name.text}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/ticket/ticket.css" />
      </head>
      <body>
        <header>
          <p class="fair" lang="${name.lang ?? language}">${name.text}</p>
          ${canSwitch ? languages(visit) : ''}
        </header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
        ${organiser(visit)}
      </body>
    </html>`;
}

const names: Readonly<Record<Language, string>> = { id: 'Bahasa Indonesia', en: 'English' };

function languages({ language, say }: Visit): Html {
  const link = (other: Language) =>
    other === language
      ? html`<strong aria-current="true" lang="${other}">${names[other]}</strong>`
      : html`<a href="?lang=${other}" lang="${other}" hreflang="${other}">${names[other]}</a>`;
  return html`<nav aria-label="${say('languages')}">${link('id')} ${link('en')}</nav>`;
}

function organiser({ fair, language, say }: Visit): Html | string {
  const { organiser } = fair.details;
  if (!organiser) return '';
  const { email, whatsapp } = organiser;
  const name = pickText(organiser.name, language).text;
  return html`<footer>
    <p>
      ${say('organiser', { name })} ${email ? html`<a href="mailto:${email}">${email}</a>` : ''}
      ${whatsapp ? html`<a href="https://wa.me/${whatsapp.replace(/\D/g, '')}">WhatsApp ${whatsapp}</a>` : ''}
    </p>
  </footer>`;
}

/** One thing that is wrong, and the id of the control that can right it. */
export interface Wrong {
  readonly control: string;
  readonly text: string;
}

/** All that is wrong, each line a link to its control; the browser begins to read here. */
export function errorSummary({ say }: Visit, title: string, wrong: readonly Wrong[]): Html | string {
  if (wrong.length === 0) return '';
  return html`<div class="notice wrong" role="group" aria-labelledby="error-title" tabindex="-1" autofocus>
    <h2 id="error-title"><span class="unseen">${say('errorPrefix')} </span>${title}</h2>
    <ul>
      ${wrong.map(({ control, text }) => html`<li><a href="#${control}">${text}</a></li>`)}
    </ul>
  </div>`;
}

/** What a form carries so that no other page can send it. */
export function tokenField(token: string): Html {
  return html`<input type="hidden" name="_token" value="${token}" />`;
}
