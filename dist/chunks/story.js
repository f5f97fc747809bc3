var e={openOn:"Open on {site}"},i=String.raw`
  :host {
    --_3: var(--press-c-error, light-dark(#c70000, #ff9081));
    --_j: var(--press-c-link, light-dark(#0b5cad, #8ec5ff));
    --_k: var(--press-c-mark, light-dark(#fff3a3, #f3c100));
    --_g: var(--press-lh-body, 1.5);
  }
  @supports not (color: light-dark(red, red)) {
    :host {
      --_3: var(--press-c-error, #c70000);
      --_j: var(--press-c-link, #0b5cad);
      --_k: var(--press-c-mark, #fff3a3);
    }
  }
  :host(:is(:lang(ar), :lang(fa), :lang(ur))) {
    --_g: var(--press-lh-body, 1.7);
  }
`+String.raw`
  .story {
    display: grid;
    gap: 16px 32px;
  }
  .story .kick {
    margin-block-end: 6px;
    font-size: var(--_c);
    letter-spacing: var(--_w, 0.01em);
  }
  .story .title {
    font-weight: 700;
    font-size: clamp(1.875rem, 1.3rem + 2.4cqi, 2.75rem);
    line-height: max(1.1, var(--_h) - 0.05);
    font-family: var(--_f);
    letter-spacing: var(--_w, -0.016em);
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .story .stand {
    display: block;
    font-size: 1.125rem;
    margin-block-start: 12px;
  }
  .story .meta {
    margin: 0;
    font-size: var(--_c);
    line-height: 1.43;
  }
  .side [part='byline'] {
    font-weight: 600;
    color: var(--press-c-ink, inherit);
  }
  .side [part='byline']::after {
    font-weight: 400;
  }
  .story.opinion .title {
    font-weight: 400;
  }
  .story.opinion .pic {
    max-inline-size: 260px;
    aspect-ratio: 4 / 5;
  }
  .story figcaption {
    margin-block-start: 6px;
    font-size: var(--_9);
    line-height: var(--_i);
    font-family: var(--_x);
    color: var(--_v);
  }
  .story .pic {
    margin: 0;
    aspect-ratio: var(--press-ratio-full, 16 / 9);
  }
  .body {
    min-inline-size: 0;
    font-size: 1.125rem;
    line-height: 1.55;
    font-family: var(--_f);
    line-height: max(1.55, var(--_g));
    hanging-punctuation: first;
    overflow-wrap: anywhere;
  }
  .body :is(p, ul, ol, dl, blockquote, figure, table, pre) {
    margin-block: 0 16px;
    text-wrap: pretty;
  }
  .body :is(h2, h3, h4, h5, h6) {
    margin-block: 28px 8px;
    font-size: 1.3125rem;
    line-height: 1.2;
  }
  .body :is(ul, ol) {
    padding-inline-start: 1.4em;
    list-style: disc;
  }
  .body ol {
    list-style: decimal;
  }
  .body li > :is(ul, ol) {
    margin-block: 0;
  }
  .body blockquote {
    margin-inline: 0;
    padding-inline-start: 20px;
    border-inline-start: 1px solid;
    font-style: var(--_q, italic);
  }
  .body img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  .body a {
    color: var(--_j);
    text-underline-offset: 0.12em;
  }
  .body pre,
  .body code {
    font: 0.85em/1.5 ui-monospace, monospace;
    overflow-x: auto;
  }
  .body table {
    display: block;
    overflow-x: auto;
    border-collapse: collapse;
    font-size: var(--_b);
    line-height: 1.4;
    font-family: var(--_x);
  }
  .body :is(td, th) {
    padding: 6px 12px 6px 0;
    border-block-end: 1px solid var(--_o);
    text-align: start;
    vertical-align: top;
  }
  @container press (max-width: 26rem) {
    .body {
      hyphens: auto;
      hyphenate-limit-chars: 10 4 4;
    }
  }
  @media print {
    .body a {
      color: inherit;
    }
    .story figure {
      break-inside: avoid;
    }
  }
  @container press (min-width: 43.75rem) {
    .story {
      max-inline-size: 660px;
      margin-inline: auto;
    }
    .body {
      font-size: 1.1875rem;
    }
  }
  @container press (min-width: 65rem) {
    .story {
      max-inline-size: none;
      grid-template-columns: 196px minmax(0, 660px) 1fr;
      gap: 20px 32px;
    }
    .story > header {
      grid-column: 2 / 4;
    }
    .story .title {
      max-inline-size: 22em;
    }
    .side {
      grid-row: 2;
      border-block-start: 1px solid var(--_o);
      padding-block-start: 8px;
    }
    .side .meta > * {
      display: block;
    }
    .side .meta > *::after {
      content: none;
    }
    .story figure {
      grid-column: 2 / 4;
      grid-row: 2;
    }
    .body {
      grid-column: 2;
    }
  }
`;function r(e,i,r,a){let{html:o,nothing:n}=e,{lang:s}=i,{extras:l,kicker:d,headline:p,meta:c,body:g}=a,{words:m,noImage:f,noStandfirst:y}=r;return o`<article class="story ${l?.kindOf(i)??""}" lang="${s||n}" dir="${s?"auto":n}"> <header> ${d} ${p} ${l?.renderName(e,i,m)} ${y?n:(({html:e,nothing:i},{excerpt:r})=>!r||/(?:…|\.\.\.)\]?$/.test(r)?i:e`<p class="stand" part="standfirst">${r}</p>`)(e,i)} ${l?.renderStars(e,i,m)} </header> <div class="side">${c}</div> ${f?n:t(e,i,l,m)} <div class="body" part="body">${g??(({html:e},{bodyText:i,excerpt:r})=>(i||r).split(/\n{2,}/).map(i=>e`<p>${i}</p>`))(e,i)}</div> </article>`}function t(e,i,r,t){let{html:o,nothing:n}=e,{image:s,focus:l}=i;if(!s)return n;let{src:d,srcset:p,alt:c,caption:g}=s;return o`<figure> <span class="pic" part="media"> <img .style="${l?`object-position: ${l}`:n}" src="${d}" srcset="${p||n}" sizes="100vw" alt="${c}" fetchpriority="high" decoding="async" @error="${a}"/> ${r?.renderMedia(e,i,t)} </span> ${g?o`<figcaption>${g}</figcaption>`:n} </figure>`}function a(e){e.target instanceof HTMLElement&&(e.target.hidden=!0)}export{r as renderStory,e as sentences,i as styles};