import { asAsked } from '../form/as-asked.ts';
import {
  busyForLong,
  Endpoint,
  held,
  invalid,
  nothing,
  problem,
  receipt,
  type Answer,
} from '../form/endpoint.ts';
import { fileOf, pdf, pick, taken } from '../form/give-files.ts';
import { formDocument, formDocumentWith } from '../form/form-document.ts';
import type { FormPage } from '../form/form-page.ts';
import { mountAtReview } from '../form/mount-at-review.ts';
import { mountReceipt } from '../form/mount-receipt.ts';
import { mountDoor, mountRegistration, type Page } from '../form/mount-form.ts';
import { goOffline, withoutPauses } from '../form/surroundings.ts';

type Parts = Readonly<Record<string, unknown>>;
type Reach = (page: Page) => Promise<FormPage>;

const spoken = (id: string, en: string) => ({ id, en });
const head = formDocument()['fair'] as Parts;
const privacy = head['privacy'] as { readonly purposes: readonly Parts[] };
const registration = head['registration'] as { readonly waves: readonly Parts[] };

const purpose = (id: string, required: boolean, when: string, text: Parts) => ({
  id,
  form: 'registration',
  required,
  when,
  text,
});

const questions = {
  nik: { ask: true, purpose: spoken('Untuk kartu AK/I.', 'To issue an AK/I card.') },
  minSalary: { ask: true, purpose: spoken('Untuk mencocokkan lowongan.', 'To match vacancies.') },
  shirt: {
    type: 'choice',
    label: spoken('Ukuran kaus', 'Shirt size'),
    options: [
      { code: 's', label: spoken('Kecil', 'Small') },
      { code: 'l', label: spoken('Besar', 'Large') },
    ],
    required: true,
  },
  eats: {
    type: 'multiple-choice',
    label: spoken('Makan siang', 'Lunch'),
    options: [
      { code: 'rice', label: spoken('Nasi', 'Rice') },
      { code: 'bread', label: spoken('Roti', 'Bread') },
    ],
    required: true,
  },
  arrives: { type: 'date', label: spoken('Tanggal tiba', 'Day of arrival'), required: true },
  people: { type: 'number', label: spoken('Jumlah rombongan', 'People with you'), required: true },
  story: { type: 'long-text', label: spoken('Cerita Anda', 'Your story'), required: true },
  site: { type: 'link', label: spoken('Situs Anda', 'Your site'), required: true },
  before: { type: 'yesno', label: spoken('Pernah ikut?', 'Were you here before?'), required: true },
};

/** The small fair with all that a registration can ask, and a guardian's consent for whoever is under 18. */
export const wholeFair: Parts = formDocumentWith({
  registration: { ...registration, questions, walkIn: true },
  privacy: {
    ...privacy,
    purposes: [
      ...privacy.purposes,
      purpose('guardian', true, 'minor', spoken('Orang tua/wali setuju.', 'My guardian agrees.')),
      purpose('disability', false, 'disability', spoken('Boleh dipakai untuk akses.', 'For access.')),
    ],
  },
});

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** The small fair whose registration has these rules. */
function fairWith(rules: Parts, change: (wave: Parts) => Parts = (wave) => wave): Parts {
  return formDocumentWith({
    registration: { ...registration, waves: registration.waves.map(change), ...rules },
  });
}
const booked = (wave: Parts): Parts => ({ ...wave, capacity: 5, booked: 5 });

const give = (form: FormPage, answers: object) =>
  (form.element as unknown as { giveAnswers(answers: object): void }).giveAnswers(answers);

/** The steps of a registration in which a person answers. */
export const steps = [
  'contact',
  'home',
  'guardian',
  'education',
  'work-now',
  'skills',
  'wanted',
  'terms',
  'visit',
  'more',
  'consent',
] as const;

