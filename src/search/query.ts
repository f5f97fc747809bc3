import { caps } from './document.js';
import type { FuzzyMatcher, Group, Member, NearWord } from './group.js';
import { intersect, rarity, stretch, type Stretch } from './postings.js';
import type { SearchIndex } from './search-index.js';
import type { Slices } from './slices.js';
import { words } from './words.js';

/** Expansions kept between keystrokes. */
const KEPT = 256;

/** How much a reading counts beside the word itself. */
const quality = { exact: 1, begun: 0.8, joined: 0.9, glued: 0.6, near: [0.9, 0.7, 0.5], nearBegun: 0.35 } as const;

/** Words of Hangul and Arabic script take endings, so that each of them stands for what begins so. */
const INFLECTED = /^[\p{sc=Hangul}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}]/u;

const SEPARATED = /[^\p{L}\p{N}\p{M}]$/u;

/** The folded words of a query and whether the last may still be going on. */
export function readQuery(text: string): { words: string[]; open: boolean } {
  const cut = text.slice(0, caps.query);
  return { words: [...new Set(words(cut))], open: !SEPARATED.test(cut) };
}

class Readings {
  readonly members: Member[] = [];
  readonly spellings: string[] = [];
  #total: number;

  constructor(readonly index: SearchIndex) {
    this.#total = index.documents.length;
  }

  add(part: Stretch, worth: number, ...spellings: string[]): void {
    const size = part.to - part.from;
    if (size === 0) return;
    this.members.push({ stretch: part, quality: worth, rarity: rarity(Math.min(size, this.#total), this.#total) });
    this.spellings.push(...spellings);
  }

  addBeginning(word: string, worth: number): void {
    const [from, to] = this.index.vocabulary.range(word);
    if (to > from) this.add(stretch(this.index.postings, from, to), worth, `${word}*`);
  }

  addTerm(term: number, worth: number): void {
    if (term >= 0) this.add(stretch(this.index.postings, term), worth, this.index.vocabulary.word(term));
  }

  group(word: string, correction: string): Group {
    const members = this.members.sort((a, b) => b.quality - a.quality);
    const best = members[0]?.rarity ?? rarity(0, this.#total);
    return {
      word,
      members: members.map((member) => ({ ...member, rarity: Math.min(member.rarity, best) })),
      spellings: this.spellings,
      rarity: best,
      correction,
    };
  }
}

interface Glued {
  readonly both: Stretch;
  readonly parts: readonly string[];
}

/** The right part of a glued word: a word, else a beginning while it is typed, else two more glued together. */
function rightPart(index: SearchIndex, word: string, open: boolean, depth: number): Glued | undefined {
  const { vocabulary, postings } = index;
  const term = vocabulary.find(word);
  if (term >= 0) return { both: stretch(postings, term), parts: [word] };
  const [from, to] = open && word.length > 2 ? vocabulary.range(word) : [0, 0];
  if (to > from) return { both: stretch(postings, from, to), parts: [`${word}*`] };
  return depth > 0 ? unglue(index, word, open, depth - 1) : undefined;
}

/** "northkorea" → the documents that have both "north" and "korea"; of several cuts the one that most documents have. */
function unglue(index: SearchIndex, word: string, open: boolean, depth: number): Glued | undefined {
  const { vocabulary, postings, documents } = index;
  let best: Glued | undefined;
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const left = vocabulary.find(word.slice(0, cut));
    const right = left < 0 ? undefined : rightPart(index, word.slice(cut), open, depth);
    if (!right) continue;
    const both = intersect(stretch(postings, left), right.both, documents.length);
    if (both.to > (best?.both.to ?? 0)) best = { both, parts: [word.slice(0, cut), ...right.parts] };
  }
  return best;
}

function nearQuality({ distance, beginning }: NearWord): number {
  return beginning ? quality.nearBegun : (quality.near[distance] ?? 0.3);
}

/** All readings of one word; a tenth of a millisecond, and one or two where spellings are matched. */
function expand(index: SearchIndex, word: string, open: boolean, fuzzy: FuzzyMatcher | undefined): Group {
  const { vocabulary, postings } = index;
  const readings = new Readings(index);
  readings.addTerm(vocabulary.find(word), quality.exact);
  if (open || word.length > 2) readings.addBeginning(word, open ? quality.begun : quality.begun * 0.75);
  const known = readings.members.length > 0;
  const near = fuzzy?.(word, vocabulary, open) ?? [];
  for (const one of near) readings.addTerm(one.term, nearQuality(one));
  const apart = vocabulary.find(word) < 0 && word.length > 4 ? unglue(index, word, open, 1) : undefined;
  if (apart) readings.add(apart.both, quality.glued, ...apart.parts);
  return readings.group(word, known ? '' : correct());

  function correct(): string {
    let best = apart?.parts.join(' ').replace('*', '') ?? '';
    let [least, most] = [best ? 1.5 : Infinity, 0];
    for (const { term, distance } of near) {
      const part = stretch(postings, term);
      const use = part.to - part.from;
      if (distance > least || (distance === least && use <= most)) continue;
      [best, least, most] = [vocabulary.word(term), distance, use];
    }
    return best;
  }
}

function kept(index: SearchIndex, word: string, open: boolean, fuzzy: FuzzyMatcher | undefined): Group {
  const key = `${word}${open ? '*' : ''}${fuzzy ? '~' : ''}`;
  const known = index.expansions.get(key);
  if (known) return known;
  const group = expand(index, word, open, fuzzy);
  if (index.expansions.size >= KEPT) index.expansions.clear();
  index.expansions.set(key, group);
  return group;
}

/** "super market" also reads "supermarket": both words get the one as a reading. */
function join(index: SearchIndex, groups: Group[], open: boolean): void {
  for (let at = 1; at < groups.length; at++) {
    const [left, right] = [groups[at - 1], groups[at]];
    if (!left || !right) continue;
    const joined = left.word + right.word;
    const readings = new Readings(index);
    if (open && at === groups.length - 1 && joined.length > 4) readings.addBeginning(joined, quality.joined);
    else readings.addTerm(index.vocabulary.find(joined), quality.joined);
    for (const [place, group] of [
      [at - 1, left],
      [at, right],
    ] as const) {
      if (readings.members.length === 0) continue;
      groups[place] = {
        ...group,
        members: [...group.members, ...readings.members],
        spellings: [...group.spellings, ...readings.spellings],
        correction: '',
      };
    }
  }
}

/** The words of a query with all their readings, the costly ones in slices. */
export async function readGroups(
  index: SearchIndex,
  query: string,
  fuzzy: FuzzyMatcher | undefined,
  slices: Slices,
): Promise<Group[]> {
  const { words: typed, open } = readQuery(query);
  const groups: Group[] = [];
  for (const [at, word] of typed.entries()) {
    const last = open && at === typed.length - 1;
    groups.push(kept(index, word, last || INFLECTED.test(word), fuzzy));
    if (slices.due) await slices.rest();
  }
  join(index, groups, open);
  return groups;
}
