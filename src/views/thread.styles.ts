import { accents } from '../ui/accents.styles.js';

/** Styles of the thread, as text: they come in a chunk, and a chunk has no Lit. */
const raw = String.raw;

export const css =
  accents +
  raw`
  .thread > li {
    border-block-start: 1px solid var(--_rule);
    padding-block: 16px;
  }
  .thread > li:first-child {
    border: 0;
    padding-block-start: 0;
  }
  .thread {
    padding-block-end: 16px;
  }
  /* Where a page keeps the height free the form stands at its foot from the first, and the thread comes above it. */
  :host([data-reserve]) [part='base'] {
    display: flex;
    flex-direction: column;
    min-block-size: inherit;
  }
  :host([data-reserve]) :is(.press-h ~ .press-h, .msg:has(+ [part='status'])) {
    margin-block-start: auto;
  }
  :host([data-reserve]) .msg:has(+ [part='status']) {
    padding-block: 0 28px;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 8px;
    color: var(--_text-3);
    font-size: var(--_fs-meta);
  }
  .who b {
    color: var(--press-c-ink, inherit);
    font-size: var(--_fs-ui);
    font-weight: 600;
  }
  .who a {
    text-decoration: none;
  }
  .who a:hover {
    text-decoration: underline;
  }
  .said {
    font-size: var(--_fs-body);
    line-height: var(--_lh-body);
    margin-block-start: 4px;
    max-inline-size: 66ch;
    text-wrap: pretty;
    overflow-wrap: anywhere;
    contain: content;
  }
  .said :is(p, ul, ol, blockquote, pre) + p {
    margin-block-start: 0.75em;
  }
  .said a {
    color: var(--_link);
  }
  .said :is(ul, ol, blockquote, pre) {
    margin: 0.75em 0 0;
    padding-inline-start: 1.25em;
  }
  .said :is(ul, ol, blockquote, pre):first-child {
    margin-block-start: 0;
  }
  /* What stands before a line is cut off with the box: room for "99." and for the dots of tall scripts. */
  .said ul {
    list-style: disc;
    padding-inline-start: 1.5em;
  }
  .said ol {
    list-style: decimal;
    padding-inline-start: 2em;
  }
  /* What a parser leaves of a list in a paragraph. */
  .said p:empty {
    display: none;
  }
  .said pre {
    white-space: pre-wrap;
  }
  .said blockquote {
    border-inline-start: 1px solid var(--_rule);
  }
  .said img {
    max-inline-size: 100%;
    block-size: auto;
  }
  .lines {
    white-space: pre-line;
  }
  .gone {
    color: var(--_text-3);
    font-size: var(--_fs-ui);
    font-style: var(--_slant, italic);
    margin: 0;
  }
  .who .badge {
    border: 1px solid var(--_rule);
    font-size: var(--_fs-kicker);
    margin: 0;
    padding: 0 5px;
  }
  :is(.said, .state) + .acts {
    margin-block-start: 8px;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    font-size: var(--_fs-meta);
    color: var(--_text-3);
  }
  /* As wide as a finger, too; the ring stays close to the word. */
  .act {
    padding-inline: 10px;
    margin-inline: -10px;
  }
  .act:focus-visible {
    outline-offset: -9px;
  }
  .answer {
    margin-block-start: 16px;
  }
  .answer + .replies {
    margin-block-start: 24px;
  }
  .replies {
    margin-block-start: 16px;
    padding-inline-start: 20px;
    border-inline-start: 1px solid var(--_rule);
    display: grid;
    gap: 16px;
  }
  /* Not yet public: the words go grey, a dashed edge says "not printed yet", and the state is always in words. */
  .pending {
    position: relative;
    padding-inline-start: 16px;
  }
  .pending::before {
    content: '';
    position: absolute;
    inset-block: 16px;
    inset-inline-start: 0;
    border-inline-start: 1px dashed var(--_control);
  }
  .replies .pending {
    padding-inline-start: 0;
  }
  .replies .pending::before {
    inset-block: 0;
    inset-inline-start: -21px;
    border-color: var(--_bg);
  }
  .pending .said {
    color: var(--_text-3);
  }
  .state {
    display: flex;
    gap: 6px;
    font-size: var(--_fs-meta);
    color: var(--_text-2);
    margin-block-start: 8px;
  }
  .state .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  /* What stands above the form keeps the thread's distance from it. */
  .msg:has(+ .press-h),
  :host(:not([data-reserve])) [aria-hidden]:has(+ .press-h) {
    padding-block-end: 28px;
  }
  @container press (max-width: 479px) {
    .replies {
      padding-inline-start: 16px;
    }
    .replies .pending::before {
      inset-inline-start: -17px;
    }
  }
  @media (forced-colors: active) {
    .btn {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .btn,
    form {
      display: none !important;
    }
  }
`;
