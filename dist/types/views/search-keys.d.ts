/** What a key asks of a box; undefined where it belongs to the field or to the page. */
export type Command = 'leave' | 'enter' | 'next' | 'previous' | 'open' | undefined;
/** A key as a command, by whether it was pressed in the field and whether there are options to walk. */
export declare function commandOf(event: KeyboardEvent, isField: boolean, hasOptions: boolean): Command;
/** Along a row of buttons as along the results: by arrows, to both ends, and what has the focus comes into view. */
export declare function walkRow(event: KeyboardEvent): void;
