import { expect } from '@open-wc/testing';
import { buildIndex, search, type SearchDocument, type SearchOptions } from '../../src/search/engine.js';
import { fuzzy } from '../../src/search/fuzzy.js';
import { post, posts } from './documents.js';

async function ids(documents: readonly SearchDocument[], query: string, options?: SearchOptions): Promise<string[]> {
  const index = await buildIndex(documents);
  const { hits } = await search(index, query, options);
  return hits.map(({ doc }) => documents[doc]?.id ?? '');
}

describe('search', () => {
  it('puts a word in the title before the same word in the text', async () => {
    const documents = [post('text', 'Morning', { excerpt: 'The harbour opens' }), post('title', 'The harbour opens')];
    expect(await ids(documents, 'harbour')).to.deep.equal(['title', 'text']);
  });

  it('finds words of every field', async () => {
    const document = post('a', 'One', {
      excerpt: 'two',
      body: 'three',
      tags: ['four'],
      section: 'five',
      authors: ['Six'],
    });
    for (const word of ['one', 'two', 'three', 'four', 'five', 'six']) {
      expect(await ids([document], word), word).to.deep.equal(['a']);
    }
  });

  it('finds a field that weighs nothing no more', async () => {
    const index = await buildIndex([post('a', 'One', { body: 'secret' })], { weights: { body: 0 } });
    expect((await search(index, 'secret')).hits).to.deep.equal([]);
    expect((await search(index, 'one')).hits).to.have.lengthOf(1);
  });

  it('finds the last word by its beginning', async () => {
    expect(await ids(posts('Parliament votes', 'Park opens', 'Rain'), 'parl')).to.deep.equal(['0']);
  });

  it('takes a word as finished once a space follows', async () => {
    expect(await ids(posts('Carpet sale', 'A car'), 'ca ')).to.deep.equal([]);
    expect(await ids(posts('Carpet sale', 'A car'), 'ca')).to.have.lengthOf(2);
  });

  it('puts the whole word before what it begins', async () => {
    expect(await ids(posts('Carpet shop', 'Car shop'), 'car')).to.deep.equal(['1', '0']);
  });

  it('finds words in any order, and those in the order asked first', async () => {
    const documents = posts('Korea and the north wind', 'North Korea speaks to wind');
    expect(await ids(documents, 'north korea')).to.deep.equal(['1', '0']);
    expect(await ids(documents, 'korea north')).to.have.lengthOf(2);
  });

  it('leaves out posts that have only the word everybody has', async () => {
    const documents = posts('The sea', 'The moon', 'The mountain', 'The bridge over the river');
    expect(await ids(documents, 'the bridge')).to.deep.equal(['3']);
  });

  it('finds glued words', async () => {
    const documents = posts('North Korea speaks', 'North wind', 'Korea in spring');
    expect(await ids(documents, 'northkorea')).to.deep.equal(['0']);
  });

  it('finds glued words while the last is being typed, and three of them', async () => {
    const documents = posts('North Korea speaks', 'North wind', 'New York Times', 'New times');
    expect(await ids(documents, 'northkor')).to.deep.equal(['0']);
    expect(await ids(documents, 'newyorktimes')).to.deep.equal(['2']);
  });

  it('finds a word that was split', async () => {
    expect((await ids(posts('A supermarket opens', 'Super moon'), 'super market'))[0]).to.equal('0');
  });

  it('finds nothing for what nobody wrote', async () => {
    const index = await buildIndex(posts('Rain', 'Sun'));
    const result = await search(index, 'qwxz', { fuzzy });
    expect(result.hits).to.deep.equal([]);
    expect(result.all).to.have.lengthOf(0);
    expect(result.suggestion).to.equal('');
  });

  it('finds nothing for nothing', async () => {
    expect(await ids(posts('Rain', 'Sun'), '')).to.deep.equal([]);
    expect(await ids(posts('Rain', 'Sun'), ' …')).to.deep.equal([]);
    expect(await ids([], 'rain')).to.deep.equal([]);
  });

  it('hands out so many as asked and counts all', async () => {
    const index = await buildIndex(Array.from({ length: 120 }, (_, number) => post(String(number), `Rain ${number}`)));
    const { hits, all } = await search(index, 'rain', { limit: 5 });
    expect(hits).to.have.lengthOf(5);
    expect(all).to.have.lengthOf(120);
    expect((await search(index, 'rain', { limit: 100 })).hits).to.have.lengthOf(100);
  });

  it('filters hits and not what is counted', async () => {
    const index = await buildIndex(posts('Rain here', 'Rain there'));
    const { hits, all } = await search(index, 'rain', { filter: (doc) => doc === 1 });
    expect(hits.map(({ doc }) => doc)).to.deep.equal([1]);
    expect(all).to.have.lengthOf(2);
  });

  it('sorts by date where asked, and ties by date always', async () => {
    const documents = [
      post('old', 'Rain', { date: 1 }),
      post('new', 'Rain', { date: 3 }),
      post('mid', 'Rain rain', { date: 2 }),
    ];
    expect(await ids(documents, 'rain', { sort: 'date' })).to.deep.equal(['new', 'mid', 'old']);
    expect((await ids(documents, 'rain')).filter((id) => id !== 'mid')).to.deep.equal(['new', 'old']);
  });

  it('reads 64 characters of a query', async () => {
    expect(await ids(posts('Rain'), `${' '.repeat(64)}rain`)).to.deep.equal([]);
    expect(await ids(posts('Rain'), `rain${' '.repeat(10_000)}`)).to.deep.equal(['0']);
  });

  it('answers queries that run at once each for itself', async () => {
    const index = await buildIndex(posts('Rain', 'Sun'));
    const [rain, sun] = await Promise.all([search(index, 'rain', { fuzzy }), search(index, 'sun', { fuzzy })]);
    expect([rain.hits[0]?.doc, sun.hits[0]?.doc]).to.deep.equal([0, 1]);
    expect([rain.all.length, sun.all.length]).to.deep.equal([1, 1]);
  });

  it('rejects with the reason of a signal', async () => {
    const index = await buildIndex(posts('Rain'));
    const reason = new Error('next key');
    const failure = await search(index, 'rain', { signal: AbortSignal.abort(reason) }).catch((error: unknown) => error);
    expect(failure).to.equal(reason);
  });
});

