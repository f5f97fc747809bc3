import type { Outline } from './outline.js';
import type { Kind } from './shapes.js';
/** Takes for a comment's id what others name it by as their parent: a forum may number its posts beside their ids. */
export declare function nameIds(decls: string[], outlines: readonly Outline[]): void;
/** A picture below the address of its page. */
export declare const viewOf: (decls: readonly string[], { path }: Outline) => string[];
/** A name from its halves, both from the same place. */
export declare function fullName(outlines: readonly Outline[]): string | undefined;
/** What stands beside a name that is written as addresses are, and is not so itself; undefined for any other name. */
export declare const besideCode: (one: Outline, others: readonly Outline[]) => Outline | undefined;
/** An address that is written in two: `{base, path}`, `{host, pathname}`. */
export declare function siteAndPath(path: Outline, outlines: readonly Outline[]): string | undefined;
/**
 * Fields that have to be put together: a link from a slug, a name from its halves. A slug by itself is no address, because
 * each site has its pages elsewhere: it needs the owner's `base`.
 */
export declare function madeUp(kind: Kind, fields: ReadonlySet<string>, outlines: readonly Outline[], hasBase: boolean): string[];
