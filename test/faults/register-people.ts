import type { CandidateRegistration } from '../../src/components/candidate-registration/candidate-registration.ts';

/** What a person was told, as it stood on the screen. */
export type Told = 'sent' | 'not known' | 'failed' | 'overtaken' | 'nothing';

/** How it went for one person. */
export interface Story {
  readonly person: string;
  /** What the first press of the button came to. */
  readonly first: Told;
  /** What it came to in the end: with a way that is free, if it was not known at first. */
  readonly last: Told;
  /** The heading and what else could be read, where it went otherwise than a receipt. */
  readonly seen: string;
  /** The reference on the receipt. */
  readonly reference: string | null;
  /** The questions whose answers were gone, where it was not sent at once. */
  readonly lost: readonly string[];
}

/** What is answered beside the name and what is ticked. */
export type Answers = Readonly<Record<string, string>>;

/**
 * Registers people one after the other through the widget of this page, by its own inputs and buttons, and posts each
 * one's story to `/told`. Runs in the page, before the widget's script: it refers to nothing outside itself.
 *
 * Waits are `pace` times shorter than the widget orders them: its 20 s without an answer and its pauses between tries.
 * Nothing else is changed; fetch is the browser's own.
 */
export function registerPeople(people: readonly string[], answers: Answers, pace: number): void {
  const startTimer = window.setTimeout.bind(window);
  window.setTimeout = ((task: () => void, delay = 0) => startTimer(task, delay / pace)) as typeof setTimeout;
  const sleep = (milliseconds: number) => new Promise<void>((resolve) => startTimer(resolve, milliseconds));

  const widget = () => document.querySelector<CandidateRegistration>('jobfair-candidate-registration');
  const find = <Found extends HTMLElement>(selector: string) =>
    widget()?.shadowRoot?.querySelector<Found>(selector) ?? null;
  const text = (element: HTMLElement | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const button = (name: string) =>
    [...(widget()?.shadowRoot?.querySelectorAll('button') ?? [])].find((found) => text(found) === name);

  async function until(holds: () => boolean, what: string): Promise<void> {
    for (const end = performance.now() + 60_000; !holds(); await sleep(5)) {
      if (performance.now() > end) throw new Error(`${what} never came`);
    }
  }

  const field = (name: string) => find<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  const given = (name: string): string => {
    const options = [...(widget()?.shadowRoot?.querySelectorAll<HTMLInputElement>(`[name="${name}"]`) ?? [])];
    const isPicked = options[0]?.type === 'radio' || options[0]?.type === 'checkbox';
    return (isPicked ? options.find(({ checked }) => checked) : options[0])?.value ?? '';
  };

  const boxes = ['openToAny', 'days', 'consent.process'];

  /** What was chosen or written stands, and what it brings into sight is there. */
  async function answer(person: string): Promise<void> {
    for (const [name, value] of Object.entries({ fullName: person, ...answers })) {
      await until(() => field(name) !== null, name);
      const control = field(name);
      if (control?.type === 'radio') find(`[name="${name}"][value="${value}"]`)?.click();
      else if (control) {
        control.value = value;
        for (const type of ['input', 'change']) {
          control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        }
      }
      await until(() => given(name) === value, `${name} as ${value}`);
    }
    for (const box of boxes) field(box)?.click();
    await until(() => boxes.every((box) => given(box) !== ''), 'the ticks');
  }

  function told(): Told | null {
    if (find('.receipt') && text(find('#heading')) === 'Anda terdaftar') return 'sent';
    if (text(find('#heading')) === 'Belum ada kepastian')
      return button('Kirim lagi') ? 'not known' : 'nothing';
    if (text(find('#heading')) === 'Kiriman terbaru Anda sudah tercatat') return 'overtaken';
    return find('#refusal') || find('#error-summary') ? 'failed' : null;
  }

  async function press(name: string): Promise<Told> {
    await until(() => button(name) !== undefined, `“${name}”`);
    button(name)?.click();
    // What stood there before goes first.
    await until(() => told() === null || told() === 'sent', 'sending');
    await until(() => told() !== null, 'an outcome');
    return told() ?? 'nothing';
  }

  const order = (what: 'free' | 'stop', person: string) =>
    fetch('/order', { method: 'POST', body: JSON.stringify({ what, person }) });

  async function register(person: string, index: number): Promise<Story> {
    await answer(person);
    const before = ['fullName', ...Object.keys(answers), ...boxes].map(
      (name) => [name, given(name)] as const,
    );
    const first = await press('Kirim pendaftaran');
    let [last, lost, seen]: [Told, string[], string] = [first, [], ''];
    if (first !== 'sent') {
      seen = text(find('[part=receipt], [part=error]'));
      button('Ubah jawaban')?.click();
      await until(() => field('fullName') !== null, 'the form');
      lost = before.filter(([name, value]) => given(name) !== value).map(([name]) => name);
    }
    if (first === 'not known' && index % 2 === 0) {
      await order('stop', person);
      await press('Kirim pendaftaran');
      await order('free', person);
      last = await press('Kirim lagi');
    } else if (first === 'not known') {
      await order('free', person);
      last = await press('Kirim pendaftaran');
    }
    const shown = /Nomor bukti\s*([A-Z]+-[A-Z0-9]+)/.exec(text(find('.receipt')));
    return { person, first, last, seen, lost, reference: last === 'sent' ? (shown?.[1] ?? null) : null };
  }

  async function registerAll(): Promise<void> {
    for (const [index, person] of people.entries()) {
      const story = await register(person, index).catch((error: unknown): Story => {
        const seen = `${String(error)}: ${text(find('.form, [part=receipt]')).slice(0, 300)}`;
        return { person, first: 'nothing', last: 'nothing', seen, lost: [], reference: null };
      });
      await fetch('/told', { method: 'POST', body: JSON.stringify(story) });
      widget()?.reset();
      await until(() => field('fullName')?.value === '', 'an empty form');
    }
  }
  addEventListener('jobfair-ready', () => void registerAll(), { once: true });
}
