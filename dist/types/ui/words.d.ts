import { type Locale, type Plural } from '../locales/en.js';
type Key = {
    [K in keyof Locale]: Locale[K] extends string ? K : never;
}[keyof Locale];
type PluralKey = {
    [K in keyof Locale]: Locale[K] extends Plural ? K : never;
}[keyof Locale];
type Values = Readonly<Record<string, string>>;
/** Sentences, numbers and lists in one language, as a reader of that language writes them. */
export declare class Words {
    #private;
    /** BCP 47, for dates and numbers: "ar-EG". */
    readonly lang: string;
    /** The sentences, in the language itself or, while it is loading or unknown, in English. */
    readonly locale: Partial<Locale>;
    /** A page's own sentences, by the names of those in whose place they stand. */
    readonly own: Readonly<Record<string, string>>;
    constructor(
    /** BCP 47, for dates and numbers: "ar-EG". */
    lang: string, 
    /** The sentences, in the language itself or, while it is loading or unknown, in English. */
    locale: Partial<Locale>, 
    /** A page's own sentences, by the names of those in whose place they stand. */
    own?: Readonly<Record<string, string>>);
    /** English, until the language itself is there. */
    get isMakeshift(): boolean;
    /** A sentence with its `{names}` filled in. */
    say(key: Key, values?: Values): string;
    /** A sentence about a number of things. */
    count(key: PluralKey, n: number, values?: Values): string;
    number(n: number, options?: Intl.NumberFormatOptions): string;
    /** "A, B and C". */
    list(names: readonly string[]): string;
}
/**
 * The words of a language. An unloaded one gives English until it is there; `onLoad` then tells so, once a call.
 * A tag that no browser can read ("xx_yy!"), or whose language this one does not know, is English.
 */
export declare function wordsFor(tag: string, onLoad: () => void): Words;
/** The same words with a page's own in place of some: `listEmpty: Nothing yet; by: {names} reports`. */
export declare function reworded(words: Words, wording: string): Words;
/** English sentences that come with a chunk. */
export declare function learn(sentences: Partial<Locale>): void;
/** Making a format costs a hundred times what using it does, so each is made once. */
export declare function kept<O, F>(make: (lang: string, options: O) => F): (lang: string, options: O) => F;
export {};
