import { CMS } from './unseen-cms.js';
import { FORMS } from './unseen-forms.js';
import { NEWS } from './unseen-news.js';
import { WORLD } from './unseen-world.js';
import type { GuessCase } from './payloads.js';

/** A list that no preset knows; what its owner writes where the guess is wrong. */
export interface Unseen extends GuessCase {
  readonly items?: string;
  readonly map?: string;
}

export const UNSEEN: readonly Unseen[] = [...CMS, ...NEWS, ...WORLD, ...FORMS];

export { LATER } from './unseen-later.js';
