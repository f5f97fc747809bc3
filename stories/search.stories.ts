import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { ARABIC, fresh, MAP, MISSING, POSTS, settled, silence, SILENT, tag, until } from './helpers.js';

const meta: Meta = {
  title: 'Widgets/press-search',
  component: 'press-search',
  render: tag('press-search'),
  args: { src: POSTS, map: MAP, label: 'Search The Daily Ledger', limit: 4, transform: fresh },
  argTypes: {
    theme: { control: 'inline-radio', options: ['host', 'auto', 'light', 'dark'] },
    loading: { control: 'inline-radio', options: ['lazy', 'eager', 'idle', 'interaction'] },
    transform: { table: { disable: true } },
  },
  parameters: { width: 'wide' },
  play: ask('nato', '[role=option]'),
};
export default meta;

/** Types as a reader does, and waits for the answer. */
function ask(words: string, answer: string) {
  return async ({ canvasElement }: Pick<StoryContext, 'canvasElement'>): Promise<void> => {
    const root = canvasElement.querySelector('press-search')?.shadowRoot;
    await until(() => root?.querySelector('input'), 'No field');
    const input = root?.querySelector('input');
    if (!root || !input) return;
    input.focus();
    input.value = words;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => root.querySelector(`.panel ${answer}`), `No answer to “${words}”`);
  };
}

/** Facets, found words marked, and more results than are shown. */
export const Default: StoryObj = {};
/** Nothing is loaded before a reader reaches for it. */
export const Closed: StoryObj = { play: settled };
export const Shortcut: StoryObj = { args: { shortcut: '/ mod+k' }, play: settled };
export const Loading: StoryObj = { args: { src: SILENT }, beforeEach: silence, play: ask('nato', '*') };
export const Failed: StoryObj = { tags: ['fails'], args: { src: MISSING }, play: ask('nato', '.msg') };
export const Empty: StoryObj = { play: ask('zzyzx', '.msg') };
/** One of the sections, by a reader's choice. */
export const Section: StoryObj = {
  play: async (context) => {
    await ask('nato', '[part=facets]')(context);
    const root = context.canvasElement.querySelector('press-search')?.shadowRoot;
    root?.querySelector<HTMLElement>('[part=facets] button:nth-child(2)')?.click();
    await until(() => root?.querySelector('[part=facets] button:nth-child(2)[aria-pressed=true]'), 'No section chosen');
  },
};
/** What was asked before on this device, where the page offers that. */
export const Recent: StoryObj = {
  args: { recent: true },
  beforeEach: () => {
    const key = `presslet:1:recent:${POSTS}`;
    localStorage.setItem(key, JSON.stringify(['heat wave', 'nato', 'court of appeal']));
    return () => localStorage.removeItem(key);
  },
  play: ask('', '[role=option]'),
};
/** The list has more pages than the box may load: it says so. */
export const Incomplete: StoryObj = { args: { next: 'page' }, play: ask('nato', '[part=note]') };
/** The search server did not answer: what the page holds is shown, and that it is not all. */
export const ServerFailed: StoryObj = {
  tags: ['fails'],
  args: {
    src: `${MISSING}?q={query}`,
    data: [
      { id: 1, title: 'NATO chief visits Seoul', url: '/world/visit/', section: 'World', date: '2025-06-04T11:00:00Z' },
      { id: 2, title: 'What NATO owes the Pacific', url: '/opinion/pacific/', section: 'Opinion' },
    ],
  },
  play: ask('nato', '[part=note]'),
};
export const Misspelt: StoryObj = { play: ask('depardeu', '[role=option]') };
export const LongestRealHeadline: StoryObj = { play: ask('blockbuster antibiotic', '[role=option]') };
export const RightToLeft: StoryObj = {
  globals: { lang: 'ar-EG' },
  args: { src: ARABIC, label: 'ابحث في الصحيفة' },
  play: ask('الناتو', '[role=option]'),
};
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const ClosedDark: StoryObj = { globals: { scheme: 'dark' }, play: settled };
export const Narrow: StoryObj = { parameters: { width: 'narrow' } };
