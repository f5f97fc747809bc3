/** How weather looks: text, because a chunk has no `css` of Lit's. */
export const css = `
  .now {
    display: flex;
    flex: none;
    gap: 6px;
  }
  .now .icon {
    align-self: center;
    translate: 0 -1px;
  }
  .now b {
    font-weight: 600;
  }
  .note,
  .more {
    color: var(--_text-3);
  }
  .more::before {
    content: '·';
    margin-inline-end: 6px;
  }
  /*
   * What does not fit into the line goes below it, where it is not seen: whole words or none; the rest ends with it. Over a
   * printed line the widget's own sheet comes after this one: each of these rules has to weigh more than its .sky.
   */
  .sky.roomy {
    display: flex;
    flex: 0 1000000 auto;
    flex-wrap: wrap;
    justify-content: end;
    gap: 40px 6px;
    min-inline-size: 6rem;
    block-size: calc(var(--_target) - 1px);
    overflow: clip;
  }
  /* Where the date needs the room, the verb says enough. */
  .sky.failed {
    flex-direction: row-reverse;
    justify-content: flex-start;
    min-inline-size: min-content;
  }
  .failed .note {
    order: 1;
  }
  .roomy > .say {
    display: contents;
  }
  .roomy > .say::before {
    content: none;
  }
  .say {
    display: flex;
    flex: 0 1000000 auto;
    flex-wrap: wrap;
    gap: 40px 6px;
    min-inline-size: 0;
    block-size: calc(var(--_target) - 1px);
    overflow: clip;
  }
  .say::before {
    content: '';
    margin-inline-end: -6px;
  }
  .as-of {
    flex: none;
  }
  .warn::before {
    content: none;
  }
  .warn > [part='sky']::before {
    content: '·';
    margin-inline-end: 6px;
    color: var(--_text-3);
  }
  [part='alert'] {
    color: var(--press-c-error, light-dark(#c70000, #ff9081));
    font-weight: 600;
    overflow: hidden;
    text-overflow: ellipsis;
    text-decoration: none;
  }
  a[part='alert'] {
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  .dl .act {
    padding-block: 0;
    margin-block: 0;
  }
  .thin {
    stroke-width: 1.1;
  }
  /* Five columns, one shared scale, bars in ink. Height says cold to hot. */
  .fc {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 7.5rem);
    block-size: 11.5rem;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--_rule);
    text-align: center;
  }
  .fc li {
    display: flex;
    flex-direction: column;
    align-items: center;
  }
  .fc li + li {
    border-inline-start: 1px solid var(--_rule);
  }
  .d {
    font-size: var(--_fs-meta);
    font-weight: 600;
    line-height: 1.25rem;
    white-space: nowrap;
  }
  .d > :last-child {
    display: none;
  }
  .fc .sk {
    inline-size: 40%;
    block-size: 1.25rem;
  }
  .fc .icon {
    margin-block: 2px;
  }
  .bar {
    inline-size: 3rem;
    max-inline-size: 100%;
    block-size: 7rem;
    margin-block-start: auto;
    fill: currentColor;
    text-anchor: middle;
    font-size: 13px;
    overflow: visible;
  }
  .hi {
    font-weight: 600;
  }
  .lo {
    fill: var(--_text-3);
  }
  @media (forced-colors: active) {
    .lo {
      fill: CanvasText;
    }
  }
  /* The box below keeps no place for what does not come. */
  .under:empty {
    display: none;
  }
  .under:has(> .facts:first-child) {
    --_strip: 0rem;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 15px;
    overflow-x: clip;
    margin-inline-start: -4px;
    padding-block-start: 0.5rem;
    padding-inline-start: 4px;
    font-size: var(--_fs-meta);
    line-height: 1.25rem;
    color: var(--_text-2);
  }
  .facts li {
    display: inline-block;
    position: relative;
    white-space: nowrap;
  }
  .facts li::first-letter {
    text-transform: uppercase;
  }
  .facts li + li::before {
    content: '·';
    position: absolute;
    inset-inline-start: -10px;
    color: var(--_text-3);
  }
  .facts :is([part='updated'], [part='attribution']) {
    color: var(--_text-3);
  }
  .arrow {
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-start: 0.3em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @container press (max-width: 27.49rem) {
    .warn .icon {
      display: none;
    }
  }
  @container press (max-width: 19.99rem) {
    .dl .sky {
      display: flex;
      flex-basis: 100%;
      justify-content: start;
      gap: 40px 6px;
      min-inline-size: 0;
    }
    .dl .sky.failed {
      flex-direction: row;
    }
    .failed .note {
      order: 0;
    }
    :is(.sky.roomy, .say) {
      block-size: 1.8rem;
    }
  }
`;
