import { readFileSync } from 'node:fs';

/** A page that is measured, and what has to be true in it when a reader can use it. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
  /** An expression; what it finds may be in open shadow roots. */
  readonly ready: string;
}

const read = (name: string): string => readFileSync(new URL(`../../../stories/data/${name}`, import.meta.url), 'utf8');

const list = Array.from({ length: 40 }, (_, n) => ({
  id: n + 1,
  title: `What the ${n + 1}th paper says of the grain that comes through the strait`,
  url: `/story-${n + 1}/`,
  date: `2026-11-${String((n % 27) + 1).padStart(2, '0')}T12:00:00Z`,
  excerpt: 'Prices ease as the first ships clear the strait, and traders wait for what the harvest brings.',
  section: n % 2 ? 'Markets' : 'World',
  author: 'Ada Reader',
}));

/** What the pages ask for. Peers get the answers of their own servers. */
export const data: Readonly<Record<string, string>> = {
  '/list.json': JSON.stringify(list),
  '/weather.json': read('forecast.json'),
  '/comments.json': read('wp-json/wp/v2/comments.json'),
  '/waline/api/comment': read('waline.json'),
  '/artalk/api/v2/conf': JSON.stringify({ frontend_conf: {}, version: { app: 'artalk', version: '2.9.1' } }),
  '/artalk/api/v2/comments': JSON.stringify({ comments: [], count: 0, roots_count: 0 }),
  '/artalk/api/v2/pages/pv': JSON.stringify({ pv: 1 }),
};

/** The least that one card can be made of: Lit, one request, one template. */
const card = `
  class ACard extends LitElement {
    static properties = { article: { state: true } };
    static styles = css\`h3 { margin: 0 } p { color: gray }\`;
    async connectedCallback() {
      super.connectedCallback();
      [this.article] = await (await fetch('/list.json')).json();
    }
    render() {
      const { article } = this;
      return article ? html\`<article><p>\${article.section}</p><h3><a href=\${article.url}>\${article.title}</a></h3>
        <p>\${article.excerpt}</p><p>\${article.author} · \${new Date(article.date).toLocaleDateString('en')}</p></article>\` : nothing;
    }
  }
  customElements.define('a-card', ACard);`;

const others = `
  class AList extends LitElement {
    static properties = { list: { state: true } };
    static styles = css\`li { border-top: 1px solid }\`;
    async connectedCallback() {
      super.connectedCallback();
      this.list = await (await fetch('/list.json')).json();
    }
    render() {
      return html\`<ul>\${(this.list ?? []).slice(0, 6).map(({ title, url }) => html\`<li><a href=\${url}>\${title}</a></li>\`)}</ul>\`;
    }
  }
  class ALine extends LitElement {
    static properties = { weather: { state: true } };
    async connectedCallback() {
      super.connectedCallback();
      this.weather = (await (await fetch('/weather.json')).json()).current;
    }
    render() {
      const date = new Date().toLocaleDateString('en', { dateStyle: 'full' });
      return html\`<p>\${date} <b>\${this.weather?.temperature_2m}</b></p>\`;
    }
  }
  class ABox extends LitElement {
    static properties = { list: { state: true } };
    async connectedCallback() {
      super.connectedCallback();
      this.list = await (await fetch('/comments.json')).json();
    }
    render() {
      return html\`<input aria-label="Search"><ol>\${(this.list ?? []).map((one) => html\`<li><b>\${one.author_name}</b> \${one.date_gmt}</li>\`)}</ol><textarea></textarea>\`;
    }
  }
  customElements.define('a-list', AList);
  customElements.define('a-line', ALine);
  customElements.define('a-box', ABox);`;

const lit = `import { css, html, LitElement, nothing } from 'lit';\n`;

/** Scripts that are bundled before they are served, by their address. */
export const bundles: Readonly<Record<string, string>> = {
  '/floor-card.js': lit + card,
  '/floor-four.js': lit + card + others,
  '/floor-below.js': `const sight = new IntersectionObserver(() => {}, { rootMargin: '300px' });
    for (const list of document.querySelectorAll('press-list')) sight.observe(list);`,
};

