import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import './connect/connect-data.js';
import { POSTS, settled, tag, until } from './helpers.js';

/** See what the widgets make of an endpoint, correct it, and take the finished tag along. */
const meta: Meta = {
  title: 'Connect your data',
  tags: ['!autodocs'],
  render: tag('connect-data'),
  parameters: { width: 'wide', controls: { disable: true } },
};
export default meta;

type Canvas = Pick<StoryContext, 'canvasElement'>;

const WORDPRESS = JSON.stringify([
  {
    id: 42,
    date_gmt: '2026-11-20T06:30:00',
    link: 'https://paper.example/world/harbour/',
    title: { rendered: 'Harbour reopens after &#8220;longest&#8221; winter' },
    excerpt: { rendered: '<p>Ships left the port at noon.</p>' },
    comment_total: 12,
  },
]);

/** No server that anybody knows: the list is inside, and one field has a name that no guess would take for it. */
const UNKNOWN = JSON.stringify({
  status: 'fine',
  payload: {
    rows: [
      {
        key: 'a1',
        headline: 'Ferries sail again on Monday',
        permalink: 'https://isles.example/ferries',
        posted_on: '2026-11-19T08:00:00Z',
        blurb: 'After nine days of storm the first boats leave at six in the morning.',
        desk_label: 'Islands',
      },
      {
        key: 'a2',
        headline: 'Library finds letters of 1811',
        permalink: 'https://isles.example/letters',
        posted_on: '2026-11-18T08:00:00Z',
        blurb: 'They had been kept in a flour tin, and are easy to read in most places.',
        desk_label: 'Culture',
      },
    ],
  },
});

const COMMENTS = JSON.stringify([
  {
    id: 1,
    post: 42,
    parent: 0,
    author_name: 'Anna',
    date_gmt: '2026-11-20T08:00:00',
    content: { rendered: '<p>Good.</p>' },
  },
]);

function rootOf({ canvasElement }: Canvas): ShadowRoot {
  const root = canvasElement.querySelector('connect-data')?.shadowRoot;
  if (!root) throw new Error('No tool');
  return root;
}

const said = (root: ShadowRoot, selector: string): string => root.querySelector(selector)?.textContent?.trim() ?? '';

/** Waits until a part of the tool says some words. */
const says = (root: ShadowRoot, selector: string, words: string): Promise<void> =>
  until(() => said(root, selector).replace(/\s+/g, ' ').includes(words), `${selector} does not say “${words}”`);

/** Types as a person does. */
function write(root: ShadowRoot, field: string, path: string): void {
  const input = root.querySelector<HTMLInputElement>(`[data-field=${field}]`);
  if (!input) throw new Error(`No field ${field}`);
  input.value = path;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Nothing is read yet. */
export const Empty: StoryObj = {
  play: async (canvas) => says(rootOf(canvas), 'h1', 'Connect your data'),
};

/** A shape that is known needs nothing but its address. */
export const Detected: StoryObj = {
  args: { answer: WORDPRESS, address: 'https://paper.example/wp-json/wp/v2/posts?_embed' },
  play: async (canvas) => {
    const root = rootOf(canvas);
    await says(root, '.found', 'wordpress-posts, a known shape. 1 item');
    await says(root, 'table', 'Harbour reopens after “longest” winter');
    if (said(root, '.tag').includes('map')) throw new Error('A known shape needs no map');
    await settled(canvas);
  },
};

/** One that is not known is guessed, and the tag keeps the guess. */
export const Guessed: StoryObj = {
  args: { answer: UNKNOWN, address: 'https://isles.example/api/news?limit=2&lang="en"' },
  play: async (canvas) => {
    const root = rootOf(canvas);
    await says(root, '.found', 'A guess. No known shape. 2 items');
    await says(root, '.tag', 'items="payload.rows"');
    await says(root, '.tag', 'lang=&quot;en&quot;');
    await says(root, '.tag', 'title: headline');
    const headline = (): Element | null | undefined =>
      root.querySelector('.sight press-list')?.shadowRoot?.querySelector('[part~=headline]');
    await until(() => headline()?.textContent?.includes('Ferries sail again'), 'No list');
  },
};

/** One field is corrected, and the table and the tag follow. */
export const Corrected: StoryObj = {
  args: { answer: WORDPRESS, address: 'https://paper.example/wp-json/wp/v2/posts' },
  play: async (canvas) => {
    const root = rootOf(canvas);
    await says(root, '.found', 'wordpress-posts');
    write(root, 'commentCount', 'comment_total');
    await says(root, 'tr:has([data-field=commentCount]) .value', '12');
    await says(root, '.tag', 'map="commentCount: comment_total"');
    await settled(canvas);
  },
};

/** A wrong path says what is wrong with it, and what was read before stays. */
export const WrongPath: StoryObj = {
  args: { answer: WORDPRESS },
  play: async (canvas) => {
    const root = rootOf(canvas);
    await says(root, '.found', 'wordpress-posts');
    write(root, 'section', 'terms[0');
    await says(root, '.fault', 'unclosed "["');
    await says(root, 'table', 'Harbour reopens');
    if (said(root, '.tag').includes('terms[0')) throw new Error('The tag shows a path that is wrong');
  },
};

/** An address is asked as a widget asks. */
export const FromAddress: StoryObj = {
  args: { address: POSTS },
  play: async (canvas) => {
    await says(rootOf(canvas), '.found', 'wordpress-posts');
    await settled(canvas);
  },
};

export const Comments: StoryObj = {
  args: { answer: COMMENTS, widget: 'press-comments' },
  play: async (canvas) => {
    await says(rootOf(canvas), '.found', 'wordpress-comments');
    await settled(canvas);
  },
};

/** Nothing was given, and that is said. */
export const Nothing: StoryObj = {
  play: async (canvas) => {
    const root = rootOf(canvas);
    root.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await says(root, '.fault', 'Give an address, or paste what it answers.');
  },
};

/** What is no data says so. */
export const NotJson: StoryObj = {
  args: { answer: '<!doctype html><title>Log in</title>' },
  play: async (canvas) => says(rootOf(canvas), '.fault', 'JSON'),
};

export const Dark: StoryObj = { ...Guessed, globals: { scheme: 'dark' } };
export const Narrow: StoryObj = { ...Guessed, parameters: { width: 'narrow' } };
