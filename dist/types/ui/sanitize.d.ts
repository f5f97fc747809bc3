import { type Allowed } from './allowed.js';
import { type Policy } from './policy.js';
declare global {
    interface Element {
        setHTML?(html: string, options: {
            sanitizer: object;
        }): void;
    }
}
/** What the page lends: this file is a chunk. */
export interface SanitizeTools {
    decode(snippets: readonly string[]): string[];
    /** What a link says that stands for something embedded from a site; without it nothing stands there. */
    readonly linkLabel?: (site: string) => string;
    loadPurify(): Promise<(html: string, allowed: Allowed, policy: Policy) => Node | null>;
}
/** Foreign HTML as nodes that run nothing, name nothing and load nothing but pictures. */
export declare function sanitize(html: string, base: string, tools: SanitizeTools): Promise<DocumentFragment>;
