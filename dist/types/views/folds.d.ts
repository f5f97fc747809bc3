import type { Remark } from '../model/remark.js';
import type { Branch, Tree } from './tree.js';
/** The widget, as far as its folds know it. */
interface FoldsBox {
    /** How many conversations are shown before a reader asks for more. */
    readonly limit: number;
    requestUpdate(): void;
    readonly updateComplete: Promise<boolean>;
}
/** What of a thread is shown: how many conversations, how many answers in each, and which texts are cut. */
export declare class Folds {
    #private;
    constructor(box: FoldsBox);
    /** How many of a comment's answers are shown; without one, how many conversations. */
    shown(branch?: Branch): number;
    /** Another number whenever something in a conversation was opened or closed. */
    turnsOf(root: Branch): number;
    more(branch?: Branch, by?: number): void;
    /** Only a long conversation can be folded: a short one is read sooner than folded. */
    canFold({ count }: Branch): boolean;
    isFolded({ remark: { id } }: Branch): boolean;
    fold(branch: Branch): void;
    /** Whether only the beginning of a comment is shown. */
    isCut(remark: Remark): boolean;
    showWhole(branch: Branch): void;
    /** Whether a comment is on the page, with all that it stands under. */
    isShown(branch: Branch, { roots }: Tree): boolean;
    /** Opens all that a comment stands under, in pieces that no reader feels. */
    openTo(branch: Branch, { roots }: Tree): Promise<void>;
    /** Something in a conversation has changed; without one, how many are shown. */
    touch(branch: Branch | undefined): void;
}
/** The first of a comment's conversation. */
export declare function rootOf(branch: Branch): Branch;
export {};
