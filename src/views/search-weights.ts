import type { Failure } from '../model/failure.js';
import type { Weights } from '../search/engine.js';

const FIELDS: readonly (keyof Weights)[] = ['title', 'tags', 'authors', 'section', 'excerpt', 'body'];
const MOST = 30;

/**
 * "title 4, tags 2, body 0" as weights; undefined for ''. Throws a `config` failure that names what is wrong; the class
 * is handed in, because a chunk's own would be another one.
 */
export function toWeights(text: string, Fault: typeof Failure): Partial<Weights> | undefined {
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
