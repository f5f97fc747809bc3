import { expect } from '@open-wc/testing';
import { Failure } from '../../src/model/failure.js';
import { toMilliseconds, toUrl } from '../../src/ui/attributes.js';

/** The failure that comes out of a call. */
function failureOf(call: () => unknown): Failure {
  try {
    call();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

describe('ui/attributes', () => {
  describe('toMilliseconds', () => {
    const times: readonly (readonly [string, number])[] = [
      ['10s', 10_000],
      ['5m', 300_000],
      ['1.5 h', 5_400_000],
      [' 250ms ', 250],
      ['0', 0],
      ['0s', 0],
      ['', 7],
    ];
    for (const [value, milliseconds] of times) {
      it(`reads "${value}"`, () => expect(toMilliseconds(value, 'refresh', 7)).to.equal(milliseconds));
    }

    it('gives no time that a timer cannot hold, with what is added to spread requests', () => {
      for (const value of ['720h', '99999999999h']) {
        expect(toMilliseconds(value, 'refresh', 0)).to.be.within(86_400_000, (2 ** 31 - 1) / 1.1);
      }
    });

    for (const value of ['5', 'soon', '-5s', '5d', '5 minutes', '1e3s', 'NaN', '[object Object]', '5s 5m']) {
      it(`says what is wrong with "${value}"`, () => {
        const { kind, message } = failureOf(() => toMilliseconds(value, 'refresh', 0));
        expect(kind).to.equal('config');
        expect(message).to.contain(`refresh="${value}"`).and.to.contain('"5m"');
      });
    }
  });

  describe('toUrl', () => {
    const values = { thread: '/a b/ü?&#/', page: '2', query: '', lang: 'pt-BR' };

    it('fills placeholders in, percent-encoded', () => {
      const url = toUrl('https://site.example/{lang}?post={thread}&page={page}&q={query}', values);
      expect(url).to.equal('https://site.example/pt-BR?post=%2Fa%20b%2F%C3%BC%3F%26%23%2F&page=2&q=');
    });

    it('fills one in as often as it is there', () => {
      expect(toUrl('https://site.example/{page}/{page}', values)).to.equal('https://site.example/2/2');
    });

    it('is absolute, against the page', () => {
      expect(toUrl('/posts.json', {})).to.equal(new URL('/posts.json', document.baseURI).href);
    });

    it('has no fragment, so that one address is asked once', () => {
      expect(toUrl('https://site.example/a#b', {})).to.equal('https://site.example/a');
    });

    for (const name of ['id', 'constructor', '__proto__', 'toString', '', 'Page']) {
      it(`knows no {${name}}`, () => {
        const { kind, message } = failureOf(() => toUrl(`https://site.example/{${name}}`, values));
        expect(kind).to.equal('config');
        expect(message).to.contain(`{${name}}`).and.to.contain('{thread} {page} {query} {lang}');
      });
    }

    it('knows no placeholder that has no value here', () => {
      expect(failureOf(() => toUrl('{query}', {}, 'base')).message).to.contain('base="{query}"');
    });

    it('names the property where a framework wrote an object', () => {
      const { kind, message } = failureOf(() => toUrl('[object Object]', values));
      expect(kind).to.equal('config');
      expect(message).to.contain('src="[object Object]"').and.to.contain('"data"');
    });

    for (const value of [
      'javascript:alert(1)',
      'data:application/json,[]',
      'file:///etc/passwd',
      'blob:x',
      'http://',
    ]) {
      it(`takes no ${value}`, () => {
        expect(failureOf(() => toUrl(value, values)).kind).to.equal('config');
      });
    }
  });
});
