import type { Allowed } from './allowed.js';
import type { Policy } from './policy.js';
/**
 * The same list through DOMPurify, for browsers without `Element.setHTML`. A chunk of its own: ten kilobytes that
 * most readers never load. Null where the page's policy refuses the parser.
 */
export declare function purify(html: string, { elements, attributes }: Allowed, policy: Policy): Node | null;
