import { html, nothing, type TemplateResult } from 'lit';
import { card as sentences, count } from '../locales/en.js';
import type { Article } from '../model/article.js';
import type { ArticlesElement } from './articles-element.js';
import { extrasFor, type Extras } from './extras.js';
import { kit } from './kit.js';
import { later } from './later.js';
import { heading } from './states.js';
import { age } from './time.js';
import { learn } from './words.js';

learn({ ...sentences, ...count });

/** A card stands alone or, `up`, among others of its size. */
export type CardLayout = 'card' | 'up' | 'row' | 'lead' | 'compact';

export interface CardOptions {
  readonly layout: CardLayout;
  /** Level of the headline, 1–6. */
  readonly level: number;
  readonly noStandfirst?: boolean;
  /** What a page adds below: links to more on the matter. */
  readonly below?: TemplateResult;
  /** The headline alone, as in a ranking. */
  readonly isBare?: boolean;
}

const loadOwn = later(() => import('./own-card.js'));

/** One article as a card: kicker, headline, standfirst, byline and age, with at most one picture and one link. */
export function card(article: Article, host: ArticlesElement, options: CardOptions): TemplateResult {
  const { layout, isBare } = options;
  const { lang } = article;
  const template = host.querySelector<HTMLTemplateElement>(':scope > template:not([shadowrootmode])');
  const own = template && loadOwn(host);
  if (template && own) return own.renderOwn(kit, template, article, host);
  const extras = isBare ? null : extrasFor(article, host);
  if (extras === undefined || own === undefined) return cardSkeleton(layout, host.noImage);
  const picture = host.noImage || layout === 'compact' ? nothing : renderPicture(article, host, layout, extras);
  const kind = `card ${layout === 'card' ? 'solo' : layout} ${picture === nothing ? 'nopic' : ''} ${extras?.kindOf(article) ?? ''}`;
  return html`<article class=${kind} part="base" lang=${lang || nothing} dir=${lang ? 'auto' : nothing}>
    ${picture}
    <div>
      ${isBare ? nothing : renderKicker(article, host, extras)} ${renderHeadline(article, host, options.level)}
      ${isBare ? nothing : renderWords(article, host, options, extras)} ${options.below}
    </div>
  </article>`;
}

/** The same box while nothing is known: bars where text will be, a grey field where the picture will be. */
export function cardSkeleton(layout: CardLayout, noImage: boolean): TemplateResult {
  const hasPicture = !noImage && layout !== 'compact';
  return html`<div class="card ${layout === 'card' ? 'solo' : layout} ${hasPicture ? '' : 'nopic'}" aria-hidden="true">
    ${hasPicture ? html`<span class="pic"></span>` : nothing}
    <div>
      <p class="kick"><span class="sk s"></span></p>
      <p class="head"><span class="sk"></span><span class="sk l"></span></p>
      <p class="meta"><span class="sk m"></span></p>
    </div>
  </div>`;
}

/** A lead's picture is seen first, and so it is fetched first. */
function renderPicture(
  article: Article,
  { words }: ArticlesElement,
  layout: CardLayout,
  extras: Extras | null,
): unknown {
  const { image, focus } = article;
  if (!image) return nothing;
  const { src, srcset, alt, width, height } = image;
  const isLead = layout === 'lead';
  return html`<span class="pic" part="media">
    <img
      src=${src}
      srcset=${srcset || nothing}
      sizes=${srcset ? 'auto, (min-width: 800px) 50vw, 100vw' : nothing}
      alt=${alt}
      width=${width || nothing}
      height=${height || nothing}
      loading=${isLead ? 'eager' : 'lazy'}
      fetchpriority=${isLead ? 'high' : nothing}
      decoding="async"
      .style=${focus ? `object-position: ${focus}` : nothing}
      @error=${onPictureError}
    />
    ${extras?.renderMedia(kit, article, words)}
  </span>`;
}

/** The section above a headline, after "Live" or "Sponsored"; which way a foreign card runs is for its headline to say. */
export function renderKicker(article: Article, { words }: ArticlesElement, extras: Extras | null): unknown {
  const { section, live, sponsor } = article;
  if (!section && !live && !sponsor) return nothing;
  return html`<p class="kick" part=${kickerPart(section)}>
    ${extras?.renderBadge(kit, article, words)} <bdi>${sponsor || section}</bdi>
  </p>`;
}

/** A section's own part, such as `kicker-health`, lets a page give each section its colour. */
function kickerPart(section: string): string {
  const name = section.toLowerCase().replace(/[^\p{L}\d]+/gu, '-');
  return name ? `kicker kicker-${name}` : 'kicker';
}

function renderHeadline(article: Article, { onOpen }: ArticlesElement, level: number): TemplateResult {
  const { title, url, sponsor } = article;
  const isQuoted = /^[“"‘«„]/.test(title) ? 'head quote' : 'head';
  const open = (event: Event): void => onOpen(event, article);
  const link = url ? html`<a href=${url} rel=${sponsor ? 'sponsored' : nothing} @click=${open}>${title}</a>` : title;
  return heading(level, isQuoted, 'headline', link);
}

function renderWords(
  article: Article,
  host: ArticlesElement,
  { layout, noStandfirst }: CardOptions,
  extras: Extras | null,
): unknown {
  const { words } = host;
  const { excerpt } = article;
  const hasStandfirst = excerpt && !noStandfirst && layout !== 'compact';
  return html`${extras?.renderName(kit, article, words)}
  ${hasStandfirst ? html`<p class="stand" part="standfirst">${excerpt}</p>` : nothing}
  ${extras?.renderStars(kit, article, words)} ${renderMeta(article, host, extras)}`;
}

/** Who wrote it, how old it is, what readers said; nothing where nothing is known. */
export function renderMeta(article: Article, host: ArticlesElement, extras: Extras | null): unknown {
  const { words } = host;
  const { authors, publishedAt, commentCount, opinion, readingMinutes } = article;
  const written = publishedAt && age(publishedAt, words, host.dateAfter);
  const hasByline = authors.length > 0 && !opinion;
  if (!hasByline && !written && !commentCount) return nothing;
  return html`<p class="meta" lang=${words.lang}>
    ${hasByline ? html`<span part="byline">${words.say('by', { names: words.list(authors) })}</span>` : nothing}
    ${written ? html`<time part="age" datetime=${written.datetime || nothing}>${written.text}</time>` : nothing}
    ${readingMinutes ? html`<span>${words.count('minutesRead', readingMinutes)}</span>` : nothing}
    ${extras?.renderCount(kit, article, words)}
  </p>`;
}

/** The grey field stays where a picture does not come, so that nothing moves. */
function onPictureError(event: Event): void {
  if (event.target instanceof HTMLElement) event.target.hidden = true;
}
