import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { wordsFor, type Words } from '../../src/ui/words.js';
import { draw, erase } from '../helpers/draw.js';
import { underPolicy } from '../helpers/frame.js';
import { address, find, said, serve, shown, status, until } from '../widgets/tools.js';
import { language, tags } from './languages.js';

/** The words of a tag once its language is there. */
async function arrived(tag: string): Promise<Words> {
  const early = wordsFor(tag, () => {});
  if (early.locale.lang === 'en') await new Promise<void>((done) => wordsFor(tag, done));
  return wordsFor(tag, () => {});
}

describe('locales, loading', function () {
  this.timeout(20_000);

  for (const name of tags) {
    it(`bring ${name}`, async () => {
      const words = await arrived(name);
      expect(words.locale).to.equal(language(name));
      expect(words.say('retry')).to.equal(language(name).retry);
    });
  }

  for (const [tag, name] of [
    ['ar-EG', 'ar'],
    ['pt-PT', 'pt'],
    ['de_AT', 'de'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['iw', 'he'],
    ['zh-CN', 'zh'],
    ['zh-TW', 'zh-hant'],
    ['zh-HK', 'zh-hant'],
    ['zh-Hant', 'zh-hant'],
    ['zh_Hant_CN', 'zh-hant'],
    ['fa-u-nu-latn', 'fa'],
  ] as const) {
    it(`read ${tag} as ${name}`, async () => expect((await arrived(tag)).locale).to.equal(language(name)));
  }

  it('keep the region for numbers', async () => {
    expect((await arrived('ar-EG')).count('comments', 12)).to.equal('١٢ تعليقًا');
    expect((await arrived('fa-u-nu-latn')).count('replies', 3)).to.equal('3 پاسخ');
  });

  it('say one and two in words where the language does', async () => {
    const arabic = await arrived('ar');
    expect([0, 1, 2].map((n) => arabic.count('replies', n))).to.deep.equal(['لا ردود', 'رد واحد', 'ردّان']);
  });

  for (const tag of ['tlh', 'zz', 'valueof', 'x-paper', 'ar-', 'a', '*', '']) {
    it(`leave the unknown tag "${tag}" wholly English`, () => {
      const words = wordsFor(tag, () => expect.fail('nothing should come'));
      expect(words.say('retry')).to.equal('Try again');
      expect(words.lang).to.equal('en');
    });
  }

  it('count English by English rules where a language has no sentences here', () => {
    const malay = wordsFor('ms', () => {});
    expect(malay.lang).to.equal('ms');
    expect([1, 2].map((n) => malay.count('comments', n))).to.deep.equal(['1 comment', '2 comments']);
  });

  it('leave English, and nothing thrown, where the chunk does not come', async () => {
    const { origin } = location;
    const policy = `script-src blob: ${origin}/src/ui/ ${origin}/src/locales/en.ts`;
    const answer = await underPolicy(
      policy,
      `const { wordsFor } = await import('${origin}/src/ui/words.ts');
       const heard = [];
       addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
       let refusals = 0;
       addEventListener('securitypolicyviolation', () => refusals++);
       const ask = () => wordsFor('fr', () => heard.push('came')).say('retry');
       const said = [ask()];
       while (!refusals) await new Promise((done) => setTimeout(done, 10));
       await new Promise((done) => setTimeout(done, 50));
       said.push(ask());
       while (refusals < 2) await new Promise((done) => setTimeout(done, 10));
       await new Promise((done) => setTimeout(done, 50));
       say({ said, heard });`,
    );
    expect(answer).to.deep.equal({ said: ['Try again', 'Try again'], heard: [] });
  });

  describe('in a widget', () => {
    beforeEach(() => serve(() => status(404)));
    afterEach(erase);

    /** A list that cannot be loaded, without waiting for a frame: a page behind another one has none. */
    function failing(lang?: string): HTMLElement {
      const box = draw(html`<press-list loading="eager" src=${address()} lang=${lang ?? nothing}></press-list>`);
      return box.querySelector('press-list') ?? box;
    }

    it('follow its own language live, and turn it', async () => {
      const list = failing('ar');
      await until(() => said(find(list, '[part=retry]')) === 'أعد المحاولة', 'Arabic');
      expect(said(await shown(list, 'message'))).to.contain('تعذّر تحميل الموضوعات.');
      expect(getComputedStyle(await shown(list, 'message')).direction).to.equal('rtl');
      list.lang = 'he';
      await until(() => said(find(list, '[part=retry]')) === 'ניסיון נוסף', 'Hebrew');
      list.lang = 'en';
      await until(() => said(find(list, '[part=retry]')) === 'Try again', 'English');
      expect(getComputedStyle(await shown(list, 'message')).direction).to.equal('ltr');
    });

    it('follow the language of whatever is around it', async () => {
      const list = failing();
      await until(() => said(find(list, '[part=retry]')) === 'Try again', 'English');
      list.parentElement?.setAttribute('lang', 'ur-PK');
      await until(() => said(find(list, '[part=retry]')) === language('ur').retry, 'Urdu');
      list.parentElement?.removeAttribute('lang');
      document.documentElement.lang = 'tr';
      await until(() => said(find(list, '[part=retry]')) === language('tr').retry, 'Turkish');
      document.documentElement.removeAttribute('lang');
      await until(() => said(find(list, '[part=retry]')) === 'Try again', 'English again');
    });
  });
});
