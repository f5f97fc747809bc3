import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../../dist/custom-elements.json';
import './page.css';

// The tables of attributes, events, slots and parts, and the controls, come from the widgets' own docblocks. A page
// writes attributes: a class's other members are its own affair.
setCustomElementsManifest({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) => ({ ...declaration, members: [] })),
  })),
});

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    // axe leaves this rule out unless it is asked for: a finger needs 24 pixels.
    a11y: { test: 'error', config: { rules: [{ id: 'target-size', enabled: true }] } },
    controls: { expanded: true },
    docs: { source: { excludeDecorators: true } },
    options: {
      storySort: {
        order: [
          'Front page',
          'Article page',
          'Put it on your page',
          'Connect your data',
          'Endpoints and proxies',
          'Widgets',
        ],
      },
    },
  },
  globalTypes: {
    scheme: {
      description: 'Colours of the page around the widget',
      toolbar: { icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
    lang: {
      description: 'Language of the page around the widget',
      toolbar: { icon: 'globe', items: ['en', 'ar-EG', 'de', 'es', 'fr', 'he', 'ja'], dynamicTitle: true },
    },
  },
  initialGlobals: { scheme: 'light', lang: 'en' },
  decorators: [
    // Each story brings its page along, so that light and dark, left and right stand side by side on one docs page; and
    // by `parameters.width` a column: of a card, of a text, of a small phone, of a whole page, or none.
    (story, { globals, parameters }) => {
      const lang = String(globals.lang);
      const dir = rightToLeft.includes(lang.slice(0, 2)) ? 'rtl' : 'ltr';
      const { width = 'wide' }: { width?: string } = parameters;
      return html`<div class="page ${String(globals.scheme)}" lang=${lang} dir=${dir}>
        <div class=${width}>${story()}</div>
      </div>`;
    },
  ],
};

export default preview;
