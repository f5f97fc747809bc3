import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { asItIs, MISSING, settled, silence, SILENT, tag } from './helpers.js';

const count = tag('press-comment-count');
const API = 'data/wp-json/wp/v2';

/** A number in a line of text: as large as its neighbours, and never alone on a line. */
const meta: Meta = {
  title: 'Widgets/press-comment-count',
  component: 'press-comment-count',
  render: (args) => html`<p>By admin · ${count(args)}</p>`,
  args: { src: `${API}/comments.json`, href: '#comments' },
  argTypes: {
    theme: { control: 'inline-radio', options: ['host', 'auto', 'light', 'dark'] },
    loading: { control: 'inline-radio', options: ['lazy', 'eager', 'idle', 'interaction'] },
  },
  play: settled,
};
export default meta;

export const Default: StoryObj = {};
export const PlainText: StoryObj = { args: { href: '' } };
export const Loading: StoryObj = { args: { src: SILENT }, beforeEach: silence, play: asItIs };
/** No number is better than a wrong one: the page's own words stay. */
export const Failed: StoryObj = {
  tags: ['fails'],
  render: () =>
    html`<p>
      By admin · <press-comment-count src=${MISSING}><a href="/talk/">Comments</a></press-comment-count>
    </p>`,
  play: asItIs,
};
export const Empty: StoryObj = { args: { src: 'data/empty.json' } };
export const RightToLeft: StoryObj = { globals: { lang: 'ar-EG' }, args: { src: `${API}/comments-ar.json` } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Narrow: StoryObj = { parameters: { width: 'narrow' } };
