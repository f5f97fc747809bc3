import { expect } from '@open-wc/testing';
import type { PressComments } from '../../src/widgets/comments.js';
import {
  address,
  find,
  findAll,
  forget,
  json,
  make,
  part,
  parts,
  pause,
  said,
  serve,
  shown,
  status,
  type,
  until,
  type Asked,
} from './tools.js';

const list = (): string => address().replace('list.json', 'api/comment?path=/a');
const row = (comments: PressComments, id: string): HTMLElement => {
  const found = find(comments, `#comment-${id}`);
  if (!found) throw new Error(`no comment ${id}`);
  return found;
};
const vote = (comments: PressComments, id: string, kind = 'like'): HTMLElement => {
  const found = row(comments, id).querySelector<HTMLElement>(`[part=${kind}]`);
  if (!found) throw new Error(`no ${kind} at ${id}`);
  return found;
};
const pressed = (button: HTMLElement): string => `${said(button)} ${button.getAttribute('aria-pressed') ?? ''}`;
const focused = (comments: PressComments): Element | null => comments.shadowRoot?.activeElement ?? null;

interface Kept {
  readonly objectId: string;
  readonly nick: string;
  readonly comment: string;
  readonly like: number;
  readonly insertedAt: string;
}
const kept = (objectId: string, like: number): Kept => ({
  ...{ objectId, like, nick: `Reader ${objectId}`, comment: `<p>Remark ${objectId}.</p>` },
  insertedAt: '2025-06-04T10:00:00Z',
});

const isRead = ({ method }: Asked): boolean => method === 'GET';
const waline = (all: readonly Kept[], answer: (request: Asked) => Response | Error | Promise<Response>): Asked[] =>
  serve((request) =>
    isRead(request)
      ? json({ errno: 0, errmsg: '', data: { page: 1, totalPages: 1, count: all.length, data: all } })
      : answer(request),
  );

async function thread(attributes: Readonly<Record<string, string>>): Promise<PressComments> {
  const comments = await make('press-comments', { src: list(), lang: 'en', fields: '', ...attributes });
  await shown(comments, 'comment');
  return comments;
}

