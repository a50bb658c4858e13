import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/candidate-registration.ts';

const meta: Meta = { title: 'Candidate registration', component: 'jobfair-candidate-registration' };

export default meta;

/** As it stands on a page that says nothing else. */
export const Bare: StoryObj = {};
