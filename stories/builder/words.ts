import type { FailureKind } from '../../src/model/failure.js';
import type { Kind, Reading } from '../connect/reading.js';
import { el } from './dom.js';

/** What the builder says. */

export const CHOOSE = 'What shall it show?';
export const DATA = 'Where does it come from?';
export const ADDRESS = 'Address of your data';
export const READ = 'Read it';
export const READING = 'Reading …';
export const SAMPLE = 'Try it with The Daily Ledger';
export const LOOK = 'How shall it look?';
export const LANGUAGE = 'Language';
export const PAGE_LANGUAGE = 'As the page says';
export const THEME = 'Colours';
export const AS_IT_COMES = 'As it comes';
export const MORE = 'How the data is read and sent';
export const PLACE = 'Width of its place';
export const SIGHT = 'What readers see';
export const TAKE = 'Take it along';
export const TAKE_HINT =
  'Paste these lines where the widget shall stand: on WordPress in a block “Custom HTML”, on Ghost in an HTML card, in Markdown as they are, or in a template. They may stand on a page more than once.';
export const FROM = 'The script comes from';
export const CDN = 'jsDelivr, a public network for published versions';
export const COPY = 'Copy the code';
export const COPIED = 'Copied.';
export const NOT_COPIED = 'This browser does not let the page copy: select the lines instead.';
export const POLICY = 'Does your site send a content security policy?';
export const POLICY_HINT =
  'Then these are what it must allow, beside what it allows already. Without one there is nothing to do.';
export const NOTHING_YET = 'Name the address of your data, and the widget appears here.';
export const NO_CODE_YET = 'The code appears here once the address of your data is named.';
export const TRIES = 'Is it one of these?';
export const OFFERS = {
  items: {
    says: 'There is data at this address, but in no shape that the widgets know by themselves.',
    asks: 'Is it one of these lists?',
  },
  map: {
    says: 'That is a list, but not what the widgets know by themselves.',
    asks: 'Which of these does a reader see first? More can be named below, in “Map”.',
  },
};
export const THREAD = 'Page to try it with';
export const THREAD_HINT =
  'The address of one of your pages, or on WordPress the number of a post. It is not written into the code: there, {thread} is whatever page the widget is on.';
export const TRIAL = 'The widget once more, to see what it loads';
export const fromHere = (base: string): string => `this site (${base})`;
export const own = (version: string): string => `your own site: upload the folder dist as /presslet@${version}/`;
export const broken = (why: string): string => `The builder could not read its parts. ${why}`;
/** A site that does not answer the builder may well answer its own pages; any other answer is the same to all. */
export function caution(fault: FailureKind | undefined): string {
  if (!fault) return '';
  return fault === 'network' || fault === 'timeout'
    ? 'The builder could not read your data. These lines may work on your own site all the same; but they have no links for readers without script, and keep no more than the usual room free.'
    : 'The builder could not read your data, and the widget will not either: mend that first, in step 2.';
}
export const unknownPage = (page: string, status = 0): string =>
  `The site knows nothing of “${page}” (${status}), which stood in for {thread}. Name one of its pages above.`;
export const failed = (message: string): string => `The widget says: ${message}`;

export const THEMES = [
  { value: '', name: 'The page’s own' },
  { value: 'auto', name: 'The paper’s: light or dark as the reader’s device' },
  { value: 'light', name: 'The paper’s: light' },
  { value: 'dark', name: 'The paper’s: dark' },
];

/** Widgets that the connecting tool does not know. */
export const KINDS: Readonly<Record<string, Kind>> = { 'press-comment-count': 'comment' };

export const EXAMPLES: Readonly<Record<Kind, string>> = {
  article: 'https://your-site.example/wp-json/wp/v2/posts?_embed',
  comment: 'https://your-site.example/wp-json/wp/v2/comments?post={thread}',
  weather: 'https://api.open-meteo.com/v1/forecast?…',
};

export const HINTS: Readonly<Record<Kind, string>> = {
  article:
    'Where your articles are as data: WordPress, Ghost, RSS, JSON Feed or any other JSON. If you do not know it, type the address of your site.',
  comment:
    'Where the comments are as data. {thread} stands for the page that the widget is on, so that one code serves all pages; on WordPress it is the number of the post.',
  weather: 'A forecast for one place, such as Open-Meteo’s. Leave it empty to show the date alone.',
};

/** In the order in which they are offered. */
const NAMES: Readonly<Record<string, string>> = {
  'press-list': 'A list of articles',
  'press-article': 'One article',
  'press-related': 'Related articles',
  'press-search': 'Search',
  'press-comments': 'Comments',
  'press-comment-count': 'Number of comments',
  'press-dateline': 'Date and weather',
};

/** Sorts as they are offered; one that is new comes last. */
export function byOrder(a: string, b: string): number {
  const names = Object.keys(NAMES);
  const at = (tag: string): number => (tag in NAMES ? names.indexOf(tag) : names.length);
  return at(a) - at(b);
}

/** What people call a widget; of one that is new, its tag as words. */
export function nameOf(tag: string): string {
  const plain = tag.replace(/^press-/, '').replaceAll('-', ' ');
  return NAMES[tag] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** A language in English and in itself. */
export function languageName(tag: string): string {
  const nameIn = (lang: string): string => new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
  return tag === 'en' ? 'English' : `${nameIn('en')} · ${nameIn(tag)}`;
}

const THINGS: Readonly<Record<Kind, readonly [string, string]>> = {
  article: ['article', 'articles'],
  comment: ['comment', 'comments'],
  weather: ['forecast', 'forecasts'],
};

/** What was found at an address, for a person to check: how many, how they are known, the first few. */
export function found({ shape, count, total, dropped, first }: Reading, kind: Kind): Node[] {
  const number = total ?? count;
  if (!number) return [el('p', {}, el('b', {}, `No ${THINGS[kind][1]} yet.`), ' The list at this address is empty.')];
  const things = `${number} ${THINGS[kind][number === 1 ? 0 : 1]}`;
  const how =
    shape === 'guess'
      ? 'No known shape: it was guessed where each part is, and the guess is written into the code. Check it below.'
      : `Known as ${shape.replaceAll('-', ' ')}.`;
  const lost = dropped ? ` ${dropped} could not be read.` : '';
  const titles = first
    .slice(0, 3)
    .flatMap(
      ({ title, author, temperature, unit }) => title || author || (temperature && `${temperature}° ${unit}`) || [],
    );
  return [
    el('p', {}, el('b', {}, `${things} found.`), ` ${how}${lost}`),
    el('ul', {}, ...titles.map((each) => el('li', {}, each))),
  ];
}
