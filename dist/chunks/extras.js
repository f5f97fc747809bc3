var a={live:"Live",sponsored:"Sponsored",stars:"{n} out of 5 stars",video:"Video",audio:"Audio",gallery:"Gallery"},n=String.raw`
  .opinion .kick,
  .by {
    color: var(--press-c-opinion, light-dark(#a83b00, #ff9941));
  }
  .opinion .head {
    font-weight: 400;
  }
  /* A face is in the upper half of its picture. */
  .opinion .pic img {
    object-position: var(--press-focal-point, 50% 25%);
  }
  .opinion.row {
    grid-template-columns: minmax(0, 1fr) 72px;
  }
  .opinion.row .pic {
    aspect-ratio: 4 / 5;
  }
`+String.raw`
  .by {
    margin-block-start: 2px;
    font: var(--_q, italic) 400 var(--_8) / var(--_h) var(--_f);
  }
  .row .by {
    font-size: var(--_a);
  }
  .badge {
    display: inline-block;
    padding: 1px 5px;
    margin-inline-end: 6px;
    letter-spacing: 0;
    line-height: 1.25;
  }
  .live {
    background: var(--press-c-live, light-dark(#c70000, #ff5943));
    color: var(--press-c-on-live, light-dark(#fff, #121212));
  }
  .paid {
    background: var(--press-c-paid, light-dark(#dcf4f3, #09615b));
    color: var(--press-c-on-paid, light-dark(#121212, #dcf4f3));
    font-weight: 600;
  }
  /* Paid for: set in the reader's face, so that it is never taken for the paper's own voice. */
  .paid-card .head {
    font: 500 var(--_a) / 1.25 var(--_x);
  }
  .paid-card .kick {
    color: var(--_u);
    font-weight: 400;
  }
  .stars {
    display: flex;
    gap: 1px;
    margin-block-start: 6px;
    color: var(--press-c-star, light-dark(#8a6100, #f3c100));
  }
  .stars svg {
    inline-size: 16px;
    block-size: 16px;
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 1.25;
    stroke-linejoin: round;
  }
  .stars .o {
    fill: none;
  }
  .media {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    display: flex;
    align-items: center;
    gap: 5px;
    padding: 4px 8px;
    background: #121212;
    color: #fff;
    font-size: var(--_6);
    font-weight: 600;
    line-height: 16px;
  }
  .media svg {
    inline-size: 10px;
    block-size: 10px;
    fill: currentColor;
  }
  /* The one link within a card that lies above the link of the whole. */
  .meta a {
    position: relative;
    z-index: 1;
    text-decoration: none;
  }
  .meta a:hover {
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    .badge,
    .media {
      border: 1px solid CanvasText;
    }
  }
`,i=({opinion:a,sponsor:n})=>n?"paid-card":a?"opinion":"";function e({html:a,nothing:n},{live:i,sponsor:e},r){return e?a`<span class="badge paid" part="badge">${r.say("sponsored")}</span>`:i?a`<span class="badge live" part="badge">${r.say("live")}</span>`:n}function r({html:a,svg:n,nothing:i},{media:e},r){return e?a`<span class="media" part="duration"> <svg viewBox="0 0 10 10" aria-hidden="true">${n`<path d="M1.5 0v10L10 5z"/>`}</svg> <span class="vh">${r.say(e.kind)}${e.duration?", ":""}</span>${(({duration:a},n)=>a?`${n.number(Math.floor(a/60))}:${n.number(Math.floor(a%60),{minimumIntegerDigits:2})}`:"")(e,r)} </span>`:i}function o({html:a,nothing:n},{authors:i,opinion:e},r){return e&&i.length?a`<p class="by" part="byline">${r.list(i)}</p>`:n}function t({html:a,svg:n,nothing:i},{rating:e},r){return void 0===e?i:a`<p class="stars" part="rating"> <span class="vh">${r.say("stars",{n:r.number(e)})}</span>${[1,2,3,4,5].map(i=>a`<svg class="${i<=Math.round(e)?"":"o"}" viewBox="0 0 16 16" aria-hidden="true"> ${n`<path d="M8 1.3l2 4.5 4.9.5-3.7 3.3 1.1 4.8L8 11.9l-4.3 2.5 1.1-4.8L1.1 6.3 6 5.8z"/>`} </svg>`)} </p>`}function s({html:a,nothing:n},{commentCount:i,url:e},r){if(!i)return n;let o=r.count("comments",i);return e?a`<a part="comments" href="${`${e}#comments`}">${o}</a>`:a`<span part="comments">${o}</span>`}export{i as kindOf,e as renderBadge,s as renderCount,r as renderMedia,o as renderName,t as renderStars,a as sentences,n as styles};