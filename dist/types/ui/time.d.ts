import type { Moment } from '../model/text.js';
import { type Words } from './words.js';
/** A moment as readers say it ("5 min ago", then a date), and as machines read it ('' where it has no such form). */
export interface Age {
    readonly text: string;
    readonly datetime: string;
}
/**
 * How old something is: in minutes and hours for `hours` hours, then its date. A day has no time, and words that no rule
 * reads stay as they came. A moment in the near future is a clock that is off, so it is "now".
 */
export declare function age(moment: Moment, words: Words, hours?: number, now?: number): Age;
/** In a language; a calendar that no browser knows is left out, which is what the browser itself does with an unknown one. */
export declare const dateFormat: (lang: string, options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat;
/** "14:15", in the reader's zone or a given one. */
export declare function clockTime(epoch: number, words: Words, timeZone?: string): string;
