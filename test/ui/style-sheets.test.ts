import { expect } from '@open-wc/testing';

/** A page as the themes of Ghost make it: ten pixels to a rem, and sixteen of them to its text. */
describe('on a page whose root is 62.5 %', function () {
  this.timeout(20_000);
  before(() => {
    document.documentElement.style.fontSize = '62.5%';
    document.body.style.fontSize = '1.6rem';
  });
  after(() => {
    document.documentElement.style.removeProperty('font-size');
    document.body.style.removeProperty('font-size');
  });

  it('a widget is as large as on any other, and a column as wide before it is two', async () => {
    const { part, parts, make, serve, json, stories, address, shown } = await import('../widgets/tools.js');
    serve(() => json(stories(2)));
    const list = await make('press-list', { src: address(), heading: 'More to read', layout: 'grid' });
    list.style.inlineSize = '470px';
    const sizeOf = (name: string): string => getComputedStyle(part(list, name)).fontSize;
    await shown(list, 'headline');
    expect([sizeOf('heading'), sizeOf('byline')]).to.deep.equal(['17px', '13px']);
    const tops = parts(list, 'item').map((item) => item.getBoundingClientRect().top);
    expect(tops[1]).to.be.greaterThan(tops[0] ?? 0);
    list.style.inlineSize = '490px';
    expect(parts(list, 'item')[1]?.getBoundingClientRect().top).to.equal(tops[0]);
  });

  it('what comes in a chunk is so too, and a size that the page sets is its own', async () => {
    const { make, part, serve, json, stories, address, shown } = await import('../widgets/tools.js');
    serve(() => json(stories(1)));
    const article = await make('press-article', { src: address(), layout: 'full' });
    article.style.setProperty('--press-fs-ui', '2rem');
    await shown(article, 'body');
    expect(getComputedStyle(article).fontSize).to.equal('20px');
    expect(parseFloat(getComputedStyle(part(article, 'body')).fontSize)).to.be.greaterThan(16);
  });
});
