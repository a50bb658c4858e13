import { expect } from '@open-wc/testing';
import { formDocument } from '../form/form-document.ts';
import { atOnce, walk } from '../form/fill-in.ts';
import { mountRegistration } from '../form/mount-form.ts';
import { problem, Endpoint, receipt } from '../form/endpoint.ts';
import { mountAtReview } from '../form/mount-at-review.ts';
import { stages } from './stages.ts';

type Parts = Readonly<Record<string, unknown>>;

/** The small fair whose registration has these rules. */
function documentWith(rules: Parts, change: (wave: Parts) => Parts = (wave) => wave): Parts {
  const document = formDocument();
  const fair = document['fair'] as Parts;
  const registration = fair['registration'] as { readonly waves: readonly Parts[] };
  const waves = registration.waves.map(change);
  return { ...document, fair: { ...fair, registration: { ...registration, waves, ...rules } } };
}
const taken = (wave: Parts): Parts => ({ ...wave, capacity: 5, booked: 5 });
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().replace(/\.\d+/, '');

describe('A registration that one cannot fill in now', () => {
  const doors: readonly [what: string, fair: Parts, heading: string, says: readonly (string | RegExp)[]][] = [
    [
      'before it opens',
      documentWith({ opens: inDays(3) }),
      'Pendaftaran belum dibuka',
      [/Pendaftaran dibuka \w+, \d+ \w+ \d{4} pukul \d\d\.\d\d WITA\./],
    ],
    [
      'after it closed',
      documentWith({ closes: inDays(-3), walkIn: true }),
      'Pendaftaran sudah ditutup',
      ['Anda tetap boleh datang tanpa mendaftar.'],
    ],
    [
      'when every arrival time is taken',
      documentWith({}, taken),
      'Semua jam kedatangan sudah penuh',
      ['Tidak ada tempat lagi untuk mendaftar.'],
    ],
  ];
  for (const [what, fair, heading, says] of doors) {
    it(`${what} says so, with the days and the organiser, and asks nothing`, async () => {
      const form = await mountRegistration({ fair });
      await form.reaches(heading);
      for (const words of says) expect(form.text).to.match(new RegExp(words));
      expect(form.text).to.contain('Hari job fair: Selasa, 4 Mei 2027; Rabu, 5 Mei 2027.');
      expect(form.button('panitia@makassar.example').getAttribute('href')).to.contain('mailto:');
      expect(form.has('input')).to.equal(false);
      expect(form.has('slot:not([name])')).to.equal(true);
      form.element.lang = 'en';
      await form.until(() => form.find('.root').lang === 'en', 'in English');
      expect(form.heading).not.to.equal(heading);
    });
  }

  it('is shown all the same to a webmaster in test mode', async () => {
    const form = await mountRegistration({
      fair: documentWith({ opens: inDays(3) }),
      attributes: { 'test-mode': '' },
    });
    expect(form.heading).to.equal('Kontak Anda');
  });

  it('opens by itself when its time comes', async () => {
    const soon = new Date(Date.now() + 1500).toISOString();
    const form = await mountRegistration({ fair: documentWith({ opens: soon }) });
    await form.reaches('Pendaftaran belum dibuka');
    await form.reaches('Kontak Anda');
  });

  it('stays with a person who was filling it in when it closed', async () => {
    const form = await mountRegistration();
    form.put('Nama lengkap', 'Sri');
    form.element.fair = documentWith({ closes: inDays(-1) });
    await form.drawn();
    expect(form.field('Nama lengkap').value).to.equal('Sri');
  });
});

describe('A waiting list', () => {
  const fair = documentWith({ waitingList: true }, taken);

  it('is told of before a person begins, and stands where the arrival times were', async () => {
    const endpoint = new Endpoint();
    const form = await mountRegistration({ fair, to: endpoint });
    await form.until(() => form.text.includes('Anda dapat mendaftar untuk daftar tunggu.'), 'told');
    await walk(form, stages.id.slice(0, 7), atOnce);
    await form.reaches('Kunjungan Anda');
    form.tick('Rabu');
    await form.drawn();
    expect(form.has('[name=wave]')).to.equal(false);
    form.tick('Masukkan saya ke daftar tunggu');
    await form.press('Lanjut');
    await walk(form, stages.id.slice(-1), atOnce);
    await form.reaches('Periksa jawaban Anda');
    await form.press('Kirim pendaftaran');
    await form.until(() => endpoint.tries.length === 1, 'sent');
    expect(endpoint.submission.data['waitingList']).to.equal(true);
    expect('wave' in endpoint.submission.data).to.equal(false);
  });

  it('is offered when the last place went while a person filled in; every answer stays', async () => {
    const open = documentWith({ waitingList: true });
    const endpoint = new Endpoint(problem(409, 'wave-full', { remaining: [] }), receipt());
    const form = await mountAtReview({ fair: open, to: endpoint });
    await form.press('Kirim pendaftaran');
    await form.reaches('Kunjungan Anda');
    expect(form.summary).to.deep.equal([
      'Semua jam kedatangan baru saja penuh. Jawaban Anda tetap tersimpan. Anda dapat masuk daftar tunggu.',
    ]);
    form.tick('Masukkan saya ke daftar tunggu');
    await form.press('Kembali ke ringkasan');
    await form.reaches('Periksa jawaban Anda');
    await form.press('Kirim pendaftaran');
    await form.until(() => endpoint.tries.length === 2, 'sent');
    expect(endpoint.submissions[1]?.data).to.include({ waitingList: true, fullName: 'Sri Wahyuni' });
  });

  it('that the fair does not have is not offered: the organiser can be asked', async () => {
    const endpoint = new Endpoint(problem(409, 'wave-full', { remaining: [] }));
    const form = await mountAtReview({ to: endpoint });
    await form.press('Kirim pendaftaran');
    await form.reaches('Kunjungan Anda');
    expect(form.summary).to.deep.equal([
      'Semua jam kedatangan baru saja penuh. Jawaban Anda tetap tersimpan di halaman ini. Hubungi panitia.',
    ]);
  });
});
