/** Styles of what a longer thread needs: its orders, folds, links and badges; as text, because a chunk has no Lit. */
const raw = String.raw;

export const css = raw`
  .orders {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding-block-end: 12px;
    color: var(--_text-3);
    font-size: var(--_fs-meta);
  }
  .orders button {
    border: 0;
    background: none;
    padding: 6px 0;
    margin-block-start: -6px;
    cursor: pointer;
    border-block-end: 2px solid transparent;
  }
  .orders button:hover {
    border-color: var(--_control);
  }
  .orders [aria-pressed='true'] {
    color: var(--press-c-ink, CanvasText);
    font-weight: 600;
    border-color: currentColor;
  }
  li:focus {
    outline-offset: 6px;
  }
  li {
    scroll-margin-block-start: var(--press-scroll-margin, 16px);
  }
  /* Of thousands, only those in view are laid out. */
  .many > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 160px;
  }
  .many > li:focus {
    outline-offset: -2px;
  }
  .thread > .pending:first-child::before {
    inset-block-start: 0;
  }
  /* As high as a finger needs, and in its line as if it were not. */
  .who :is(.age, .to) {
    color: inherit;
    padding-block: 4px;
    margin-block: -4px;
    min-inline-size: 24px;
  }
  .face {
    align-self: center;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    margin-block: -3px -1px;
    border-radius: var(--_radius);
    background: var(--_skeleton);
    color: var(--_text-2);
    font-size: 0.6875rem;
    font-weight: 600;
    letter-spacing: 0;
  }
  /* Whose comment a link led to is marked as a found word is; that shows the focus as well. */
  .aim > .who b {
    background: var(--_mark);
    color: #121212;
    box-shadow: 0 0 0 3px var(--_mark);
  }
  .aim:focus {
    outline: 0;
  }
  .cut {
    max-block-size: 10lh;
    overflow: clip;
    mask-image: linear-gradient(#000 calc(100% - 2lh), transparent);
  }
  .said:focus {
    outline: 0;
  }
  .vote[aria-pressed='true'] {
    color: var(--press-c-ink, CanvasText);
    font-weight: 600;
    text-decoration-color: currentColor;
  }
  .vote[aria-disabled='true'] {
    cursor: default;
    text-decoration: none;
  }
  .change {
    margin-block-start: 12px;
  }
  .whole + .acts {
    margin-block-start: 12px;
  }
  /* What is still folded hangs on the same line as what is open. */
  .more {
    border-inline-start: 1px solid var(--_rule);
    padding: 16px 0 0;
    padding-inline-start: 20px;
  }
  @container press (max-width: 479px) {
    .more {
      padding-inline-start: 16px;
    }
  }
  .fresh {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    block-size: 0;
    display: flex;
    justify-content: center;
    align-items: flex-end;
    pointer-events: none;
  }
  .fresh .btn {
    pointer-events: auto;
    margin-block-end: 16px;
    inline-size: auto;
    min-block-size: 36px;
    padding-inline: 16px;
    font-size: var(--_fs-meta);
  }
  .thread + .msg {
    padding-block: 0 28px;
  }
  @media print {
    .orders,
    .fresh,
    .press-h:has(+ form) {
      display: none;
    }
    .cut {
      max-block-size: none;
      mask-image: none;
    }
    li {
      break-inside: avoid-page;
    }
  }
`;
