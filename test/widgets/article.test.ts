import { expect } from '@open-wc/testing';
import { PressArticleOpenEvent, PressFailedEvent } from '../../src/ui/events.js';
import {
  address,
  dangers,
  executions,
  find,
  findAll,
  heard,
  hostile,
  json,
  make,
  never,
  part,
  parts,
  pause,
  said,
  saidBy,
  sample,
  serve,
  shown,
  status,
  stories,
  story,
  until,
} from './tools.js';

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

describe('press-article', function () {
  this.timeout(20_000);

  describe('as a card', () => {
    it('shows the first of a list with its public parts', async () => {
      serve(() =>
        json(stories(3, { image: 'https://paper.example/a.jpg', image_alt: 'A picture', comment_count: 12 })),
      );
      const article = await make('press-article', { src: address(), map: 'commentCount: comment_count' });
      await shown(article, 'headline');
      expect(saidBy(article, 'headline')).to.deep.equal(['Story number 1']);
      expect(saidBy(article, 'kicker')).to.deep.equal(['World']);
      expect(saidBy(article, 'byline')).to.deep.equal(['By Writer 1']);
      expect(saidBy(article, 'standfirst')[0]).to.match(/^What happened/);
      expect(saidBy(article, 'comments')).to.deep.equal(['12 comments']);
      for (const name of ['base', 'media', 'age']) expect(parts(article, name), name).not.to.be.empty;
      expect(find(article, 'h3 a')?.getAttribute('href')).to.equal('https://paper.example/world/story-1/');
    });

    it('reads a real WordPress answer', async () => {
      const posts = await sample('wordpress-posts-embed.json');
      serve(() => json(posts));
      const article = await make('press-article', { src: 'https://wp.example/wp-json/wp/v2/posts?_embed' });
      await shown(article, 'headline');
      expect(said(part(article, 'headline'))).not.to.match(/&\w+;|&#/);
      expect(parts(article, 'byline')).to.have.length(1);
      await expect(article).to.be.accessible();
    });

    for (const name of [
      '2',
      'https://paper.example/world/story-2/',
      'story-2',
      'http://www.paper.example/world/story-2?x=1#y',
    ]) {
      it(`shows the one that article="${name}" names`, async () => {
        serve(() => json(stories(3)));
        const article = await make('press-article', { src: address(), article: name });
        expect(said(await shown(article, 'headline'))).to.equal('Story number 2');
      });
    }

    it('says so where the list does not have the one that is named', async () => {
      serve(() => json(stories(3)));
      const article = await make('press-article', { src: address(), article: 'nobody' });
      expect(said(await shown(article, 'message'))).to.equal('This story could not be found.');
    });

    it('takes a single article whatever it is called', async () => {
      serve(() => json(story(9)));
      const article = await make('press-article', { src: address(), article: 'nobody' });
      expect(said(await shown(article, 'headline'))).to.equal('Story number 9');
    });

    for (const level of [1, 2, 4, 5, 6]) {
      it(`has its headline on level ${level} where the page wants it there`, async () => {
        const article = await make('press-article', { 'heading-level': `${level}` });
        article.data = stories(1);
        expect((await shown(article, 'headline')).localName).to.equal(`h${level}`);
      });
    }

    it('leaves out its picture and standfirst where the page says so, and brings them back', async () => {
      const article = await make('press-article', { 'no-image': '', 'no-standfirst': '' });
      article.data = [story(1, { image: 'https://paper.example/a.jpg' })];
      await shown(article, 'headline');
      expect(parts(article, 'media')).to.be.empty;
      expect(parts(article, 'standfirst')).to.be.empty;
      article.noImage = article.noStandfirst = false;
      await article.updateComplete;
      expect(parts(article, 'media')).to.have.length(1);
      expect(parts(article, 'standfirst')).to.have.length(1);
    });

    for (const layout of ['card', 'row', 'lead', 'compact'] as const) {
      it(`is accessible as ${layout}, and has a picture ${layout === 'compact' ? 'never' : 'where there is one'}`, async () => {
        const article = await make('press-article', {
          layout,
          lang: 'en',
          map: 'image: image; rating: rating; live: live',
        });
        article.data = [story(1, { image: PICTURE, rating: 4, live: true })];
        await shown(article, 'headline');
        expect(parts(article, 'media')).to.have.length(layout === 'compact' ? 0 : 1);
        expect(find(article, 'img')?.getAttribute('loading') ?? null).to.equal(
          layout === 'lead' ? 'eager' : layout === 'compact' ? null : 'lazy',
        );
        await expect(article).to.be.accessible();
      });
    }

    it('keeps in view what the source says is the point of a picture', async () => {
      const article = await make('press-article', { map: 'image: image; imageFocus: focus' });
      const points: readonly (readonly [unknown, string])[] = [
        [{ x: 0.25, y: 0.1 }, '25% 10%'],
        [[0.5, 1], '50% 100%'],
        ['30% 20%', '30% 20%'],
        ['0.3, 0.2', '30% 20%'],
        [{ x: 7, y: -1 }, '50% 50%'],
        ['red; background: url(x)', '50% 50%'],
      ];
      for (const [focus, wanted] of points) {
        article.data = [story(1, { image: PICTURE, focus })];
        await until(
          () => {
            const picture = find(article, 'img');
            return picture && getComputedStyle(picture).objectPosition === wanted;
          },
          `${JSON.stringify(focus)} is ${wanted}`,
        );
      }
    });

    it('keeps the field of a picture that does not come', async () => {
      const article = await make('press-article');
      article.data = [story(1, { image: 'https://paper.example/gone.jpg' })];
      await shown(article, 'media');
      find(article, 'img')?.dispatchEvent(new Event('error'));
      expect(find(article, 'img')?.hidden).to.be.true;
      expect(parts(article, 'media')).to.have.length(1);
    });

    it('lets the page open the article itself', async () => {
      const article = await make('press-article');
      article.data = stories(1);
      await shown(article, 'headline');
      article.addEventListener('press-article-open', (event) => event.preventDefault());
      const events = heard(document, 'press-article-open');
      const click = new MouseEvent('click', { bubbles: true, cancelable: true });
      find(article, 'a')?.dispatchEvent(click);
      expect(click.defaultPrevented).to.be.true;
      const [event] = events;
      expect(event instanceof PressArticleOpenEvent && event.article.id).to.equal('1');
    });
  });

  describe('in full', () => {
    const body = '<p>First words.</p><script>alert(1)</script><p onclick="alert(1)">Last <a href="more">words</a>.</p>';
    const full = { content_html: body };

    it('shows the text of the article that is being read, sanitized, below one heading of level 1', async () => {
      serve(() => json({ version: 'https://jsonfeed.org/version/1.1', items: [1, 2, 3].map((n) => story(n, full)) }));
      const article = await make('press-article', { src: address(), layout: 'full', current: 'story-2' });
      await until(() => said(find(article, '[part~=body]')).includes('Last words'));
      expect(said(find(article, 'h1'))).to.equal('Story number 2');
      expect(dangers(article)).to.deep.equal([]);
      expect(find(article, '[part=body] a')?.getAttribute('href')).to.equal('https://paper.example/world/story-2/more');
      await expect(article).to.be.accessible();
    });

    it('has links in place of what is embedded', async () => {
      const article = await make('press-article', { layout: 'full', preset: 'jsonfeed', lang: 'de' });
      const embedded = '<p>A</p><iframe src="https://www.video.example/e/1" title="The film"></iframe><p>B</p>';
      article.data = { items: [story(1, { content_html: embedded })] };
      await until(() => find(article, '[part=body] a'));
      expect(find(article, '[part=body] a')?.getAttribute('href')).to.equal('https://www.video.example/e/1');
      expect(said(find(article, '[part=body] a'))).to.equal('Auf video.example öffnen: The film');
      expect(dangers(article)).to.deep.equal([]);
    });

    it('says what is live, paid for, an opinion or a review as a card does', async () => {
      const article = await make('press-article', {
        layout: 'full',
        map: 'live: live; rating: rating; opinion: opinion; commentCount: count',
      });
      article.data = [story(1, { live: true, rating: 3, opinion: true, count: 2 })];
      await shown(article, 'body');
      expect(saidBy(article, 'badge')).to.deep.equal(['Live']);
      expect(saidBy(article, 'rating')).to.deep.equal(['3 out of 5 stars']);
      expect(saidBy(article, 'byline')).to.deep.equal(['Writer 1']);
      expect(saidBy(article, 'comments')).to.deep.equal(['2 comments']);
      await expect(article).to.be.accessible();
    });

    it('shows plain text in paragraphs', async () => {
      const article = await make('press-article', { layout: 'full' });
      article.data = [story(1, { content_text: 'One <b>thing</b> & another.\n\nAnd a third.', body: undefined })];
      await shown(article, 'body');
      expect(findAll(article, '[part=body] p').length).to.be.at.least(1);
      expect(find(article, '[part=body] b')).to.be.null;
    });

    it('is told by the feed around it what is being read, and by itself before that', async () => {
      serve(() => json(stories(3)));
      const feed = await make(
        'press-feed',
        { src: address(), current: '3' },
        '<press-article layout="full" loading="eager"></press-article><press-article layout="full" loading="eager" current="1"></press-article>',
      );
      const [one, two] = feed.querySelectorAll('press-article');
      if (!one || !two) throw new Error('no articles');
      expect(said(await shown(one, 'headline'))).to.equal('Story number 3');
      expect(said(await shown(two, 'headline'))).to.equal('Story number 1');
      feed.current = '2';
      await until(() => said(part(one, 'headline')) === 'Story number 2');
      expect(said(part(two, 'headline'))).to.equal('Story number 1');
    });

    describe('asks the page what is being read', () => {
      let added: Element[] = [];
      function add(tag: string, attributes: Readonly<Record<string, string>>, text = ''): Element {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.textContent = text;
        (tag === 'h1' ? document.body : document.head).append(element);
        added.push(element);
        return element;
      }
      afterEach(() => {
        for (const element of added) element.remove();
        added = [];
      });

      const ways: Readonly<Record<string, () => void>> = {
        'its canonical link': () =>
          void add('link', { rel: 'canonical', href: 'https://www.paper.example/world/story-2' }),
        'its JSON-LD': () =>
          void add(
            'script',
            { type: 'application/ld+json' },
            '{"@type":"NewsArticle","url":"https://paper.example/world/story-2/"}',
          ),
        'its first heading': () => void add('h1', {}, ' Story number 2 '),
      };
      for (const [way, write] of Object.entries(ways)) {
        it(`by ${way}`, async () => {
          write();
          serve(() => json(stories(3)));
          const article = await make('press-article', { src: address(), layout: 'full' });
          expect(said(await shown(article, 'headline'))).to.equal('Story number 2');
        });
      }

      it('and follows a new canonical link without asking the server again', async () => {
        const link = add('link', { rel: 'canonical', href: 'https://paper.example/world/story-1/' });
        const asked = serve(() => json(stories(3)));
        const article = await make('press-article', { src: address(), layout: 'full' });
        expect(said(await shown(article, 'headline'))).to.equal('Story number 1');
        link.setAttribute('href', 'https://paper.example/world/story-3/');
        await until(() => said(part(article, 'headline')) === 'Story number 3');
        expect(asked).to.have.length(1);
      });
    });
  });

  describe('in each state', () => {
    it('keeps the page’s own words until it has something, and where nothing comes', async () => {
      serve(never);
      const article = await make('press-article', { src: address() }, '<a href="/x">The story</a>');
      await pause();
      expect(find(article, 'slot:not([name])')).not.to.be.null;
      expect(find(article, '.sk')).to.be.null;
      serve(() => json(stories(1)));
      article.setAttribute('src', address());
      await shown(article, 'headline');
      expect(find(article, 'slot:not([name])')).to.be.null;
    });

    it('leaves the page’s own words alone where nobody names data', async () => {
      const events = heard(document, 'press-failed', 'press-ready');
      const article = await make('press-article', {}, '<a href="/x">The story</a>');
      await pause();
      expect(find(article, 'slot:not([name])')).not.to.be.null;
      expect(events).to.be.empty;
    });

    it('is a skeleton while it loads, and says that it is busy', async () => {
      serve(never);
      const article = await make('press-article', { src: address() });
      await until(() => find(article, '[aria-busy=true] .sk'));
      expect(said(find(article, '.vh'))).to.equal('Loading');
      await expect(article).to.be.accessible();
    });

    it('is ready once, and not busy any more', async () => {
      serve(() => json(stories(1)));
      const events = heard(document, 'press-ready');
      const article = await make('press-article', { src: address() });
      await shown(article, 'headline');
      article.refresh();
      await pause();
      expect(events.map(({ target }) => target)).to.deep.equal([article]);
      expect(find(article, '[aria-busy]')).to.be.null;
    });

    it('says that an empty list is empty', async () => {
      serve(() => json([]));
      const article = await make('press-article', { src: address() });
      expect(said(await shown(article, 'message'))).to.equal('This story could not be found.');
      await expect(article).to.be.accessible();
    });

    it('says once that it failed, offers a retry, and keeps the focus over it', async () => {
      serve(() => status(404));
      const events = heard(document, 'press-failed');
      const article = await make('press-article', { src: address() }, '<a href="/x">The story</a>');
      const retry = await shown(article, 'retry');
      expect(said(part(article, 'message'))).to.match(/^This story could not be loaded\. ?Try again$/);
      expect(find(article, 'slot:not([name])')).not.to.be.null;
      await expect(article).to.be.accessible();
      article.requestUpdate();
      await article.updateComplete;
      expect(events).to.have.length(1);
      const [event] = events;
      expect(event instanceof PressFailedEvent && event.failure.kind).to.equal('http');
      serve(() => json(stories(1)));
      retry.focus();
      retry.click();
      await shown(article, 'headline');
      expect(article.shadowRoot?.activeElement).to.equal(find(article, '[part=base]'));
      expect(events).to.have.length(1);
    });

    it('keeps an old value when a refresh fails, and says how old it is', async () => {
      serve(() => json(stories(1)));
      const article = await make('press-article', { src: address() });
      await shown(article, 'headline');
      serve(() => status(404));
      article.refresh();
      expect(said(await shown(article, 'message'))).to.match(/^As of /);
      expect(saidBy(article, 'headline')).to.deep.equal(['Story number 1']);
      await expect(article).to.be.accessible();
    });

    it('says by its message and the console what is wrong with an attribute', async () => {
      const events = heard(document, 'press-failed');
      const article = await make('press-article', { src: '[object Object]' });
      expect(said(await shown(article, 'message'))).to.equal('This part of the page is not set up correctly.');
      const [event] = events;
      expect(event instanceof PressFailedEvent && event.failure.kind).to.equal('config');
      article.src = '';
      article.data = stories(1);
      expect(said(await shown(article, 'headline'))).to.equal('Story number 1');
    });

    it('begins when it is near the view', async function () {
      // A browser draws no frames for a page behind another, and so nothing there comes into view.
      if (document.hidden) this.skip();
      const asked = serve(() => json(stories(1)));
      const article = await make('press-article', { src: address(), loading: 'lazy' });
      await shown(article, 'headline');
      const far = document.createElement('press-article');
      far.src = address();
      far.style.marginBlockStart = '5000px';
      article.after(far);
      await pause(150);
      expect(asked).to.have.length(1);
      far.scrollIntoView();
      await shown(far, 'headline');
      far.remove();
      window.scrollTo(0, 0);
    });
  });

  it('turns with its own language, and uses its formats', async () => {
    const article = await make('press-article', { lang: 'de' });
    article.data = [story(1, { date: '2020-03-05' })];
    await shown(article, 'age');
    expect(said(part(article, 'age')))
      .to.match(/2020/)
      .and.to.match(/M[aä]r/);
  });

  it('stands in the direction of the page around it', async () => {
    const article = await make('press-article');
    article.parentElement?.setAttribute('dir', 'rtl');
    article.data = [story(1)];
    expect(getComputedStyle(await shown(article, 'headline')).direction).to.equal('rtl');
  });

  it('shows hostile text in every field as text, and runs none of it', async () => {
    const strings = await hostile();
    expect(strings.length).to.be.above(200);
    const fields = [
      'id',
      'title',
      'url',
      'excerpt',
      'section',
      'authors',
      'publishedAt',
      'image',
      'imageAlt',
      'sponsor',
    ];
    fields.push('lang', 'commentCount', 'rating', 'bodyHtml', 'related', 'tags', 'media', 'imageCaption', 'srcset');
    const map = fields.map((field) => `${field}: ${field}`).join('; ');
    const card = await make('press-article', { map, base: 'https://paper.example/' });
    const full = await make('press-article', { map, base: 'https://paper.example/', layout: 'full' });
    const calls = await executions(async () => {
      for (const text of strings) {
        card.data = full.data = [Object.fromEntries(fields.map((field) => [field, text]))];
        await Promise.all([card.updateComplete, full.updateComplete]);
        await pause(0);
        expect([...dangers(card), ...dangers(full)], text).to.deep.equal([]);
      }
    });
    expect(calls).to.equal(0);
  });

  it('shows any one hostile field beside harmless ones', async () => {
    const strings = await hostile();
    const article = await make('press-article', { layout: 'full', preset: 'jsonfeed', base: 'https://paper.example/' });
    const calls = await executions(async () => {
      for (const [i, text] of strings.entries()) {
        const field = ['title', 'summary', 'author', 'content_html'][i % 4] ?? 'title';
        article.data = { items: [story(i, { [field]: text })] };
        await article.updateComplete;
        await pause(0);
        expect(dangers(article), text).to.deep.equal([]);
      }
      article.data = { items: [story(999)] };
      await until(() => said(find(article, '[part=headline]')) === 'Story number 999');
    });
    expect(calls).to.equal(0);
  });
});
