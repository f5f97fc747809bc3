import type { RemarkDraft } from '../model/remark.js';
import type { Words } from '../ui/words.js';

export type Field = 'name' | 'email' | 'url' | 'text';

export const isField = (name: string): name is Field => /^(name|email|url|text)$/.test(name);

/** A field that a form has, and whether it may stay empty. */
export interface FieldRule {
  readonly field: Field;
  readonly isOptional: boolean;
}

/** What is wrong with a draft, in words, by field. */
export type Faults = Partial<Record<Field, string>>;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const NEEDS = { name: 'needName', email: 'needEmail', url: 'badUrl', text: 'needText' } as const;

/** `name email? url` (or `website`) as rules, the text last; a website may always stay empty. */
export function toRules(fields: string): FieldRule[] {
  const rules = fields.split(/\s+/).flatMap((word): FieldRule[] => {
    const [, field, mark] = /^(name|email|url)(\?)?$/.exec(word.replace('website', 'url')) ?? [];
    return field && isField(field) ? [{ field, isOptional: mark === '?' || field === 'url' }] : [];
  });
  return [...rules, { field: 'text', isOptional: false }];
}

/** What is wrong with a draft before any server sees it. */
export function faultsOf(draft: RemarkDraft, rules: readonly FieldRule[], maxLength: number, words: Words): Faults {
  const faults: Faults = {};
  for (const { field, isOptional } of rules) {
    const value = draft[field].trim();
    if (!value && !isOptional) faults[field] = words.say(NEEDS[field]);
    else if (value && field === 'email' && !EMAIL.test(value)) faults.email = words.say('badEmail');
    else if (value && field === 'url' && !URL.canParse(value)) faults.url = words.say('badUrl');
  }
  if (draft.text.length > maxLength) faults.text = words.say('tooLong', { n: words.number(maxLength) });
  return faults;
}
