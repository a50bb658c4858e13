import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';

// The build writes it; where it is not, the stories stand without their tables.
const manifests = import.meta.glob('../dist/custom-elements.json', { eager: true, import: 'default' });
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const locales = { id: 'Bahasa Indonesia', en: 'English' };
const schemes = { light: 'Light', dark: 'Dark' };
const items = (choices: Readonly<Record<string, string>>) =>
  Object.entries(choices).map(([value, title]) => ({ value, title }));

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // Every rule of WCAG and of good practice, as in the tests.
    a11y: { test: 'error', options: { rules: { 'target-size': { enabled: true } } } },
    controls: { expanded: true },
    options: { storySort: { method: 'alphabetical' } },
  },
  globalTypes: {
    locale: {
      description: 'Language of the page around the widget',
      toolbar: { icon: 'globe', items: items(locales), dynamicTitle: true },
    },
    colorScheme: {
      description: 'Colour scheme of the page around the widget',
      toolbar: { icon: 'mirror', items: items(schemes), dynamicTitle: true },
    },
  },
  initialGlobals: { locale: 'id', colorScheme: 'light' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.lang = String(globals['locale']);
      document.documentElement.dataset['scheme'] = String(globals['colorScheme']);
      return html`${story()}`;
    },
  ],
};

export default preview;
