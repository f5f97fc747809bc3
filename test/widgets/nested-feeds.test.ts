import { expect } from '@open-wc/testing';
import { PressFailedEvent } from '../../src/ui/events.js';
import type { PressFeed } from '../../src/widgets/feed.js';
import type { PressList } from '../../src/widgets/list.js';
import {
  find,
  heard,
  json,
  make,
  never,
  part,
  parts,
  pause,
  said,
  saidBy,
  serve,
  shown,
  status,
  story,
  until,
} from './tools.js';

const LIST = '<press-list loading="eager" limit="20" heading="All"></press-list>';
const SITE = 'https://paper.example';

let count = 0;
/** Two addresses that no other test has asked for, and the markup of a feed for each. */
function two(): { one: string; other: string; feeds: string } {
  const [one, other] = [`${SITE}/${count++}/one.json`, `${SITE}/${count++}/other.json`];
  return { one, other, feeds: `<press-feed src="${one}"></press-feed><press-feed src="${other}"></press-feed>` };
}

function listIn(feed: PressFeed): PressList {
  const list = feed.querySelector('press-list');
  if (!list) throw new Error('no press-list');
  return list;
}

const numbers = (list: PressList): string =>
  saidBy(list, 'headline')
    .map((headline) => headline.replace('Story number ', ''))
    .join(' ');

const has = (feed: PressFeed, expected: string): Promise<void> =>
  until(() => numbers(listIn(feed)) === expected, `${expected}, but it has ${numbers(listIn(feed))}`);

