import { css } from '../ui/style-sheets.js';

/**
 * The folio line of a printed page: 44 px whatever it holds, 60 in two lines where it is very narrow, and below it a box
 * as high as what was asked for, so nothing on the page moves. The weather's own styles come with it.
 */
export const datelineStyles = css`
  .dl {
    display: flex;
    column-gap: 6px;
    block-size: var(--_target);
    border-block-end: 1px solid var(--_rule);
    line-height: calc(var(--_target) - 1px);
    white-space: nowrap;
  }
  /* A long place gives way; the date never does. */
  .when {
    display: flex;
    flex: auto;
    gap: 0.55em;
    min-inline-size: 0;
    margin-inline-end: 10px;
    font-family: var(--_head);
    font-size: var(--press-fs-when, 0.9375rem);
  }
  .when > * {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .when time {
    flex: none;
    max-inline-size: 100%;
  }
  .when b {
    font-weight: 600;
    max-inline-size: 34cqi;
  }
  .sky {
    display: contents;
  }
  .dl .sk {
    inline-size: 92px;
  }
  .under {
    min-block-size: calc(var(--_strip, 0rem) + var(--_told, 2rem));
  }
  .told {
    --_told: clamp(2rem, 7rem - 10cqi, 4.5rem);
  }
  .days {
    --_strip: 11.5rem;
  }
  @container press (max-width: 27.49rem) {
    .day {
      display: none;
    }
  }
  @container press (max-width: 19.99rem) {
    .dl {
      flex-wrap: wrap;
      block-size: 3.75rem;
      line-height: 1.8rem;
    }
    .when {
      flex-basis: 100%;
      margin: 0;
    }
  }
`;
