import type { Failure } from '../model/failure.js';
import type { Weights } from '../search/engine.js';
import { formOf, type Box } from './search-box.js';

const FIELDS: readonly (keyof Weights)[] = ['title', 'tags', 'authors', 'section', 'excerpt', 'body'];
const MOST = 30;

/** What a tag says of weights, or what is wrong with it. */
export interface Tag {
  readonly weights?: Partial<Weights>;
  readonly fault?: Failure;
}

/** Reads what a box's tag says; a box that nobody gave anything to search is a fault too. */
export function readTag(box: Box, hasServer: boolean, Fault: typeof Failure): Tag {
  try {
    if (!box.feed.hasSource && !hasServer && !formOf(box)) {
      const feed = box.localName.replace(/\w+$/, 'feed');
      throw new Fault('config', `there is nothing to search: write src, set data or put a <${feed}> around it`);
    }
    return { weights: toWeights(box.weights, Fault) };
  } catch (error) {
    if (error instanceof Fault) return { fault: error };
    throw error;
  }
}

/**
 * "title 4, tags 2, body 0" as weights; undefined for ''. Throws a `config` failure that names what is wrong; the class
 * is handed in, because a chunk's own would be another one.
 */
function toWeights(text: string, Fault: typeof Failure): Partial<Weights> | undefined {
  if (!text.trim()) return undefined;
  const weights: Partial<Record<keyof Weights, number>> = {};
  for (const part of text.split(',')) {
    const [, name = '', amount = ''] = /^\s*(\S+)\s+([\d.]+)\s*$/.exec(part) ?? [];
    const field = FIELDS.find((known) => known === name);
    const weight = Number(amount || NaN);
    if (!field || !(weight <= MOST)) {
      const wanted = field || !name ? `a field and a number from 0 to ${MOST}, as in "title 4"` : FIELDS.join(', ');
      throw new Fault('config', `weights="${text}": "${part.trim()}" is not understood: write ${wanted}`);
    }
    weights[field] = weight;
  }
  return weights;
}
