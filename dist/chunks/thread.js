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
  @media print {
    .orders,
    .fresh {
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
`,s="entries",i=class extends Event{constructor(e,t=!1){super(e,{bubbles:!0,composed:!0,cancelable:t})}},r=class extends i{constructor(e,t){super("press-comment-send",!0),this.text=e,this.parentId=t}},a=class extends i{constructor(e,t){super("press-comment-sent"),this.id=e,this.held=t}},n=/^[^\s@]+@[^\s@]+\.[^\s@]+$/;function o(e){return[...e.split(/\s+/).flatMap(e=>{let[,t,s]=/^(name|email|url)(\?)?$/.exec(e)??[];return"name"===t||"email"===t||"url"===t?[{field:t,isOptional:"?"===s||"url"===t}]:[]}),{field:"text",isOptional:!1}]}function l(e,t,s,i){let r={};for(let{field:s,isOptional:a}of t){let t=e[s].trim();t||a?t&&"email"===s&&!n.test(t)?r.email=i.say("badEmail"):t&&"url"===s&&!URL.canParse(t)&&(r.url=i.say("badUrl")):r[s]=i.say(d[s])}return e.text.length>s&&(r.text=i.say("tooLong",{n:i.number(s)})),r}var d={name:"needName",email:"needEmail",url:"badUrl",text:"needText"},h={name:"name",email:"email",url:"website",text:"comment"};function p({html:e,nothing:t},s,i){return i?e`<p class="err" id="${`${s}-fault`}">${i}</p>`:t}var c=["text","name","email","url"],u=class{constructor(e,t){this.parentId=t,this.form=e.querySelector(`form[data-parent="${CSS.escape(t)}"]`)}input(e){return this.form?.querySelector(`[name=${e}]`)??null}draft(){let e=e=>this.input(e)?.value??"";return{text:e("text"),name:e("name").trim(),email:e("email").trim(),url:e("url").trim(),parentId:this.parentId}}fill(e){for(let t of c){let s=this.input(t);s&&e[t]&&(s.value=e[t])}}},m=class{#e;#t;#s;#i;#r;#a="";#n=new Map;#o=new Map;#l=new Map;#d;#h;#p;#c=!1;#u;constructor({kit:e,box:t,load:s,announce:i}){this.#e=e,this.#t=t,this.#s=s,this.#i=i}open(){new Promise(e=>{try{let t=indexedDB.open("presslet:1:outbox");t.onupgradeneeded=()=>t.transaction?.abort(),t.onerror=t=>{t.preventDefault(),e(!1)},t.onsuccess=()=>{let i=t.result.transaction(s).objectStore(s).count();t.result.close(),i.onsuccess=()=>e(i.result>0),i.onerror=()=>e(!1)}}catch{e(!1)}}).then(e=>{(e||(()=>{try{return[...Object.keys(sessionStorage),...Object.keys(localStorage)].some(e=>e.startsWith("presslet:1:draft:"))}catch{return!1}})())&&this.#m().then(()=>this.#f(""))})}get replyTo(){return this.#r}close(){clearTimeout(this.#u),this.#h?.close(),this.#h=void 0,this.#p=void 0}renderCompose(){let{html:e,heading:t}=this.#e,{words:s,closed:i,headingLevel:r}=this.#t;return i?e`<p class="msg">${s.say("commentsClosed")}</p>`:e`${t(r,"press-h","heading",s.say("leaveComment"))}${this.renderForm("")}${this.#c?e`<p class="err">${s.say("draftLost")}</p>`:void 0}`}renderForm(e){let{words:t,maxLength:s,note:i,fields:r}=this.#t,a=this.#r?.author.name||t.say("anonymous");return((e,t)=>{let{html:s,nothing:i}=e,{words:r,parentId:a,fields:n}=t,o=n.filter(({field:e})=>"text"!==e);return s`<form class="form" part="form" novalidate data-parent="${a}" @submit="${t.onSubmit}" @input="${t.onInput}" @focusin="${t.onFocus}" @keydown="${t.onKeydown}"> ${o.length?s`<div class="pair">${o.map(s=>((e,t,{field:s,isOptional:i})=>{let{html:r,nothing:a}=e,{words:n,parentId:o}=t,l=`${s}-${o}`,d=t.faults[s],c="email"===s?n.say("emailNote"):i?n.say("optional"):"";return r`<div> <label for="${l}">${n.say(h[s])} ${c?r`<small>${c}</small>`:a}</label> <input id="${l}" name="${s}" part="${s}" type="${"name"===s?"text":s}" autocomplete="${s}" dir="auto" aria-required="${i?a:"true"}" aria-invalid="${d?"true":a}" aria-describedby="${d?`${l}-fault`:a}"/> ${p(e,l,d)} </div>`})(e,t,s))}</div>`:i} ${((e,t)=>{let{html:s,nothing:i}=e,{words:r,parentId:a,maxLength:n,length:o}=t,l=`text-${a}`,d=t.faults.text;return s`<div> <label for="${l}">${t.label}</label> <textarea id="${l}" name="text" part="text" rows="4" dir="auto" aria-required="true" aria-invalid="${d?"true":i}" aria-describedby="${d?`${l}-fault`:`${l}-note`}"></textarea> ${p(e,l,d)} <p class="under" id="${`${l}-note`}"> <span>${r.say("plainText")}</span> <span class="${o>n?"err":""}">${r.say("counter",{n:r.number(o),max:r.number(n)})}</span> </p> </div>`})(e,t)} <p class="send"> <button class="btn" part="submit" type="submit" aria-disabled="${t.isBusy?"true":i}"> ${r.say(a?"sendReply":"post")} </button> ${a?s`<button class="act" type="button" @click="${t.onCancel}">${r.say("cancel")}</button>`:s`<span class="note">${t.note}</span>`} </p> </form>`})(this.#e,{words:t,parentId:e,maxLength:s,note:i,label:e?t.say("replyTo",{name:a}):t.say("comment"),fields:o(r),faults:this.#n.get(e)??{},length:this.#o.get(e)??0,isBusy:!1,onSubmit:t=>this.#g(t,e),onInput:()=>this.#w(e),onFocus:()=>{this.#m()},onKeydown:t=>this.#b(t,e),onCancel:()=>this.reply(void 0)})}get own(){return this.#l}stateWords(e){let{words:t}=this.#t;switch(e){case"sending":case"held":case"sent":case"refused":return t.say(e);case"limited":case"waiting":return t.say(navigator.onLine?"notSent":"waiting");default:return""}}retry(e){this.#h?.retry(e)}discard(e){this.#h?.remove(e)}revise(e){let t=this.#l.get(e);if(!t)return;let{parentId:s}=t.draft,i=this.#y(s).form?s:"";this.#v(i,t.draft),this.#x(i),this.discard(e),this.#y(i).input("text")?.focus()}reply(e,t=""){let s=this.#r?.id;this.#r=e,this.#a=t,this.#t.requestUpdate(),this.#t.updateComplete.then(async()=>{if(!e)return this.#$(s??"")?.focus();let t=this.#y(e.id);t.input("text")?.focus();let{name:i,email:r,url:a}=this.#y("").draft();t.fill({name:i,email:r,url:a}),await this.#m(),this.#f(e.id)})}#y(e){return new u(this.#t.renderRoot,e)}#$(e){return this.#t.renderRoot.querySelector(`#comment-${CSS.escape(e)} [part=reply]`)}#m(){return this.#p??=this.#s().then(e=>{let{preset:t,words:s,requestInit:i}=this.#t,{decode:r,pageThread:a}=this.#e;return this.#d=e,this.#h=new e.Composer({src:this.#k,wire:t,thread:a(),lang:s.lang,requestInit:i,decode:r,onChange:e=>this.#M(e)})}),this.#p.catch(()=>this.#p=void 0),this.#p}#g(e,t){e.preventDefault();let{words:s,fields:i,maxLength:a}=this.#t,n=this.#y(t).draft(),d=o(i),h=l(n,d,a,s);this.#n.set(t,h),this.#t.requestUpdate();let p=d.find(({field:e})=>h[e]);p?this.#t.updateComplete.then(()=>this.#y(t).input(p.field)?.focus()):this.#t.dispatchEvent(new r(n.text,t))&&this.#C(n)}async#C(e){let{parentId:t}=e,s=this.#a,i=this.#y(t).input("text");if(i&&!i.readOnly){i.readOnly=!0;try{let i=await this.#m();this.#c=!await i.send(e,s),this.#_(t)}catch{this.#n.set(t,{text:this.#t.words.say("notSent")})}finally{i.readOnly=!1,this.#t.requestUpdate()}}}#_(e){clearTimeout(this.#u),this.#d?.dropDraft(this.#S(e));let t=this.#y(e).input("text");t&&(t.value=""),this.#o.delete(e),e&&(this.#r=void 0,this.#t.updateComplete.then(()=>this.#z(e)))}#z(e){let t=[...this.#l.values()].filter(({draft:t})=>t.parentId===e).pop();t&&this.#t.renderRoot.querySelector(`[data-key="${t.key}"]`)?.focus()}#M(e){let{key:t,state:s,id:i}=e,r=this.#l.get(t)?.state!==s;"removed"===s||"expired"===s?this.#l.delete(t):this.#l.set(t,e),r&&"removed"!==s&&this.#i(this.stateWords(s)),"refused"===s&&this.#T(e),r&&("sent"===s||"held"===s)&&(this.#t.dispatchEvent(new a(i,"held"===s)),"sent"===s&&this.#t.feed.reload()),this.#t.requestUpdate()}#T(e){let{draft:t,fields:s,message:i,key:r}=e,{parentId:a}=t,n=this.#y(a).input("text");if(!n||n.value)return;this.#l.delete(r),this.discard(r),this.#v(a,t),this.#x(a);let o={...s};Object.values(o).some(Boolean)||(o.text=i||this.#t.words.say("refused")),this.#n.set(a,o),this.#i(Object.values(o).join(" "))}#v(e,t){this.#y(e).fill(t),this.#o.set(e,t.text?.length??0),this.#t.requestUpdate()}#f(e){let t=this.#d?.readDraft(this.#S(e));t&&!this.#y(e).input("text")?.value&&(this.#v(e,t),this.#i(this.#t.words.say("draftRestored")))}#S(e){return e?`${this.#k}#${e}`:this.#k}get#k(){return this.#e.addressOf(this.#t)}#w(e){this.#o.set(e,this.#y(e).draft().text.length),clearTimeout(this.#u),this.#u=setTimeout(()=>this.#x(e),300),this.#t.requestUpdate()}#x(e){this.#d&&(this.#c=!this.#d.keepDraft(this.#S(e),this.#y(e).draft())),this.#t.requestUpdate()}#b(e,t){"Enter"===e.key&&(e.metaKey||e.ctrlKey)?this.#y(t).form?.requestSubmit():"Escape"===e.key&&t&&this.reply(void 0)}};function f(e,t){let s=g(e),i=s?(e=>{let t=[];for(let s=e.closest("li");s;s=s.parentElement?.closest("li")??null)t.push(s,s.nextElementSibling,s.previousElementSibling);return t.filter(e=>e instanceof HTMLElement)})(s):[];t(),s&&g(e)!==s&&[s,...i].find(({isConnected:e})=>e)?.focus({preventScroll:!0})}function g(e){let t=e instanceof ShadowRoot?e.activeElement:null;return t instanceof HTMLElement?t:void 0}function w(){return new Promise(e=>{let{port1:t,port2:s}=new MessageChannel;t.onmessage=()=>{t.close(),e()},s.postMessage("")})}var b=/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'’”])/,y="nofollow ugc noopener noreferrer";function v(e,t){return t.split(/\n{2,}/).map(t=>e.html`<p class="lines">${(({html:e},t)=>t.split(b).map((t,s)=>s%2&&URL.canParse(t)?e`<a href="${t}" rel="${y}">${t}</a>`:t))(e,t)}</p>`)}var x=class{#e;#t=0;#s=new Map;#i=new Set;#r=new Set;#a=new WeakMap;constructor(e){this.#e=e}shown(e){if(!e)return Math.max(this.#e.limit,1)+this.#t;let{remark:t,replies:s}=e;if(this.#i.has(t.id))return 0;let i=this.#s.get(t.id)??3;return s.length<i+2?s.length:i}more(e,t=(e?50:Math.max(this.#e.limit,1))){e?this.#s.set(e.remark.id,this.shown(e)+t):this.#t+=t,this.#e.requestUpdate()}canFold({count:e}){return e>4}isFolded({remark:{id:e}}){return this.#i.has(e)}fold({remark:{id:e}}){this.#i.delete(e)||this.#i.add(e),this.#e.requestUpdate()}isCut(e){let t=this.#a.get(e);return void 0===t&&(t=(e=>e.slice(0,2e4).replace(/<(?:p|br|li|blockquote|pre|h\d)\b[^>]*>/gi,"\n").replace(/<[^>]*>/g,"").split("\n").reduce((e,t)=>e+Math.ceil(t.trim().length/80),0))(e.body?.source??e.text)>16,this.#a.set(e,t)),t&&!this.#r.has(e.id)}showWhole({id:e}){this.#r.add(e),this.#e.requestUpdate()}isShown(e,{roots:t}){return $(e).every(e=>(e.parent?.replies??t).indexOf(e)<this.shown(e.parent))}async openTo(e,{roots:t}){this.#r.add(e.remark.id);for(let s of $(e)){let{parent:e}=s,i=(e?.replies??t).indexOf(s);for(e&&this.#i.delete(e.remark.id);i>=this.shown(e);)this.more(e,Math.min(50,i+1-this.shown(e))),await this.#e.updateComplete,await w()}this.#e.requestUpdate(),await this.#e.updateComplete}};function $(e){let t=[];for(let s=e;s;s=s.parent)t.unshift(s);return t}var k=class{#e=new Map;#t;#s={shown:[],fresh:0};#i=0;#r=!1;hold(){return this.#i++,()=>this.#i--}welcome(){this.#r=!0}of(e,t){if(e===this.#t)return this.#s;let s=this.#r||this.#i||!e.some(({id:e})=>this.#e.has(e)),i=new Map,r=new Set;for(let a of e){if(i.has(a.id))continue;let e=this.#e.get(a.id);if(!e&&!s&&!t.has(a.id)){r.add(a.id);continue}let n=e&&M(e,a)?e:a;this.#e.set(a.id,n),i.set(a.id,n)}return this.#t=e,this.#r=!1,this.#s={shown:[...i.values()],fresh:r.size}}open(){let e=new Set(this.#e.keys());for(let t of this.#t??[])e.has(t.id)||this.#e.set(t.id,t);return this.#t=void 0,e}};function M(e,t){if(e===t)return!0;if("object"!=typeof e||"object"!=typeof t||!e||!t)return!1;let[s,i]=[Object.entries(e),new Map(Object.entries(t))];return s.length===i.size&&s.every(([e,t])=>M(t,i.get(e)))}var C=/^(?:[\w-]*comment|isso|commento)[-_]+(.+)$/,_=/^[\da-f]{24}$/,S=class{#e;#t;#s;#i;#r;constructor(e,t){this.aim="",this.#s=0,this.#i=!0,this.follow=()=>{this.#s++,this.#a(this.#s)},this.#e=e,this.#t=t}listen(){window.addEventListener("hashchange",this.follow)}rest(){window.removeEventListener("hashchange",this.follow),this.#r?.abort()}begin(){this.#i&&(this.#i=!1,this.#e.updateComplete.then(this.follow))}async#a(e){let{find:t}=this.#t,s=((e,t,s)=>{let i=(e=>{try{return decodeURIComponent(e)}catch{return e}})(location.hash.slice(1));return!i||s(i)?"":(C.exec(i)?.[1]??"")||(_.test(i)||t(i)?i:"")})(0,e=>!!t(e),e=>this.#n(e));if(this.aim="",!s)return;await this.#t.turn(()=>!!t(s)||e!==this.#s);let i=t(s);if(e===this.#s&&this.#e.isConnected){if(!i)return this.#t.miss();this.aim=s,await this.#t.show(i),e===this.#s&&this.#o(s)}}#n(e){let t=document.getElementById(e);return!!t&&!this.#e.contains(t)}#o(e){let t=this.#e.renderRoot.querySelector(`#${CSS.escape(`comment-${e}`)}`);if(!t)return;this.#r?.abort();let s=this.#r=new AbortController,i=()=>t.scrollIntoView({block:"start"});i(),t.focus({preventScroll:!0});let r=new ResizeObserver(i);r.observe(this.#e),s.signal.addEventListener("abort",()=>r.disconnect());for(let e of["wheel","touchstart","pointerdown","keydown"])window.addEventListener(e,()=>s.abort(),{signal:s.signal,passive:!0});setTimeout(()=>s.abort(),2e3)}};function z({kit:{html:e,nothing:t}},s,{onLink:i}){let{remark:r,words:a,age:n,datetime:o,href:l,answers:d,answersHref:h,isMine:p,hasInitials:c}=s,{author:u,updatedAt:m,pinned:f,staff:g}=r,w=u.name||a.say("anonymous"),b=e`<bdi>${w}</bdi>`,v=t=>e`<span class="badge">${t}</span>`,x=e`<time part="comment-time" datetime="${o||t}">${n}</time>`;return e`<p class="who"> ${c?e`<span class="face" aria-hidden="true">${(e=>{let t=e.normalize().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)??[];return(t.length>1?[t[0],t.at(-1)]:t).map(e=>/^.\p{M}*/u.exec(e??"")?.[0].toLocaleUpperCase()).join("")})(w)}</span>`:t} <b part="comment-author">${u.url?e`<a href="${u.url}" rel="${y}">${b}</a>`:b}</b> ${p?v(a.say("you")):t} ${g?v(a.say("staff")):t} ${f?v(a.say("pinned")):t} ${n?e`<a class="age" href="${l}" @click="${()=>i(l)}">${x}</a>`:t} ${m?e`<span>${a.say("edited")}</span>`:t} ${d?e`<a class="to" href="${h}" @click="${()=>i(h)}">${a.say("inReplyTo",{name:T(d)})}</a>`:t} </p>`}var T=e=>`⁨${e}⁩`;function R({kit:e,foreign:t},{remark:s,words:i,isCut:r},{onWhole:a}){let{html:n,nothing:o}=e,{body:l,text:d,url:h,status:p}=s;return n`<div class="${r?"said cut":"said"}" part="comment-body" dir="auto" tabindex="-1" @focusin="${r?({target:e,currentTarget:t})=>{e!==t&&a()}:o}"> ${l?t.of(l,h||document.baseURI):v(e,d)} </div> ${"held"===p?n`<p class="state">${i.say("held")}</p>`:o} ${r?n`<p class="acts whole"> <button class="act" type="button" aria-expanded="false" @click="${({target:e})=>{a(),e instanceof HTMLElement&&e.closest("li")?.querySelector(".said")?.focus()}}">${i.say("readMore")}</button> </p>`:o}`}var O="M12 4a8 8 0 1 1-.1 0zM12 7.5V12l3 2",q={sending:"M12 4a8 8 0 1 1-8 8",waiting:"M4 4l16 16M8.5 15.5a5 5 0 0 1 5-1.3M5.2 12.2a9.5 9.5 0 0 1 4-2.4M2.3 8.7a14 14 0 0 1 4-2.6M12.5 9.1a9.6 9.6 0 0 1 6.3 3.1M10.5 5.6a14 14 0 0 1 11.2 3.1M12 19v.1",held:O,limited:O},I=class{#e;#t;constructor(e,t,s=""){this.list=document.createElement("ol"),this.#t=new Map,this.#e=e,this.list.className=t,this.list.setAttribute("role","list"),s&&this.list.setAttribute("part",s)}set(e){let t=new Set(e.map(({key:e})=>e));for(let[e,{element:s}]of this.#t)t.has(e)||(s.remove(),this.#t.delete(e));let s=this.list.firstElementChild;for(let t of e){let e=this.#s(t);e===s?s=s.nextElementSibling:this.list.insertBefore(e,s)}return this.list}#s({key:e,names:t,facts:s,draw:i}){let r=this.#t.get(e);r||this.#t.set(e,r={element:document.createElement("li"),facts:void 0});let{element:a}=r;for(let[e,s]of Object.entries(t))a.getAttribute(e)!==s&&a.setAttribute(e,s);return L(r.facts,s)||this.#e.render(i(),a),r.facts=s,a}},L=(e,t)=>e?.length===t.length&&t.every((t,s)=>t===e[s]),E=class{#e;#t;#s;#i=new Map;#r=new WeakMap;constructor(e){let{kit:t,foreign:s}=e;this.#e=e,this.#t={kit:t,foreign:s},this.#s=new I(t,"thread","list")}get list(){return this.#s.list}draw(e,t){let{folds:s}=this.#e,i=new Map;for(let r of t){if(r.id&&"published"===e.branches.get(r.id)?.remark.status)continue;let t=e.branches.get(r.draft.parentId),a=t&&s.isShown(t,e)?t.remark.id:"";i.set(a,[...i.get(a)??[],this.#l(r)])}let r={tree:e,keys:new Map(t.flatMap(({id:e,key:t})=>e?[[e,t]]:[])),mine:i},a=e.roots.slice(0,s.shown()).map(e=>this.#a(e,e.remark.id,r));this.#s.set([...i.get("")??[],...a])}#a(e,t,s){let{folds:i,reach:r}=this.#e,{remark:a}=e,{id:n,status:o}=a,l=e.replies.slice(0,i.shown(e)).map(e=>this.#a(e,t,s));l.push(...s.mine.get(n)??[]);let d=this.#n(e,s,this.#d(n,l)),h=`${"held"===o?"pending":""} ${r.aim===n?"aim":""}`.trim(),p=this.#o(e,t,d);return{key:s.keys.get(n)??`#${n}`,names:{id:`comment-${n}`,part:"comment",tabindex:"-1",class:h},facts:Object.values(d),draw:()=>((e,t,s)=>{let{html:i,nothing:r}=e.kit,{remark:a,words:n,hidden:o,list:l,form:d}=t,h=i`<p class="acts more"> <button class="act" part="more" type="button" @click="${s.onMore}">${n.count("moreReplies",o)}</button> </p>`;return i`${"deleted"===a.status?i`<p class="said gone">${n.say("deleted")}</p>`:[z(e,t,s),R(e,t,s)]} ${(({kit:{html:e,nothing:t}},s,i)=>{let{remark:r,words:a,canReply:n,replyHref:o,replies:l,isFolded:d,form:h}=s,p=a.say("replyTo",{name:r.author.name||a.say("anonymous")});return n||o||l?e`<p class="acts"> ${n?e`<button class="act" part="reply" type="button" aria-expanded="${h?"true":"false"}" aria-label="${p}" @click="${i.onReply}"> ${a.say("reply")} </button>`:t} ${o?e`<a class="act" href="${o}" rel="${y}" aria-label="${p}">${a.say("reply")}</a>`:t} ${l?e`<button class="act fold" type="button" aria-expanded="${d?"false":"true"}" @click="${i.onFold}"> ${a.count("replies",l)} </button>`:t} </p>`:t})(e,t,s)} ${d?i`<div class="answer">${d}</div>`:r} ${l??r} ${o?h:r}`})(this.#t,d,p)}}#n(e,{tree:t,keys:s},i){let{box:r,desk:a,folds:n}=this.#e,{remark:o,parent:l,replies:d,count:h}=e,{words:p,initials:c,closed:u}=r,m=o.parentId===l?.remark.id?void 0:t.branches.get(o.parentId),f=this.#h(o),g=n.isFolded(e),w=g?[]:d.slice(n.shown(e));return{remark:o,words:p,isFolded:g,list:i,age:f?.text??"",datetime:f?.datetime??"",href:U(o.id),answers:m?m.remark.author.name||p.say("anonymous"):"",answersHref:m?U(m.remark.id):"",isMine:s.has(o.id),hasInitials:c,isCut:n.isCut(o),canReply:!u&&"published"===o.status&&!j(r),replyHref:j(r)&&o.url,replies:n.canFold(e)?h:0,hidden:w.reduce((e,t)=>e+1+t.count,0),form:a.replyTo?.id===o.id?a.renderForm(o.id):void 0}}#o(e,t,s){let{desk:i,folds:r,reach:a,onMore:n}=this.#e,{remark:o}=e;return{onReply:()=>i.reply(s.form?void 0:o,t),onFold:()=>r.fold(e),onMore:()=>n(e),onWhole:()=>r.showWhole(o),onLink:e=>{e===location.href&&a.follow()}}}#l(e){let{kit:t,box:s,desk:i}=this.#e,{words:r}=s,{key:a,at:n,state:o}=e,l={entry:e,words:r,age:t.age({kind:"instant",epoch:n},r).text,state:i.stateWords(o)},d={onRetry:()=>i.retry(a),onRevise:()=>i.revise(a),onDiscard:()=>i.discard(a)};return{key:a,names:{part:"comment",tabindex:"-1",class:"sent"===o?"":"pending","data-key":a},facts:Object.values(l),draw:()=>(({kit:e},{entry:t,words:s,age:i,state:r},a)=>{let{html:n,nothing:o}=e,l=(e,t)=>n`<button class="act" type="button" @click="${t}">${e}</button>`,d=/^(?:waiting|limited|refused)$/.test(t.state);return n`<p class="who"> <b part="comment-author">${s.say("you")}</b> <time part="comment-time">${i}</time> </p> <div class="said" part="comment-body" dir="auto">${v(e,t.draft.text)}</div> <p class="state"> ${(({html:e,svg:t,nothing:s},i)=>{let r=q[i];return r?e`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${t`<path d="${r}"/>`}</svg>`:s})(e,t.state)}<span>${t.message?`${t.message} `:o}${r}</span> </p> ${d?n`<p class="acts"> ${l(s.say("tryNow"),a.onRetry)} ${l(s.say("edit"),a.onRevise)} ${l(s.say("discard"),a.onDiscard)} </p>`:o}`})(this.#t,l,d)}}#d(e,t){let s=this.#i.get(e);if(t.length||s)return s||this.#i.set(e,s=new I(this.#e.kit,"replies")),s.set(t),t.length?s.list:void 0}#h(e){let{kit:t,box:s}=this.#e,{words:i}=s;if(!e.publishedAt)return;let r=Math.floor(Date.now()/6e4),a=this.#r.get(e);return(a?.minute!==r||a.lang!==i.lang)&&(a={lang:i.lang,minute:r,age:t.age(e.publishedAt,i)},this.#r.set(e,a)),a.age}},U=e=>(location.href.split("#")[0]??"")+(e=>`#comment-${encodeURIComponent(e)}`)(e);function j({preset:e,src:t}){let[,s="",i=""]=/^(https?:\/\/[^/]+)\/api\/v1(\/statuses\/[^/]+)/.exec(t)??[];return i||/^mastodon/.test(e)?s+i||t:""}var N=String.raw`
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
`,D=({remark:{publishedAt:e}})=>e&&"words"!==e.kind?e.epoch:0,A={newest:(e,t)=>D(t)-D(e),oldest:(e,t)=>D(e)-D(t),best:(e,t)=>(t.remark.likes??0)-(e.remark.likes??0)||D(t)-D(e)};function F(e,t){let s=e=>D(t.get(e)??{remark:W,replies:[],count:0});return e.reduce((e,t)=>s(t)<s(e)?t:e)}var W={id:"",parentId:"",text:"",url:"",status:"published",pinned:!1,staff:!1,author:{name:"",url:"",avatar:""}},P=N+t,B=["newest","oldest","best"],H={newest:"sortNewest",oldest:"sortOldest",best:"sortBest"},Y=class{#e;#t;#s;#i=new k;#r;#a;#n;#o={roots:[],branches:new Map};#l=[];#d=0;#h="";#p=!1;#c;constructor(e,t,s,i){this.#e=e,this.#t=t,this.#n=new x(t),this.#s=new m({kit:e,box:t,load:i,announce:e=>this.#m(e)}),this.#r=new S(t,{find:e=>this.#o.branches.get(e),turn:e=>this.#g(e),show:e=>this.#n.openTo(e,this.#o),miss:()=>this.#m(t.words.say("linkMissing"))}),this.#a=new E({kit:e,box:t,foreign:s,desk:this.#s,folds:this.#n,reach:this.#r,onMore:e=>{this.#C(()=>this.#n.more(e))}}),t.addController(this)}hostConnected(){this.#s.open(),this.#r.listen(),this.#c=this.#e.everyMinute(()=>this.#t.requestUpdate())}hostDisconnected(){this.#s.close(),this.#r.rest(),this.#c?.()}welcome(){this.#i.welcome()}renderList(e){let{html:t,nothing:s}=this.#e,{words:i,feed:r,renderRoot:a}=this.#t,n=[...this.#s.own.values()],{shown:o,fresh:l}=this.#i.of(e,new Map(n.map(e=>[e.id,e])));l>this.#d&&(this.#h=i.count("newComments",l)),this.#d=l,this.#$(o),f(a,()=>this.#a.draw(this.#o,n)),this.#r.begin();let d=this.#o.roots.length>this.#n.shown()||r.hasMore;return t`${this.#y()} ${this.#a.list} ${d?t`<p class="msg"> ${this.#p?i.say("commentsFailed"):s} <button class="act" part="more" type="button" @click="${this.#_}">${i.say("showMore")}</button> </p>`:s} ${l?t`<p class="fresh"> <button class="btn" part="new" type="button" @click="${this.#z}"> ${i.count("newComments",l)} </button> </p>`:s}`}renderOffline(){let{html:e,clockTime:t}=this.#e,{words:s,feed:i}=this.#t,{state:r}=i;if("stale"!==r.status||navigator.onLine)return;let a=t(r.at,s);return e`${this.renderList(r.value.items)} <p class="msg" part="message">${s.say("commentsOffline",{time:a})}</p>`}renderBelow(){let{html:e,nothing:t}=this.#e,{status:s}=this.#t.feed.state,i="failed"===s||"empty"===s,r=[...this.#s.own.values()];return i&&(this.#$([]),f(this.#t.renderRoot,()=>this.#a.draw(this.#o,r))),e`${i&&r.length?this.#a.list:t} ${this.#u()} <p class="vh" part="status" role="status">${this.#h}</p>`}#u(){let e=j(this.#t);if(!e)return this.#s.renderCompose();let{html:t}=this.#e,s=URL.canParse(e)?new URL(e).host:e;return t`<p class="msg"> <a class="act" href="${e}" rel="${y}">${this.#t.words.say("replyThere",{site:s})}</a> </p>`}#y(){let{html:e,nothing:t}=this.#e,{words:s,sort:i}=this.#t,{roots:r,branches:a}=this.#o;if(r.length<2)return t;let n=[...a.values()].some(({remark:e})=>void 0!==e.likes),o=B.filter(e=>"best"!==e||n||e===i);return e`<p class="orders" role="group" aria-label="${s.say("order")}"> ${o.map(t=>e`<button type="button" aria-pressed="${t===K(i)?"true":"false"}" @click="${()=>{this.#M(t)}}"> ${s.say(H[t])} </button>`)} </p>`}#$(e){let t=[e,this.#t.sort];t.every((e,t)=>e===this.#l[t])||(this.#l=t,this.#o=((e,t)=>{let s=new Map;for(let t of e)s.has(t.id)||s.set(t.id,{remark:t,replies:[],count:0});let i=(e=>{let t=new Map,s=new Map;for(let i of e.keys()){let r=[];for(let s=i;void 0!==s&&!t.has(s);s=e.get(s))r.push(s);for(let i of r.reverse()){let r=e.get(i)??"",a=e.has(i)?(t.get(r)??0)+1:0;t.set(i,a),s.set(i,a>2&&s.get(r)||r)}}return s})((e=>{let t=new Map;for(let[s,{remark:i}]of e)i.parentId!==s&&e.has(i.parentId)&&t.set(s,i.parentId);let s=new Set;for(let i of e.keys()){let r=new Set,a=i;for(;void 0!==a&&!s.has(a)&&!r.has(a);)r.add(a),a=t.get(a);void 0!==a&&r.has(a)&&t.delete(F([...r].slice([...r].indexOf(a)),e));for(let e of r)s.add(e)}return t})(s)),r=[];for(let[e,t]of s){let a=s.get(i.get(e)??"");(a?.replies??r).push(t),t.parent=a;for(let e=a;e;e=s.get(i.get(e.remark.id)??""))e.count++}for(let{replies:e}of s.values())e.length>1&&e.sort(A.oldest);return{roots:r.sort((e,s)=>Number(s.remark.pinned)-Number(e.remark.pinned)||A[t](e,s)),branches:s}})(e,K(this.#t.sort)))}#m(e){this.#h=e===this.#h?`${e} `:e,this.#t.requestUpdate()}async#g(e){let{feed:t}=this.#t,s=this.#i.hold();for(this.#p=!1;!e()&&t.hasMore&&this.#t.isConnected&&!this.#p;){let e=t.value?.items.length;await t.more(),await this.#t.updateComplete,this.#p=t.hasMore&&t.value?.items.length===e}s(),this.#t.requestUpdate()}async#C(e){let{list:t}=this.#a,s=(e=>new Set([...e.querySelectorAll("li[id]")].map(({id:e})=>e)))(t);await e(),await this.#t.updateComplete,((e,t)=>{let s=[...e.querySelectorAll("li[id]")].find(({id:e})=>!t.has(e));s?.focus()})(t,s)}#_=()=>{this.#C(async()=>{this.#n.more(),this.#o.roots.length<this.#n.shown()&&await this.#g((()=>{let e=0;return()=>e++>0})()),this.#p&&this.#m(this.#t.words.say("commentsFailed"))})};#z=()=>{let e=this.#i.open();this.#C(async()=>{this.#t.requestUpdate(),await this.#t.updateComplete;let t=[...this.#o.branches.values()].find(({remark:t})=>!e.has(t.id));t&&await this.#n.openTo(t,this.#o)})};async#M(e){this.#t.sort=e,await this.#t.updateComplete,await this.#g(()=>this.#t.sort!==e)}};function K(e){return B.find(t=>t===e)??"newest"}export{Y as Thread,e as sentences,P as styles};