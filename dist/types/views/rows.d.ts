import type { Kit } from '../ui/kit.js';
/** One row of a list. */
export interface Row {
    /** Names the row among its neighbours, whatever their order. */
    readonly key: string;
    /** Attributes of its `<li>`. */
    readonly names: Readonly<Record<string, string>>;
    /** What its drawing depends on: while each is what it was, the row is left as it stands. */
    readonly facts: readonly unknown[];
    readonly draw: () => unknown;
}
/**
 * A list whose rows keep their elements in whatever order they come, so that what a reader types in one of them, or has
 * the focus on, stays when others come before it. Only what has changed is drawn.
 */
export declare class Rows {
    #private;
    readonly list: HTMLOListElement;
    constructor(kit: Kit, className: string, part?: string);
    /** Shows these rows and no others, in this order. */
    set(rows: readonly Row[]): HTMLOListElement;
}
