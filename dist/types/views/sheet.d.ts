import type { RemarkDraft } from '../model/remark.js';
import type { Field } from './comment-rules.js';
/** One form as it stands in the page: what is in its fields, and putting something there. */
export declare class Sheet {
    readonly parentId: string;
    readonly form: HTMLFormElement | null;
    constructor(root: ParentNode, parentId: string);
    input(field: Field): HTMLInputElement | HTMLTextAreaElement | null;
    draft(): RemarkDraft;
    /** Puts in what says something; the rest stays as it is. */
    fill(draft: Partial<RemarkDraft>): void;
    /** Puts in what its writer has not said yet. */
    complete(draft: Partial<RemarkDraft>): void;
}
