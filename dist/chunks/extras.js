var a={live:"Live",sponsored:"Sponsored",stars:"{n} out of 5 stars",video:"Video",audio:"Audio",gallery:"Gallery"},i=String.raw`
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
    font-style: var(--_q, italic);
    font-weight: 400;
    font-size: var(--_8);
    line-height: var(--_h);
    font-family: var(--_f);
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
    font-weight: 500;
    font-size: var(--_a);
    line-height: 1.25;
    font-family: var(--_x);
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
`,n=({opinion:a,sponsor:i})=>i?"paid-card":a?"opinion":"";function e({html:a,nothing:i},{live:n,sponsor:e},r){return e?a`<span class="badge paid" part="badge">${r.say("sponsored")}</span>`:n?a`<span class="badge live" part="badge">${r.say("live")}</span>`:i}function r({html:a,svg:i,nothing:n},{media:e},r){return e?a`<span class="media" part="duration"> <svg viewBox="0 0 10 10" aria-hidden="true">${i`<path d="M1.5 0v10L10 5z"/>`}</svg> <span class="vh">${r.say(e.kind)}${e.duration?", ":""}</span>${(({duration:a},i)=>a?`${i.number(Math.floor(a/60))}:${i.number(Math.floor(a%60),{minimumIntegerDigits:2})}`:"")(e,r)} </span>`:n}function t({html:a,nothing:i},{authors:n,opinion:e},r){return e&&n.length?a`<p class="by" part="byline">${r.list(n)}</p>`:i}function o({html:a,svg:i,nothing:n},{rating:e},r){return void 0===e?n:a`<p class="stars" part="rating"> <span class="vh">${r.say("stars",{n:r.number(e)})}</span>${[1,2,3,4,5].map(n=>a`<svg class="${n<=Math.round(e)?"":"o"}" viewBox="0 0 16 16" aria-hidden="true"> ${i`<path d="M8 1.3l2 4.5 4.9.5-3.7 3.3 1.1 4.8L8 11.9l-4.3 2.5 1.1-4.8L1.1 6.3 6 5.8z"/>`} </svg>`)} </p>`}function s({html:a,nothing:i},{commentCount:n,url:e},r){if(!n)return i;let t=r.count("comments",n);return e?a`<a part="comments" href="${`${e}#comments`}">${t}</a>`:a`<span part="comments">${t}</span>`}export{n as kindOf,e as renderBadge,s as renderCount,r as renderMedia,t as renderName,o as renderStars,a as sentences,i as styles};