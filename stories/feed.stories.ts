import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { ARABIC, asItIs, fresh, MAP, MISSING, POSTS, settled, silence, SILENT, tag } from './helpers.js';

const feed = tag('press-feed');

/** One list, asked for once, and three widgets that show it. */
const meta: Meta = {
  title: 'Widgets/press-feed',
  component: 'press-feed',
  render: (args) => {
    const element = feed(args);
    render(
      html`<press-article layout="lead" heading-level="2"></press-article>
        <press-list layout="grid" heading="More to read" limit="4" offset="1"></press-list>
        <press-related limit="6"></press-related>`,
      element,
    );
    return element;
  },
  args: { src: POSTS, map: MAP, current: '1001', transform: fresh },
  argTypes: { transform: { table: { disable: true } } },
  parameters: { width: 'wide' },
  play: settled,
};
export default meta;

export const Default: StoryObj = {};
export const Loading: StoryObj = { args: { src: SILENT }, beforeEach: silence, play: asItIs };
export const Failed: StoryObj = { tags: ['fails'], args: { src: MISSING } };
export const Empty: StoryObj = { args: { src: 'data/empty.json' } };
export const RightToLeft: StoryObj = { globals: { lang: 'ar-EG' }, args: { src: ARABIC, current: '1' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Narrow: StoryObj = { parameters: { width: 'narrow' } };

/** A theme on the feed holds for all inside, but for the one that says its own. */
export const ThemeForAllInside: StoryObj = {
  args: { theme: 'dark' },
  render: (args) => {
    const element = feed(args);
    render(
      html`<press-list layout="grid" heading="More to read" limit="4"></press-list>
        <press-related limit="3" theme="light"></press-related>`,
      element,
    );
    return element;
  },
};
