import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { asItIs, fresh, MISSING, settled, silence, SILENT, tag, until } from './helpers.js';

const API = 'data/wp-json/wp/v2';
/** Long, with votes, and people who answer each other. */
const TALK = { src: 'data/waline.json', preset: 'waline' };
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
const marked = [
  'The *Harbour Board* said so **twice** in its [minutes](https://example.org/minutes):',
  '> No berth is closed before the spring.\n> It never was.',
  '- berth 4, `closed`\n- berth 5',
  'And in the one of May:',
  `${Array.from({ length: 10 }, (_, i) => `${i + 1}. item ${i + 1}`).join('\n')}`,
  '```\nvote 7 : 2, with two who were not in the room and one who had left it before the question was put to anybody\n```',
].join('\n\n');
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
/** Three deep, then in one line that says who answers whom; folded where many answer, cut where one says much. */
export const LongThread: StoryObj = { args: TALK };
export const LongThreadDark: StoryObj = { args: TALK, globals: { scheme: 'dark' } };
export const LongThreadNarrow: StoryObj = { args: TALK, parameters: { width: 'narrow' } };
export const LongThreadRightToLeft: StoryObj = { args: TALK, globals: { lang: 'ar-EG' } };
/** The first letters of each name, drawn here: no picture of a reader is asked for anywhere. */
export const Initials: StoryObj = { args: { ...TALK, initials: true } };
export const Best: StoryObj = { args: { ...TALK, sort: 'best' } };

/** Counted at the click, before the server has said a word. */
export const Voted: StoryObj = {
  args: TALK,
  beforeEach: () => {
    const real = globalThis.fetch;
    globalThis.fetch = (input, init) => (init?.method === 'PUT' ? new Promise(() => {}) : real(input, init));
    return () => {
      globalThis.fetch = real;
    };
  },
  play: async (context) => {
    await settled(context);
    const root = context.canvasElement.querySelector('press-comments')?.shadowRoot;
    await until(() => root?.querySelector('[part=like]'), 'No votes');
    root?.querySelector<HTMLElement>('[part=like]')?.click();
    await until(() => root?.querySelector('.vote[aria-pressed=true]'), 'Not counted');
  },
};

/** For `beforeEach`: a json-server, which lets whoever wrote something change it. */
const store = (): (() => void) => {
  const real = globalThis.fetch;
  const kept: object[] = [{ id: 'a', name: 'Layla Haddad', body: 'Which Friday?', date: '2025-06-04T11:20:00Z' }];
  globalThis.fetch = (input, init) => {
    if (typeof input !== 'string' || !input.includes('data/store')) return real(input, init);
    if (init?.method !== 'POST') return Promise.resolve(Response.json(fresh(kept)));
    const body: unknown = JSON.parse(typeof init.body === 'string' ? init.body : '{}');
    const made = { ...(typeof body === 'object' ? body : {}), date: '2025-06-04T11:59:00Z' };
    kept.push(made);
    return Promise.resolve(Response.json(made, { status: 201 }));
  };
  return () => {
    globalThis.fetch = real;
  };
};

/** Writes a comment and takes it up again. */
function change(part: 'edit' | 'remove', outcome: string) {
  return async (context: StoryContext): Promise<void> => {
    await post({ name: 'Priya N.', text: 'The last paragraph should say which Friday.' }, `[part=${part}]`)(context);
    const root = context.canvasElement.querySelector('press-comments')?.shadowRoot;
    root?.querySelector<HTMLElement>(`[part=${part}]`)?.click();
    await until(() => root?.querySelector(outcome), `No ${outcome}`);
  };
}

const ownStore = (): Record<string, unknown> => ({
  src: `data/store?postId=1&visit=${Date.now()}`,
  ...{ preset: 'json-server', fields: 'name', transform: undefined },
});
/** A comment of one's own, where the server lets its writer change it. */
export const Changing: StoryObj = { args: ownStore(), beforeEach: store, play: change('edit', '.change textarea') };
/** Gone is gone: it is asked twice. */
export const Deleting: StoryObj = { args: ownStore(), beforeEach: store, play: change('remove', '.sure') };

export const Folded: StoryObj = {
  args: TALK,
  play: async (context) => {
    await settled(context);
    const root = context.canvasElement.querySelector('press-comments')?.shadowRoot;
    root?.querySelector<HTMLElement>('.fold')?.click();
    await until(() => root?.querySelector('.fold[aria-expanded=false]'), 'Not folded');
  },
};

/** Where a link to a comment leads: everything above it is open, and it is marked. */
export const Linked: StoryObj = {
  args: TALK,
  beforeEach: () => {
    const before = location.href;
    history.replaceState(history.state, '', '#comment-108');
    return () => history.replaceState(history.state, '', before);
  },
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('press-comments')?.shadowRoot;
    await until(() => root?.querySelector('.aim'), 'Nothing followed');
  },
};

