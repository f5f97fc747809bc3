var t={railBack:"Previous",railForward:"Next"},i=String.raw`
  [part='base'] {
    position: relative;
  }
  /* Room at the edges for a focus ring and a hung quotation mark, which a box that scrolls would cut off. */
  .rail {
    margin-block: -4px;
    padding-block: 4px;
    margin-inline: calc(var(--_1) / -2) -4px;
    padding-inline: calc(var(--_1) / 2) 4px;
    scroll-padding-inline: calc(var(--_1) / 2);
    scroll-snap-type: x proximity;
    overscroll-behavior-x: contain;
    clip-path: inset(0 0 0 1px);
  }
  .rail:dir(rtl) {
    clip-path: inset(0 1px 0 0);
  }
  .rail > li {
    scroll-snap-align: start;
  }
  .press-h:has(~ .turn) {
    padding-inline-end: 96px;
  }
  .turn {
    position: absolute;
    z-index: 2;
    inset-block-start: 1px;
    inset-inline-end: 0;
    display: flex;
  }
  .turn button {
    display: grid;
    place-items: center;
    inline-size: var(--_t);
    block-size: 36px;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: var(--_0);
    cursor: pointer;
  }
  .press-h ~ .turn button {
    background: none;
  }
  .turn button:last-child {
    margin-inline-end: -12px;
  }
  .turn [aria-disabled='true'] {
    color: var(--_o);
    cursor: default;
  }
  .turn button:not([aria-disabled='true']):hover .icon {
    stroke-width: 2.25;
  }
  .turn :focus-visible {
    outline-offset: -4px;
  }
  .turn .icon:dir(rtl) {
    scale: -1 1;
  }
  @container list (max-width: 29.99rem) {
    .stack {
      margin: 0;
      padding: 0;
      overflow: visible;
      clip-path: inset(-4px calc(var(--_1) / -2 + 1px));
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .rail {
      scroll-behavior: smooth;
    }
  }
  @media (forced-colors: active) {
    .turn [aria-disabled='true'] {
      color: GrayText;
    }
  }
  @media print {
    .turn {
      display: none;
    }
    .rail {
      grid-auto-flow: row;
      grid-template-columns: repeat(3, 1fr);
      overflow: visible;
    }
  }
`,e=class{#t;#i;#e=new ResizeObserver(()=>this.#r());#a;#s=!1;#n=!1;constructor(t,i){this.#t=t,this.#i=i}render(){this.#i.updateComplete.then(()=>this.#l());let{html:t,nothing:i}=this.#t;return this.#s||this.#n?t`<div class="turn"> ${this.#o("railBack",-1,this.#s)} ${this.#o("railForward",1,this.#n)} </div>`:i}#o(t,i,e){let{html:r,svg:a}=this.#t,s=i<0?a`<path d="M14.5 5.5L8 12l6.5 6.5"/>`:a`<path d="M9.5 5.5L16 12l-6.5 6.5"/>`;return r`<button type="button" part="${"railBack"===t?"previous":"next"}" aria-label="${this.#i.words.say(t)}" aria-disabled="${e?"false":"true"}" @click="${()=>this.#d(i*this.#h())}"> <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${s}</svg> </button>`}#l(){let t=this.#i.renderRoot.querySelector("[part=list]")??void 0;t!==this.#a&&(this.#e.disconnect(),this.#a=t,t?.addEventListener("scroll",()=>this.#r(),{passive:!0}),t?.addEventListener("keydown",t=>this.#c(t)),t&&this.#e.observe(t)),this.#r()}#r(){let t=this.#a;if(!t)return;let i=Math.abs(t.scrollLeft),e=t.scrollWidth-t.clientWidth,r=e>1&&i>1,a=e>1&&i<e-1;(r!==this.#s||a!==this.#n)&&(this.#s=r,this.#n=a,this.#i.requestUpdate())}#c(t){let{key:i,altKey:e,ctrlKey:r,metaKey:a,shiftKey:s}=t;if(e||r||a||s||!this.#s&&!this.#n)return;let n=this.#a?.matches(":dir(rtl)")??!1,l={ArrowLeft:n?1:-1,ArrowRight:n?-1:1,Home:-1/0,End:1/0}[i];l&&(t.preventDefault(),this.#d(l))}#h(){return Math.max(1,Math.floor((this.#a?.clientWidth??0)/this.#u()))}#u(){let[t,i]=this.#a?.children??[];return t&&(Math.abs((i??t).getBoundingClientRect().left-t.getBoundingClientRect().left)||t.getBoundingClientRect().width)||1}#d(t){let i=this.#a;if(!i)return;let e=i.matches(":dir(rtl)")?-1:1,r=Math.min(Math.abs(t)*this.#u(),i.scrollWidth);i.scrollBy({left:e*Math.sign(t)*r})}};export{e as Rail,t as sentences,i as styles};