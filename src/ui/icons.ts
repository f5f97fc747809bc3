import { html, svg } from 'lit';

/** Line drawings on a 24-grid, in the ink around them. A word always says the same beside them, so they are hidden from it. */
export const searchIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  ${svg`<circle cx="10.5" cy="10.5" r="6"/><path d="M15 15l5.5 5.5"/>`}
</svg>`;