const page = (name: string, head: string, body: string, ready: string): BenchPage => ({
  ...{ name, ready },
  html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>${head}<body>${body}</body></html>`,
});
const script = (src: string): string => `<script type="module" src="${src}"></script>`;
const inner = (tag: string, selector: string): string =>
  `document.querySelector('${tag}')?.shadowRoot?.querySelector('${selector}')`;

const eager = 'loading="eager"';
const oneCard = `<press-article src="/list.json" no-image ${eager}></press-article>`;
const five = `
  <press-dateline src="/weather.json" ${eager}></press-dateline>
  <press-feed src="/list.json"><press-search></press-search><press-article no-image ${eager}></press-article>
  <press-related rank="latest" no-image ${eager}></press-related></press-feed>
  <press-comments src="/comments.json" ${eager}></press-comments>`;
const fiveReady = [
  inner('press-dateline', '[part=base]'),
  inner('press-search', 'input'),
  inner('press-article', '[part~=headline]'),
  inner('press-related', '[part~=headline]'),
  inner('press-comments', '[part~=comment-body]'),
].join(' && ');
const spacer = '<p style="height: 4000px">A long story.</p>';
const twenty = '<press-list src="/list.json"></press-list>'.repeat(20);
const reserve = '<link rel="stylesheet" href="/dist/presslet.css">';

export const BLANK = page('blank page', '', '<p>Hello</p>', 'document.body');
export const FLOOR_CARD = page(
  'floor: one Lit card',
  script('/floor-card.js'),
  '<a-card></a-card>',
  inner('a-card', 'h3'),
);
export const FLOOR_FOUR = page(
  'floor: four trivial Lit widgets',
  script('/floor-four.js'),
  '<a-line></a-line><a-card></a-card><a-list></a-list><a-box></a-box>',
  `${inner('a-list', 'li')} && ${inner('a-box', 'li')} && ${inner('a-card', 'h3')}`,
);
export const OWN_CARD = page(
  'Presslet: one card, its own file',
  script('/dist/press-article.js'),
  oneCard,
  inner('press-article', '[part~=headline]'),
);
export const MAIN_CARD = page(
  'Presslet: one card, presslet.js',
  script('/dist/presslet.js'),
  oneCard,
  inner('press-article', '[part~=headline]'),
);
export const OWN_FIVE = page('Presslet: five widgets', script('/dist/presslet.js'), five, fiveReady);
export const NONE_BELOW = page(
  '20 tags below the fold, no script',
  reserve,
  spacer + twenty,
  'document.readyState === "complete"',
);
/** The least that any script can do that is to load what comes near. */
export const FLOOR_BELOW = page(
  'floor: 20 below the fold, watched',
  `${reserve}<script defer src="/floor-below.js"></script>`,
  spacer + twenty,
  'document.readyState === "complete"',
);
export const OWN_BELOW = page(
  'Presslet: 20 below the fold, loader',
  `${reserve}<script defer src="/dist/presslet.loader.js"></script>`,
  spacer + twenty,
  'document.readyState === "complete"',
);
/** Few ms apart, and visits of one page differ by as many: they are visited three times as often as the others. */
export const BELOW: readonly BenchPage[] = [NONE_BELOW, FLOOR_BELOW, OWN_BELOW];

const shoelace = '/peers/@shoelace-style/shoelace/cdn';
const waline = '/peers/@waline/client/dist';
/** As each peer's own first page says it is put into a page. */
export const PEERS: readonly BenchPage[] = [
  page(
    'Pagefind component UI',
    `<link rel="stylesheet" href="/pagefind/pagefind-component-ui.css">${script('/pagefind/pagefind-component-ui.js')}`,
    '<pagefind-searchbox></pagefind-searchbox>',
    'document.querySelector("pagefind-searchbox input")',
  ),
  page(
    'giscus, without its iframe',
    script('/giscus.js'),
    '<giscus-widget repo="a/b" mapping="pathname"></giscus-widget>',
    inner('giscus-widget', 'iframe'),
  ),
  page(
    'Shoelace card, input, button',
    `<link rel="stylesheet" href="${shoelace}/themes/light.css">${script(`${shoelace}/shoelace-autoloader.js`)}`,
    '<sl-card>A card</sl-card><sl-input label="Search"></sl-input><sl-button>Send</sl-button>',
    [inner('sl-card', '[part=base]'), inner('sl-input', 'input'), inner('sl-button', '[part=base]')].join(' && '),
  ),
  page(
    'Artalk',
    '<link rel="stylesheet" href="/peers/artalk/dist/Artalk.css">',
    `<div id="box"></div><script type="module">import Artalk from '/peers/artalk/dist/Artalk.mjs';
    Artalk.init({ el: '#box', server: '/artalk', site: 'A', pageKey: '/', pageTitle: 'A' })</script>`,
    'document.querySelector(".atk-main-editor")',
  ),
  page(
    'Waline',
    `<link rel="stylesheet" href="${waline}/waline.css">`,
    `<div id="box"></div><script type="module">import { init } from '${waline}/waline.js';
    init({ el: '#box', serverURL: location.origin + '/waline', path: '/', lang: 'en' })</script>`,
    'document.querySelector(".wl-card")',
  ),
];

export const ALL: readonly BenchPage[] = [
  ...[BLANK, FLOOR_CARD, OWN_CARD, MAIN_CARD, FLOOR_FOUR, OWN_FIVE, NONE_BELOW, FLOOR_BELOW, OWN_BELOW],
  ...PEERS,
];
