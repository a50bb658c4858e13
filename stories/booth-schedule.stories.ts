import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import sample from '../examples/fair.json';
import '../src/define/booth-schedule.ts';
import type { BoothSchedule } from '../src/define/booth-schedule.ts';

interface Attributes {
  fair: unknown;
  src: string;
  lang: '' | 'id' | 'en';
  'color-scheme': '' | 'light' | 'dark';
  day: string;
  'interest-href': string;
}

const meta: Meta<Attributes> = {
  title: 'Booth schedule',
  component: 'jobfair-booth-schedule',
  args: { fair: sample, src: '', lang: '', 'color-scheme': '', day: '', 'interest-href': '' },
  argTypes: {
    fair: { control: 'object' },
    lang: { control: 'inline-radio', options: ['', 'id', 'en'] },
    'color-scheme': { control: 'inline-radio', options: ['', 'light', 'dark'] },
    day: { control: 'select', options: ['', ...sample.fair.days.map(({ date }) => date)] },
  },
  render: (args) =>
    html`<jobfair-booth-schedule
      .fair=${args.fair}
      src=${args.src || nothing}
      lang=${args.lang || nothing}
      color-scheme=${args['color-scheme'] || nothing}
      .day=${args.day}
      interest-href=${args['interest-href'] || nothing}
    ></jobfair-booth-schedule>`,
};

export default meta;

type Story = StoryObj<Attributes>;

/** Does something to the schedule of a story once it can be used. */
function then(act: (schedule: BoothSchedule, root: ShadowRoot) => void): Pick<Story, 'play'> {
  return {
    play: async ({ canvasElement }) => {
      const schedule = canvasElement.querySelector<BoothSchedule>('jobfair-booth-schedule');
      if (!schedule?.shadowRoot) throw new Error('The story holds no schedule.');
      while (!schedule.shadowRoot.querySelector('#search')) await new Promise(requestAnimationFrame);
      act(schedule, schedule.shadowRoot);
    },
  };
}

const search = (text: string) =>
  then((_schedule, root) => {
    const field = root.querySelector<HTMLInputElement>('#search');
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new InputEvent('input'));
  });

/** All booths and sessions, as they come. */
export const Filled: Story = {};

/** Booths without a number or an employer, sessions alone: a fair that is still being made. */
export const Sparse: Story = {
  args: {
    fair: {
      fair: { id: 'sparse', name: 'Bursa Kerja', timeZone: 'Asia/Makassar', days: [{ date: '2027-05-04' }] },
      booths: [{ id: 'b-1', number: '1' }],
      employers: [{ id: 'e-1', name: 'PT Laut Biru' }],
      sessions: [
        {
          id: 's-1',
          title: 'Pembukaan',
          start: '2027-05-04T09:00:00+08:00',
          end: '2027-05-04T09:30:00+08:00',
        },
      ],
    },
  },
};

/** Neither booths nor sessions. */
export const Empty: Story = {
  args: { fair: { ...sample, booths: [], employers: [], services: [], sessions: [] } },
};

/** One booth opened, as `#booth=A07` and `show('A07')` do. */
export const BoothShown: Story = then((schedule) => schedule.show('A07'));

/** What a search for nurses finds. */
export const Searched: Story = search('perawat');

/** A search that finds nothing. */
export const NothingFound: Story = search('zzz');

/** What is starred alone: two sessions that nobody can be at together. */
export const Starred: Story = then((_schedule, root) => {
  for (const title of [
    'Kenali kontrakmu',
    'Know your contract',
    'Lokakarya: portofolio',
    'Workshop: a portfolio',
  ]) {
    root.querySelector<HTMLElement>(`.star[aria-pressed='false'][aria-label*='${title}']`)?.click();
  }
  requestAnimationFrame(() => root.querySelector<HTMLElement>('.toolbar > .pill')?.click());
});

/** The fair document is on its way. */
export const Loading: Story = {
  args: { fair: null, src: 'never.json' },
  beforeEach: () => {
    const { fetch } = window;
    window.fetch = (input, init) =>
      typeof input === 'string' && input.endsWith('never.json')
        ? new Promise<never>(() => {})
        : fetch(input, init);
    return () => {
      window.fetch = fetch;
    };
  },
};

/** What came is a web page, not a fair document. */
export const Failed: Story = { args: { fair: null, src: 'data:text/html,<h1>Not found</h1>' } };
