import { svg, type SVGTemplateResult } from 'lit';

/** Line drawings on a 24-grid, in the ink around them. A word always says the same beside them, so they are hidden from it. */
function icon(paths: SVGTemplateResult, name = ''): SVGTemplateResult {
  return svg`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;
}

export const searchIcon = icon(svg`<circle cx="10.5" cy="10.5" r="6"/><path d="M15 15l5.5 5.5"/>`);
export const closeIcon = icon(svg`<path d="M6 6l12 12M18 6L6 18"/>`);
export const sendingIcon = icon(svg`<path d="M12 4a8 8 0 1 1-8 8"/>`);
export const waitingIcon = icon(
  svg`<path d="M4 4l16 16M8.5 15.5a5 5 0 0 1 5-1.3M5.2 12.2a9.5 9.5 0 0 1 4-2.4M2.3 8.7a14 14 0 0 1 4-2.6M12.5 9.1a9.6 9.6 0 0 1 6.3 3.1M10.5 5.6a14 14 0 0 1 11.2 3.1M12 19v.1"/>`,
);
export const clockIcon = icon(svg`<circle cx="12" cy="12" r="8"/><path d="M12 7.5V12l3 2"/>`);
