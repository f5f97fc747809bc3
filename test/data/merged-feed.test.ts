import { expect } from '@open-wc/testing';
import type { FeedLike, FeedReader } from '../../src/data/feed.js';
import { MergedFeed } from '../../src/data/merged-feed.js';
import { Failure } from '../../src/model/failure.js';
import type { FeedState, Listing } from '../../src/model/feed.js';
import type { Moment } from '../../src/model/text.js';

interface Entry {
  readonly id: string;
  readonly url: string;
  readonly publishedAt?: Moment;
}

type List = Listing<Entry>;

const DAY = 86_400_000;
const site = 'https://paper.example/';

/** One entry; `day` counts up to now, 0 has no date. */
const entry = (id: string, day = 0, url = site + id): Entry => ({
  id,
  url,
  publishedAt: day ? { kind: 'instant', epoch: day * DAY } : undefined,
});

/** A feed that does as a test says. */
class Told implements FeedLike<List> {
  state: FeedState<List> = { status: 'idle' };
  hasMore = false;
  reloads = 0;
  turns = 0;
  fails: Failure | undefined;
  readonly readers = new Set<FeedReader>();

  subscribe(reader: FeedReader): () => void {
    this.readers.add(reader);
    return () => this.readers.delete(reader);
  }
  reload(): void {
    this.reloads++;
  }
  more(): Promise<void> {
    this.turns++;
    return this.fails ? Promise.reject(this.fails) : Promise.resolve();
  }
  set(state: FeedState<List>): this {
    this.state = state;
    for (const { onChange } of this.readers) onChange();
    return this;
  }
  has(items: readonly Entry[], at = 1, more: Partial<List> = {}): this {
    const value = { items, dropped: 0, ...more };
    return this.set({ status: items.length ? 'ready' : 'empty', value, at });
  }
}

const failure = new Failure('http', '500 from GET https://paper.example/');
const itemsOf = ({ state }: MergedFeed<Entry>): readonly Entry[] => ('value' in state ? state.value.items : []);
const idsOf = (feed: MergedFeed<Entry>): string =>
  itemsOf(feed)
    .map(({ id }) => id)
    .join(' ');
const merged = (...lists: readonly Entry[][]): string =>
  idsOf(new MergedFeed(lists.map((list) => new Told().has(list))));

