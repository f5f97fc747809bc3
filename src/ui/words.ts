import { first, type Locale, type Plural } from '../locales/en.js';

type Key = { [K in keyof Locale]: Locale[K] extends string ? K : never }[keyof Locale];
type PluralKey = { [K in keyof Locale]: Locale[K] extends Plural ? K : never }[keyof Locale];
type Values = Readonly<Record<string, string>>;

/** Languages that are not in the bundle, by their primary subtag; loaded when a page first uses one. */
const loaders: Readonly<Record<string, () => Promise<{ default: Locale }>>> = {};

/** English stands in for a language that is loading or unknown; chunks bring the sentences that only they say. */
const english: Partial<Locale> = { ...first };
const loaded = new Map<string, Partial<Locale>>([['en', english]]);
const known = new Map<string, Words>();

/** Sentences, numbers and lists in one language, as a reader of that language writes them. */
export class Words {
  readonly #plural: Intl.PluralRules;

  constructor(
    /** BCP 47, for dates and numbers: "ar-EG". */
    readonly lang: string,
    /** The sentences, in the language itself or, while it is loading or unknown, in English. */
    readonly locale: Partial<Locale>,
  ) {
    this.#plural = new Intl.PluralRules(lang);
  }

  /** A sentence with its `{names}` filled in. */
  say(key: Key, values?: Values): string {
    return fill(this.locale[key] ?? english[key] ?? key, values);
  }

  /** A sentence about a number of things. */
  count(key: PluralKey, n: number, values?: Values): string {
    const forms: Plural = this.locale[key] ?? english[key] ?? { other: key };
    return fill(forms[this.#plural.select(n)] ?? forms.other, { n: this.number(n), ...values });
  }

  number(n: number, options?: Intl.NumberFormatOptions): string {
    return numberFormat(this.lang, options).format(n);
  }

  /** "A, B and C". */
  list(names: readonly string[]): string {
    return new Intl.ListFormat(this.lang).format(names);
  }
}

/**
 * The words of a language. An unloaded one gives English until it is there; `onLoad` then tells so, once.
 * A tag that no browser can read ("xx_yy!") is English.
 */
export function wordsFor(tag: string, onLoad: () => void): Words {
  const lang = canonical(tag);
  const primary = lang.split('-')[0] ?? 'en';
  const locale = loaded.get(primary);
  const load = loaders[primary];
  if (!locale && load) {
    load().then(
      ({ default: language }) => {
        loaded.set(primary, language);
        known.delete(lang);
        onLoad();
      },
      // The chunk did not come: English stays, and the next element asks again.
      () => {},
    );
  }
  let words = known.get(lang);
  if (!words || words.locale !== (locale ?? english)) known.set(lang, (words = new Words(lang, locale ?? english)));
  return words;
}

/** English sentences that come with a chunk. */
export function learn(sentences: Partial<Locale>): void {
  Object.assign(english, sentences);
}

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replace('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs more than using it a thousand times. */
function numberFormat(lang: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = lang + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(lang, options)));
  return format;
}
