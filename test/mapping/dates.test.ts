import { expect } from '@open-wc/testing';
import { dayFirstIn, toMoment, zoneOffset } from '../../src/mapping/dates.js';

describe('dates', () => {
  const instants: readonly (readonly [value: unknown, iso: string])[] = [
    ['2026-11-20T06:30:00Z', '2026-11-20T06:30:00Z'],
    ['2026-11-20T07:30:00+01:00', '2026-11-20T06:30:00Z'],
    ['2026-11-20T07:30:00.250+0100', '2026-11-20T06:30:00.250Z'],
    ['2026-11-20T02:00:00-04:30', '2026-11-20T06:30:00Z'],
    ['2026-10-02 00:00:00 +0200', '2026-10-01T22:00:00Z'],
    ['2022-01-01 10:00:00.123Z', '2022-01-01T10:00:00.123Z'],
    ['20261120T063000Z', '2026-11-20T06:30:00Z'],
    [1795084200, '2026-11-19T10:30:00Z'],
    [1795084200.5, '2026-11-19T10:30:00.500Z'],
    [1795084200000, '2026-11-19T10:30:00Z'],
    ['1456889422', '2016-03-02T03:30:22Z'],
    ['/Date(1795084200000)/', '2026-11-19T10:30:00Z'],
    ['Fri, 20 Nov 2026 06:30:00 +0000', '2026-11-20T06:30:00Z'],
    ['Fri, 20 Nov 2026 06:30:00 GMT', '2026-11-20T06:30:00Z'],
    ['Fri Nov 20 06:30:00 +0000 2026', '2026-11-20T06:30:00Z'],
  ];
  for (const [value, iso] of instants)
    it(`reads ${String(value)} as ${iso}`, () => {
      expect(toMoment(value)).to.deep.equal({ kind: 'instant', epoch: Date.parse(iso) });
    });

  it('reads a date without a time as a day, whatever zone the reader is in', () => {
    expect(toMoment('2026-11-14')).to.deep.equal({ kind: 'day', epoch: Date.UTC(2026, 10, 14) });
  });

  it('keeps words that no rule reads safely', () => {
    expect(toMoment('14 November 2026')).to.deep.equal({ kind: 'words', words: '14 November 2026' });
  });

  it('reads a time without a zone as UTC and says so', () => {
    const told: string[] = [];
    expect(toMoment('2026-11-23 13:32', undefined, (text) => told.push(text))).to.deep.equal({
      kind: 'instant',
      epoch: Date.UTC(2026, 10, 23, 13, 32),
    });
    expect(told).to.deep.equal(['2026-11-23 13:32']);
  });

  it('reads a time without a zone in the zone it is told, summer and winter', () => {
    const oslo = zoneOffset('Europe/Oslo');
    expect(toMoment('2026-11-23T14:15', oslo)).to.deep.equal({
      kind: 'instant',
      epoch: Date.UTC(2026, 10, 23, 13, 15),
    });
    expect(toMoment('2026-07-23T14:15', oslo)).to.deep.equal({ kind: 'instant', epoch: Date.UTC(2026, 6, 23, 12, 15) });
  });

  it('reads the hour before and after clocks change', () => {
    const newYork = zoneOffset('America/New_York');
    expect(toMoment('2026-03-08T01:30', newYork)).to.deep.equal({
      kind: 'instant',
      epoch: Date.UTC(2026, 2, 8, 6, 30),
    });
    expect(toMoment('2026-03-08T03:30', newYork)).to.deep.equal({
      kind: 'instant',
      epoch: Date.UTC(2026, 2, 8, 7, 30),
    });
    expect(toMoment('2026-11-01T03:30', newYork)).to.deep.equal({
      kind: 'instant',
      epoch: Date.UTC(2026, 10, 1, 8, 30),
    });
  });

  it('reads twelve-hour clocks', () => {
    expect(toMoment('2026-04-03 10:37 PM')).to.deep.equal({ kind: 'instant', epoch: Date.UTC(2026, 3, 3, 22, 37) });
    expect(toMoment('2026-04-03 12:05 AM')).to.deep.equal({ kind: 'instant', epoch: Date.UTC(2026, 3, 3, 0, 5) });
  });

  for (const value of [
    '',
    null,
    undefined,
    {},
    [],
    true,
    '0000-00-00 00:00:00',
    '2026-13-01',
    '2026-02-31',
    'x'.repeat(200),
    NaN,
    Infinity,
    1e300,
  ])
    it(`reads ${(JSON.stringify(value) ?? 'undefined').slice(0, 24)} as no date`, () => {
      const moment = toMoment(value);
      expect(moment === undefined || moment.kind === 'words').to.equal(true);
      if (moment?.kind === 'words') expect(moment.words.length).to.be.below(99);
    });

  for (const [text, day, dayFirst] of [
    ['20/11/2026', '2026-11-20'],
    ['11/20/2026', '2026-11-20'],
    ['03/11/2026', '2026-11-03', true],
    ['03/11/2026', '2026-03-11', false],
    ['20/11/2026', '2026-11-20', false],
    ['03.11.2026', '2026-11-03'],
    ['3.11.26', '2026-11-03'],
    ['2026.11.20', '2026-11-20'],
    ['2026年11月20日', '2026-11-20'],
    ['2026-1-5', '2026-01-05'],
  ] as const)
    it(`reads ${text} as ${day}${dayFirst === undefined ? '' : dayFirst ? ' where days come first' : ' where months come first'}`, () => {
      const moment = toMoment(text, undefined, undefined, dayFirst);
      expect(moment).to.deep.equal({ kind: 'day', epoch: Date.parse(day) });
    });

  for (const [text, iso] of [
    ['20.11.2026, 06:30 Uhr', '2026-11-20T06:30Z'],
    ['20/11/2026 às 06h30', '2026-11-20T06:30Z'],
    ['11/20/2026 6:30 PM', '2026-11-20T18:30Z'],
    ['20.11.2026T07:30:00+01:00', '2026-11-20T06:30Z'],
    ['2026년 11월 20일 06:30', '2026-11-20T06:30Z'],
  ] as const)
    it(`reads ${text}`, () => {
      expect(toMoment(text)).to.deep.equal({ kind: 'instant', epoch: Date.parse(iso) });
    });

  it('keeps a date with slashes that can be read in two ways as it is written', () => {
    expect(toMoment('03/11/2026')).to.deep.equal({ kind: 'words', words: '03/11/2026' });
    expect(toMoment('31.02.2026')).to.equal(undefined);
  });

  it('knows the order of days and months by any date of a list that has one reading only', () => {
    expect(dayFirstIn(['03/11/2026', '20/11/2026'])).to.equal(true);
    expect(dayFirstIn(['03/11/2026', '11/20/2026'])).to.equal(false);
    expect(dayFirstIn(['03/11/2026', '04/11/2026'])).to.equal(undefined);
  });
});
