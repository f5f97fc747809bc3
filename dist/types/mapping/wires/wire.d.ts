/**
 * How one server takes a comment, as data: every field is a string, so that each can also be an attribute.
 *
 * - *pairs*: `a: b; c: d`.
 * - *path*: own properties joined by dots, `data.items.0.id`; where several are given (`message | error`) the first that
 *   says something counts.
 * - *call*: a method and an address with placeholders, then pairs for the body: `PUT {src}/{id}; like: true`.
 *   `{src}` is the list's address without its query, `{site}` the same cut before `wp-json/`, `{query.NAME}` a parameter
 *   of the list, and any name that `send` knows works too.
 * - *rule*: `202`, `2xx`, `status=hold`, `errmsg~too fast` (contains; without a path it looks in the whole text), a bare
 *   path (is set), `always`, `never`; joined by `&`, and more weakly by `|`.
 */
export interface Wire {
    /** Call that asks for the list, where that is no GET: `POST; event: COMMENT_GET; url: {thread}`. Its address is `src`. */
    readonly list?: string;
    /** Call that creates a comment; its body comes from `send`. */
    readonly create: string;
    /**
     * Pairs "ours: theirs" of text, name, email, url, parent, root, thread, title, page, lang, key, `query.NAME` of the
     * list's address, `trap` and `seconds` (see `WireContext`), and `extra.NAME` of what the page adds; an extra that is not
     * named goes under its own name. Theirs is a path; `|number` and `|short` (15 characters of a key) turn the value. Empty
     * values are left out.
     */
    readonly send: string;
    /** Parameters of the list's query that stay in `{src}`, by space; `*` for all. */
    readonly keep?: string;
    /** Parameter of the list that names the thread; `page=eq.` drops that beginning. Without it the page's own name counts. */
    readonly threadIn?: string;
    /** Path under which the whole body goes: `data`. */
    readonly wrap?: string;
    /** Pairs that every body carries; `true`, `null` and numbers are what they look like. */
    readonly fixed?: string;
    /** Absolute address of the page's own form, as `{action}` in `create`. */
    readonly action?: string;
    /** What that form sends besides, as a query; names are escaped once more, and what `send` names too goes once. */
    readonly rest?: string;
    /** Set to anything for a form instead of JSON. A form needs no preflight: for the page's own origin only. */
    readonly form?: string;
    /** Pairs of header and value; a server on another origin has to allow each of them. */
    readonly headers?: string;
    /** Header that carries the key; only where the server is known to allow it, else the preflight fails. */
    readonly keyHeader?: string;
    /** `same-origin` or `include`; without it no cookies are sent. */
    readonly credentials?: 'same-origin' | 'include';
    /** `manual` where the server answers a comment by a redirect, seen as status 302. */
    readonly redirect?: string;
    /** Rule: the comment was accepted. `2xx` where not given. */
    readonly ok?: string;
    /** Rule: it was accepted and waits for a moderator. `202` where not given; `never` also says that an answer without JSON is final. */
    readonly held?: string;
    /** Rule: it is there already. `409` where not given. */
    readonly duplicate?: string;
    /** Rule: too many. `429` where not given. */
    readonly limited?: string;
    /** Rule: it wants a reader who has signed in. `401` where not given. */
    readonly signIn?: string;
    /** Seconds to wait where the server names none. */
    readonly pause?: string;
    /** Path of the created comment in the answer; the whole answer where not given. */
    readonly created?: string;
    /** Path of the id in the created comment; `id` where not given. */
    readonly id?: string;
    /** Path of the words that say what was wrong. */
    readonly error?: string;
    /** Path of what was wrong by field: a map or a list, in any of the usual shapes. */
    readonly errors?: string;
    /** Pairs "rule: our field" for a server that names no field but means one. */
    readonly blame?: string;
    /** Pair "rule: name of a wire" to use instead, on the page's own origin. */
    readonly instead?: string;
    /** Call for several threads' counts: `{threads}` is them, by comma; `[threads]` as body is them as a list. */
    readonly counts?: string;
    /** Path of the counts, a list in the same order or a map by thread. */
    readonly countsIn?: string;
    /** Path of its thread in each of the comments that are listed there instead of counts. */
    readonly countsBy?: string;
    readonly like?: string;
    readonly unlike?: string;
    readonly dislike?: string;
    readonly edit?: string;
    readonly remove?: string;
}
/** Where and for what a comment is sent. */
export interface WireContext {
    /** The absolute address of the list that shows the thread. */
    readonly src: string;
    readonly thread: string;
    /** Made once for each composed text. */
    readonly key: string;
    /** Id of the first comment above a reply, where a server wants that too. */
    readonly root?: string;
    readonly title?: string;
    /** The page's own address. */
    readonly page?: string;
    readonly lang?: string;
    /** What was put into the field that no person sees. */
    readonly trap?: string;
    /** How long the writer had the form, for a server that doubts the very quick. */
    readonly seconds?: string;
    /** What else a page wants sent, such as the token of a captcha. */
    readonly extra?: Readonly<Record<string, string>>;
}
