import { dice, type Post } from './corpus.js';

export const classes = [
  'exact',
  'one typo',
  'two typos',
  'prefix',
  'swapped',
  'accents',
  'half + swapped',
  'glued',
] as const;
export type ItemClass = (typeof classes)[number];

/** A query and the one post its reader means. */
export interface Item {
  readonly query: string;
  readonly target: number;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** Which posts have a word, accents aside: tells what is the one post, apart from every engine. */
export function judge(posts: readonly Post[]): Map<string, number[]> {
  const having = new Map<string, number[]>();
  posts.forEach(({ title, excerpt, tags }, number) => {
    for (const word of new Set(wordsOf(plain(`${title} ${excerpt} ${tags.join(' ')}`)))) {
      const list = having.get(word);
      if (list) list.push(number);
      else having.set(word, [number]);
    }
  });
  return having;
}

function alone(having: ReadonlyMap<string, readonly number[]>, chosen: readonly string[], target: number): boolean {
  const lists = chosen.map((word) => having.get(plain(word)) ?? []).sort((a, b) => a.length - b.length);
  const [rarest = [], ...others] = lists;
  const sets = others.map((list) => new Set(list));
  return rarest.filter((post) => sets.every((set) => set.has(post))).every((post) => post === target);
}

/** A letter swapped with its neighbour, left out, doubled or hit beside. */
function misspell(word: string, roll: () => number): string {
  const at = 1 + Math.floor(roll() * (word.length - 2));
  const letter = String.fromCharCode(97 + Math.floor(roll() * 26));
  switch (Math.floor(roll() * 4)) {
    case 0:
      return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    case 1:
      return word.slice(0, at) + word.slice(at + 1);
    case 2:
      return word.slice(0, at) + letter + word.slice(at);
    default:
      return word.slice(0, at) + letter + word.slice(at + 1);
  }
}

function misspellOne(words: readonly string[], least: number, roll: () => number): string[] {
  const long = [...words.keys()].filter((at) => (words[at]?.length ?? 0) >= least);
  const chosen = long[Math.floor(roll() * long.length)];
  return words.map((word, at) => (at === chosen ? misspell(word, roll) : word));
}

const turn = (words: readonly string[]): string[] => [...words.slice(1), words[0] ?? ''];
const halve = (words: readonly string[]): string[] =>
  words.map((word, at) => (at === words.length - 1 ? word.slice(0, Math.max(3, Math.ceil(word.length / 2))) : word));

function ask(kind: ItemClass, words: readonly string[], roll: () => number): string[] {
  switch (kind) {
    case 'one typo':
      return misspellOne(words, 5, roll);
    case 'two typos':
      return misspellOne(misspellOne(words, 6, roll), 6, roll);
    case 'prefix':
      return halve(words);
    case 'swapped':
      return turn(words);
    case 'accents':
      return words.map(plain);
    case 'half + swapped':
      return halve(turn(words));
    case 'glued':
      return [`${words[0]}${words[1]}`, words[2] ?? ''];
    default:
      return [...words];
  }
}

/** Three words in a row of a headline that no other post has all of; the class says how its reader spoils them. */
export function knownItems(
  posts: readonly Post[],
  having: ReadonlyMap<string, readonly number[]>,
  kind: ItemClass,
  count: number,
): Item[] {
  const roll = dice(classes.indexOf(kind) + 1);
  const items: Item[] = [];
  for (let tries = 0; items.length < count && tries < count * 200; tries++) {
    const target = Math.floor(roll() * posts.length);
    const title = wordsOf(posts[target]?.title ?? '');
    const at = Math.floor(roll() * Math.max(1, title.length - 2));
    const chosen = title.slice(at, at + 3);
    if (chosen.length < 3 || chosen.some((word) => word.length < 4) || !chosen.some((word) => word.length > 5))
      continue;
    if (kind === 'accents' && !chosen.some((word) => plain(word) !== word)) continue;
    if (!alone(having, chosen, target)) continue;
    items.push({ query: ask(kind, chosen, roll).join(' '), target });
  }
  return items;
}
