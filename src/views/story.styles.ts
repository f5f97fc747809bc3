import { accents } from '../ui/accents.styles.js';

/**
 * Styles of a story told in full, as text: it comes in a chunk, and a chunk has no Lit. One measure for everything that is read, and a quiet column for who wrote it where there is room.
 */
const raw = String.raw;

export const css =
  accents +
  raw`
  .story {
    display: grid;
    align-content: start;
    gap: 16px 32px;
  }
  .story .kick {
    margin-block-end: 6px;
    font-size: var(--_fs-ui);
    letter-spacing: var(--_track, 0.01em);
  }
  .story .title {
    font-weight: 700;
    font-size: min(clamp(1.875rem, 1.3rem + 2.4cqi, 2.75rem), 13cqi);
    line-height: max(1.1, var(--_lh-head) - 0.05);
    font-family: var(--_head);
    letter-spacing: var(--_track, -0.016em);
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .story .stand {
    display: block;
    font-size: 1.125rem;
    margin-block-start: 12px;
  }
  .story .meta {
    margin-block: 0;
    font-size: var(--_fs-ui);
    line-height: 1.43;
  }
  .side [part='byline'] {
    font-weight: 600;
    color: var(--press-c-ink, inherit);
  }
  .story.opinion .title {
    font-weight: 400;
  }
  .story.opinion .pic {
    max-inline-size: 260px;
    aspect-ratio: 4 / 5;
  }
  .story figcaption {
    margin-block-start: 6px;
    font-size: var(--_fs-meta);
    line-height: var(--_lh-ui);
    font-family: var(--_ui);
    color: var(--_text-3);
  }
  .story .pic {
    margin: 0;
    aspect-ratio: var(--press-ratio-full, 16 / 9);
  }
  .body {
    min-inline-size: 0;
    font-size: 1.125rem;
    line-height: 1.55;
    font-family: var(--_head);
    line-height: max(1.55, var(--_lh-body));
    hanging-punctuation: first;
    overflow-wrap: anywhere;
  }
  .body :is(p, ul, ol, dl, blockquote, figure, table, pre) {
    margin-block: 0 16px;
    text-wrap: pretty;
  }
  .body :is(h2, h3, h4, h5, h6) {
    margin-block: 28px 8px;
    font-size: 1.3125rem;
    line-height: 1.2;
  }
  .body :is(ul, ol) {
    padding-inline-start: 1.4em;
    list-style: disc;
  }
  .body ol {
    list-style: decimal;
  }
  .body li > :is(ul, ol) {
    margin-block: 0;
  }
  .body blockquote {
    margin-inline: 0;
    padding-inline-start: 20px;
    border-inline-start: 1px solid;
    font-style: var(--_slant, italic);
  }
  .body img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  .body a {
    color: var(--_link);
    text-underline-offset: 0.12em;
  }
  .body pre,
  .body code {
    font: 0.85em/1.5 ui-monospace, monospace;
    overflow-x: auto;
  }
  .body pre code {
    font-size: inherit;
  }
  /* A table keeps its words whole and scrolls. */
  .body table {
    display: block;
    overflow-wrap: normal;
    hyphens: manual;
    overflow-x: auto;
    border-collapse: collapse;
    font-size: var(--_fs-stand);
    line-height: 1.4;
    font-family: var(--_ui);
  }
  .body :is(td, th) {
    padding-block: 6px;
    padding-inline-end: 12px;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
  }
  @container press (max-width: 26rem) {
    .body {
      hyphens: auto;
      hyphenate-limit-chars: 10 4 4;
    }
  }
  @media print {
    .body a {
      color: inherit;
    }
    .story figure {
      break-inside: avoid;
    }
  }
  @container press (min-width: 43.75rem) {
    .story {
      max-inline-size: 660px;
      margin-inline: auto;
    }
    .body {
      font-size: 1.1875rem;
    }
  }
  @container press (min-width: 65rem) {
    .story {
      max-inline-size: none;
      grid-template-columns: 196px minmax(0, 660px) 1fr;
      gap: 20px 32px;
    }
    .story > header {
      grid-column: 2 / 4;
    }
    .story .title {
      max-inline-size: 22em;
    }
    .side {
      grid-row: 2;
      border-block-start: 1px solid var(--_rule);
      padding-block-start: 8px;
    }
    .side .meta > * {
      display: block;
    }
    .side .meta > *::before {
      content: none;
    }
    .story figure {
      grid-column: 2 / 4;
      grid-row: 2;
    }
    .body {
      grid-column: 2;
    }
  }
  /* The page keeps the height free: no more is asked for while its words come. */
  :host([data-reserve]) .tall {
    min-block-size: 0;
  }
`;
