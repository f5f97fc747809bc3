import { expect } from '@open-wc/testing';
import { toHtml } from '../../src/mapping/markup.js';

const markdown = (text: string): string => toHtml(text, 'markdown');

describe('markup', () => {
  const said: readonly [name: string, text: string, html: string][] = [
    ['paragraphs and lines', 'One\ntwo\n\n\nthree', '<p>One<br>two</p><p>three</p>'],
    [
      'emphasis',
      '*a* _b_ **c** __d__ ~~e~~',
      '<p><em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong> <del>e</del></p>',
    ],
    [
      'emphasis in emphasis',
      '***a** b* **c *d***',
      '<p><em><strong>a</strong> b</em> <strong>c <em>d</em></strong></p>',
    ],
    [
      'stars and dashes that mean themselves',
      '2 * 3 * 4, snake_case_name, a ** b',
      '<p>2 * 3 * 4, snake_case_name, a ** b</p>',
    ],
    ['what is never closed', '**a *b `c [d ~~e', '<p>**a *b `c [d ~~e</p>'],
    ['what is escaped', '\\*a\\* \\<b\\> \\x', '<p>*a* &lt;b&gt; \\x</p>'],
    ['code', '`a * <b>` ``c ` d``', '<p><code>a * &lt;b&gt;</code> <code>c ` d</code></p>'],
    ['code on lines of its own', '```js\n*a*\n\n<b>\n```\nc', '<pre><code>*a*\n\n&lt;b&gt;</code></pre><p>c</p>'],
    ['code that is never closed', '~~~\na', '<pre><code>a</code></pre>'],
    [
      'links',
      '[a *b*](https://x.example/?a=1&b=2 "t") [c](<d>)',
      '<p><a href="https://x.example/?a=1&amp;b=2">a <em>b</em></a> <a href="d">c</a></p>',
    ],
    [
      'addresses',
      'See https://x.example/a_b_c. <https://y.example>',
      '<p>See <a href="https://x.example/a_b_c">https://x.example/a_b_c</a>. <a href="https://y.example">https://y.example</a></p>',
    ],
    ['brackets that mean themselves', 'a [b] (c) ]d[', '<p>a [b] (c) ]d[</p>'],
    [
      'quotes in quotes',
      '> a\n> > b\n\nc',
      '<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote><p>c</p>',
    ],
    ['lists', '- a\n- *b*\n\nc', '<ul><li>a</li><li><em>b</em></li></ul><p>c</p>'],
    ['numbered lists', '1. a\n2. b\n   c', '<ol><li>a</li><li>b<br>c</li></ol>'],
    ['lists in lists', '- a\n  - b\n  - c\n- d', '<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>'],
    ['tags as text', '<b onclick=x>a</b> & "c"', '<p>&lt;b onclick=x&gt;a&lt;/b&gt; &amp; &quot;c&quot;</p>'],
  ];
  for (const [name, text, html] of said) {
    it(`reads ${name}`, () => {
      expect(markdown(text)).to.equal(html);
    });
  }

  it('breaks HTML into paragraphs as it was typed, but for its blocks', () => {
    expect(toHtml('a\n<b>b</b>\n\n<ul>\n<li>c</li></ul>\n\nd', 'html')).to.equal(
      '<p>a<br><b>b</b></p>\n<ul>\n<li>c</li></ul>\n<p>d</p>',
    );
  });

  it('takes time in proportion to the text, whatever it is made of', () => {
    for (const part of [
      '*',
      '**a ',
      '_a*',
      '[',
      '[a](',
      ']',
      '`',
      '``a` ',
      '> ',
      '- ',
      '  - a\n',
      '<',
      'https://',
      '~~a',
      '\\',
      '[a](b "',
    ]) {
      const started = performance.now();
      expect(markdown(part.repeat(20_000)).length, part).to.be.greaterThan(0);
      expect(performance.now() - started, JSON.stringify(part)).to.be.below(2_000);
    }
  });
});
