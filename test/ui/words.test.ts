import { expect } from '@open-wc/testing';
import { card, count } from '../../src/locales/en.js';
import { learn, Words, wordsFor } from '../../src/ui/words.js';
import { until } from '../helpers/clock.js';

const words = (tag: string): Words => wordsFor(tag, () => {});

describe('ui/words', () => {
  before(() => learn({ ...card, ...count }));

  it('says a sentence with its names filled in', () => {
    expect(words('en').say('by', { names: 'Ada' })).to.equal('By Ada');
    expect(words('en').say('asOf', { time: '$& {time}' })).to.equal('As of $& {time}.');
  });

  it('leaves a name that nobody gives', () => {
    expect(words('en').say('by')).to.equal('By {names}');
  });

  it('counts by the rules of the language', () => {
    expect([0, 1, 2, 1234].map((n) => words('en').count('comments', n))).to.deep.equal([
      '0 comments',
      '1 comment',
      '2 comments',
      '1,234 comments',
    ]);
  });

  it('counts in the forms that a language has', () => {
    const polish = new Words('pl', {
      comments: { one: '{n} komentarz', few: '{n} komentarze', many: '{n} komentarzy', other: '{n} komentarza' },
    });
    expect([1, 2, 5, 22, 1.5].map((n) => polish.count('comments', n))).to.deep.equal([
      '1 komentarz',
      '2 komentarze',
      '5 komentarzy',
      '22 komentarze',
      '1,5 komentarza',
    ]);
  });

  it('counts in the one form that is always there where another is missing', () => {
    expect(new Words('pl', { comments: { other: '{n} kom.' } }).count('comments', 2)).to.equal('2 kom.');
  });

  it('says in English what a language does not say', () => {
    expect(new Words('de', {}).say('retry')).to.equal('Try again');
    expect(new Words('de', {}).count('comments', 1)).to.equal('1 comment');
  });

  it('lists names as the language does', () => {
    expect(words('en').list(['A', 'B', 'C'])).to.equal('A, B, and C');
    expect(words('en-GB').list(['A', 'B', 'C'])).to.equal('A, B and C');
    expect(words('en').list([])).to.equal('');
    expect(words('en').list(['A'])).to.equal('A');
  });

  it('writes numbers as the region does', () => {
    expect(words('en-IN').number(1234567)).to.equal('12,34,567');
    expect(words('en').number(0.5, { style: 'percent' })).to.equal('50%');
    expect(words('en').number(0.5)).to.equal('0.5');
  });

  describe('of a tag', () => {
    for (const tag of ['xx_yy!', '', '-', 'e', '{lang}', '<b>', 'en-', '中文']) {
      it(`that no browser reads ("${tag}") are English`, () => {
        expect(words(tag).lang).to.equal('en');
        expect(words(tag).say('retry')).to.equal('Try again');
      });
    }

    it('are those of the region it names, however it is written', () => {
      expect(['en-gb', 'EN-GB', 'en_GB'].map((tag) => words(tag).lang)).to.deep.equal(['en-GB', 'en-GB', 'en-GB']);
      expect(words('zh_hant_tw').lang).to.equal('zh-Hant-TW');
    });

    it('are made once', () => expect(words('en-GB')).to.equal(words('en-GB')));

    it('of a language that is not there are English', () => expect(words('tlh').say('retry')).to.equal('Try again'));
  });

  it('of a language that comes later are English until then, and tell when it is there', async () => {
    let told = 0;
    const early = wordsFor('sv-SE', () => told++);
    expect([early.lang, early.say('retry'), told]).to.deep.equal(['sv-SE', 'Try again', 0]);
    await until(() => told, 'Swedish comes');
    const late = wordsFor('sv-SE', () => told++);
    expect(late.say('retry')).not.to.equal('Try again');
    expect([late.locale.lang, told]).to.deep.equal(['sv', 1]);
  });

  it('learn what a chunk says', () => {
    expect(words('en').say('highLow')).to.equal('highLow');
    learn({ highLow: 'high {high}, low {low}' });
    expect(words('en').say('highLow', { high: '9', low: '1' })).to.equal('high 9, low 1');
    expect(words('tlh').say('highLow', { high: '9', low: '1' })).to.equal('high 9, low 1');
  });
});
