import { expect } from '@open-wc/testing';
import { age, clockTime } from '../../src/ui/time.js';
import { Words } from '../../src/ui/words.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const now = Date.UTC(2026, 10, 23, 12);
const english = new Words('en', {});

describe('ui/time', () => {
  describe('the age of an instant', () => {
    const text = (past: number, words = english, hours?: number): string =>
      age({ kind: 'instant', epoch: now - past }, words, hours, now).text;

    const ages: readonly (readonly [string, number, string])[] = [
      ['this second', 0, 'now'],
      ['under a minute', MINUTE - 1, 'now'],
      ['a minute', MINUTE, '1 min ago'],
      ['under an hour', HOUR - 1, '59 min ago'],
      ['an hour', HOUR, '1 h ago'],
      ['under a day', 24 * HOUR - 1, '23 h ago'],
      ['a day', 24 * HOUR, 'November 22'],
      ['a year', 366 * 24 * HOUR, 'Nov 22, 2025'],
      ['a clock that is a little ahead', -59 * MINUTE, 'now'],
      ['an embargo', -48 * HOUR, 'November 25'],
    ];
    for (const [name, past, said] of ages) {
      it(`of ${name} is "${said}"`, () => expect(text(past)).to.equal(said));
    }

    it('turns to a date as soon as it is asked to', () => {
      expect(text(3 * HOUR, english, 2)).to.equal('November 23');
      expect(text(47 * HOUR, english, 48)).to.equal('47 h ago');
    });

    it('is said in the language of the words', () => {
      expect(text(5 * MINUTE, new Words('de', {}))).to.equal('vor 5 Min.');
      expect(text(48 * HOUR, new Words('fr', {}))).to.equal('21 novembre');
    });

    it('is for machines an instant', () => {
      expect(age({ kind: 'instant', epoch: now }, english, 24, now).datetime).to.equal('2026-11-23T12:00:00.000Z');
    });
  });

  describe('the age of a day', () => {
    it('is its date in every zone, never the day before', () => {
      const epoch = Date.UTC(2026, 10, 14);
      expect(age({ kind: 'day', epoch }, english, 24, now)).to.deep.equal({
        text: 'November 14',
        datetime: '2026-11-14',
      });
    });

    it('has no minutes, even today', () => {
      expect(age({ kind: 'day', epoch: Date.UTC(2026, 10, 23) }, english, 24, now).text).to.equal('November 23');
    });

    it('has its year where that is another', () => {
      expect(age({ kind: 'day', epoch: Date.UTC(2025, 11, 31) }, english, 24, now).text).to.equal('Dec 31, 2025');
      expect(age({ kind: 'day', epoch: Date.UTC(2026, 0, 1) }, english, 24, now).text).to.equal('January 1');
    });
  });

  it('words that no rule reads stay as they came, with nothing for machines', () => {
    const moment = { kind: 'words', words: '14 November 2026' } as const;
    expect(age(moment, english, 24, now)).to.deep.equal({ text: '14 November 2026', datetime: '' });
  });

  describe('clockTime', () => {
    it('is the time in a zone', () => {
      expect(clockTime(now, english, 'America/New_York')).to.match(/^7:00\sAM$/);
      expect(clockTime(now, new Words('en-GB', {}), 'Asia/Kathmandu')).to.equal('17:45');
    });

    it('is the reader’s own without one', () => {
      const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
      expect(clockTime(now, english)).to.equal(clockTime(now, english, own));
    });
  });
});
