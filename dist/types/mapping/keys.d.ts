/** The keys of an answer, never its values: they may be private, and they are long. */
export declare const keysOf: (value: unknown) => string;
/** The entries of a list that has ids for keys, each with its key as `id`. */
export declare const keyedList: (value: unknown) => readonly unknown[] | undefined;
