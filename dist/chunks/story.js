var i=String.raw`
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
`;function t(i,t,e){let{html:r,nothing:a}=i,{section:o,image:n,lang:s}=t;return r`<article class="story" lang="${s||a}" dir="${s?"auto":a}"> <header> ${o?r`<p class="kick" part="kicker">${o}</p>`:a} ${e.headline} ${e.noStandfirst?a:(({html:i,nothing:t},{excerpt:e})=>!e||/…\]?$/.test(e)?t:i`<p class="stand" part="standfirst">${e}</p>`)(i,t)} </header> <div class="side">${e.meta}</div> ${n&&!e.noImage?(({html:i,nothing:t},{src:e,srcset:r,alt:a,caption:o})=>i`<figure> <span class="pic" part="media"> <img src="${e}" srcset="${r||t}" sizes="100vw" alt="${a}" fetchpriority="high" decoding="async"/> </span> ${o?i`<figcaption>${o}</figcaption>`:t} </figure>`)(i,n):a} <div class="body" part="body">${e.body??(({html:i},{bodyText:t,excerpt:e})=>(t||e).split(/\n{2,}/).map(t=>i`<p>${t}</p>`))(i,t)}</div> </article>`}export{t as renderStory,i as styles};