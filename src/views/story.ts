import type { TemplateResult } from 'lit';
import type { Article, Picture } from '../model/article.js';
import type { Kit } from '../ui/kit.js';
import { css } from './story.styles.js';

export interface StoryParts {
  readonly noImage: boolean;
  readonly noStandfirst: boolean;
  /** Byline, age and comments, drawn as on a card. */
  readonly meta: unknown;
  readonly headline: unknown;
  /** The sanitized text; undefined where the source sends plain text. */
  readonly body: HTMLElement | undefined;
}

export const styles = css;

/** One article in full. This file is a chunk and imports nothing that runs. */
export function renderStory(kit: Kit, article: Article, parts: StoryParts): TemplateResult {
  const { html, nothing } = kit;
  const { section, image, lang } = article;
  return html`<article class="story" lang=${lang || nothing} dir=${lang ? 'auto' : nothing}>
    <header>
      ${section ? html`<p class="kick" part="kicker">${section}</p>` : nothing} ${parts.headline}
      ${parts.noStandfirst ? nothing : renderStandfirst(kit, article)}
    </header>
    <div class="side">${parts.meta}</div>
    ${image && !parts.noImage ? renderFigure(kit, image) : nothing}
    <div class="body" part="body">${parts.body ?? paragraphs(kit, article)}</div>
  </article>`;
}

/** An excerpt that breaks off was cut from the text that follows it: saying it twice helps nobody. */
function renderStandfirst({ html, nothing }: Kit, { excerpt }: Article): unknown {
  return !excerpt || /…\]?$/.test(excerpt) ? nothing : html`<p class="stand" part="standfirst">${excerpt}</p>`;
}

function renderFigure({ html, nothing }: Kit, { src, srcset, alt, caption }: Picture): TemplateResult {
  return html`<figure>
    <span class="pic" part="media">
      <img src=${src} srcset=${srcset || nothing} sizes="100vw" alt=${alt} fetchpriority="high" decoding="async" />
    </span>
    ${caption ? html`<figcaption>${caption}</figcaption>` : nothing}
  </figure>`;
}

function paragraphs({ html }: Kit, { bodyText, excerpt }: Article): TemplateResult[] {
  return (bodyText || excerpt).split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`);
}
