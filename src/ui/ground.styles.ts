import { css } from './style-sheets.js';

/**
 * The ground that every widget stands on: tokens, faces, and the few shapes that all share.
 *
 * A public token `--press-*` is only ever read, with a fallback, so that a page may set it anywhere above. The private
 * `--_*` are those readings, named once. By default a widget takes the page's own ink, ground and faces: greys are
 * mixed from the page's ink. `theme="auto|light|dark"` brings the paper's own instead.
 *
 * A face that is the page's own is `inherit`, which the shorthand `font` does not take: a family stands by itself.
 */
export const ground = css`
  :host {
    --_head: var(--press-font-head, inherit);
    --_ui: var(--press-font-ui, inherit);
    --_text-2: var(--press-c-text-2, color-mix(in srgb, currentColor 86%, transparent));
    --_text-3: var(--press-c-text-3, color-mix(in srgb, currentColor 70%, transparent));
    --_rule: var(--press-c-rule, color-mix(in srgb, currentColor 16%, transparent));
    --_control: var(--press-c-control, color-mix(in srgb, currentColor 58%, transparent));
    --_skeleton: var(--press-c-skeleton, color-mix(in srgb, currentColor 8%, transparent));
    --_bg: var(--press-c-bg, Canvas);
    --_focus: var(--press-c-focus, light-dark(#0077b6, #8ec5ff));
    --_lh-head: var(--press-lh-head, 1.15);
    --_lh-ui: var(--press-lh-ui, 1.3);
    --_fs-kicker: var(--press-fs-kicker, 0.75rem);
    --_fs-meta: var(--press-fs-meta, 0.8125rem);
    --_fs-ui: var(--press-fs-ui, 0.875rem);
    --_fs-body: var(--press-fs-body, 1rem);
    --_fs-s: var(--press-fs-h-s, 1.0625rem);
    --_target: var(--press-target, 44px);
    --_radius: var(--press-radius-control, 2px);
    display: block;
    container: press / inline-size;
    color: var(--press-c-ink, inherit);
    caret-color: color-mix(in srgb, currentColor 100%, transparent);
    font-weight: 400;
    font-size: var(--_fs-ui);
    line-height: var(--_lh-ui);
    font-family: var(--_ui);
    font-variant-numeric: tabular-nums lining-nums;
    text-align: start;
    text-indent: 0;
    white-space: normal;
    text-size-adjust: 100%;
  }
  /* Before light-dark() (2024) the light page's colours serve. */
  @supports not (color: light-dark(red, red)) {
    :host {
      --_focus: var(--press-c-focus, #0077b6);
    }
  }
  :host([hidden]) {
    display: none;
  }
  :host([data-theme='auto']),
  :host([data-theme='light']),
  :host([data-theme='dark']) {
    color-scheme: light dark;
    --_head: var(--press-font-head, Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif);
    --_ui: var(--press-font-ui, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    --_bg: var(--press-c-bg, light-dark(#fff, #121212));
    background: var(--_bg);
    color: var(--press-c-ink, light-dark(#121212, #ededed));
  }
  :host([data-theme='light']) {
    color-scheme: light;
  }
  :host([data-theme$='dark']) {
    color-scheme: dark;
  }
  /* Tall scripts want air, no tracking, no slant and a step more size. */
  :host(:is(:lang(ar), :lang(fa), :lang(ur))) {
    --_lh-head: var(--press-lh-head, 1.45);
    --_lh-ui: var(--press-lh-ui, 1.5);
    --_fs-kicker: var(--press-fs-kicker, 0.8125rem);
    --_fs-s: var(--press-fs-h-s, 1.125rem);
    --_track: 0;
    --_slant: normal;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  figure {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  a,
  button,
  input,
  textarea {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  /* A margin of what a page wrote inside stays inside: else the box counts as moved when that goes. */
  [part='base'] {
    display: flow-root;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* A section's heading: a line of ink over it is the only strong line that a widget draws. */
  .press-h {
    border-block-start: 1px solid;
    padding-block: 8px 16px;
    font-weight: 700;
    font-size: var(--_fs-s);
    line-height: var(--_lh-head);
    font-family: var(--_head);
  }
  .n {
    font-weight: 400;
    font-size: var(--_fs-ui);
    line-height: 1;
    font-family: var(--_ui);
    color: var(--_text-3);
    margin-inline-start: 4px;
  }
  /* A button in a sentence: an underlined word, padded to a finger's size without moving its neighbours. */
  .act {
    border: 0;
    background: none;
    padding: 14px 0;
    margin: -14px 0;
    cursor: pointer;
    text-decoration: underline 1px var(--_control);
    text-underline-offset: 0.18em;
  }
  .act:hover {
    text-decoration-color: currentColor;
  }
  .msg {
    padding-block: 12px;
    color: var(--_text-2);
    font-size: var(--_fs-ui);
  }
  .press-h + .msg {
    padding-block-start: 0;
  }
  .msg .act {
    font-weight: 600;
  }
  /* Where a page keeps the height free, a skeleton must not ask for more. */
  :host([data-reserve]) [part='base'] > [aria-hidden] {
    display: grid;
    block-size: 0;
    min-block-size: 0;
  }
  /* A skeleton is flat, still, and as high as what will come: its words break as those will, and nobody sees them. */
  .sk {
    background: linear-gradient(var(--_skeleton) 0 0) 50% / 100% 0.72em no-repeat;
    -webkit-text-fill-color: transparent;
    forced-color-adjust: none;
  }
  .sk::after {
    content: attr(data-as);
  }
  @media print {
    :host {
      min-block-size: 0 !important;
    }
    .act {
      display: none !important;
    }
  }
`;
