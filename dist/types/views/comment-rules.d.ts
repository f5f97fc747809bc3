import type { RemarkDraft } from '../model/remark.js';
import type { Words } from '../ui/words.js';
export type Field = 'name' | 'email' | 'url' | 'text';
export declare const isField: (name: string) => name is Field;
/** A field that a form has, and whether it may stay empty. */
export interface FieldRule {
    readonly field: Field;
    readonly isOptional: boolean;
}
/** What is wrong with a draft, in words, by field. */
export type Faults = Partial<Record<Field, string>>;
/** `name email? url` (or `website`) as rules, the text last; a website may always stay empty. */
export declare function toRules(fields: string): FieldRule[];
/** What is wrong with a draft before any server sees it. */
export declare function faultsOf(draft: RemarkDraft, rules: readonly FieldRule[], maxLength: number, words: Words): Faults;
