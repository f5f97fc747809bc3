import { ForeignHtml, type Moment } from '../model/text.js';
import { type Cell, type Row } from './cells.js';
import type { Offset } from './iso.js';
import type { Tools } from './options.js';
/** What turns the cells of one answer into values. */
export interface Values {
    readonly text: (cell: Cell) => string;
    readonly texts: (cell: Cell) => string[];
    readonly html: (cell: Cell) => ForeignHtml | undefined;
    readonly link: (cell: Cell) => string;
    readonly picture: (cell: Cell) => string;
    readonly moment: (cell: Cell, offset?: Offset) => Moment | undefined;
}
/** The values of an answer's rows: `texts` are the fields that may be HTML, `base` is what addresses are relative to. */
export declare function valuesOf(rows: readonly Row[], texts: string, html: (field: string) => string | undefined, tools: Tools, base: string, toMoment: (value: unknown, offset?: Offset) => Moment | undefined): Values;
