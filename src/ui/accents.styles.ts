/** Readings of tokens that only what comes in chunks needs, as text: running text, links in it, marks and refusals. */
export const accents = String.raw`
  :host {
    --_error: var(--press-c-error, light-dark(#c70000, #ff9081));
    --_link: var(--press-c-link, light-dark(#0b5cad, #8ec5ff));
    --_mark: var(--press-c-mark, light-dark(#fff3a3, #f3c100));
    --_lh-body: var(--press-lh-body, 1.5);
  }
  @supports not (color: light-dark(red, red)) {
    :host {
      --_error: var(--press-c-error, #c70000);
      --_link: var(--press-c-link, #0b5cad);
      --_mark: var(--press-c-mark, #fff3a3);
    }
  }
  :host(:is(:lang(ar), :lang(fa), :lang(ur))) {
    --_lh-body: var(--press-lh-body, 1.7);
  }
`;
