import { expect } from '@open-wc/testing';
import { readArticles, readPlaces, readRemarks, readWeather } from '../../src/mapping/read.js';
import { Failure } from '../../src/model/failure.js';
import { ARTICLES, REMARKS, WEATHERS } from './samples.js';
import { answer, options, sample, tools } from './tools.js';

describe('samples', () => {
  for (const [name, articles] of Object.entries(ARTICLES))
    it(`reads ${name}`, async () => {
      const given = options();
      const { items, dropped } = await readArticles(answer(await sample(name)), given, tools);
      expect(items).to.deep.equal(articles);
      expect(dropped).to.equal(0);
      expect(given.told).to.deep.equal([]);
    });

  for (const [name, remarks] of Object.entries(REMARKS))
    it(`reads ${name}`, async () => {
      const { items } = await readRemarks(answer(await sample(name)), options(), tools);
      expect(items).to.deep.equal(remarks);
    });

  for (const [name, weather] of Object.entries(WEATHERS))
    it(`reads ${name}`, async () => {
      expect(await readWeather(answer(await sample(name)), options(), tools)).to.deep.equal(weather);
    });

  it('reads open-meteo-geocoding.json', async () => {
    const { items } = await readPlaces(answer(await sample('open-meteo-geocoding.json')), options(), tools);
    expect(items).to.deep.equal([
      { name: 'Warsaw', latitude: 52.22977, longitude: 21.01178, timezone: 'Europe/Warsaw', country: 'Poland' },
    ]);
  });

  it('finds no place in open-meteo-geocoding-nomatch.json', async () => {
    const { items } = await readPlaces(answer(await sample('open-meteo-geocoding-nomatch.json')), options(), tools);
    expect(items).to.deep.equal([]);
  });

  it('reads wordpress-error.json as an error on the first page and as the end on a later one', async () => {
    const text = await sample('wordpress-error.json');
    try {
      await readArticles(answer(text), options(), tools);
      expect.fail('no failure');
    } catch (failure) {
      expect(failure).to.be.instanceOf(Failure).with.property('kind', 'http');
      expect(failure).to.have.property('status', 400);
    }
    const page = { number: 4, size: 10, url: 'https://news.example/?page=4' };
    const { items, next } = await readArticles(answer(text), options({ page }), tools);
    expect([items, next]).to.deep.equal([[], undefined]);
  });

  it('says where the next page is', async () => {
    const next = async (name: string, headers: Record<string, string> = {}): Promise<string | undefined> =>
      (await readArticles(answer(await sample(name), { headers }), options(), tools)).next;
    expect(await next('jsonfeed-1.1.json')).to.equal('https://harbourpost.example/feed.json?page=2');
    expect(await next('ghost-posts.json')).to.equal('https://news.example/api/list?page=2');
    expect(await next('guardian-search.json')).to.equal('https://news.example/api/list?page=2');
    expect(await next('atom-1.0.xml')).to.equal('https://harbourpost.example/atom.xml?page=2');
    expect(await next('wordpress-posts-embed.json')).to.equal(undefined);
    expect(await next('wordpress-posts-embed.json', { 'X-WP-TotalPages': '3' })).to.equal(
      'https://news.example/api/list?page=2',
    );
    expect(await next('wordpress-posts-embed.json', { Link: '<https://news.example/p?page=9>; rel="next"' })).to.equal(
      'https://news.example/p?page=9',
    );
  });
});
