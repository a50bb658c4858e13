/** What the list shows: both sections, or one of them. */
export const sections = ['all', 'booths', 'sessions'] as const;
export type Section = (typeof sections)[number];
