// For `wtr` alone (`npx wtr --watch`); `npm test` reads the same settings.
export { runnerConfig as default } from './test/browsers/runner-config.ts';
