import { opinion } from './opinion.styles.js';

const raw = String.raw;

/** Styles of what few cards have, as text: they come in a chunk, and a chunk has no Lit. */
export const css =
  opinion +
  raw`
  .by {
    margin-block-start: 2px;
    font-style: var(--_slant, italic);
    font-weight: 400;
    font-size: var(--_fs-m);
    line-height: var(--_lh-head);
    font-family: var(--_head);
  }
  .row .by {
    font-size: var(--_fs-s);
  }
  .badge {
    display: inline-block;
    padding: 1px 5px;
    margin-inline-end: 6px;
    letter-spacing: 0;
    line-height: 1.25;
  }
  .live {
    background: var(--press-c-live, light-dark(#c70000, #ff5943));
    color: var(--press-c-on-live, light-dark(#fff, #121212));
  }
  .paid {
    background: var(--press-c-paid, light-dark(#dcf4f3, #09615b));
    color: var(--press-c-on-paid, light-dark(#121212, #dcf4f3));
    font-weight: 600;
  }
  /* Paid for: set in the reader's face, so that it is never taken for the paper's own voice. */
  .paid-card .head {
    font-weight: 500;
    font-size: var(--_fs-s);
    line-height: 1.25;
    font-family: var(--_ui);
  }
  .paid-card .kick {
    color: var(--_text-2);
    font-weight: 400;
  }
  .stars {
    display: flex;
    gap: 1px;
    margin-block-start: 6px;
    color: var(--press-c-star, light-dark(#8a6100, #f3c100));
  }
  .stars svg {
    inline-size: 1rem;
    block-size: 1rem;
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 1.25;
    stroke-linejoin: round;
  }
  .stars .o {
    fill: none;
  }
  .media {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    display: flex;
    align-items: center;
    gap: 5px;
    padding: 4px 8px;
    background: #121212;
    color: #fff;
    font-size: var(--_fs-kicker);
    font-weight: 600;
    line-height: 1.333;
    white-space: nowrap;
  }
  .media svg {
    inline-size: 0.625rem;
    block-size: 0.625rem;
    fill: currentColor;
  }
  /* In large type a small picture has room for the figures alone. */
  @container press (max-width: 16rem) {
    .row .media {
      padding: 0 2px;
    }
    .row .media svg {
      display: none;
    }
  }
  /* The one link within a card that lies above the link of the whole. */
  .meta a {
    position: relative;
    z-index: 1;
    text-decoration: none;
  }
  .meta a:hover {
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    .badge,
    .media {
      border: 1px solid CanvasText;
    }
  }
`;
