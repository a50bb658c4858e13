import { readPhone, type Readers } from 'jobfair-widgets/schema';
import { lists } from '../fair/name-listed.ts';

/** What the rules need to read answers as the widgets do. */
export const readers: Readers = { readPhone, lists };
