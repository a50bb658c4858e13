import { expect } from '@open-wc/testing';
import sample from '../../../examples/fair.json' with { type: 'json' };
import type { BoothShownEvent } from '../../../src/components/shared/events.ts';
import { press, typeInto } from '../../setup/hands.ts';
import { read } from '../../setup/read.ts';
import { mountSchedule, type Schedule } from './mount-schedule.ts';

const shown = (schedule: Schedule) =>
  new Promise<string>((resolve) =>
    schedule.element.addEventListener(
      'jobfair-booth-shown',
      (event: BoothShownEvent) => resolve(event.booth),
      {
        once: true,
      },
    ),
  );

const inSight = (card: Element) => {
  const { top, height } = card.getBoundingClientRect();
  return height > 0 && top >= -1 && top < innerHeight / 2;
};

function expectOpen(schedule: Schedule, title: string) {
  const card = schedule.card(title);
  expect(schedule.root.activeElement).to.equal(card.querySelector('h4'));
  expect(card.querySelector('.unfold')?.getAttribute('aria-expanded')).to.equal('true');
  expect(inSight(card), `${title} in sight`).to.equal(true);
}

describe('A booth', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it("named in the page's hash is opened, focused and in sight when the schedule comes", async () => {
    location.hash = '#booth=a10';
    const told: string[] = [];
    document.addEventListener('jobfair-booth-shown', (event) => told.push((event as BoothShownEvent).booth), {
      once: true,
    });
    const schedule = await mountSchedule({ width: 320, lazy: true });
    expectOpen(schedule, 'Kopi Café Nusantara');
    expect(told).to.deep.equal(['A10']);
  });

  it('named in a hash that changes is opened, though search and day had hidden it', async () => {
    const schedule = await mountSchedule({ attributes: { day: '2027-05-05' }, width: 320, lazy: true });
    await typeInto(schedule.find<HTMLInputElement>('#search'), 'kopi');
    await press(schedule.control('Acara'));
    await schedule.drawn();
    const event = shown(schedule);
    location.hash = '#booth=A07';
    expect(await event).to.equal('A07');
    expectOpen(schedule, 'PT Laut Biru');
    expect(schedule.find<HTMLInputElement>('#search').value).to.equal('');
    expect(schedule.status).to.equal('4 stan, 3 acara');
  });

  it('is opened by show(), and what was searched stays if the booth is among it', async () => {
    const schedule = await mountSchedule();
    await typeInto(schedule.find<HTMLInputElement>('#search'), 'aula');
    await schedule.drawn();
    const event = shown(schedule);
    schedule.element.show('A 10');
    expect(await event).to.equal('A10');
    expectOpen(schedule, 'Kopi Café Nusantara');
    expect(schedule.find<HTMLInputElement>('#search').value).to.equal('aula');
  });

  it('far down a long list is in sight, whatever the sizes guessed for the cards above it', async () => {
    const schedule = await mountSchedule({ fair: sample, width: 320, lazy: true });
    const event = shown(schedule);
    schedule.element.show('C12');
    await event;
    for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
    expectOpen(schedule, 'PT Perkebunan Hijaumega');
  });

  it('that no sign bears is said to be missing, with all booths below, until the next search', async () => {
    const schedule = await mountSchedule();
    schedule.element.show('Z99');
    await schedule.drawn();
    expect(schedule.status).to.equal('Stan Z99 tidak ada di daftar ini. Semua stan ditampilkan di bawah.');
    expect(schedule.cards).to.have.length(7);
    await typeInto(schedule.find<HTMLInputElement>('#search'), 'kopi');
    await schedule.drawn();
    expect(schedule.status).to.equal('1 stan, 0 acara');
  });

  it('is left alone by any other hash, and by every hash once the schedule is gone', async () => {
    const schedule = await mountSchedule();
    let events = 0;
    schedule.element.addEventListener('jobfair-booth-shown', () => (events += 1));
    location.hash = '#isi';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await schedule.drawn();
    expect(read(schedule.card('PT Laut Biru'))).not.to.contain('Gaji');
    schedule.element.remove();
    location.hash = '#booth=A07';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await schedule.drawn();
    expect(events).to.equal(0);
  });
});
