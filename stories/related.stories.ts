import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ARABIC, asItIs, fresh, MAP, MISSING, pick, POSTS, settled, silence, SILENT, tag } from './helpers.js';

const meta: Meta = {
  title: 'Widgets/press-related',
  component: 'press-related',
  render: tag('press-related'),
  args: { src: POSTS, map: MAP, current: '1001', limit: 6, transform: fresh },
  argTypes: {
    rank: { control: 'inline-radio', options: ['related', 'latest', 'given'] },
    layout: { control: 'inline-radio', options: ['list', 'grid', 'rail', 'numbered'] },
    theme: { control: 'inline-radio', options: ['host', 'auto', 'light', 'dark'] },
    loading: { control: 'inline-radio', options: ['lazy', 'eager', 'idle', 'interaction'] },
    transform: { table: { disable: true } },
  },
  parameters: { width: 'wide' },
  play: settled,
};
export default meta;

/** What the editors put beside the story that is being read. */
export const Default: StoryObj = {};
/** A story to which nobody put anything: what is likest in words and tags. */
export const RankedByLikeness: StoryObj = { args: { current: '7002' } };
export const Latest: StoryObj = { args: { rank: 'latest' } };
export const Loading: StoryObj = { args: { src: SILENT }, beforeEach: silence, play: asItIs };
export const Failed: StoryObj = { tags: ['fails'], args: { src: MISSING } };
export const Empty: StoryObj = { args: { src: 'data/empty.json' } };
/** A list that holds only the article being read. */
export const NothingRelated: StoryObj = { args: { transform: pick(1001) } };
export const LongestRealHeadline: StoryObj = { args: { rank: 'latest', transform: pick(9002, 9001, 1002, 9005) } };
export const RightToLeft: StoryObj = {
  globals: { lang: 'ar-EG' },
  args: { src: ARABIC, current: '1', heading: 'موضوعات ذات صلة' },
};
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Narrow: StoryObj = { parameters: { width: 'narrow' } };
export const NoPicture: StoryObj = { args: { 'no-image': true } };
export const BrokenPicture: StoryObj = {
  tags: ['fails'],
  args: { rank: 'latest', transform: pick(9004, 1002, 1003, 1004, 1005, 1006) },
};
export const AsList: StoryObj = { args: { layout: 'list' } };
export const AsGrid: StoryObj = { args: { layout: 'grid', limit: 4 } };
export const AsNumbered: StoryObj = { args: { layout: 'numbered' }, parameters: { width: 'card' } };

/** Where nothing comes, the page's own links stay above the sentence. */
export const Fallback: StoryObj = {
  tags: ['fails'],
  render: () =>
    html`<press-related src=${MISSING}>
      <ul>
        <li><a href="/world/">N Korea confirms it sent troops to fight for Russia in Ukraine war</a></li>
      </ul>
    </press-related>`,
};
