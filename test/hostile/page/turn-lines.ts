import { report } from './tripwire.ts';

/** Where a name with a turn of direction stands in a line, and whether what follows it still runs from left to right. */
export interface Line {
  readonly text: string;
  readonly isTurned: boolean;
}

interface WidgetElement extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  giveAnswers(answers: object): void;
  goTo(step: string): Promise<void>;
}

/** Lines that hold the name and end in other words. */
function linesIn(root: Node, name: string): Line[] {
  const lines: Line[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const at = text.indexOf(name);
    const rest = at < 0 ? null : /[A-Za-z]{2}/.exec(text.slice(at + name.length));
    if (!rest || !node.parentElement?.checkVisibility()) continue;
    const [first, second] = [0, 1].map((offset) => {
      const range = document.createRange();
      const place = at + name.length + rest.index + offset;
      range.setStart(node, place);
      range.setEnd(node, place + 1);
      return range.getBoundingClientRect();
    });
    if (!first || !second || first.width === 0) continue;
    lines.push({ text, isTurned: second.left < first.left && second.top === first.top });
  }
  return lines;
}

async function run(): Promise<{ readonly planted: readonly Line[]; readonly shown: readonly Line[] }> {
  const { name } = (await (await fetch('/plan.json')).json()) as { name: string };
  const place = document.createElement('p');
  place.textContent = `Untuk ${name} saja`;
  document.body.append(place);
  const planted = linesIn(place, name);

  const [registration, interest, schedule] = [
    'candidate-registration',
    'interest-form',
    'booth-schedule',
  ].map((widget) => document.querySelector(`jobfair-${widget}`) as unknown as WidgetElement);
  if (!registration || !interest || !schedule) throw new Error('A widget is missing.');
  for (const widget of [registration, interest, schedule]) {
    while (!widget.shadowRoot?.querySelector('button'))
      await new Promise((resolve) => setTimeout(resolve, 20));
  }
  interest.giveAnswers({ employerId: 'emp-senandika' });
  registration.giveAnswers({ skills: [name, 'admin'], roles: [name, 'admin'] });
  await registration.goTo('review');
  for (const unfold of schedule.shadowRoot?.querySelectorAll<HTMLElement>('[aria-expanded=false]') ?? [])
    unfold.click();
  for (const widget of [registration, interest, schedule]) while (!(await widget.updateComplete));
  await new Promise((resolve) => setTimeout(resolve, 300));
  const shown = [registration, interest, schedule].flatMap((widget) =>
    linesIn(widget.shadowRoot as ShadowRoot, name),
  );
  return { planted, shown };
}

report(run);
