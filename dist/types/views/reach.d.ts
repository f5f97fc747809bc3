import type { Branch } from './tree.js';
/** The widget, as far as it is reached. */
interface ReachBox extends HTMLElement {
    readonly preset: string;
    readonly renderRoot: ParentNode;
    requestUpdate(): void;
    readonly updateComplete: Promise<boolean>;
}
/** What the thread does for whoever follows a link into it. */
export interface Way {
    readonly find: (id: string) => Branch | undefined;
    /** Loads one page after another until it is enough or there is no more. */
    readonly turn: (isEnough: () => boolean) => Promise<void>;
    /** Opens all that a comment stands under. */
    readonly show: (branch: Branch) => Promise<void>;
    readonly miss: () => void;
}
/** Brings a reader to the comment that the page's address names, on whatever page of the thread it is. */
export declare class Reach {
    #private;
    /** Id of the comment that was followed, '' for none. */
    aim: string;
    constructor(box: ReachBox, way: Way);
    listen(): void;
    rest(): void;
    /** Called when the thread is there: the address may have named a comment before. */
    begin(): void;
    /** Also for a link that is clicked again, of which the browser tells nobody. */
    readonly follow: () => void;
}
export {};
