import { executeServerCommand } from '@web/test-runner-commands';
import type { Heard, Look } from '../browsers/looks.ts';

/** Whether this is the engine whose settings and accessibility tree a test can reach. */
export const isChromium = navigator.userAgent.includes('Chrome/');

/** What all pages are told of this person's settings; what is not named is as it usually is. Chromium alone. */
export const look = (wanted: Look): Promise<true> => executeServerCommand<true, Look>('look', wanted);

/** The page as a screen reader has it. Chromium alone. */
export const accessibilityTree = (): Promise<readonly Heard[]> => executeServerCommand('accessibility-tree');