describe('data/merged-feed', () => {
  describe('puts the items of all feeds into one list', () => {
    it('newest first', () => {
      expect(merged([entry('a', 9), entry('c', 5)], [entry('b', 7), entry('d', 2)])).to.equal('a b c d');
    });

    it('with calendar days among instants', () => {
      const day: Entry = { id: 'day', url: '', publishedAt: { kind: 'day', epoch: 6 * DAY } };
      expect(merged([entry('a', 9), entry('c', 5)], [day])).to.equal('a day c');
    });

    it('where those without a date, or with words for one, stay beside the one before', () => {
      const words: Entry = { id: 'w', url: '', publishedAt: { kind: 'words', words: 'yesterday' } };
      expect(merged([entry('top'), entry('a', 9), words, entry('c', 3)], [entry('b', 5)])).to.equal('top a w b c');
    });

    it('in the order of their feeds where none has a date', () => {
      expect(merged([entry('a'), entry('b')], [entry('c'), entry('d')])).to.equal('a b c d');
    });

    it('each page once, whatever its scheme, www, last slash, fragment and campaign', () => {
      const twins = [
        'http://paper.example/a',
        'https://www.paper.example/a/',
        `${site}a#top`,
        `${site}a/?utm_source=x`,
      ];
      for (const [i, url] of twins.entries()) {
        expect(merged([entry('first', 2, `${site}a`)], [entry(`twin${i}`, 1, url)])).to.equal('first');
      }
    });

    it('each id of a site once', () => {
      expect(merged([entry('7', 2, `${site}old`)], [entry('7', 1, `${site}new`)])).to.equal('7');
      expect(merged([entry('7', 2, '')], [entry('7', 1, '')])).to.equal('7');
    });

    it('and keeps what only looks alike: numbers of two sites, pages told apart by a query', () => {
      expect(merged([entry('7', 2, 'https://one.example/x')], [entry('7', 1, 'https://two.example/y')])).to.equal(
        '7 7',
      );
      expect(merged([entry('1', 2, `${site}?p=1`)], [entry('2', 1, `${site}?p=2`)])).to.equal('1 2');
    });

    it('with the sum of what was dropped and of what there is in all', () => {
      const feed = new MergedFeed([
        new Told().has([entry('a')], 1, { dropped: 2, total: 40 }),
        new Told().has([entry('b'), entry('c')], 1, { dropped: 1 }),
      ]);
      const { state } = feed;
      expect('value' in state && [state.value.dropped, state.value.total]).to.deep.equal([3, 42]);
    });

    it('that is the same object until one of them changes', () => {
      const one = new Told().has([entry('a')]);
      const feed = new MergedFeed([one, new Told()]);
      const items = itemsOf(feed);
      if ('value' in one.state) one.set({ ...one.state, status: 'refreshing' });
      expect(itemsOf(feed)).to.equal(items);
      one.has([entry('b')]);
      expect(idsOf(feed)).to.equal('b');
    });
  });

  describe('is', () => {
    const of = (...feeds: readonly Told[]): FeedState<List> => new MergedFeed(feeds).state;
    const loading = new Told().set({ status: 'loading' });
    const failed = new Told().set({ status: 'failed', failure });

    it('idle while nobody asks', () => expect(of(new Told(), new Told()).status).to.equal('idle'));

    it('loading until the first has something to show', () => {
      expect(of(loading, failed).status).to.equal('loading');
      expect(of(loading, new Told().has([])).status).to.equal('loading');
      expect(of(loading, new Told().has([entry('a')])).status).to.equal('ready');
    });

    it('ready although some failed, and failed only if all have', () => {
      expect(of(failed, new Told().has([entry('a')])).status).to.equal('ready');
      expect(of(failed, failed)).to.deep.equal({ status: 'failed', failure });
    });

    it('empty where all that answered are', () => {
      expect(of(failed, new Told().has([])).status).to.equal('empty');
    });

    it('stale with the oldest age where one of them is', () => {
      const value = { items: [entry('a')], dropped: 0 };
      const stale = new Told().set({ status: 'stale', value, at: 5, failure });
      const state = of(new Told().has([entry('b')], 9), stale);
      expect(state).to.include({ status: 'stale', at: 5, failure });
      expect('value' in state && state.value.items.length).to.equal(2);
    });
  });

  it('asks for nothing until it is read, then hands its reader to every feed and takes it back', () => {
    const feeds = [new Told(), new Told()];
    const merge = new MergedFeed(feeds);
    expect(merge.hasMore).to.equal(false);
    expect(feeds.map(({ readers }) => readers.size)).to.deep.equal([0, 0]);
    let changes = 0;
    const leave = merge.subscribe({ onChange: () => changes++, refresh: Infinity, pages: 1 });
    feeds[1]?.has([entry('a')]);
    expect(changes).to.equal(1);
    leave();
    expect(feeds.map(({ readers }) => readers.size)).to.deep.equal([0, 0]);
  });

  it('takes a feed that is named twice as one', () => {
    const feed = new Told().has([entry('a')]);
    const merge = new MergedFeed([feed, feed]);
    merge.reload();
    expect(feed.reloads).to.equal(1);
  });

  it('asks all that have more for a page, and throws only once the others have theirs', async () => {
    const feeds = [new Told(), new Told(), new Told()];
    for (const feed of feeds.slice(0, 2)) feed.hasMore = true;
    if (feeds[0]) feeds[0].fails = failure;
    const merge = new MergedFeed(feeds);
    expect(merge.hasMore).to.equal(true);
    const error: unknown = await merge.more().catch((reason: unknown) => reason);
    expect(error).to.equal(failure);
    expect(feeds.map(({ turns }) => turns)).to.deep.equal([1, 1, 0]);
  });
});
