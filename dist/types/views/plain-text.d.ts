import type { TemplateResult } from 'lit';
import type { Kit } from '../ui/kit.js';
/** What a page says of every link that a reader wrote. */
export declare const UGC = "nofollow ugc noopener noreferrer";
/** Plain text as its writer broke it, with its web addresses as links. */
export declare function paragraphs(kit: Kit, text: string): TemplateResult[];
/** About how many lines a text takes; what is between tags counts, and each paragraph begins a line. */
export declare function linesIn(text: string): number;
/** The first letters of a name's first and last word, as a machine draws them; '' where there are none. */
export declare function initials(name: string): string;