async function mountAtStep(step: string, page: Page, answers: object = {}): Promise<FormPage> {
  const form = await mountRegistration({ fair: wholeFair, ...page });
  give(form, {
    adult: 'no',
    education: 's1',
    worked7d: 'yes',
    days: ['2027-05-05'],
    needs: ['other'],
    ...answers,
  });
  await form.element.goTo(step);
  await form.until(() => form.root.activeElement?.id === 'heading', `the step ${step}`);
  return form;
}

/** A step in which a person goes on with nothing answered that must be. */
async function mountWrong(step: string, page: Page): Promise<FormPage> {
  const form = await mountAtStep(step, page);
  give(form, {
    adult: step === 'home' ? '' : 'no',
    days: [],
    education: step === 'education' ? '' : 's1',
    worked7d: step === 'work-now' ? '' : 'yes',
    mobile: '12',
    email: 'sri',
    nik: '1',
    links: ['sini'],
    minSalary: 'banyak',
  });
  await form.drawn();
  await form.press('Lanjut');
  await form.until(() => form.has('#error-summary') || step === 'terms', 'an error summary');
  return form;
}

/** A registration that was sent, and was answered so. */
const sent =
  (...answers: readonly Answer[]): Reach =>
  async (page) => {
    const form = await mountAtReview({ ...page, to: new Endpoint(...answers) });
    form.button('Kirim pendaftaran').click();
    await form.until(() => !form.has('.reviewed') || form.has('[role=alert], #error-summary'), 'an outcome');
    return form;
  };

const withFile =
  (file: File): Reach =>
  async (page) => {
    const form = await mountAtStep('skills', page);
    await form.until(() => form.has('.file'), 'the file question');
    pick(form, 'CV', file);
    await taken(form);
    return form;
  };

const uploading: Reach = async (page) => {
  const endpoint = new Endpoint(held().answer);
  const form = await mountAtReview({ ...page, to: endpoint });
  await form.element.goTo('skills');
  await form.until(() => form.has('.file'), 'the file question');
  pick(form, 'CV', pdf());
  await taken(form);
  await form.element.goTo('review');
  await form.until(() => form.has('.reviewed'), 'the review');
  form.button('Kirim pendaftaran').click();
  await form.until(() => endpoint.tries.length === 1, 'a try');
  endpoint.tries[0]?.onProgress(0.42);
  await form.until(() => form.has('.upload progress'), 'progress');
  return form;
};

