import type { Ask } from './ask.js';
import type { Source } from './options.js';
import type { Shape } from './shapes.js';
/**
 * Reads an answer that is not JSON: RSS, Atom, JSON Lines, JSON behind a guard against hijacking.
 *
 * @throws {Failure} `format` for everything else
 */
export declare function parse(source: Source, { tools, Failure }: Ask): {
    json: unknown;
    shape?: Shape;
};