/** The server has three more since: they wait, and nothing moves. */
export const NewComments: StoryObj = {
  args: { src: THREAD, refresh: '15s' },
  beforeEach: () => {
    const real = globalThis.fetch;
    let isLater = false;
    globalThis.fetch = async (input, init) => {
      const answer = await real(input, init);
      if (typeof input !== 'string' || !input.includes('comments.json')) return answer;
      const list: unknown = await answer.json();
      const kept = isLater || !Array.isArray(list) ? list : list.slice(0, 1);
      isLater = true;
      return Response.json(kept);
    };
    return () => {
      globalThis.fetch = real;
    };
  },
  play: async (context) => {
    await settled(context);
    const element = context.canvasElement.querySelector('press-comments');
    element?.feed.reload();
    await until(() => element?.shadowRoot?.querySelector('.fresh'), 'Nothing new');
  },
};

/** A post's answers on Mastodon: read here, written there. */
export const Mastodon: StoryObj = { args: { src: 'data/api/v1/statuses/10/context.json' } };

export const AllFields: StoryObj = { args: { fields: 'name email? url' } };
export const NoFields: StoryObj = { args: { fields: '' } };

/** Written in Markdown, and looked at before it is sent. */
export const Preview: StoryObj = {
  args: { src: ownThread(), markup: 'markdown' },
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('press-comments')?.shadowRoot;
    await until(() => root?.querySelector('[name=text]'), 'No form');
    const field = root?.querySelector('[name=text]');
    if (field instanceof HTMLTextAreaElement) {
      field.value = marked;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    root?.querySelector<HTMLElement>('[part=preview-button]')?.click();
    await until(() => root?.querySelector('[part=preview] strong'), 'No preview');
  },
};
export const PreviewDark: StoryObj = {
  ...Preview,
  args: { ...Preview.args, src: ownThread() },
  globals: { scheme: 'dark' },
};
export const PreviewNarrow: StoryObj = {
  ...Preview,
  args: { ...Preview.args, src: ownThread() },
  parameters: { width: 'narrow' },
};
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
/** On its way it looks as the server will read it. */
export const SendingMarkdown: StoryObj = {
  args: { src: ownThread(), markup: 'markdown' },
  beforeEach: answering(() => new Promise(() => {})),
  play: post({ ...priya, text: marked }, '.pending blockquote'),
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
/** A limit of the server's, counted down in words. */
export const Limited: StoryObj = {
  args: { src: ownThread() },
  beforeEach: answering(() => Promise.resolve(new Response('{}', { status: 429, headers: { 'retry-after': '90' } }))),
  play: post({ ...priya, text: 'One more thing.' }, '.pending .acts'),
};
/** The server wants a reader who has signed in; the page says how. */
export const SignIn: StoryObj = {
  args: { src: ownThread() },
  render: (args) => {
    const element = tag('press-comments')(args);
    const link = Object.assign(document.createElement('a'), { href: '#sign-in', textContent: 'Sign in to the paper' });
    link.slot = 'sign-in';
    element.append(link);
    return element;
  },
  beforeEach: answering(() => Promise.resolve(Response.json({ message: 'Only for members.' }, { status: 401 }))),
  play: post({ ...priya, text: 'One more thing.' }, 'slot[name=sign-in]'),
};
/** What a page puts above the button goes along with the comment. */
export const Captcha: StoryObj = {
  render: (args) => {
    const element = tag('press-comments')(args);
    const label = Object.assign(document.createElement('label'), {
      slot: 'captcha',
      textContent: ' I am not a machine',
    });
    label.prepend(Object.assign(document.createElement('input'), { type: 'checkbox', name: 'captcha', value: 'yes' }));
    element.append(label);
    return element;
  },
};

const written = 'A timeline in the article would help: who said what, and after which meeting.';
const restoredThread = ownThread();
/** What was typed before the page was left is back, and says so. */
export const Restored: StoryObj = {
  args: { src: restoredThread },
  beforeEach: () => {
    const draft = { text: written, name: 'Priya N.', url: '', at: Date.now() - 12 * 60_000 };
    sessionStorage.setItem(`presslet:1:draft:${new URL(restoredThread, document.baseURI).href}`, JSON.stringify(draft));
  },
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('press-comments')?.shadowRoot;
    await until(() => root?.querySelector('[part=draft]'), 'Nothing came back');
  },
};

/** The browser keeps nothing, and a reader has to know before the page is left. */
export const StorageDenied: StoryObj = {
  args: { src: ownThread() },
  beforeEach: () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage') ?? {};
    const denied = (): never => {
      throw new DOMException('', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'sessionStorage', { ...real, get: denied });
    return () => void Object.defineProperty(globalThis, 'sessionStorage', real);
  },
  play: async (context) => {
    await settled(context);
    const root = context.canvasElement.querySelector('press-comments')?.shadowRoot;
    const field = root?.querySelector('[name=text]');
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('No form');
    field.focus();
    field.value = written;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => root?.querySelector('.err'), 'Nothing said');
  },
};
export const ReadOnly: StoryObj = { args: { 'read-only': true } };
