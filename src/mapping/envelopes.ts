import { isList, isRecord } from './path.js';

const ENVELOPE =
  /^(attributes|fields|front_?matter|acf|custom_?fields|record|node|nodes|edges|data|_source|_embedded|document|properties|relationships|elements|field_?data|system|history|values?|current|processed|und|rendered|\$\w+|(en|de|fr|es|it|nl|pt|sv|no|da|fi|pl|ru|ja|zh|ar|tr|ko)([-_][A-Z]{2})?)$/i;
/** Envelopes only where much is in them. */
const WIDE = /^(content|topLevelComment|post|article|story|entry|item|meta|metadata|snippet|details|info)$/i;

/** What a store or a reader of XML says of a value's type: `{stringValue}`, `{_text}`, `{$: …}`. */
const TYPED =
  /^((string|timestamp|integer|double|boolean|map|array|reference)Value|[_#@]?_?(text|cdata|attributes|value)|_|\$|\$t)$/;
/** The same where it is the only key of an object. */
const TYPED_ALONE = /^(S|N|L|M|B|SS|NS|BOOL|t)$/;

/** Whether a key says nothing of what it holds, so that its words are no part of a name. */
export const isEnvelope = (key: string, value: unknown, depth: number, isAlone = false): boolean =>
  (depth > 0 && key !== 'text' && key !== 'attributes' && TYPED.test(key)) ||
  (depth > 0 && isAlone && TYPED_ALONE.test(key)) ||
  (ENVELOPE.test(key) && (isRecord(value) || depth > 0)) ||
  (depth > 0 && /^(iv|x-default|default|raw|plain)$/.test(key)) ||
  (WIDE.test(key) && isRecord(value) && Object.keys(value).length > 2);

/** A name and words below it: a thing of its own, where a name alone is a person or a place. */
const WORDED = /^(content|summary|description|body|text|excerpt)$/;
const HEADED = /^((\S+ )?(title|headline)|heading)$/;
/** What has a title of its own beside the item's. */
const BESIDE =
  /\b(authors?|users?|creators?|categor\w*|sections?|topics?|tags?|image\w*|photos?|picture|media|video|audio|cover|boards?|forum|community|feed|site|source|publisher|parent|thread|channel|seo|og|twitter|social|related|next|prev\w*|venue|location|series|show|program\w*)\b/;

const isNamed = (keys: readonly string[], wordsIn: (key: string) => string): boolean =>
  keys.includes('name') && keys.some((key) => WORDED.test(wordsIn(key)));

const isHeaded = (value: unknown, wordsIn: (key: string) => string, depth: number): boolean =>
  isRecord(value) &&
  !isList(value) &&
  (isNamed(Object.keys(value), wordsIn) ||
    Object.entries(value).some(
      ([key, inner]) =>
        HEADED.test(wordsIn(key)) || (depth > 0 && !BESIDE.test(wordsIn(key)) && isHeaded(inner, wordsIn, depth - 1)),
    ));

/** The one child of an item that has the title which the item itself has not: an envelope, whatever it is called. */
export function voiceOf(item: Record<string, unknown>, wordsIn: (key: string) => string): string | undefined {
  const keys = Object.keys(item).slice(0, 120);
  if (isNamed(keys, wordsIn) || keys.some((key) => HEADED.test(wordsIn(key)))) return undefined;
  const voices = keys.filter((key) => !BESIDE.test(wordsIn(key)) && isHeaded(item[key], wordsIn, 3));
  return voices.length === 1 ? voices[0] : undefined;
}
