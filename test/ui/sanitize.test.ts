import { expect } from '@open-wc/testing';
import { ForeignHtml } from '../../src/model/text.js';
import { ALLOWED } from '../../src/ui/allowed.js';
import { toNodes } from '../../src/ui/foreign.js';
import { kit } from '../../src/ui/kit.js';
import { settle } from '../helpers/clock.js';
import { engines, withEngine, type Engine } from '../helpers/engines.js';
import { hostile } from '../helpers/hostile.js';

const BASE = 'https://site.example/2026/post/';

/** A box of the live page with the HTML in it, as one engine cleans it. */
async function boxOf(html: string, engine: Engine, base = BASE): Promise<HTMLElement> {
  const box = document.createElement('div');
  box.append(await withEngine(engine, () => toNodes(new ForeignHtml(html), base, kit)));
  return box;
}

/** What running text may hold, in the ways that blogs write it. */
const samples: Readonly<Record<string, string>> = {
  text: 'Tom &amp; Jerry &lt;3 &#8220;x&#8221; &nbsp; y',
  nothing: '',
  space: ' \n\t x \n',
  paragraphs: '<p>One <em>two</em><p>three<br>four',
  headings: '<h1>one</h1><h2>two</h2><h6>six</h6>',
  lists: '<ul><li>a<li>b<ol><li>c</ol></ul><dl><dt>d<dd>e</dl>',
  links: '<a href="/a?b=c&amp;d#e" title=t>x</a> <a href="b/">y</a> <a name=z>z</a>',
  pictures:
    '<figure class="wp-block-image"><img class=c src="a.png" alt="A" width=3 height=2><figcaption>C</figcaption></figure>',
  table: '<table><caption>c</caption><thead><tr><th scope=col colspan=2>a<tbody><tr><td rowspan=2>b<td>c</table>',
  columns: '<table><colgroup><col span=2></colgroup><tr><td>a</table>',
  bareRow: '<tr><td>a</td></tr>',
  quotes: '<blockquote cite="/x"><p>q</p></blockquote><q>r</q><pre><code class="lang-js">a &lt; b\n</code></pre>',
  tableInParagraph: '<p>a<table><tr><td>b</table>c</p>',
  ruby: '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby><bdi dir=rtl lang=ar>ا</bdi><time datetime="2026-11-23">x</time>',
  sections: '<section><h2>a</h2><p>b</p></section><article>c</article><main>d</main><aside>e</aside>',
  frames: '<header>a</header><footer>b</footer><nav>c</nav><address>d</address><hgroup>e</hgroup>',
  old: '<center>a</center><font color=red>b</font><big>c</big><strike>d</strike><tt>e</tt><acronym title=t>f</acronym>',
  details: '<details open><summary>a</summary><p>b</p></details>',
  responsive: '<picture><source srcset="a.avif" type="image/avif"><img src="a.png" alt=""></picture>',
  document:
    '<!doctype html><html lang=en><head><title>t</title><meta charset=utf-8></head><body class=b><p>a</p></body></html> c',
  frameset: '<frameset><frame src=x></frameset><p>a</p>',
  comments: '<!-- a --><p>b<!--more-->c</p><!-- /wp:paragraph -->d',
  unclosed: '<p>a<b>b<i>c</p>d</b>e',
  stray: '</p></div></body></html>a</br>b',
  script: 'a<script>b</script>c<style>d</style>e<noscript><p>f</p></noscript>g<template><p>h</p></template>i',
  vector: 'a<svg viewBox="0 0 1 1"><title>b</title><path d="M0 0"/></svg>c<math><mi>x</mi></math>d',
  controls: 'a<form action=/x><input value=b><button>c</button><select><option>d</select><label>e</label></form>f',
  unknown: 'a<my-element><p>b</p></my-element>c<foo>d</foo>e',
  language: '<p lang="javascript:x" dir="auto" title="</style><img>">a</p>',
  schemes: '<a href="foo:bar">a</a><a href="tel:1">b</a><a href="mailto:a@b.example">c</a><a href="ftp://x/">d</a>',
  slash: '<p title="a/>">b</p><img src="a.png" alt="/>">',
  customized: '<p is=x-y title=t>a</p>',
  afterPicture: '<img src="javascript:x"><p><a href="/x">a</a></p><img src="b.png">',
  bigger: '<p title="a > b">c</p><p title=\'<img src=x onerror=alert(1)>\'>d</p>',
};

