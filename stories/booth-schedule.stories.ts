import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/booth-schedule.ts';

const meta: Meta = { title: 'Booth schedule', component: 'jobfair-booth-schedule' };

export default meta;

/** As it stands on a page that says nothing else. */
export const Bare: StoryObj = {};
