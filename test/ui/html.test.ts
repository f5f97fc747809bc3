import { expect } from '@open-wc/testing';
import { decode, parseInert } from '../../src/ui/html.js';
import { hostile } from '../helpers/hostile.js';

describe('ui/html', () => {
  describe('decode', () => {
    const texts: readonly (readonly [string, string, string])[] = [
      ['entities once', 'Tom &amp; Jerry &lt;3 &#8220;x&#8221; &hellip;', 'Tom & Jerry <3 “x” …'],
      ['what was escaped twice only once', '&amp;lt;b&amp;gt; &amp;amp;', '&lt;b&gt; &amp;'],
      ['an entity without its end', 'a &copy b &nosuch; c', 'a © b &nosuch; c'],
      ['tags inside a line without a gap', '<em>a</em>b<strong class="c">d</strong>', 'abd'],
      ['tags of blocks with one', '<p>a</p><p>b<br/>c</p><ul><li>d</li><li>e</li></ul>', 'a b c d e'],
      ['a tag over two lines', 'a<a\n href="x">b</a\n>c', 'abc'],
      ['comments away', 'a<!-- b -->c<!--more-->d', 'acd'],
      ['lesser signs that begin no tag', 'a < b, 2<3 and x <- y', 'a < b, 2<3 and x <- y'],
      ['space into one', '  a \n\t&nbsp; b  ', 'a b'],
      ['nothing', '', ''],
      ['emoji and Arabic as they are', '🗞️ صحيفة', '🗞️ صحيفة'],
      ['written-out tags as words', '&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
      ['an end that is none of ours', '</p></body>a</html>b<plaintext>c', 'abc'],
    ];
    for (const [name, html, text] of texts) {
      it(`reads ${name}`, () => expect(decode([html])).to.deep.equal([text]));
    }

    it('gives a text for each snippet, in order, whatever the others hold', () => {
      const snippets = ['a', '<table><tr>', '', '<!--', '</p>', '<textarea>', '&', '<p', '<select><option>', 'b'];
      const whole = decode(snippets);
      expect(whole.length).to.equal(snippets.length);
      expect(whole).to.deep.equal(snippets.map((snippet) => decode([snippet])[0]));
      expect([whole[0], whole[9]]).to.deep.equal(['a', 'b']);
    });

    it('gives a text for each hostile string, and none changes another', () => {
      const payloads = hostile.map(({ payload }) => payload);
      const marked = decode(payloads.flatMap((payload) => ['mark', payload]));
      expect(marked.length).to.equal(payloads.length * 2);
      expect(marked.filter((_, index) => index % 2 === 0).every((text) => text === 'mark')).to.equal(true);
    });

    it('parses nothing where there is nothing', () => expect(decode([])).to.deep.equal([]));

    it('reads very many beginnings without end', function () {
      this.timeout(20_000);
      for (const beginning of ['<', '<a ', '<p', '<!--', '</', '&']) {
        expect(decode([beginning.repeat(50_000)]).length).to.equal(1);
      }
    });
  });

  describe('parseInert', () => {
    it('runs and loads nothing', () => {
      const page = parseInert('<script>window.ran = 1</script><img src=x onerror="window.ran = 2">', 'text/html');
      expect(page.querySelectorAll('script, img').length).to.equal(2);
      expect('ran' in window).to.equal(false);
      expect(page.defaultView).to.equal(null);
    });

    it('reads XML', () => {
      expect(parseInert('<rss><channel/></rss>', 'text/xml').documentElement.localName).to.equal('rss');
      expect(parseInert('<rss>', 'text/xml').querySelector('parsererror')).not.to.equal(null);
    });
  });
});
