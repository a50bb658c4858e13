import { defineConfig } from 'vite';

/** What every build by Vite shares: the script tag's (`scripts/build-embed.ts`) and Storybook's. */
export default defineConfig({
  build: { target: ['chrome111', 'firefox115', 'safari16.4'] },
});
