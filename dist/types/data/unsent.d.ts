export declare const DATABASE = "presslet:1:outbox";
export declare const ENTRIES = "entries";
/** What the names of all drafts begin with. */
export declare const DRAFTS = "presslet:1:draft:";
/**
 * Whether an earlier visit left a comment unsent, so that the outbox is worth loading. It asks what is there and makes
 * nothing; false where storage is denied.
 */
export declare function hasUnsent(): Promise<boolean>;
/** Whether an earlier page left a draft, in this tab or on the device. Never throws. */
export declare function hasDraft(): boolean;