describe('press-feed around others', function () {
  this.timeout(20_000);

  it('shows their articles as one list, newest first and each once', async () => {
    const { one, other, feeds } = two();
    const asked = serve(({ url }) => json(url === one ? [story(1), story(4)] : [story(2), story(4), story(6)]));
    const feed = await make('press-feed', {}, feeds + LIST);
    await has(feed, '1 2 4 6');
    expect(asked.map(({ url }) => url)).to.have.members([one, other]);
  });

  it('asks for nothing until a widget is wanted', async () => {
    const { feeds } = two();
    const asked = serve(() => json([story(1)]));
    const feed = await make('press-feed', {}, `${feeds}<press-list loading="interaction"></press-list>`);
    await pause();
    expect(asked).to.be.empty;
    listIn(feed).dispatchEvent(new Event('pointerenter'));
    await has(feed, '1');
    expect(asked).to.have.length(2);
  });

  it('reads each feed by its own attributes', async () => {
    const { one, other } = two();
    serve(({ url }) => json(url === one ? { rows: [{ name: 'Mapped', when: '2030-01-01' }] } : [story(1)]));
    const feed = await make(
      'press-feed',
      {},
      `<press-feed src="${one}" items="rows" map="title: name; publishedAt: when"></press-feed>` +
        `<press-feed src="${other}"></press-feed>${LIST}`,
    );
    await has(feed, 'Mapped 1');
  });

  it('shows the first that answers while others are on their way', async () => {
    const { one, feeds } = two();
    let give = (): void => {};
    const late = new Promise<void>((resolve) => (give = resolve));
    serve(({ url }) => (url === one ? json([story(3)]) : late.then(() => json([story(1)]))));
    const feed = await make('press-feed', {}, feeds + LIST);
    await has(feed, '3');
    give();
    await has(feed, '1 3');
  });

  it('shows what came where one fails, and tells the page of that one', async () => {
    const { one, feeds } = two();
    serve(({ url }) => (url === one ? status(404) : json([story(2)])));
    const failures = heard(document.body, 'press-failed');
    const feed = await make('press-feed', {}, feeds + LIST);
    await has(feed, '2');
    await until(() => failures.length);
    expect(failures).to.have.length(1);
    expect(failures[0]?.target).to.equal(feed.querySelector('press-feed'));
    expect(failures[0] instanceof PressFailedEvent && failures[0].failure.message).to.include(one);
  });

  it('fails only if all have, and asks all of them again', async () => {
    const { feeds } = two();
    let isUp = false;
    serve(() => (isUp ? json([story(5)]) : status(404)));
    const feed = await make('press-feed', {}, feeds + LIST);
    const retry = await shown(listIn(feed), 'retry');
    isUp = true;
    retry.click();
    await has(feed, '5');
  });

  it('takes in a feed that is put in later, and forgets one that is taken out', async () => {
    const { feeds } = two();
    const late = `${SITE}/${count++}/late.json`;
    serve(({ url }) => json(url === late ? [story(1)] : url.includes('one') ? [story(2)] : [story(3)]));
    const feed = await make('press-feed', {}, feeds + LIST);
    await has(feed, '2 3');
    const added = document.createElement('press-feed');
    added.src = late;
    feed.append(added);
    await has(feed, '1 2 3');
    feed.querySelector('press-feed')?.remove();
    await has(feed, '1 3');
    document.body.append(added);
    await has(feed, '3');
    added.src = `${late}?other`;
    await added.updateComplete;
    await pause();
    expect(numbers(listIn(feed))).to.equal('3');
    added.remove();
  });

  it('follows a feed whose address changes', async () => {
    const { feeds } = two();
    serve(({ url }) => json(url.endsWith('new') ? [story(9)] : [story(url.includes('one') ? 1 : 2)]));
    const feed = await make('press-feed', {}, feeds + LIST);
    await has(feed, '1 2');
    feed.querySelector('press-feed')?.setAttribute('src', `${SITE}/${count++}/new`);
    await has(feed, '2 9');
  });

  it('merges what others have merged', async () => {
    const { feeds } = two();
    const third = `${SITE}/${count++}/third.json`;
    serve(({ url }) => json([story(url === third ? 1 : url.includes('one') ? 2 : 3)]));
    const inner = `<press-feed>${feeds}</press-feed><press-feed src="${third}"></press-feed>`;
    await has(await make('press-feed', {}, inner + LIST), '1 2 3');
  });

  it('shows its own list where it has one', async () => {
    const { feeds } = two();
    const src = `${SITE}/${count++}/own.json`;
    const asked = serve(() => json([story(8)]));
    const feed = await make('press-feed', { src }, feeds + LIST);
    await has(feed, '8');
    expect(asked.map(({ url }) => url)).to.deep.equal([src]);
  });

  it('asks every feed for its next page, and offers no more where none has any', async () => {
    const { feeds } = two();
    const asked = serve(({ url }) => {
      const { searchParams, pathname } = new URL(url);
      const first = pathname.includes('one') ? 1 : 2;
      return json(searchParams.has('page') ? [story(first + 4)] : [story(first), story(first + 2)], {
        ...(!searchParams.has('page') && { link: `<${url}?page=2>; rel="next"` }),
      });
    });
    const list = '<press-list loading="eager" limit="4" more></press-list>';
    const feed = await make('press-feed', {}, feeds + list);
    await has(feed, '1 2 3 4');
    part(listIn(feed), 'more').click();
    await has(feed, '1 2 3 4 5 6');
    expect(asked).to.have.length(4);
    await until(() => !parts(listIn(feed), 'more').length);
  });

  it('loads more pages of all by its own `pages`', async () => {
    const { feeds } = two();
    serve(({ url }) => {
      const isFirst = !url.includes('page=');
      const first = url.includes('one') ? 1 : 2;
      return json([story(isFirst ? first : first + 2)], isFirst ? { link: `<${url}?page=2>; rel="next"` } : {});
    });
    await has(await make('press-feed', { pages: 'all' }, feeds + LIST), '1 2 3 4');
  });

  it('is busy until the first answers', async () => {
    const { feeds } = two();
    serve(never);
    const feed = await make('press-feed', {}, feeds + LIST);
    await until(() => find(listIn(feed), '[aria-busy=true]'));
    expect(said(part(listIn(feed), 'heading'))).to.equal('All');
    expect(parts(listIn(feed), 'headline')).to.be.empty;
  });
});
