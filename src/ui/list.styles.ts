/**
 * One grid for every layout, with hairlines between columns and rows and none at the edges: each item draws the line
 * above it and the line before it, and a clip hides those at the edges, for any number of columns in either direction.
 * It leaves room at the sides for a hung quotation mark and a focus ring. As text, because it comes with the cards.
 */
export const listText = String.raw`
  /* A card in a list asks the list how wide it is, so the list has a name of its own. */
  :host {
    container-name: press list;
  }
  .items {
    --_col: var(--press-gap, 24px);
    --_row: 16px;
    display: grid;
    gap: calc(var(--_row) * 2 + 1px) var(--_col);
    clip-path: inset(-4px calc(var(--_col) / -2 + 1px));
  }
  .items > li {
    position: relative;
    min-inline-size: 0;
  }
  .items > li::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(var(--_row) * -1 - 1px);
    border-block-start: 1px solid var(--_rule);
  }
  .items > li::after {
    content: '';
    position: absolute;
    inset-block: calc(var(--_row) * -2 - 1px) 0;
    inset-inline-start: calc(var(--_col) / -2);
    border-inline-start: 1px solid var(--_rule);
  }
  .list,
  .rail,
  .numbered {
    --_row: 12px;
  }
  /* One line that runs on past the edge, where a piece of the next card says so. */
  .rail {
    grid-auto-flow: column;
    grid-auto-columns: minmax(min(12.5rem, max(32.5rem - 36cqi, 16.6cqi - 20px)), 25%);
    overflow-x: auto;
    scrollbar-width: none;
  }
  @container list (min-width: 40rem) {
    .list {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container list (max-width: 29.99rem) {
    .stack {
      grid-auto-flow: row;
      grid-auto-columns: auto;
      overflow: visible;
    }
    .stack .head {
      -webkit-line-clamp: none;
    }
  }
  @container list (min-width: 30rem) {
    .grid {
      grid-template-columns: 1fr 1fr;
    }
    /* Row cards stand up when there is room for columns. */
    :is(.grid, .stack) .row {
      display: block;
    }
    :is(.grid, .stack) .row > div {
      margin: 0;
    }
    :is(.grid, .stack) .pic {
      margin-block-end: 8px;
    }
    .grid .head {
      font-size: var(--_fs-m);
    }
  }
  @container list (min-width: 56.25rem) {
    .grid {
      grid-template-columns: repeat(4, 1fr);
    }
  }

  .numbered > li {
    display: grid;
    grid-template-columns: 2.25rem 1fr;
    align-items: baseline;
  }
  .numbered .card {
    grid-column: 2;
  }
  .numbered :is(.kick, .meta) {
    display: none;
  }
  .numbered i {
    font-style: normal;
    font-size: 1.625rem;
    line-height: 0.7;
    font-family: var(--_head);
    color: var(--_text-3);
  }
  .numbered .head {
    font-weight: 400;
  }
  .numbered .nopic > div {
    margin: 0;
  }
  .more {
    padding-block: 16px 12px;
  }
`;
