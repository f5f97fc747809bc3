import { expect } from '@open-wc/testing';
import { ForeignHtml } from '../../src/model/text.js';
import { unframed } from '../../src/ui/embeds.js';
import { toNodes } from '../../src/ui/foreign.js';
import { kit } from '../../src/ui/kit.js';
import { engines, withEngine } from '../helpers/engines.js';
import { hostile } from '../helpers/hostile.js';

const BASE = 'https://site.example/2026/post/';
const label = (site: string): string => `See ${site}`;
const links = (html: string): string[] => {
  const { body } = new DOMParser().parseFromString(unframed(html, BASE, label), 'text/html');
  return [...body.querySelectorAll('a')].map((link) => `${link.textContent} → ${link.getAttribute('href')}`);
};

describe('ui/embeds', () => {
  const samples: Readonly<Record<string, readonly [string, string[]]>> = {
    'a frame': [
      '<iframe width=3 src="https://www.youtube.com/embed/x?a=1&amp;b=2" title="A film"></iframe>',
      ['See youtube.com: A film → https://www.youtube.com/embed/x?a=1&b=2'],
    ],
    'a frame without a scheme': [
      "<iframe src='//maps.example/m'></iframe>",
      ['See maps.example → https://maps.example/m'],
    ],
    'a player': [
      '<video controls src=film.mp4></video>',
      ['See site.example → https://site.example/2026/post/film.mp4'],
    ],
    'the first source of a player': [
      '<audio><source src="/a.ogg"><source src="/a.mp3">No sound.</audio>',
      ['See site.example → https://site.example/a.ogg'],
    ],
    'an object': ['<object data="/a.pdf"></object>', ['See site.example → https://site.example/a.pdf']],
    'attributes that hold a >': [
      '<iframe title="a > b" src="/x"></iframe>',
      ['See site.example: a  b → https://site.example/x'],
    ],
    'nothing for the sources of a picture': ['<picture><source src="/a.avif"><img src="/a.png"></picture>', []],
    'nothing for what is no address': ['<iframe src="javascript:alert(1)"></iframe><iframe></iframe>', []],
    'nothing for an address within other attributes': ['<iframe data-src="https://x.example/"></iframe>', []],
  };
  for (const [name, [html, wanted]] of Object.entries(samples)) {
    it(`gives ${name}`, () => expect(links(html)).to.deep.equal(wanted));
  }

  for (const engine of engines) {
    it(`brings nothing past the sanitizer (${engine})`, async () => {
      for (const { payload } of hostile) {
        for (const html of [
          `<iframe src="https://x.example/" title="${payload}"></iframe>`,
          `<video src="${payload}"></video>`,
          `<object data='${payload}'>`,
        ]) {
          const box = document.createElement('div');
          box.append(await withEngine(engine, () => toNodes(new ForeignHtml(html), BASE, kit, label)));
          expect(box.querySelector('script, iframe, object, embed, video, style, [onerror], [onload]'), html).to.be
            .null;
          for (const link of box.querySelectorAll('a[href]')) {
            expect(link.getAttribute('href'), html).to.match(/^(?:https?|mailto|tel):/);
          }
        }
      }
    }).timeout(30_000);
  }
});
