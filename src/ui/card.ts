import type { TemplateResult } from 'lit';
import { card as sentences, count } from '../locales/en.js';
import type { Article } from '../model/article.js';
import type { CardHost } from './card-host.js';
import { cardText } from './card.styles.js';
import type { Extras, extrasFor } from './extras.js';
import type { Kit } from './kit.js';
import { later } from './later.js';
import { listText } from './list.styles.js';

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

/** Draws articles as cards, with what a widget hands it: a chunk that imported Lit would bring a second one. */
export class Cards {
  readonly sentences = { ...sentences, ...count };
  readonly styles = cardText;
  /** What a list of cards looks like. */
  readonly listStyles = listText;
  readonly #kit: Kit;
  readonly #extrasFor: typeof extrasFor;

  constructor(kit: Kit, extras: typeof extrasFor) {
    this.#kit = kit;
    this.#extrasFor = extras;
  }

  /** One article as a card: kicker, headline, standfirst, byline and age, with at most one picture and one link. */
  draw(article: Article, host: CardHost, options: CardOptions): TemplateResult {
    const { html, nothing } = this.#kit;
    const { layout, isBare } = options;
    const { lang } = article;
    const template = host.querySelector<HTMLTemplateElement>(':scope > template:not([shadowrootmode])');
    const own = template && loadOwn(host);
    if (template && own) return own.renderOwn(this.#kit, template, article, host);
    const extras = isBare ? null : this.#extrasFor(article, host);
    if (extras === undefined || own === undefined) return this.skeleton(layout, host.noImage, options.noStandfirst);
    const picture = host.noImage || layout === 'compact' ? nothing : this.#renderPicture(article, host, layout, extras);
    const kind = `card ${layout === 'card' ? 'solo' : layout} ${picture === nothing ? 'nopic' : ''} ${extras?.kindOf(article) ?? ''}`;
    return html`<article class=${kind} part="base" lang=${lang || nothing} dir=${lang ? 'auto' : nothing}>
      ${picture}
      <div>
        ${isBare ? nothing : this.kicker(article, host, extras)} ${this.#renderHeadline(article, host, options.level)}
        ${isBare ? nothing : this.#renderWords(article, host, options, extras)} ${options.below}
      </div>
    </article>`;
  }

  /** The same box while nothing is known: bars where text will be, a grey field where the picture will be. */
  skeleton(layout: CardLayout, noImage: boolean, noStandfirst?: boolean, headline = 5): TemplateResult {
    const { html, nothing, bars } = this.#kit;
    const hasPicture = !noImage && layout !== 'compact';
    return html`<div
      class="card ${layout === 'card' ? 'solo' : layout} ${hasPicture ? '' : 'nopic'}"
      aria-hidden="true"
    >
      ${hasPicture ? html`<span class="pic"></span>` : nothing}
      <div>
        <p class="kick">${bars(1)}</p>
        <p class="head">${bars(headline)}</p>
        ${noStandfirst || layout === 'compact' ? nothing : html`<p class="stand">${bars(11)}</p>`}
        <p class="meta">${bars(2)}</p>
      </div>
    </div>`;
  }

  /** A lead's picture is seen first, and so it is fetched first. */
  #renderPicture(article: Article, { words }: CardHost, layout: CardLayout, extras: Extras | null): unknown {
    const kit = this.#kit;
    const { html, nothing } = kit;
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
  kicker(article: Article, { words }: CardHost, extras: Extras | null): unknown {
    const kit = this.#kit;
    const { html, nothing } = kit;
    const { section, live, sponsor } = article;
    if (!section && !live && !sponsor) return nothing;
    return html`<p class="kick" part=${kickerPart(section)}>
      ${extras?.renderBadge(kit, article, words)} <bdi>${sponsor || section}</bdi>
    </p>`;
  }

  #renderHeadline(article: Article, { onOpen }: CardHost, level: number): TemplateResult {
    const { html, nothing, heading } = this.#kit;
    const { title, url, sponsor } = article;
    const isQuoted = /^[“"‘«„]/.test(title) ? 'head quote' : 'head';
    const open = (event: Event): void => onOpen(event, article);
    const link = url ? html`<a href=${url} rel=${sponsor ? 'sponsored' : nothing} @click=${open}>${title}</a>` : title;
    return heading(level, isQuoted, 'headline', link);
  }

  #renderWords(
    article: Article,
    host: CardHost,
    { layout, noStandfirst }: CardOptions,
    extras: Extras | null,
  ): unknown {
    const kit = this.#kit;
    const { html, nothing } = kit;
    const { words } = host;
    const { excerpt } = article;
    const hasStandfirst = excerpt && !noStandfirst && layout !== 'compact';
    return html`${extras?.renderName(kit, article, words)}
    ${hasStandfirst ? html`<p class="stand" part="standfirst">${excerpt}</p>` : nothing}
    ${extras?.renderStars(kit, article, words)} ${this.meta(article, host, extras)}`;
  }

  /** Who wrote it, how old it is, what readers said; nothing where nothing is known. */
  meta(article: Article, host: CardHost, extras: Extras | null): unknown {
    const kit = this.#kit;
    const { html, nothing, age } = kit;
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
}

/** A section's own part, such as `kicker-health`, lets a page give each section its colour. */
function kickerPart(section: string): string {
  const name = section.toLowerCase().replace(/[^\p{L}\d]+/gu, '-');
  return name ? `kicker kicker-${name}` : 'kicker';
}

/** The grey field stays where a picture does not come, so that nothing moves. */
function onPictureError(event: Event): void {
  if (event.target instanceof HTMLElement) event.target.hidden = true;
}
