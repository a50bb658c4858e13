import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/interest-form.ts';

const meta: Meta = { title: 'Interest form', component: 'jobfair-interest-form' };

export default meta;

/** As it stands on a page that says nothing else. */
export const Bare: StoryObj = {};
