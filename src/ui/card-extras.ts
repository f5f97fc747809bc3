import type { TemplateResult } from 'lit';
import { cards as sentences } from '../locales/en.js';
import type { Article, Media } from '../model/article.js';
import type { Kit } from './kit.js';
import type { Words } from './words.js';
import { css as styles } from './card-extras.styles.js';

export { sentences, styles };

/** How the whole card is set apart. */
export const kindOf = ({ opinion, sponsor }: Article): string => (sponsor ? 'paid-card' : opinion ? 'opinion' : '');

/** "Sponsored" goes before "Live": a reader has a right to know. */
export function renderBadge({ html, nothing }: Kit, { live, sponsor }: Article, words: Words): unknown {
  if (sponsor) return html`<bdi class="badge paid" part="badge" lang=${words.lang}>${words.say('sponsored')}</bdi>`;
  return live ? html`<bdi class="badge live" part="badge" lang=${words.lang}>${words.say('live')}</bdi>` : nothing;
}

/** The kind of a film or recording as a drawing, its length as figures, and both in words. */
export function renderMedia({ html, svg, nothing }: Kit, { media }: Article, words: Words): unknown {
  if (!media) return nothing;
  return html`<span class="media" part="duration">
    <svg viewBox="0 0 10 10" aria-hidden="true">${svg`<path d="M1.5 0v10L10 5z"/>`}</svg>
    <span class="vh">${words.say(media.kind)}${media.duration ? ', ' : ''}</span>${lengthOf(media, words)}
  </span>`;
}

/** "2:15", and "1:02:15" from an hour on. */
function lengthOf({ duration }: Media, words: Words): string {
  if (!duration) return '';
  const [hours, minutes, seconds] = [duration / 3600, (duration / 60) % 60, duration % 60].map(Math.floor);
  return [hours || [], minutes, seconds]
    .flat()
    .map((n, i) => words.number(n ?? 0, i ? { minimumIntegerDigits: 2 } : undefined))
    .join(':');
}

/** An opinion is somebody's: the name stands below the headline. */
export function renderName({ html, nothing }: Kit, { authors, opinion }: Article, words: Words): unknown {
  return opinion && authors.length ? html`<p class="by" part="byline">${words.list(authors)}</p>` : nothing;
}

export function renderStars({ html, svg, nothing }: Kit, { rating }: Article, words: Words): unknown {
  if (rating === undefined) return nothing;
  const star = (n: number): TemplateResult =>
    html`<svg class=${n <= Math.round(rating) ? '' : 'o'} viewBox="0 0 16 16" aria-hidden="true">
      ${svg`<path d="M8 1.3l2 4.5 4.9.5-3.7 3.3 1.1 4.8L8 11.9l-4.3 2.5 1.1-4.8L1.1 6.3 6 5.8z"/>`}
    </svg>`;
  return html`<p class="stars" part="rating">
    <span class="vh">${words.say('stars', { n: words.number(rating) })}</span>${[1, 2, 3, 4, 5].map(star)}
  </p>`;
}

export function renderCount({ html, nothing }: Kit, { commentCount, url }: Article, words: Words): unknown {
  if (!commentCount) return nothing;
  const text = words.count('comments', commentCount);
  return url
    ? html`<a part="comments" href=${`${url}#comments`}>${text}</a>`
    : html`<span part="comments">${text}</span>`;
}
