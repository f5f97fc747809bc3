import { expect } from '@open-wc/testing';
import { address, json, make, parts, remark, said, serve, until } from './tools.js';

// A file of its own: once another test has the sanitizer, words are never late.
describe('press-comments, while what cleans its words is still to come', function () {
  this.timeout(30_000);

  it('never draws a comment without its words, which would grow under a reader’s eyes', async () => {
    serve(() => json([1, 2, 3].map((id) => remark(id))));
    const comments = await make('press-comments', { src: `${address()}?post=7`, lang: 'en', loading: 'eager' });
    const drawn: string[][] = [];
    // By each change and not by frame: a page behind another has none.
    const watch = new MutationObserver(() => drawn.push(parts(comments, 'comment-body').map(said)));
    watch.observe(comments.renderRoot, { childList: true, subtree: true, characterData: true });
    await until(() => drawn.at(-1)?.length === 3 && drawn.at(-1)?.every(Boolean));
    watch.disconnect();
    expect(drawn.some((bodies) => bodies.length === 0)).to.equal(true);
    expect(drawn.filter((bodies) => bodies.some((words) => !words))).to.deep.equal([]);
  });
});
