import { accents } from '../ui/accents.styles.js';
import { cardText } from '../ui/card.styles.js';
import { opinion } from '../ui/opinion.styles.js';

/** Styles of the open panel, as text: it comes in a chunk, and a chunk has no Lit. */
const raw = String.raw;

export const css =
  cardText +
  accents +
  opinion +
  raw`
  .field button {
    inline-size: var(--_target);
    block-size: 100%;
    flex: none;
    display: grid;
    place-items: center;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .box {
    position: relative;
  }
  /* A button of ours has its place, and that of the key. */
  input::-webkit-search-cancel-button,
  .field:has(button) kbd {
    display: none;
  }
  .field {
    anchor-name: --press-field;
  }
  .panel {
    position: absolute;
    z-index: 1000;
    inset-inline: 0;
    inset-block-start: 100%;
    max-block-size: 560px;
    padding: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_control);
    border-block-start: 0;
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_bg);
    color: var(--press-c-ink, CanvasText);
  }
  .panel:empty {
    display: none;
  }
  /* Above the page, where nothing around the box can clip it. */
  .panel:popover-open {
    position: fixed;
    position-anchor: --press-field;
    inset: auto;
    margin: 0;
  }
  /* No room below: it hangs from the field's upper edge. */
  .up > .panel {
    inset-block: auto 100%;
    border-block: 1px solid var(--_control);
    border-block-end: 0;
    border-radius: var(--_radius) var(--_radius) 0 0;
  }
  .panel > :is(.bar, .msg, .all, .label, .note) {
    padding-inline: 12px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    border-block-end: 1px solid var(--_rule);
  }
  .facets {
    flex: 1 1 280px;
    min-inline-size: 0;
    max-inline-size: 100%;
    display: flex;
    gap: 0 20px;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
    scroll-padding-inline: 28px;
    /* A word that goes on beyond the edge fades there. */
    mask-image: linear-gradient(to right, #000 calc(100% - 28px), transparent);
  }
  .facets:dir(rtl) {
    mask-image: linear-gradient(to left, #000 calc(100% - 28px), transparent);
  }
  .facets::after {
    content: '';
    flex: 0 0 8px;
  }
  .bar button {
    flex: none;
    block-size: var(--_target);
    padding: 0;
    border: 0;
    border-block: 2px solid transparent;
    background: none;
    cursor: pointer;
    white-space: nowrap;
  }
  .bar button:focus-visible {
    outline-offset: -2px;
  }
  .facets [aria-pressed='true'] {
    border-block-end-color: currentColor;
    font-weight: 600;
  }
  .facets span {
    color: var(--_text-3);
    font-weight: 400;
  }
  .sort {
    flex: none;
    display: flex;
    gap: 16px;
    margin-inline-start: auto;
    color: var(--_text-3);
    font-size: var(--_fs-meta);
  }
  .sort [aria-pressed='true'] {
    color: var(--press-c-ink, CanvasText);
    font-weight: 600;
  }
  @container press (max-width: 479px) {
    .sort button {
      block-size: 36px;
    }
  }
  .result {
    padding: 12px;
    text-decoration: none;
  }
  .result.row {
    grid-template-columns: minmax(0, 1fr) 88px;
  }
  .result + .result,
  li + li .result {
    border-block-start: 1px solid var(--_rule);
  }
  .result[aria-selected='true'],
  .past[aria-selected='true'] {
    background: color-mix(in srgb, currentColor 5%, transparent);
  }
  .result .head {
    display: block;
    text-wrap: wrap;
  }
  li .result:hover .head {
    text-decoration: underline 1px;
  }
  .result .kick,
  .result .stand,
  .result .meta {
    display: block;
  }
  .result .stand {
    display: -webkit-box;
    margin-block-start: 4px;
  }
  /* Never in the paper's own colour. */
  .bought .kick {
    color: var(--_text-2);
    font-weight: 400;
  }
  .result:focus-visible {
    outline-offset: -2px;
  }
  mark {
    background: linear-gradient(var(--_mark) 0 0) center / 100% 1.25em no-repeat;
    color: #121212;
    padding-inline: 0.08em;
    margin-inline: -0.08em;
  }
  .label {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    padding-block: 12px 4px;
    color: var(--_text-3);
    font-size: var(--_fs-meta);
    font-weight: 600;
  }
  .label .act {
    font-weight: 400;
  }
  .msg + .label {
    border-block-start: 1px solid var(--_rule);
  }
  .past {
    min-block-size: var(--_target);
    padding: 10px 12px;
    font-size: var(--_fs-body);
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .msg [part='suggestion'] {
    display: block;
  }
  .msg.ask {
    padding-block: 0;
    border-block-end: 1px solid var(--_rule);
  }
  .ask .act {
    margin: 0;
  }
  .all {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    min-block-size: var(--_target);
    border-block-start: 1px solid var(--_rule);
    color: var(--_text-3);
  }
  .note {
    padding-block: 12px;
    border-block-start: 1px solid var(--_rule);
    color: var(--_text-3);
    font-size: var(--_fs-meta);
  }
  @media (forced-colors: active) {
    [aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .sort [aria-pressed='true'] {
      text-decoration: underline;
    }
  }
  /* A phone: the box becomes the page while it is open. */
  .box:popover-open {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 8px 16px;
    border: 0;
    background: var(--_bg);
    color: var(--press-c-ink, CanvasText);
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .box:popover-open .field {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }
  .box:popover-open .panel {
    position: static;
    max-block-size: none;
    border: 0;
    overflow: visible;
  }
`;
