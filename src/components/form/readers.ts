import { readPhone } from '../../form/country/id/read-phone.ts';
import type { Readers } from '../../form/normalise-value.ts';
import { lists } from '../controls/suggest-lists.ts';

/** What rules need here to read answers. */
export const readers: Readers = { readPhone, lists };
