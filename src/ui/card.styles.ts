/**
 * A card in its layouts, as text, because the panel of a search draws small ones and comes in a chunk. It asks the column,
 * not the window: `press` is the container that every host element is.
 */
export const cardText = String.raw`
  :host {
    --_news: var(--press-c-news, light-dark(#ab0613, #ff9081));
    --_fs-stand: var(--press-fs-stand, 0.9375rem);
    --_fs-m: var(--press-fs-h-m, 1.25rem);
    --_fs-l: var(--press-fs-h-l, 1.75rem);
  }
  :host(:is(:lang(ar), :lang(fa), :lang(ur))) {
    --_fs-m: var(--press-fs-h-m, 1.3125rem);
    --_fs-l: var(--press-fs-h-l, 1.625rem);
  }
  /* Before light-dark() (2024) the light page's colours serve. */
  @supports not (color: light-dark(red, red)) {
    :host {
      --_news: var(--press-c-news, #ab0613);
    }
  }
  .card {
    position: relative;
    overflow-wrap: anywhere;
  }
  .pic {
    position: relative;
    display: block;
    aspect-ratio: var(--press-ratio, 5 / 4);
    background: var(--press-c-surface, color-mix(in srgb, currentColor 4%, transparent));
    border-radius: var(--press-radius, 0);
    overflow: clip;
    margin-block-end: 8px;
  }
  .pic img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    object-position: var(--press-focal-point, 50% 50%);
  }
  [aria-hidden] > .pic {
    background: var(--_skeleton);
  }
  [aria-hidden] .kick {
    color: inherit;
  }
  .kick {
    color: var(--_news);
    font-size: var(--_fs-kicker);
    font-weight: 600;
    line-height: 1.333;
    letter-spacing: var(--_track, var(--press-track-kicker, 0.02em));
    margin-block-end: 4px;
  }
  .head {
    font-weight: var(--press-fw-head, 600);
    font-size: var(--_fs-m);
    line-height: var(--_lh-head);
    font-family: var(--_head);
    letter-spacing: var(--_track, -0.006em);
    text-wrap: balance;
    hanging-punctuation: first;
  }
  .head a {
    text-decoration: underline 1px transparent;
    text-underline-offset: 0.12em;
  }
  /* The whole card is the target of its one link. */
  .head a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .card:hover .head a {
    text-decoration-color: currentColor;
  }
  .head a:focus-visible {
    outline: none;
  }
  .card:has(.head a:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .stand {
    color: var(--_text-2);
    font-size: var(--_fs-stand);
    line-height: 1.4;
    margin-block-start: 6px;
    text-wrap: pretty;
  }
  .stand,
  .rail .head {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow-y: clip;
  }
  /* One long headline must not make a whole rail tall. */
  .rail .head {
    -webkit-line-clamp: 5;
  }
  .meta {
    color: var(--_text-3);
    font-size: var(--_fs-meta);
    margin-block-start: 8px;
    margin-inline-start: -4px;
    padding-inline-start: 4px;
    overflow-x: clip;
  }
  /* A dot stands between two on a line: before the first of a line it would stand outside, where nothing is seen. */
  .meta > * {
    margin-inline-end: 0.55em;
  }
  .meta > * + * {
    white-space: nowrap;
  }
  .meta > * + *::before {
    content: '·';
    display: inline-block;
    inline-size: 0.53em;
    margin-inline-start: -0.53em;
  }
  ::slotted([slot='links']) {
    position: relative;
    z-index: 1;
  }
  .quote:dir(ltr) {
    text-indent: -0.44em;
  }

  .tall {
    min-block-size: 100vh;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) clamp(88px, 32cqi, 124px);
    column-gap: 16px;
  }
  .row .pic {
    grid-column: 2;
    margin: 0;
    align-self: start;
  }
  .row > div {
    grid-column: 1;
    grid-row: 1;
  }
  /* The kicker's capitals meet the picture's upper edge. */
  :is(.row, .nopic) > div {
    margin-block-start: -4px;
  }
  .row.nopic > div {
    grid-column: 1 / -1;
  }
  :is(.row, .compact, .rail) .head {
    font-size: var(--_fs-s);
  }
  .row .stand {
    -webkit-line-clamp: 2;
    font-size: var(--_fs-ui);
  }

  .lead .head {
    font-size: min(var(--_fs-l), 13cqi);
    font-weight: var(--press-fw-lead, 700);
    letter-spacing: var(--_track, -0.012em);
    line-height: calc(var(--_lh-head) - 0.03);
  }
  .lead .pic {
    aspect-ratio: var(--press-ratio-lead, 3 / 2);
  }
  .lead .stand {
    -webkit-line-clamp: 5;
    font-size: var(--_fs-body);
    margin-block-start: 8px;
  }
  /* Where words are wide for their column, as in large type, they break as words do. */
  @container press (max-width: 16rem) {
    .head {
      hyphens: auto;
      hyphenate-limit-chars: 10 4 4;
    }
    .row {
      grid-template-columns: minmax(0, 1fr) 56px;
    }
  }
  /* Alone in a wide column a card is a lead of its own kind. */
  @container press (min-width: 35rem) {
    .solo .head {
      font-size: var(--_fs-l);
    }
    .solo .pic {
      aspect-ratio: var(--press-ratio-lead, 3 / 2);
    }
  }
  @container press (min-width: 40rem) {
    :is(.lead, .solo):not(.nopic) {
      display: grid;
      grid-template-columns: 5fr 7fr;
      column-gap: 24px;
    }
    :is(.lead, .solo) .pic {
      grid-column: 2;
      margin: 0;
      align-self: start;
    }
    :is(.lead, .solo) > div {
      grid-column: 1;
      grid-row: 1;
      margin-block-start: -4px;
    }
  }
  @container press (min-width: 50rem) {
    .lead .head {
      font-size: var(--press-fs-h-xl, 2.125rem);
    }
    .lead .stand {
      margin-block-start: 12px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .head a {
      transition: text-decoration-color 120ms;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
  /* The page's own heading above a list of its own gives way to the widget's. */
  .press-h ~ ::slotted(:is(h1, h2, h3, h4):first-child) {
    display: none;
  }
`;
