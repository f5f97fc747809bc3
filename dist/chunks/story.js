var e={openOn:"Open on {site}"},t=String.raw`
  .story {
    display: grid;
    gap: 16px 32px;
  }
  .story .kick {
    margin-block-end: 6px;
    font-size: var(--_c);
    letter-spacing: var(--_v, 0.01em);
  }
  .story .title {
    font: 700 clamp(1.875rem, 1.3rem + 2.4cqi, 2.75rem) / max(1.1, var(--_h) - 0.05) var(--_f);
    letter-spacing: var(--_v, -0.016em);
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
  .story [part='byline'] {
    font-weight: 600;
    color: var(--press-c-ink, inherit);
  }
  .story [part='byline']::after {
    font-weight: 400;
  }
  .story figcaption {
    margin-block-start: 6px;
    font: var(--_9) / var(--_i) var(--_w);
    color: var(--_u);
  }
  .story .pic {
    margin: 0;
    aspect-ratio: var(--press-ratio-full, 16 / 9);
  }
  .body {
    min-inline-size: 0;
    font: 1.125rem/1.55 var(--_f);
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
    font: var(--_b) / 1.4 var(--_w);
  }
  .body :is(td, th) {
    padding: 6px 12px 6px 0;
    border-block-end: 1px solid var(--_o);
    text-align: start;
    vertical-align: top;
  }
  @container press (min-width: 700px) {
    .story {
      max-inline-size: 660px;
      margin-inline: auto;
    }
    .body {
      font-size: 1.1875rem;
    }
  }
  @container press (min-width: 1040px) {
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
`;function r(e,t,r,a){let{html:o,nothing:n}=e,{lang:s}=t,{extras:l,kicker:d,headline:p,meta:c,body:m}=a,{words:g,noImage:y,noStandfirst:b}=r;return o`<article class="story ${l?.kindOf(t)??""}" lang="${s||n}" dir="${s?"auto":n}"> <header> ${d} ${p} ${l?.renderName(e,t,g)} ${b?n:(({html:e,nothing:t},{excerpt:r})=>!r||/(?:…|\.\.\.)\]?$/.test(r)?t:e`<p class="stand" part="standfirst">${r}</p>`)(e,t)} ${l?.renderStars(e,t,g)} </header> <div class="side">${c}</div> ${y?n:i(e,t,l,g)} <div class="body" part="body">${m??(({html:e},{bodyText:t,excerpt:r})=>(t||r).split(/\n{2,}/).map(t=>e`<p>${t}</p>`))(e,t)}</div> </article>`}function i(e,t,r,i){let{html:o,nothing:n}=e;if(!t.image)return n;let{src:s,srcset:l,alt:d,caption:p}=t.image;return o`<figure> <span class="pic" part="media"> <img src="${s}" srcset="${l||n}" sizes="100vw" alt="${d}" fetchpriority="high" decoding="async" @error="${a}"/> ${r?.renderMedia(e,t,i)} </span> ${p?o`<figcaption>${p}</figcaption>`:n} </figure>`}function a(e){e.target instanceof HTMLElement&&(e.target.hidden=!0)}export{r as renderStory,e as sentences,t as styles};