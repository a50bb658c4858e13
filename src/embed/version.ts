declare const JOBFAIR_VERSION: string;

/** Written in by the build (`scripts/build-embed.ts`). */
export const version = JOBFAIR_VERSION;