describe('ui/sanitize', () => {
  it('has two engines to compare', () => {
    expect(engines.length).to.equal(2);
  });

  describe('both engines give one tree', () => {
    async function compare(html: string): Promise<void> {
      const one = await boxOf(html, 'setHTML');
      const two = await boxOf(html, 'DOMPurify');
      expect(two.innerHTML).to.equal(one.innerHTML);
      expect(two.isEqualNode(one)).to.equal(true);
    }

    for (const [name, html] of Object.entries(samples)) {
      it(`for ${name}`, () => compare(html));
    }

    for (const { id, kind, payload } of hostile) {
      it(`for hostile ${kind} ${id}`, () => compare(payload));
    }

    for (const { id, payload } of hostile.filter(({ kind }) => kind === 'url')) {
      const quoted = payload.replaceAll('"', '&quot;');
      it(`for hostile address ${id}`, () =>
        compare(`<a href="${quoted}">a</a><img src="${quoted}"><p title="${quoted}">`));
    }

    for (const { id, payload } of hostile.filter(({ kind }) => kind === 'attr')) {
      it(`for hostile attributes ${id}`, () =>
        compare(`<p title="${payload}">a</p><img src=x alt='${payload}'><b ${payload}>b</b>`));
    }
  });

  for (const engine of engines) {
    describe(engine, () => {
      const clean = async (html: string, base?: string): Promise<string> => (await boxOf(html, engine, base)).innerHTML;

      it('keeps running text and pictures', async () => {
        expect(await clean('<h2>a</h2><p class=b style="color:red" id=c>d <strong>e</strong></p><hr>')).to.equal(
          '<h2>a</h2><p>d <strong>e</strong></p><hr>',
        );
      });

      it('keeps the text of sections, frames and old tags, and drops what is around it', async () => {
        expect(await clean('<section><header><h2>a</h2></header><center><font>b</font></center></section>')).to.equal(
          '<h2>a</h2>b',
        );
        expect(await clean('<main><picture><source srcset=x><img src="a.png" alt="A"></picture></main>')).to.match(
          /^<img [^>]*>$/,
        );
      });

      it('resolves links against the base and takes trust from them', async () => {
        const [link] = (await boxOf('<a href="../b?c#d" target=_blank>x</a>', engine)).children;
        expect(link?.getAttribute('href')).to.equal('https://site.example/2026/b?c#d');
        expect(link?.getAttribute('rel')).to.equal('nofollow ugc noopener noreferrer');
        expect(link?.hasAttribute('target')).to.equal(false);
      });

      it('mends every link and picture, also after one that it throws away', async () => {
        const box = await boxOf('<img src="javascript:a"><p><a href="/x">a</a></p><img><img src="b.png">', engine);
        expect(box.querySelector('a')?.href).to.equal('https://site.example/x');
        expect([...box.querySelectorAll('img')].map(({ src }) => src)).to.deep.equal([`${BASE}b.png`]);
      });

      it('keeps a link’s text where its address is not safe', async () => {
        for (const href of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///x', 'blob:x', 'foo:x']) {
          const box = await boxOf(`<a href="${href}">x</a>`, engine);
          expect(box.textContent).to.equal('x');
          expect(box.querySelector('a')?.hasAttribute('href'), href).to.equal(false);
        }
      });

      it('loads pictures late and tells their hosts nothing', async () => {
        const [picture] = (await boxOf('<img src="a.png" srcset="b.png 2x" onerror=x>', engine)).children;
        const attributes = Object.fromEntries([...(picture?.attributes ?? [])].map(({ name, value }) => [name, value]));
        expect(attributes).to.deep.equal({
          src: `${BASE}a.png`,
          alt: '',
          loading: 'lazy',
          decoding: 'async',
          referrerpolicy: 'no-referrer',
        });
      });

      it('takes small pictures that are written out, but no drawings', async () => {
        const box = await boxOf('<img src="data:image/png;base64,AA=="><img src="data:image/svg+xml,<svg/>">', engine);
        expect([...box.querySelectorAll('img')].map(({ src }) => src)).to.deep.equal(['data:image/png;base64,AA==']);
      });

      it('leaves no element and no attribute that is not on the list', async function () {
        this.timeout(20_000);
        const names = new Map(ALLOWED.elements.map(({ name, attributes }) => [name, attributes]));
        const added = ['rel', 'loading', 'decoding', 'referrerpolicy'];
        const all = [...Object.values(samples), ...hostile.map(({ payload }) => payload)];
        const box = await boxOf(all.map((html) => `<div>${html}`).join('\n'), engine);
        for (const html of all) box.append(await boxOf(html, engine));
        for (const { localName, attributes, namespaceURI } of box.querySelectorAll('*')) {
          expect(namespaceURI).to.equal('http://www.w3.org/1999/xhtml');
          const own = names.get(localName);
          expect(own, localName).not.to.equal(undefined);
          for (const { name } of attributes) {
            expect([...(own ?? []), ...ALLOWED.attributes, ...added], localName).to.include(name);
          }
        }
      });

      it('leaves nothing that a page’s own kinds of elements could wake up', async () => {
        let isAwake = false;
        class Sleeper extends HTMLParagraphElement {
          connectedCallback(): void {
            isAwake = true;
          }
        }
        const name = `x-sleeper-${engine.toLowerCase()}`;
        customElements.define(name, Sleeper, { extends: 'p' });
        const box = await boxOf(`<p is="${name}">a</p>`, engine);
        document.body.append(box);
        box.remove();
        expect(isAwake).to.equal(false);
      });

      for (const open of ['<div>', '<b>', '<blockquote>', '<ul><li>', '<section><div>', '<table><tr><td>']) {
        it(`survives 5,000 nested ${open} and keeps their words`, async function () {
          this.timeout(20_000);
          const box = await boxOf(`${open.repeat(5_000)}deep`, engine);
          document.body.append(box);
          expect(box.getBoundingClientRect().height).to.be.above(0);
          let depth = 0;
          for (let node = box.querySelector('*'); node; node = node.firstElementChild) depth++;
          expect(depth).to.be.within(1, 64);
          expect(box.textContent).to.contain('deep');
          box.remove();
        });
      }

      it('runs nothing, asks for nothing but pictures, and leaves the page as it is', async function () {
        this.timeout(20_000);
        const ran: unknown[] = [];
        const alert = window.alert.bind(window);
        window.alert = (words) => ran.push(words);
        const onError = (event: ErrorEvent): void => void ran.push(event.message);
        window.addEventListener('error', onError);
        const { href } = location;
        const { title } = document;
        performance.clearResourceTimings();
        const stage = document.createElement('div');
        document.body.append(stage);
        for (const { payload } of hostile) {
          const quoted = payload.replaceAll('"', '&quot;');
          for (const html of [payload, `<a href="${quoted}">a</a><img src="${quoted}">`, `<p ${payload}>a</p>`]) {
            stage.append(await boxOf(html, engine, document.baseURI));
          }
        }
        for (const element of stage.querySelectorAll('*')) {
          for (const type of ['click', 'focus', 'mouseover', 'toggle', 'error', 'load']) {
            if (element.localName !== 'a' || type !== 'click') element.dispatchEvent(new Event(type));
          }
        }
        await settle(20);
        const asked = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        const scripts = asked.filter(({ initiatorType, name }) => initiatorType !== 'img' && !isOurs(name));
        window.alert = alert;
        window.removeEventListener('error', onError);
        stage.remove();
        expect(ran).to.deep.equal([]);
        expect(scripts.map(({ name }) => name)).to.deep.equal([]);
        expect([location.href, document.title, document.querySelector('dialog')]).to.deep.equal([href, title, null]);
      });
    });
  }
});

/** What the test itself loads. */
function isOurs(address: string): boolean {
  return /\/(?:src|node_modules|__web-test-runner__)\//.test(address) || address.includes('wtr-session');
}
