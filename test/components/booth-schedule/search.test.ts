import { expect } from '@open-wc/testing';
import { press, pressKey, typeInto, write } from '../../setup/hands.ts';
import { recordTrouble } from '../../setup/record-trouble.ts';
import { read } from '../../setup/read.ts';
import { mountSchedule } from './mount-schedule.ts';

describe('Searching the schedule', () => {
  it('shows what matches at each letter, and says how much', async () => {
    const schedule = await mountSchedule();
    const seen: string[] = [];
    await press(schedule.find('#search'));
    for (const letter of 'kop') {
      await write(letter);
      await schedule.drawn();
      seen.push(schedule.status);
    }
    expect(seen).to.deep.equal(['3 stan, 1 acara', '1 stan, 1 acara', '1 stan, 0 acara']);
    expect(schedule.cards).to.deep.equal(['Stan A10 Kopi Café Nusantara']);
  });

  it('names the vacancies that match', async () => {
    const schedule = await mountSchedule();
    await typeInto(schedule.find<HTMLInputElement>('#search'), 'las kapal');
    await schedule.drawn();
    expect(read(schedule.card('PT Laut Biru'))).to.contain('Lowongan yang cocok: Juru Las Kapal');
  });

  it('finds a booth by its short code', async () => {
    const schedule = await mountSchedule();
    await typeInto(schedule.find<HTMLInputElement>('#search'), 'a 7');
    await schedule.drawn();
    expect(schedule.cards).to.deep.equal(['Stan A07 PT Laut Biru', '09.30–12.00 Uji Las']);
  });

  it('offers the way back when nothing matches, and goes on at the search', async () => {
    const schedule = await mountSchedule({ attributes: { day: '2027-05-05' } });
    await typeInto(schedule.find<HTMLInputElement>('#search'), 'zzz');
    await schedule.drawn();
    expect(schedule.cards).to.deep.equal([]);
    expect(schedule.status).to.equal('Tidak ada stan atau acara yang cocok.');
    await press(schedule.control('Tampilkan semua'));
    await schedule.drawn();
    expect(schedule.status).to.equal('4 stan, 3 acara');
    expect(schedule.find<HTMLInputElement>('#search').value).to.equal('');
    expect(schedule.root.activeElement?.id).to.equal('search');
  });

  it('keeps what was typed when the language changes or an equal fair is handed over again', async () => {
    const schedule = await mountSchedule();
    await typeInto(schedule.find<HTMLInputElement>('#search'), 'las');
    schedule.element.fair = structuredClone(schedule.element.fair);
    schedule.element.lang = 'en';
    while ((await schedule.drawn()).status !== '1 booth, 1 session') await new Promise(requestAnimationFrame);
    expect(schedule.find<HTMLInputElement>('#search').value).to.equal('las');
    expect(schedule.cards).to.deep.equal(['Booth A07 PT Laut Biru', '09:30–12:00 Uji Las']);
  });
});

describe('Narrowing the schedule', () => {
  it('to a day by keyboard', async () => {
    const schedule = await mountSchedule();
    schedule.control('Semua').focus();
    await pressKey('ArrowRight');
    await pressKey('ArrowRight');
    await schedule.drawn();
    expect(schedule.element.day).to.equal('2027-05-05');
    expect(schedule.root.activeElement).to.equal(schedule.control('Rab, 5 Mei'));
    expect(schedule.cards).to.deep.equal([
      'Stan A10 Kopi Café Nusantara',
      'Stan B01 Meja Kartu AK/I',
      'Nomor stan menyusul PT Tanpa Stan',
      '00.30–01.30 Malam Jejaring',
    ]);
  });

  it('to the day that the page names', async () => {
    const schedule = await mountSchedule({ attributes: { day: '2027-05-04' } });
    expect(schedule.status).to.equal('4 stan, 2 acara');
    expect((schedule.control('Sel, 4 Mei') as HTMLInputElement).checked).to.equal(true);
  });

  it('to booths or to sessions', async () => {
    const schedule = await mountSchedule();
    await press(schedule.control('Acara'));
    await schedule.drawn();
    expect(schedule.status).to.equal('3 acara');
    expect(schedule.headings[0]).to.equal('h2 Acara');
    await press(schedule.control('Stan'));
    await schedule.drawn();
    expect(schedule.status).to.equal('4 stan');
    expect(schedule.headings).not.to.include('h2 Acara');
  });

  it('by a wrong day or view is told to the console once, and the schedule shows everything', async () => {
    const trouble = recordTrouble();
    try {
      const attributes = { day: '2027-06-01', view: 'tree' };
      const first = await mountSchedule({ attributes });
      await mountSchedule({ attributes });
      expect(first.status).to.equal('4 stan, 3 acara');
      expect(trouble.complaints).to.deep.equal([
        'console.warn: <jobfair-booth-schedule>: view="tree" is not known; use "list", or leave it out.',
        'console.warn: <jobfair-booth-schedule>: day="2027-06-01" is no day of this fair; use one of 2027-05-04, 2027-05-05.',
      ]);
    } finally {
      trouble.stop();
    }
  });
});
