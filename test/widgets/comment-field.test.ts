import { expect } from '@open-wc/testing';
import type { PressComments } from '../../src/widgets/comments.js';
import {
  address,
  find,
  forget,
  json,
  make,
  never,
  part,
  parts,
  pause,
  press,
  remark,
  said,
  serve,
  shown,
  type,
  until,
  type Asked,
} from './tools.js';

type Attributes = Readonly<Record<string, string>>;

const posts = (requests: readonly Asked[]): Asked[] => requests.filter(({ method }) => method === 'POST');

/** A WordPress thread of one comment, which answers posts as it is told. */
function blog(answer: () => Response | Promise<Response>): Asked[] {
  return serve(({ method }) => (method === 'GET' ? json([remark(1, 0, { author_name: 'ليلى' })]) : answer()));
}

async function thread(attributes: Attributes = {}): Promise<PressComments> {
  const src = `${address().replace('list.json', 'wp-json/wp/v2/comments')}?post=7`;
  const element = await make('press-comments', { lang: 'en', src, fields: 'name', ...attributes });
  await shown(element, 'form');
  await shown(element, 'comment');
  return element;
}

const field = (comments: PressComments, parentId = ''): HTMLTextAreaElement => {
  const found = find<HTMLTextAreaElement>(comments, `form[data-parent="${parentId}"] [name=text]`);
  if (!found) throw new Error('no field');
  return found;
};

function write(comments: PressComments, text: string, parentId = ''): void {
  type(find(comments, `form[data-parent="${parentId}"] [name=name]`), 'Ada');
  type(field(comments, parentId), text);
}

const refused = (): Response =>
  new Response(JSON.stringify({ code: 'rest_comment_content_invalid', message: 'Too many links.' }), { status: 400 });

describe('the field of press-comments', function () {
  this.timeout(60_000);

  afterEach(forget);

  it('grows with its text', async () => {
    blog(never);
    const comments = await thread();
    const before = field(comments).getBoundingClientRect().height;
    write(comments, 'One line more.\n'.repeat(12));
    await until(() => field(comments).getBoundingClientRect().height > before + 150);
    expect(field(comments).scrollHeight).to.be.at.most(field(comments).clientHeight);
  });

  it('counts its characters, and sends nothing that has too many', async () => {
    const requests = blog(never);
    const comments = await thread({ 'max-length': '10' });
    write(comments, 'Ten of it.');
    const counter = (): HTMLElement | null => find(comments, '.under > :last-child');
    await until(() => said(counter()) === '10 / 10');
    expect(counter()?.className).to.equal('');
    write(comments, 'Eleven now.');
    await until(() => said(counter()) === '11 / 10');
    expect(counter()?.className).to.equal('err');
    part(comments, 'submit').click();
    await until(() => field(comments).getAttribute('aria-invalid') === 'true');
    expect(said(find(comments, `[id="${field(comments).getAttribute('aria-describedby') ?? ''}"]`))).to.contain('10');
    expect(posts(requests)).to.be.empty;
    expect(field(comments).value).to.equal('Eleven now.');
  });

  it('sends by ⌘-Enter', async () => {
    const requests = blog(never);
    const comments = await thread();
    write(comments, 'By keys.');
    press(field(comments), 'Enter', { metaKey: true });
    await until(() => posts(requests).length);
  });

  it('shows the addresses in a plain text as links that say whose they are, and nothing else as a link', async () => {
    blog(never);
    const comments = await thread();
    write(comments, 'See https://paper.example/a?b=1, not javascript:alert(1).');
    part(comments, 'submit').click();
    await until(() => find(comments, '.pending a'));
    const links = [...(find(comments, '.pending .said')?.querySelectorAll('a') ?? [])];
    expect(links.map(({ href, rel }) => [href, rel])).to.deep.equal([
      ['https://paper.example/a?b=1', 'nofollow ugc noopener noreferrer'],
    ]);
  });

  it('keeps a name that runs in another direction to itself', async () => {
    blog(never);
    const comments = await thread();
    expect(said(part(comments, 'comment-author').querySelector('bdi'))).to.equal('ليلى');
  });

  it('is left alone by a refusal while another text stands in it: that one waits in the thread', async () => {
    let answer = (): void => {};
    const requests = blog(() => new Promise((done) => (answer = () => done(refused()))));
    const comments = await thread();
    write(comments, 'The first.');
    part(comments, 'submit').click();
    await until(() => posts(requests).length && field(comments).value === '');
    write(comments, 'The second.');
    answer();
    await until(() => said(find(comments, '.pending .state')).includes('Too many links.'));
    expect(field(comments).value).to.equal('The second.');
    expect(said(find(comments, '.pending .said'))).to.equal('The first.');
    expect(said(find(comments, '.pending .acts'))).to.equal('Try now Edit Discard');
  });

  it('has a draft of its own for each comment that is answered', async () => {
    blog(never);
    const comments = await thread();
    write(comments, 'Below all');
    part(comments, 'reply').click();
    await until(() => find(comments, 'form[data-parent="1"]'));
    write(comments, 'Below the first', '1');
    const { src } = comments;
    await until(() => Object.keys(sessionStorage).filter((key) => key.includes(src)).length === 2);
    press(field(comments, '1'), 'Escape');
    await until(() => !find(comments, 'form[data-parent="1"]'));
    comments.remove();

    const again = await thread({ src });
    await until(() => field(again).value === 'Below all');
    part(again, 'reply').click();
    await until(() => find(again, 'form[data-parent="1"]') && field(again, '1').value === 'Below the first');
    expect(parts(again, 'draft')).to.have.length(2);
  });

  it('says once in the console that comments go with cookies, where a server wants them', async () => {
    const real = console.warn;
    const warnings: string[] = [];
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
    try {
      serve(({ method }) => (method === 'GET' ? json({ replies: [], total_replies: 0 }) : never()));
      const src = `${address().replace('list.json', '')}?uri=/a`;
      for (let time = 0; time < 2; time++) {
        const comments = await make('press-comments', { lang: 'en', src, preset: 'isso', fields: 'name' });
        await shown(comments, 'form');
        await until(() => warnings.some((words) => words.includes('with cookies')));
        await pause();
        comments.remove();
      }
      expect(warnings.filter((words) => words.includes('with cookies'))).to.have.length(1);
    } finally {
      console.warn = real;
    }
  });
});
