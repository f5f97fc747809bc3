import { css } from 'lit';

/** The folio line of a printed page: 44 px whatever it holds, 60 in two lines where it is very narrow, so nothing below moves. */
export const datelineStyles = css`
  .dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-content: center;
    align-items: baseline;
    gap: 0 16px;
    block-size: var(--_target);
    border-block-end: 1px solid var(--_rule);
  }
  /* A long place gives way; the date never does. */
  .when {
    display: flex;
    font: var(--press-fs-when, 0.9375rem) / var(--_lh-ui) var(--_head);
    white-space: nowrap;
    padding-block: 2px;
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
    margin-inline-end: 0.55em;
  }
  .sky {
    display: flex;
    align-items: baseline;
    gap: 6px;
    white-space: nowrap;
  }
  .sky .icon {
    align-self: center;
    translate: 0 -1px;
  }
  .sky b {
    font-weight: 600;
  }
  .sky .sk {
    inline-size: 92px;
    align-self: center;
  }
  .thin {
    stroke-width: 1.1;
  }
  .note,
  .more {
    color: var(--_text-3);
  }
  .more::before {
    content: '·';
    margin-inline-end: 6px;
  }
  .wide,
  .day {
    display: none;
  }
  @container press (min-width: 440px) {
    .day {
      display: inline;
    }
  }
  @container press (min-width: 600px) {
    .wide {
      display: inline;
    }
  }
  @container press (max-width: 319px) {
    .dl {
      block-size: 60px;
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
