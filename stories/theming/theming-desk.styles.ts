import { css } from 'lit';

/** A tool beside its proof: settings in a narrow column, the page they make in the wide one. */
export const deskStyles = css`
  :host {
    display: block;
    font: 0.875rem/1.5 var(--press-font-ui);
    container: desk / inline-size;
  }
  h1,
  h2 {
    margin: 0 0 8px;
    font: 700 2.125rem/1.15 var(--press-font-head);
  }
  h2 {
    font-size: 1.0625rem;
    margin: 0 0 12px;
    padding-block-start: 8px;
    border-block-start: 1px solid;
  }
  .intro {
    max-inline-size: 66ch;
    margin: 0 0 24px;
    font-size: 1rem;
  }
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 32px;
  }
  fieldset {
    margin: 0 0 24px;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    inline-size: 100%;
  }
  label {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 8rem);
    align-items: center;
    gap: 12px;
    min-block-size: 36px;
    font-size: 0.8125rem;
  }
  input,
  select,
  button {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 32px;
    margin: 0;
    padding: 0 6px;
    border: 1px solid light-dark(#767676, #8a8a8a);
    border-radius: 2px;
    background: light-dark(#fff, #121212);
    color: inherit;
    font: inherit;
  }
  input[type='range'] {
    padding: 0;
    border: 0;
    accent-color: light-dark(#121212, #ededed);
  }
  input[type='color'] {
    padding: 2px;
  }
  output {
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }
  .ranged {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 3.4rem;
    align-items: center;
    gap: 8px;
  }
  :focus-visible {
    outline: 2px solid light-dark(#0077b6, #8ec5ff);
    outline-offset: 2px;
  }
  .proof {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    min-inline-size: 0;
    padding: 20px;
    border: 1px solid light-dark(#dcdcdc, #333);
    background: var(--press-c-bg, #fff);
    color: var(--press-c-ink, #121212);
    color-scheme: light;
  }
  .code {
    margin-block-start: 32px;
    min-inline-size: 0;
  }
  pre {
    margin: 0 0 8px;
    padding: 12px;
    overflow-x: auto;
    border: 1px solid light-dark(#dcdcdc, #333);
    font:
      0.8125rem/1.5 ui-monospace,
      monospace;
  }
  .code button {
    inline-size: auto;
    block-size: 44px;
    padding: 0 20px;
    border: 0;
    background: light-dark(#121212, #ededed);
    color: light-dark(#fff, #121212);
    font-weight: 600;
    cursor: pointer;
  }
  @container desk (min-width: 860px) {
    .desk {
      grid-template-columns: 264px minmax(0, 1fr);
      align-items: start;
    }
    .side {
      position: sticky;
      inset-block-start: 16px;
      max-block-size: calc(100vh - 32px);
      overflow-y: auto;
      padding-inline-end: 8px;
    }
  }
`;
