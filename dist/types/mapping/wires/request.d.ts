import type { RemarkDraft } from '../../model/remark.js';
import type { WireRequest } from '../../model/verdict.js';
import type { Wire, WireContext } from './wire.js';
type Said = string | number | boolean | null;
type Cell = readonly [path: string, value: Said];
type Values = Readonly<Record<string, string | undefined>>;
/** The request that creates a comment. Throws a TypeError where `context.src` is no absolute address. */
export declare function toRequest(wire: Wire, draft: RemarkDraft, context: WireContext): WireRequest;
/** One of a wire's other calls: a vote, a change, a deletion. Throws as `toRequest` does. */
export declare function toAction(wire: Wire, call: string, id: string, context: WireContext, draft: RemarkDraft): WireRequest;
/** Everything that a body or an address may name. */
export declare function toValues(wire: Wire, draft: RemarkDraft, context: WireContext): Values;
/** Puts one call together; `cells` are what its body holds besides its own pairs and the wire's fixed ones. */
export declare function toCall(wire: Wire, call: string, values: Values, cells?: readonly Cell[], headers?: Readonly<Record<string, string>> | ''): WireRequest;
export {};
