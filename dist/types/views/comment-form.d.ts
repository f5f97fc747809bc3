import type { TemplateResult } from 'lit';
import type { RemarkDraft } from '../model/remark.js';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
export type Field = 'name' | 'email' | 'url' | 'text';
export declare const isField: (name: string) => name is Field;
/** A field that a form has, and whether it may stay empty. */
export interface FieldRule {
    readonly field: Field;
    readonly isOptional: boolean;
}
export type Faults = Partial<Record<Field, string>>;
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
    readonly onPreview: () => void;
    readonly isBusy: boolean;
    /** What came back of an earlier visit, by its age in words. */
    readonly restored: string | undefined;
    /** Whether it is kept on this device; undefined while there is nothing to keep. */
    readonly isKept: boolean | undefined;
    readonly onKept: (isKept: boolean) => void;
    readonly onDiscard: () => void;
    readonly onSubmit: (event: Event) => void;
    readonly onInput: () => void;
    readonly onFocus: () => void;
    readonly onKeydown: (event: KeyboardEvent) => void;
    readonly onCancel: () => void;
}
/** `name email? url` (or `website`) as rules, the text last; a website may always stay empty. */
export declare function toRules(fields: string): FieldRule[];
/** What is wrong with a draft before any server sees it, by field. */
export declare function faultsOf(draft: RemarkDraft, rules: readonly FieldRule[], maxLength: number, words: Words): Faults;
/** The form below a thread, or below the comment that is answered. */
export declare function renderForm(kit: Kit, view: FormView): TemplateResult;
