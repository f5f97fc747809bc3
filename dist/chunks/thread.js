var e={commentsClosed:"Comments are closed.",commentsOffline:"You are offline. Comments are as of {time}; yours will wait here and be sent later.",newComments:{one:"{n} new comment",other:"{n} new comments"},replies:{one:"{n} reply",other:"{n} replies"},sortNewest:"Newest",sortOldest:"Oldest",sortBest:"Best",leaveComment:"Leave a comment",replyTo:"Reply to {name}",name:"Name",email:"Email",emailNote:"not shown",website:"Website",comment:"Comment",optional:"optional",plainText:"Plain text. Links are checked.",post:"Post comment",sendReply:"Send reply",cancel:"Cancel",reply:"Reply",edit:"Edit",discard:"Discard",tryNow:"Try now",like:"Like",readMore:"Read more",order:"Order",moreReplies:{one:"{n} more reply",other:"{n} more replies"},inReplyTo:"in reply to {name}",dislike:"Dislike",edited:"edited",save:"Save",remove:"Delete",removeSure:"Delete this comment for good?",notChanged:"That did not work. Nothing was changed.",linkMissing:"The comment that this link leads to was not found.",replyThere:"Reply on {site}",you:"You",anonymous:"Anonymous",deleted:"This comment was deleted.",pinned:"Pinned",staff:"Author",sending:"Sending…",waiting:"Waiting for the network. It will be sent when you are back online.",held:"Awaiting moderation. Only you can see this comment.",sent:"Your comment was sent.",refused:"Your comment was not accepted.",notSent:"Your comment could not be sent. Your text is still here.",limited:"Too many comments at once. It will be sent in {time}.",draftRestored:"Your unsent text is back.",draftKeep:"Keep my unsent text on this device",draftLost:"This browser cannot keep your text. Copy it before you leave the page.",needName:"Please enter your name.",needEmail:"Please enter your email address.",badEmail:"Please enter a full email address.",badUrl:"Please enter a full web address.",needText:"Please write something.",tooLong:"At most {n} characters.",counter:"{n} / {max}"},t=String.raw`
  .orders {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding-block-end: 12px;
    color: var(--_u);
    font-size: var(--_9);
  }
  .orders button {
    border: 0;
    background: none;
    padding: 6px 0;
    margin-block-start: -6px;
    cursor: pointer;
    border-block-end: 2px solid transparent;
  }
  .orders button:hover {
    border-color: var(--_2);
  }
  .orders [aria-pressed='true'] {
    color: var(--press-c-ink, CanvasText);
    font-weight: 600;
    border-color: currentColor;
  }
  li:focus {
    outline-offset: 6px;
  }
  li {
    scroll-margin-block-start: var(--press-scroll-margin, 16px);
  }
  .who :is(.age, .to) {
    color: inherit;
  }
  .face {
    align-self: center;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    margin-block: -3px -1px;
    border-radius: var(--_m);
    background: var(--_p);
    color: var(--_t);
    font-size: 0.6875rem;
    font-weight: 600;
    letter-spacing: 0;
  }
  /* Whose comment a link led to is marked as a found word is; that shows the focus as well. */
  .aim > .who b {
    background: var(--_k);
    color: #121212;
    box-shadow: 0 0 0 3px var(--_k);
  }
  .aim:focus {
    outline: 0;
  }
  .cut {
    max-block-size: 10lh;
    overflow: clip;
    mask-image: linear-gradient(#000 calc(100% - 2lh), transparent);
  }
  .said:focus {
    outline: 0;
  }
  .whole + .acts {
    margin-block-start: 12px;
  }
  /* What is still folded hangs on the same line as what is open. */
  .more {
    border-inline-start: 1px solid var(--_o);
    padding: 16px 0 0;
    padding-inline-start: 20px;
  }
  @container press (max-width: 479px) {
    .more {
      padding-inline-start: 16px;
    }
  }
  .fresh {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    block-size: 0;
    display: flex;
    justify-content: center;
    align-items: flex-end;
    pointer-events: none;
  }
  .fresh .btn {
    pointer-events: auto;
    margin-block-end: 16px;
    inline-size: auto;
    min-block-size: 36px;
    padding-inline: 16px;
    font-size: var(--_9);
  }
  .thread + .msg {
    padding-block: 0 28px;
  }
  @media print {
    .orders,
    .fresh,
    .press-h:has(+ form) {
      display: none;
    }
    .cut {
      max-block-size: none;
      mask-image: none;
    }
    li {
      break-inside: avoid-page;
    }
  }
`,s="entries",i=class extends Event{constructor(e,t=!1){super(e,{bubbles:!0,composed:!0,cancelable:t})}},r=class extends i{constructor(e,t){super("press-comment-send",!0),this.text=e,this.parentId=t}},n=class extends i{constructor(e,t){super("press-comment-sent"),this.id=e,this.held=t}},a=/^[^\s@]+@[^\s@]+\.[^\s@]+$/;function o(e){return[...e.split(/\s+/).flatMap(e=>{let[,t,s]=/^(name|email|url)(\?)?$/.exec(e)??[];return"name"===t||"email"===t||"url"===t?[{field:t,isOptional:"?"===s||"url"===t}]:[]}),{field:"text",isOptional:!1}]}function l(e,t,s,i){let r={};for(let{field:s,isOptional:n}of t){let t=e[s].trim();t||n?t&&"email"===s&&!a.test(t)?r.email=i.say("badEmail"):t&&"url"===s&&!URL.canParse(t)&&(r.url=i.say("badUrl")):r[s]=i.say(d[s])}return e.text.length>s&&(r.text=i.say("tooLong",{n:i.number(s)})),r}var d={name:"needName",email:"needEmail",url:"badUrl",text:"needText"},h={name:"name",email:"email",url:"website",text:"comment"};function p({html:e,nothing:t},s,i){return i?e`<p class="err" id="${`${s}-fault`}">${i}</p>`:t}var c=["text","name","email","url"],u=class{constructor(e,t){this.parentId=t,this.form=e.querySelector(`form[data-parent="${CSS.escape(t)}"]`)}input(e){return this.form?.querySelector(`[name=${e}]`)??null}draft(){let e=e=>this.input(e)?.value??"";return{text:e("text"),name:e("name").trim(),email:e("email").trim(),url:e("url").trim(),parentId:this.parentId}}fill(e){for(let t of c){let s=this.input(t);s&&e[t]&&(s.value=e[t])}}},m=class{#e;#t;#s;#i;#r;#n="";#a=new Map;#o=new Map;#l=new Map;#d;#h;#p;#c=!1;#u;constructor({kit:e,box:t,load:s,announce:i}){this.#e=e,this.#t=t,this.#s=s,this.#i=i}open(){new Promise(e=>{try{let t=indexedDB.open("presslet:1:outbox");t.onupgradeneeded=()=>t.transaction?.abort(),t.onerror=t=>{t.preventDefault(),e(!1)},t.onsuccess=()=>{let i=t.result.transaction(s).objectStore(s).count();t.result.close(),i.onsuccess=()=>e(i.result>0),i.onerror=()=>e(!1)}}catch{e(!1)}}).then(e=>{(e||(()=>{try{return[...Object.keys(sessionStorage),...Object.keys(localStorage)].some(e=>e.startsWith("presslet:1:draft:"))}catch{return!1}})())&&this.#m().then(()=>this.#f(""))})}get replyTo(){return this.#r}close(){clearTimeout(this.#u),this.#h?.close(),this.#h=void 0,this.#p=void 0}renderCompose(){let{html:e,heading:t}=this.#e,{words:s,closed:i,headingLevel:r}=this.#t;return i?e`<p class="msg">${s.say("commentsClosed")}</p>`:e`${t(r,"press-h","heading",s.say("leaveComment"))}${this.renderForm("")}${this.#c?e`<p class="err">${s.say("draftLost")}</p>`:void 0}`}renderForm(e){let{words:t,maxLength:s,note:i,fields:r}=this.#t,n=this.#r?.author.name||t.say("anonymous");return((e,t)=>{let{html:s,nothing:i}=e,{words:r,parentId:n,fields:a}=t,o=a.filter(({field:e})=>"text"!==e);return s`<form class="form" part="form" novalidate data-parent="${n}" @submit="${t.onSubmit}" @input="${t.onInput}" @focusin="${t.onFocus}" @keydown="${t.onKeydown}"> ${o.length?s`<div class="pair">${o.map(s=>((e,t,{field:s,isOptional:i})=>{let{html:r,nothing:n}=e,{words:a,parentId:o}=t,l=`${s}-${o}`,d=t.faults[s],c="email"===s?a.say("emailNote"):i?a.say("optional"):"";return r`<div> <label for="${l}">${a.say(h[s])} ${c?r`<small>${c}</small>`:n}</label> <input id="${l}" name="${s}" part="${s}" type="${"name"===s?"text":s}" autocomplete="${s}" dir="auto" aria-required="${i?n:"true"}" aria-invalid="${d?"true":n}" aria-describedby="${d?`${l}-fault`:n}"/> ${p(e,l,d)} </div>`})(e,t,s))}</div>`:i} ${((e,t)=>{let{html:s,nothing:i}=e,{words:r,parentId:n,maxLength:a,length:o}=t,l=`text-${n}`,d=t.faults.text;return s`<div> <label for="${l}">${t.label}</label> <textarea id="${l}" name="text" part="text" rows="4" dir="auto" aria-required="true" aria-invalid="${d?"true":i}" aria-describedby="${d?`${l}-fault`:`${l}-note`}"></textarea> ${p(e,l,d)} <p class="under" id="${`${l}-note`}"> <span>${r.say("plainText")}</span> <span class="${o>a?"err":""}">${r.say("counter",{n:r.number(o),max:r.number(a)})}</span> </p> </div>`})(e,t)} <p class="send"> <button class="btn" part="submit" type="submit" aria-disabled="${t.isBusy?"true":i}"> ${r.say(n?"sendReply":"post")} </button> ${n?s`<button class="act" type="button" @click="${t.onCancel}">${r.say("cancel")}</button>`:s`<span class="note">${t.note}</span>`} </p> </form>`})(this.#e,{words:t,parentId:e,maxLength:s,note:i,label:e?t.say("replyTo",{name:n}):t.say("comment"),fields:o(r),faults:this.#a.get(e)??{},length:this.#o.get(e)??0,isBusy:!1,onSubmit:t=>this.#g(t,e),onInput:()=>this.#w(e),onFocus:()=>{this.#m()},onKeydown:t=>this.#b(t,e),onCancel:()=>this.reply(void 0)})}get own(){return this.#l}stateWords(e){let{words:t}=this.#t;switch(e){case"sending":case"held":case"sent":case"refused":return t.say(e);case"limited":case"waiting":return t.say(navigator.onLine?"notSent":"waiting");default:return""}}retry(e){this.#h?.retry(e)}discard(e){this.#h?.remove(e)}revise(e){let t=this.#l.get(e);if(!t)return;let{parentId:s}=t.draft,i=this.#y(s).form?s:"";this.#v(i,t.draft),this.#x(i),this.discard(e),this.#y(i).input("text")?.focus()}reply(e,t=""){let s=this.#r?.id;this.#r=e,this.#n=t,this.#t.requestUpdate(),this.#t.updateComplete.then(async()=>{if(!e)return this.#k(s??"")?.focus();let t=this.#y(e.id);t.input("text")?.focus();let{name:i,email:r,url:n}=this.#y("").draft();t.fill({name:i,email:r,url:n}),await this.#m(),this.#f(e.id)})}#y(e){return new u(this.#t.renderRoot,e)}#k(e){return this.#t.renderRoot.querySelector(`#comment-${CSS.escape(e)} [part=reply]`)}#m(){return this.#p??=this.#s().then(e=>{let{preset:t,words:s,requestInit:i}=this.#t,{decode:r,pageThread:n}=this.#e;return this.#d=e,this.#h=new e.Composer({src:this.#$,wire:t,thread:n(),lang:s.lang,requestInit:i,decode:r,onChange:e=>this.#M(e)})}),this.#p.catch(()=>this.#p=void 0),this.#p}#g(e,t){e.preventDefault();let{words:s,fields:i,maxLength:n}=this.#t,a=this.#y(t).draft(),d=o(i),h=l(a,d,n,s);this.#a.set(t,h),this.#t.requestUpdate();let p=d.find(({field:e})=>h[e]);p?this.#t.updateComplete.then(()=>this.#y(t).input(p.field)?.focus()):this.#t.dispatchEvent(new r(a.text,t))&&this.#C(a)}async#C(e){let{parentId:t}=e,s=this.#n,i=this.#y(t).input("text");if(i&&!i.readOnly){i.readOnly=!0;try{let i=await this.#m();this.#c=!await i.send(e,s),this.#_(t)}catch{this.#a.set(t,{text:this.#t.words.say("notSent")})}finally{i.readOnly=!1,this.#t.requestUpdate()}}}#_(e){clearTimeout(this.#u),this.#d?.dropDraft(this.#S(e));let t=this.#y(e).input("text");t&&(t.value=""),this.#o.delete(e),e&&(this.#r=void 0,this.#t.updateComplete.then(()=>this.#z(e)))}#z(e){let t=[...this.#l.values()].filter(({draft:t})=>t.parentId===e).pop();t&&this.#t.renderRoot.querySelector(`[data-key="${t.key}"]`)?.focus()}#M(e){let{key:t,state:s,id:i}=e,r=this.#l.get(t)?.state!==s;"removed"===s||"expired"===s?this.#l.delete(t):this.#l.set(t,e),r&&"removed"!==s&&this.#i(this.stateWords(s)),"refused"===s&&this.#T(e),r&&("sent"===s||"held"===s)&&(this.#t.dispatchEvent(new n(i,"held"===s)),"sent"===s&&this.#t.feed.reload()),this.#t.requestUpdate()}#T(e){let{draft:t,fields:s,message:i,key:r}=e,{parentId:n}=t,a=this.#y(n).input("text");if(!a||a.value)return;this.#l.delete(r),this.discard(r),this.#v(n,t),this.#x(n);let o={...s};Object.values(o).some(Boolean)||(o.text=i||this.#t.words.say("refused")),this.#a.set(n,o),this.#i(Object.values(o).join(" "))}#v(e,t){this.#y(e).fill(t),this.#o.set(e,t.text?.length??0),this.#t.requestUpdate()}#f(e){let t=this.#d?.readDraft(this.#S(e));t&&!this.#y(e).input("text")?.value&&(this.#v(e,t),this.#i(this.#t.words.say("draftRestored")))}#S(e){return e?`${this.#$}#${e}`:this.#$}get#$(){return this.#e.addressOf(this.#t)}#w(e){this.#o.set(e,this.#y(e).draft().text.length),clearTimeout(this.#u),this.#u=setTimeout(()=>this.#x(e),300),this.#t.requestUpdate()}#x(e){this.#d&&(this.#c=!this.#d.keepDraft(this.#S(e),this.#y(e).draft())),this.#t.requestUpdate()}#b(e,t){"Enter"===e.key&&(e.metaKey||e.ctrlKey)?this.#y(t).form?.requestSubmit():"Escape"===e.key&&t&&this.reply(void 0)}};function f(e,t){let s=g(e),i=s?(e=>{let t=[];for(let s=e.closest("li");s;s=s.parentElement?.closest("li")??null)t.push(s,s.nextElementSibling,s.previousElementSibling);return t.filter(e=>e instanceof HTMLElement)})(s):[];t(),s&&g(e)!==s&&[s,...i].find(({isConnected:e})=>e)?.focus({preventScroll:!0})}function g(e){let t=e instanceof ShadowRoot?e.activeElement:null;return t instanceof HTMLElement?t:void 0}function w(){return new Promise(e=>{let{port1:t,port2:s}=new MessageChannel;t.onmessage=()=>{t.close(),e()},s.postMessage("")})}var b=/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'’”])/,y="nofollow ugc noopener noreferrer";function v(e,t){return t.split(/\n{2,}/).map(t=>e.html`<p class="lines">${(({html:e},t)=>t.split(b).map((t,s)=>s%2&&URL.canParse(t)?e`<a href="${t}" rel="${y}">${t}</a>`:t))(e,t)}</p>`)}var x=class{#e;#t=0;#s=new Map;#i=new Set;#r=new Set;#n=new WeakMap;#a=new WeakMap;constructor(e){this.#e=e}shown(e){if(!e)return Math.max(this.#e.limit,1)+this.#t;let{remark:t,replies:s}=e;if(this.#i.has(t.id))return 0;let i=this.#s.get(t.id)??3;return s.length<i+2?s.length:i}turnsOf(e){return this.#a.get(e)??0}more(e,t=(e?50:Math.max(this.#e.limit,1))){e?this.#s.set(e.remark.id,this.shown(e)+t):this.#t+=t,this.#o(e)}canFold({count:e}){return e>4}isFolded({remark:{id:e}}){return this.#i.has(e)}fold(e){let{id:t}=e.remark;this.#i.delete(t)||this.#i.add(t),this.#o(e)}isCut(e){let t=this.#n.get(e);return void 0===t&&(t=(e=>e.slice(0,2e4).replace(/<(?:p|br|li|blockquote|pre|h\d)\b[^>]*>/gi,"\n").replace(/<[^>]*>/g,"").split("\n").reduce((e,t)=>e+Math.ceil(t.trim().length/80),0))(e.body?.source??e.text)>16,this.#n.set(e,t)),t&&!this.#r.has(e.id)}showWhole(e){this.#r.add(e.remark.id),this.#o(e)}isShown(e,{roots:t}){return $(e).every(e=>(e.parent?.replies??t).indexOf(e)<this.shown(e.parent))}async openTo(e,{roots:t}){this.#r.add(e.remark.id);for(let s of $(e)){let{parent:e}=s,i=(e?.replies??t).indexOf(s);for(e&&this.#i.delete(e.remark.id);i>=this.shown(e);)this.more(e,Math.min(20,i+1-this.shown(e))),await this.#e.updateComplete,await w()}this.#o(e),await this.#e.updateComplete}#o(e){if(e){let t=k(e);this.#a.set(t,this.turnsOf(t)+1)}this.#e.requestUpdate()}};function k(e){let t=e;for(let e=t.parent;e;e=t.parent)t=e;return t}function $(e){let t=[];for(let s=e;s;s=s.parent)t.unshift(s);return t}var M=class{#e=new Map;#t;#s={shown:[],fresh:0};#i=0;#r=!1;hold(){return this.#i++,()=>this.#i--}welcome(){this.#r=!0}of(e,t){if(e===this.#t)return this.#s;let s=this.#r||this.#i||!e.some(({id:e})=>this.#e.has(e)),i=new Map,r=new Set;for(let n of e){if(i.has(n.id))continue;let e=this.#e.get(n.id);if(!e&&!s&&!t.has(n.id)){r.add(n.id);continue}let a=e&&C(e,n)?e:n;this.#e.set(n.id,a),i.set(n.id,a)}return this.#t=e,this.#r=!1,this.#s={shown:[...i.values()],fresh:r.size}}open(){let e=new Set(this.#e.keys());for(let t of this.#t??[])e.has(t.id)||this.#e.set(t.id,t);return this.#t=void 0,e}};function C(e,t){if(e===t)return!0;if("object"!=typeof e||"object"!=typeof t||!e||!t)return!1;let[s,i]=[Object.entries(e),new Map(Object.entries(t))];return s.length===i.size&&s.every(([e,t])=>C(t,i.get(e)))}var _=/^(?:[\w-]*comment|isso|commento)[-_]+(.+)$/,S=/^[\da-f]{24}$/,z=class{#e;#t;#s;#i;#r;constructor(e,t){this.aim="",this.#s=0,this.#i=!0,this.follow=()=>{this.#s++,this.#n(this.#s)},this.#e=e,this.#t=t}listen(){window.addEventListener("hashchange",this.follow)}rest(){window.removeEventListener("hashchange",this.follow),this.#r?.abort()}begin(){this.#i&&(this.#i=!1,this.#e.updateComplete.then(this.follow))}async#n(e){let{find:t}=this.#t,s=((e,t,s)=>{let i=(e=>{try{return decodeURIComponent(e)}catch{return e}})(location.hash.slice(1));return!i||s(i)?"":(_.exec(i)?.[1]??"")||(S.test(i)||t(i)?i:"")})(0,e=>!!t(e),e=>this.#a(e));if(this.aim="",!s)return;await this.#t.turn(()=>!!t(s)||e!==this.#s);let i=t(s);if(e===this.#s&&this.#e.isConnected){if(!i)return this.#t.miss();this.aim=s,await this.#t.show(i),e===this.#s&&this.#o(s)}}#a(e){let t=document.getElementById(e);return!!t&&!this.#e.contains(t)}#o(e){let t=this.#e.renderRoot.querySelector(`#${CSS.escape(`comment-${e}`)}`);if(!t)return;this.#r?.abort();let s=this.#r=new AbortController,i=()=>t.scrollIntoView({block:"start"});i(),t.focus({preventScroll:!0});let r=new ResizeObserver(i);r.observe(this.#e),s.signal.addEventListener("abort",()=>r.disconnect());for(let e of["wheel","touchstart","pointerdown","keydown"])window.addEventListener(e,()=>s.abort(),{signal:s.signal,passive:!0});setTimeout(()=>s.abort(),2e3)}};function T({kit:{html:e,nothing:t}},s,{onLink:i}){let{remark:r,words:n,age:a,datetime:o,href:l,answers:d,answersHref:h,isMine:p,hasInitials:c}=s,{author:u,updatedAt:m,pinned:f,staff:g}=r,w=u.name||n.say("anonymous"),b=e`<bdi>${w}</bdi>`,v=t=>e`<span class="badge">${t}</span>`,x=e`<time part="comment-time" datetime="${o||t}">${a}</time>`;return e`<p class="who"> ${c?e`<span class="face" aria-hidden="true">${(e=>{let t=e.normalize().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)??[];return(t.length>1?[t[0],t.at(-1)]:t).map(e=>/^.\p{M}*/u.exec(e??"")?.[0].toLocaleUpperCase()).join("")})(w)}</span>`:t} <b part="comment-author">${u.url?e`<a href="${u.url}" rel="${y}">${b}</a>`:b}</b> ${p?v(n.say("you")):t} ${g?v(n.say("staff")):t} ${f?v(n.say("pinned")):t} ${a?e`<a class="age" href="${l}" @click="${()=>i(l)}">${x}</a>`:t} ${m?e`<span>${n.say("edited")}</span>`:t} ${d?e`<a class="to" href="${h}" @click="${()=>i(h)}">${n.say("inReplyTo",{name:R(d)})}</a>`:t} </p>`}var R=e=>`⁨${e}⁩`;function O({kit:e,foreign:t},{remark:s,words:i,isCut:r},{onWhole:n}){let{html:a,nothing:o}=e,{body:l,text:d,url:h,status:p}=s;return a`<div class="${r?"said cut":"said"}" part="comment-body" dir="auto" tabindex="-1" @focusin="${r?({target:e,currentTarget:t})=>{e!==t&&n()}:o}"> ${l?t.of(l,h||document.baseURI):v(e,d)} </div> ${"held"===p?a`<p class="state">${i.say("held")}</p>`:o} ${r?a`<p class="acts whole"> <button class="act" type="button" aria-expanded="false" @click="${({target:e})=>{n(),e instanceof HTMLElement&&e.closest("li")?.querySelector(".said")?.focus()}}">${i.say("readMore")}</button> </p>`:o}`}var I="M12 4a8 8 0 1 1-.1 0zM12 7.5V12l3 2",L={sending:"M12 4a8 8 0 1 1-8 8",waiting:"M4 4l16 16M8.5 15.5a5 5 0 0 1 5-1.3M5.2 12.2a9.5 9.5 0 0 1 4-2.4M2.3 8.7a14 14 0 0 1 4-2.6M12.5 9.1a9.6 9.6 0 0 1 6.3 3.1M10.5 5.6a14 14 0 0 1 11.2 3.1M12 19v.1",held:I,limited:I},E=class{#e;#t;constructor(e,t,s=""){this.list=document.createElement("ol"),this.#t=new Map,this.#e=e,this.list.className=t,this.list.setAttribute("role","list"),s&&this.list.setAttribute("part",s)}set(e){let t=new Set(e.map(({key:e})=>e));for(let[e,{element:s}]of this.#t)t.has(e)||(s.remove(),this.#t.delete(e));let s=this.list.firstElementChild;for(let t of e){let e=this.#s(t);e===s?s=s.nextElementSibling:this.list.insertBefore(e,s)}return this.list}#s(e){let{key:t,names:s,facts:i,draw:r}=e,n=this.#t.get(t);n||this.#t.set(t,n={element:document.createElement("li"),row:void 0});let{element:a}=n;if(n.row===e)return a;for(let[e,t]of Object.entries(s))a.getAttribute(e)!==t&&a.setAttribute(e,t);return q(n.row?.facts,i)||this.#e.render(r(),a),n.row=e,a}},q=(e,t)=>e?.length===t.length&&t.every((t,s)=>t===e[s]),U=()=>Math.floor(Date.now()/6e4),j=class{#e;#t;#s;#i=new Map;#r=new WeakMap;#n=new Set;#a=new WeakMap;constructor(e){let{kit:t,foreign:s}=e;this.#e=e,this.#t={kit:t,foreign:s},this.#s=new E(t,"thread","list")}get list(){return this.#s.list}draw(e,t){let{box:s,folds:i}=this.#e,r=D(s),n=new Map;for(let s of t){if(s.id&&"published"===e.branches.get(s.id)?.remark.status)continue;let t=e.branches.get(s.draft.parentId),r=t&&i.isShown(t,e)?t.remark.id:"";n.set(r,[...n.get(r)??[],this.#c(s)])}let a=new Map(t.flatMap(({id:e,key:t})=>e?[[e,t]]:[])),o={tree:e,isAway:r,keys:a,mine:n},l=this.#o(o),d=[s.words,s.closed,s.initials,r,U(),[...a.keys()].join()],h=e.roots.slice(0,i.shown()).map(e=>this.#l(e,o,d,l));this.#n=l,this.#s.set([...n.get("")??[],...h])}#o({tree:e,mine:t}){let{desk:s,reach:i}=this.#e,r=[...t.keys(),s.replyTo?.id??"",i.aim].flatMap(t=>e.branches.get(t)??[]);return new Set(r.map(k))}#l(e,t,s,i){let r=this.#e.folds.turnsOf(e),n=this.#r.get(e),a=!i.has(e)&&!this.#n.has(e)&&n?.turns===r;if(n&&a&&n.facts.every((e,t)=>e===s[t]))return n.row;let o=this.#d(e,e.remark.id,t);return this.#r.set(e,{row:o,turns:r,facts:s}),o}#d(e,t,s){let{folds:i,reach:r}=this.#e,{remark:n}=e,{id:a,status:o}=n,l=e.replies.slice(0,i.shown(e)).map(e=>this.#d(e,t,s));l.push(...s.mine.get(a)??[]);let d=this.#h(e,s,this.#u(a,l)),h=`${"held"===o?"pending":""} ${r.aim===a?"aim":""}`.trim(),p=this.#p(e,t,d);return{key:s.keys.get(a)??`#${a}`,names:{id:`comment-${a}`,part:"comment",tabindex:"-1",class:h},facts:Object.values(d),draw:()=>((e,t,s)=>{let{html:i,nothing:r}=e.kit,{remark:n,words:a,hidden:o,list:l,form:d}=t,h=i`<p class="acts more"> <button class="act" part="more" type="button" @click="${s.onMore}">${a.count("moreReplies",o)}</button> </p>`;return i`${"deleted"===n.status?i`<p class="said gone">${a.say("deleted")}</p>`:[T(e,t,s),O(e,t,s)]} ${(({kit:{html:e,nothing:t}},s,i)=>{let{remark:r,words:n,canReply:a,replyHref:o,replies:l,isFolded:d,form:h}=s,p=n.say("replyTo",{name:r.author.name||n.say("anonymous")});return a||o||l?e`<p class="acts"> ${a?e`<button class="act" part="reply" type="button" aria-expanded="${h?"true":"false"}" aria-label="${p}" @click="${i.onReply}"> ${n.say("reply")} </button>`:t} ${o?e`<a class="act" href="${o}" rel="${y}" aria-label="${p}">${n.say("reply")}</a>`:t} ${l?e`<button class="act fold" type="button" aria-expanded="${d?"false":"true"}" @click="${i.onFold}"> ${n.count("replies",l)} </button>`:t} </p>`:t})(e,t,s)} ${d?i`<div class="answer">${d}</div>`:r} ${l??r} ${o?h:r}`})(this.#t,d,p)}}#h(e,t,s){let{box:i,desk:r,folds:n}=this.#e,{isAway:a}=t,{remark:o,parent:l,replies:d,count:h}=e,{words:p,initials:c,closed:u}=i,m=o.parentId===l?.remark.id?void 0:t.tree.branches.get(o.parentId),f=this.#y(o),g=n.isFolded(e),w=g?[]:d.slice(n.shown(e));return{remark:o,words:p,isFolded:g,list:s,age:f?.text??"",datetime:f?.datetime??"",href:A(o.id),answers:m?m.remark.author.name||p.say("anonymous"):"",answersHref:m?A(m.remark.id):"",isMine:t.keys.has(o.id),hasInitials:c,isCut:n.isCut(o),canReply:!u&&"published"===o.status&&!a,replyHref:a?o.url:"",replies:n.canFold(e)?h:0,hidden:w.reduce((e,t)=>e+1+t.count,0),form:r.replyTo?.id===o.id?r.renderForm(o.id):void 0}}#p(e,t,s){let{desk:i,folds:r,reach:n,onMore:a}=this.#e,{remark:o}=e;return{onReply:()=>i.reply(s.form?void 0:o,t),onFold:()=>r.fold(e),onMore:()=>a(e),onWhole:()=>r.showWhole(e),onLink:e=>{e===location.href&&n.follow()}}}#c(e){let{kit:t,box:s,desk:i}=this.#e,{words:r}=s,{key:n,at:a,state:o}=e,l={entry:e,words:r,age:t.age({kind:"instant",epoch:a},r).text,state:i.stateWords(o)},d={onRetry:()=>i.retry(n),onRevise:()=>i.revise(n),onDiscard:()=>i.discard(n)};return{key:n,names:{part:"comment",tabindex:"-1",class:"sent"===o?"":"pending","data-key":n},facts:Object.values(l),draw:()=>(({kit:e},{entry:t,words:s,age:i,state:r},n)=>{let{html:a,nothing:o}=e,l=(e,t)=>a`<button class="act" type="button" @click="${t}">${e}</button>`,d=/^(?:waiting|limited|refused)$/.test(t.state);return a`<p class="who"> <b part="comment-author">${s.say("you")}</b> <time part="comment-time">${i}</time> </p> <div class="said" part="comment-body" dir="auto">${v(e,t.draft.text)}</div> <p class="state"> ${(({html:e,svg:t,nothing:s},i)=>{let r=L[i];return r?e`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${t`<path d="${r}"/>`}</svg>`:s})(e,t.state)}<span>${t.message?`${t.message} `:o}${r}</span> </p> ${d?a`<p class="acts"> ${l(s.say("tryNow"),n.onRetry)} ${l(s.say("edit"),n.onRevise)} ${l(s.say("discard"),n.onDiscard)} </p>`:o}`})(this.#t,l,d)}}#u(e,t){let s=this.#i.get(e);if(t.length||s)return s||this.#i.set(e,s=new E(this.#e.kit,"replies")),s.set(t),t.length?s.list:void 0}#y(e){let{kit:t,box:s}=this.#e,{words:i}=s;if(!e.publishedAt)return;let r=U(),n=this.#a.get(e);return(n?.minute!==r||n.lang!==i.lang)&&(n={lang:i.lang,minute:r,age:t.age(e.publishedAt,i)},this.#a.set(e,n)),n.age}},A=e=>(location.href.split("#")[0]??"")+(e=>`#comment-${encodeURIComponent(e)}`)(e),N=/^(https?:\/\/[^/]+)\/(?:.*\/)?api\/v1\/(statuses\/[^/]+)/,D=e=>/^mastodon/.test(e.preset)||""!==W(e);function W({src:e}){let t=URL.canParse(e,document.baseURI)?new URL(e,document.baseURI).href:"";return N.exec(t)?.slice(1).join("/")??""}var F=String.raw`
  .thread > li {
    border-block-start: 1px solid var(--_o);
    padding-block: 16px;
  }
  .thread > li:first-child {
    border: 0;
    padding-block-start: 0;
  }
  .thread {
    padding-block-end: 16px;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    color: var(--_u);
    font-size: var(--_9);
  }
  .who b {
    color: var(--press-c-ink, inherit);
    font-size: var(--_c);
    font-weight: 600;
  }
  .who a {
    text-decoration: none;
  }
  .who a:hover {
    text-decoration: underline;
  }
  .said {
    font-size: var(--_5);
    line-height: var(--_g);
    margin-block-start: 4px;
    max-inline-size: 66ch;
    text-wrap: pretty;
    overflow-wrap: anywhere;
    contain: content;
  }
  .said p + p {
    margin-block-start: 0.75em;
  }
  .said a {
    color: var(--_j);
  }
  .said :is(ul, ol, blockquote, pre) {
    margin: 0.75em 0 0;
    padding-inline-start: 1.25em;
  }
  .said ul {
    list-style: disc;
  }
  .said ol {
    list-style: decimal;
  }
  .said blockquote {
    border-inline-start: 1px solid var(--_o);
  }
  .said img {
    max-inline-size: 100%;
    block-size: auto;
  }
  .lines {
    white-space: pre-line;
  }
  .gone {
    color: var(--_u);
    font-size: var(--_c);
    font-style: var(--_q, italic);
    margin: 0;
  }
  .who .badge {
    border: 1px solid var(--_o);
    font-size: var(--_6);
    margin: 0;
    padding: 0 5px;
  }
  :is(.said, .state) + .acts {
    margin-block-start: 8px;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    font-size: var(--_9);
    color: var(--_u);
  }
  .answer {
    margin-block-start: 16px;
  }
  .replies {
    margin-block-start: 16px;
    padding-inline-start: 20px;
    border-inline-start: 1px solid var(--_o);
    display: grid;
    gap: 16px;
  }
  /* Not yet public: the words go grey, a dashed edge says "not printed yet", and the state is always in words. */
  .pending {
    position: relative;
    padding-inline-start: 16px;
  }
  .pending::before {
    content: '';
    position: absolute;
    inset-block: 16px;
    inset-inline-start: 0;
    border-inline-start: 1px dashed var(--_2);
  }
  .replies .pending {
    padding-inline-start: 0;
  }
  .replies .pending::before {
    inset-block: 0;
    inset-inline-start: -21px;
    border-color: var(--_0);
  }
  .pending .said {
    color: var(--_u);
  }
  .state {
    display: flex;
    gap: 6px;
    font-size: var(--_9);
    color: var(--_t);
    margin-block-start: 8px;
  }
  .state .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .form {
    display: grid;
    gap: 16px;
  }
  .pair {
    display: grid;
    gap: 16px;
  }
  label {
    display: block;
    font-size: var(--_9);
    font-weight: 600;
    margin-block-end: 4px;
  }
  small {
    font-size: inherit;
    font-weight: 400;
    color: var(--_u);
  }
  .form :is(input, textarea) {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_s);
    padding: 9px 12px;
    border: 1px solid var(--_2);
    border-radius: var(--_m);
    background: var(--_0);
    color: var(--press-c-ink, CanvasText);
    font-size: max(16px, var(--_5));
    line-height: 1.5;
  }
  .form textarea {
    min-block-size: 116px;
    resize: vertical;
    field-sizing: content;
  }
  .form :is(input, textarea):focus {
    border-color: currentColor;
  }
  .form [aria-invalid] {
    border-color: var(--_3);
    box-shadow: inset 0 0 0 1px var(--_3);
  }
  .err {
    color: var(--_3);
    font-size: var(--_c);
    margin-block-start: 6px;
  }
  .under {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    color: var(--_u);
    font-size: var(--_9);
    margin-block-start: 6px;
  }
  .under .err {
    margin: 0;
    font-size: inherit;
  }
  .send {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 16px;
  }
  .note {
    color: var(--_u);
  }
  .btn {
    min-block-size: var(--_s);
    padding: 0 20px;
    border: 0;
    border-radius: var(--_m);
    background: var(--press-c-ink, CanvasText);
    color: var(--press-c-bg, Canvas);
    font-weight: 600;
    font-size: var(--_b);
    cursor: pointer;
  }
  @container press (min-width: 480px) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container press (max-width: 479px) {
    .btn {
      inline-size: 100%;
    }
    .replies {
      padding-inline-start: 16px;
    }
    .replies .pending::before {
      inset-inline-start: -17px;
    }
  }
