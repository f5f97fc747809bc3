import { keyedList } from './keys.js';
import { isList, isRecord, own, primitive } from './path.js';

/** A list in an answer that may be the one that is meant. */
export interface Candidate {
  readonly path: string;
  readonly list: readonly unknown[];
  /** What the cells are called, where the items are rows of a table. */
  readonly columns?: readonly string[];
  /** One object by itself, which may as well hold the list that is meant. */
  readonly isAlone?: boolean;
}

const MAX_VISITS = 3000;
const COLUMNS = ['columns', 'cols', 'headers', 'header', 'head', 'fields', 'keys', 'names', 'schema'];

/** What a column is called: a word, or an object that has it. */
const columnName = (column: unknown): string =>
  primitive(column) ||
  ['name', 'label', 'title', 'key', 'field', 'id'].map((key) => primitive(own(column, key))).find(Boolean) ||
  '';

const cellsIn = (row: unknown): readonly unknown[] | undefined => {
  const cells = isRecord(row) && !isList(row) && Object.keys(row).length === 1 ? Object.values(row)[0] : row;
  return isList(cells) ? cells : undefined;
};

/** The rows of a table with their columns, which stand beside them or are the first row; undefined for any other list. */
export function tableIn(rows: readonly unknown[], holder: unknown): Omit<Candidate, 'path'> | undefined {
  const width = cellsIn(rows[0])?.length ?? 0;
  if (width < 2 || !rows.every(cellsIn)) return undefined;
  const beside = COLUMNS.map((key) => own(holder, key)).find((list) => isList(list) && list.length === width);
  if (isList(beside)) return { list: rows, columns: beside.map(columnName) };
  const [first, ...rest] = rows.map(cellsIn);
  const isHeading = first?.every((cell) => typeof cell === 'string' && /^[\p{L}_][^/:]{0,40}$/u.test(cell));
  // Words above words are a row like any other: something below the heading is a number, a date or an address.
  const isTold = rest.some((row) => row?.some((cell) => typeof cell !== 'string' || /\d|\//.test(cell)));
  return isHeading && isTold ? { list: rows.slice(1), columns: first?.map(columnName) } : undefined;
}

/** Every list of objects in an answer, nearest first; a list with ids for keys is one too, and one object is a list of one. */
export function listsIn(json: unknown): Candidate[] {
  const found: Candidate[] = [];
  const waiting: { value: unknown; path: string; depth: number; holder?: unknown }[] = [
    { value: json, path: '', depth: 0 },
  ];
  for (let visits = 0, next = waiting.shift(); next && visits < MAX_VISITS; next = waiting.shift(), visits++) {
    const { value, path, depth, holder } = next;
    if (isList(value)) {
      const table = tableIn(value, holder);
      const list = value.filter(isRecord);
      if (table) found.push({ path: path || '.', ...table });
      else if (list.length) found.push({ path: path || '.', list });
      // Lists inside a list's entries: only where that list is an envelope of few.
      if (depth < 8 && !table)
        for (const [index, entry] of value.slice(0, 4).entries())
          waiting.push({ value: entry, path: `${path}[${index}]`, depth: depth + 1 });
    } else if (isRecord(value)) {
      const keyed = keyedList(value);
      if (keyed && keyed.length > 1) found.push({ path: path || '.', list: keyed });
      // One entry of a list is no list of its own.
      if (!path.includes('[')) found.push({ path: path || '.', list: [value], isAlone: true });
      if (depth < 8)
        for (const key of Object.keys(value).slice(0, 80))
          waiting.push({ value: value[key], path: path ? `${path}.${key}` : key, depth: depth + 1, holder: value });
    }
  }
  return found;
}

/** What a page shows around its articles. */
const AROUND =
  /(^|[._-])(menu\w*|nav\w*|header|footer|breadcrumb\w*|sidebar|social\w*|links|languages|locales|facets?|filters?|tags|authors|users|people|sources|settings|site|site_?(metadata|info|config)|config|languageLinks|menu_?links)\b/i;
/** What has a name and a link as an article has, or holds articles. */
const GROUPS = /(^|[._-])(sections|categories|topics|channels)\b/i;
const BESIDE =
  /(^|[._-])(sponsor\w*|promot\w*|ads?|advert\w*|related\w*|recommend\w*|trending|popular|most_?\w+|partner\w*|included|includes)\b/i;
const ITSELF =
  /(^|[._-])(articles?|posts?|stories|news|items?|entries|teasers|results?|documents?|docs|hits|nodes|content|contents|latest|feed|publications|\w*(noticias|notizie|artikel\w*|artykuly|nachrichten|actualites|berichten|haberler|novosti))$/i;

const ANSWERS = /\[\d+\].*\.(replies|children|child_comments|comments|responses|answers|kids)\b/;

/**
 * How likely a list is the one that is meant, by the names on the way to it: 1 says nothing.
 *
 * @param isWritten whether its entries have writers and dates, as the topics of a forum have
 */
export function weightOf(path: string, kind: string, isWritten = false): number {
  // The answers to one comment are a part of the thread.
  if (kind === 'comment' && ANSWERS.test(path)) return 0.6;
  const last = path.replace(/\[\d+\]/g, '');
  const isGroup = GROUPS.test(last) && !ITSELF.test(last) && !isWritten;
  if (kind === 'article' && (isGroup || AROUND.test(last))) return 0.45;
  if (BESIDE.test(last)) return 0.6;
  return kind === 'article' && ITSELF.test(last) ? 1.15 : 1;
}
