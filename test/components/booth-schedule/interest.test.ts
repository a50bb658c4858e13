import { expect } from '@open-wc/testing';
import type { InterestWantedEvent } from '../../../src/components/shared/events.ts';
import { recordTrouble } from '../../setup/record-trouble.ts';
import { press } from '../../setup/hands.ts';
import { read } from '../../setup/read.ts';
import { mountSchedule } from './mount-schedule.ts';

type Wanted = Pick<InterestWantedEvent, 'employer' | 'vacancies'>;

/** Listens as an interest form on the page does. */
function takeInterest(): { readonly wanted: Wanted[]; stop(): void } {
  const wanted: Wanted[] = [];
  const take = (event: Event) => {
    const { employer, vacancies } = event as InterestWantedEvent;
    wanted.push({ employer, vacancies });
    event.preventDefault();
  };
  document.addEventListener('jobfair-interest-wanted', take);
  return { wanted, stop: () => document.removeEventListener('jobfair-interest-wanted', take) };
}

describe('Expressing interest', () => {
  it('is taken by a form on the page, for an employer or for one of its vacancies', async () => {
    const form = takeInterest();
    const schedule = await mountSchedule();
    await press(schedule.control('Nyatakan minat: PT Laut Biru'));
    await press(schedule.find('.unfold'));
    await schedule.drawn();
    await press(schedule.control('Nyatakan minat: Juru Las Kapal'));
    form.stop();
    expect(form.wanted).to.deep.equal([
      { employer: 'emp-laut', vacancies: [] },
      { employer: 'emp-laut', vacancies: ['vac-1'] },
    ]);
    expect(schedule.root.querySelector('[role=alert]')).to.equal(null);
  });

  it('that nobody takes is said at the card, and to the console with the remedy', async () => {
    const trouble = recordTrouble();
    const schedule = await mountSchedule();
    await press(schedule.control('Nyatakan minat: PT Laut Biru'));
    await schedule.drawn();
    trouble.stop();
    const said = schedule.card('PT Laut Biru').querySelector('[role=alert]');
    expect(read(said)).to.equal(
      'Formulir minat tidak ada di halaman ini. Sampaikan minat Anda langsung di stan.',
    );
    expect(trouble.complaints.join()).to.contain('set interest-href');
  });

  it('follows interest-href with employer and vacancy in its query', async () => {
    const schedule = await mountSchedule({ attributes: { 'interest-href': '/minat?x=1#formulir' } });
    await press(schedule.find('.unfold'));
    await schedule.drawn();
    const href = (name: string) => schedule.control(`Nyatakan minat: ${name}`).getAttribute('href');
    const page = `${location.origin}/minat?x=1&employer=emp-laut`;
    expect(href('PT Laut Biru')).to.equal(`${page}#formulir`);
    expect(href('Juru Las Kapal')).to.equal(`${page}&vacancy=vac-1#formulir`);
  });

  it('does not follow interest-href when a form on the page takes it', async () => {
    const form = takeInterest();
    const schedule = await mountSchedule({ attributes: { 'interest-href': '#elsewhere' } });
    await press(schedule.control('Nyatakan minat: PT Laut Biru'));
    form.stop();
    expect(form.wanted).to.have.length(1);
    expect(location.hash).to.equal('');
  });

  it('never follows a script', async () => {
    const schedule = await mountSchedule({ attributes: { 'interest-href': 'javascript:document.title=1' } });
    expect(schedule.root.querySelector('a')).to.equal(null);
    expect(schedule.control('Nyatakan minat: PT Laut Biru').localName).to.equal('button');
  });

  it('is not offered for a service', async () => {
    const schedule = await mountSchedule();
    expect(read(schedule.card('Meja Kartu AK/I'))).not.to.contain('Nyatakan minat');
  });
});