`,P=({remark:{publishedAt:e}})=>e&&"words"!==e.kind?e.epoch:0,B={newest:(e,t)=>P(t)-P(e),oldest:(e,t)=>P(e)-P(t),best:(e,t)=>(t.remark.likes??0)-(e.remark.likes??0)||P(t)-P(e)};function H(e,t){let s=e=>P(t.get(e)??{remark:Y,replies:[],count:0});return e.reduce((e,t)=>s(t)<s(e)?t:e)}var Y={id:"",parentId:"",text:"",url:"",status:"published",pinned:!1,staff:!1,author:{name:"",url:"",avatar:""}},K=F+t,V=["newest","oldest","best"],G={newest:"sortNewest",oldest:"sortOldest",best:"sortBest"},J=class{#e;#t;#s;#i=new M;#r;#n;#a;#o={roots:[],branches:new Map};#l=[];#d=!1;#h;#p=0;#c="";#u=!1;#y;constructor(e,t,s,i){this.#e=e,this.#t=t,this.#a=new x(t),this.#s=new m({kit:e,box:t,load:i,announce:e=>this.#_(e)}),this.#r=new z(t,{find:e=>this.#o.branches.get(e),turn:e=>this.#z(e),show:e=>this.#a.openTo(e,this.#o),miss:()=>this.#_(t.words.say("linkMissing"))}),this.#n=new j({kit:e,box:t,foreign:s,desk:this.#s,folds:this.#a,reach:this.#r,onMore:e=>{this.#M(()=>this.#a.more(e))}}),t.addController(this)}hostConnected(){this.#s.open(),this.#r.listen(),this.#y=this.#e.everyMinute(()=>this.#t.requestUpdate())}hostDisconnected(){this.#s.close(),this.#r.rest(),this.#y?.()}welcome(){this.#i.welcome()}renderList(e){let t=this.#k(e)?e:this.#h;if(!t)return;let{html:s,nothing:i}=this.#e,{words:r,feed:n,renderRoot:a}=this.#t,o=[...this.#s.own.values()],{shown:l,fresh:d}=this.#i.of(t,new Map(o.map(e=>[e.id,e])));d>this.#p&&(this.#c=r.count("newComments",d)),this.#p=d,this.#C(l),f(a,()=>this.#n.draw(this.#o,o)),this.#r.begin();let h=this.#o.roots.length>this.#a.shown()||n.hasMore;return s`${this.#g()} ${this.#n.list} ${h?s`<p class="msg"> ${this.#u?r.say("commentsFailed"):i} <button class="act" part="more" type="button" @click="${this.#T}">${r.say("showMore")}</button> </p>`:i} ${d?s`<p class="fresh"> <button class="btn" part="new" type="button" @click="${this.#v}"> ${r.count("newComments",d)} </button> </p>`:i}`}renderOffline(){let{html:e,clockTime:t}=this.#e,{words:s,feed:i}=this.#t,{state:r}=i;if("stale"!==r.status||navigator.onLine)return;let n=t(r.at,s);return e`${this.renderList(r.value.items)} <p class="msg" part="message">${s.say("commentsOffline",{time:n})}</p>`}renderBelow(){let{html:e,nothing:t}=this.#e,{status:s}=this.#t.feed.state,i="failed"===s||"empty"===s,r=[...this.#s.own.values()];return i&&(this.#C([]),f(this.#t.renderRoot,()=>this.#n.draw(this.#o,r))),e`${i&&r.length?this.#n.list:t} ${this.#m()} <p class="vh" part="status" role="status">${this.#c}</p>`}#k(e){return e.length<1e3||e===this.#h?this.#h=e:w().then(()=>{this.#h=e,this.#t.requestUpdate()}),e===this.#h}#m(){let{html:e,nothing:t}=this.#e,{words:s}=this.#t;if(!D(this.#t))return this.#s.renderCompose();let i=W(this.#t);if(!i)return t;let r=new URL(i).host;return e`<p class="msg"><a class="act" href="${i}" rel="${y}">${s.say("replyThere",{site:r})}</a></p>`}#g(){let{html:e,nothing:t}=this.#e,{words:s,sort:i}=this.#t,{roots:r}=this.#o;if(r.length<2)return t;let n=V.filter(e=>"best"!==e||this.#d||e===i);return e`<p class="orders" role="group" aria-label="${s.say("order")}"> ${n.map(t=>e`<button type="button" aria-pressed="${t===Q(i)?"true":"false"}" @click="${()=>{this.#f(t)}}"> ${s.say(G[t])} </button>`)} </p>`}#C(e){let t=[e,this.#t.sort];t.every((e,t)=>e===this.#l[t])||(this.#l=t,this.#o=((e,t)=>{let s=new Map;for(let t of e)s.has(t.id)||s.set(t.id,{remark:t,replies:[],count:0});let i=(e=>{let t=new Map,s=new Map;for(let i of e.keys()){let r=[];for(let s=i;void 0!==s&&!t.has(s);s=e.get(s))r.push(s);for(let i of r.reverse()){let r=e.get(i)??"",n=e.has(i)?(t.get(r)??0)+1:0;t.set(i,n),s.set(i,n>2&&s.get(r)||r)}}return s})((e=>{let t=new Map;for(let[s,{remark:i}]of e)i.parentId!==s&&e.has(i.parentId)&&t.set(s,i.parentId);let s=new Set;for(let i of e.keys()){let r=new Set,n=i;for(;void 0!==n&&!s.has(n)&&!r.has(n);)r.add(n),n=t.get(n);void 0!==n&&r.has(n)&&t.delete(H([...r].slice([...r].indexOf(n)),e));for(let e of r)s.add(e)}return t})(s)),r=[];for(let[e,t]of s){let n=s.get(i.get(e)??"");(n?.replies??r).push(t),t.parent=n;for(let e=n;e;e=s.get(i.get(e.remark.id)??""))e.count++}for(let{replies:e}of s.values())e.length>1&&e.sort(B.oldest);return{roots:r.sort((e,s)=>Number(s.remark.pinned)-Number(e.remark.pinned)||B[t](e,s)),branches:s}})(e,Q(this.#t.sort)),this.#d=e.some(({likes:e})=>void 0!==e))}#_(e){this.#c=e===this.#c?`${e} `:e,this.#t.requestUpdate()}async#z(e){let{feed:t}=this.#t,s=this.#i.hold();for(this.#u=!1;!e()&&t.hasMore&&this.#t.isConnected&&!this.#u;){let e=t.value?.items.length;await t.more(),await this.#t.updateComplete,this.#u=t.hasMore&&t.value?.items.length===e}s(),this.#t.requestUpdate()}async#M(e){let{list:t}=this.#n,s=(e=>new Set([...e.querySelectorAll("li[id]")].map(({id:e})=>e)))(t);await e(),await this.#t.updateComplete,((e,t)=>{let s=[...e.querySelectorAll("li[id]")].find(({id:e})=>!t.has(e));s?.focus()})(t,s)}#T=()=>{this.#M(async()=>{this.#a.more(),this.#o.roots.length<this.#a.shown()&&await this.#z((()=>{let e=0;return()=>e++>0})()),this.#u&&this.#_(this.#t.words.say("commentsFailed"))})};#v=()=>{let e=this.#i.open();this.#M(async()=>{this.#t.requestUpdate(),await this.#t.updateComplete;let t=[...this.#o.branches.values()].find(({remark:t})=>!e.has(t.id));t&&await this.#a.openTo(t,this.#o)})};async#f(e){this.#t.sort=e,await this.#t.updateComplete,await this.#z(()=>this.#t.sort!==e)}};function Q(e){return V.find(t=>t===e)??"newest"}export{J as Thread,e as sentences,K as styles};