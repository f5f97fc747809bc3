import { expect } from '@open-wc/testing';
import type { PressSearch } from '../../src/widgets/search.js';
import {
  address,
  find,
  findAll,
  forget,
  json,
  make,
  never,
  parts,
  said,
  serve,
  shown,
  status,
  story,
  type,
  until,
  type Server,
} from '../widgets/tools.js';

const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const paper = [
  story(1, { title: 'Seoul and NATO share concerns over North Korea', section: 'World', image: picture }),
  story(2, { title: 'Grain prices ease in the strait', section: 'Business' }),
  story(3, { title: 'North Korea confirms it sent troops', section: 'World', image: picture }),
  story(4, { title: 'Shipyards of Korea book a record year', section: 'Business' }),
];

const input = (search: PressSearch): HTMLInputElement => {
  const found = find<HTMLInputElement>(search, 'input');
  if (!found) throw new Error('no field');
  return found;
};
const press = (search: PressSearch, name: string, at: number): void =>
  findAll(search, `[part=${name}] button`)[at]?.click();
const noted = (search: PressSearch): string => parts(search, 'note').map(said).join();

/** One state of the box: what its page and its servers are, what a reader does, and by what it is known. */
interface State {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly data?: readonly unknown[];
  readonly server?: Server;
  readonly query?: string;
  readonly then?: (search: PressSearch) => Promise<unknown> | void;
  readonly isThere: (search: PressSearch) => unknown;
}

const isFound = (search: PressSearch): boolean => parts(search, 'result').length > 0;
const remote = { src: 'https://search.example/?q={query}' };
let undo: (() => void)[] = [];

function stub(target: object, name: string, value: unknown): void {
  const kept = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true });
  undo.push(() => (kept ? Object.defineProperty(target, name, kept) : Reflect.deleteProperty(target, name)));
}

/** From the first row on the page gives what builds the index no turn any more. */
function hold(search: PressSearch): void {
  const real = scheduler.postTask.bind(scheduler);
  stub(scheduler, 'postTask', (...given: Parameters<typeof real>) =>
    isFound(search) ? new Promise(() => {}) : real(...given),
  );
}

const states: Readonly<Record<string, State>> = {
  closed: { attributes: { shortcut: '/' }, isThere: (search) => find(search, 'kbd') },
  open: { query: '', isThere: (search) => parts(search, 'clear').length },
  'waiting for its list': { server: never, query: 'korea', isThere: (search) => find(search, '.sk') },
  'with results': { query: 'korea', isThere: (search) => find(search, 'img') && parts(search, 'facets').length },
  'with a section chosen': {
    query: 'korea',
    then: async (search) => {
      await shown(search, 'facets');
      press(search, 'facets', 1);
    },
    isThere: (search) => find(search, '[part=facets] :nth-child(2)[aria-pressed=true]'),
  },
  'in another order': {
    query: 'korea',
    then: async (search) => {
      await shown(search, 'sort');
      press(search, 'sort', 1);
    },
    isThere: (search) => find(search, '[part=sort] :nth-child(2)[aria-pressed=true]'),
  },
  'with more than it shows': {
    attributes: { limit: '1' },
    query: 'korea',
    isThere: (search) => parts(search, 'all').length,
  },
  'asking what was meant': { query: 'koraea', isThere: (search) => parts(search, 'suggestion').length },
  'with nothing found': { query: 'zzzzqqqq', isThere: (search) => parts(search, 'newest').length },
  failed: { server: () => status(404), query: 'korea', isThere: (search) => parts(search, 'retry').length },
  'with nothing to search': {
    attributes: { src: '' },
    query: 'korea',
    isThere: (search) => parts(search, 'message').length,
  },
  offline: {
    server: () => {
      stub(navigator, 'onLine', false);
      return new TypeError('Failed to fetch');
    },
    query: 'korea',
    isThere: (search) =>
      parts(search, 'message').some((message) => said(message).startsWith(search.words.say('offline'))),
  },
  'with an old list': {
    query: 'korea',
    then: async (search) => {
      await until(() => isFound(search));
      serve(() => status(404));
      search.refresh();
    },
    isThere: noted,
  },
  'with an old list, offline': {
    query: 'korea',
    then: async (search) => {
      await until(() => isFound(search));
      stub(navigator, 'onLine', false);
      serve(() => new TypeError('Failed to fetch'));
      search.refresh();
    },
    isThere: noted,
  },
  'with a part of its list': {
    attributes: { next: 'link' },
    server: ({ url }) => json(paper, { Link: `<${url}?page=2>; rel="next"` }),
    query: 'korea',
    isThere: noted,
  },
  'while further pages are read': {
    attributes: { next: 'link', pages: 'all' },
    server: ({ url }) => (url.includes('page=2') ? never() : json(paper, { Link: `<${url}?page=2>; rel="next"` })),
    query: 'korea',
    isThere: noted,
  },
  'while its index is built': {
    data: Array.from({ length: 12_000 }, (_, n) => story(n, { title: `Korea, part ${n}` })),
    query: 'korea',
    then: hold,
    isThere: noted,
  },
  'with recent searches': {
    attributes: { recent: '' },
    query: '',
    isThere: (search) => parts(search, 'recent').length,
  },
  'asking a server': {
    attributes: remote,
    server: never,
    query: 'korea',
    isThere: (search) => find(search, '.sk'),
  },
  'asking a server behind results': {
    attributes: remote,
    data: paper,
    server: never,
    query: 'korea',
    isThere: isFound,
  },
  'with a server that failed': {
    attributes: remote,
    server: () => status(404),
    query: 'korea',
    isThere: (search) => parts(search, 'retry').length,
  },
  'with a server that failed behind results': {
    attributes: remote,
    data: paper,
    server: () => status(404),
    query: 'korea',
    isThere: noted,
  },
};

const looks = [
  { lang: 'en', theme: 'light' },
  { lang: 'en', theme: 'dark' },
  { lang: 'ar', theme: 'light', dir: 'rtl' },
] as const;

async function bring({ attributes, data, server, query, then }: State, look: object): Promise<PressSearch> {
  serve(server ?? (() => json(paper)));
  const src = data ? '' : address();
  if (attributes?.recent === '') localStorage.setItem(`presslet:1:recent:${src}`, '["korea","grain"]');
  const search = await make('press-search', { loading: 'interaction', src, ...look, ...attributes });
  if (data) search.data = data;
  if (query !== undefined) type(input(search), query);
  await then?.(search);
  return search;
}

describe('a search box is accessible', function () {
  this.timeout(20_000);
  afterEach(() => {
    for (const each of undo.reverse()) each();
    undo = [];
    forget();
  });

  for (const [name, state] of Object.entries(states)) {
    for (const look of looks) {
      it(`${name}: ${Object.values(look).join(', ')}`, async () => {
        const search = await bring(state, look);
        await until(() => state.isThere(search), name);
        await until(() => search.words.lang.startsWith(look.lang) && !search.words.isMakeshift);
        await expect(search).to.be.accessible();
        expect(state.isThere(search), 'the state lasts').to.be.ok;
      });
    }
  }
});
