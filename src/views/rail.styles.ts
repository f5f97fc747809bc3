const raw = String.raw;

/** Styles of a rail that can be turned, as text: they come in a chunk, and a chunk has no Lit. */
export const css = raw`
  [part='base'] {
    position: relative;
  }
  /* Room at the edges for a focus ring and a hung quotation mark, which a box that scrolls would cut off. */
  .rail {
    margin-block: -4px;
    padding-block: 4px;
    margin-inline: calc(var(--_col) / -2) -5px;
    padding-inline: calc(var(--_col) / 2) 5px;
    scroll-padding-inline: calc(var(--_col) / 2);
    scroll-snap-type: x proximity;
    overscroll-behavior-x: contain;
    clip-path: inset(0 5px 0 1px);
  }
  .rail:dir(rtl) {
    clip-path: inset(0 1px 0 5px);
  }
  /* Cards end with the line over them; a ring stands out. */
  .rail:has(:focus-visible) {
    clip-path: inset(0 1px);
  }
  .rail > li {
    scroll-snap-align: start;
  }
  /* Six fill a page; of more, a piece of the seventh is seen. */
  .rail:has(> :nth-child(7)) {
    grid-auto-columns: minmax(min(12.5rem, max(32.5rem - 36cqi, 15.3cqi - 20px)), 25%);
  }
  .press-h:has(~ .turn) {
    padding-inline-end: 96px;
  }
  .turn {
    position: absolute;
    z-index: 2;
    inset-block-start: 1px;
    inset-inline-end: 0;
    display: flex;
  }
  .turn button {
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: 36px;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: var(--_bg);
    cursor: pointer;
  }
  .press-h ~ .turn button {
    background: none;
  }
  /* Its arrow ends with the line, and nothing stands out from the column: a page's own margin may be 8 px. */
  .turn button:last-child {
    place-items: center end;
    inline-size: calc(var(--_target) - 12px);
  }
  .turn [aria-disabled='true'] {
    color: var(--_rule);
    cursor: default;
  }
  .turn button:not([aria-disabled='true']):hover .icon {
    stroke-width: 2.25;
  }
  .turn :focus-visible {
    outline-offset: -4px;
  }
  .turn .icon:dir(rtl) {
    scale: -1 1;
  }
  @container list (max-width: 29.99rem) {
    .items.rail.stack {
      margin: 0;
      padding: 0;
      overflow: visible;
      clip-path: inset(-4px calc(var(--_col) / -2 + 1px));
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .rail {
      scroll-behavior: smooth;
    }
  }
  @media (forced-colors: active) {
    .turn [aria-disabled='true'] {
      color: GrayText;
    }
  }
  @media print {
    .turn {
      display: none;
    }
    .rail {
      grid-auto-flow: row;
      grid-template-columns: repeat(3, 1fr);
      overflow: visible;
    }
  }
`;
