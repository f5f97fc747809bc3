var t={searchClear:"Clear",searchClose:"Close",searching:"Searching",searchFailed:"Search could not be loaded.",searchOffline:"You are offline. Search needs the network.",results:{one:"{n} result",other:"{n} results"},resultsFor:{one:"{n} result for “{query}”",other:"{n} results for “{query}”"},noResults:"Nothing found for “{query}”.",didYouMean:"Did you mean {query}?",newest:"Newest posts",everything:"All",shown:"{n} of {total} shown",sortRelevance:"Best match",sortDate:"Newest",recent:"Recent searches",recentClear:"Clear recent searches",incomplete:"Searches the newest {n} posts."},e=class extends Event{constructor(t,e=!1){super(t,{bubbles:!0,composed:!0,cancelable:e})}},s=class extends e{constructor(t){super("press-failed"),this.failure=t}},i=class extends e{constructor(t){super("press-article-open",!0),this.article=t}},r=class extends e{constructor(t,e){super("press-search"),this.query=t,this.count=e}},o=t=>t&&new URLSearchParams(location.search).get(t)?.trim().slice(0,64)||"";function n(t,e){if(!t||o(t)===e)return;let s=new URL(location.href);e?s.searchParams.set(t,e):s.searchParams.delete(t);try{history.replaceState(history.state,"",s)}catch{}}var a=({publishedAt:t})=>t&&"words"!==t.kind?t.epoch:0;function l(t){let{articles:e,index:s}=t?.archive??{};return(t?.result.hits??[]).flatMap(({doc:t})=>{let i=e?.[t];return i?{article:i,body:s?.documents[t]?.body??""}:[]})}function h(t,{kit:{html:e},highlight:s,terms:i}){let r=[],o=0;for(let{start:n,end:a}of s(t,i))r.push(t.slice(o,n),e`<mark>${t.slice(n,a)}</mark>`),o=a;return[...r,t.slice(o)]}function c(t){if(t.length<=160)return t;let e=t.lastIndexOf(" ",160);return`${t.slice(0,e>80?e:160)} …`}function u({kit:{html:t,nothing:e},words:s,onQuery:i},r){return r?t`<button class="act" part="suggestion" type="button" @click="${()=>i(r)}"> ${s.say("didYouMean",{query:r})} </button>`:e}function d({html:t}){let e=t`<div class="result"> <p class="kick"><span class="sk s"></span></p> <p class="head"><span class="sk l"></span></p> <p class="meta"><span class="sk m"></span></p> </div>`;return t`<div aria-hidden="true">${e}${e}${e}</div>`}function p({kit:t,words:e},s,i,r){let{html:o,nothing:n}=t,{image:a,section:l,publishedAt:h,lang:c}=s;return o`${a?o`<span class="pic"><img src="${a.src}" alt="" loading="lazy" decoding="async"/></span>`:n} <div> ${l?o`<span class="kick">${l}</span>`:n} <span class="head" part="result-title" lang="${c||n}">${i}</span> ${r===n?n:o`<span class="stand">${r}</span>`} <span class="meta">${h?t.age(h,e).text:n}</span> </div>`}var f,g=String.raw`
  .opinion .kick,
  .by {
    color: var(--press-c-opinion, light-dark(#a83b00, #ff9941));
  }
  .opinion .head {
    font-weight: 400;
  }
  .opinion.row {
    grid-template-columns: minmax(0, 1fr) 72px;
  }
  .opinion.row .pic {
    aspect-ratio: 4 / 5;
  }
`+String.raw`
  .field button {
    inline-size: var(--_s);
    block-size: 100%;
    flex: none;
    display: grid;
    place-items: center;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .panel {
    position: absolute;
    z-index: 1000;
    inset-inline: 0;
    inset-block-start: 100%;
    max-block-size: 560px;
    overflow-y: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_2);
    border-block-start: 0;
    border-end-start-radius: var(--_m);
    border-end-end-radius: var(--_m);
    background: var(--_0);
    color: var(--press-c-ink, CanvasText);
  }
  /* No room below: it hangs from the field's upper edge. */
  .panel.up {
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
    block-size: var(--_s);
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
    color: var(--_u);
    font-weight: 400;
  }
  .sort {
    flex: none;
    display: flex;
    gap: 16px;
    margin-inline-start: auto;
    color: var(--_u);
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
    color: var(--_u);
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
    min-block-size: var(--_s);
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
    min-block-size: var(--_s);
    border-block-start: 1px solid var(--_o);
    color: var(--_u);
  }
  .note {
    padding-block: 12px;
    border-block-start: 1px solid var(--_o);
    color: var(--_u);
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
`,m="presslet:1:recent:";function v(t){try{let e=JSON.parse(localStorage.getItem(m+t)??"[]");return(Array.isArray(e)?e.filter(t=>"string"==typeof t):[]).map(t=>t.trim().slice(0,64)).filter(Boolean).slice(0,5)}catch{return[]}}function b(t,e){try{e.length?localStorage.setItem(m+t,JSON.stringify(e)):localStorage.removeItem(m+t)}catch{}}var y=class{#t;#e;#s;#i;#r;constructor(t,e){this.query="",this.isWaiting=!1,this.#t=t,this.#e=e}get hasMore(){return this.#s?.hasMore??!1}ask(t){t!==this.query&&(this.stop(),this.query=t,this.isWaiting=!0,this.#r=setTimeout(()=>this.#o(),200))}stop(){clearTimeout(this.#r),this.#i?.(),this.#i=this.#s=this.listing=this.failure=void 0,this.isWaiting=!1,this.query=""}more(){this.#s?.more().catch(()=>{})}retry(){this.#s?.reload()}#o(){let t=this.#s=this.#t(this.query);this.#i=t?.subscribe({onChange:()=>this.#n(t),refresh:1/0,pages:1}),this.#n(t)}#n(t){if(t!==this.#s)return;let e=t?.state??{status:"empty"};this.isWaiting="idle"===e.status||"loading"===e.status,this.listing="value"in e?e.value:void 0,this.failure="failure"in e?e.failure:void 0,this.#e()}},w=["title","tags","authors","section","excerpt","body"],x=100,k=g,$=class{#t;#e;#s;#i;#r;#o;#n;#a;#l;#h;#c;#u;#d;#p;#f;#g;#m;#v;#b;#y;#w;#x;#k;#$;#S;#q;#_;constructor(t,e){this.#r=new CSSStyleSheet,this.#o="",this.#n=!1,this.#a="",this.#l={section:"",sort:"relevance",limit:0},this.#h=-1,this.#f=[],this.#g=[],this.#b=!1,this.#y=!1,this.#w=!1,this.#k=1,this.#$=!1,this.#q=new AbortController,this.onOpen=(t,e)=>{this.#z(),this.#e.dispatchEvent(new i(e))||(t.preventDefault(),this.close())},this.onPoint=t=>{t!==this.#h&&(this.#h=t,this.#e.requestUpdate())},this.onSection=t=>this.#C({section:t,limit:this.#e.limit}),this.onSort=t=>this.#C({sort:t}),this.onAll=()=>{this.#A()||(this.#i.hasMore&&this.#i.more(),this.#C({limit:this.#l.limit<x?x:this.#l.limit+x}))},this.onQuery=t=>{this.#s?.focus(),this.#M(t)},this.onForget=()=>{(()=>{b(this.#E,[])})(),this.#g=[],this.#s?.focus(),this.#e.requestUpdate()},this.onFacetKey=t=>{let{currentTarget:e,target:s,key:i}=t;if(!(e instanceof HTMLElement&&s instanceof Element))return;let r=[...e.querySelectorAll("button")],o="rtl"===getComputedStyle(e).direction?-1:1,n=r.findIndex(t=>t===s),a={ArrowRight:n+o,ArrowLeft:n-o,Home:0,End:r.length-1},l=r[a[i]??-1];i in a&&(t.preventDefault(),l?.focus(),l?.scrollIntoView({block:"nearest",inline:"nearest"}))},this.#F=t=>{t.composedPath().includes(this.#e)||this.close()},this.#R=()=>{let t=this.#e.renderRoot.querySelector(".panel"),e=this.#e.renderRoot.querySelector(".field");if(!t||!e||!this.#O)return;let s=((t,e,s)=>{let{clientWidth:i,clientHeight:r}=document.documentElement,{top:o,bottom:n,left:a,right:l,width:h}=e.getBoundingClientRect(),[c,u]=[o-8,r-n-8],d=!s&&u<280&&c>u;if(t.classList.toggle("up",d),s)return"";let p=Math.max(160,Math.min(560,d?c:u)),f=Math.min(320,i-16),g="rtl"===getComputedStyle(t).direction?l-f:a,m=Math.max(8,Math.min(g,i-8-f));return`.panel{max-block-size:${p}px;${h<f?`left:${m-a}px;right:auto;width:${f}px`:""}}`})(t,e,(()=>!!this.#O.popover)());s!==this.#o&&this.#r.replaceSync(this.#o=s)},this.#P=()=>{this.#s?.focus(),this.#i.failure&&this.#i.retry(),"failed"===this.#e.feed.state.status&&this.#e.feed.reload()},this.#L=()=>{let t=!this.#a;this.#s?.focus(),this.#M(""),t&&this.close()},this.#t=t,this.#e=e,this.#s=e.renderRoot.querySelector("input"),e.renderRoot instanceof ShadowRoot&&e.renderRoot.adoptedStyleSheets.push(this.#r),this.#i=new y(t=>this.#T(t),()=>{this.#N()});let s=this.#s?.value,r=o(e.urlParam);!s&&r?this.#U(r):this.#I(),s&&this.#j(s)}get count(){return this.#n?this.#a?this.#p?.rows.length??0:this.#g.length:0}get activeId(){return this.#h>=0&&this.#h<this.count?`result-${this.#h}`:void 0}on(t){"focusin"===t.type?this.#I():"input"===t.type?this.#j(this.#s?.value??""):"popstate"===t.type?this.#U(o(this.#e.urlParam)):t instanceof FocusEvent?this.#D(t):t instanceof KeyboardEvent&&!t.isComposing&&229!==t.keyCode&&this.#W(t)}close(){this.#n&&(this.#n=!1,this.#y=!1,this.#q.abort(),this.#i.stop(),clearTimeout(this.#_),n(this.#e.urlParam,this.#a),document.removeEventListener("pointerdown",this.#F),window.removeEventListener("resize",this.#R),this.#O&&(t=>{t.popover&&(t.hidePopover(),t.popover=null,document.documentElement.style.overflow=f??"",f=void 0)})(this.#O),this.#e.requestUpdate())}status(){if(!this.#n||!this.#a)return"";let{words:t}=this.#e,e=this.#p,s=this.#B;if(this.#H&&!e?.rows.length)return t.say("searching");if(s&&!e?.rows.length)return this.#Q(s);if(!e)return t.say(this.#b?"searchFailed":"searching");let{query:i,total:r,suggestion:o}=e;if(r)return t.count("resultsFor",r,{query:i});let n=t.say("noResults",{query:i});return o?`${n} ${t.say("didYouMean",{query:o})}`:n}updated(){this.#n&&(this.#c!==this.#e.feed.value&&this.#K(),this.#V(),requestAnimationFrame(this.#R),this.#y&&this.#p?.query===this.#a&&(this.#y=!1,this.#Y()))}renderButton(){let{html:t,svg:e}=this.#t;if(this.#a||this.#n)return t`<button type="button" part="clear" aria-label="${this.#e.words.say(this.#a?"searchClear":"searchClose")}" @click="${this.#L}"> <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${e`<path d="M6 6l12 12M18 6L6 18"/>`}</svg> </button>`}render(){let{html:t,nothing:e}=this.#t,s=this.#a?this.#p||this.#H||this.#B||this.#b:this.#g.length;return this.#n&&s?t`<div class="panel" part="panel">${this.#J()}${this.#X()}</div>`:e}#J(){let{html:t}=this.#t,{words:e}=this.#e,s={kit:this.#t,words:e,view:this.#l,active:this.#h,onOpen:this.onOpen,onPoint:this.onPoint,onSection:this.onSection,onSort:this.onSort,onAll:this.onAll,onQuery:this.onQuery,onForget:this.onForget,onFacetKey:this.onFacetKey},i=this.#p,r=this.#B;return this.#a?i?.rows.length&&this.#u?((t,e,s,i)=>{let{kit:r,words:o}=t,n={kit:r,highlight:s,terms:e.terms},{html:a,nothing:l}=r;return a`${((t,e)=>{let{html:s,nothing:i}=t.kit,r=e.sections.length>1,o=e.all>1;return r||o?s`<div class="bar"> ${r?(({kit:t,words:e,view:s,onSection:i,onFacetKey:r},{sections:o,all:n})=>{let{html:a}=t,l=o.filter(([t],e)=>e<8||t===s.section),h=(t,r,o)=>a`<button type="button" aria-pressed="${t===s.section?"true":"false"}" @click="${()=>i(t)}"> <bdi>${r}</bdi> <span>${e.number(o)}</span> </button>`;return a`<div class="facets" part="facets" @keydown="${r}"> ${h("",e.say("everything"),n)} ${l.map(([t,e])=>h(t,t,e))} </div>`})(t,e):i}${o?(({kit:t,words:e,view:s,onSort:i})=>{let r=(e,r)=>t.html`<button type="button" aria-pressed="${e===s.sort?"true":"false"}" @click="${()=>i(e)}"> ${r} </button>`;return t.html`<div class="sort" part="sort"> ${r("relevance",e.say("sortRelevance"))} ${r("date",e.say("sortDate"))} </div>`})(t):i} </div>`:i})(t,e)} ${e.suggestion?a`<p class="msg ask">${u(t,e.suggestion)}</p>`:l} <div id="results" part="results" role="listbox" aria-label="${o.say("search")}"> ${e.rows.map((e,s)=>((t,{article:e,body:s},i,r)=>{let{html:o,nothing:n}=t.kit,{image:a,url:l,opinion:u}=e;return o`<a id="${`result-${i}`}" class="card row result ${a?"":"nopic"} ${u?"opinion":""}" part="result" role="option" tabindex="-1" href="${l||n}" aria-selected="${i===t.active?"true":"false"}" @click="${s=>t.onOpen(s,e)}" @pointermove="${()=>t.onPoint(i)}">${p(t,e,h(e.title,r),((t,e)=>{for(let s of t){let[t]=e.highlight(s,e.terms);if(!t)continue;let i=t.start>36?s.lastIndexOf(" ",t.start-18)+1:0;return h((i?"… ":"")+c(s.slice(i)),e)}return c(t[0]??"")})([e.excerpt,s],r))}</a>`})(t,e,s,n))} </div> ${(({kit:t,words:e,onAll:s},{rows:i,total:r},o)=>{let{html:n,nothing:a}=t;return i.length>=r?a:n`<p class="all"> ${o?n`<button class="act" part="all" type="button" @click="${s}">${e.count("results",r)}</button>`:a} <span>${e.say("shown",{n:e.number(i.length),total:e.number(r)})}</span> </p>`})(t,e,i)}`})(s,i,this.#u.highlight,this.#G):this.#H?d(this.#t):r?this.#t.failedMessage(e,this.#Q(r),r,this.#P):this.#b?t`<p class="msg">${e.say("searchFailed")}</p>`:i?((t,{query:e,suggestion:s},i)=>{let{kit:r,words:o}=t,{html:n,nothing:a}=r;return n`<p class="msg">${o.say("noResults",{query:e})} ${u(t,s)}</p> ${i.length?((t,e)=>{let{kit:s,words:i,onOpen:r}=t,{html:o,nothing:n}=s;return o`<p class="label" id="newest">${i.say("newest")}</p> <ul part="newest" aria-labelledby="newest"> ${e.map(e=>o`<li> <a class="card row result ${e.image?"":"nopic"} ${e.opinion?"opinion":""}" href="${e.url||n}" @click="${t=>r(t,e)}">${p(t,e,e.title,n)}</a> </li>`)} </ul>`})(t,i):a}`})(s,i,S(this.#c?.items??[])):d(this.#t):((t,e)=>{let{kit:s,words:i,active:r,onQuery:o,onPoint:n,onForget:a}=t;return s.html`<div class="label"> <span id="recent">${i.say("recent")}</span> <button class="act" part="forget" type="button" aria-label="${i.say("recentClear")}" @click="${a}"> ${i.say("searchClear")} </button> </div> <div id="results" part="recent" role="listbox" aria-labelledby="recent"> ${e.map((t,e)=>s.html`<div id="${`result-${e}`}" class="past" role="option" dir="auto" aria-selected="${e===r?"true":"false"}" @click="${()=>o(t)}" @pointermove="${()=>n(e)}"> ${t} </div>`)} </div>`})(s,this.#g)}#X(){let{html:t,nothing:e}=this.#t,{words:s,feed:i}=this.#e,{items:r=[],total:o=0}=this.#c??{};return r.length&&(i.hasMore||o>r.length)&&!this.#Z&&this.#a?t`<p class="note" part="note">${s.say("incomplete",{n:s.number(r.length)})}</p>`:e}get#O(){return this.#e.renderRoot.querySelector(".box")}get#tt(){return this.#e.querySelector("form[action]")}get#Z(){return this.#e.src.includes("{query}")}get#H(){let{status:t}=this.#e.feed.state;return this.#i.isWaiting||this.#e.feed.hasSource&&("idle"===t||"loading"===t)}get#B(){let{state:t}=this.#e.feed;return this.#v??this.#i.failure??("failed"===t.status?t.failure:void 0)}get#G(){return!!this.#tt||this.#i.hasMore||this.#l.limit<x}get#E(){return this.#e.src||this.#e.closest("press-feed")?.getAttribute("src")||""}#Q({kind:t}){return"config"===t?this.#e.words.say("notSetUp"):this.#e.words.say(navigator.onLine?"searchFailed":"searchOffline")}#I(){this.#n||(this.#n=!0,document.addEventListener("pointerdown",this.#F),window.addEventListener("resize",this.#R),this.#O&&((t,e)=>{if(!matchMedia("(max-width: 599px)").matches||t.popover)return;let s=e?.matches(":focus");t.popover="manual",t.showPopover(),s&&e?.focus();let{style:i}=document.documentElement;f??=i.overflow,i.overflow="hidden"})(this.#O,this.#s),this.#g=this.#e.recent?v(this.#E):[],this.#$=!1,this.#t.loadArchive().catch(()=>{}),this.#et(),this.#K())}#st(){let{weights:t,feed:e}=this.#e,{Failure:s}=this.#t,i=this.#v?.message;this.#v=void 0;try{if(this.#m=((t,e)=>{if(!t.trim())return;let s={};for(let i of t.split(",")){let[,r="",o=""]=/^\s*(\S+)\s+([\d.]+)\s*$/.exec(i)??[],n=w.find(t=>t===r),a=Number(o||NaN);if(!(n&&a<=30)){let s=n||!r?'a field and a number from 0 to 30, as in "title 4"':w.join(", ");throw new e("config",`weights="${t}": "${i.trim()}" is not understood: write ${s}`)}s[n]=a}return s})(t,s),!e.hasSource&&!this.#Z&&!this.#tt)throw new s("config","there is nothing to search: write src, set data or put a <press-feed> around it")}catch(t){t instanceof s&&(this.#v=t)}this.#v&&this.#v.message!==i&&this.#it(this.#v)}#U(t){t!==this.#a&&(this.#e.dispatchEvent(new Event("touchstart")),this.#M(t),t||this.close())}#M(t){this.#s&&(this.#s.value=t),this.#j(t)}#j(t){let e=t.trim();this.#y=this.#w=!1,e!==this.#a&&(this.#h=e?0:-1),this.#a=e,this.#l={...this.#l,section:e&&this.#l.section,limit:this.#e.limit},this.#q.abort(),clearTimeout(this.#_),this.#_=setTimeout(()=>this.#rt(),400),e||(this.#p=this.#d=void 0),this.#n?this.#K():this.#I()}#K(){let t=this.#c=this.#e.feed.value;this.#a&&this.#st(),this.#Z&&this.#a&&!this.#v?this.#i.ask(this.#a):this.#i.stop(),t&&this.#a&&!this.#v?this.#ot(t):t&&this.#nt(t),this.#e.requestUpdate()}async#nt(t){try{let{engine:e,index:s}=await this.#at(t),[i=""]=t.items[0]?.title.split(" ")??[],{terms:r}=await e.search(s,i,{limit:8,fuzzy:await this.#et()});e.highlight(i,r)}catch{}}#C(t){this.#l={...this.#l,...t},this.#h=0,this.#c?this.#ot(this.#c):this.#lt()}async#ot(t){this.#q.abort();let{signal:e}=this.#q=new AbortController,s=this.#a;try{let i=await this.#at(t),r=await this.#ht(i,s,e);if(e.aborted)return;this.#b=!1,this.#u=i.engine,this.#d={query:s,archive:i,result:r},this.#lt()}catch{if(e.aborted)return;this.#b=!0,this.#e.requestUpdate()}}async#ht(t,e,s){let{section:i,sort:r,limit:o}=this.#l,n=e=>t.articles[e]?.section===i,a={limit:o,sort:r,signal:s,fuzzy:await this.#et()},l=i?n:void 0,h=await t.engine.search(t.index,e,{...a,filter:l});return!i||this.#Z||h.all.some(n)?h:(this.#l={...this.#l,section:""},t.engine.search(t.index,e,a))}async#at({items:t,index:e}){let{archiveOf:s}=await this.#t.loadArchive(),{decode:i,loadStored:r}=this.#t;return s(t,{decode:i,weights:this.#m,readStored:void 0===e||this.#m?void 0:t=>r().then(({parseStored:s})=>s(e,t),()=>{})})}#T(t){try{return this.#t.openArticles(this.#e,t)}catch(t){return t instanceof this.#t.Failure&&(this.#v=t),void(this.#v&&this.#it(this.#v))}}async#N(){let{failure:t}=this.#i;t&&this.#it(t);try{let{archiveOf:t,termsOf:e}=await this.#t.loadArchive();this.#f=e(this.#a),this.#u??=(await t([],{decode:this.#t.decode})).engine,this.#lt()}catch{this.#b=!0,this.#e.requestUpdate()}}#lt(){let t=this.#a,e=this.#d?.query===t?this.#d:void 0,s=this.#i.query===t?this.#i.listing:void 0;if(t&&(e||s)){let i=this.#p?.query===t?this.#p.rows[this.#h]?.article:void 0,r=e?.result.terms.length?e.result.terms:this.#f,o=this.#p=((t,e,s,i,{section:r,sort:o,limit:n})=>{let h=(t=>t?[...t.result.all].flatMap(e=>t.archive.articles[e]??[]):[])(e),c=s?((t,e)=>{let s=({id:t,url:e})=>e?[e.replace(/#.*|\/$/g,"")]:[t],i=new Set(e.flatMap(s));return t.filter(t=>!s(t).some(t=>i.has(t)))})(s.items,h):[],u=((t,e)=>{let s=new Map;for(let{section:e}of t)e&&s.set(e,(s.get(e)??0)+1);let i=Object.values(e?.facets??{}).find(t=>e?.items.some(({section:e})=>Object.hasOwn(t,e)));for(let[t,e]of Object.entries(i??{}))t&&e>0&&s.set(t,Math.max(e,s.get(t)??0));return[...s].sort(([,t],[,e])=>e-t)})([...h,...c],s),d=Math.max(h.length+c.length,s?.total??0),p=c.filter(t=>!r||t.section===r),f=[...l(e),...p.map(t=>({article:t,body:t.bodyText}))];return"date"===o&&f.sort((t,e)=>a(e.article)-a(t.article)),{query:t,all:d,sections:u,terms:i,rows:f.slice(0,n),total:r?u.find(([t])=>t===r)?.[1]??0:d,suggestion:e?.result.suggestion??""}})(t,e,s,r,this.#l),n=i&&this.#h>0?o.rows.findIndex(({article:t})=>t===i):0;this.#h=Math.max(n,0)}this.#ct(),this.#e.requestUpdate()}#rt(){this.#w=!0,n(this.#e.urlParam,this.#a),this.#ct()}#ct(){let t=this.#p;this.#w&&!this.#i.isWaiting&&t&&t.query===this.#a&&(this.#w=!1,this.#e.dispatchEvent(new r(t.query,t.all)))}#it(t){this.#x!==t&&(this.#x=t,this.#t.warnOnce(`<${this.#e.localName}>: ${t.message}`),this.#e.dispatchEvent(new s(t)))}#et(){return this.#S??=this.#t.loadFuzzy().then(({fuzzy:t})=>t,()=>this.#S=void 0)}#V(){let{feed:t,pages:e}=this.#e,s="all"===e?1/0:Number(e);if(this.#$||!t.hasMore||!(s>this.#k))return;this.#$=!0;let i=t.value;t.more().then(()=>{this.#$=t.value===i,this.#k++,this.#e.requestUpdate()})}#z(){n(this.#e.urlParam,this.#a),this.#e.recent&&this.#a&&((t,e)=>{let s=e.toLowerCase();b(t,[e,...v(t).filter(t=>t.toLowerCase()!==s)].slice(0,5))})(this.#E,this.#a)}#A(){let t=this.#tt,e=t?.querySelector("[type=search], [type=text], input:not([type])");return!!(t&&e&&this.#a)&&(this.#z(),e.value=this.#a,t.requestSubmit(),!0)}#Y(){let t=this.#e.renderRoot.querySelector(".panel [aria-selected=true]");t?t.click():this.#A()}#ut(t){let{count:e}=this;this.#h=this.#h<0&&t<0?e-1:(this.#h+t+e)%e,this.#e.requestUpdate(),this.#e.updateComplete.then(()=>this.#e.renderRoot.querySelector(".panel [aria-selected=true]")?.scrollIntoView({block:"nearest"}))}#W(t){let e=t.target===this.#s,s="ArrowDown"===t.key||"ArrowUp"===t.key;if("Escape"===t.key)this.#dt();else if(e&&"Enter"===t.key)this.#n&&this.#pt(this.#a)?this.#y=!0:this.#Y();else if(e&&s&&this.count)this.#ut("ArrowDown"===t.key?1:-1);else{if(!e||"ArrowDown"!==t.key)return;this.#I()}t.preventDefault()}#pt(t){let e=this.#Z||this.#e.feed.hasSource;return""!==t&&e&&this.#p?.query!==t&&!this.#B&&!this.#b}#dt(){if(this.#s?.focus(),this.#n)return this.close();this.#M(""),this.close()}#D({relatedTarget:t}){t instanceof Node&&!this.#e.renderRoot.contains(t)&&this.close()}#F;#R;#P;#L},S=t=>[...t].sort((t,e)=>a(e)-a(t)).slice(0,4);export{$ as Panel,t as sentences,k as styles};