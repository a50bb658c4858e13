import { expect } from '@open-wc/testing';
import type { PlanChangedEvent } from '../../../src/components/shared/events.ts';
import { smallDocument } from '../../schedule/small-fair.ts';
import { press } from '../../setup/hands.ts';
import { read } from '../../setup/read.ts';
import { mountSchedule, type Schedule } from './mount-schedule.ts';

const key = 'jobfair-plan:makassar-2027';

const star = async (schedule: Schedule, name: string) => {
  await press(schedule.control(`Tandai ${name}`));
  await schedule.drawn();
};
const starred = (schedule: Schedule) =>
  [...schedule.root.querySelectorAll('.star[aria-pressed=true]')].map((button) =>
    button.getAttribute('aria-label'),
  );

describe('The plan', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('gains what is starred, loses what is starred again, and tells the page each time', async () => {
    const schedule = await mountSchedule();
    const told: (readonly string[])[] = [];
    document.body.addEventListener('jobfair-plan-changed', (event: PlanChangedEvent) => told.push(event.ids));
    await star(schedule, 'PT Laut Biru');
    await star(schedule, 'Kenali Kontrak');
    expect(starred(schedule)).to.deep.equal(['Tandai PT Laut Biru', 'Tandai Kenali Kontrak']);
    await star(schedule, 'PT Laut Biru');
    expect(starred(schedule)).to.deep.equal(['Tandai Kenali Kontrak']);
    expect(told).to.deep.equal([['emp-laut'], ['emp-laut', 'ses-talk'], ['ses-talk']]);
  });

  it('is kept on the device by ids alone, and is there again when the page is', async () => {
    await star(await mountSchedule(), 'Meja Kartu AK/I');
    expect({ ...localStorage }).to.deep.equal({ [key]: '["svc-ak1"]' });
    expect(starred(await mountSchedule())).to.deep.equal(['Tandai Meja Kartu AK/I']);
  });

  it('is the same in every widget of the page', async () => {
    const [one, other] = [await mountSchedule(), await mountSchedule()];
    await star(one, 'PT Laut Biru');
    await other.drawn();
    expect(starred(other)).to.deep.equal(['Tandai PT Laut Biru']);
  });

  it('follows another tab', async () => {
    const schedule = await mountSchedule();
    const changed = new Promise<Event>((resolve) =>
      schedule.element.addEventListener('jobfair-plan-changed', resolve, { once: true }),
    );
    const tab = document.createElement('iframe');
    document.body.append(tab);
    tab.contentWindow?.localStorage.setItem(key, '["emp-kopi"]');
    expect(((await changed) as PlanChangedEvent).ids).to.deep.equal(['emp-kopi']);
    tab.remove();
    await schedule.drawn();
    expect(starred(schedule)).to.deep.equal(['Tandai Kopi Café Nusantara']);
  });

  it('can be shown alone; what loses its star there stays until it is asked for again', async () => {
    const schedule = await mountSchedule();
    await star(schedule, 'PT Laut Biru');
    await star(schedule, 'Kenali Kontrak');
    await press(schedule.control('Yang saya tandai (2)'));
    await schedule.drawn();
    expect(schedule.cards).to.deep.equal(['Stan A07 PT Laut Biru', '10.00–11.00 Kenali Kontrak']);
    expect(schedule.status).to.equal('1 stan, 1 acara. Tanda bintang hanya disimpan di perangkat ini.');
    await star(schedule, 'PT Laut Biru');
    expect(schedule.cards).to.have.length(2);
    await press(schedule.control('Yang saya tandai (1)'));
    await press(schedule.control('Yang saya tandai (1)'));
    await schedule.drawn();
    expect(schedule.cards).to.deep.equal(['10.00–11.00 Kenali Kontrak']);
  });

  it('when empty says how to fill it', async () => {
    const schedule = await mountSchedule();
    await press(schedule.control('Yang saya tandai (0)'));
    await schedule.drawn();
    expect(schedule.status).to.match(/^Belum ada yang Anda tandai\./);
    await press(schedule.control('Tampilkan semua'));
    await schedule.drawn();
    expect(schedule.cards).to.have.length(7);
  });

  it('does not count what the fair no longer has', async () => {
    localStorage.setItem(key, '["emp-laut","emp-gone"]');
    const schedule = await mountSchedule();
    expect(read(schedule.control('Yang saya tandai (1)'))).to.equal('Yang saya tandai (1)');
  });

  it('names the starred sessions that nobody can be at together', async () => {
    const schedule = await mountSchedule({ fair: smallDocument() });
    await star(schedule, 'Uji Las');
    expect(read(schedule.card('Uji Las'))).not.to.contain('berbenturan');
    await star(schedule, 'Kenali Kontrak');
    expect(read(schedule.card('Uji Las'))).to.contain('Waktunya berbenturan dengan: Kenali Kontrak');
    expect(read(schedule.card('Kenali Kontrak'))).to.contain('Waktunya berbenturan dengan: Uji Las');
    expect(read(schedule.card('Malam Jejaring'))).not.to.contain('berbenturan');
  });
});
