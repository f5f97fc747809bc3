import type { Entry } from '../data/entry.js';
import type { RemarkDraft } from '../model/remark.js';
import type { DataElement } from '../ui/data-element.js';
import type { Kit } from '../ui/kit.js';
import type { Action, Composer, Done } from './composer.js';
import type { Server } from './server.js';
type Arrival = typeof import('./composer.js');
export interface CourierOptions {
    readonly kit: Pick<Kit, 'pageThread' | 'decode'>;
    readonly box: Pick<DataElement, 'words' | 'credentials' | 'requestInit'>;
    readonly server: Pick<Server, 'src' | 'endpoint' | 'load'>;
    /** The chunk is there. */
    readonly onLoad: (arrival: Arrival) => void;
    /** A comment on its way has taken a step, in this tab or another. */
    readonly onChange: (entry: Entry) => void;
}
/** Keeps the composer for whoever has something to send: a chunk that comes when a reader begins to write. */
export declare class Courier {
    #private;
    constructor(options: CourierOptions);
    /** Rejects where the chunk does not come; the next call asks for it again. */
    load(): Promise<Composer>;
    /** Does something to a comment on the server, once. Never throws. */
    act(what: Action, id: string, draft: RemarkDraft): Promise<Done>;
    retry(key: string): void;
    discard(key: string): void;
    close(): void;
}
export {};
