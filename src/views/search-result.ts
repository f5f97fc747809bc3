import type { TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { Row } from './search-answer.js';
import type { Pencil } from './search-pencil.js';
import { marked, snippet, type Marker } from './search-text.js';

const classOf = ({ image, opinion, sponsor }: Article): string =>
  `card row result${image ? '' : ' nopic'}${sponsor ? ' bought' : opinion ? ' opinion' : ''}`;

/** One result, as an option that the arrow keys stand on or pass. */
export function drawResult(pencil: Pencil, { article, body }: Row, index: number, marker: Marker): TemplateResult {
  const { kit, acts, active } = pencil;
  const { html, nothing } = kit;
  return html`<a
    id=${`result-${index}`}
    class=${classOf(article)}
    part="result"
    role="option"
    tabindex="-1"
    href=${article.url || nothing}
    rel=${article.sponsor ? 'sponsored' : nothing}
    aria-selected=${index === active ? 'true' : 'false'}
    @click=${(event: Event) => acts.onOpen(event, article)}
    @pointermove=${() => acts.onPoint(index)}
    >${drawCard(pencil, article, marked(article.title, marker), snippet([article.excerpt, body], marker))}</a
  >`;
}

/** Links that are walked with Tab: they are no answer, so the arrow keys pass them by. */
export function drawNewest(pencil: Pencil, articles: readonly Article[]): TemplateResult {
  const { kit, words, acts } = pencil;
  const { html, nothing } = kit;
  return html`<p class="label" id="newest">${words.say('newest')}</p>
    <ul part="newest" aria-labelledby="newest">
      ${articles.map(
        (article) =>
          html`<li>
            <a
              class=${classOf(article)}
              href=${article.url || nothing}
              rel=${article.sponsor ? 'sponsored' : nothing}
              @click=${(event: Event) => acts.onOpen(event, article)}
              >${drawCard(pencil, article, article.title, '')}</a
            >
          </li>`,
      )}
    </ul>`;
}

function drawCard({ kit, words }: Pencil, article: Article, title: unknown, stand: unknown): TemplateResult {
  const { html, nothing } = kit;
  const { image, sponsor, publishedAt, lang } = article;
  // Who has paid for a place says so wherever it turns up.
  const above = sponsor ? `${words.say('sponsored')} · ${sponsor}` : article.section;
  return html`${
      image ? html`<span class="pic"><img src=${image.src} alt="" loading="lazy" decoding="async" /></span>` : nothing
    }
    <div>
      ${above && html`<span class="kick">${above}</span>`}
      <span class="head" part="result-title" lang=${lang || nothing}>${title}</span>
      ${stand && html`<span class="stand">${stand}</span>`}
      <span class="meta">${publishedAt && kit.age(publishedAt, words).text}</span>
    </div>`;
}
