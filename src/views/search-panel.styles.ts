/** Styles of the open panel, as text: it comes in a chunk, and a chunk has no Lit. */
const raw = String.raw;

export const css = raw`
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
  .box:popover-open .panel {
    position: static;
    max-block-size: none;
    border: 0;
    overflow: visible;
  }
`;
