import { first, type Locale, type Plural } from '../locales/en.js';

type Key = { [K in keyof Locale]: Locale[K] extends string ? K : never }[keyof Locale];
type PluralKey = { [K in keyof Locale]: Locale[K] extends Plural ? K : never }[keyof Locale];
type Values = Readonly<Record<string, string>>;

/**
 * Languages that are not in the bundle, by their subtag, with a script where there are two; loaded when a page first uses
 * one. First paint holds this list, so it is no table of imports: the build gives the one import below its address.
 */
const LANGUAGES =
  /^(ar|bn|cs|da|de|el|es|fa|fi|fr|he|hi|hu|id|it|ja|ko|nb|nl|pl|pt|ro|ru|sv|th|tr|uk|ur|vi|zh|zh-hant)$/;

const fetchLocale = (name: string): Promise<{ default: Locale }> => import(`../locales/${name}.ts`);

/** English stands in for a language that is loading or unknown; chunks bring the sentences that only they say. */
const english: Partial<Locale> = { ...first };
const loaded = new Map<string, Partial<Locale>>();
const arrivals = new Map<string, Promise<unknown>>();
const known = new Map<string, Words>();

/** Sentences, numbers and lists in one language, as a reader of that language writes them. */
export class Words {
  #plural: Intl.PluralRules | undefined;

  constructor(
    /** BCP 47, for dates and numbers: "ar-EG". */
    readonly lang: string,
    /** The sentences, in the language itself or, while it is loading or unknown, in English. */
    readonly locale: Partial<Locale>,
    /** A page's own sentences, by the names of those in whose place they stand. */
    readonly own: Readonly<Record<string, string>> = {},
  ) {}

  /** English, until the language itself is there. */
  get isMakeshift(): boolean {
    return this.locale === english && LANGUAGES.test(nameOf(this.lang));
  }

  /** A sentence with its `{names}` filled in. */
  say(key: Key, values?: Values): string {
    return fill(this.own[key] ?? this.locale[key] ?? english[key] ?? key, values);
  }

  /** A sentence about a number of things. */
  count(key: PluralKey, n: number, values?: Values): string {
    const own = this.own[key];
    const forms: Plural = own ? { other: own } : (this.locale[key] ?? english[key] ?? { other: key });
    this.#plural ??= new Intl.PluralRules(this.locale === english ? 'en' : this.lang);
    return fill(forms[this.#plural.select(n)] ?? forms.other, { n: this.number(n), ...values });
  }

  number(n: number, options?: Intl.NumberFormatOptions): string {
    return numberFormat(this.lang, options).format(n);
  }

  /** "A, B and C". */
  list(names: readonly string[]): string {
    return names[1] ? new Intl.ListFormat(this.lang).format(names) : names.join();
  }
}

/**
 * The words of a language. An unloaded one gives English until it is there; `onLoad` then tells so, once a call.
 * A tag that no browser can read ("xx_yy!"), or whose language this one does not know, is English.
 */
export function wordsFor(tag: string, onLoad: () => void): Words {
  const lang = canonical(tag);
  const name = nameOf(lang);
  const locale = loaded.get(name) ?? english;
  if (locale === english) load(name, onLoad);
  let words = known.get(lang);
  if (words?.locale !== locale) known.set(lang, (words = new Words(lang, locale)));
  return words;
}

/** The same words with a page's own in place of some: `listEmpty: Nothing yet; by: {names} reports`. */
export function reworded(words: Words, wording: string): Words {
  const own: Record<string, string> = {};
  for (const part of wording.split(/;\s*(?=\w+:)/)) own[part.split(':', 1)[0] ?? ''] = part.replace(/\w+:\s*/, '');
  return new Words(words.lang, words.locale, own);
}

/** English sentences that come with a chunk. */
export function learn(sentences: Partial<Locale>): void {
  Object.assign(english, sentences);
}

/** However many elements ask, a language is under way once. */
function load(name: string, onLoad: () => void): void {
  if (!LANGUAGES.test(name)) return;
  const arrival = arrivals.get(name) ?? fetchLocale(name).then(({ default: locale }) => loaded.set(name, locale));
  arrivals.set(name, arrival);
  // Where the chunk does not come English stays, and the next element that draws itself asks again.
  arrival.then(onLoad, () => arrivals.delete(name));
}

/** A language with or without a region; the script of Chinese is told by its region. */
const PLAIN = /^(?!zh)..(-..)?$/;

/**
 * What a language is called here: "pt" for "pt-AO", "zh-hant" for "zh-TW"; Nynorsk is read in Bokmål. What a browser loads
 * to tell a script takes it milliseconds, so it is asked where that matters.
 */
function nameOf(lang: string): string {
  const locale = new Intl.Locale(lang);
  const { language, script } = PLAIN.test(lang) ? locale : locale.maximize();
  const name = `${language}-${script}`.toLowerCase();
  return LANGUAGES.test(name) ? name : language.replace(/^n[no]$/, 'nb');
}

/** A browser would write the dates of a language that it does not know in the reader's own, amid English sentences. */
function canonical(tag: string): string {
  try {
    const [lang = 'en'] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
    // Nor is it asked for its list of languages without need, which takes as long.
    return /^en\b/.test(lang) || LANGUAGES.test(nameOf(lang))
      ? lang
      : (Intl.NumberFormat.supportedLocalesOf(lang)[0] ?? 'en');
  } catch {
    return 'en';
  }
}

function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}

/** Making a format costs a hundred times what using it does, so each is made once. */
export function kept<O, F>(make: (lang: string, options: O) => F): (lang: string, options: O) => F {
  const formats = new Map<string, F>();
  return (lang, options) => {
    const key = lang + JSON.stringify(options);
    let format = formats.get(key);
    if (!format) formats.set(key, (format = make(lang, options)));
    return format;
  };
}

const numberFormat = kept(
  (lang: string, options: Intl.NumberFormatOptions | undefined) => new Intl.NumberFormat(lang, options),
);
