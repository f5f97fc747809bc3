import { expect } from '@open-wc/testing';
import { find, findAll, make, part, parts, said, shown, stories, story, until } from './tools.js';

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const MAP =
  'authors: authors; commentCount: comments; readingMinutes: minutes; media: media; duration: seconds; sponsor: sponsor; image: image; srcset: srcset';

/** One article as a card in a language, all of whose fields are named. */
async function card(
  more: Readonly<Record<string, unknown>>,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElement> {
  const article = await make('press-article', { lang: 'en-US', map: MAP, ...attributes });
  article.data = [story(1, more)];
  await shown(article, 'headline');
  return article;
}

describe('a card', function () {
  this.timeout(20_000);

  for (const [lang, names] of [
    ['en-US', 'By Ada, Grace, and Mary'],
    ['de', 'Von Ada, Grace und Mary'],
    ['ar', 'بقلم Ada وGrace وMary'],
  ] as const) {
    it(`names several authors as ${lang} lists them`, async () => {
      const article = await card({ authors: ['Ada', 'Grace', 'Mary'] }, { lang });
      // Names of another script are kept apart by marks that nobody sees.
      const byline = (): string => said(part(article, 'byline')).replace(/[\u2066-\u2069]/g, '');
      await until(() => byline() === names, names);
    });
  }

  it('says how long it takes to read', async () => {
    expect(findAll(await card({ minutes: 4 }), '.meta > *').map(said)).to.include('4 min read');
  });

  for (const [seconds, figures] of [
    [9, '0:09'],
    [135, '2:15'],
    [3600, '1:00:00'],
    [7325, '2:02:05'],
  ] as const) {
    it(`says ${seconds} seconds of film as ${figures}, and what it is in words`, async () => {
      const badge = part(await card({ image: PICTURE, media: 'video', seconds }), 'duration');
      expect(badge.innerText.replace(/\s+/g, ' ').trim()).to.equal(`Video, ${figures}`);
    });
  }

  it('writes the length of a film in the figures of its language', async () => {
    const article = await card({ image: PICTURE, media: 'video', seconds: 7325 }, { lang: 'ar-EG' });
    await until(() => part(article, 'duration').innerText.includes('٢:٠٢:٠٥'), part(article, 'duration').innerText);
  });

  it('tells crawlers of a link that is paid for, and of no other', async () => {
    const paid = await card({ sponsor: 'Northline Rail' });
    expect(said(part(paid, 'badge'))).to.equal('Sponsored');
    expect(find(paid, 'h3 a')?.getAttribute('rel')).to.equal('sponsored');
    expect(find(await card({}), 'h3 a')?.hasAttribute('rel')).to.be.false;
  });

  it('fetches a lead’s picture first, and lets the browser choose its size', async () => {
    const image = { image: PICTURE, srcset: 'https://paper.example/a.jpg 400w, https://paper.example/b.jpg 800w' };
    const lead = find<HTMLImageElement>(await card(image, { layout: 'lead' }), 'img');
    expect([lead?.fetchPriority, lead?.loading]).to.deep.equal(['high', 'eager']);
    const other = find<HTMLImageElement>(await card(image), 'img');
    expect([other?.fetchPriority, other?.loading]).to.deep.equal(['auto', 'lazy']);
    expect(other?.srcset).to.equal(image.srcset);
    expect(other?.sizes).to.match(/^auto, /);
  });

  it('has dots between what stands on a line, and none where a line begins or ends', async () => {
    const article = await card({ authors: ['Noor Al Hashmi'], comments: 1234 }, { 'date-after': '0' });
    const [byline, age, comments] = ['byline', 'age', 'comments'].map((name) => part(article, name));
    const meta = byline?.parentElement;
    if (!byline || !age || !comments || !meta) throw new Error('no such line');
    const dots = (): boolean[] =>
      [byline, age, comments].map((one) => {
        const { content, inlineSize } = getComputedStyle(one, '::before');
        // It stands before its word: outside of the line, where the line begins with it.
        const left = one.getBoundingClientRect().left - Number.parseFloat(inlineSize);
        return content !== 'none' && left > meta.getBoundingClientRect().left;
      });
    expect(dots()).to.deep.equal([false, true, true]);
    expect(getComputedStyle(meta).overflowX).to.equal('clip');
    expect([byline, age, comments].map((one) => getComputedStyle(one, '::after').content)).to.deep.equal(
      Array(3).fill('none'),
    );
    article.style.inlineSize = '130px';
    expect(comments.offsetTop).to.be.above(byline.offsetTop);
    expect(dots().filter(Boolean).length).to.be.below(2);
    // Nothing is moved to the side by the dot that is not seen.
    expect(comments.getBoundingClientRect().left).to.be.closeTo(byline.getBoundingClientRect().left, 0.1);
  });

  it('runs as its headline does, whatever the page and the paper say over it', async () => {
    const list = await make('press-list', { lang: 'en', map: 'lang: lang; live: live' });
    list.data = [...stories(1), story(2, { lang: 'ar', title: 'مرحبا', live: true })];
    await shown(list, 'headline');
    const [first, second] = parts(list, 'base').slice(1);
    if (!first || !second) throw new Error('no cards');
    expect([first.lang, first.dir]).to.deep.equal(['', '']);
    expect([second.lang, second.dir]).to.deep.equal(['ar', 'auto']);
    expect(getComputedStyle(second).direction).to.equal('rtl');
    // What the widget says itself is in the language of the page.
    for (const name of ['badge', 'byline', 'age']) {
      expect(second.querySelector(`[part=${name}]`)?.closest('[lang]')?.getAttribute('lang'), name).to.equal('en');
    }
  });
});

describe('in type of twice the size', function () {
  this.timeout(20_000);

  beforeEach(() => (document.documentElement.style.fontSize = '200%'));
  afterEach(() => document.documentElement.style.removeProperty('font-size'));

  it('a badge stays on one line within its picture', async () => {
    const article = await card({ image: PICTURE, media: 'video', seconds: 135 }, { layout: 'row' });
    article.style.inlineSize = '328px';
    const [badge, picture] = ['duration', 'media'].map((name) => part(article, name).getBoundingClientRect());
    expect(badge?.height).to.be.below(45);
    expect(badge?.right).to.be.at.most((picture?.right ?? 0) + 0.5);
  });

  it('a headline among related posts is whole where they stand as rows', async () => {
    const related = await make('press-related', { rank: 'latest' });
    related.style.inlineSize = '288px';
    related.data = stories(2, {
      title: 'Smuggler selling ‘fast track’ Channel crossing speaks to undercover reporter '.repeat(2),
    });
    const headline = await shown(related, 'headline');
    expect(headline.clientHeight).to.be.above(300);
    expect(headline.scrollHeight).to.be.at.most(headline.clientHeight + 1);
  });

  it('a long word of a lead’s headline still fits into a phone’s column', async () => {
    const article = await card({ title: 'preparations' }, { layout: 'lead' });
    article.style.inlineSize = '328px';
    const headline = part(article, 'headline');
    expect(headline.getBoundingClientRect().height).to.be.below(60);
  });

  it('the line with date and weather becomes two, and nothing lies over anything', async () => {
    const dateline = await make('press-dateline', { place: 'Dubai', date: '2025-06-04', lang: 'en' });
    dateline.style.inlineSize = '288px';
    dateline.data = { temperature: 37, unit: 'c', weather_code: 0 };
    const [degrees, date, line] = [
      await shown(dateline, 'temperature'),
      part(dateline, 'date'),
      part(dateline, 'line'),
    ];
    const [one, two, all] = [date, degrees, line].map((each) => each.getBoundingClientRect());
    if (!one || !two || !all) throw new Error('no boxes');
    expect(two.top).to.be.at.least(one.bottom - 1);
    expect(two.bottom).to.be.at.most(all.bottom);
    expect(date.scrollWidth).to.be.at.most(date.clientWidth + 1);
    expect(dateline.scrollWidth).to.equal(288);
  });
});
