import { css } from 'lit';

/** The page's own faces and colours: sans for what a person works with, serif for the headings. */
export const connectStyles = css`
  :host {
    display: block;
    color: var(--press-c-ink);
    font: 0.875rem/1.5 var(--press-font-ui);
  }
  h1,
  h2 {
    margin: 0 0 8px;
    font: 600 1.25rem/1.15 var(--press-font-head);
  }
  h1 {
    font-size: 2.125rem;
    font-weight: 700;
  }
  h2 {
    margin-block-start: 32px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--press-c-rule);
  }
  p {
    margin: 0 0 16px;
    max-inline-size: 66ch;
  }
  .lead {
    color: var(--press-c-text-2);
    font-size: 1rem;
  }
  form {
    display: grid;
    gap: 16px;
    max-inline-size: 660px;
  }
  label {
    display: grid;
    gap: 4px;
    color: var(--press-c-text-2);
    font-size: 0.8125rem;
  }
  .path {
    max-inline-size: 320px;
    margin-block-end: 16px;
  }
  input,
  textarea,
  select,
  button {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--press-c-control);
    border-radius: 2px;
    background: var(--press-c-bg);
    color: var(--press-c-ink);
    font: 1rem/1.5 var(--press-font-ui);
  }
  ::placeholder {
    color: var(--press-c-text-3);
    opacity: 1;
  }
  textarea,
  pre,
  td input,
  .path input {
    font:
      0.8125rem/1.5 ui-monospace,
      Menlo,
      Consolas,
      monospace;
  }
  button {
    inline-size: auto;
    justify-self: start;
    border-color: var(--press-c-ink);
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: var(--press-c-surface);
  }
  :focus-visible {
    outline: 2px solid light-dark(#0077b6, #8ec5ff);
    outline-offset: 2px;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 4px 12px 4px 0;
    border-block-end: 1px solid var(--press-c-rule);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  th[scope='col'] {
    color: var(--press-c-text-3);
    font-size: 0.8125rem;
  }
  th[scope='row'] {
    padding-block: 14px;
    font-weight: 600;
  }
  td input {
    min-inline-size: 15rem;
  }
  .value {
    min-inline-size: 9rem;
    max-inline-size: 18rem;
    padding-block: 14px;
    overflow-wrap: anywhere;
  }
  .value i {
    color: var(--press-c-text-3);
  }
  pre {
    margin: 16px 0;
    padding: 16px;
    overflow-x: auto;
    background: var(--press-c-surface);
  }
  .asking:empty {
    display: none;
  }
  .asking {
    margin-block-start: 16px;
    color: var(--press-c-text-2);
    overflow-wrap: anywhere;
  }
  .fault {
    margin-block: 16px;
    padding: 16px;
    border-inline-start: 4px solid light-dark(#c70000, #ff9081);
    background: var(--press-c-surface);
    overflow-wrap: anywhere;
  }
  .notes {
    padding-inline-start: 20px;
    color: var(--press-c-text-2);
    overflow-wrap: anywhere;
  }
  .notes li {
    white-space: pre-wrap;
  }
  .said {
    margin-inline-start: 12px;
  }
  @media (max-width: 40rem) {
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    tr {
      padding-block: 12px;
      border-block-end: 1px solid var(--press-c-rule);
    }
    th,
    td,
    th[scope='row'] {
      padding: 0 0 4px;
      border: 0;
    }
    td input {
      min-inline-size: 0;
    }
    .value {
      max-inline-size: none;
      padding-block: 0;
    }
    .value ~ .value {
      display: none;
    }
  }
`;
