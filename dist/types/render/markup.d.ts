import type { Element as Node } from 'domhandler';
import type { Drawing, Given } from './draw.js';
import { type Edit } from './tree.js';
/** The shadow root of a drawn widget: what it shows in one box, with its style, which goes as the widget takes over. */
export declare function printed(node: Node, { html, styles, theme }: Drawing, address: string | undefined): Edit[];
/** The data in place of its address, once for all that read it; addresses in it keep what they are relative to. */
export declare function withData({ reader, json, url }: Given, done: Set<Node>): Edit[];
