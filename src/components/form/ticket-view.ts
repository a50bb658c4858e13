import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SpokenText } from '../../model/text.ts';
import type { Ticket, TicketLook } from './ticket.ts';

/** A ticket as a card. `qr`: its code, drawn; null until that can be had. */
export function ticketView(ticket: Ticket, qr: TemplateResult | null, language: string): TemplateResult {
  const { look, title, status, fair, code, referenceName, reference, facts, hint } = ticket;
  const hasStub = code !== null || reference !== '';
  const words = ({ text, lang }: SpokenText) =>
    lang !== null && lang !== language ? html`<span lang=${lang}>${text}</span>` : text;
  return html`<article class="ticket ${look}" part="ticket" aria-label=${title}>
    <div class="ticket-head">
      <p class="ticket-fair">${words(fair)}</p>
      <p class="ticket-status">${markOf(look)}<span>${status}</span></p>
    </div>
    <div class="ticket-body">
      ${
        hasStub
          ? html`<div class="ticket-stub">
              ${code === null ? nothing : html`<div class="ticket-code">${qr}</div>`}
              ${
                reference
                  ? html`<dl>
                      <dt>${referenceName}</dt>
                      <dd class="reference">
                        ${groupsOf(reference).map((group) => html`<span>${group}</span>`)}
                      </dd>
                    </dl>`
                  : nothing
              }
              ${hint ? html`<p class="ticket-hint">${hint}</p>` : nothing}
            </div>`
          : nothing
      }
      <dl class="ticket-facts">
        ${facts.map(
          ({ name, value, time, more }) =>
            html`<div>
              <dt>${name}</dt>
              <dd><bdi>${words(value)}</bdi></dd>
              ${time ? html`<dd class="time"><bdi>${time}</bdi></dd>` : nothing}
              ${more ? html`<dd class="more">${more}</dd>` : nothing}
            </div>`,
        )}
      </dl>
    </div>
  </article>`;
}

/** A long reference without any gap of its own is read in fours; what is copied of it stays whole. */
export function groupsOf(reference: string): readonly string[] {
  return /^[\p{L}\p{N}]{7,}$/u.test(reference) ? (reference.match(/.{1,4}/gu) ?? []) : [reference];
}

/** What a look is told apart by where there is no colour. */
function markOf(look: TicketLook): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">${marks[look]}</svg>`;
}

const clock = svg`<circle cx="12" cy="12" r="9"></circle><path d="M12 7v5l3.5 2"></path>`;
const warning = svg`<path d="M12 3.5 22 20.5H2Z"></path><path d="M12 10v5M12 17.2v.6"></path>`;
const marks: Readonly<Record<TicketLook, TemplateResult>> = {
  sent: svg`<circle cx="12" cy="12" r="9"></circle><path d="m8 12.5 2.8 2.8L16.2 9.5"></path>`,
  processing: clock,
  unsent: warning,
  unsure: warning,
  test: warning,
};
