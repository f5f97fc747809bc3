import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { story as sentences } from '../locales/en.js';
import type { Article } from '../model/article.js';
import type { Extras } from '../ui/extras.js';
import { ForeignNodes } from '../ui/foreign.js';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
import { css as styles } from './story.styles.js';

export { sentences, styles };

/** The widget that tells a story, as far as the story depends on it. */
export interface Teller extends ReactiveControllerHost {
  readonly words: Words;
  readonly noImage: boolean;
  readonly noStandfirst: boolean;
}

/** What is drawn as on a card, and what only the widget can make. */
export interface StoryParts {
  readonly extras: Extras | null;
  readonly kicker: unknown;
  readonly headline: unknown;
  /** Byline, age and comments. */
  readonly meta: unknown;
}

/** The sanitized texts of each widget: nodes stand in one place only. */
const texts = new WeakMap<Teller, ForeignNodes>();

/** One article in full. This file is a chunk. */
export function renderStory(kit: Kit, article: Article, teller: Teller, parts: StoryParts): TemplateResult {
  const { html, nothing } = kit;
  const { lang } = article;
  const { extras, kicker, headline, meta } = parts;
  const { words, noImage, noStandfirst } = teller;
  const text = renderText(kit, article, teller);
  // Without its words a story is as low as it never is again.
  const isShort = texts.get(teller)?.isLoading;
  return html`<article
    class="story ${isShort ? 'tall' : ''} ${extras?.kindOf(article) ?? ''}"
    lang=${lang || nothing}
    dir=${lang ? 'auto' : nothing}
  >
    <header>
      ${kicker} ${headline} ${extras?.renderName(kit, article, words)}
      ${noStandfirst ? nothing : renderStandfirst(kit, article)} ${extras?.renderStars(kit, article, words)}
    </header>
    <div class="side">${meta}</div>
    ${noImage ? nothing : renderFigure(kit, article, extras, words)}
    <div class="body" part="body">${text}</div>
  </article>`;
}

/** An excerpt that breaks off was cut from the text that follows it: saying it twice helps nobody. */
function renderStandfirst({ html, nothing }: Kit, { excerpt }: Article): unknown {
  return !excerpt || /(?:…|\.\.\.)\]?$/.test(excerpt)
    ? nothing
    : html`<p class="stand" part="standfirst">${excerpt}</p>`;
}

function renderFigure(kit: Kit, article: Article, extras: Extras | null, words: Words): unknown {
  const { html, nothing } = kit;
  const { image, focus } = article;
  if (!image) return nothing;
  const { src, srcset, alt, caption } = image;
  return html`<figure>
    <span class="pic" part="media">
      <img
        .style=${focus ? `object-position: ${focus}` : nothing}
        src=${src}
        srcset=${srcset || nothing}
        sizes="100vw"
        alt=${alt}
        fetchpriority="high"
        decoding="async"
        @error=${onPictureError}
      />
      ${extras?.renderMedia(kit, article, words)}
    </span>
    ${caption ? html`<figcaption>${caption}</figcaption>` : nothing}
  </figure>`;
}

/** The grey field stays where a picture does not come, so that nothing moves. */
function onPictureError(event: Event): void {
  if (event.target instanceof HTMLElement) event.target.hidden = true;
}

function renderText(kit: Kit, article: Article, teller: Teller): unknown {
  const { body, url } = article;
  if (!body) return paragraphs(kit, article);
  const nodes = texts.get(teller) ?? new ForeignNodes(teller, kit);
  texts.set(teller, nodes);
  return nodes.of(body, url || document.baseURI, (site) => teller.words.say('openOn', { site }));
}

function paragraphs({ html }: Kit, { bodyText, excerpt }: Article): TemplateResult[] {
  return (bodyText || excerpt).split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`);
}
