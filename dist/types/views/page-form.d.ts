import type { SaidForm } from '../mapping/wires/form.js';
import type { RemarkDraft } from '../model/remark.js';
type Control = HTMLInputElement | HTMLTextAreaElement;
type Typed = 'text' | 'name' | 'email' | 'url';
/** From where to where; null in a field that does not tell, as those for addresses. */
export type Caret = readonly [start: number | null, end: number | null];
/**
 * The form that a page wrote into the widget for readers without script. It says how its server takes a comment, and
 * what was typed into it before the thread came is not lost. Its fields may be named `method` or `action`: nothing is
 * asked of a form but its attributes.
 */
export declare class PageForm {
    #private;
    private constructor();
    /** The first that posts and is not part of something that stands beside our own fields. */
    static in(box: Element): PageForm | undefined;
    /** Where it posts to. */
    get action(): string;
    /** As it stands now: a token in it may be another by the next try. */
    said(): SaidForm;
    /** What it asks for, as the attribute `fields` says it. */
    get fields(): string;
    /** How long its text may be, where it says so. */
    get maxLength(): number | undefined;
    /** What was typed into it, in which field the reader is, and where there; it is empty afterwards. */
    take(): {
        readonly draft: Partial<RemarkDraft>;
        readonly focused: Typed | '';
        readonly caret: Caret;
    };
    /** It would stand beside the form that has taken its place where a thread could not be loaded. */
    hide(): void;
}
/** Sets the caret where it was in another field; what stood there may have been put below something else. */
export declare function putCaret(input: Control, [start, end]: Caret, text: string): void;
export {};
