import type { DataElement } from '../ui/data-element.js';
/** The name of the field that no person sees. */
export declare const TRAP = "fax";
/** Whether a comment looks like a machine's: the hidden field is filled in, or it was written quicker than `min-seconds`. */
export declare const isDoubtful: (box: DataElement, trap: string, seconds: number) => boolean;
/** What the fields in the page's own `slot="captcha"` say, by their names: tokens that others put there. */
export declare function tokensIn(box: Element): Record<string, string>;
