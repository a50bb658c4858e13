import { expect } from '@open-wc/testing';
import { asAsked } from './as-asked.ts';
import { hear } from './heard.ts';
import { mountAtReview } from './mount-at-review.ts';
import { watchRequests, withoutPauses } from './surroundings.ts';

const send = 'Kirim pendaftaran';

async function mountPlain(
  answer: Parameters<typeof asAsked>[0],
  attributes: Readonly<Record<string, string>> = {},
) {
  const form = await mountAtReview({
    to: null,
    attributes: { payload: 'urlencoded', endpoint: asAsked(answer), ...attributes },
  });
  const requests = watchRequests();
  await form.press(send);
  return { form, requests };
}

describe('A plain back-end', () => {
  for (const payload of ['urlencoded', 'multipart'] as const) {
    it(`gets flat fields by ${payload}, and no header that needs to be allowed`, async () => {
      const { form, requests } = await mountPlain({ body: '{"ok":true}' }, { payload });
      await form.reaches('Terkirim, belum dikonfirmasi');
      const [request, ...others] = requests;
      expect(others).to.have.length(0);
      expect(request?.init.headers).to.equal(undefined);
      const body = request?.init.body as FormData | URLSearchParams;
      expect(body).to.be.instanceOf(payload === 'multipart' ? FormData : URLSearchParams);
      const fields = [...body].filter(([name]) => name !== '_submission_id');
      expect(body.get('_submission_id')).to.match(/^[\da-f-]{36}$/);
      expect(fields).to.deep.equal([
        ['fullName', 'Sri Wahyuni'],
        ['mobile', '+6281234567890'],
        ['email', 'sri@contoh.id'],
        ['city', '73.71'],
        ['province', '73'],
        ['adult', 'yes'],
        ['education', 's1'],
        ['field', 'it'],
        ['worked7d', 'yes'],
        ['workForms[]', 'platform'],
        ['workForms[]', 'casual'],
        ['contractGoal', 'permanent_preferred'],
        ['contractsAccepted[]', 'pkwt'],
        ['roles[]', 'analis data'],
        ['roles[]', 'admin'],
        ['days[]', '2027-05-05'],
        ['wave', 'wave-5-2'],
        ['consent.process', '2027-01'],
        ['consent.statistics', ''],
        ['_form', 'registration'],
        ['_fair', 'makassar-2027'],
        ['_locale', 'id'],
        ['_gotcha', ''],
      ]);
    });
  }

  it('that gives no receipt has been sent to, and that is all that is said', async () => {
    const heard = hear('jobfair-submitted', 'jobfair-failed');
    const { form } = await mountPlain({ type: 'text/html', body: '<h1>Terima kasih</h1>' });
    await form.reaches('Terkirim, belum dikonfirmasi');
    expect(form.focused).to.equal('Terkirim, belum dikonfirmasi');
    expect(form.text).to.contain('server tidak memberi nomor bukti');
    expect(form.has('.reference')).to.equal(false);
    expect(heard).to.deep.equal([]);
  });

  const refusals: readonly (readonly [whose: string, status: number, body: object])[] = [
    ['Formspree', 422, { errors: [{ field: 'email', code: 'TYPE_EMAIL', message: 'Surel ditolak.' }] }],
    ['Laravel', 422, { message: 'x', errors: { email: ['Surel ditolak.', 'Lainnya.'] } }],
    [
      'Contact Form 7',
      200,
      { status: 'validation_failed', invalid_fields: [{ field: 'email', message: 'Surel ditolak.' }] },
    ],
    ['Django REST', 400, { email: ['Surel ditolak.'] }],
  ];
  for (const [whose, status, body] of refusals) {
    it(`that refuses as ${whose} does is understood: its words stand at the field`, async () => {
      const { form } = await mountPlain({ status, body: JSON.stringify(body) });
      await form.until(() => form.has('#error-summary'), 'an error summary');
      expect(form.heading).to.equal('Kontak Anda');
      expect(form.summary).to.deep.equal(['Surel ditolak.']);
      expect(form.errorAt('Surel')).to.equal('Kesalahan: Surel ditolak.');
    });
  }

  it('that says what is wrong with a list says it at the list', async () => {
    const { form } = await mountPlain({
      status: 422,
      body: JSON.stringify({ errors: { 'roles.1': ['Posisi kedua ditolak.'] } }),
    });
    await form.until(() => form.has('#error-summary'), 'an error summary');
    expect(form.errorAt('Posisi yang Anda minati')).to.equal('Kesalahan: Posisi kedua ditolak.');
  });

  it('that breaks off is not tried again by itself: the person is told that it may have arrived', async () => {
    withoutPauses();
    const { form, requests } = await mountPlain({ cut: true });
    await form.reaches('Belum ada kepastian');
    expect(form.text).to.contain('jawaban Anda mungkin sudah sampai');
    expect(form.text).not.to.contain('tidak akan tercatat dua kali');
    expect(requests).to.have.length(1);
  });

  it('that drops repeats, as the page says, is tried again by itself', async () => {
    withoutPauses();
    const { form, requests } = await mountPlain({ cut: true }, { retry: 'always' });
    await form.reaches('Belum ada kepastian');
    expect(form.text).to.contain('tidak akan tercatat dua kali');
    const keys = requests.map(({ init }) => (init.body as URLSearchParams).get('_submission_id'));
    expect(keys).to.have.length(7);
    expect(new Set(keys).size).to.equal(1);
  });
});
