import { expect } from '@open-wc/testing';
import * as en from '../../src/locales/en.js';
import type { Locale, Plural } from '../../src/locales/en.js';
import { language, tags } from './languages.js';

const english: Locale = {
  ...{ ...en.first, ...en.article, ...en.list, ...en.related, ...en.card, ...en.count, ...en.field, ...en.thread },
  ...{ ...en.cards, ...en.rail, ...en.story, ...en.weather, ...en.search, ...en.comments },
};
const keys = Object.keys(english);
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

const holes = (text: string): string[] => [...text.matchAll(/\{\w*\}/g)].map(String).sort();
const isText = (value: string | Plural): value is string => typeof value === 'string';

type Row = readonly [key: string, value: string | Plural, original: string | Plural];
const rows = (locale: Locale): Row[] => {
  const originals = new Map<string, string | Plural>(Object.entries(english));
  return Object.entries(locale).map(([key, value]) => [key, value, originals.get(key) ?? '']);
};

const sentences = (locale: Locale): [key: string, text: string][] =>
  rows(locale).flatMap(([key, value]) =>
    isText(value)
      ? [[key, value] as [string, string]]
      : Object.entries(value).map(([form, text]) => [`${key}.${form}`, text] as [string, string]),
  );

/** The whole numbers that a form is for; a form for one number alone may say it in words. */
const numbersOf = (rules: Intl.PluralRules, form: string): number[] =>
  Array.from({ length: 200 }, (_, n) => n).filter((n) => rules.select(n) === form);

describe('locales', () => {
  it('are thirty-one beside English', () => expect(tags).to.have.length(31));

  for (const name of tags) {
    describe(name, () => {
      const locale = language(name);
      const rules = new Intl.PluralRules(name);

      it('has the keys of English and no other, in their order', () => {
        expect(Object.keys(locale)).to.deep.equal(keys);
      });

      it('is the language of its file, and runs as its script does', () => {
        expect(locale.lang).to.equal(Intl.getCanonicalLocales(name)[0]);
        const script = new Intl.Locale(locale.lang).maximize().script ?? '';
        expect(locale.dir).to.equal(['Arab', 'Hebr'].includes(script) ? 'rtl' : 'ltr');
      });

      it('fills in what English fills in', () => {
        for (const [key, value, original] of rows(locale)) {
          if (isText(value) && isText(original)) expect(holes(value), key).to.deep.equal(holes(original));
        }
      });

      it('has a plural where English has one, with the forms of its rules and no other', () => {
        const wanted = CATEGORIES.filter((form) => rules.resolvedOptions().pluralCategories.includes(form));
        for (const [key, value, original] of rows(locale)) {
          expect(isText(value), key).to.equal(isText(original));
          if (!isText(value)) expect(Object.keys(value), key).to.deep.equal(wanted);
        }
      });

      it('says the number in every form that is for more than one, and the query in all', () => {
        for (const [key, value, original] of rows(locale)) {
          if (isText(value) || isText(original)) continue;
          for (const [form, text] of Object.entries(value)) {
            const wanted = holes(original.other);
            const isForOne = form !== 'other' && numbersOf(rules, form).length === 1;
            const unnumbered = wanted.filter((hole) => hole !== '{n}');
            expect(holes(text), `${key}.${form}`).to.be.deep.oneOf(isForOne ? [wanted, unnumbered] : [wanted]);
          }
        }
      });

      it('says something everywhere, without shouting, typewriter quotes or stray spaces', () => {
        for (const [key, text] of sentences(locale)) {
          expect(text, key).to.match(/\S/);
          expect(text, key).not.to.match(/[!"'`¡！]|^\s|\s$|\s\s/);
        }
      });

      it('keeps foreign words from turning the sentence around', () => {
        for (const [key, text] of sentences(locale)) {
          const foreign = locale.dir === 'rtl' ? holes(text).filter((hole) => /query|name/.test(hole)) : [];
          for (const hole of foreign) expect(text, key).to.contain(`\u2068${hole}\u2069`);
        }
      });

      it('has the visible word of a reply in its full name', () => {
        expect(locale.replyTo.toLowerCase()).to.contain(locale.reply.toLowerCase());
      });

      it('is not English but for single words that languages share', () => {
        const said = new Set(sentences(english).map(([, text]) => text));
        const same = sentences(locale).filter(([key, text]) => key !== 'dir' && said.has(text));
        expect(same.filter(([, text]) => text.endsWith('.'))).to.be.empty;
        expect(same.length).to.be.below(10);
      });
    });
  }
});
