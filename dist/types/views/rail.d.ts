import type { LitElement } from 'lit';
import { rail as sentences } from '../locales/en.js';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
export { sentences };
export declare const styles: string;
/** A widget whose list runs on past its edge. */
export interface RailHost extends LitElement {
    readonly words: Words;
}
/**
 * Turns a rail by buttons and by keys, and shows which way there is more. Fingers, wheels and the tab key need no help:
 * a box that scrolls is the browser's own. This file is a chunk and imports nothing that runs.
 */
export declare class Rail {
    #private;
    constructor(kit: Kit, host: RailHost);
    /** Two buttons where the rail is longer than it is wide, and nothing where all of it is seen. */
    render(): unknown;
}
