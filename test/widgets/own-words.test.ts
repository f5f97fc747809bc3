import { expect } from '@open-wc/testing';
import {
  address,
  find,
  json,
  make,
  never,
  part,
  parts,
  said,
  saidBy,
  serve,
  shown,
  status,
  stories,
  story,
  until,
} from './tools.js';

const HOUR = 3_600_000;
const ago = (hours: number): string => new Date(Date.now() - hours * HOUR).toISOString();

describe('own words', function () {
  this.timeout(20_000);

  it('stand in place of the sentences that the attribute names, and nothing else changes', async () => {
    const list = await make('press-list', {
      wording: 'by: {names} reports; showMore: On; no semicolon: here',
      more: '',
      limit: '1',
    });
    list.data = stories(2);
    await shown(list, 'more');
    expect(saidBy(list, 'byline')).to.deep.equal(['Writer 1 reports']);
    expect(said(part(list, 'more'))).to.equal('On; no semicolon: here');
    list.removeAttribute('wording');
    await list.updateComplete;
    expect(said(part(list, 'more'))).to.equal('Show more');
  });

  it('say a number in one form where the page gives one', async () => {
    const article = await make('press-article', { wording: 'comments: {n} said so', map: 'commentCount: n' });
    article.data = [story(1, { n: 3 })];
    expect(said(await shown(article, 'comments'))).to.equal('3 said so');
  });

  it('stand in a slot where they are more than text', async () => {
    serve(() => json([]));
    const list = await make(
      'press-list',
      { src: address() },
      '<span slot="empty">Nothing yet. <a href="/">Home</a></span>',
    );
    const slot = (await shown(list, 'message')).querySelector('slot');
    expect(slot?.assignedElements().map(said)).to.deep.equal(['Nothing yet. Home']);
    serve(() => status(404));
    const other = await make('press-list', { src: address() }, '<b slot="failed">Down.</b><i slot="heading">World</i>');
    expect((await shown(other, 'message')).querySelector('slot')?.assignedElements().map(said)).to.deep.equal([
      'Down.',
    ]);
    expect(find(other, 'h2 slot[name=heading]')).not.to.be.null;
  });

  it('are a heading before there is data, in whose place the page’s own heading steps back', async () => {
    serve(never);
    const list = await make(
      'press-list',
      { src: address(), heading: 'World' },
      '<h2>World</h2><ul><li>A link</li></ul>',
    );
    expect(said(part(list, 'heading'))).to.equal('World');
    const own = list.querySelector('h2');
    expect(own && getComputedStyle(own).display).to.equal('none');
    expect(parts(list, 'list')).to.be.empty;
  });

  it('are a date from so many hours on as the page says', async () => {
    const article = await make('press-article', { 'date-after': '2' });
    article.data = [story(1, { date: ago(1.5) })];
    expect(said(await shown(article, 'age'))).to.equal('1 h ago');
    article.data = [story(1, { date: ago(3) })];
    await until(() => !said(part(article, 'age')).includes('ago'));
    expect(said(part(article, 'age'))).to.match(/^\w+ \d+/);
  });
});
