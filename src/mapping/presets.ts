import { ARTICLES } from './presets-articles.js';
import { COMMENTS } from './presets-comments.js';
import { WEATHERS } from './presets-weather.js';
import type { RareShape } from './rare-shape.js';

/** All shapes that have a name and are none of the commonest. */
export const RARE: readonly RareShape[] = [...ARTICLES, ...COMMENTS, ...WEATHERS];
