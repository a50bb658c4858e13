import { expect } from '@open-wc/testing';
import { smallDocument } from '../../schedule/small-fair.ts';
import { press } from '../../setup/hands.ts';
import { read } from '../../setup/read.ts';
import { mountSchedule } from './mount-schedule.ts';

const vacancy = {
  id: 'vac-1',
  employerId: 'emp-laut',
  title: { id: 'Juru Las Kapal', en: 'Ship Welder' },
  contract: 'pkwtt',
  contractMonths: 12,
  permanence: 'none',
  viaAgency: true,
  openings: 15,
  education: { min: 'smk', fields: ['tm'] },
  experience: { minYears: 2, freshGraduate: true, countsFreelance: true },
  location: { city: 'Makassar' },
  salary: { currency: 'IDR', period: 'month', min: 6_500_000, max: 8_800_000, kind: 'gross' },
  ageRequirement: { min: 18, max: null, reason: { id: 'Pekerjaan berbahaya.', en: 'Hazardous work.' } },
  accessibility: { open: true, kinds: ['tuli'] },
};

const facts = (card: Element) =>
  [...card.querySelectorAll('dl > div')].map(
    (fact) => `${read(fact.querySelector('dt'))}: ${[...fact.querySelectorAll('dd')].map(read).join(' / ')}`,
  );

async function unfold(fair: unknown, lang = 'id') {
  const schedule = await mountSchedule({ fair, lang });
  await press(schedule.find('.unfold'));
  await schedule.drawn();
  return schedule;
}

