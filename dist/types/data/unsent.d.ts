export declare const DATABASE = "presslet:1:outbox";
export declare const ENTRIES = "entries";
/** What the names of all drafts begin with. */
export declare const DRAFTS = "presslet:1:draft:";
/**
 * Whether an earlier visit left a comment unsent, so that the outbox is worth loading. It asks what is there and makes
 * nothing; false where storage is denied.
 */
export declare function hasUnsent(): Promise<boolean>;
