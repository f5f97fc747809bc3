import { expect } from '@open-wc/testing';
import type { PressList } from '../../src/widgets/list.js';
import { find, findAll, make, part, parts, pause, press, said, shown, stories, until } from './tools.js';

/** A rail in a column of a width; what it scrolls it scrolls at once. */
async function rail(
  width: number,
  howMany: number,
  attributes: Readonly<Record<string, string>> = {},
): Promise<PressList> {
  const list = await make('press-list', { layout: 'rail', heading: 'World', limit: `${howMany}`, ...attributes });
  list.style.inlineSize = `${width}px`;
  list.data = stories(howMany, { image: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==' });
  (await shown(list, 'list')).style.scrollBehavior = 'auto';
  return list;
}

/** Browsers tell of scrolling with a frame, which a page behind another does not draw. */
function scrolled(list: PressList): Promise<unknown> {
  part(list, 'list').dispatchEvent(new Event('scroll'));
  return list.updateComplete;
}

const ends = (list: PressList): boolean[] =>
  ['previous', 'next'].map((name) => part(list, name).ariaDisabled !== 'true');

describe('a rail', function () {
  this.timeout(20_000);

  it('is one line that runs on past its edge, at every width', async () => {
    for (const width of [320, 700, 1100]) {
      const list = await rail(width, 12);
      const box = part(list, 'list');
      expect(new Set(parts(list, 'item').map((item) => item.offsetTop)).size, `${width}`).to.equal(1);
      expect(box.scrollWidth, `${width}`).to.be.above(box.clientWidth + 50);
      list.remove();
    }
  });

  it('is turned by buttons, which say which way there is more', async () => {
    const list = await rail(700, 8);
    await shown(list, 'next');
    expect(ends(list)).to.deep.equal([false, true]);
    expect(part(list, 'next').ariaLabel).to.equal('Next');
    part(list, 'next').click();
    await scrolled(list);
    const box = part(list, 'list');
    const { left } = part(list, 'item').getBoundingClientRect();
    expect(left).to.be.below(box.getBoundingClientRect().left - 300);
    expect(ends(list)).to.deep.equal([true, true]);
    for (let i = 0; i < 4; i++) part(list, 'next').click();
    await scrolled(list);
    expect(ends(list)).to.deep.equal([true, false]);
    await expect(list).to.be.accessible();
  });

  it('keeps the focus on a button that has come to its end', async () => {
    const list = await rail(700, 4);
    (await shown(list, 'next')).focus();
    for (let i = 0; i < 3; i++) part(list, 'next').click();
    await scrolled(list);
    expect(ends(list)).to.deep.equal([true, false]);
    expect(list.shadowRoot?.activeElement).to.equal(part(list, 'next'));
  });

  it('has no buttons where all of it is seen', async () => {
    const list = await rail(1100, 4);
    await pause();
    expect(parts(list, 'next')).to.be.empty;
  });

  it('is turned by the arrow keys, and by Home and End to its ends', async () => {
    const list = await rail(700, 8);
    await shown(list, 'next');
    const box = part(list, 'list');
    const link = find(list, 'li a');
    if (!link) throw new Error('no link');
    expect(press(link, 'ArrowRight').defaultPrevented).to.be.true;
    expect(box.scrollLeft).to.be.above(100);
    press(link, 'ArrowLeft');
    expect(box.scrollLeft).to.equal(0);
    press(link, 'End');
    expect(box.scrollLeft).to.be.closeTo(box.scrollWidth - box.clientWidth, 1);
    press(link, 'Home');
    expect(box.scrollLeft).to.equal(0);
    expect(press(link, 'ArrowRight', { ctrlKey: true }).defaultPrevented).to.be.false;
    expect(press(link, 'ArrowDown').defaultPrevented).to.be.false;
  });

  it('runs the other way where words do', async () => {
    const list = await rail(700, 8, { lang: 'ar', dir: 'rtl' });
    const next = await shown(list, 'next');
    await until(() => next.ariaLabel === 'التالي');
    const box = part(list, 'list');
    next.click();
    expect(box.scrollLeft).to.be.below(-100);
    const link = find(list, 'li a');
    if (!link) throw new Error('no link');
    press(link, 'Home');
    expect(box.scrollLeft).to.equal(0);
    press(link, 'ArrowLeft');
    expect(box.scrollLeft).to.be.below(-100);
  });

  it('is a list to those who cannot see, and its buttons have a finger’s size', async () => {
    const list = await rail(320, 6);
    const next = await shown(list, 'next');
    const { width, height } = next.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
    expect(findAll(list, 'ol[role=list] > li')).to.have.length(6);
    expect(said(next)).to.equal('');
    await expect(list).to.be.accessible();
  });

  it('stands as rows where posts are related and the column is narrow', async () => {
    const related = await make('press-related', { rank: 'latest' });
    related.style.inlineSize = '360px';
    related.data = stories(6);
    await shown(related, 'list');
    const lines = (): number => new Set(parts(related, 'item').map((item) => item.offsetTop)).size;
    expect(lines()).to.equal(6);
    related.style.inlineSize = '700px';
    await until(() => lines() === 1, 'one line');
    related.setAttribute('layout', 'rail');
    related.style.inlineSize = '360px';
    await related.updateComplete;
    expect(lines()).to.equal(1);
  });
});