describe('The schedule lists', () => {
  it('booths hall by hall and sessions day by day, under headings in order', async () => {
    const schedule = await mountSchedule();
    expect(schedule.headings).to.deep.equal([
      'h2 Stan',
      'h3 Aula Anggrek',
      'h4 Stan A07 PT Laut Biru',
      'h4 Stan A10 Kopi Café Nusantara',
      'h3 Aula Melati',
      'h4 Stan B01 Meja Kartu AK/I',
      'h3 Stan lainnya',
      'h4 Nomor stan menyusul PT Tanpa Stan',
      'h2 Acara',
      'h3 Selasa, 4 Mei 2027',
      'h4 09.30–12.00 Uji Las',
      'h4 10.00–11.00 Kenali Kontrak',
      'h3 Rabu, 5 Mei 2027',
      'h4 00.30–01.30 Malam Jejaring',
    ]);
    expect(schedule.status).to.equal('4 stan, 3 acara');
  });

  it("times on the fair's clock, and says whose clock that is", async () => {
    const schedule = await mountSchedule({ lang: 'en' });
    expect(read(schedule.root)).to.contain('All times are WITA (Central Indonesia Time).');
    expect(schedule.cards).to.include('10:00–11:00 Know Your Contract');
    expect(schedule.find('.session time').getAttribute('datetime')).to.equal('2027-05-04T09:30:00+08:00');
  });

  it('of an employer how to apply and on which days it is present', async () => {
    const schedule = await mountSchedule();
    const card = read(schedule.card('PT Laut Biru'));
    expect(card).to.contain('Hadir Sel, 4 Mei');
    expect(card).to.contain('Cara melamar: Tes di tempat');
    expect(read(schedule.card('Kopi Café'))).not.to.contain('Hadir');
  });

  it('every fact of a vacancy once it is unfolded, in Indonesian', async () => {
    const schedule = await unfold(smallDocument({ vacancies: [vacancy] }));
    const card = schedule.card('PT Laut Biru');
    expect(read(card.querySelector('.unfold'))).to.equal('1 lowongan');
    expect(facts(card)).to.deep.equal([
      'Kontrak: Karyawan tetap · 12 bulan / Tidak menuju jangka panjang / Lewat perusahaan alih daya',
      'Cara kerja: Makassar',
      'Pendidikan: Minimal smk / tm',
      'Pengalaman: Minimal 2 tahun / Lulusan baru boleh melamar / Kerja lepas dan kerja platform dihitung',
      'Gaji: Rp 6.500.000–Rp 8.800.000 per bulan, sebelum pajak',
      'Usia: Minimal 18 tahun / Pekerjaan berbahaya.',
      'Dibutuhkan: 15 orang',
      'Difabel: Terbuka bagi pelamar difabel / tuli',
    ]);
    await press(schedule.find('.unfold'));
    await schedule.drawn();
    expect(facts(card)).to.deep.equal([]);
  });

  it('of a vacancy that states nothing that pay is not stated and no age requirement is listed', async () => {
    const bare = { id: 'vac-1', employerId: 'emp-laut', title: 'Kelasi' };
    const schedule = await unfold(smallDocument({ vacancies: [bare] }), 'en');
    expect(facts(schedule.card('PT Laut Biru'))).to.deep.equal([
      'Pay: Not stated',
      'Age: No age requirement listed',
    ]);
  });

  const ages: readonly (readonly [object, string])[] = [
    [{ min: 18, max: 25 }, '18–25 tahun'],
    [{ max: 30 }, 'Maksimal 30 tahun'],
    [{}, 'Tidak ada syarat usia yang tercantum'],
  ];
  for (const [ageRequirement, said] of ages) {
    it(`the age requirement ${JSON.stringify(ageRequirement)} as "${said}"`, async () => {
      const schedule = await unfold(smallDocument({ vacancies: [{ ...vacancy, ageRequirement }] }));
      expect(facts(schedule.card('PT Laut Biru'))).to.include(`Usia: ${said}`);
    });
  }

  const permanence: readonly (readonly [codes: readonly string[], said: string])[] = [
    [['permanent', 'none'], '2 lowongan (1 karyawan tetap)'],
    [['permanent', 'permanent'], '2 lowongan, semuanya karyawan tetap'],
    [['path', 'none'], '2 lowongan'],
    [[], 'Belum ada lowongan yang tercantum.'],
  ];
  for (const [codes, said] of permanence) {
    it(`vacancies that are ${codes.join(' and ') || 'none'} as "${said}"`, async () => {
      const vacancies = codes.map((code, place) => ({ ...vacancy, id: `vac-${place}`, permanence: code }));
      const schedule = await mountSchedule({ fair: smallDocument({ vacancies }) });
      expect(read(schedule.card('PT Laut Biru'))).to.contain(said);
    });
  }

  const places: readonly (readonly [rest: object, said: string])[] = [
    [{ registration: 'open', capacity: 300 }, 'Tanpa pendaftaran'],
    [{ registration: 'required', capacity: 40, booked: 31 }, 'Perlu mendaftar · Sisa 9 tempat'],
    [{ registration: 'slot', capacity: 4, booked: 4 }, 'Penuh'],
    [{ signLanguage: true, languages: ['id', 'en'] }, 'Bahasa: Indonesia, Inggris · Ada juru bahasa isyarat'],
  ];
  for (const [rest, said] of places) {
    it(`a session with ${JSON.stringify(rest)} as "${said}"`, async () => {
      const times = { start: '2027-05-04T10:00:00+08:00', end: '2027-05-04T11:00:00+08:00' };
      const sessions = [{ id: 'ses', title: 'Lokakarya', ...times, ...rest }];
      const schedule = await mountSchedule({ fair: smallDocument({ sessions }) });
      expect(read(schedule.card('Lokakarya'))).to.contain(said);
    });
  }

  it('nothing but a sentence for a fair without booths and sessions', async () => {
    const nothing = { halls: [], booths: [], services: [], employers: [], vacancies: [], sessions: [] };
    const schedule = await mountSchedule({ fair: smallDocument(nothing) });
    expect(schedule.status).to.equal('Daftar stan dan acara belum tersedia.');
    expect(schedule.headings).to.deep.equal([]);
    expect(schedule.root.querySelector('button, input')).to.equal(null);
  });

  it('a booth of which nobody is known, and booths of a fair without halls', async () => {
    const booths = [{ id: 'x', number: '12', employerId: 'gone' }];
    const schedule = await mountSchedule({
      fair: smallDocument({ halls: [], booths, services: [], employers: [], sessions: [] }),
    });
    expect(schedule.headings).to.deep.equal([
      'h2 Stan',
      'h3 Semua stan',
      'h4 Stan 12 Keterangan stan ini belum tersedia',
    ]);
  });

  it('hostile names as the text that they are, and no link that a visitor must not follow', async () => {
    const name = '<img src=x onerror="document.title=1">{{count}}$t(x)';
    const employers = [{ id: 'emp-laut', name, website: 'javascript:alert(1)' }];
    const schedule = await mountSchedule({ fair: smallDocument({ employers }) });
    expect(schedule.cards[0]).to.equal(`Stan A07 ${name}`);
    expect(schedule.root.querySelector('img')).to.equal(null);
    expect(schedule.root.querySelector('a')).to.equal(null);
    expect(schedule.find('.star').getAttribute('aria-label')).to.equal(`Tandai ${name}`);
  });

  it("an employer's site as a link with the employer's name", async () => {
    const employers = [{ id: 'emp-laut', name: 'PT Laut', website: 'https://laut.example' }];
    const schedule = await mountSchedule({ fair: smallDocument({ employers }) });
    expect(schedule.control('Situs web PT Laut').getAttribute('href')).to.equal('https://laut.example');
  });
});
