import { expect } from '@open-wc/testing';
import {
  address,
  dangers,
  executions,
  find,
  hostile,
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
  stories,
  story,
  until,
} from './tools.js';

/** Nine articles about three things; the first is being read. */
const paper = [
  story(1, { title: 'Ferry timetable changes at the harbour', tags: ['ferry', 'harbour'] }),
  story(2, { title: 'Council votes on school meals', tags: ['schools'] }),
  story(3, { title: 'Harbour dredging delays the ferry again', tags: ['ferry', 'harbour'] }),
  story(4, { title: 'A cup final in the rain', tags: ['football'] }),
  story(5, { title: 'New ferry arrives in the harbour at night', tags: ['ferry'] }),
  story(6, { title: 'School roofs leak', tags: ['schools'] }),
  story(7, { title: 'Goalkeeper leaves the club', tags: ['football'] }),
];

describe('press-related', function () {
  this.timeout(20_000);

  it('ranks by likeness, and leaves out the article that is being read', async () => {
    const related = await make('press-related', { current: 'story-1', limit: '4' });
    related.data = paper;
    await shown(related, 'item');
    const titles = saidBy(related, 'headline');
    expect(titles.slice(0, 2).sort()).to.deep.equal([
      'Harbour dredging delays the ferry again',
      'New ferry arrives in the harbour at night',
    ]);
    expect(titles).not.to.include('Ferry timetable changes at the harbour');
    expect(said(part(related, 'heading'))).to.equal('Related posts');
    await expect(related).to.be.accessible();
  });

  it('puts what the source itself calls related first, in its order', async () => {
    const related = await make('press-related', { current: '1', limit: '4', map: 'related: related' });
    related.data = [
      story(1, { ...paper[0], related: ['4', 'https://paper.example/world/story-2/'] }),
      ...paper.slice(1),
    ];
    await shown(related, 'item');
    expect(saidBy(related, 'headline').slice(0, 2)).to.deep.equal([
      'A cup final in the rain',
      'Council votes on school meals',
    ]);
    expect(parts(related, 'item')).to.have.length(4);
  });

  it('shows only what is given with rank="given"', async () => {
    const related = await make('press-related', { current: '1', rank: 'given', map: 'related: related' });
    related.data = [story(1, { ...paper[0], related: ['7', '6', 'gone'] }), ...paper.slice(1)];
    await shown(related, 'item');
    expect(saidBy(related, 'headline')).to.deep.equal(['Goalkeeper leaves the club', 'School roofs leak']);
  });

  it('says that there is none where none is given', async () => {
    const related = await make('press-related', { current: '1', rank: 'given' });
    related.data = paper;
    expect(said(await shown(related, 'message'))).to.equal('No related posts yet.');
    await expect(related).to.be.accessible();
  });

  it('shows the newest with rank="latest", and follows `rank`, `limit` and `current` live', async () => {
    const related = await make('press-related', { current: 'story-3', rank: 'latest', limit: '2' });
    related.data = [...paper].reverse();
    await shown(related, 'item');
    expect(saidBy(related, 'headline')).to.deep.equal([
      'Ferry timetable changes at the harbour',
      'Council votes on school meals',
    ]);
    related.current = 'story-1';
    await until(() => saidBy(related, 'headline')[0] === 'Council votes on school meals');
    related.limit = 3;
    await until(() => parts(related, 'item').length === 3);
    related.rank = 'related';
    await until(() => /ferry/i.test(saidBy(related, 'headline')[0] ?? ''));
  });

  it('passes over `offset`', async () => {
    const related = await make('press-related', { current: '1', rank: 'latest', limit: '2', offset: '1' });
    related.data = paper;
    await shown(related, 'item');
    expect(saidBy(related, 'headline')[0]).to.equal('Harbour dredging delays the ferry again');
  });

  it('is told by the feed around it what is being read', async () => {
    serve(() => json(paper));
    const feed = await make(
      'press-feed',
      { src: address(), current: 'story-1' },
      '<press-related loading="eager" rank="latest"></press-related>',
    );
    const related = feed.querySelector('press-related');
    if (!related) throw new Error('no rail');
    await shown(related, 'item');
    expect(saidBy(related, 'headline')).not.to.include('Ferry timetable changes at the harbour');
    feed.current = 'story-2';
    await until(() => saidBy(related, 'headline')[0] === 'Ferry timetable changes at the harbour');
    expect(saidBy(related, 'headline')).not.to.include('Council votes on school meals');
  });

  it('ranks by what the page says of an article that is not in the list', async () => {
    const heading = document.createElement('h1');
    heading.textContent = 'The club, its goalkeeper and the final';
    document.body.append(heading);
    const related = await make('press-related', { limit: '2' });
    related.data = paper;
    await shown(related, 'item');
    expect(saidBy(related, 'headline').sort()).to.deep.equal(['A cup final in the rain', 'Goalkeeper leaves the club']);
    heading.remove();
  });

  it('has its headlines one level below its heading', async () => {
    const related = await make('press-related', { rank: 'latest', 'heading-level': '4', heading: 'More' });
    related.data = paper;
    expect((await shown(related, 'headline')).localName).to.equal('h5');
    expect(part(related, 'heading').localName).to.equal('h4');
    expect(said(part(related, 'heading'))).to.equal('More');
  });

  it('is a skeleton below its heading while it loads', async () => {
    serve(never);
    const related = await make('press-related', { src: address() });
    await until(() => find(related, '[aria-busy=true] .sk'));
    expect(said(part(related, 'heading'))).to.equal('Related posts');
    await expect(related).to.be.accessible();
  });

  it('fails with its own sentence and the page’s own links', async () => {
    serve(() => status(404));
    const related = await make('press-related', { src: address() }, '<a href="/x">Another story</a>');
    await shown(related, 'retry');
    expect(said(part(related, 'message'))).to.match(/^Related posts could not be loaded\./);
    expect(find(related, 'slot')).not.to.be.null;
    await expect(related).to.be.accessible();
  });

  it('ranks one list once for many rails, and asks for it once', async () => {
    const asked = serve(() => json(stories(40)));
    const src = address();
    const rails = [
      await make('press-related', { src, current: '1' }),
      await make('press-related', { src, current: '2' }),
    ];
    for (const rail of rails) await shown(rail, 'item');
    expect(asked).to.have.length(1);
    await pause();
    expect(rails.map((rail) => parts(rail, 'item').length)).to.deep.equal([6, 6]);
  });

  it('takes hostile text for the article that is being read, and in every item', async () => {
    const strings = await hostile();
    const related = await make('press-related', {
      limit: '300',
      map: 'related: related',
      base: 'https://paper.example/',
    });
    const calls = await executions(async () => {
      related.data = strings.map((text, n) => story(n, { title: text, excerpt: text, section: text, related: [text] }));
      await shown(related, 'item');
      expect(dangers(related)).to.deep.equal([]);
      for (const text of strings.filter((_, i) => i % 6 === 0)) {
        related.current = text;
        await related.updateComplete;
      }
      await shown(related, 'item');
      expect(dangers(related)).to.deep.equal([]);
    });
    expect(calls).to.equal(0);
  });
});
