import { expect } from '@open-wc/testing';
import {
  address,
  dangers,
  executions,
  find,
  heard,
  hostile,
  json,
  make,
  never,
  part,
  parts,
  pause,
  remark,
  said,
  sample,
  serve,
  shown,
  status,
  until,
} from './tools.js';

const remarks = (count: number): unknown => Array.from({ length: count }, (_, i) => remark(i + 1));

describe('press-comment-count', function () {
  this.timeout(60_000);

  for (const [count, words] of [
    [1, '1 comment'],
    [12, '12 comments'],
  ] as const) {
    it(`says "${words}"`, async () => {
      serve(() => json(remarks(count)));
      const element = await make('press-comment-count', { src: address() });
      expect(said(await shown(element, 'base'))).to.equal(words);
      await expect(element).to.be.accessible();
    });
  }

  it('says 0 where there is none yet', async () => {
    serve(() => json([]));
    const element = await make('press-comment-count', { src: address() });
    expect(said(await shown(element, 'base'))).to.equal('0 comments');
  });

  it('says how many the server has in all, in the figures of its language', async () => {
    serve(() => json(remarks(3), { 'x-wp-total': '1234' }));
    const element = await make('press-comment-count', { src: address(), preset: 'wordpress', lang: 'de' });
    expect(said(await shown(element, 'base'))).to.match(/^1\.234/);
  });

  it('reads a real WordPress answer', async () => {
    const answer = await sample('wordpress-comments.json');
    serve(() => json(answer));
    const element = await make('press-comment-count', { src: 'https://wp.example/wp-json/wp/v2/comments?post=4182' });
    expect(said(await shown(element, 'base'))).to.match(/^\d comments$/);
  });

  it('is a link where it has an `href`, and text again without', async () => {
    serve(() => json(remarks(2)));
    const element = await make('press-comment-count', { src: address(), href: '#comments' });
    expect((await shown(element, 'base')).getAttribute('href')).to.equal('#comments');
    await expect(element).to.be.accessible();
    element.removeAttribute('href');
    await element.updateComplete;
    expect(part(element, 'base').localName).to.equal('span');
  });

  it('shares its request with the thread of the same address', async () => {
    const asked = serve(() => json(remarks(2)));
    const src = address();
    const element = await make('press-comment-count', { src });
    const thread = await make('press-comments', { src });
    await shown(element, 'base');
    await shown(thread, 'comment');
    expect(asked).to.have.length(1);
  });

  it('stands in a line of text as a part of it', async () => {
    serve(() => json(remarks(2)));
    const element = await make('press-comment-count', { src: address() });
    await shown(element, 'base');
    expect(getComputedStyle(element).display).to.equal('inline');
  });

  it('leaves the page’s own words while it loads, and where nothing comes', async () => {
    serve(never);
    const element = await make('press-comment-count', { src: address() }, '<a href="#c">Comments</a>');
    await pause();
    expect(find(element, 'slot')).not.to.be.null;
    serve(() => status(404));
    const events = heard(document, 'press-failed');
    element.src = address();
    await until(() => events.length);
    expect(find(element, 'slot')).not.to.be.null;
    expect(parts(element, 'base')).to.be.empty;
    serve(() => json(remarks(2)));
    element.refresh();
    expect(said(await shown(element, 'base'))).to.equal('2 comments');
    expect(events).to.have.length(1);
  });

  it('takes hostile strings without a crash, and makes no link of them', async () => {
    const strings = await hostile();
    const element = await make('press-comment-count', { map: 'text: text' });
    const calls = await executions(async () => {
      element.data = [{ text: 'x', id: 1 }];
      await shown(element, 'base');
      for (const text of strings) {
        element.href = text;
        element.lang = text;
        await element.updateComplete;
        expect(dangers(element), text).to.deep.equal([]);
      }
    });
    expect(calls).to.equal(0);
  });
});
