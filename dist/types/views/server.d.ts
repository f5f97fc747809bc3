import type { Wire } from '../mapping/wires/wire.js';
import type { Failure } from '../model/failure.js';
import type { DataElement } from '../ui/data-element.js';
import type { Kit } from '../ui/kit.js';
import type { Action } from './composer.js';
import { PageForm } from './page-form.js';
/** What is known of a thread's server from its own answer. */
export interface Told {
    readonly feed: {
        readonly value?: {
            readonly shape?: string;
        };
    };
}
/** The widget, as far as its server is named in it. */
interface ServerBox extends DataElement, Told {
    readonly fields: string;
    readonly maxLength: number;
}
/** The server that takes a thread's comments, as the page names it, or as its answer does where the page is silent. */
export declare class Server {
    #private;
    readonly kit: Kit;
    readonly box: ServerBox;
    /** An attribute that makes no sense: no form can stand on it. */
    fault: Failure | undefined;
    constructor(kit: Kit, box: ServerBox);
    /** It takes no comments from here, or the page does not want any. */
    get isReadOnly(): boolean;
    /** The absolute address of the thread's list; '' where there is none. */
    get src(): string;
    /** What the thread is called among all that a reader writes in: its address, in whatever language it is asked for. */
    get scope(): string;
    /** What of its way to take comments may be another on the next page: an address, a number, a token. */
    get said(): Readonly<Record<string, string>>;
    /** The page's own form, where it says how to send: nobody has named the server otherwise. */
    get form(): PageForm | undefined;
    /** What a reader is asked for: as the page says it, else as its own form asks. */
    get fields(): string;
    get maxLength(): number;
    /** What comments are typed for: the list's own address, or the other origin that `create` or the form names. */
    get endpoint(): string;
    /** Whether a comment can say which one it answers. */
    get canReply(): boolean;
    /** Whether the server lets a reader do it, as far as is known by now. */
    can(action: Action): boolean;
    /**
     * Reads what the page says of its server, as it says it now; undefined for WordPress, which needs no words. Rejects
     * where the chunk does not come, and with a `config` failure, which is also told to the page.
     */
    load(): Promise<Wire | undefined>;
}
export {};
