import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { asItIs, fresh, MISSING, settled, silence, SILENT, tag, until } from './helpers.js';

const API = 'data/wp-json/wp/v2';
const THREAD = `${API}/comments.json`;
const ARABIC = `${API}/comments-ar.json`;

const meta: Meta = {
  title: 'Widgets/press-comments',
  component: 'press-comments',
  render: tag('press-comments'),
  args: { src: THREAD, transform: fresh, note: 'Comments are read before they appear.' },
  argTypes: {
    sort: { control: 'inline-radio', options: ['newest', 'oldest', 'best'] },
    theme: { control: 'inline-radio', options: ['host', 'auto', 'light', 'dark'] },
    loading: { control: 'inline-radio', options: ['lazy', 'eager', 'idle', 'interaction'] },
    transform: { table: { disable: true } },
  },
  parameters: { width: 'text' },
  play: settled,
};
export default meta;

type Canvas = Pick<StoryContext, 'canvasElement'>;
type Words = Readonly<Partial<Record<'name' | 'email' | 'text', string>>>;

/** Each visit is a thread of its own: what another visit left in the outbox does not show here. */
const ownThread = (): string => `${THREAD}?visit=${Date.now()}`;

/** For `beforeEach`: what the server says to whatever is posted. */
const answering = (answer: () => Promise<Response>) => (): (() => void) => {
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) => (init?.method === 'POST' ? answer() : real(input, init));
  return () => {
    globalThis.fetch = real;
  };
};

const refusal = {
  code: 'rest_comment_content_invalid',
  message: 'Too many links. Please leave at most one and send again.',
  data: { status: 400 },
};

/** Fills the form in, posts it, and waits for what comes of it. */
function post(words: Words, outcome: string) {
  return async ({ canvasElement }: Canvas): Promise<void> => {
    const root = canvasElement.querySelector('press-comments')?.shadowRoot;
    await until(() => root?.querySelector('[part=form]'), 'No form');
    for (const [name, value] of Object.entries(words)) {
      const field = root?.querySelector(`[name=${name}]`);
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
      field.focus();
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    root?.querySelector<HTMLElement>('[part=submit]')?.click();
    await until(() => root?.querySelector(outcome), `No ${outcome} after posting`);
  };
}

const links = 'Here is the full list: http://example.com/list http://example.com/list2';
const priya = { name: 'Priya N.', email: 'priya@example.com' };

export const Default: StoryObj = {};
/** Long names and addresses, quotes and lists, four levels, another direction, and nobody's name. */
export const WorstRealThread: StoryObj = { args: { src: `${API}/comments-worst.json` } };
export const Loading: StoryObj = { args: { src: SILENT }, beforeEach: silence, play: asItIs };
/** Nothing can be read, but a reader can still write. */
export const Failed: StoryObj = { tags: ['fails'], args: { src: MISSING } };
export const Empty: StoryObj = { args: { src: 'data/empty.json' } };
export const Closed: StoryObj = { args: { closed: true } };
export const RightToLeft: StoryObj = { globals: { lang: 'ar-EG' }, args: { src: ARABIC, note: '' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Narrow: StoryObj = { parameters: { width: 'narrow' } };
export const NarrowWorst: StoryObj = {
  args: { src: `${API}/comments-worst.json` },
  parameters: { width: 'narrow' },
};
export const AllFields: StoryObj = { args: { fields: 'name email? url' } };
export const NoFields: StoryObj = { args: { fields: '' } };

export const Replying: StoryObj = {
  play: async (context) => {
    await settled(context);
    const root = context.canvasElement.querySelector('press-comments')?.shadowRoot;
    root?.querySelector<HTMLElement>('[part=reply]')?.click();
    await until(() => root?.querySelector('.answer form'), 'No form for the reply');
  },
};

/** Found on this page, before any server was asked; nothing is lost. */
export const Incomplete: StoryObj = {
  args: { src: ownThread() },
  play: post({ name: 'Priya N.', email: 'priya@example', text: 'See the list.' }, '[aria-invalid]'),
};
export const IncompleteDark: StoryObj = { ...Incomplete, globals: { scheme: 'dark' } };
/** The server's own sentence, below the field that it is about. */
export const Refused: StoryObj = {
  args: { src: ownThread() },
  beforeEach: answering(() => Promise.resolve(Response.json(refusal, { status: 400 }))),
  play: post({ ...priya, text: links }, '[aria-invalid]'),
};
export const Sending: StoryObj = {
  args: { src: ownThread() },
  beforeEach: answering(() => new Promise(() => {})),
  play: post({ ...priya, text: 'A timeline in the article would help.' }, '.pending'),
};
export const Waiting: StoryObj = {
  args: { src: ownThread() },
  beforeEach: answering(() => Promise.reject(new TypeError('Failed to fetch'))),
  play: post({ ...priya, text: 'Is there a transcript of the call, or only the two readouts?' }, '.pending .acts'),
};
export const WaitingDark: StoryObj = { ...Waiting, args: { src: ownThread() }, globals: { scheme: 'dark' } };
export const Held: StoryObj = {
  args: { src: ownThread() },
  beforeEach: answering(() => Promise.resolve(Response.json({ id: 99, status: 'hold' }, { status: 201 }))),
  play: post({ ...priya, text: 'The last paragraph should say which Friday.' }, '.pending'),
};
