import { expect } from '@open-wc/testing';
import sample from '../../../examples/fair.json' with { type: 'json' };
import { axeFindings } from '../../setup/axe-findings.ts';
import { press, typeInto } from '../../setup/hands.ts';
import { mountSchedule, type Schedule } from './mount-schedule.ts';

/** The sample fair's first hall: enough of every kind, and axe is done with it in a second. */
const fair = {
  ...sample,
  booths: sample.booths.filter(({ hallId }) => hallId === 'A').slice(0, 6),
  employers: sample.employers.filter(({ boothId }) => /^booth-a0[1-6]$/.test(boothId)),
  services: [],
  sessions: sample.sessions.slice(0, 6),
};

const states: Readonly<Record<string, (schedule: Schedule) => Promise<void>>> = {
  'as it comes': async () => {},
  unfolded: async (schedule) => press(schedule.find('.unfold')),
  starred: async (schedule) => {
    await press(schedule.find('.star'));
    await press(schedule.find('.toolbar button'));
  },
  'without a result': async (schedule) => typeInto(schedule.find<HTMLInputElement>('#search'), 'zzz'),
  'with a booth missing': async (schedule) => schedule.element.show('Z99'),
};

describe('Everyone can use the schedule', () => {
  afterEach(() => localStorage.clear());

  for (const lang of ['id', 'en'])
    for (const scheme of ['light', 'dark'])
      for (const [state, reach] of Object.entries(states)) {
        it(`${state}, ${scheme}, in ${lang}: axe finds nothing`, async () => {
          const schedule = await mountSchedule({ fair, lang, attributes: { 'color-scheme': scheme } });
          await reach(schedule);
          await schedule.drawn();
          expect(await axeFindings(schedule.element)).to.deep.equal([]);
        });
      }

  for (const width of [320, 768, 1280]) {
    it(`at ${width} px without scrolling sideways`, async () => {
      const schedule = await mountSchedule({ fair, width });
      await press(schedule.find('.unfold'));
      await schedule.drawn();
      const { left, right } = schedule.find('.root').getBoundingClientRect();
      for (const part of schedule.root.querySelectorAll('.root *')) {
        const place = part.getBoundingClientRect();
        expect(place.left, part.outerHTML.slice(0, 80)).to.be.at.least(left);
        expect(place.right, part.outerHTML.slice(0, 80)).to.be.at.most(right);
      }
    });
  }

  it('with targets of 44 px', async () => {
    const schedule = await mountSchedule({ fair, width: 320 });
    await press(schedule.find('.unfold'));
    await schedule.drawn();
    for (const control of schedule.root.querySelectorAll('button, a, input')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.outerHTML.slice(0, 80)).to.be.at.least(44);
    }
  });

  it('in a script that runs from right to left', async () => {
    const schedule = await mountSchedule({ fair, width: 640 });
    const head = schedule.find('.head');
    const side = () => {
      const star = head.querySelector('.star')?.getBoundingClientRect();
      const title = head.querySelector('h4')?.getBoundingClientRect();
      return star && title ? Math.sign(star.left - title.left) : 0;
    };
    expect(side()).to.equal(1);
    schedule.element.dir = 'rtl';
    expect(side()).to.equal(-1);
  });
});
