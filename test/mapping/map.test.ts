import { expect } from '@open-wc/testing';
import { MapFault, parseMap } from '../../src/mapping/grammar.js';
import { pick } from '../../src/mapping/map.js';
import { readArticles } from '../../src/mapping/read.js';
import { Failure } from '../../src/model/failure.js';
import { inline, options, seeded, tools } from './tools.js';

const read = (item: unknown, alternatives: string): unknown[] | undefined =>
  pick(item, parseMap(`title: ${alternatives}`, ['title']).get('title'));

/** The message that a wrong `map` gets. */
async function complaint(map: string): Promise<string> {
  try {
    await readArticles(inline([{ title: 'A', url: '/a' }]), options({ map }), tools);
  } catch (failure) {
    if (failure instanceof Failure && failure.kind === 'config') return failure.message;
    throw failure;
  }
  return '';
}

describe('the map language', () => {
  const item = {
    a: { b: 'deep' },
    list: [
      { n: 'one', kind: 'x' },
      { n: 'two', kind: 'y', marks: ['m', 'z'] },
      { n: 'three', kind: 'x' },
    ],
    'Published Date': '2026',
    'a.b': 'dotted',
    'wp:term': [[{ t: 'c' }], [{ t: 'd' }]],
    empty: '',
    none: null,
    bare: [],
    zero: 0,
    yes: true,
    slug: 's-1',
    tags: ['p', 'q'],
  };

  for (const [path, values] of [
    ['a.b', ['deep']],
    ['list[].n', ['one', 'two', 'three']],
    ['list.n', ['one', 'two', 'three']],
    ['list[0].n', ['one']],
    ['list[-1].n', ['three']],
    ['list.1.n', ['two']],
    ['list[kind=x].n', ['one', 'three']],
    ['list[kind="y"].n', ['two']],
    ['list[marks=z].n', ['two']],
    ['Published Date', ['2026']],
    ['["a.b"]', ['dotted']],
    ['[a.b]', ['dotted']],
    ['"a.b".c, a.b', ['deep']],
    ['wp:term[][t=d].t', ['d']],
    ['empty, none, bare, missing.x, a.b', ['deep']],
    ['zero, a.b', [0]],
    ['yes', [true]],
    ['tags', [['p', 'q']]],
    ['"/posts/{slug}"', ['/posts/s-1']],
    ["'{slug}-{a.b}'", ['s-1-deep']],
    ['"{missing}", slug', ['s-1']],
    ['"words; with, marks"', ['words; with, marks']],
    ['.a.b', ['deep']],
    ['constructor.name, __proto__.toString, slug', ['s-1']],
    ['toString, hasOwnProperty.call, slug', ['s-1']],
  ] as const)
    it(`reads ${path}`, () => {
      expect(read(item, path)).to.deep.equal(values);
    });

  it('reads the item itself by a dot', () => {
    expect(read('word', '.')).to.deep.equal(['word']);
  });

  it('never reads an own property named __proto__', () => {
    expect(read(JSON.parse('{"__proto__":{"x":1}}'), '__proto__.x')).to.equal(undefined);
    expect(read(JSON.parse('{"__proto__":{"x":1}}'), '["__proto__"].x')).to.equal(undefined);
  });

  it('takes blank lines, empty declarations and a last semicolon', () => {
    expect([...parseMap(' ;\n title : a ;; url: b;\n', ['title', 'url']).keys()]).to.deep.equal(['title', 'url']);
  });

  for (const [map, reason, place] of [
    ['titel: headline', 'unknown field "titel" — did you mean "title"?', 0],
    ['title: headline url: link', 'missing ";" before "url:"', 16],
    ['title headline', 'expected ":" after "title headline" (write  field: path)', 14],
    ['title: a[b', 'unclosed "["', 8],
    ['title: a..b', 'expected a field name (title: a.b)', 9],
    ['title: a; title: b', '"title" is mapped twice', 10],
    ['title: "a', 'unclosed "', 7],
    ['title: a | upper', '"|" is reserved for filters', 9],
    ['title:', 'expected a field name (title: a.b)', 6],
    [`title: ${'a.'.repeat(40)}b`, 'a path is too deep', 72],
  ] as const)
    it(`says of ${map.slice(0, 30)}: ${reason}`, async () => {
      const message = await complaint(map);
      expect(message).to.contain(reason);
      const [, line = '', caret = ''] = message.split('\n');
      expect(caret.trimEnd().endsWith('^')).to.equal(true);
      const from = Math.max(0, place - 60);
      expect(caret.indexOf('^') - 2).to.equal(place - from);
      expect(line.trim()).to.equal(map.slice(from, place + 40).trim());
    });

  it('refuses a map of more than 4 kB', async () => {
    expect(await complaint(`title: ${'a,'.repeat(3000)}a`)).to.contain('longer than 4096');
  });

  it('puts the caret under a wrong items path too', async () => {
    try {
      await readArticles(inline({ a: [] }), options({ items: 'a..b' }), tools);
      expect.fail();
    } catch (failure) {
      expect(failure).to.be.instanceOf(Failure);
      expect(String(failure)).to.contain('items: expected a field name');
    }
  });

  it('raises only its own error for 100,000 seeded maps', () => {
    const random = seeded(7);
    const pieces = [
      'title',
      'url',
      ':',
      ';',
      ',',
      '.',
      '[',
      ']',
      '"',
      "'",
      '{',
      '}',
      '|',
      '=',
      ' ',
      'a',
      '-1',
      '0',
      '[]',
      '[a=b]',
      '__proto__',
      'constructor',
      '\n',
      '\\',
      'é',
      '"{a}"',
      '\u0000',
      'title: a; ',
    ];
    let parsed = 0;
    for (let round = 0; round < 100_000; round++) {
      let map = '';
      for (let length = Math.floor(random() * 14); length >= 0; length--)
        map += pieces[Math.floor(random() * pieces.length)];
      try {
        for (const alternatives of parseMap(map, ['title', 'url']).values()) pick(item, alternatives);
        parsed++;
      } catch (fault) {
        if (!(fault instanceof MapFault))
          throw new Error(`${JSON.stringify(map)} raises ${String(fault)}`, { cause: fault });
        if (!(fault.at >= 0 && fault.at <= Math.max(map.length, 4096)))
          throw new Error(`${JSON.stringify(map)} points at ${fault.at}`, { cause: fault });
      }
    }
    expect(parsed).to.be.within(1000, 99_000);
  }).timeout(60_000);

  it('raises only Failure where a wrong map is read', async () => {
    const random = seeded(11);
    const pieces = ['title', 'url', 'titel', ':', ';', ',', '.', '[', ']', '"', '{', '|', ' ', 'a'];
    for (let round = 0; round < 2000; round++) {
      let map = '';
      for (let length = Math.floor(random() * 10); length >= 0; length--)
        map += pieces[Math.floor(random() * pieces.length)];
      try {
        await readArticles(inline([{ title: 'A', url: '/a' }]), options({ map }), tools);
      } catch (failure) {
        if (!(failure instanceof Failure))
          throw new Error(`${JSON.stringify(map)} raises ${String(failure)}`, { cause: failure });
        expect(failure.message).to.match(/\^$|matched|could be read/);
      }
    }
  }).timeout(60_000);
});
