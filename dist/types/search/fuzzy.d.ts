import type { FuzzyMatcher } from './group.js';
/**
 * Near spellings of one word by Fuse over the words that can be near, then cut at one misspelling below six letters and
 * two from six on: Fuse alone calls too much near. One or two milliseconds a word; the engine keeps what it found.
 */
export declare const fuzzy: FuzzyMatcher;
