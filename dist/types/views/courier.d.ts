import type { Entry } from '../data/entry.js';
import type { RemarkDraft } from '../model/remark.js';
import type { DataElement } from '../ui/data-element.js';
import type { Kit } from '../ui/kit.js';
import type { Action, Company, Composer, Done } from './composer.js';
import type { Server } from './server.js';
export interface CourierOptions {
    readonly kit: Pick<Kit, 'pageThread' | 'decode'>;
    readonly box: Pick<DataElement, 'words' | 'credentials' | 'requestInit'>;
    readonly server: Pick<Server, 'src' | 'scope' | 'endpoint' | 'said' | 'load'>;
    /** A comment on its way has taken a step, in this tab or another; `isHere` where it was written in this page. */
    readonly onChange: (entry: Entry, isHere: boolean) => void;
}
/** Keeps the composer of one thread for whoever has something to send: a chunk that comes when a reader begins to write. */
export declare class Courier {
    #private;
    constructor(options: CourierOptions);
    /** Rejects where the chunk does not come; the next call asks for it again. */
    load(): Promise<Composer>;
    /**
     * Sends a comment, when what goes along with it is there; false where this browser can keep it in memory only. It is
     * sent to the end, also where the widget is gone by then or shows another thread.
     */
    send(draft: RemarkDraft, company: Promise<Company>): Promise<boolean>;
    /** Does something to a comment on the server, once. Never throws. */
    act(what: Action, id: string, draft: RemarkDraft): Promise<Done>;
    retry(shown: Entry): void;
    discard(key: string): void;
    close(): void;
}
