import type { Wire } from './wire.js';
/** `{"comments": […]}`, and whatever else answers with JSON: the key is in the body, an answer of any usual shape will do. */
export declare const plain: Wire;
/** The wires that a page has to name; loaded when one is named. */
export declare const wires: Readonly<Record<string, Wire>>;
