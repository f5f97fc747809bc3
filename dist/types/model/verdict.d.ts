/** A request that puts one comment on a server, as plain data. */
export interface WireRequest {
    readonly url: string;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly credentials: 'omit' | 'same-origin' | 'include';
    /** `manual` for a server that answers a comment by a redirect, which is never followed; else a redirect is a failure. */
    readonly redirect: 'error' | 'manual';
}
/**
 * What a server's answer means for the comment:
 * `sent` and `held` (kept for a moderator) are the end of it · `duplicate` is success on a second try and a refusal on the
 * first · `refused` comes back to its writer · `wait` is a rate limit · `retry` may pass by itself.
 */
export type Verdict = {
    readonly kind: 'sent' | 'held';
    /** The server's id, '' where it told none. */
    readonly id: string;
    /** The created comment as the server wrote it; undefined where it said nothing and the local copy stays. */
    readonly remark?: unknown;
} | {
    readonly kind: 'duplicate';
    readonly message: string;
} | {
    readonly kind: 'refused';
    /** The server's own words as plain text, '' where it had none that a reader could use. */
    readonly message: string;
    /** By the draft's own names: text, name, email, url. */
    readonly fields: Readonly<Record<string, string>>;
    /** The server takes it only from a reader who has signed in. */
    readonly signIn?: boolean;
}
/** `retryAfterMs` is undefined where the server names no time. */
 | {
    readonly kind: 'wait';
    readonly retryAfterMs?: number;
    readonly message: string;
}
/** `instead` names another wire that this server wants. */
 | {
    readonly kind: 'retry';
    readonly reason: string;
    readonly instead?: string;
};
