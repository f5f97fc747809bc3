import { css } from 'lit';

/** The panel hangs from the field and shares its border, without a shadow: it covers squarely. On a phone it is the page. */
export const searchStyles = css`
  :host {
    min-block-size: var(--_target);
  }
  .box {
    position: relative;
  }
  .field {
    display: flex;
    align-items: center;
    gap: 8px;
    block-size: var(--_target);
    padding-inline: 12px 0;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--press-c-ink, CanvasText);
  }
  .field:focus-within {
    border-color: currentColor;
    box-shadow: inset 0 -1px 0 currentColor;
  }
  input {
    flex: 1;
    min-inline-size: 0;
    block-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    outline: none;
    font-size: max(16px, var(--_fs-body));
    appearance: none;
  }
  input::placeholder {
    color: inherit;
    opacity: 0.7;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  .field button {
    inline-size: var(--_target);
    block-size: 100%;
    display: grid;
    place-items: center;
    border: 0;
    background: none;
    cursor: pointer;
  }
  kbd {
    margin-inline-end: 12px;
    padding: 1px 6px;
    border: 1px solid var(--_rule);
    font: var(--_fs-kicker) / 1.333 var(--_ui);
    color: var(--_text-3);
  }
  .panel {
    position: absolute;
    z-index: 1000;
    inset-inline: 0;
    inset-block-start: 100%;
    max-block-size: min(70vh, 560px);
    overflow-y: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_control);
    border-block-start: 0;
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_bg);
    color: var(--press-c-ink, CanvasText);
  }
  .panel > :is(.facets, .msg, .all) {
    padding-inline: 12px;
  }
  .facets {
    display: flex;
    gap: 0 20px;
    overflow-x: auto;
    scrollbar-width: none;
    border-block-end: 1px solid var(--_rule);
  }
  .facets button {
    flex: none;
    block-size: var(--_target);
    padding: 0;
    border: 0;
    border-block: 2px solid transparent;
    background: none;
    cursor: pointer;
  }
  .facets [aria-pressed='true'] {
    border-block-end-color: currentColor;
    font-weight: 600;
  }
  .facets span {
    color: var(--_text-3);
    font-weight: 400;
  }
  .result {
    padding: 12px;
    text-decoration: none;
  }
  .result.row {
    grid-template-columns: minmax(0, 1fr) 88px;
  }
  .result + .result {
    border-block-start: 1px solid var(--_rule);
  }
  .result[aria-selected='true'] {
    background: color-mix(in srgb, currentColor 5%, transparent);
  }
  .result .head {
    display: block;
    text-wrap: wrap;
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
  mark {
    background: linear-gradient(var(--_mark) 0 0) center / 100% 1.25em no-repeat;
    color: #121212;
    padding-inline: 0.08em;
    margin-inline: -0.08em;
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
  }
  .box:popover-open .panel {
    position: static;
    max-block-size: none;
    border: 0;
    overflow: visible;
  }
  .box:popover-open .field {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }
`;
