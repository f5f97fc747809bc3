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
  .field input {
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
  /* The field's heavier foot shows the focus. */
  input:focus-visible {
    outline: none;
  }
  @media (forced-colors: active) {
    .field:focus-within {
      outline: 2px solid Highlight;
    }
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
  .box:popover-open .field {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }
`;
