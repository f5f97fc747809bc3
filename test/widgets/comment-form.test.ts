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
  said,
  saidBy,
  serve,
  shown,
  status,
  type,
  until,
  type Asked,
} from './tools.js';

/** As a site's own template writes it: Rails' names, a token, a box that is ticked, a field that no person sees. */
const FORM = `<h2>Say something</h2>
<form method="post" action="https://paper.example/stories/7/comments?from=story">
  <input type="hidden" name="authenticity_token" value="a;b: {src} 100%">
  <input type="hidden" name="comment[parent_id]" value="">
  <input name="method"><input name="action" type="hidden" value="create">
  <label>Name <input name="comment[author]" autocomplete="name" required></label>
  <label>Email <input name="Comment.Mail" type="email"></label>
  <label>Text <textarea name="comment[body]" maxlength="500" required></textarea></label>
  <label><input type="checkbox" name="terms" value="yes" checked> I have read the rules</label>
  <button name="commit" value="Post">Post</button>
</form>`;

const first = { id: 1, author: 'Tom', text: 'First.', date: '2025-06-04T10:00:00Z' };
const posts = (requests: readonly Asked[]): Asked[] => requests.filter(({ method }) => method === 'POST');
const fields = (request: Asked | undefined): [string, string][] => {
  const { text } = request?.body ?? {};
  return [...new URLSearchParams(typeof text === 'string' ? text : '')];
};

/** A redirect that is not followed, as a browser shows it: nothing of it can be seen. */
function redirected(): Response {
  const answer = new Response(null, { status: 200 });
  Object.defineProperty(answer, 'type', { value: 'opaqueredirect' });
  return answer;
}

async function thread(attributes: Readonly<Record<string, string>> = {}, inside = FORM): Promise<PressComments> {
  const comments = await make('press-comments', { src: address(), lang: 'en', ...attributes }, inside);
  await shown(comments, 'form');
  return comments;
}

function write(comments: PressComments, text: string, parent = ''): void {
  const form = `form[data-parent="${parent}"]`;
  type(find(comments, `${form} [name=name]`), 'Ada');
  type(find(comments, `${form} [name=text]`), text);
  find(comments, `${form} [part=submit]`)?.click();
}

