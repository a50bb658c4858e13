import { layTripwire, report } from './tripwire.ts';

layTripwire();

export interface Plan {
  readonly strings: readonly { readonly name: string; readonly text: string }[];
  readonly written: readonly { readonly id: string; readonly kind: string }[];
  /** Answers to all that is chosen, and of those that are written what stands where a string is refused. */
  readonly chosen: Readonly<Record<string, unknown>>;
  readonly instead: Readonly<Record<string, unknown>>;
}

/** What became of one string. */
export interface Tried {
  readonly name: string;
  /** By question, what its field held; a field of one line holds no line ends. */
  readonly held: Readonly<Record<string, string>>;
  /** The questions whose answers were called wrong. */
  readonly wrong: readonly string[];
  /** The answers as the review shows them. */
  readonly reviewed: readonly string[];
  /** The person's name as the ticket shows it, and what the receipt says of what comes next. */
  readonly ticketed: readonly string[];
}

interface FormElement extends HTMLElement {
  layout: string;
  readonly updateComplete: Promise<boolean>;
  validate(): Promise<boolean>;
  goTo(step: string): Promise<void>;
  submit(): Promise<void>;
  reset(): void;
  giveAnswers(answers: object): void;
}

const isFirstOfItsKind = ({ kind }: { kind: string }, index: number, all: readonly { kind: string }[]) =>
  all.findIndex((other) => other.kind === kind) === index;

type Field = HTMLInputElement | HTMLTextAreaElement;

async function until<Value>(find: () => Value | null | undefined | false, what: string): Promise<Value> {
  const end = performance.now() + 20_000;
  for (;;) {
    const found = find();
    if (found) return found;
    if (performance.now() > end) throw new Error(`It never came to ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

async function run(): Promise<readonly Tried[]> {
  const plan = (await (await fetch('/plan.json')).json()) as Plan;
  const form = document.querySelector('jobfair-candidate-registration') as unknown as FormElement;
  const root = await until(
    () => form.shadowRoot?.querySelector('form, [part=form]') && form.shadowRoot,
    'a form',
  );
  const drawn = async () => {
    while (!(await form.updateComplete));
  };
  await form.validate();
  const fieldOf = (id: string) => root.querySelector<Field>(`[id="field-${id}"]`);
  await until(() => fieldOf('skills')?.getAttribute('autocomplete') === 'off', 'tags');
  const tried: Tried[] = [];
  for (const { name, text } of plan.strings) {
    form.giveAnswers(plan.chosen);
    await drawn();
    const held: Record<string, string> = {};
    // Twenty fields of 100 kB each are more than any page is given: one of each kind shows what there is to see.
    const written = text.length < 50_000 ? plan.written : plan.written.filter(isFirstOfItsKind);
    for (const { id, kind } of written) {
      const field = fieldOf(id);
      if (!field) throw new Error(`${id} is not asked.`);
      field.value = text;
      held[id] = field.value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      if (kind !== 'tags') continue;
      await drawn();
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    }
    await drawn();
    await form.validate();
    await drawn();
    const wrong = plan.written
      .map(({ id }) => id)
      .filter((id) => fieldOf(id)?.closest('[data-wrong]') ?? fieldOf(id)?.closest('fieldset[data-wrong]'));

    form.layout = 'steps';
    await form.goTo('review');
    await until(() => root.querySelector('.reviewed'), `the review of ${name}`);
    const reviewed = [...root.querySelectorAll('.reviewed dt + dd')].map(({ textContent }) => textContent);

    const set = Object.fromEntries(wrong.map((id) => [id, plan.instead[id] ?? '']));
    const lacking = Object.entries(plan.instead).filter(([id]) => (held[id] ?? '').trim() === '');
    form.giveAnswers({ ...set, ...Object.fromEntries(lacking) });
    await drawn();
    await form.submit();
    await until(
      () => root.querySelector('[part=receipt] .reference'),
      `the receipt of ${name}: ${root.querySelector('#error-summary')?.textContent}`,
    );
    const ticketed = [...root.querySelectorAll('.ticket-facts dd, .receipt > p, .reference')].map(
      ({ textContent }) => textContent,
    );
    tried.push({ name, held, wrong, reviewed, ticketed });
    form.reset();
    form.layout = 'single';
    await until(() => fieldOf('fullName') && fieldOf('city'), 'the next form');
  }
  return tried;
}

report(run);
