import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define/candidate-registration.ts';
import type { Transport } from '../src/index.ts';
import {
  almostFull,
  doors,
  fairWith,
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
    fair: fairWith(),
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

/** Someone under 18: a guardian agrees. */
export const Minor: Story = { args: { layout: 'single' }, ...answered([['adult-1', true]], false) };

/** All arrival times taken but one. */
export const AlmostFull: Story = {
  args: { layout: 'single', fair: almostFull },
  ...answered([['days', true]], false),
};

/** Before registration opens: when it will. */
export const Early: Story = { args: { fair: doors.early } };

/** After it closed: that one may come all the same, where the fair says so. */
export const Closed: Story = { args: { fair: doors.closed } };

/** Every arrival time is taken. */
export const Full: Story = { args: { fair: doors.full } };

/** Every arrival time is taken, and one can wait for a place. */
export const WaitingList: Story = { args: { fair: doors.waiting } };

/** Questions of the organiser's own, and one that is off by default with the reason why it is asked. */
export const OwnQuestions: Story = {
  args: {
    layout: 'single',
    fair: fairWith({
      questions: {
        nik: { ask: true, purpose: { id: 'Untuk kartu AK/I di stan Disnaker', en: 'To issue an AK/I card' } },
        shirt: {
          type: 'choice',
          label: { id: 'Ukuran kaus', en: 'Shirt size' },
          options: [
            { code: 's', label: 'S' },
            { code: 'l', label: 'L' },
          ],
        },
        story: { type: 'long-text', label: { id: 'Cerita Anda', en: 'Your story' } },
      },
    }),
  },
};

/** A fair document without its privacy notice: the form does not start. */
export const NoPrivacy: Story = {
  args: { fair: { ...fairWith(), fair: { ...fairWith().fair, privacy: null } } },
};

/** The fair document is on its way. */
export const Loading: Story = { args: { fair: null, src: 'never.json' }, beforeEach: neverLoads };

/** What came is a web page, not a fair document. */
export const Failed: Story = { args: { fair: null, src: 'data:text/html,<h1>Not found</h1>' } };
