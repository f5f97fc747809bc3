var e={commentsClosed:"Comments are closed.",commentsOffline:"You are offline. Comments are as of {time}; yours will wait here and be sent later.",newComments:{one:"{n} new comment",other:"{n} new comments"},replies:{one:"{n} reply",other:"{n} replies"},sortNewest:"Newest",sortOldest:"Oldest",sortBest:"Best",leaveComment:"Leave a comment",replyTo:"Reply to {name}",name:"Name",email:"Email",emailNote:"not shown",website:"Website",comment:"Comment",optional:"optional",plainText:"Plain text. Links are checked.",post:"Post comment",sendReply:"Send reply",cancel:"Cancel",reply:"Reply",edit:"Edit",discard:"Discard",tryNow:"Try now",like:"Like",readMore:"Read more",order:"Order",moreReplies:{one:"{n} more reply",other:"{n} more replies"},inReplyTo:"in reply to {name}",dislike:"Dislike",edited:"edited",save:"Save",remove:"Delete",removeSure:"Delete this comment for good?",notChanged:"That did not work. Nothing was changed.",linkMissing:"The comment that this link leads to was not found.",replyThere:"Reply on {site}",you:"You",anonymous:"Anonymous",deleted:"This comment was deleted.",pinned:"Pinned",staff:"Author",sending:"Sending…",waiting:"Waiting for the network. It will be sent when you are back online.",held:"Awaiting moderation. Only you can see this comment.",sent:"Your comment was sent.",refused:"Your comment was not accepted.",notSent:"Your comment could not be sent. Your text is still here.",limited:"Too many comments at once. It will be sent in {time}.",draftRestored:"Your unsent text is back.",draftKeep:"Keep my unsent text on this device",draftLost:"This browser cannot keep your text. Copy it before you leave the page.",needName:"Please enter your name.",needEmail:"Please enter your email address.",badEmail:"Please enter a full email address.",badUrl:"Please enter a full web address.",needText:"Please write something.",tooLong:"At most {n} characters.",counter:"{n} / {max}"},t=class{#e;#t="";#s="";constructor(e){this.#e=e}get id(){return this.#t}of(e){return e===this.#t?this.#s:""}textOf(e){return[...this.#e.desk.own.values()].find(t=>t.id===e)?.draft.text??""}begin(e,t){this.#t=t&&e,this.#s=t}async make(e,t){let{desk:s,onDone:i,onRefused:r}=this.#e,{isDone:a,message:n}=await(void 0===t?s.act("remove",e):s.act("edit",e,t));if(!a)return r(n),!1;this.begin(e,"");let o=[...s.own.values()].find(t=>t.id===e)?.key;return void 0===t&&o&&s.forget(o),i(),!0}},s=String.raw`
  .orders {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding-block-end: 12px;
    color: var(--_v);
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
  /* Of thousands, only those in view are laid out. */
  .many > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 160px;
  }
  .many > li:focus {
    outline-offset: -2px;
  }
  .thread > .pending:first-child::before {
    inset-block-start: 0;
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
    color: var(--_u);
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
  .vote[aria-pressed='true'] {
    color: var(--press-c-ink, CanvasText);
    font-weight: 600;
    text-decoration-color: currentColor;
  }
  .vote[aria-disabled='true'] {
    cursor: default;
    text-decoration: none;
  }
  .change {
    margin-block-start: 12px;
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
`,i="entries",r=class extends Event{constructor(e,t=!1){super(e,{bubbles:!0,composed:!0,cancelable:t})}},a=class extends r{constructor(e){super("press-failed"),this.failure=e}},n=class extends r{constructor(e,t){super("press-comment-send",!0),this.text=e,this.parentId=t,this.extra={},this.waits=[]}},o=class extends r{constructor(e,t){super("press-comment-sent"),this.id=e,this.held=t}};function l(e){let t={};for(let s of e.querySelectorAll(":scope > [slot=captcha]"))for(let e of[s,...s.querySelectorAll("*")]){let s=e instanceof HTMLInputElement||e instanceof HTMLTextAreaElement,i=e instanceof HTMLInputElement&&"checkbox"===e.type&&!e.checked;s&&e.name&&e.value&&!i&&(t[e.name]=e.value)}return t}var d=/^[^\s@]+@[^\s@]+\.[^\s@]+$/;function h(e){return[...e.split(/\s+/).flatMap(e=>{let[,t,s]=/^(name|email|url)(\?)?$/.exec(e.replace("website","url"))??[];return"name"===t||"email"===t||"url"===t?[{field:t,isOptional:"?"===s||"url"===t}]:[]}),{field:"text",isOptional:!1}]}function c(e,t,s,i){let r={};for(let{field:s,isOptional:a}of t){let t=e[s].trim();t||a?t&&"email"===s&&!d.test(t)?r.email=i.say("badEmail"):t&&"url"===s&&!URL.canParse(t)&&(r.url=i.say("badUrl")):r[s]=i.say(p[s])}return e.text.length>s&&(r.text=i.say("tooLong",{n:i.number(s)})),r}var p={name:"needName",email:"needEmail",url:"badUrl",text:"needText"},u={name:"name",email:"email",url:"website",text:"comment"};function m({html:e,nothing:t},s,i){return i?e`<p class="err" id="${`${s}-fault`}">${i}</p>`:t}var f=/^(create|send|keep|thread-in|wrap|fixed|encoding|headers|key-header|\w+(-\w+)?-(if|at)|pause|blame|(un|dis)?like|edit|remove)$/,g=class{#e;#t=!1;#s="";constructor(e,t){this.kit=e,this.box=t}get isReadOnly(){return this.#t||this.box.hasAttribute("read-only")}get src(){return this.kit.addressOf(this.box)}get endpoint(){let{src:e}=this,[t=""]=/https?:\/\/[^\s;{]+/.exec(this.box.getAttribute("create")??"")??[];return(URL.canParse(t)&&new URL(t).origin!==new URL(e).origin?t:e).split("?")[0]??e}can(e){return!!this.#e?.[e]}async load(){let{kit:e,box:t,src:s}=this,{preset:i}=t,r=[...t.attributes].some(({name:e})=>f.test(e));if(this.fault=void 0,!r&&/^(wordpress.*|auto)?$/.test(i)&&/wp\/v2\/comments/.test(s))return;let{toWire:a}=await(import("./wires.js?923e01b7")),n=a({preset:i,src:s,attribute:e=>t.getAttribute(e)});if(this.#t=!n,n&&"message"in n)throw this.#i(new e.Failure("config",n.message));return this.#e=n,n&&this.#r(n),n}#i(e){return this.fault=e,this.#s!==e.message&&(this.#s=e.message,this.kit.warnOnce(`<press-comments>: ${e.message}`),this.box.dispatchEvent(new a(e))),e}#r({credentials:e,form:t}){let s=["include"===e&&"with cookies",t&&"as a form"].filter(Boolean).join(" and ");s&&this.kit.warnOnce(`<press-comments>: comments go to ${this.endpoint} ${s}`)}},w=["text","name","email","url"],b=class{constructor(e,t){this.parentId=t,this.form=e.querySelector(`form[data-parent="${CSS.escape(t)}"]`)}input(e){return this.form?.querySelector(`[name=${e}]`)??null}draft(){let e=e=>this.input(e)?.value??"";return{text:e("text"),name:e("name").trim(),email:e("email").trim(),url:e("url").trim(),parentId:this.parentId}}fill(e){for(let t of w){let s=this.input(t);s&&e[t]&&(s.value=e[t])}}},y=class{#e;#t;#s;#i;#r;#a="";#n=new Map;#o=new Map;#l=new Map;#d;#h;#c;#p=!1;#u=!1;#m=!1;#f=new Map;#g=new Map;#w=new Set;#b;#y;constructor({kit:e,box:t,announce:s}){this.#e=e,this.#t=t,this.#s=s,this.#i=new g(e,t)}open(){this.#i.load().catch(()=>{}).then(()=>this.#t.requestUpdate()),new Promise(e=>{try{let t=indexedDB.open("presslet:1:outbox");t.onupgradeneeded=()=>t.transaction?.abort(),t.onerror=t=>{t.preventDefault(),e(!1)},t.onsuccess=()=>{let s=t.result.transaction(i).objectStore(i).count();t.result.close(),s.onsuccess=()=>e(s.result>0),s.onerror=()=>e(!1)}}catch{e(!1)}}).then(e=>{(e||(()=>{try{return[...Object.keys(sessionStorage),...Object.keys(localStorage)].some(e=>e.startsWith("presslet:1:draft:"))}catch{return!1}})())&&this.#v().then(()=>this.#k(""))})}get replyTo(){return this.#r}can(e){return"reply"===e?this.#x:this.#i.can(e)}async act(e,t,s=""){let i={...this.#$("").draft(),text:s};return(await this.#v().catch(()=>{}))?.act(e,t,i)??{isDone:!1,message:""}}close(){clearTimeout(this.#y),clearTimeout(this.#b),this.#h?.close(),this.#h=void 0,this.#c=void 0}renderCompose(){let{html:e,heading:t}=this.#e,{words:s,closed:i,headingLevel:r}=this.#t;return i?e`<p class="msg">${s.say("commentsClosed")}</p>`:this.#i.fault?e`<p class="msg">${s.say("notSetUp")}</p>`:this.#x?e`${t(r,"press-h","heading",s.say("leaveComment"))}${this.#m?e`<slot name="sign-in"></slot>`:void 0}${this.renderForm("")}${this.#p?e`<p class="err">${s.say("draftLost")}</p>`:void 0}`:void 0}renderForm(e){let{words:t,maxLength:s,note:i,fields:r}=this.#t,a=this.#r?.author.name||t.say("anonymous");return((e,t)=>{let{html:s,nothing:i}=e,{words:r,parentId:a,fields:n}=t,o=n.filter(({field:e})=>"text"!==e);return s`<form class="form" part="form" novalidate data-parent="${a}" @submit="${t.onSubmit}" @input="${t.onInput}" @focusin="${t.onFocus}" @keydown="${t.onKeydown}"> ${o.length?s`<div class="pair">${o.map(s=>((e,t,{field:s,isOptional:i})=>{let{html:r,nothing:a}=e,{words:n,parentId:o}=t,l=`${s}-${o}`,d=t.faults[s],h="email"===s?n.say("emailNote"):i?n.say("optional"):"";return r`<div> <label for="${l}">${n.say(u[s])} ${h?r`<small>${h}</small>`:a}</label> <input id="${l}" name="${s}" part="${s}" type="${"name"===s?"text":s}" autocomplete="${s}" dir="auto" aria-required="${i?a:"true"}" aria-invalid="${d?"true":a}" aria-describedby="${d?`${l}-fault`:a}"/> ${m(e,l,d)} </div>`})(e,t,s))}</div>`:i} ${(({html:e,nothing:t},{words:s,restored:i,onDiscard:r})=>void 0===i?t:e`<p class="restored" part="draft"> ${s.say("draftRestored")} <time>${i}</time> <button class="act" type="button" @click="${r}">${s.say("discard")}</button> </p>`)(e,t)} ${((e,t)=>{let{html:s,nothing:i}=e,{words:r,parentId:a,maxLength:n,length:o}=t,l=`text-${a}`,d=t.faults.text;return s`<div> <label for="${l}">${t.label}</label> <textarea id="${l}" name="text" part="text" rows="4" dir="auto" aria-required="true" aria-invalid="${d?"true":i}" aria-describedby="${d?`${l}-fault`:`${l}-note`}"></textarea> ${m(e,l,d)} <p class="under" id="${`${l}-note`}"> <span>${r.say("plainText")}</span> <span class="${o>n?"err":""}">${r.say("counter",{n:r.number(o),max:r.number(n)})}</span> </p> </div>`})(e,t)} ${(({html:e,nothing:t},{words:s,isKept:i,onKept:r})=>void 0===i?t:e`<label class="keep"><input type="checkbox" name="keep" .checked="${i}" @change="${({currentTarget:e})=>{e instanceof HTMLInputElement&&r(e.checked)}}"/> ${s.say("draftKeep")}</label>`)(e,t)} <p class="vh" aria-hidden="true"><input name="${"fax"}" tabindex="-1" autocomplete="off"/></p> ${a?i:s`<slot name="captcha"></slot>`} <p class="send"> <button class="btn" part="submit" type="submit" aria-disabled="${t.isBusy?"true":i}"> ${r.say(a?"sendReply":"post")} </button> ${a?s`<button class="act" type="button" @click="${t.onCancel}">${r.say("cancel")}</button>`:s`<span class="note">${t.note}</span>`} </p> </form>`})(this.#e,{words:t,parentId:e,maxLength:s,note:i,label:e?t.say("replyTo",{name:a}):t.say("comment"),fields:h(r),faults:this.#n.get(e)??{},length:this.#o.get(e)??0,isBusy:!1,restored:this.#M(e),isKept:this.#o.get(e)?this.#u:void 0,onKept:t=>{this.#u=t,this.#_(e)},onDiscard:()=>this.#C(e,!0),onSubmit:t=>this.#S(t,e),onInput:()=>this.#R(e),onFocus:()=>{this.#g.has(e)||this.#g.set(e,performance.now()),this.#v().catch(()=>{})},onKeydown:t=>this.#T(t,e),onCancel:()=>this.reply(void 0)})}get own(){return this.#l}entryWords({state:e,due:t}){let{words:s}=this.#t,i=Math.max(1,Math.ceil((t-Date.now())/1e3));switch(e){case"sending":case"held":case"sent":case"refused":return s.say(e);case"limited":{let[e,t]=i>90?[Math.ceil(i/60),"minute"]:[i,"second"];return s.say("limited",{time:s.number(e,{style:"unit",unit:t,unitDisplay:"long"})})}case"waiting":return s.say(navigator.onLine?"notSent":"waiting");default:return""}}retry(e){this.#h?.retry(e)}discard(e){this.#h?.remove(e)}forget(e){this.#l.delete(e),this.discard(e)}revise(e){let t=this.#l.get(e);if(!t)return;let{parentId:s}=t.draft,i=this.#$(s).form?s:"";this.#z(i,t.draft),this.#_(i),this.discard(e),this.#$(i).input("text")?.focus()}reply(e,t=""){let s=this.#r?.id;this.#r=e,this.#a=t,this.#t.requestUpdate(),this.#t.updateComplete.then(async()=>{if(!e)return this.#L(s??"")?.focus();let t=this.#$(e.id);t.input("text")?.focus();let{name:i,email:r,url:a}=this.#$("").draft();t.fill({name:i,email:r,url:a}),await this.#v(),this.#k(e.id)})}get#x(){return!this.#t.closed&&!this.#i.isReadOnly&&!this.#i.fault}#$(e){return new b(this.#t.renderRoot,e)}#L(e){return this.#t.renderRoot.querySelector(`#comment-${CSS.escape(e)} [part=reply]`)}#v(){return this.#c??=import("./composer.js?d1b73d87").then(e=>{let{words:t,credentials:s,requestInit:i}=this.#t,{decode:r,pageThread:a}=this.#e,{src:n,endpoint:o}=this.#i;return this.#d=e,this.#h=new e.Composer({src:n,endpoint:o,thread:a(),lang:t.lang,credentials:s,requestInit:i,decode:r,loadWire:()=>this.#i.load(),onChange:e=>this.#I(e)})}),this.#c.catch(()=>this.#c=void 0),this.#c}#S(e,t){e.preventDefault();let{words:s,fields:i,maxLength:r}=this.#t,a=this.#$(t).draft(),o=h(i),l=c(a,o,r,s);this.#n.set(t,l),this.#t.requestUpdate();let d=o.find(({field:e})=>l[e]);if(d)return void this.#t.updateComplete.then(()=>this.#$(t).input(d.field)?.focus());let p=this.#$(t).form?.querySelector("[name=fax]")?.value??"",u=Math.floor((performance.now()-(this.#g.get(t)??0))/1e3);if(((e,t,s)=>!!t||s<Number(e.getAttribute("min-seconds")??0))(this.#t,p,u)&&!this.#w.has(t))return this.#w.add(t),this.#n.set(t,{text:s.say("notSent")}),this.#s(s.say("notSent"));let m=new n(a.text,t);this.#t.dispatchEvent(m)&&this.#O(a,{trap:p,seconds:u},m)}async#O(e,t,{extra:s,waits:i}){let{parentId:r}=e,a=this.#a,n=this.#$(r).input("text");if(n&&!n.readOnly){n.readOnly=!0;try{let n=await this.#v();await Promise.all(i);let o={...t,root:a,extra:{...l(this.#t),...s}};this.#p=!await n.send(e,o),this.#C(r)}catch{this.#n.set(r,{text:this.#t.words.say("notSent")})}finally{n.readOnly=!1,this.#t.requestUpdate()}}}#C(e,t=!1){clearTimeout(this.#y),this.#f.delete(e),this.#w.delete(e),this.#d?.dropDraft(this.#E(e));let s=this.#$(e).input("text");s&&(s.value=""),this.#o.delete(e),this.#t.requestUpdate(),t&&s?.focus(),e&&!t&&(this.#r=void 0,this.#t.updateComplete.then(()=>this.#q(e)))}#q(e){let t=[...this.#l.values()].filter(({draft:t})=>t.parentId===e).pop();t&&this.#t.renderRoot.querySelector(`[data-key="${t.key}"]`)?.focus()}#I(e){let{key:t,state:s,id:i}=e;this.#m=!!e.signIn||this.#m&&"sent"!==s&&"held"!==s,"limited"===s&&this.#U();let r=this.#l.get(t)?.state!==s;"removed"===s||"expired"===s?this.#l.delete(t):this.#l.set(t,e),r&&"removed"!==s&&this.#s(this.entryWords(e)),"refused"===s&&this.#D(e),r&&("sent"===s||"held"===s)&&(this.#t.dispatchEvent(new o(i,"held"===s)),"sent"===s&&this.#t.feed.reload()),this.#t.requestUpdate()}#D(e){let{draft:t,fields:s,message:i,key:r}=e,{parentId:a}=t,n=this.#$(a).input("text");if(!n||n.value)return;this.#l.delete(r),this.discard(r),this.#z(a,t),this.#_(a);let o={...s};Object.values(o).some(Boolean)||(o.text=i||this.#t.words.say("refused")),this.#n.set(a,o),this.#s(Object.values(o).join(" "))}#z(e,t){this.#$(e).fill(t),this.#o.set(e,t.text?.length??0),this.#t.requestUpdate()}#k(e){let t=this.#d?.readDraft(this.#E(e));t&&!this.#$(e).input("text")?.value&&(this.#z(e,t),this.#f.set(e,t.at),this.#u||=!!t.isLasting,this.#s(this.#t.words.say("draftRestored")))}#M(e){let t=this.#f.get(e);return void 0===t?void 0:this.#e.age({kind:"instant",epoch:t},this.#t.words).text}#U(){clearTimeout(this.#b),this.#t.requestUpdate(),this.#b=setTimeout(()=>{[...this.#l.values()].some(({state:e})=>"limited"===e)&&this.#U()},1e3)}#E(e){let{src:t}=this.#i;return e?`${t}#${e}`:t}#R(e){this.#o.set(e,this.#$(e).draft().text.length),clearTimeout(this.#y),this.#y=setTimeout(()=>this.#_(e),300),this.#t.requestUpdate()}#_(e){this.#d&&(this.#p=!this.#d.keepDraft(this.#E(e),this.#$(e).draft(),this.#u)),this.#t.requestUpdate()}#T(e,t){"Enter"===e.key&&(e.metaKey||e.ctrlKey)?this.#$(t).form?.requestSubmit():"Escape"===e.key&&t&&this.reply(void 0)}},v=/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'’”])/,k="nofollow ugc noopener noreferrer";function x(e,t){return t.split(/\n{2,}/).map(t=>e.html`<p class="lines">${(({html:e},t)=>t.split(v).map((t,s)=>s%2&&URL.canParse(t)?e`<a href="${t}" rel="${k}">${t}</a>`:t))(e,t)}</p>`)}var $=/^(https?:\/\/[^/]+)\/(?:.*\/)?api\/v1\/(statuses\/[^/]+)/,M=e=>/^mastodon/.test(e.preset)||""!==_(e);function _({src:e}){let t=URL.canParse(e,document.baseURI)?new URL(e,document.baseURI).href:"";return $.exec(t)?.slice(1).join("/")??""}function C(e,t){let s=S(e),i=s?(e=>{let t=[];for(let s=e.closest("li");s;s=s.parentElement?.closest("li")??null)t.push(s,s.nextElementSibling,s.previousElementSibling);return t.filter(e=>e instanceof HTMLElement)})(s):[];t(),s&&S(e)!==s&&[s,...i].find(({isConnected:e})=>e)?.focus({preventScroll:!0})}function S(e){let t=e instanceof ShadowRoot?e.activeElement:null;return t instanceof HTMLElement?t:void 0}function R(){return new Promise(e=>{let{port1:t,port2:s}=new MessageChannel;t.onmessage=()=>{t.close(),e()},s.postMessage("")})}var T=class{#e;#t=0;#s=new Map;#i=new Set;#r=new Set;#a=new WeakMap;#n=new WeakMap;constructor(e){this.#e=e}shown(e){if(!e)return Math.max(this.#e.limit,1)+this.#t;let{remark:t,replies:s}=e;if(this.#i.has(t.id))return 0;let i=this.#s.get(t.id)??3;return s.length<i+2?s.length:i}turnsOf(e){return this.#n.get(e)??0}more(e,t=(e?50:Math.max(this.#e.limit,1))){e?this.#s.set(e.remark.id,this.shown(e)+t):this.#t+=t,this.touch(e)}canFold({count:e}){return e>4}isFolded({remark:{id:e}}){return this.#i.has(e)}fold(e){let{id:t}=e.remark;this.#i.delete(t)||this.#i.add(t),this.touch(e)}isCut(e){let t=this.#a.get(e);return void 0===t&&(t=(e=>e.slice(0,2e4).replace(/<(?:p|br|li|blockquote|pre|h\d)\b[^>]*>/gi,"\n").replace(/<[^>]*>/g,"").split("\n").reduce((e,t)=>e+Math.ceil(t.trim().length/80),0))(e.body?.source??e.text)>16,this.#a.set(e,t)),t&&!this.#r.has(e.id)}showWhole(e){this.#r.add(e.remark.id),this.touch(e)}isShown(e,{roots:t}){return L(e).every(e=>(e.parent?.replies??t).indexOf(e)<this.shown(e.parent))}async openTo(e,{roots:t}){this.#r.add(e.remark.id);for(let s of L(e)){let{parent:e}=s,i=(e?.replies??t).indexOf(s);e&&this.#i.delete(e.remark.id);for(let t=20;i>=this.shown(e);){let s=performance.now();this.more(e,Math.min(t,i+1-this.shown(e))),await this.#e.updateComplete,await R(),t=performance.now()-s<30?Math.min(2*t,80):20}}this.touch(e),await this.#e.updateComplete}touch(e){if(e){let t=z(e);this.#n.set(t,this.turnsOf(t)+1)}this.#e.requestUpdate()}};function z(e){let t=e;for(let e=t.parent;e;e=t.parent)t=e;return t}function L(e){let t=[];for(let s=e;s;s=s.parent)t.unshift(s);return t}var I=["newest","oldest","best"],O={newest:"sortNewest",oldest:"sortOldest",best:"sortBest"},E=e=>I.find(t=>t===e)??"newest",q=class{#e=new Map;#t;#s={shown:[],fresh:0};#i=0;#r=!1;hold(){return this.#i++,()=>this.#i--}welcome(){this.#r=!0}of(e,t){if(e===this.#t)return this.#s;let s=this.#r||this.#i||!e.some(({id:e})=>this.#e.has(e)),i=new Map,r=new Set;for(let a of e){if(i.has(a.id))continue;let e=this.#e.get(a.id);if(!e&&!s&&!t.has(a.id)){r.add(a.id);continue}let n=e&&U(e,a)?e:a;this.#e.set(a.id,n),i.set(a.id,n)}return this.#t=e,this.#r=!1,this.#s={shown:[...i.values()],fresh:r.size}}open(){let e=new Set(this.#e.keys());for(let t of this.#t??[])e.has(t.id)||this.#e.set(t.id,t);return this.#t=void 0,e}};function U(e,t){if(e===t)return!0;if("object"!=typeof e||"object"!=typeof t||!e||!t)return!1;let[s,i]=[Object.entries(e),new Map(Object.entries(t))];return s.length===i.size&&s.every(([e,t])=>U(t,i.get(e)))}var D=/^(?:[\w-]*comment|isso|commento)[-_]+(.+)$/,A=/^[\da-f]{24}$/,j=class{#e;#t;#s;#i;#r;constructor(e,t){this.aim="",this.#s=0,this.#i=!0,this.follow=()=>{this.#s++,this.#a(this.#s)},this.#e=e,this.#t=t}listen(){window.addEventListener("hashchange",this.follow)}rest(){window.removeEventListener("hashchange",this.follow),this.#r?.abort()}begin(){this.#i&&(this.#i=!1,this.#e.updateComplete.then(this.follow))}async#a(e){let{find:t}=this.#t,s=((e,t,s)=>{let i=(e=>{try{return decodeURIComponent(e)}catch{return e}})(location.hash.slice(1));return!i||s(i)?"":(D.exec(i)?.[1]??"")||(A.test(i)||t(i)?i:"")})(0,e=>!!t(e),e=>this.#n(e));if(this.aim="",!s)return;await this.#t.turn(()=>!!t(s)||e!==this.#s);let i=t(s);if(e===this.#s&&this.#e.isConnected){if(!i)return this.#t.miss();this.aim=s,await this.#t.show(i),e===this.#s&&this.#o(s)}}#n(e){let t=document.getElementById(e);return!!t&&!this.#e.contains(t)}#o(e){let t=this.#e.renderRoot.querySelector(`#${CSS.escape(`comment-${e}`)}`);if(!t)return;this.#r?.abort();let s=this.#r=new AbortController,i=()=>t.scrollIntoView({block:"start"});i(),t.focus({preventScroll:!0});let r=new ResizeObserver(i);r.observe(this.#e),s.signal.addEventListener("abort",()=>r.disconnect());for(let e of["wheel","touchstart","pointerdown","keydown"])window.addEventListener(e,()=>s.abort(),{signal:s.signal,passive:!0});setTimeout(()=>s.abort(),2e3)}};function F({html:e,nothing:t},s,{onVote:i},r){let{words:a,likes:n,vote:o,isVoted:l}=s,d="like"===r&&n>0?e` <span class="count">${a.number(n)}</span>`:t;return e`<button class="act vote" part="${r}" type="button" aria-pressed="${o===r?"true":"false"}" aria-disabled="${l?"true":t}" @click="${()=>i(r)}"> ${a.say(r)}${d} </button>`}var N=e=>t=>{"Escape"===t.key&&P(t,e)};function P(e,t){let s=W(e),i=s?.querySelector(".change")?"edit":"remove";t.onChange(""),H(t,s,`[part=${i}]`)}var W=({target:e})=>e instanceof Element?e.closest("li"):null;function H({drawn:e},t,s){e().then(()=>t?.querySelector(s)?.focus())}function B({kit:{html:e,nothing:t}},s,{onLink:i}){let{remark:r,words:a,age:n,datetime:o,href:l,answers:d,answersHref:h,isMine:c,hasInitials:p}=s,{author:u,updatedAt:m,pinned:f,staff:g}=r,w=u.name||a.say("anonymous"),b=e`<bdi>${w}</bdi>`,y=t=>e`<span class="badge">${t}</span>`,v=e`<time part="comment-time" datetime="${o||t}">${n}</time>`;return e`<p class="who"> ${p?e`<span class="face" aria-hidden="true">${(e=>{let t=e.normalize().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)??[];return(t.length>1?[t[0],t.at(-1)]:t).map(e=>/^.\p{M}*/u.exec(e??"")?.[0].toLocaleUpperCase()).join("")})(w)}</span>`:t} <b part="comment-author">${u.url?e`<a href="${u.url}" rel="${k}">${b}</a>`:b}</b> ${c?y(a.say("you")):t} ${g?y(a.say("staff")):t} ${f?y(a.say("pinned")):t} ${n?e`<a class="age" href="${l}" @click="${()=>i(l)}">${v}</a>`:t} ${m?e`<span>${a.say("edited")}</span>`:t} ${d?e`<a class="to" href="${h}" @click="${()=>i(h)}">${a.say("inReplyTo",{name:K(d)})}</a>`:t} </p>`}var K=e=>`⁨${e}⁩`;function V({kit:e,foreign:t},{remark:s,words:i,isCut:r},{onWhole:a}){let{html:n,nothing:o}=e,{body:l,text:d,url:h,status:c}=s;return n`<div class="${r?"said cut":"said"}" part="comment-body" dir="auto" tabindex="-1" @focusin="${r?({target:e,currentTarget:t})=>{e!==t&&a()}:o}"> ${l?t.of(l,h||document.baseURI):x(e,d)} </div> ${"held"===c?n`<p class="state">${i.say("held")}</p>`:o} ${r?n`<p class="acts whole"> <button class="act" type="button" aria-expanded="false" @click="${({target:e})=>{a(),e instanceof HTMLElement&&e.closest("li")?.querySelector(".said")?.focus()}}">${i.say("readMore")}</button> </p>`:o}`}var Y="M12 4a8 8 0 1 1-.1 0zM12 7.5V12l3 2",G={sending:"M12 4a8 8 0 1 1-8 8",waiting:"M4 4l16 16M8.5 15.5a5 5 0 0 1 5-1.3M5.2 12.2a9.5 9.5 0 0 1 4-2.4M2.3 8.7a14 14 0 0 1 4-2.6M12.5 9.1a9.6 9.6 0 0 1 6.3 3.1M10.5 5.6a14 14 0 0 1 11.2 3.1M12 19v.1",held:Y,limited:Y},J=class{#e;#t;constructor(e,t,s=""){this.list=document.createElement("ol"),this.#t=new Map,this.#e=e,this.list.className=t,this.list.setAttribute("role","list"),s&&this.list.setAttribute("part",s)}set(e){let t=new Set(e.map(({key:e})=>e));for(let[e,{element:s}]of this.#t)t.has(e)||(s.remove(),this.#t.delete(e));let s=this.list.firstElementChild;for(let t of e){let e=this.#s(t);e===s?s=s.nextElementSibling:this.list.insertBefore(e,s)}return this.list}#s(e){let{key:t,names:s,facts:i,draw:r}=e,a=this.#t.get(t);a||this.#t.set(t,a={element:document.createElement("li"),row:void 0});let{element:n}=a;if(a.row===e)return n;for(let[e,t]of Object.entries(s))n.getAttribute(e)!==t&&n.setAttribute(e,t);return Q(a.row?.facts,i)||this.#e.render(r(),n),a.row=e,n}},Q=(e,t)=>e?.length===t.length&&t.every((t,s)=>t===e[s]),X=["reply","like","unlike","dislike","edit","remove"],Z=()=>Math.floor(Date.now()/6e4),ee=class{#e;#t;#s;#i=new Map;#r;#a=new WeakMap;#n=new Set;#o=new WeakMap;constructor(e){let{kit:t,foreign:s}=e;this.#e=e,this.#t={kit:t,foreign:s},this.#s=new J(t,"thread","list")}get list(){return this.#s.list}draw(e,t){let{box:s,desk:i,folds:r}=this.#e,a=M(s),n=new Map;this.#r=e;for(let s of t){if(s.id&&"published"===e.branches.get(s.id)?.remark.status)continue;let t=e.branches.get(s.draft.parentId),i=t&&r.isShown(t,e)?t.remark.id:"";n.set(i,[...n.get(i)??[],this.#m(s)])}let o=new Map(t.flatMap(({id:e,key:t})=>e?[[e,t]]:[])),l={tree:e,isAway:a,keys:o,mine:n},d=this.#l(l),h=X.map(e=>i.can(e)).join(),c=[s.words,h,s.initials,a,Z(),[...o.keys()].join()],p=e.roots.slice(0,r.shown()).map(e=>this.#d(e,l,c,d));this.#n=d,this.list.className=p.length>200?"thread many":"thread",this.#s.set([...n.get("")??[],...p])}#l({tree:e,mine:t}){let{desk:s,reach:i,changes:r}=this.#e,a=[...t.keys(),s.replyTo?.id??"",i.aim,r.id].flatMap(t=>e.branches.get(t)??[]);return new Set(a.map(z))}#d(e,t,s,i){let r=this.#e.folds.turnsOf(e),a=this.#a.get(e),n=!i.has(e)&&!this.#n.has(e)&&a?.turns===r;if(a&&n&&a.facts.every((e,t)=>e===s[t]))return a.row;let o=this.#h(e,t);return this.#a.set(e,{row:o,turns:r,facts:s}),o}#h(e,t){let{folds:s,reach:i}=this.#e,{remark:r}=e,{id:a,status:n}=r,o=e.replies.slice(0,s.shown(e)).map(e=>this.#h(e,t));o.push(...t.mine.get(a)??[]);let l=this.#c(e,t,this.#f(a,o)),d=`${"held"===n?"pending":""} ${i.aim===a?"aim":""}`.trim(),h=this.#u(e,l);return{key:t.keys.get(a)??`#${a}`,names:{id:`comment-${a}`,part:"comment",tabindex:"-1",class:d},facts:Object.values(l),draw:()=>((e,t,s)=>{let{html:i,nothing:r}=e.kit,{remark:a,words:n,hidden:o,list:l,form:d}=t,h=i`<p class="acts more"> <button class="act" part="more" type="button" @click="${s.onMore}">${n.count("moreReplies",o)}</button> </p>`;return i`${"deleted"===a.status?i`<p class="said gone">${n.say("deleted")}</p>`:[B(e,t,s),V(e,t,s)]} ${(({kit:e},t,s)=>{let{html:i,nothing:r}=e,{canReply:a,replyHref:n,replies:o,canLike:l,canDislike:d,canEdit:h,canRemove:c,change:p}=t;if("edit"===p)return(({html:e},{remark:t,words:s},i)=>{let r=`change-${t.id}`;return e`<form class="form change" @submit="${e=>{e.preventDefault();let t=e.target instanceof HTMLFormElement?e.target.querySelector("textarea"):null;t?.value.trim()&&i.onMake(t.value)}}" @keydown="${N(i)}"> <div> <label for="${r}">${s.say("edit")}</label> <textarea id="${r}" rows="4" dir="auto" .defaultValue="${i.written()}"></textarea> </div> <p class="send"> <button class="btn" type="submit">${s.say("save")}</button> <button class="act" type="button" @click="${e=>P(e,i)}">${s.say("cancel")}</button> </p> </form>`})(e,t,s);if("remove"===p)return(({html:e},{remark:t,words:s},i)=>{let r=`sure-${t.id}`;return e`<p class="acts sure" @keydown="${N(i)}"> <span id="${r}">${s.say("removeSure")}</span> <button class="act" type="button" aria-describedby="${r}" @click="${()=>i.onMake()}"> ${s.say("remove")} </button> <button class="act" type="button" @click="${e=>P(e,i)}">${s.say("cancel")}</button> </p>`})(e,t,s);if(!(a||n||o||l||d||h||c))return r;let u=e=>i`<button class="act" part="${e}" type="button" @click="${t=>{let i=W(t);s.onChange(e),H(s,i,".change textarea, .sure button")}}"> ${t.words.say(e)} </button>`;return i`<p class="acts"> ${(({html:e,nothing:t},s,{onReply:i})=>{let{remark:r,words:a,canReply:n,replyHref:o,form:l}=s,d=a.say("replyTo",{name:r.author.name||a.say("anonymous")});return o?e`<a class="act" href="${o}" rel="${k}" aria-label="${d}">${a.say("reply")}</a>`:n?e`<button class="act" part="reply" type="button" aria-expanded="${l?"true":"false"}" aria-label="${d}" @click="${i}"> ${a.say("reply")} </button>`:t})(e,t,s)} ${l?F(e,t,s,"like"):r} ${d?F(e,t,s,"dislike"):r} ${o?(({html:e},{words:t,replies:s,isFolded:i},{onFold:r})=>e`<button class="act fold" type="button" aria-expanded="${i?"false":"true"}" @click="${r}"> ${t.count("replies",s)} </button>`)(e,t,s):r} ${h?u("edit"):r} ${c?u("remove"):r} </p>`})(e,t,s)} ${d?i`<div class="answer">${d}</div>`:r} ${l??r} ${o?h:r}`})(this.#t,l,h)}}#c(e,t,s){let{box:i,desk:r,folds:a}=this.#e,{isAway:n}=t,{remark:o,parent:l,replies:d,count:h}=e,{words:c,initials:p}=i,u=o.parentId===l?.remark.id?void 0:t.tree.branches.get(o.parentId),m=this.#g(o),f=t.keys.has(o.id),g=a.isFolded(e),w=g?[]:d.slice(a.shown(e));return{remark:o,words:c,isFolded:g,list:s,age:m?.text??"",datetime:m?.datetime??"",href:te(o.id),answers:u?u.remark.author.name||c.say("anonymous"):"",answersHref:u?te(u.remark.id):"",isMine:f,hasInitials:p,isCut:a.isCut(o),canReply:r.can("reply")&&"published"===o.status&&!n,replyHref:n?o.url:"",...this.#p(o,f),replies:a.canFold(e)?h:0,hidden:w.reduce((e,t)=>e+1+t.count,0),form:r.replyTo?.id===o.id?r.renderForm(o.id):void 0}}#p(e,t){let{desk:s,votes:i,changes:r}=this.#e,a="published"===e.status;return{likes:i.likes(e),vote:i.of(e),canLike:a&&s.can("like"),canDislike:a&&s.can("dislike"),isVoted:i.isFinal(e),canEdit:t&&s.can("edit"),canRemove:t&&s.can("remove"),change:r.of(e.id)}}#u(e,t){let{box:s,desk:i,folds:r,reach:a,votes:n,changes:o,onMore:l}=this.#e,{id:d}=e.remark,h=()=>this.#r?.branches.get(d)??e,c=()=>r.touch(h());return{onReply:()=>i.reply(t.form?void 0:h().remark,z(h()).remark.id),onFold:()=>r.fold(h()),onMore:()=>l(h()),onWhole:()=>r.showWhole(h()),onVote:e=>{n.cast(h().remark,e,c)},onChange:e=>{o.begin(d,e),c()},onMake:e=>{o.make(d,e).then(c)},drawn:()=>s.updateComplete,written:()=>o.textOf(d),onLink:e=>{e===location.href&&a.follow()}}}#m(e){let{kit:t,box:s,desk:i}=this.#e,{words:r}=s,{key:a,at:n,state:o}=e,l={entry:e,words:r,age:t.age({kind:"instant",epoch:n},r).text,state:i.entryWords(e)},d={onRetry:()=>i.retry(a),onRevise:()=>i.revise(a),onDiscard:()=>i.discard(a)};return{key:a,names:{part:"comment",tabindex:"-1",class:"sent"===o?"":"pending","data-key":a},facts:Object.values(l),draw:()=>(({kit:e},{entry:t,words:s,age:i,state:r},a)=>{let{html:n,nothing:o}=e,l=(e,t)=>n`<button class="act" type="button" @click="${t}">${e}</button>`,d=/^(?:waiting|limited|refused)$/.test(t.state);return n`<p class="who"> <b part="comment-author">${s.say("you")}</b> <time part="comment-time">${i}</time> </p> <div class="said" part="comment-body" dir="auto">${x(e,t.draft.text)}</div> <p class="state"> ${(({html:e,svg:t,nothing:s},i)=>{let r=G[i];return r?e`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${t`<path d="${r}"/>`}</svg>`:s})(e,t.state)}<span>${t.message?`${t.message} `:o}${r}</span> </p> ${d?n`<p class="acts"> ${l(s.say("tryNow"),a.onRetry)} ${l(s.say("edit"),a.onRevise)} ${l(s.say("discard"),a.onDiscard)} </p>`:o}`})(this.#t,l,d)}}#f(e,t){let s=this.#i.get(e);if(t.length||s)return s||this.#i.set(e,s=new J(this.#e.kit,"replies")),s.set(t),t.length?s.list:void 0}#g(e){let{kit:t,box:s}=this.#e,{words:i}=s;if(!e.publishedAt)return;let r=Z(),a=this.#o.get(e);return(a?.minute!==r||a.lang!==i.lang)&&(a={lang:i.lang,minute:r,age:t.age(e.publishedAt,i)},this.#o.set(e,a)),a.age}},te=e=>(location.href.split("#")[0]??"")+(e=>`#comment-${encodeURIComponent(e)}`)(e),se=String.raw`
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
    color: var(--_v);
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
    color: var(--_v);
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
    color: var(--_v);
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
    color: var(--_v);
  }
  .state {
    display: flex;
    gap: 6px;
    font-size: var(--_9);
    color: var(--_u);
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
    color: var(--_v);
  }
  .form :is(input, textarea) {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_t);
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
  .form .keep {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 24px;
    font-size: var(--_9);
    font-weight: 400;
    color: var(--_v);
  }
  .form .keep input {
    inline-size: 18px;
    min-block-size: 18px;
    flex: none;
    margin: 0;
    accent-color: currentColor;
  }
  .restored {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    font-size: var(--_9);
    color: var(--_v);
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
    color: var(--_v);
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
    color: var(--_v);
  }
  .btn {
    min-block-size: var(--_t);
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
`,ie=({remark:{publishedAt:e}})=>e&&"words"!==e.kind?e.epoch:0,re={newest:(e,t)=>ie(t)-ie(e),oldest:(e,t)=>ie(e)-ie(t),best:(e,t)=>(t.remark.likes??0)-(e.remark.likes??0)||ie(t)-ie(e)};function ae(e,t){let s=e=>ie(t.get(e)??{remark:ne,replies:[],count:0});return e.reduce((e,t)=>s(t)<s(e)?t:e)}var ne={id:"",parentId:"",text:"",url:"",status:"published",pinned:!1,staff:!1,author:{name:"",url:"",avatar:""}},oe=class{#e;#t=new Map;#s=new WeakMap;#i=new Set;constructor(e){this.#e=e}likes(e){return this.#s.get(e)??e.likes??0}of({id:e}){return this.#t.get(e)??""}isFinal(e){let t=this.of(e);return"dislike"===t||"like"===t&&!this.#e.desk.can("unlike")}async cast(e,t,s){let{id:i}=e,r=this.#t.get(i);if(this.#i.has(i)||this.isFinal(e)||r&&r!==t)return;let a=this.likes(e),n=r?"unlike":t;this.#i.add(i),this.#r(e,r?void 0:t,a+{like:1,unlike:-1,dislike:0}[n]),s();let o=await this.#e.desk.act(n,i);this.#i.delete(i),o.isDone&&void 0===o.likes||(this.#r(e,o.isDone?this.#t.get(i):r,o.isDone?o.likes??a:a),s(),o.isDone||this.#e.onRefused(o.message))}#r(e,t,s){t?this.#t.set(e.id,t):this.#t.delete(e.id),this.#s.set(e,s)}},le=se+s,de=class{#e;#t;#s;#i;#r=new q;#a;#n;#o;#l={roots:[],branches:new Map};#d=[];#h=!1;#c;#p=0;#u="";#m=!1;constructor(e,s,i){this.#e=e,this.#t=s,this.#s=i,this.#o=new T(s),this.#i=new y({kit:e,box:s,announce:e=>this.#w(e)}),this.#a=new j(s,{find:e=>this.#l.branches.get(e),turn:e=>this.#b(e),show:e=>this.#o.openTo(e,this.#l),miss:()=>this.#w(s.words.say("linkMissing"))});let r=e=>this.#w(e||s.words.say("notChanged"));this.#n=new ee({kit:e,box:s,foreign:i,desk:this.#i,folds:this.#o,reach:this.#a,votes:new oe({desk:this.#i,onRefused:r}),changes:new t({desk:this.#i,onDone:()=>{this.#r.welcome(),s.feed.reload()},onRefused:r}),onMore:e=>{this.#y(()=>this.#o.more(e))}}),s.addController(this),e.everyMinute(s)}hostConnected(){this.#i.open(),this.#a.listen()}hostDisconnected(){this.#i.close(),this.#a.rest()}welcome(){this.#r.welcome()}renderList(e){let t=this.#f(e)?e:this.#c;if(!t)return;let{html:s,nothing:i}=this.#e,{words:r,feed:a,renderRoot:n,sort:o}=this.#t,l=[...this.#i.own.values()],{shown:d,fresh:h}=this.#r.of(t,new Map(l.map(e=>[e.id,e])));h>this.#p&&(this.#u=r.count("newComments",h)),this.#p=h,this.#g(d),C(n,()=>this.#n.draw(this.#l,l)),this.#s.isLoading||this.#a.begin();let c=this.#l.roots.length>this.#o.shown()||a.hasMore;return s`${this.#l.roots.length>1?(({html:e},t,s,i,r)=>{let a=I.filter(e=>"best"!==e||i||e===s);return e`<p class="orders" role="group" aria-label="${t.say("order")}"> ${a.map(i=>e`<button type="button" aria-pressed="${i===s?"true":"false"}" @click="${()=>r(i)}"> ${t.say(O[i])} </button>`)} </p>`})(this.#e,r,E(o),this.#h,e=>{this.#L(e)}):i} ${this.#n.list} ${c?s`<p class="msg"> ${this.#m?r.say("commentsFailed"):i} <button class="act" part="more" type="button" @click="${this.#x}">${r.say("showMore")}</button> </p>`:i} ${h?s`<p class="fresh"> <button class="btn" part="new" type="button" @click="${this.#$}"> ${r.count("newComments",h)} </button> </p>`:i}`}renderOffline(){let{html:e,clockTime:t}=this.#e,{words:s,feed:i}=this.#t,{state:r}=i;if("stale"!==r.status||navigator.onLine)return;let a=t(r.at,s);return e`${this.renderList(r.value.items)} <p class="msg" part="message">${s.say("commentsOffline",{time:a})}</p>`}renderBelow(){let{html:e,nothing:t}=this.#e,{status:s}=this.#t.feed.state,i="failed"===s||"empty"===s,r=[...this.#i.own.values()];return i&&(this.#g([]),C(this.#t.renderRoot,()=>this.#n.draw(this.#l,r))),e`${i&&r.length?this.#n.list:t} ${M(this.#t)?(({html:e},t)=>{let s=_(this.#t),i=s&&new URL(s).host;return s?e`<p class="msg"><a class="act" href="${s}" rel="${k}">${t.say("replyThere",{site:i})}</a></p>`:void 0})(this.#e,this.#t.words):this.#i.renderCompose()} <p class="vh" part="status" role="status">${this.#u}</p>`}#f(e){return e.length<1e3||e===this.#c?this.#c=e:R().then(()=>{this.#c=e,this.#t.requestUpdate()}),e===this.#c}#g(e){let t=[e,this.#t.sort];t.every((e,t)=>e===this.#d[t])||(this.#d=t,this.#l=((e,t)=>{let s=new Map;for(let t of e)s.has(t.id)||s.set(t.id,{remark:t,replies:[],count:0});let i=(e=>{let t=new Map,s=new Map;for(let i of e.keys()){let r=[];for(let s=i;void 0!==s&&!t.has(s);s=e.get(s))r.push(s);for(let i of r.reverse()){let r=e.get(i)??"",a=e.has(i)?(t.get(r)??0)+1:0;t.set(i,a),s.set(i,a>2&&s.get(r)||r)}}return s})((e=>{let t=new Map;for(let[s,{remark:i}]of e)i.parentId!==s&&e.has(i.parentId)&&t.set(s,i.parentId);let s=new Set;for(let i of e.keys()){let r=new Set,a=i;for(;void 0!==a&&!s.has(a)&&!r.has(a);)r.add(a),a=t.get(a);void 0!==a&&r.has(a)&&t.delete(ae([...r].slice([...r].indexOf(a)),e));for(let e of r)s.add(e)}return t})(s)),r=[];for(let[e,t]of s){let a=s.get(i.get(e)??"");(a?.replies??r).push(t),t.parent=a;for(let e=a;e;e=s.get(i.get(e.remark.id)??""))e.count++}for(let{replies:e}of s.values())e.length>1&&e.sort(re.oldest);return{roots:r.sort((e,s)=>Number(s.remark.pinned)-Number(e.remark.pinned)||re[t](e,s)),branches:s}})(e,E(this.#t.sort)),this.#h=e.some(({likes:e})=>void 0!==e))}#w(e){this.#u=e===this.#u?`${e} `:e,this.#t.requestUpdate()}async#b(e){let{feed:t}=this.#t,s=this.#r.hold();for(this.#m=!1;!e()&&t.hasMore&&this.#t.isConnected&&!this.#m;){let e=t.value?.items.length;await t.more(),await this.#t.updateComplete,this.#m=t.hasMore&&t.value?.items.length===e}s(),this.#t.requestUpdate()}async#y(e){let{list:t}=this.#n,s=(e=>new Set([...e.querySelectorAll("li[id]")].map(({id:e})=>e)))(t);await e(),await this.#t.updateComplete,((e,t)=>{let s=[...e.querySelectorAll("li[id]")].find(({id:e})=>!t.has(e));s?.focus()})(t,s)}#x=()=>{this.#y(async()=>{this.#o.more(),this.#l.roots.length<this.#o.shown()&&await this.#b((()=>{let e=0;return()=>e++>0})()),this.#m&&this.#w(this.#t.words.say("commentsFailed"))})};#$=()=>{let e=this.#r.open();this.#y(async()=>{this.#t.requestUpdate(),await this.#t.updateComplete;let t=[...this.#l.branches.values()].find(({remark:t})=>!e.has(t.id));t&&await this.#o.openTo(t,this.#l)})};async#L(e){this.#t.sort=e,await this.#t.updateComplete,await this.#b(()=>this.#t.sort!==e)}};export{de as Thread,e as sentences,le as styles};