import { layTripwire, report } from './tripwire.ts';

layTripwire();

/** What was tried, what of the language's own objects changed, and what the widget showed of it. */
export interface Pollution {
  readonly name: string;
  readonly changed: readonly string[];
  readonly usable: boolean;
  readonly shown: string;
}

interface FormElement extends HTMLElement {
  fair: unknown;
  answers: object | null;
  payload: string;
  transport: ((outgoing: { submissionId: string }) => Promise<Response>) | null;
  layout: string;
  readonly updateComplete: Promise<boolean>;
  submit(): Promise<void>;
  reset(): void;
  giveAnswers(answers: object): void;
}

const membersNow = () =>
  [Object, Array, Function, String, Promise, Map].flatMap((builtin) =>
    Reflect.ownKeys(builtin.prototype).map((key) => `${builtin.name}.prototype.${String(key)}`),
  );
const usual = new Set(membersNow());

/** Members that the language's own objects did not have when the page began. */
function changes(): string[] {
  const changed = membersNow().filter((name) => !usual.has(name));
  if ('polluted' in {}) changed.push('{}.polluted');
  return changed;
}

/** As careless code copies what was sent. */
function mergeCarelessly(target: Record<string, unknown>, source: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(source)) {
    if (typeof value !== 'object' || value === null) target[name] = value;
    else mergeCarelessly((target[name] ??= {}) as Record<string, unknown>, value as Record<string, unknown>);
  }
}

interface Plan {
  readonly polluting: object;
  readonly fair: object;
  readonly answers: object;
  readonly wanted: object;
  readonly replies: readonly {
    readonly name: string;
    readonly payload: string;
    readonly status: number;
    readonly body: object;
  }[];
}

async function run(): Promise<readonly Pollution[]> {
  const plan = JSON.parse(await (await fetch('/plan.json')).text()) as Plan;
  const found: Pollution[] = [];

  mergeCarelessly({}, plan.polluting as Record<string, unknown>);
  found.push({ name: 'a careless merge', changed: changes(), usable: true, shown: '' });
  Reflect.deleteProperty(Object.prototype, 'polluted');

  const { fair } = plan.fair as { fair: { id: string } };
  const kept = JSON.stringify({ step: 'contact', answers: plan.answers });
  sessionStorage.setItem(`jobfair-draft:${fair.id}:registration`, kept);
  await keepParcel(`jobfair-parcel:${fair.id}:interest`, plan);

  for (const [name, tag] of [
    ['a fair, a draft and answers', 'jobfair-candidate-registration'],
    ['a fair and a parcel that was kept', 'jobfair-interest-form'],
    ['a fair', 'jobfair-booth-schedule'],
  ] as const) {
    const element = document.createElement(tag) as unknown as FormElement;
    const settled = new Promise((resolve) => {
      for (const event of ['jobfair-ready', 'jobfair-failed'])
        element.addEventListener(event, resolve, { once: true });
    });
    Object.assign(element, { fair: plan.fair, answers: plan.answers });
    element.transport = () => new Promise(() => {});
    document.body.append(element);
    await settled;
    await new Promise((resolve) => setTimeout(resolve, 500));
    const shown = element.shadowRoot?.textContent ?? '';
    const usable = element.shadowRoot?.querySelector('[part=form], [data-entry]') !== null;
    found.push({ name: `${name}: ${tag}`, changed: changes(), usable, shown });
  }

  const form = document.querySelector('jobfair-candidate-registration') as unknown as FormElement;
  form.layout = 'single';
  for (const { name, payload, status, body } of plan.replies) {
    form.reset();
    form.payload = payload;
    form.transport = async ({ submissionId }) => {
      const text = JSON.stringify(body).replaceAll('SUBMISSION', submissionId);
      return new Response(text, { status, headers: { 'content-type': 'application/json' } });
    };
    form.giveAnswers(plan.wanted);
    await form.updateComplete;
    await form.submit();
    const root = form.shadowRoot as ShadowRoot;
    const end = performance.now() + 5000;
    const isTold = () => root.querySelector('#error-summary, #refusal, [part=receipt] #heading, .reference');
    while (!isTold() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 100));
    found.push({
      name,
      changed: changes(),
      usable: root.querySelector('button') !== null,
      shown: isTold()?.textContent ?? 'nothing',
    });
  }
  return found;
}

async function keepParcel(mark: string, plan: Plan): Promise<void> {
  const until = Date.now() + 60_000;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('jobfair-widgets', 1);
    request.onupgradeneeded = () => void request.result.createObjectStore('parcels');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('no database'));
  });
  const body = JSON.stringify({ data: plan.answers });
  const parcel = { submissionId: '7d444840-9dc0-41d1-b245-5ffdce74fad2', locale: 'id', body, files: [] };
  const writing = database.transaction('parcels', 'readwrite');
  writing.objectStore('parcels').put({ until, kept: { parcel, answers: plan.answers } }, mark);
  await new Promise((resolve) => (writing.oncomplete = resolve));
  database.close();
  localStorage.setItem(mark, String(until));
}

report(run);