const preparing: Reach = async (page) => {
  const form = await mountAtStep('skills', page);
  await form.until(() => form.has('.file'), 'the file question');
  const slow = pdf();
  slow.arrayBuffer = () => new Promise(() => undefined);
  const drop = new Event('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(drop, 'dataTransfer', { value: { files: [slow] } });
  form.find('.file').dispatchEvent(drop);
  await form.until(() => form.text.includes('Menyiapkan berkas'), 'a file being read');
  return form;
};

const writing =
  (step: string, label: string, typed: string, shows: string): Reach =>
  async (page) => {
    const form = await mountAtStep(step, page);
    form.field(label).focus();
    await form.until(() => form.has('[role=status].unseen'), 'what helps');
    if (shows !== '.tag') await form.until(() => form.field(label).role === 'combobox', 'suggestions');
    form.put(label, typed);
    if (shows) await form.until(() => form.has(shows), shows);
    return form;
  };

/** What came back when a page was opened again. */
const restored: Reach = async (page) => {
  const form = await mountAtStep('education', page);
  form.element.remove();
  const again = await mountRegistration({ fair: wholeFair, ...page });
  await again.until(() => again.text.includes('Isian Anda tadi'), 'the note');
  return again;
};

const stopped: Reach = async (page) => {
  const form = await sent(busyForLong)(page);
  await form.until(() => form.has('#keep-parcel'), 'the box that keeps it');
  return form;
};

const atSteps = Object.fromEntries(
  steps.map((step): [string, Reach] => [`at the step ${step}`, (page) => mountAtStep(step, page)]),
);
const wrong = Object.fromEntries(
  steps
    .filter((step) => step !== 'skills')
    .map((step): [string, Reach] => [`with all that is wrong in ${step}`, (page) => mountWrong(step, page)]),
);

const onePage: Reach = async (page) => {
  const form = await mountRegistration({ fair: wholeFair, ...page, attributes: { layout: 'single' } });
  await form.until(() => form.has('[name=workCities]'), 'all questions');
  return form;
};

/** Every state of a registration that a person can meet, in Indonesian, and the way there. */
export const states: Readonly<Record<string, Reach>> = {
  ...atSteps,
  ...wrong,
  'with a link that is none': (page) => mountWrong('skills', page),
  'at the review': mountAtReview,
  'at a review with much left out': (page) => mountAtStep('review', page),
  'on one page': onePage,
  'on one page, with all that is wrong': async (page) => {
    const form = await onePage(page);
    form.field('Nama lengkap').focus();
    form.button('Kirim pendaftaran').click();
    await form.until(() => form.has('#error-summary'), 'an error summary');
    return form;
  },
  'with a file': withFile(pdf(`${'riwayat-hidup-'.repeat(8)}.pdf`)),
  'with a file that is wrong': withFile(fileOf('kosong.pdf', '')),
  'while a file is made ready': preparing,
  'while a file is on its way': uploading,
  'with suggestions': writing('home', 'Kabupaten/kota', 'kepulauan', '[role=option]'),
  'with no suggestion': writing('home', 'Kabupaten/kota', 'Kuala Lumpur', '.note-alone'),
  'with tags': writing('wanted', 'Posisi yang Anda minati', `las,admin,${'pengemudi'.repeat(6)},`, '.tag'),
  'with its answers of before': restored,
  'with a box that keeps them': async (page) => {
    const form = await mountAtStep('home', { ...page, attributes: { draft: 'device' } });
    form.tick('Simpan isian di perangkat ini');
    await form.until(() => form.text.includes('Hapus isian'), 'the way to delete');
    return form;
  },
  'on its way': sent(held().answer),
  'on its way again': async (page) => {
    withoutPauses();
    const form = await sent(nothing, held().answer)(page);
    await form.until(() => form.text.includes('percobaan ke-'), 'another try');
    return form;
  },
  offline: async (page) => {
    goOffline();
    return sent(receipt())(page);
  },
  'not confirmed, to be kept': stopped,
  'refused for good': sent(problem(410, 'closed')),
  'refused for an answer': sent(
    invalid({ pointer: '#/data/email', detail: 'Domain?' }, { detail: 'Sistem.' }),
  ),
  'refused for a full arrival time': sent(problem(409, 'wave-full', { remaining: ['wave-4-2'] })),
  'overtaken by a newer one': sent(problem(409, 'superseded')),
  'with its receipt': (page) =>
    mountReceipt(
      { ticket: 'T', ticketUrl: 'https://panitia.example/tiket', next: spoken('Cetak.', 'Print.') },
      page,
    ),
  'while it is processed': (page) => mountReceipt({}, { ...page, to: new Endpoint(receipt({}, 202)) }),
  'in test mode': (page) => mountReceipt({}, { ...page, to: null, attributes: { 'test-mode': '' } }),
  'before it opens': (page) => mountDoor(page, fairWith({ opens: inDays(3) })),
  'after it closed': (page) => mountDoor(page, fairWith({ closes: inDays(-3), walkIn: true })),
  'when all is full': (page) => mountDoor(page, fairWith({}, booked)),
  'with a waiting list': (page) => mountDoor(page, fairWith({ waitingList: true }, booked)),
  'without a privacy notice': (page) =>
    mountRegistration({ ...page, fair: formDocumentWith({ privacy: null }) }),
  'whose fair cannot be had': async (page) => {
    const form = await mountRegistration(page);
    Object.assign(form.element, { fair: null, src: asAsked({ status: 500 }) });
    await form.until(() => form.has('[role=alert]'), 'a failure');
    return form;
  },
};
