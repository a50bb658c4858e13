import type { LitElement } from 'lit';
import sample from '../examples/fair.json';

/** An answer by the id of its control; `true` presses it. */
export type Script = readonly (readonly [id: string, answer: string | true])[];

const field = (form: LitElement, id: string) =>
  form.renderRoot.querySelector<HTMLElement>(`[id='field-${id}']`);

/** The form of a story, once it can be answered. */
export async function formIn(canvas: HTMLElement, tag: string, first: string): Promise<LitElement> {
  const form = canvas.querySelector<LitElement>(tag);
  if (!form) throw new Error(`The story holds no ${tag}.`);
  while (!field(form, first)) await new Promise(requestAnimationFrame);
  return form;
}

/** Answers as a person does: a question that another answer brings is there when its turn comes. */
export async function fillIn(form: LitElement, script: Script): Promise<void> {
  for (const [id, answer] of script) {
    const control = field(form, id);
    if (answer === true) control?.click();
    else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      control.focus();
      control.value = answer;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await form.updateComplete;
  }
}

/** Picks a file as the browser's own dialogue does. */
export function giveFile(form: LitElement, id: string, file: File): void {
  const input = field(form, id);
  if (!(input instanceof HTMLInputElement)) throw new Error(`The form asks for no file ${id}.`);
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Presses the button that goes on or sends. */
export async function press(form: LitElement): Promise<void> {
  form.renderRoot.querySelector<HTMLElement>('form .button:not([type])')?.click();
  await form.updateComplete;
}

type Rules = Readonly<Record<string, unknown>>;

/** The sample fair under other rules of registration; without any, one that never closes. */
export const fairWith = (rules: Rules = {}, booked?: (index: number, capacity: number) => number) => ({
  ...sample,
  fair: {
    ...sample.fair,
    registration: {
      ...sample.fair.registration,
      opens: null,
      closes: null,
      waves: sample.fair.registration.waves.map((wave, index) => ({
        ...wave,
        booked: booked?.(index, wave.capacity) ?? wave.booked,
      })),
      ...rules,
    },
  },
});

const taken = (_index: number, capacity: number) => capacity;

/** A fair whose arrival times are all taken but one. */
export const almostFull = fairWith({}, (index, capacity) => (index === 2 ? capacity - 1 : capacity));

/** Fairs at which one cannot register, or only to wait. */
export const doors = {
  early: fairWith({ opens: '2099-03-01T08:00:00+07:00' }),
  closed: fairWith({ closes: '2026-03-01T08:00:00+07:00' }),
  full: fairWith({}, taken),
  waiting: fairWith({ waitingList: true }, taken),
};

const receipt = (submissionId: string, status: number) =>
  new Response(
    JSON.stringify({
      submissionId,
      reference: 'JGTC-7F3K',
      receivedAt: null,
      ticket: 'story-ticket',
      ticketUrl: 'https://jobfair.example/ticket',
      calendarUrl: 'https://jobfair.example/calendar.ics',
      next: {
        id: 'Panitia mengirim pengingat lewat WhatsApp sehari sebelumnya.',
        en: 'The organiser reminds you by WhatsApp the day before.',
      },
    }),
    { status },
  );

/** What an endpoint may do with a submission. */
export const transports = {
  receives: ({ submissionId }: { submissionId: string }) => Promise.resolve(receipt(submissionId, 201)),
  processes: ({ submissionId }: { submissionId: string }) => Promise.resolve(receipt(submissionId, 202)),
  neverAnswers: () => new Promise<never>(() => {}),
  stopsHalfWay: ({ onProgress }: { onProgress: (share: number) => void }) => {
    onProgress(0.42);
    return new Promise<never>(() => {});
  },
  asksForMuchLater: () =>
    Promise.resolve(new Response('', { status: 503, headers: { 'retry-after': '600' } })),
  isClosed: () => Promise.resolve(new Response('', { status: 410 })),
};

/** The document of a story that is on its way for ever. */
export function neverLoads(): () => void {
  const { fetch } = window;
  window.fetch = (input, init) =>
    typeof input === 'string' && input.endsWith('never.json')
      ? new Promise<never>(() => {})
      : fetch(input, init);
  return () => {
    window.fetch = fetch;
  };
}

/** A device without a network while the story stands. */
export function goesOffline(): () => void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  return () => {
    Reflect.deleteProperty(navigator, 'onLine');
    window.dispatchEvent(new Event('online'));
  };
}
