import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Article, Media } from '../model/article.js';
import { heading } from './states.js';
import { age } from './time.js';
import type { Words } from './words.js';

export type CardLayout = 'card' | 'row' | 'lead' | 'compact';

export interface CardOptions {
  readonly words: Words;
  readonly layout: CardLayout;
  /** Level of the headline, 1–6. */
  readonly level: number;
  /** A picture that is seen first is fetched first. */
  readonly isUrgent?: boolean;
  readonly noImage?: boolean;
  readonly noStandfirst?: boolean;
  /** The headline alone, as in a ranking. */
  readonly isBare?: boolean;
  /** Called when a reader follows the headline. */
  readonly onOpen: (event: Event, article: Article) => void;
}

/** One article as a card: kicker, headline, standfirst, byline and age, with at most one picture and one link. */
export function card(article: Article, options: CardOptions): TemplateResult {
  const { layout, noImage } = options;
  const picture = noImage || layout === 'compact' ? nothing : renderPicture(article, options);
  const kind = [
    'card',
    layout,
    picture === nothing ? 'nopic' : '',
    article.opinion ? 'opinion' : '',
    article.sponsor ? 'paid-card' : '',
  ].join(' ');
  return html`<article class=${kind} part="base" lang=${article.lang || nothing} dir=${article.lang ? 'auto' : nothing}>
    ${picture}
    <div>
      ${options.isBare ? nothing : renderKicker(article, options)} ${renderHeadline(article, options)}
      ${options.isBare ? nothing : renderWords(article, options)}
    </div>
  </article>`;
}

/** The same box while nothing is known: bars where text will be, a grey field where the picture will be. */
export function cardSkeleton(layout: CardLayout, noImage = false): TemplateResult {
  return html`<div class="card ${layout} ${noImage || layout === 'compact' ? 'nopic' : ''}" aria-hidden="true">
    ${noImage || layout === 'compact' ? nothing : html`<span class="pic"></span>`}
    <div>
      <p class="kick"><span class="sk s"></span></p>
      <p class="head"><span class="sk"></span><span class="sk l"></span></p>
      <p class="meta"><span class="sk m"></span></p>
    </div>
  </div>`;
}

function renderPicture({ image, media }: Article, { words, isUrgent }: CardOptions): TemplateResult | typeof nothing {
  if (!image) return nothing;
  return html`<span class="pic" part="media">
    <img
      src=${image.src}
      srcset=${image.srcset || nothing}
      sizes=${image.srcset ? 'auto, (min-width: 800px) 50vw, 100vw' : nothing}
      alt=${image.alt}
      width=${image.width || nothing}
      height=${image.height || nothing}
      loading=${isUrgent ? 'eager' : 'lazy'}
      fetchpriority=${isUrgent ? 'high' : nothing}
      decoding="async"
      @error=${onPictureError}
    />
    ${media ? renderMedia(media, words) : nothing}
  </span>`;
}

function renderMedia({ kind, duration }: Media, words: Words): TemplateResult {
  const minutes = `${Math.floor(duration / 60)}:${String(Math.floor(duration % 60)).padStart(2, '0')}`;
  return html`<span class="media">
    <svg viewBox="0 0 10 10" aria-hidden="true">${svg`<path d="M1.5 0v10L10 5z"/>`}</svg>
    <span class="vh">${words.say(kind)}, </span>${duration ? minutes : nothing}
  </span>`;
}

function renderKicker({ section, live, sponsor }: Article, { words }: CardOptions): TemplateResult | typeof nothing {
  if (!section && !live && !sponsor) return nothing;
  const badge = sponsor ? 'sponsored' : live ? 'live' : undefined;
  return html`<p class="kick" part=${kickerPart(section)}>
    ${badge ? html`<span class="badge ${sponsor ? 'paid' : 'live'}" part="badge">${words.say(badge)}</span>` : nothing}
    ${sponsor || section}
  </p>`;
}

/** A section's own part, such as `kicker-health`, lets a page give each section its colour. */
function kickerPart(section: string): string {
  const name = section.toLowerCase().replace(/[^\p{L}\d]+/gu, '-');
  return name ? `kicker kicker-${name}` : 'kicker';
}

function renderHeadline(article: Article, { level, onOpen }: CardOptions): TemplateResult {
  const isQuoted = /^[“"‘«„]/.test(article.title) ? 'head quote' : 'head';
  const link = article.url
    ? html`<a
        href=${article.url}
        rel=${article.sponsor ? 'sponsored' : nothing}
        @click=${(event: Event) => onOpen(event, article)}
        >${article.title}</a
      >`
    : article.title;
  return heading(level, isQuoted, 'headline', link);
}

function renderWords(article: Article, options: CardOptions): TemplateResult {
  const { words, layout, noStandfirst } = options;
  const { excerpt } = article;
  const hasStandfirst = excerpt && !noStandfirst && layout !== 'compact';
  const name = article.opinion ? words.list(article.authors) : '';
  return html`
    ${name ? html`<p class="by" part="byline">${name}</p>` : nothing}
    ${hasStandfirst ? html`<p class="stand" part="standfirst">${excerpt}</p>` : nothing}
    ${article.rating === undefined ? nothing : renderStars(article.rating, words)} ${renderMeta(article, words)}
  `;
}

/** Who wrote it, how old it is, what readers said; nothing where nothing is known. */
export function renderMeta(article: Article, words: Words): TemplateResult | typeof nothing {
  const { authors, publishedAt, commentCount, opinion, readingMinutes } = article;
  const written = publishedAt && age(publishedAt, words);
  const hasByline = authors.length > 0 && !opinion;
  if (!hasByline && !written && !commentCount) return nothing;
  return html`<p class="meta">
    ${hasByline ? html`<span part="byline">${words.say('by', { names: words.list(authors) })}</span>` : nothing}
    ${written ? html`<time part="age" datetime=${written.datetime || nothing}>${written.text}</time>` : nothing}
    ${readingMinutes ? html`<span>${words.count('minutesRead', readingMinutes)}</span>` : nothing}
    ${
      commentCount
        ? html`<a part="comments" href=${`${article.url}#comments`}>${words.count('comments', commentCount)}</a>`
        : nothing
    }
  </p>`;
}

function renderStars(rating: number, words: Words): TemplateResult {
  const star = (n: number): TemplateResult =>
    html`<svg class=${n <= Math.round(rating) ? '' : 'o'} viewBox="0 0 16 16" aria-hidden="true">
      ${svg`<path d="M8 1.3l2 4.5 4.9.5-3.7 3.3 1.1 4.8L8 11.9l-4.3 2.5 1.1-4.8L1.1 6.3 6 5.8z"/>`}
    </svg>`;
  return html`<p class="stars" part="rating">
    <span class="vh">${words.say('stars', { n: words.number(rating) })}</span>${[1, 2, 3, 4, 5].map(star)}
  </p>`;
}

/** The grey field stays where a picture does not come, so that nothing moves. */
function onPictureError(event: Event): void {
  if (event.target instanceof HTMLElement) event.target.hidden = true;
}
