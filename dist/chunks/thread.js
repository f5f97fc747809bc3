var e={commentsClosed:"Comments are closed.",commentsOffline:"You are offline. Comments are as of {time}; yours will wait here and be sent later.",newComments:{one:"{n} new comment",other:"{n} new comments"},replies:{one:"{n} reply",other:"{n} replies"},sortNewest:"Newest",sortOldest:"Oldest",sortBest:"Best",leaveComment:"Leave a comment",replyTo:"Reply to {name}",name:"Name",email:"Email",emailNote:"not shown",website:"Website",comment:"Comment",optional:"optional",plainText:"Plain text. Links are checked.",post:"Post comment",sendReply:"Send reply",cancel:"Cancel",reply:"Reply",edit:"Edit",discard:"Discard",tryNow:"Try now",like:"Like",readMore:"Read more",you:"You",anonymous:"Anonymous",deleted:"This comment was deleted.",pinned:"Pinned",staff:"Author",sending:"Sending…",waiting:"Waiting for the network. It will be sent when you are back online.",held:"Awaiting moderation. Only you can see this comment.",sent:"Your comment was sent.",refused:"Your comment was not accepted.",notSent:"Your comment could not be sent. Your text is still here.",limited:"Too many comments at once. It will be sent in {time}.",draftRestored:"Your unsent text is back.",draftKeep:"Keep my unsent text on this device",draftLost:"This browser cannot keep your text. Copy it before you leave the page.",needName:"Please enter your name.",needEmail:"Please enter your email address.",badEmail:"Please enter a full email address.",badUrl:"Please enter a full web address.",needText:"Please write something.",tooLong:"At most {n} characters.",counter:"{n} / {max}"},t="entries",s=class extends Event{constructor(e,t=!1){super(e,{bubbles:!0,composed:!0,cancelable:t})}},i=class extends s{constructor(e,t){super("press-comment-send",!0),this.text=e,this.parentId=t}},r=class extends s{constructor(e,t){super("press-comment-sent"),this.id=e,this.held=t}},a=/^[^\s@]+@[^\s@]+\.[^\s@]+$/;function n(e){return[...e.split(/\s+/).flatMap(e=>{let[,t,s]=/^(name|email|url)(\?)?$/.exec(e)??[];return"name"===t||"email"===t||"url"===t?[{field:t,isOptional:"?"===s||"url"===t}]:[]}),{field:"text",isOptional:!1}]}function o(e,t,s,i){let r={};for(let{field:s,isOptional:n}of t){let t=e[s].trim();t||n?t&&"email"===s&&!a.test(t)?r.email=i.say("badEmail"):t&&"url"===s&&!URL.canParse(t)&&(r.url=i.say("badUrl")):r[s]=i.say(l[s])}return e.text.length>s&&(r.text=i.say("tooLong",{n:i.number(s)})),r}var l={name:"needName",email:"needEmail",url:"badUrl",text:"needText"},d={name:"name",email:"email",url:"website",text:"comment"};function h({html:e,nothing:t},s,i){return i?e`<p class="err" id="${`${s}-fault`}">${i}</p>`:t}var p=["text","name","email","url"],c=class{constructor(e,t){this.parentId=t,this.form=e.querySelector(`form[data-parent="${CSS.escape(t)}"]`)}input(e){return this.form?.querySelector(`[name=${e}]`)??null}draft(){let e=e=>this.input(e)?.value??"";return{text:e("text"),name:e("name").trim(),email:e("email").trim(),url:e("url").trim(),parentId:this.parentId}}fill(e){for(let t of p){let s=this.input(t);s&&e[t]&&(s.value=e[t])}}},m=class{#e;#t;#s;#i;#r;#a="";#n=new Map;#o=new Map;#l=new Map;#d;#h;#p;#c=!1;#m;constructor({kit:e,box:t,load:s,announce:i}){this.#e=e,this.#t=t,this.#s=s,this.#i=i}open(){new Promise(e=>{try{let s=indexedDB.open("presslet:1:outbox");s.onupgradeneeded=()=>s.transaction?.abort(),s.onerror=t=>{t.preventDefault(),e(!1)},s.onsuccess=()=>{let i=s.result.transaction(t).objectStore(t).count();s.result.close(),i.onsuccess=()=>e(i.result>0),i.onerror=()=>e(!1)}}catch{e(!1)}}).then(e=>{(e||(()=>{try{return[...Object.keys(sessionStorage),...Object.keys(localStorage)].some(e=>e.startsWith("presslet:1:draft:"))}catch{return!1}})())&&this.#u().then(()=>this.#f(""))})}get replyTo(){return this.#r}close(){clearTimeout(this.#m),this.#h?.close(),this.#h=void 0,this.#p=void 0}renderCompose(){let{html:e,heading:t}=this.#e,{words:s,closed:i,headingLevel:r}=this.#t;return i?e`<p class="msg">${s.say("commentsClosed")}</p>`:e`${t(r,"press-h","heading",s.say("leaveComment"))}${this.renderForm("")}${this.#c?e`<p class="err">${s.say("draftLost")}</p>`:void 0}`}renderForm(e){let{words:t,maxLength:s,note:i,fields:r}=this.#t,a=this.#r?.author.name||t.say("anonymous");return((e,t)=>{let{html:s,nothing:i}=e,{words:r,parentId:a,fields:n}=t,o=n.filter(({field:e})=>"text"!==e);return s`<form class="form" part="form" novalidate data-parent="${a}" @submit="${t.onSubmit}" @input="${t.onInput}" @focusin="${t.onFocus}" @keydown="${t.onKeydown}"> ${o.length?s`<div class="pair">${o.map(s=>((e,t,{field:s,isOptional:i})=>{let{html:r,nothing:a}=e,{words:n,parentId:o}=t,l=`${s}-${o}`,p=t.faults[s],c="email"===s?n.say("emailNote"):i?n.say("optional"):"";return r`<div> <label for="${l}">${n.say(d[s])} ${c?r`<small>${c}</small>`:a}</label> <input id="${l}" name="${s}" part="${s}" type="${"name"===s?"text":s}" autocomplete="${s}" dir="auto" aria-required="${i?a:"true"}" aria-invalid="${p?"true":a}" aria-describedby="${p?`${l}-fault`:a}"/> ${h(e,l,p)} </div>`})(e,t,s))}</div>`:i} ${((e,t)=>{let{html:s,nothing:i}=e,{words:r,parentId:a,maxLength:n,length:o}=t,l=`text-${a}`,d=t.faults.text;return s`<div> <label for="${l}">${t.label}</label> <textarea id="${l}" name="text" part="text" rows="4" dir="auto" aria-required="true" aria-invalid="${d?"true":i}" aria-describedby="${d?`${l}-fault`:`${l}-note`}"></textarea> ${h(e,l,d)} <p class="under" id="${`${l}-note`}"> <span>${r.say("plainText")}</span> <span class="${o>n?"err":""}">${r.say("counter",{n:r.number(o),max:r.number(n)})}</span> </p> </div>`})(e,t)} <p class="send"> <button class="btn" part="submit" type="submit" aria-disabled="${t.isBusy?"true":i}"> ${r.say(a?"sendReply":"post")} </button> ${a?s`<button class="act" type="button" @click="${t.onCancel}">${r.say("cancel")}</button>`:s`<span class="note">${t.note}</span>`} </p> </form>`})(this.#e,{words:t,parentId:e,maxLength:s,note:i,label:e?t.say("replyTo",{name:a}):t.say("comment"),fields:n(r),faults:this.#n.get(e)??{},length:this.#o.get(e)??0,isBusy:!1,onSubmit:t=>this.#b(t,e),onInput:()=>this.#y(e),onFocus:()=>{this.#u()},onKeydown:t=>this.#g(t,e),onCancel:()=>this.reply(void 0)})}mine(e,t){let s=new Set(t.filter(({status:e})=>"published"===e).map(({id:e})=>e));return[...this.#l.values()].filter(({draft:t,id:i})=>t.parentId===e&&!(i&&s.has(i)))}stateWords(e){let{words:t}=this.#t;switch(e){case"sending":case"held":case"sent":case"refused":return t.say(e);case"limited":case"waiting":return t.say(navigator.onLine?"notSent":"waiting");default:return""}}retry(e){this.#h?.retry(e)}discard(e){this.#h?.remove(e)}revise(e){let t=this.#l.get(e);if(!t)return;let{parentId:s}=t.draft,i=this.#x(s).form?s:"";this.#$(i,t.draft),this.#w(i),this.discard(e),this.#x(i).input("text")?.focus()}reply(e,t=""){let s=this.#r?.id;this.#r=e,this.#a=t,this.#t.requestUpdate(),this.#t.updateComplete.then(async()=>{if(!e)return this.#v(s??"")?.focus();let t=this.#x(e.id);t.input("text")?.focus();let{name:i,email:r,url:a}=this.#x("").draft();t.fill({name:i,email:r,url:a}),await this.#u(),this.#f(e.id)})}#x(e){return new c(this.#t.renderRoot,e)}#v(e){return this.#t.renderRoot.querySelector(`#comment-${CSS.escape(e)} [part=reply]`)}#u(){return this.#p??=this.#s().then(e=>{let{preset:t,words:s,requestInit:i}=this.#t,{decode:r,pageThread:a}=this.#e;return this.#d=e,this.#h=new e.Composer({src:this.#k,wire:t,thread:a(),lang:s.lang,requestInit:i,decode:r,onChange:e=>this.#_(e)})}),this.#p.catch(()=>this.#p=void 0),this.#p}#b(e,t){e.preventDefault();let{words:s,fields:r,maxLength:a}=this.#t,l=this.#x(t).draft(),d=n(r),h=o(l,d,a,s);this.#n.set(t,h),this.#t.requestUpdate();let p=d.find(({field:e})=>h[e]);p?this.#t.updateComplete.then(()=>this.#x(t).input(p.field)?.focus()):this.#t.dispatchEvent(new i(l.text,t))&&this.#C(l)}async#C(e){let{parentId:t}=e,s=this.#a,i=this.#x(t).input("text");if(i&&!i.readOnly){i.readOnly=!0;try{let i=await this.#u();this.#c=!await i.send(e,s),this.#S(t)}catch{this.#n.set(t,{text:this.#t.words.say("notSent")})}finally{i.readOnly=!1,this.#t.requestUpdate()}}}#S(e){clearTimeout(this.#m),this.#d?.dropDraft(this.#T(e));let t=this.#x(e).input("text");t&&(t.value=""),this.#o.delete(e),e&&(this.#r=void 0,this.#t.updateComplete.then(()=>this.#I(e)))}#I(e){let t=[...this.#l.values()].filter(({draft:t})=>t.parentId===e).pop();t&&this.#t.renderRoot.querySelector(`[data-key="${t.key}"]`)?.focus()}#_(e){let{key:t,state:s,id:i}=e,a=this.#l.get(t)?.state!==s;"removed"===s||"expired"===s?this.#l.delete(t):this.#l.set(t,e),a&&"removed"!==s&&this.#i(this.stateWords(s)),"refused"===s&&this.#z(e),a&&("sent"===s||"held"===s)&&(this.#t.dispatchEvent(new r(i,"held"===s)),"sent"===s&&this.#t.feed.reload()),this.#t.requestUpdate()}#z(e){let{draft:t,fields:s,message:i,key:r}=e,{parentId:a}=t,n=this.#x(a).input("text");if(!n||n.value)return;this.#l.delete(r),this.discard(r),this.#$(a,t),this.#w(a);let o={...s};Object.values(o).some(Boolean)||(o.text=i||this.#t.words.say("refused")),this.#n.set(a,o),this.#i(Object.values(o).join(" "))}#$(e,t){this.#x(e).fill(t),this.#o.set(e,t.text?.length??0),this.#t.requestUpdate()}#f(e){let t=this.#d?.readDraft(this.#T(e));t&&!this.#x(e).input("text")?.value&&(this.#$(e,t),this.#i(this.#t.words.say("draftRestored")))}#T(e){return e?`${this.#k}#${e}`:this.#k}get#k(){return this.#e.addressOf(this.#t)}#y(e){this.#o.set(e,this.#x(e).draft().text.length),clearTimeout(this.#m),this.#m=setTimeout(()=>this.#w(e),300),this.#t.requestUpdate()}#w(e){this.#d&&(this.#c=!this.#d.keepDraft(this.#T(e),this.#x(e).draft())),this.#t.requestUpdate()}#g(e,t){"Enter"===e.key&&(e.metaKey||e.ctrlKey)?this.#x(t).form?.requestSubmit():"Escape"===e.key&&t&&this.reply(void 0)}},u=String.raw`
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
    font-style: italic;
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
    font-size: var(--_9);
    color: var(--_t);
    margin-block-start: 8px;
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
`,f=({remark:{publishedAt:e}})=>e&&"words"!==e.kind?e.epoch:0,b={newest:(e,t)=>f(t)-f(e),oldest:(e,t)=>f(e)-f(t),best:(e,t)=>(t.remark.likes??0)-(e.remark.likes??0)||f(t)-f(e)};function y(e,t){let s=e=>f(t.get(e)??{remark:g,replies:[]});return e.reduce((e,t)=>s(t)<s(e)?t:e)}var g={id:"",parentId:"",text:"",url:"",status:"published",pinned:!1,staff:!1,author:{name:"",url:"",avatar:""}},x=u,$=class{#e;#t;#s;#i;#r=50;#a=new Set;#n="";constructor(e,t,s,i){this.#e=e,this.#t=t,this.#s=s,this.#i=new m({kit:e,box:t,load:i,announce:e=>this.#n=e}),t.addController(this)}hostConnected(){this.#i.open()}hostDisconnected(){this.#i.close()}renderList(e){let{html:t,nothing:s}=this.#e,i=this.#t.words,r=((e,t)=>{let s=new Map;for(let t of e)s.has(t.id)||s.set(t.id,{remark:t,replies:[]});let i=(e=>{let t=new Map,s=new Map;for(let i of e.keys()){let r=[];for(let s=i;void 0!==s&&!t.has(s);s=e.get(s))r.push(s);for(let i of r.reverse()){let r=e.get(i)??"",a=e.has(i)?(t.get(r)??0)+1:0;t.set(i,a),s.set(i,a>2&&s.get(r)||r)}}return s})((e=>{let t=new Map;for(let[s,{remark:i}]of e)i.parentId!==s&&e.has(i.parentId)&&t.set(s,i.parentId);let s=new Set;for(let i of e.keys()){let r=new Set,a=i;for(;void 0!==a&&!s.has(a)&&!r.has(a);)r.add(a),a=t.get(a);void 0!==a&&r.has(a)&&t.delete(y([...r].slice([...r].indexOf(a)),e));for(let e of r)s.add(e)}return t})(s)),r=[];for(let[e,t]of s)(s.get(i.get(e)??"")?.replies??r).push(t);for(let e of s.values())e.replies.sort(b.oldest);return r.sort((e,s)=>Number(s.remark.pinned)-Number(e.remark.pinned)||b[t](e,s))})(e,(e=>"oldest"===e||"best"===e?e:"newest")(this.#t.sort)),a=this.#i.mine("",e),n=r.length>this.#r||this.#t.feed.hasMore;return t`<ol class="thread" part="list" role="list"> ${a.map(e=>this.#p(e))} ${r.slice(0,this.#r).map(t=>this.#l(t,t.remark.id,e))} </ol> ${n?t`<p class="msg"> <button class="act" part="more" type="button" @click="${this.#v}">${i.say("showMore")}</button> </p>`:s}`}renderBelow(){let{html:e,nothing:t}=this.#e,{status:s}=this.#t.feed.state;return e`${"failed"===s||"empty"===s?this.#o():t} ${this.#i.renderCompose()} <p class="vh" part="status" role="status">${this.#n}</p>`}#o(){let{html:e,nothing:t}=this.#e,s=this.#i.mine("",[]);return s.length?e`<ol class="thread" part="list" role="list"> ${s.map(e=>this.#p(e))} </ol>`:t}#l({remark:e,replies:t},s,i){let{html:r,nothing:a}=this.#e,n=this.#t.words,o=this.#a.has(e.id)||t.length<=10,l=o?t:t.slice(0,10),d=this.#i.mine(e.id,i);return r`<li part="comment" id="${`comment-${e.id}`}" tabindex="-1"> ${this.#d(e)} ${this.#t.closed?a:this.#h(e,s)} ${l.length||d.length?r`<ol class="replies" role="list"> ${l.map(e=>this.#l(e,s,i))} ${d.map(e=>this.#p(e))} </ol>`:a} ${o?a:r`<p class="acts"> <button class="act" type="button" @click="${()=>this.#x(e.id)}"> ${n.count("replies",t.length)} </button> </p>`} </li>`}#d({author:e,publishedAt:t,body:s,text:i,url:r,status:a,staff:n,pinned:o}){let{html:l,nothing:d}=this.#e,h=this.#t.words;if("deleted"===a)return l`<p class="said gone">${h.say("deleted")}</p>`;let p=t&&this.#e.age(t,h),c=l`<bdi>${e.name||h.say("anonymous")}</bdi>`;return l`<p class="who"> <b part="comment-author">${e.url?l`<a href="${e.url}" rel="nofollow ugc noopener noreferrer">${c}</a>`:c}</b> ${n?l`<span class="badge">${h.say("staff")}</span>`:d} ${o?l`<span class="badge">${h.say("pinned")}</span>`:d} ${p?l`<time part="comment-time" datetime="${p.datetime||d}">${p.text}</time>`:d} </p> <div class="said" part="comment-body" dir="auto"> ${s?this.#s.of(s,r||document.baseURI):this.#c(i)} </div>`}#h(e,t){let{html:s}=this.#e,i=this.#t.words,r=this.#i.replyTo?.id===e.id,a=e.author.name||i.say("anonymous");return s`<p class="acts"> <button class="act" part="reply" type="button" aria-expanded="${r?"true":"false"}" aria-label="${i.say("replyTo",{name:a})}" @click="${()=>this.#i.reply(r?void 0:e,t)}"> ${i.say("reply")} </button> </p> ${r?s`<div class="answer">${this.#i.renderForm(e.id)}</div>`:void 0}`}#p({key:e,state:t,draft:s,at:i,message:r}){let{html:a,nothing:n}=this.#e,o=this.#t.words,l="waiting"===t||"limited"===t||"refused"===t;return a`<li class="${"sent"===t?"":"pending"}" part="comment" tabindex="-1" data-key="${e}"> <p class="who"> <b part="comment-author">${o.say("you")}</b> <time part="comment-time">${this.#e.age({kind:"instant",epoch:i},o).text}</time> </p> <div class="said" part="comment-body" dir="auto">${this.#c(s.text)}</div> <p class="state">${r?`${r} `:n}${this.#i.stateWords(t)}</p> ${l?a`<p class="acts"> <button class="act" type="button" @click="${()=>this.#i.retry(e)}">${o.say("tryNow")}</button> <button class="act" type="button" @click="${()=>this.#i.revise(e)}">${o.say("edit")}</button> <button class="act" type="button" @click="${()=>this.#i.discard(e)}">${o.say("discard")}</button> </p>`:n} </li>`}#c(e){let{html:t}=this.#e;return e.split(/\n{2,}/).map(e=>t`<p class="lines">${this.#m(e)}</p>`)}#m(e){let{html:t}=this.#e;return e.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'’”])/).map((e,s)=>s%2&&URL.canParse(e)?t`<a href="${e}" rel="nofollow ugc noopener noreferrer">${e}</a>`:e)}#x(e){this.#a.add(e),this.#t.requestUpdate()}#v=()=>{this.#r+=50,this.#t.requestUpdate(),this.#t.feed.more()}};export{$ as Thread,e as sentences,x as styles};