describe('press-comments enhances a form that stands in it', function () {
  this.timeout(60_000);
  afterEach(forget);

  it('and posts what that form would: the same fields to the same address', async () => {
    const requests = serve(({ method }) => (method === 'GET' ? json([first]) : redirected()));
    const comments = await thread();
    write(comments, 'Hello & goodbye');
    await until(() => posts(requests).length);
    const [sent] = posts(requests);
    expect(sent?.url).to.equal('https://paper.example/stories/7/comments?from=story');
    expect(sent?.headers.get('content-type')).to.equal('application/x-www-form-urlencoded');
    const own = [
      ['comment[author]', 'Ada'],
      ['comment[body]', 'Hello & goodbye'],
    ];
    const rest = [
      ['authenticity_token', 'a;b: {src} 100%'],
      ['comment[parent_id]', ''],
      ['method', ''],
      ['action', 'create'],
      ['terms', 'yes'],
    ];
    expect(fields(sent)).to.have.deep.members([...rest, ...own]);
  });

  it('with the fields and the length that it asks for, unless the page says otherwise', async () => {
    serve(() => json([first]));
    const names = (comments: PressComments): (string | null)[] =>
      findAll(comments, '[part=form] [part][name]').map((field) => field.getAttribute('name'));
    const comments = await thread();
    expect(names(comments)).to.deep.equal(['name', 'email', 'text']);
    expect(find(comments, '[name=name]')?.getAttribute('aria-required')).to.equal('true');
    expect(find(comments, '[name=email]')?.hasAttribute('aria-required')).to.equal(false);
    expect(said(part(comments, 'form'))).to.contain('0 / 500');
    const other = await thread({ fields: 'name', 'max-length': '80' });
    expect(names(other)).to.deep.equal(['name', 'text']);
    expect(said(part(other, 'form'))).to.contain('0 / 80');
  });

  it('and answers where it says under which comment, and not where it cannot', async () => {
    const requests = serve(({ method }) => (method === 'GET' ? json([first]) : redirected()));
    const comments = await thread();
    (await shown(comments, 'reply')).click();
    await until(() => find(comments, 'form[data-parent="1"]'));
    write(comments, 'I agree.', '1');
    await until(() => posts(requests).length);
    expect(fields(posts(requests)[0]).filter(([name]) => name === 'comment[parent_id]')).to.deep.equal([
      ['comment[parent_id]', '1'],
    ]);
    const plain = '<form method="post" action="/say"><textarea name="words"></textarea></form>';
    const other = await thread({}, plain);
    await shown(other, 'comment');
    await until(() => !parts(other, 'reply').length);
  });

  it('by the names that it gives them where nothing else tells', async () => {
    const requests = serve(({ method }) => (method === 'GET' ? json([]) : redirected()));
    const odd = `<form method="post" action="https://paper.example/in">
      <input name="f1" data-field="name"><input name="f2" type="hidden" data-field="key">
      <textarea name="f3"></textarea></form>`;
    const comments = await thread({}, odd);
    write(comments, 'Hello.');
    await until(() => posts(requests).length);
    const sent = new Map(fields(posts(requests)[0]));
    expect([sent.get('f1'), sent.get('f3')]).to.deep.equal(['Ada', 'Hello.']);
    expect(sent.get('f2')).to.match(/^[\w-]{36}$/);
  });

  const typed = async (list: readonly object[]): Promise<void> => {
    let come: (answer: Response) => void = () => {};
    serve(() => new Promise((resolve) => (come = resolve)));
    const comments = await make('press-comments', { src: address(), lang: 'en' }, FORM);
    const [area, name] = [comments.querySelector('textarea'), comments.querySelector<HTMLInputElement>('[required]')];
    type(area, 'Half a thou');
    type(name, 'Ada');
    area?.focus();
    area?.setSelectionRange(4, 6);
    await until(() => document.activeElement === area);
    const gaps: string[] = [];
    // Whatever is drawn meanwhile, a reader who types on always has a field.
    const watch = new MutationObserver(() => {
      if (!find(comments, '[part=form]') && !area?.checkVisibility()) gaps.push(said(part(comments, 'base')));
    });
    watch.observe(comments.renderRoot, { childList: true, subtree: true });
    come(json(list));
    await until(() => find<HTMLTextAreaElement>(comments, '[name=text]')?.value === 'Half a thou');
    expect(find<HTMLInputElement>(comments, '[name=name]')?.value).to.equal('Ada');
    const field = find<HTMLTextAreaElement>(comments, '[name=text]');
    expect(comments.shadowRoot?.activeElement).to.equal(field);
    expect([field?.selectionStart, field?.selectionEnd]).to.deep.equal([4, 6]);
    expect(gaps).to.deep.equal([]);
    watch.disconnect();
    await until(() => sessionStorage.length);
    expect(said(part(comments, 'form'))).to.contain('11 / 500');
  };

  it('without losing what was typed into it before the thread came, nor the place of the cursor', () => typed([first]));

  it('nor where nobody has written anything yet', () => typed([]));

  it('nor what came back of an earlier visit, which stands above it', async () => {
    serve(() => json([first]));
    const src = address();
    const before = await thread({ src });
    type(find(before, '[name=text]'), 'An older thought');
    await until(() => sessionStorage.length);
    before.remove();
    let come: (answer: Response) => void = () => {};
    serve(() => new Promise((resolve) => (come = resolve)));
    const comments = await make('press-comments', { src, lang: 'en' }, FORM);
    type(comments.querySelector('textarea'), 'Half a thou');
    come(json([first]));
    await until(() => find<HTMLTextAreaElement>(comments, '[name=text]')?.value.endsWith('Half a thou'));
    expect(find<HTMLTextAreaElement>(comments, '[name=text]')?.value).to.equal('An older thought\n\nHalf a thou');
  });

  it('which does not stand beside it where the thread could not be loaded', async () => {
    serve(() => status(404));
    const comments = await thread();
    await until(() => comments.querySelector('form')?.checkVisibility() === false);
    expect(comments.querySelector('h2')?.checkVisibility()).to.equal(true);
  });

  it('and knows its comment again in a list, though the server does not say under which id', async () => {
    const kept: object[] = [first];
    const requests = serve(({ method }) => {
      if (method === 'GET') return json(kept);
      kept.push({ id: 2, author: 'Ada', text: 'It’s  here.', date: '2025-06-04T11:00:00Z' });
      return redirected();
    });
    const comments = await thread();
    await shown(comments, 'comment');
    write(comments, "It's here.");
    await until(() => posts(requests).length);
    await until(() => find(comments, '#comment-2') && !find(comments, '.pending'));
    expect(saidBy(comments, 'comment-body').filter((body) => body.includes('here.'))).to.have.length(1);
    expect(said(find(comments, '#comment-2 .who'))).to.contain('You');
    expect(parts(comments, 'new')).to.be.empty;
  });

  it('not where the page names the server: a preset or `create` says more', async () => {
    const requests = serve(({ method }) =>
      method === 'GET' ? json({ errno: 0, data: { data: [] } }) : json({ errno: 0, data: { objectId: 'x' } }),
    );
    const src = `${address().replace('list.json', 'api/comment')}?path=/a`;
    const comments = await thread({ preset: 'waline', src, fields: 'name' });
    write(comments, 'Hello.');
    await until(() => posts(requests).length);
    expect(posts(requests)[0]?.url).to.equal(`${src.split('?')[0] ?? ''}?lang=en`);
    expect(posts(requests)[0]?.body).to.include({ comment: 'Hello.' });
  });
});
