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
  .who :is(.age, .to) {
    color: inherit;
  }
  .who > span:not([class]) {
    font-style: var(--_slant, italic);
  }
  .face {
    align-self: center;
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    margin-block: -4px;
    border-radius: var(--_radius);
    background: var(--_skeleton);
    color: var(--_text-2);
    font-size: var(--_fs-kicker);
    font-weight: 600;
    letter-spacing: 0;
  }
  /* The comment that a link led to is marked as a word would be. */
  .aim > .said {
    background: linear-gradient(var(--_mark), var(--_mark)) no-repeat;
    background-size: 4px 100%;
  }
  .cut {
    max-block-size: 10lh;
    overflow: clip;
    mask-image: linear-gradient(#000 calc(100% - 2lh), transparent);
  }
  .said:focus {
    outline: 0;
  }
  .more {
    margin-block-start: 16px;
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
  @media print {
    .orders,
    .fresh {
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
