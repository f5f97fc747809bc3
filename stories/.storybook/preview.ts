import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../../dist/custom-elements.json';

// The tables of attributes, events, slots and parts, and the controls, come from the widgets' own docblocks.
setCustomElementsManifest(manifest);

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
  globalTypes: {
    scheme: {
      description: 'Colours of the page around the widget',
      toolbar: { icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
    lang: {
      description: 'Language of the page around the widget',
      toolbar: { icon: 'globe', items: ['en', 'ar', 'de', 'es', 'fr', 'he', 'ja'], dynamicTitle: true },
    },
  },
  initialGlobals: { scheme: 'light', lang: 'en' },
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      page.lang = String(globals.lang);
      page.dir = rightToLeft.includes(page.lang) ? 'rtl' : 'ltr';
      page.style.colorScheme = String(globals.scheme);
      return story();
    },
  ],
};

export default preview;
