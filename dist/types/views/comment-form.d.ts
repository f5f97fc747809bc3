import type { TemplateResult } from 'lit';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
import type { Faults, FieldRule } from './comment-rules.js';
/** One form as it stands below a thread, or below the comment that is answered. */
export interface FormView {
    readonly words: Words;
    /** '' for the form below the thread, else whose comment is answered. */
    readonly parentId: string;
    /** What the text is called: a comment, or a reply to somebody. */
    readonly label: string;
    readonly fields: readonly FieldRule[];
    readonly faults: Faults;
    readonly maxLength: number;
    readonly length: number;
    readonly note: string;
    /** What may be written besides plain text, by its name; '' for nothing. */
    readonly markup: string;
    /** What was written, as it will look; undefined while nobody asks for it. */
    readonly preview: HTMLElement | undefined;
    /** The comment is on its way into the outbox. */
    readonly isBusy: boolean;
    /** What came back of an earlier visit, by its age in words. */
    readonly restored: string | undefined;
    /** Whether it is kept on this device; undefined while there is nothing to keep. */
    readonly isKept: boolean | undefined;
    /** This browser keeps nothing: a reader has to know. */
    readonly isLost: boolean;
}
/** What a writer can do in it. */
export interface FormActs {
    readonly onSubmit: (event: Event) => void;
    readonly onInput: () => void;
    readonly onFocus: () => void;
    readonly onKeydown: (event: KeyboardEvent) => void;
    readonly onPreview: () => void;
    readonly onKept: (isKept: boolean) => void;
    readonly onDiscard: () => void;
    readonly onCancel: () => void;
}
/** The form, from its first field to its button. */
export declare function renderForm(kit: Kit, view: FormView, acts: FormActs): TemplateResult;
