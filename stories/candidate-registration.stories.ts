import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import sample from '../examples/fair.json';
import '../src/define/candidate-registration.ts';
import type { Transport } from '../src/index.ts';
import {
  almostFull,
  fillIn,
  formIn,
  giveFile,
  goesOffline,
  neverLoads,
  press,
  transports,
  type Script,
} from './fill-form.ts';

interface Attributes {
  fair: unknown;
  src: string;
  lang: '' | 'id' | 'en';
  'color-scheme': '' | 'light' | 'dark';
  layout: 'steps' | 'single';
  'test-mode': boolean;
  transport: Transport;
}

const meta: Meta<Attributes> = {
  title: 'Candidate registration',
  component: 'jobfair-candidate-registration',
  args: {
    fair: sample,
    src: '',
    lang: '',
    'color-scheme': '',
    layout: 'steps',
    'test-mode': false,
    transport: transports.receives,
  },
  argTypes: {
    fair: { control: 'object' },
    lang: { control: 'inline-radio', options: ['', 'id', 'en'] },
    'color-scheme': { control: 'inline-radio', options: ['', 'light', 'dark'] },
    layout: { control: 'inline-radio', options: ['steps', 'single'] },
  },
  render: (args) =>
    html`<jobfair-candidate-registration
      .fair=${args.fair}
      .transport=${args.transport}
      src=${args.src || nothing}
      lang=${args.lang || nothing}
      color-scheme=${args['color-scheme'] || nothing}
      layout=${args.layout}
      ?test-mode=${args['test-mode']}
    ></jobfair-candidate-registration>`,
};

export default meta;

type Story = StoryObj<Attributes>;

const needed: Script = [
  ['fullName', 'Niko'],
  ['mobile', '0812-3456 789'],
  ['city', 'Jakarta Barat'],
  ['adult', true],
  ['education', 's1'],
  ['field', 'Sastra/Bahasa'],
  ['worked7d', true],
  ['workForms', true],
  ['contractGoal-1', true],
  ['openToAny', true],
  ['days', true],
  ['wave-3', true],
  ['consent.process', true],
];

const cv = new File(['%PDF-1.7\n%%EOF'], 'CV Niko.pdf');

/** Answers the form of a story, and sends it where `sends`. */
function answered(script: Script, sends: boolean): Pick<Story, 'play'> {
  return {
    play: async ({ canvasElement }) => {
      const form = await formIn(canvasElement, 'jobfair-candidate-registration', 'fullName');
      await fillIn(form, script);
      if (sends) await press(form);
    },
  };
}

/** As a person finds it. */
export const Empty: Story = {};

/** Every needed answer given. */
export const Filled: Story = { args: { layout: 'single' }, ...answered(needed, false) };

/** The button pressed before anything was answered. */
export const Errors: Story = answered([], true);

/** On its way; the endpoint has not answered yet. */
export const Sending: Story = {
  args: { layout: 'single', transport: transports.neverAnswers },
  ...answered(needed, true),
};

/** With a CV chosen. */
export const WithCv: Story = {
  args: { layout: 'single' },
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement, 'jobfair-candidate-registration', 'fullName');
    giveFile(form, 'cv', cv);
  },
};

/** A file that is not what its name says. */
export const WrongCv: Story = {
  args: { layout: 'single' },
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement, 'jobfair-candidate-registration', 'fullName');
    giveFile(form, 'cv', new File([cv], 'cv.docx'));
  },
};

/** A CV on its way: how much has left, and a way to call it back. */
export const Uploading: Story = {
  args: { layout: 'single', transport: transports.stopsHalfWay },
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement, 'jobfair-candidate-registration', 'fullName');
    await fillIn(form, needed);
    giveFile(form, 'cv', cv);
    await press(form);
  },
};

/** No network: it waits on the device. */
export const Offline: Story = {
  args: { layout: 'single' },
  beforeEach: goesOffline,
  ...answered(needed, true),
};

/** Nobody knows whether it arrived: the person may press again. */
export const Stopped: Story = {
  args: { layout: 'single', transport: transports.asksForMuchLater },
  ...answered(needed, true),
};

/** The endpoint no longer takes any. */
export const Refused: Story = {
  args: { layout: 'single', transport: transports.isClosed },
  ...answered(needed, true),
};

/** The endpoint has it. */
export const Received: Story = { args: { layout: 'single' }, ...answered(needed, true) };

/** The endpoint has it and is still at work on it. */
export const Processing: Story = {
  args: { layout: 'single', transport: transports.processes },
  ...answered(needed, true),
};

/** Nothing is sent, and the widget says so. */
export const TestMode: Story = { args: { 'test-mode': true } };

/** Someone under 18: the organiser is asked. */
export const Minor: Story = answered([['adult-1', true]], false);

/** All arrival times taken but one. */
export const AlmostFull: Story = {
  args: { layout: 'single', fair: almostFull },
  ...answered([['days', true]], false),
};

/** A fair document without its privacy notice: the form does not start. */
export const NoPrivacy: Story = {
  args: { fair: { ...sample, fair: { ...sample.fair, privacy: null } } },
};

/** The fair document is on its way. */
export const Loading: Story = { args: { fair: null, src: 'never.json' }, beforeEach: neverLoads };

/** What came is a web page, not a fair document. */
export const Failed: Story = { args: { fair: null, src: 'data:text/html,<h1>Not found</h1>' } };
