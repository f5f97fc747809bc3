/** Styles of the form below a thread, of its answers and of a change, as text: they come in a chunk, and a chunk has no Lit. */
const raw = String.raw;

export const css = raw`
  .form {
    display: grid;
    gap: 16px;
  }
  [name='sign-in'] {
    display: block;
    margin-block-end: 16px;
  }
  [name='sign-in']::slotted(a) {
    color: var(--_link);
  }
  .pair {
    display: grid;
    gap: 16px;
  }
  label {
    display: block;
    font-size: var(--_fs-meta);
    font-weight: 600;
    margin-block-end: 4px;
  }
  small {
    font-size: inherit;
    font-weight: 400;
    color: var(--_text-3);
  }
  .form :is(input, textarea) {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 9px 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--press-c-ink, CanvasText);
    font-size: max(16px, var(--_fs-body));
    line-height: 1.5;
  }
  .form textarea {
    min-block-size: 116px;
    resize: vertical;
    field-sizing: content;
  }
  .form .keep {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 24px;
    margin: 0;
    font-size: var(--_fs-meta);
    font-weight: 400;
    color: var(--_text-3);
  }
  .form .keep input {
    inline-size: 18px;
    min-block-size: 18px;
    flex: none;
    margin: 0;
    accent-color: currentColor;
  }
  .restored {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    font-size: var(--_fs-meta);
    color: var(--_text-3);
  }
  /* An empty field has no direction of its own: its reader begins on the page's side. */
  .form :placeholder-shown {
    direction: inherit;
  }
  .form :is(input, textarea):focus {
    border-color: currentColor;
  }
  .form :is(input, textarea)[aria-invalid] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .err {
    color: var(--_error);
    font-size: var(--_fs-ui);
    margin-block-start: 6px;
  }
  .under {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    color: var(--_text-3);
    font-size: var(--_fs-meta);
    margin-block-start: 6px;
  }
  .form > .err {
    margin: 0;
  }
  .under .err {
    margin: 0;
    font-size: inherit;
  }
  /* Not yet printed either: the same dashed edge as of what is on its way. */
  .preview {
    margin: 0;
    padding-inline-start: 16px;
    border-inline-start: 1px dashed var(--_control);
    min-block-size: 1lh;
  }
  .send .act[aria-pressed='true'] {
    color: var(--press-c-ink, CanvasText);
    font-weight: 600;
    text-decoration-color: currentColor;
  }
  .send {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 16px;
  }
  .note {
    color: var(--_text-3);
  }
  .btn {
    min-block-size: var(--_target);
    padding: 0 20px;
    border: 0;
    border-radius: var(--_radius);
    background: var(--press-c-ink, CanvasText);
    color: var(--press-c-bg, Canvas);
    font-weight: 600;
    font-size: var(--press-fs-stand, 0.9375rem);
    cursor: pointer;
  }
  @container press (min-width: 480px) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container press (max-width: 479px) {
    .btn {
      inline-size: 100%;
    }
  }
`;
