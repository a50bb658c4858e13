import { expect } from '@open-wc/testing';
import '../../../src/define/booth-schedule.ts';
import type { BoothSchedule } from '../../../src/define/booth-schedule.ts';
import { smallDocument } from '../../schedule/small-fair.ts';
import { mount, settled } from '../../setup/mount.ts';
import { Schedule } from './mount-schedule.ts';

const ready = (element: Element) =>
  new Promise((resolve) => element.addEventListener('jobfair-ready', resolve, { once: true }));

describe('refresh()', () => {
  const { fetch } = window;
  afterEach(() => {
    window.fetch = fetch;
  });

  it('asks for the fair document again and shows what has changed', async () => {
    let employers = [{ id: 'emp-laut', name: 'PT Laut Biru' }];
    const asked: string[] = [];
    window.fetch = (input) => {
      asked.push(new URL(input instanceof Request ? input.url : input, location.href).pathname);
      return Promise.resolve(Response.json(smallDocument({ employers })));
    };
    const place = await mount('<div lang="id"></div>');
    const element = document.createElement('jobfair-booth-schedule') as BoothSchedule;
    element.src = '/bursa.json';
    let drawn = ready(element);
    place.append(element);
    await drawn;
    employers = [{ id: 'emp-laut', name: 'PT Laut Hijau' }];
    drawn = ready(element);
    element.refresh();
    await drawn;
    await settled(element);
    expect(asked).to.deep.equal(['/bursa.json', '/bursa.json']);
    expect(new Schedule(element).cards).to.include('Stan A07 PT Laut Hijau');
  });
});
