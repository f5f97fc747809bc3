var t=class extends Event{constructor(t,e=!1){super(t,{bubbles:!0,composed:!0,cancelable:e})}},e=class extends t{constructor(t){super("press-failed"),this.failure=t}},i=class extends t{constructor(t){super("press-article-open",!0),this.article=t}},s=class extends t{constructor(t,e){super("press-search"),this.query=t,this.count=e}},r=t=>t.querySelector("form[action]");function n(t,e,i,s,{section:r,sort:n,limit:l}){let h=(t=>t?[...t.result.all].flatMap(e=>t.archive.articles[e]??[]):[])(e),c=i?((t,e)=>{let i=({id:t,url:e})=>e?[e.replace(/#.*|\/$/g,"")]:[t],s=new Set(e.flatMap(i));return t.filter(t=>!i(t).some(t=>s.has(t)))})(i.items,h):[],u=((t,e)=>{let i=new Map;for(let{section:e}of t)e&&i.set(e,(i.get(e)??0)+1);let s=Object.values(e?.facets??{}).find(t=>e?.items.some(({section:e})=>Object.hasOwn(t,e)));for(let[t,e]of Object.entries(s??{}))t&&e>0&&i.set(t,Math.max(e,i.get(t)??0));return[...i].sort(([,t],[,e])=>e-t)})([...h,...c],i),d=Math.max(h.length+c.length,i?.total??0),p=c.filter(t=>!r||t.section===r),f=[...o(e),...p.map(t=>({article:t,body:t.bodyText}))];return"date"===n&&f.sort((t,e)=>a(e.article)-a(t.article)),{query:t,all:d,sections:u,terms:s,rows:f.slice(0,l),total:r?u.find(([t])=>t===r)?.[1]??0:d,suggestion:e?.result.suggestion??""}}var a=({publishedAt:t})=>t&&"words"!==t.kind?t.epoch:0;function o(t){let{articles:e,index:i}=t?.archive??{};return(t?.result.hits??[]).flatMap(({doc:t})=>{let s=e?.[t];return s?{article:s,body:i?.documents[t]?.body??""}:[]})}var l=class{#t;#e;#i;constructor(t){this.#t=t}open(){return this.#e??=this.#t.loadArchive().catch(t=>{throw this.#e=void 0,t})}loadFuzzy(){return this.#i??=this.#t.loadFuzzy().then(({fuzzy:t})=>this.fuzzy=t,()=>this.#i=void 0)}async archive({items:t,index:e},i){let{archiveOf:s}=await this.open(),{decode:r,loadStored:n}=this.#t;return s(t,{decode:r,weights:i,readStored:void 0===e||i?void 0:t=>n().then(({parseStored:i})=>i(e,t),()=>{})})}async rehearse(t,e,i){try{let s=await this.archive(t,e),r=t.items[0]?.title.split(" ")[0]??"",n=await this.loadFuzzy();return{query:r,archive:s,result:await s.engine.search(s.index,r,{limit:i,fuzzy:n})}}catch{return}}},h=class{#t;#e;#i;#s;#r;#n;constructor(t,e){this.query="",this.isWaiting=!1,this.#r=!1,this.#t=t,this.#e=e}get hasMore(){return this.#i?.hasMore??!1}ask(t){t!==this.query&&(this.stop(),this.query=t,this.isWaiting=!0,this.#n=setTimeout(()=>this.#a(),200))}stop(){clearTimeout(this.#n),this.#s?.(),this.#s=this.#i=this.listing=this.failure=void 0,this.isWaiting=this.#r=!1,this.query=""}more(){let t=this.#i;return!(!t?.hasMore||this.#r||(this.#r=!0,t.more().catch(()=>{}).then(()=>{t===this.#i&&(this.#r=!1,this.#e())}),0))}retry(){this.#i?.reload()}#a(){let t=this.#i=this.#t(this.query);this.#s=t?.subscribe({onChange:()=>this.#o(t),refresh:1/0,pages:1}),this.#o(t)}#o(t){if(t!==this.#i)return;let e=t?.state??{status:"empty"};this.isWaiting="idle"===e.status||"loading"===e.status,this.listing="value"in e?e.value:void 0,this.failure="failure"in e?e.failure:void 0,this.#e()}},c=["title","tags","authors","section","excerpt","body"];function u(t,e){if(!t.trim())return;let i={};for(let s of t.split(",")){let[,r="",n=""]=/^\s*(\S+)\s+([\d.]+)\s*$/.exec(s)??[],a=c.find(t=>t===r),o=Number(n||NaN);if(!(a&&o<=30)){let i=a||!r?'a field and a number from 0 to 30, as in "title 4"':c.join(", ");throw new e("config",`weights="${t}": "${s.trim()}" is not understood: write ${i}`)}i[a]=o}return i}var d=100,p=class{#t;#e;#i;#s;#r;#n;#a;#o;#l;#h;#c;#u;constructor(t,e,i,s){this.query="",this.view={section:"",sort:"relevance",limit:0},this.isBroken=!1,this.#o=[],this.#c=new AbortController,this.#u=0,this.#t=t,this.#e=e,this.#i=i,this.#s=s,this.#r=new l(t),this.#n=new h(t=>this.#d(t),()=>{this.#p()})}get shown(){let{answer:t}=this;return t?.query===this.query||!this.failure&&!this.isBroken?t:void 0}get isRemote(){return this.#e.src.includes("{query}")}get isWaiting(){let{state:t,hasSource:e}=this.#e.feed;return this.#n.isWaiting||e&&("idle"===t.status||"loading"===t.status)}get failure(){let{state:t}=this.#e.feed;return this.#h??this.#n.failure??("failed"===t.status?t.failure:void 0)}get hasMore(){return this.#n.hasMore||this.view.limit<d}get isOpen(){let t=this.isRemote||this.#e.feed.hasSource;return""!==this.query&&t&&this.answer?.query!==this.query&&!this.failure&&!this.isBroken}put(t){this.query=t,this.view={...this.view,section:t&&this.view.section,limit:this.#e.limit},this.#c.abort(),this.#u=0,t||(this.answer=this.#a=void 0)}async ask(){let t=this.list=this.#e.feed.value;if(this.#r.loadFuzzy(),this.#f(),this.isRemote&&this.query&&!this.#h?this.#n.ask(this.query):this.#n.stop(),t){if(!this.#h){if(!this.query)return this.#v(t);await this.#g(t)}}else await this.#r.open().catch(()=>{})}look(t){let e=void 0===t.section?this.view.limit:this.#e.limit;this.view={...this.view,limit:e,...t},this.#u=0,this.list?this.#g(this.list):this.#m()}more(){let{limit:t}=this.view;this.#n.more(),this.look({limit:t<d?d:t+d})}retry(){this.#n.failure&&this.#n.retry(),"failed"===this.#e.feed.state.status&&this.#e.feed.reload()}stop(){this.#c.abort(),this.#n.stop()}#f(){let t=this.#h,{weights:e,fault:i}=((t,e,i)=>{try{if(!t.feed.hasSource&&!e&&!r(t))throw new i("config","there is nothing to search: write src, set data or put a <press-feed> around it");return{weights:u(t.weights,i)}}catch(t){if(t instanceof i)return{fault:t};throw t}})(this.#e,this.isRemote,this.#t.Failure);this.#l=e,this.#h=t?.message===i?.message?t:i,this.#h&&this.query&&this.#i.failed(this.#h)}async#v(t){let{limit:e}=this.#e,i=await this.#r.rehearse(t,this.#l,e);if(i)return this.engine=i.archive.engine,n(i.query,i,void 0,i.result.terms,{section:"",sort:"relevance",limit:e})}async#g(t){this.#c.abort();let{signal:e}=this.#c=new AbortController,{query:i}=this;try{let s=await this.#r.archive(t,this.#l),{fuzzy:r}=this.#r,n=await this.#y(s,i,e,r);if(r||n.all.length?r||this.#r.loadFuzzy().then(i=>{i&&!e.aborted&&this.#g(t)}):n=await this.#y(s,i,e,await this.#r.loadFuzzy()),e.aborted)return;this.isBroken=!1,this.engine=s.engine,this.#a={query:i,archive:s,result:n},this.#m()}catch{e.aborted||this.#w()}}async#y(t,e,i,s){let{section:r,sort:n,limit:a}=this.view,o=e=>t.articles[e]?.section===r,l={limit:a,sort:n,signal:i,fuzzy:s},h=r?o:void 0,c=await t.engine.search(t.index,e,{...l,filter:h});return!r||this.isRemote||c.all.some(o)?c:(this.view={...this.view,section:""},t.engine.search(t.index,e,l))}#d(t){try{return this.#t.openArticles(this.#e,t)}catch(t){return void(t instanceof this.#t.Failure&&this.#i.failed(this.#h=t))}}async#p(){let{failure:t}=this.#n;t&&this.#i.failed(t);try{let{archiveOf:t,termsOf:e}=await this.#r.open();this.#o=e(this.query),this.engine??=(await t([],{decode:this.#t.decode})).engine,this.#m()}catch{this.#w()}}#m(){let{query:t,view:e,answer:i}=this,s=this.#a?.query===t?this.#a:void 0,r=this.#n.query===t?this.#n.listing:void 0;if(t&&(s||r)){let i=s?.result.terms.length?s.result.terms:this.#o;this.answer=n(t,s,r,i,e),this.#b(this.answer)}this.#s(i)}#b({rows:t,total:e}){let{section:i,limit:s}=this.view;!i||t.length>=Math.min(s,e)||!this.#n.hasMore||this.#u>=4||this.#n.more()&&this.#u++}#w(){this.isBroken=!0,this.#s(this.answer)}};function f(t){let{currentTarget:e,target:i,key:s}=t;if(!(e instanceof HTMLElement&&i instanceof Element))return;let r=[...e.querySelectorAll("button")],n="rtl"===getComputedStyle(e).direction?-1:1,a=r.findIndex(t=>t===i),o={ArrowRight:a+n,ArrowLeft:a-n,Home:0,End:r.length-1};if(!(s in o))return;t.preventDefault();let l=r[o[s]??-1];l?.focus(),l?.scrollIntoView({block:"nearest",inline:"nearest"})}var v,g=class{#t;#e=1;#i=!1;constructor(t){this.#t=t}open(){this.#i=!1}turn(){let{feed:t,pages:e}=this.#t,i="all"===e?1/0:Number(e);if(this.#i||!t.hasMore||!(i>this.#e))return;this.#i=!0;let s=t.value;t.more().then(()=>{this.#i=t.value===s,this.#e++,this.#t.requestUpdate()})}},m=String.raw`
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
  .field button {
    inline-size: var(--_t);
    block-size: 100%;
    flex: none;
    display: grid;
    place-items: center;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .box {
    position: relative;
  }
  /* A button of ours has its place, and that of the key. */
  input::-webkit-search-cancel-button,
  .field:has(button) kbd {
    display: none;
  }
  .field {
    anchor-name: --press-field;
  }
  .panel {
    position: absolute;
    z-index: 1000;
    inset-inline: 0;
    inset-block-start: 100%;
    max-block-size: 560px;
    padding: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_2);
    border-block-start: 0;
    border-end-start-radius: var(--_m);
    border-end-end-radius: var(--_m);
    background: var(--_0);
    color: var(--press-c-ink, CanvasText);
  }
  .panel:empty {
    display: none;
  }
  /* Above the page, where nothing around the box can clip it. */
  .panel:popover-open {
    position: fixed;
    position-anchor: --press-field;
    inset: auto;
    margin: 0;
  }
  /* No room below: it hangs from the field's upper edge. */
  .up > .panel {
    inset-block: auto 100%;
    border-block: 1px solid var(--_2);
    border-block-end: 0;
    border-radius: var(--_m) var(--_m) 0 0;
  }
  .panel > :is(.bar, .msg, .all, .label, .note) {
    padding-inline: 12px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    border-block-end: 1px solid var(--_o);
  }
  .facets {
    flex: 1 1 280px;
    min-inline-size: 0;
    max-inline-size: 100%;
    display: flex;
    gap: 0 20px;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
    scroll-padding-inline: 28px;
    /* A word that goes on beyond the edge fades there. */
    mask-image: linear-gradient(to right, #000 calc(100% - 28px), transparent);
  }
  .facets:dir(rtl) {
    mask-image: linear-gradient(to left, #000 calc(100% - 28px), transparent);
  }
  .facets::after {
    content: '';
    flex: 0 0 8px;
  }
  .bar button {
    flex: none;
    block-size: var(--_t);
    padding: 0;
    border: 0;
    border-block: 2px solid transparent;
    background: none;
    cursor: pointer;
    white-space: nowrap;
  }
  .bar button:focus-visible {
    outline-offset: -2px;
  }
  .facets [aria-pressed='true'] {
    border-block-end-color: currentColor;
    font-weight: 600;
  }
  .facets span {
    color: var(--_v);
    font-weight: 400;
  }
  .sort {
    flex: none;
    display: flex;
    gap: 16px;
    margin-inline-start: auto;
    color: var(--_v);
    font-size: var(--_9);
  }
  .sort [aria-pressed='true'] {
    color: var(--press-c-ink, CanvasText);
    font-weight: 600;
  }
  @container press (max-width: 479px) {
    .sort button {
      block-size: 36px;
    }
  }
  .result {
    padding: 12px;
    text-decoration: none;
  }
  .result.row {
    grid-template-columns: minmax(0, 1fr) 88px;
  }
  .result + .result,
  li + li .result {
    border-block-start: 1px solid var(--_o);
  }
  .result[aria-selected='true'],
  .past[aria-selected='true'] {
    background: color-mix(in srgb, currentColor 5%, transparent);
  }
  .result .head {
    display: block;
    text-wrap: wrap;
  }
  li .result:hover .head {
    text-decoration: underline 1px;
  }
  .result .kick,
  .result .stand,
  .result .meta {
    display: block;
  }
  .result .stand {
    display: -webkit-box;
    margin-block-start: 4px;
  }
  /* Never in the paper's own colour. */
  .bought .kick {
    color: var(--_u);
    font-weight: 400;
  }
  .result:focus-visible {
    outline-offset: -2px;
  }
  mark {
    background: linear-gradient(var(--_k) 0 0) center / 100% 1.25em no-repeat;
    color: #121212;
    padding-inline: 0.08em;
    margin-inline: -0.08em;
  }
  .label {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    padding-block: 12px 4px;
    color: var(--_v);
    font-size: var(--_9);
    font-weight: 600;
  }
  .label .act {
    font-weight: 400;
  }
  .msg + .label {
    border-block-start: 1px solid var(--_o);
  }
  .past {
    min-block-size: var(--_t);
    padding: 10px 12px;
    font-size: var(--_5);
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .msg [part='suggestion'] {
    display: block;
  }
  .msg.ask {
    padding-block: 0;
    border-block-end: 1px solid var(--_o);
  }
  .ask .act {
    margin: 0;
  }
  .all {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    min-block-size: var(--_t);
    border-block-start: 1px solid var(--_o);
    color: var(--_v);
  }
  .note {
    padding-block: 12px;
    border-block-start: 1px solid var(--_o);
    color: var(--_v);
    font-size: var(--_9);
  }
  @media (forced-colors: active) {
    [aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .sort [aria-pressed='true'] {
      text-decoration: underline;
    }
  }
  /* A phone: the box becomes the page while it is open. */
  .box:popover-open {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 8px 16px;
    border: 0;
    background: var(--_0);
    color: var(--press-c-ink, CanvasText);
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .box:popover-open .field {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }
  .box:popover-open .panel {
    position: static;
    max-block-size: none;
    border: 0;
    overflow: visible;
  }
`,y=class{#t;#e;#i;#s;#r;constructor(t,e,i){this.#e=new CSSStyleSheet,this.#i="popover"in HTMLElement.prototype?CSS.supports("anchor-name: --a")?"anchor":"screen":"page",this.#r="",this.update=()=>{let{base:t,field:e}=this.#t,{clientWidth:i,clientHeight:s}=document.documentElement,r="rtl"===getComputedStyle(e).direction,{isUp:n,rule:a}=(({top:t,bottom:e,left:i,right:s,width:r},n,a,o)=>{let[l,h]=[t-8,n.height-e-8],c=h<280&&l>h,u=Math.max(160,Math.min(560,c?l:h)),d=Math.max(r,Math.min(320,n.width-16)),p=d>r?Math.max(8,Math.min(a?s-d:i,n.width-8-d)):i;return{isUp:c,rule:`.box>.panel{max-block-size:${u}px;width:${d}px;${{anchor:`${c?"bottom:anchor(top)":"top:anchor(bottom)"};left:calc(anchor(left) + ${p-i}px)`,screen:`${c?`bottom:${n.height-t}px`:`top:${e}px`};left:${p}px`,page:`left:${p-i}px;right:auto`}[o]}}`}})(e.getBoundingClientRect(),{width:i,height:s},r,this.#i),o=!!t.popover;t.classList.toggle("up",n&&!o);let l=o?"":a;l!==this.#r&&this.#e.replaceSync(this.#r=l)},this.#t=t,this.#s=t=>{t.composedPath().includes(e)||i()};let{renderRoot:s}=e;s instanceof ShadowRoot&&s.adoptedStyleSheets.push(this.#e)}get isAbove(){return"page"!==this.#i&&!this.#t.base.popover}open(){matchMedia("(max-width: 599px)").matches&&this.#n(),this.update(),document.addEventListener("pointerdown",this.#s),window.addEventListener("resize",this.update),window.addEventListener("scroll",this.update,{capture:!0,passive:!0})}close(){document.removeEventListener("pointerdown",this.#s),window.removeEventListener("resize",this.update),window.removeEventListener("scroll",this.update,{capture:!0}),this.#a()}show(t){t?.popover&&!t.matches(":popover-open")&&t.showPopover()}#n(){let{base:t,input:e}=this.#t;if("page"===this.#i||t.popover)return;let i=e.matches(":focus");t.popover="manual",t.showPopover(),i&&e.focus();let{style:s}=document.documentElement;v??=s.overflow,s.overflow="hidden"}#a(){let{base:t}=this.#t;t.popover&&(t.hidePopover(),t.popover=null,document.documentElement.style.overflow=v??"",v=void 0)}};function w(t,e){let{html:i}=t.kit,s=e.sections.length>1,r=e.all>1;if(s||r)return i`<div class="bar">${s?(({kit:t,words:e,view:i,acts:s},{sections:r,all:n})=>{let{html:a}=t,o=r.filter(([t],e)=>e<8||t===i.section),l=(t,r,n)=>a`<button type="button" aria-pressed="${t===i.section?"true":"false"}" @click="${()=>s.onView({section:t})}"> <bdi>${r}</bdi> <span>${e.number(n)}</span> </button>`;return a`<div class="facets" part="facets" @keydown="${f}"> ${l("",e.say("everything"),n)} ${o.map(([t,e])=>l(t,t,e))} </div>`})(t,e):""}${r?(({kit:t,words:e,view:i,acts:s})=>{let{html:r}=t,n=(t,e)=>r`<button type="button" aria-pressed="${t===i.sort?"true":"false"}" @click="${()=>s.onView({sort:t})}"> ${e} </button>`;return r`<div class="sort" part="sort"> ${n("relevance",e.say("sortRelevance"))} ${n("date",e.say("sortDate"))} </div>`})(t):""}</div>`}function b(t,{kit:{html:e},highlight:i,terms:s}){let r=[],n=0;for(let{start:a,end:o}of i(t,s))r.push(t.slice(n,a),e`<mark>${t.slice(a,o)}</mark>`),n=o;return[...r,t.slice(n)]}function k(t){if(t.length<=160)return t;let e=t.lastIndexOf(" ",160);return`${t.slice(0,e>80?e:160)} …`}var x=({image:t,opinion:e,sponsor:i})=>`card row result${t?"":" nopic"}${i?" bought":e?" opinion":""}`;function q({kit:t,words:e},i,s,r){let{html:n,nothing:a}=t,{image:o,sponsor:l,publishedAt:h,lang:c}=i,u=l?`${e.say("sponsored")} · ${l}`:i.section;return n`${o?n`<span class="pic"><img src="${o.src}" alt="" loading="lazy" decoding="async"/></span>`:a} <div> ${u&&n`<span class="kick">${u}</span>`} <span class="head" part="result-title" lang="${c||a}">${s}</span> ${r&&n`<span class="stand">${r}</span>`} <span class="meta">${h&&t.age(h,e).text}</span> </div>`}function $(t,e,i,s){let{kit:r,words:n,drawn:a}=t,{html:o}=r,{rows:l,terms:h,suggestion:c}=e,u={kit:r,highlight:i,terms:h};return o`${w(t,e)} ${c&&o`<p class="msg ask">${S(t,c)}</p>`} <div id="results" part="results" role="listbox" aria-label="${n.say("search")}"> ${l.slice(0,a).map((e,i)=>((t,{article:e,body:i},s,r)=>{let{kit:n,acts:a,active:o}=t,{html:l,nothing:h}=n;return l`<a id="${`result-${s}`}" class="${x(e)}" part="result" role="option" tabindex="-1" href="${e.url||h}" rel="${e.sponsor?"sponsored":h}" aria-selected="${s===o?"true":"false"}" @click="${t=>a.onOpen(t,e)}" @pointermove="${()=>a.onPoint(s)}">${q(t,e,b(e.title,r),((t,e)=>{for(let i of t){let[t]=e.highlight(i,e.terms);if(!t)continue;let s=t.start>36?i.lastIndexOf(" ",t.start-18)+1:0;return b((s?"… ":"")+k(i.slice(s)),e)}return k(t[0]??"")})([e.excerpt,i],r))}</a>`})(t,e,i,u))} </div> ${(({kit:t,words:e,acts:i},{rows:s,total:r},n)=>{let{html:a}=t;if(!(s.length>=r))return a`<p class="all"> ${n?a`<button class="act" part="all" type="button" @click="${i.onAll}"> ${e.count("results",r)} </button>`:""} <span>${e.say("shown",{n:e.number(s.length),total:e.number(r)})}</span> </p>`})(t,e,s)}`}function S({kit:t,words:e,acts:i},s){return s&&t.html`<button class="act" part="suggestion" type="button" @click="${()=>i.onQuery(s)}"> ${e.say("didYouMean",{query:s})} </button>`}function z({html:t}){let e=t`<div class="result"> <p class="kick"><span class="sk s"></span></p> <p class="head"><span class="sk l"></span></p> <p class="meta"><span class="sk m"></span></p> </div>`;return t`<div aria-hidden="true">${e}${e}${e}</div>`}var _=class{#t;#e;#i;#s;#r;#n=4;#a=!1;constructor(t,e,i,s,r){this.#t=t,this.#e=e,this.#i=i,this.#s=s,this.#r=r}draw(t){let{render:e}=this.#t,{base:i,field:s,status:r}=this.#i,{isOpen:n,inquiry:a,count:o}=t;o||(this.#n=4),this.#o(t);let l=this.#l(t);e(a.query||n?(({kit:t,words:e,acts:i},s)=>{let{html:r,svg:n}=t;return r`<button type="button" part="clear" aria-label="${e.say(s?"searchClose":"searchClear")}" @click="${i.onClear}"> <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${n`<path d="M6 6l12 12M18 6L6 18"/>`}</svg> </button>`})(l,!a.query):void 0,s),e(n?this.#h(t,l):void 0,i,{renderBefore:r});let h=n?((t,{query:e,shown:i,failure:s,isWaiting:r,isBroken:n})=>{if(!e)return"";let a=i?.query!==e&&r?void 0:i;if(r&&!a?.rows.length)return t.say("searching");if(s&&!a?.rows.length)return((t,{kind:e})=>t.say("config"===e?"notSetUp":navigator.onLine?"searchFailed":"searchOffline"))(t,s);if(!a)return t.say(n?"searchFailed":"searching");let{total:o,suggestion:l}=a;if(o)return t.count("resultsFor",o,{query:a.query});let h=t.say("noResults",{query:a.query});return l?`${h} ${t.say("didYouMean",{query:l})}`:h})(this.#e.words,a):"";r.textContent!==h&&(r.textContent=h),n&&(this.#s.show(i.querySelector(".panel")),requestAnimationFrame(this.#s.update),o>this.#n&&setTimeout(()=>this.drawRest(),50))}drawRest(){this.#n!==1/0&&(this.#n=1/0,this.#e.requestUpdate())}rehearse(t,e){let{engine:i}=t.inquiry;if(this.#a||!i)return;this.#a=!0;let s=e.rows.map(t=>({...t,article:{...t.article,image:void 0}})),r=$(this.#l(t),{...e,rows:s},i.highlight,!0);this.#t.render(r,document.createElement("div"))}#o({count:t,active:e}){let{input:i}=this.#i;i.setAttribute("aria-expanded",`${t>0}`),e>=0&&e<t?i.setAttribute("aria-activedescendant",`result-${e}`):i.removeAttribute("aria-activedescendant")}#l({inquiry:t,active:e}){let i=document.hidden?1/0:this.#n;return{kit:this.#t,words:this.#e.words,acts:this.#r,view:t.view,active:e,drawn:i}}#h(t,e){let{html:i,nothing:s}=this.#t,{query:r,shown:n,isWaiting:a,failure:o,isBroken:l}=t.inquiry,h=r?n||a||o||l:t.recent.length,c=(({words:t,feed:e},{query:i,list:s,isRemote:r})=>{let{items:n=[],total:a=0}=s??{};return n.length>0&&(e.hasMore||a>n.length)&&!r&&i?t.say("incomplete",{n:t.number(n.length)}):""})(this.#e,t.inquiry),u=h&&[this.#c(t,e),c&&i`<p class="note" part="note">${c}</p>`];return i`<div class="panel" part="panel" popover="${this.#s.isAbove?"manual":s}">${u||s}</div>`}#c({inquiry:t,recent:e},i){let{html:s,failedMessage:n}=this.#t,{words:a,acts:o}=i,{query:l,shown:h,engine:c,isWaiting:u,failure:d,isBroken:p,list:f}=t;if(!l)return(({kit:t,words:e,active:i,acts:s},r)=>t.html`<div class="label"> <span id="recent">${e.say("recent")}</span> <button class="act" part="forget" type="button" aria-label="${e.say("recentClear")}" @click="${s.onForget}"> ${e.say("searchClear")} </button> </div> <div id="results" part="recent" role="listbox" aria-labelledby="recent"> ${r.map((e,r)=>t.html`<div id="${`result-${r}`}" class="past" role="option" dir="auto" aria-selected="${r===i?"true":"false"}" @click="${()=>s.onQuery(e)}" @pointermove="${()=>s.onPoint(r)}"> ${e} </div>`)} </div>`)(i,e);if(h?.rows.length&&c){let e=t.hasMore||!!r(this.#e);return $(i,h,c.highlight,e)}return u?z(this.#t):d?n(a,a.say("searchFailed"),d,o.onRetry):p?s`<p class="msg">${a.say("searchFailed")}</p>`:h?((t,{query:e,suggestion:i},s)=>{let{kit:r,words:n}=t;return r.html`<p class="msg">${n.say("noResults",{query:e})} ${S(t,i)}</p> ${s.length?((t,e)=>{let{kit:i,words:s,acts:r}=t,{html:n,nothing:a}=i;return n`<p class="label" id="newest">${s.say("newest")}</p> <ul part="newest" aria-labelledby="newest"> ${e.map(e=>n`<li> <a class="${x(e)}" href="${e.url||a}" rel="${e.sponsor?"sponsored":a}" @click="${t=>r.onOpen(t,e)}">${q(t,e,e.title,"")}</a> </li>`)} </ul>`})(t,s):""}`})(i,h,C(f?.items??[])):z(this.#t)}},C=t=>[...t].sort((t,e)=>a(e)-a(t)).slice(0,4),O=class{#t;#e;#i=!1;#s;#r;constructor(t,e){this.#t=t,this.#e=e}asking(t){this.stop(),this.#r=setTimeout(()=>{this.#i=!0,t()},400)}stop(){this.#i=!1,clearTimeout(this.#r)}answered({query:t,all:e}){this.#i&&(this.#i=!1,this.#e.dispatchEvent(new s(t,e)))}failed(t){this.#s!==t&&(this.#s=t,this.#t.warnOnce(`<${this.#e.localName}>: ${t.message}`),this.#e.dispatchEvent(new e(t)))}},M=t=>t&&new URLSearchParams(location.search).get(t)?.trim().slice(0,64)||"",E="presslet:1:recent:";function A(t){try{let e=JSON.parse(localStorage.getItem(E+t)??"[]");return(Array.isArray(e)?e.filter(t=>"string"==typeof t):[]).map(t=>t.trim().slice(0,64)).filter(Boolean).slice(0,5)}catch{return[]}}function R(t,e){try{e.length?localStorage.setItem(E+t,JSON.stringify(e)):localStorage.removeItem(E+t)}catch{}}var L=class{#t;constructor(t){this.#t=t}get wanted(){return M(this.#t.urlParam)}get recent(){return this.#t.recent?A(this.#e):[]}write(t){((t,e)=>{if(!t||M(t)===e)return;let i=new URL(location.href);e?i.searchParams.set(t,e):i.searchParams.delete(t);try{history.replaceState(history.state,"",i)}catch{}})(this.#t.urlParam,t)}keep(t){this.write(t),this.#t.recent&&t&&((t,e)=>{let i=e.toLowerCase();R(t,[e,...A(t).filter(t=>t.toLowerCase()!==i)].slice(0,5))})(this.#e,t)}forget(){(()=>{R(this.#e,[])})()}submit(t){let e=r(this.#t),i=e?.querySelector("[type=search], [type=text], input:not([type])");return!!(e&&i&&t)&&(this.keep(t),i.value=t,e.requestSubmit(),!0)}get#e(){return this.#t.src||this.#t.closest("press-feed")?.getAttribute("src")||""}},F=m,U={searchClear:"Clear",searchClose:"Close",searching:"Searching",searchFailed:"Search could not be loaded.",searchOffline:"You are offline. Search needs the network.",results:{one:"{n} result",other:"{n} results"},resultsFor:{one:"{n} result for “{query}”",other:"{n} results for “{query}”"},noResults:"Nothing found for “{query}”.",didYouMean:"Did you mean {query}?",newest:"Newest posts",everything:"All",shown:"{n} of {total} shown",sortRelevance:"Best match",sortDate:"Newest",recent:"Recent searches",recentClear:"Clear recent searches",incomplete:"Searches the newest {n} posts.",sponsored:"Sponsored"},B=class{#t;#e;#i;#s;#r;#n;#a;#o;constructor(t,e){this.isOpen=!1,this.active=-1,this.recent=[],this.#o=!1,this.onOpen=(t,e)=>{this.#a.keep(this.inquiry.query),this.#t.dispatchEvent(new i(e))||(t.preventDefault(),this.#c())},this.onPoint=t=>{t!==this.active&&(this.active=t,this.#t.requestUpdate())},this.onView=t=>{this.active=0,this.inquiry.look(t)},this.onAll=()=>{this.#a.submit(this.inquiry.query)||(this.active=0,this.inquiry.more())},this.onQuery=t=>{this.#e.input.focus(),this.#v(t)},this.onForget=()=>{this.#a.forget(),this.recent=[],this.#e.input.focus(),this.#t.requestUpdate()},this.onRetry=()=>{this.#e.input.focus(),this.inquiry.retry()},this.onClear=()=>{let t=!this.inquiry.query;this.#e.input.focus(),this.#v(""),t&&this.#c()},this.#w=t=>{let e=((t,e,i)=>{if(!t.isComposing&&229!==t.keyCode){if("Escape"===t.key)return"leave";if(e)switch(t.key){case"Enter":return"enter";case"ArrowDown":return i?"next":"open";case"ArrowUp":return i?"previous":void 0;default:return}}})(t,t.target===this.#e.input,this.count>0);e&&(t.preventDefault(),"leave"===e?this.#p():"open"===e?this.#h():"enter"===e?this.isOpen&&this.inquiry.isOpen?this.#o=!0:this.#y():this.#d("next"===e?1:-1))},this.#k=({relatedTarget:t})=>{t instanceof Node&&!this.#t.renderRoot.contains(t)&&this.#c()},this.#x=()=>this.#f(this.#a.wanted),this.#t=e,this.#e=(({renderRoot:t})=>{let e=t.querySelector(".box"),i=t.querySelector(".field"),s=t.querySelector("input"),r=t.querySelector("[role=status]");if(!(e&&i&&s&&r))throw Error("a search box has not drawn its field");return{base:e,field:i,input:s,status:r}})(e),this.#i=new y(this.#e,e,()=>this.#c()),this.#s=new _(t,e,this.#e,this.#i,this),this.#r=new O(t,e),this.inquiry=new p(t,e,this.#r,t=>this.#m(t)),this.#n=new g(e),this.#a=new L(e);let{base:s,input:r}=this.#e;Object.assign(r,{maxLength:64,autocapitalize:"none",spellcheck:!1,enterKeyHint:"search"}),s.addEventListener("focusin",()=>this.#h()),s.addEventListener("focusout",this.#k),s.addEventListener("keydown",this.#w),s.addEventListener("input",()=>this.#g(r.value)),e.addController(this);let n=this.#a.wanted;!r.value&&n?this.#f(n):this.#h(),r.value&&this.#g(r.value)}hostConnected(){window.addEventListener("popstate",this.#x)}hostDisconnected(){window.removeEventListener("popstate",this.#x),this.#c()}hostUpdated(){this.isOpen&&this.inquiry.list!==this.#t.feed.value&&this.#u(),this.#s.draw(this),this.isOpen&&(this.#n.turn(),this.#o&&!this.inquiry.isOpen&&(this.#o=!1,this.#y()))}get count(){if(!this.isOpen)return 0;let{query:t,shown:e}=this.inquiry;return t?e?.rows.length??0:this.recent.length}get#l(){return this.#e.base.querySelector(".panel [aria-selected=true]")}#h(){!this.isOpen&&this.#t.isConnected&&(this.isOpen=!0,this.#i.open(),this.#n.open(),this.recent=this.#a.recent,this.#u(),this.#t.requestUpdate())}#c(){this.isOpen&&(this.isOpen=this.#o=!1,this.inquiry.stop(),this.#r.stop(),this.#a.write(this.inquiry.query),this.#i.close(),this.#t.requestUpdate())}#u(){this.inquiry.ask().then(t=>{t&&!this.inquiry.query&&this.#s.rehearse(this,t)})}#f(t){t!==this.inquiry.query&&(this.#t.dispatchEvent(new Event("touchstart")),this.#v(t),t||this.#c())}#v(t){this.#e.input.value=t,this.#g(t)}#g(t){let e=t.trim();this.#o=!1,e!==this.inquiry.query&&(this.active=e?0:-1),this.inquiry.put(e),this.#r.asking(()=>this.#b()),this.isOpen&&this.#u(),this.#h(),this.#t.requestUpdate()}#y(){let t=this.#l;t?t.click():this.#a.submit(this.inquiry.query)}#d(t){let e=this.count;this.active=this.active<0&&t<0?e-1:(this.active+t+e)%e,this.#s.drawRest(),this.#t.requestUpdate(),this.#t.updateComplete.then(()=>this.#l?.scrollIntoView({block:"nearest"}))}#p(){if(this.#e.input.focus(),this.isOpen)return this.#c();this.#v(""),this.#c()}#m(t){let{answer:e,isWaiting:i}=this.inquiry,s=t&&t!==e&&t.query===e?.query&&this.active>0?t.rows[this.active]?.article:void 0;s&&(this.active=Math.max(0,e?.rows.findIndex(({article:t})=>t===s)??0)),e&&e.query===this.inquiry.query&&!i&&this.#r.answered(e),this.#t.requestUpdate()}#b(){this.#a.write(this.inquiry.query),this.#m(void 0)}#w;#k;#x};export{B as Panel,U as sentences,F as styles};