describe('search in', () => {
  const languages: readonly (readonly [language: string, title: string, ...queries: string[]])[] = [
    ['French', "L'Élysée dévoile sa réforme", 'elysee', 'réforme', 'devo'],
    ['Spanish', 'El año más cálido en España', 'ano', 'espana', 'calido'],
    ['German', 'Müllers Straße wird gesperrt', 'strasse', 'muller', 'gesp'],
    ['Polish', 'Łódź i Kraków', 'lodz', 'krakow'],
    ['Turkish', 'İstanbul’da yağmur', 'istanbul', 'yagmur'],
    ['Vietnamese', 'Đà Nẵng mưa lớn', 'da nang', 'mua'],
    ['Russian', 'Ёлка на Красной площади', 'елка', 'красн', 'площади'],
    ['Ukrainian', 'Україна й Європа', 'україна', 'європа'],
    ['Greek', 'Η Αθήνα και ο Πειραιάς', 'αθηνα', 'ΠΕΙΡΑΙΑΣ'],
    ['Arabic', 'الرئيس في القاهرة اليوم', 'القاهرة', 'قاهره', 'رئيس', 'اليوم'],
    ['Persian', 'کتاب‌های تازه در ایران', 'ایران', 'كتابهاي'],
    ['Hebrew', 'הממשלה בירושלים', 'הממשלה', 'בירוש'],
    ['Hindi', 'दिल्ली में भारी बारिश', 'दिल्ली', 'बारि'],
    ['Chinese', '北京市长宣布新计划', '北京', '市长', '新计划', '划', '京'],
    ['Japanese', '東京タワーの夜景がきれい', '東京タワー', '夜景', 'タワー', 'きれい'],
    ['Korean', '대통령이 서울에서 연설했다', '대통령', '서울', '연설'],
    ['Thai', 'นายกรัฐมนตรีเยือนเชียงใหม่', 'เชียงใหม่', 'นายก'],
  ];
  for (const [language, title, ...queries] of languages) {
    it(`${language} finds ${queries.join(', ')}`, async () => {
      const documents = [
        post('other', 'Something else'),
        post('meant', title),
        post('more', '다른 其他 อื่น другое άλλο'),
      ];
      for (const query of queries) expect((await ids(documents, query))[0], query).to.equal('meant');
    });
  }
});

describe('search with spellings', () => {
  const documents = posts(
    'The president of Switzerland',
    'A resident of Zürich',
    'Missile over the sea',
    'Missing cat',
  );

  it('finds a word with a letter wrong, missing, added or swapped', async () => {
    for (const query of ['misslie', 'missle', 'misssile', 'mizsile']) {
      expect((await ids(documents, query, { fuzzy }))[0], query).to.equal('2');
    }
  });

  it('finds two misspellings from six letters on', async () => {
    expect(await ids(documents, 'switserlend', { fuzzy })).to.deep.equal(['0']);
  });

  it('finds a word that is still being typed with one', async () => {
    expect(await ids(documents, 'swtizer', { fuzzy })).to.deep.equal(['0']);
  });

  it('puts the word itself before one that is near', async () => {
    expect(await ids(documents, 'resident', { fuzzy })).to.deep.equal(['1', '0']);
  });

  it('forgives in other alphabets', async () => {
    expect(await ids(posts('Президент говорит', 'Погода'), 'призидент', { fuzzy })).to.deep.equal(['0']);
    expect(await ids(posts('הממשלה החדשה', 'מזג'), 'הממשלא', { fuzzy })).to.deep.equal(['0']);
  });

  it('says what was meant', async () => {
    const index = await buildIndex(documents);
    expect((await search(index, 'switserland president', { fuzzy })).suggestion).to.equal('switzerland president');
    expect((await search(index, 'switzerland', { fuzzy })).suggestion).to.equal('');
  });

  it('says glued words apart', async () => {
    const index = await buildIndex(posts('North Korea'));
    expect((await search(index, 'northkorea')).suggestion).to.equal('north korea');
  });

  it('never reads a rare misspelling before the word', async () => {
    const many = [post('typo', 'Goverment'), ...posts('Government one', 'Government two', 'Government three')];
    expect((await ids(many, 'government', { fuzzy })).at(-1)).to.equal('typo');
  });
});
