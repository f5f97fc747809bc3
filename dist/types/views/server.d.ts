import type { Wire } from '../mapping/wires/wire.js';
import type { Failure } from '../model/failure.js';
import type { DataElement } from '../ui/data-element.js';
import type { Kit } from '../ui/kit.js';
import type { Action } from './composer.js';
/** The server that takes a thread's comments, as the page names it. */
export declare class Server {
    #private;
    readonly kit: Kit;
    readonly box: DataElement;
    /** An attribute that makes no sense: no form can stand on it. */
    fault: Failure | undefined;
    constructor(kit: Kit, box: DataElement);
    /** It takes no comments from here, or the page does not want any. */
    get isReadOnly(): boolean;
    /** The absolute address of the thread's list; '' where there is none. */
    get src(): string;
    /** What comments are typed for: the list's own address, or the other origin that `create` names. */
    get endpoint(): string;
    /** Whether the server lets a reader do it, as far as is known by now. */
    can(action: Action): boolean;
    /**
     * Reads what the page says of its server, as it says it now; undefined for WordPress, which needs no words. Rejects
     * where the chunk does not come, and with a `config` failure, which is also told to the page.
     */
    load(): Promise<Wire | undefined>;
}
