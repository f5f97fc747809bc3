import type { Row } from './cells.js';
import type { Offset } from './iso.js';
/**
 * A row that has a column of hours, with what each says of the hour nearest to now; of a table that has nothing of now, the
 * first.
 */
export declare function atPresent(row: Row, offset: Offset | undefined, now?: number): Row;