describe('comments can be', function () {
  this.timeout(60_000);

  afterEach(forget);

  describe('voted for', () => {
    it('by one click, counted at once and told to the server once, and taken back', async () => {
      const asked = waline([kept('a', 4)], () => json({ errno: 0, errmsg: '', data: {} }));
      const comments = await thread({ preset: 'waline' });
      await shown(comments, 'like');
      expect(pressed(vote(comments, 'a'))).to.equal('Like 4 false');
      vote(comments, 'a').click();
      vote(comments, 'a').click();
      await until(() => pressed(vote(comments, 'a')) === 'Like 5 true');
      await until(() => asked.length === 2);
      expect(asked[1]?.method).to.equal('PUT');
      expect(asked[1]?.url).to.match(/\/api\/comment\/a$/);
      expect(asked[1]?.body).to.deep.equal({ like: true });
      await expect(comments).to.be.accessible();
      await pause();
      vote(comments, 'a').click();
      await until(() => pressed(vote(comments, 'a')) === 'Like 4 false');
      await until(() => asked[2]?.body.like === false);
    });

    it('and the vote is undone where the server refuses it, in its words', async () => {
      waline([kept('a', 4)], () => json({ errno: 1000, errmsg: 'Log in to vote' }));
      const comments = await thread({ preset: 'waline' });
      await shown(comments, 'like');
      vote(comments, 'a').click();
      await until(() => said(part(comments, 'status')) === 'Log in to vote');
      expect(pressed(vote(comments, 'a'))).to.equal('Like 4 false');
    });

    it('and the vote is undone where there is no network', async () => {
      waline([kept('a', 4)], () => new TypeError('Failed to fetch'));
      const comments = await thread({ preset: 'waline' });
      await shown(comments, 'like');
      vote(comments, 'a').click();
      await until(() => said(part(comments, 'status')) === 'That did not work. Nothing was changed.');
      expect(pressed(vote(comments, 'a'))).to.equal('Like 4 false');
    });

    it('for or against, once, where the server takes nothing back', async () => {
      const replies = [
        { id: 7, parent: null, text: '<p>One</p>', author: 'Tom', created: 1_795_084_200, likes: 2, dislikes: 1 },
      ];
      const asked = serve((request) =>
        isRead(request)
          ? json({ id: null, total_replies: 1, hidden_replies: 0, replies })
          : json({ likes: 3, dislikes: 1 }),
      );
      const comments = await thread({ src: address().replace('list.json', '?uri=/a'), preset: 'isso' });
      await shown(comments, 'dislike');
      vote(comments, '7').click();
      await until(() => asked.length === 2);
      expect(asked[1]?.url).to.match(/\/id\/7\/like$/);
      await pause();
      expect(pressed(vote(comments, '7'))).to.equal('Like 3 true');
      vote(comments, '7', 'dislike').click();
      vote(comments, '7').click();
      await pause();
      expect(asked).to.have.length(2);
      expect(vote(comments, '7').getAttribute('aria-disabled')).to.equal('true');
    });

    it('not where the server has no votes', async () => {
      serve(() =>
        json([
          { id: 1, post: 7, parent: 0, author_name: 'A', content: { rendered: 'x' }, date_gmt: '2025-06-04T10:00:00' },
        ]),
      );
      const comments = await thread({ src: address().replace('list.json', 'wp-json/wp/v2/comments?post=7') });
      await pause();
      expect(parts(comments, 'like')).to.be.empty;
    });
  });

  describe('changed by who wrote them', () => {
    interface Row {
      readonly id: string;
      readonly body: string;
      readonly name: string;
    }
    /** json-server: it lets whoever asks change and delete. */
    function store(rows: Row[], refuse = false): Asked[] {
      return serve((request) => {
        const id = request.url.split('/').pop()?.split('?')[0] ?? '';
        const at = rows.findIndex((one) => one.id === id);
        const before = rows[at];
        if (isRead(request)) return json(rows);
        if (request.method === 'POST') {
          const made = { id: String(request.body.id), body: String(request.body.body), name: 'Ada' };
          rows.push(made);
          return new Response(JSON.stringify(made), { status: 201, headers: { 'content-type': 'application/json' } });
        }
        if (refuse || !before) return status(403);
        if (request.method === 'DELETE') rows.splice(at, 1);
        else rows[at] = { ...before, body: String(request.body.body) };
        return json({});
      });
    }

    async function written(refuse = false): Promise<PressComments> {
      store([{ id: 'x', body: 'Somebody else', name: 'Bob' }], refuse);
      const comments = await thread({
        src: address().replace('list.json', 'comments?postId=1'),
        preset: 'json-server',
      });
      type(find(comments, 'textarea'), 'Frist.');
      part(comments, 'submit').click();
      await shown(comments, 'edit');
      return comments;
    }
    const field = (comments: PressComments): HTMLTextAreaElement | null => find(comments, '.change textarea');

    it('which are theirs alone, and say so', async () => {
      const comments = await written();
      expect(parts(comments, 'edit')).to.have.length(1);
      const mine = part(comments, 'edit').closest('li');
      expect(said(mine?.querySelector('.badge'))).to.equal('You');
      await expect(comments).to.be.accessible();
    });

    it('in place, the focus going in and out with them', async () => {
      const comments = await written();
      part(comments, 'edit').click();
      await until(() => field(comments) && focused(comments) === field(comments));
      expect(field(comments)?.value).to.equal('Frist.');
      await expect(comments).to.be.accessible();
      find(comments, '.change .send .act')?.click();
      await until(() => parts(comments, 'edit').length && focused(comments) === part(comments, 'edit'));
      part(comments, 'edit').click();
      await until(() => field(comments));
      type(field(comments), 'First.');
      find<HTMLFormElement>(comments, '.change')?.requestSubmit();
      await until(() => findAll(comments, '.said').map(said).includes('First.'));
      expect(findAll(comments, '.said').map(said)).to.have.length(2);
    });

    it('and the text stays where the server refuses it', async () => {
      const comments = await written(true);
      part(comments, 'edit').click();
      await until(() => field(comments));
      type(field(comments), 'First.');
      find<HTMLFormElement>(comments, '.change')?.requestSubmit();
      await until(() => said(part(comments, 'status')) === 'That did not work. Nothing was changed.');
      expect(field(comments)?.value).to.equal('First.');
    });

    it('and the text stays where its row is drawn anew, and what is typed while it is saved', async () => {
      const comments = await written();
      part(comments, 'edit').click();
      await until(() => field(comments));
      type(field(comments), 'First.');
      const before = field(comments);
      const { src } = comments;
      comments.src = `${src}&x`;
      await until(() => !field(comments)?.isConnected || field(comments) !== before);
      comments.src = src;
      await until(() => field(comments) && field(comments) !== before);
      expect(field(comments)?.value).to.equal('First.');
      find<HTMLFormElement>(comments, '.change')?.requestSubmit();
      type(field(comments), 'First of all.');
      await until(() => findAll(comments, '.said').map(said).includes('First.'));
      expect(field(comments)?.value).to.equal('First of all.');
    });

    it('deleted when they say it twice, and does not come back', async () => {
      const comments = await written();
      part(comments, 'remove').click();
      await until(() => find(comments, '.sure'));
      expect(said(find(comments, '.sure span'))).to.equal('Delete this comment for good?');
      await until(() => said(focused(comments)) === 'Delete');
      await expect(comments).to.be.accessible();
      find(comments, '.sure button:last-child')?.click();
      await until(() => parts(comments, 'remove').length && focused(comments) === part(comments, 'remove'));
      part(comments, 'remove').click();
      await until(() => find(comments, '.sure'));
      find(comments, '.sure button')?.click();
      await until(() => findAll(comments, '.said').map(said).join() === 'Somebody else');
    });
  });
});
