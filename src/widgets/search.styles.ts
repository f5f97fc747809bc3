import { iconText } from '../ui/icon.styles.js';
import { sheetOf } from '../ui/style-sheets.js';

/** The field alone; what opens from it brings its own styles. */
export const searchStyles = sheetOf(
  iconText +
    String.raw`
  :host {
    min-block-size: var(--_target);
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
    /* The field's heavier foot shows the focus. */
    outline: none;
    font-size: max(16px, var(--_fs-body));
    appearance: none;
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
  kbd {
    margin-inline-end: 12px;
    padding: 1px 6px;
    border: 1px solid var(--_rule);
    font-size: var(--_fs-kicker);
    line-height: 1.333;
    font-family: var(--_ui);
    color: var(--_text-3);
  }
  @media print {
    .field {
      display: none !important;
    }
  }
`,
);
