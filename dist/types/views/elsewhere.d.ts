import type { TemplateResult } from 'lit';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
import type { Told } from './server.js';
/** What says where a thread comes from. */
interface Named extends Told {
    readonly preset: string;
    readonly src: string;
}
/** Whether a thread is written elsewhere and only shown here, as a Mastodon post's is. */
export declare const isElsewhere: (box: Named) => boolean;
/** The way to that post, where the address says it; undefined where nobody knows. */
export declare function drawWayThere({ html }: Kit, words: Words, named: Named): TemplateResult | undefined;
export {};
