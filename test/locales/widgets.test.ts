import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { draw, erase } from '../helpers/draw.js';
import { address, json, part, parts, said, sample, saidBy, serve, shown, stories, until } from '../widgets/tools.js';
import { language, tags } from './languages.js';

describe('locales, in widgets', function () {
  this.timeout(20_000);

  const problems: unknown[] = [];
  const onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
    problems.push(event instanceof ErrorEvent ? event.message : event.reason);
  };
  const consoleError = console.error;

  before(() => {
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onError);
    console.error = (...words: unknown[]) => problems.push(words.join(' '));
  });
  after(() => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onError);
    console.error = consoleError;
  });
  beforeEach(() => problems.splice(0));
  afterEach(() => {
    erase();
    expect(problems).to.be.empty;
  });

  /** Without waiting for a frame: a page behind another one has none. */
  function put(template: unknown): Element {
    const element = draw(template).firstElementChild;
    if (!element) throw new Error('nothing is drawn');
    return element;
  }

  for (const name of tags) {
    const locale = language(name);

    it(`draw a dateline in ${name}`, async () => {
      const forecast = await sample('open-meteo-forecast.json');
      serve(() => json(forecast));
      const dateline = put(
        html`<press-dateline
          loading="eager"
          src=${address()}
          place="Oslo"
          date="2025-06-04"
          lang=${name}
        ></press-dateline>`,
      );
      await until(() => saidBy(dateline, 'sky')[0] === locale.skyLightSnow, locale.skyLightSnow);
      const date = new Intl.DateTimeFormat(name, { dateStyle: 'full', timeZone: 'UTC' });
      expect(said(part(dateline, 'date'))).to.equal(date.format(Date.UTC(2025, 5, 4)).replace(/\s+/g, ' '));
      expect(part(dateline, 'temperature').textContent).to.match(/\p{Nd}/u);
    });

    it(`draw a list in ${name}`, async () => {
      serve(() => json(stories(3, { comment_count: 2 })));
      const list = put(html`<press-list loading="eager" src=${address()} lang=${name}></press-list>`);
      const byline = locale.by.replace('{names}', 'Writer 1');
      await until(() => saidBy(list, 'byline')[0] === byline, byline);
      expect(parts(list, 'item')).to.have.length(3);
      const [, comments] =
        Object.entries(locale.comments).find(([form]) => form === new Intl.PluralRules(name).select(2)) ?? [];
      const number = new Intl.NumberFormat(name).format(2);
      expect(said(await shown(list, 'comments'))).to.equal(comments?.replace('{n}', number));
    });
  }
});
