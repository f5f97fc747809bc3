import type { Ask } from './ask.js';
import type { Shape } from './shapes.js';
/** Loads what reads answers that nobody named. */
export type Unknown = () => Promise<typeof import('./unknown.js')>;
/** JSON-LD by any road: a graph, a list of items, a single article. */
export declare function articlesInLd(json: unknown): unknown[];
/**
 * The shape of an answer that is none of the commonest: by `preset`, by its marks, else guessed, which it says once.
 *
 * @throws {Failure} `config` for a preset that is none, `http` for an error with status 200, `shape` where nothing fits
 */
export declare function recognise(ask: Ask, unknown: Unknown): Promise<Shape>;
