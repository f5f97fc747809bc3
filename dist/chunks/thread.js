var e="entries";function t(){return new Promise(t=>{try{let s=indexedDB.open("presslet:1:outbox");s.onupgradeneeded=()=>s.transaction?.abort(),s.onerror=e=>{e.preventDefault(),t(!1)},s.onsuccess=()=>{let i=s.result.transaction(e).objectStore(e).count();s.result.close(),i.onsuccess=()=>t(i.result>0),i.onerror=()=>t(!1)}}catch{t(!1)}})}var s={commentsClosed:"Comments are closed.",commentsOffline:"You are offline. Comments are as of {time}; yours will wait here and be sent later.",newComments:{one:"{n} new comment",other:"{n} new comments"},replies:{one:"{n} reply",other:"{n} replies"},sortNewest:"Newest",sortOldest:"Oldest",sortBest:"Best",leaveComment:"Leave a comment",replyTo:"Reply to {name}",name:"Name",email:"Email",emailNote:"not shown",website:"Website",comment:"Comment",optional:"optional",plainText:"Plain text. Links are checked.",post:"Post comment",sendReply:"Send reply",cancel:"Cancel",reply:"Reply",edit:"Edit",discard:"Discard",tryNow:"Try now",like:"Like",readMore:"Read more",you:"You",anonymous:"Anonymous",deleted:"This comment was deleted.",pinned:"Pinned",staff:"Author",sending:"Sending…",waiting:"Waiting for the network. It will be sent when you are back online.",held:"Awaiting moderation. Only you can see this comment.",sent:"Your comment was sent.",refused:"Your comment was not accepted.",notSent:"Your comment could not be sent. Your text is still here.",limited:"Too many comments at once. It will be sent in {time}.",draftRestored:"Your unsent text is back.",draftKeep:"Keep my unsent text on this device",draftLost:"This browser cannot keep your text. Copy it before you leave the page.",needName:"Please enter your name.",needEmail:"Please enter your email address.",badEmail:"Please enter a full email address.",badUrl:"Please enter a full web address.",needText:"Please write something.",tooLong:"At most {n} characters.",counter:"{n} / {max}"},i=class extends Event{constructor(e,t=!1){super(e,{bubbles:!0,composed:!0,cancelable:t})}},a=class extends i{constructor(e,t){super("press-comment-send",!0),this.text=e,this.parentId=t}},r=class extends i{constructor(e,t){super("press-comment-sent"),this.id=e,this.held=t}},n=/^[^\s@]+@[^\s@]+\.[^\s@]+$/;function o(e){return[...e.split(/\s+/).flatMap(e=>{let[,t,s]=/^(name|email|url)(\?)?$/.exec(e)??[];return"name"===t||"email"===t||"url"===t?[{field:t,isOptional:"?"===s||"url"===t}]:[]}),{field:"text",isOptional:!1}]}function l(e,t,s,i){let a={};for(let{field:s,isOptional:r}of t){let t=e[s].trim();t||r?t&&"email"===s&&!n.test(t)?a.email=i.say("badEmail"):t&&"url"===s&&!URL.canParse(t)&&(a.url=i.say("badUrl")):a[s]=i.say(d[s])}return e.text.length>s&&(a.text=i.say("tooLong",{n:i.number(s)})),a}var d={name:"needName",email:"needEmail",url:"badUrl",text:"needText"},h={name:"name",email:"email",url:"website",text:"comment"};function p({html:e,nothing:t},s,i){return i?e`<p class="err" id="${`${s}-fault`}">${i}</p>`:t}var c=String.raw`
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
`,u=({remark:{publishedAt:e}})=>e&&"words"!==e.kind?e.epoch:0,m={newest:(e,t)=>u(t)-u(e),oldest:(e,t)=>u(e)-u(t),best:(e,t)=>(t.remark.likes??0)-(e.remark.likes??0)||u(t)-u(e)};function f(e,t){let s=e=>u(t.get(e)??{remark:b,replies:[]});return e.reduce((e,t)=>s(t)<s(e)?t:e)}var b={id:"",parentId:"",text:"",url:"",status:"published",pinned:!1,staff:!1,author:{name:"",url:"",avatar:""}},g=c,y=class{#e;#t;#s;#i;#a=50;#r=new Set;#n;#o="";#l=new Map;#d=new Map;#h=new Map;#p;#c;#u;#m="";#f=!1;#b;constructor(e,s,i,a){this.#e=e,this.#t=s,this.#s=i,this.#i=a,t().then(e=>{(e||(()=>{try{return[...Object.keys(sessionStorage),...Object.keys(localStorage)].some(e=>e.startsWith("presslet:1:draft:"))}catch{return!1}})())&&this.#g().then(()=>this.#y(""))})}close(){clearTimeout(this.#b),this.#c?.close(),this.#c=void 0,this.#u=void 0}status(){return this.#m}renderList(e){let{html:t,nothing:s}=this.#e,i=this.#t.words,a=((e,t)=>{let s=new Map;for(let t of e)s.has(t.id)||s.set(t.id,{remark:t,replies:[]});let i=(e=>{let t=new Map,s=new Map;for(let i of e.keys()){let a=[];for(let s=i;void 0!==s&&!t.has(s);s=e.get(s))a.push(s);for(let i of a.reverse()){let a=e.get(i)??"",r=e.has(i)?(t.get(a)??0)+1:0;t.set(i,r),s.set(i,r>2&&s.get(a)||a)}}return s})((e=>{let t=new Map;for(let[s,{remark:i}]of e)i.parentId!==s&&e.has(i.parentId)&&t.set(s,i.parentId);let s=new Set;for(let i of e.keys()){let a=new Set,r=i;for(;void 0!==r&&!s.has(r)&&!a.has(r);)a.add(r),r=t.get(r);void 0!==r&&a.has(r)&&t.delete(f([...a].slice([...a].indexOf(r)),e));for(let e of a)s.add(e)}return t})(s)),a=[];for(let[e,t]of s)(s.get(i.get(e)??"")?.replies??a).push(t);for(let e of s.values())e.replies.sort(m.oldest);return a.sort((e,s)=>Number(s.remark.pinned)-Number(e.remark.pinned)||m[t](e,s))})(e,(e=>"oldest"===e||"best"===e?e:"newest")(this.#t.sort)),r=this.#x("",e);if(!a.length&&!r.length)return;let n=a.length>this.#a||this.#t.feed.hasMore;return t`<ol class="thread" part="list" role="list"> ${r.map(e=>this.#v(e))} ${a.slice(0,this.#a).map(t=>this.#$(t,t.remark.id,e))} </ol> ${n?t`<p class="msg"> <button class="act" part="more" type="button" @click="${this.#w}">${i.say("showMore")}</button> </p>`:s}`}renderMine(){let{html:e,nothing:t}=this.#e,s=this.#x("",[]);return s.length?e`<ol class="thread" part="list" role="list"> ${s.map(e=>this.#v(e))} </ol>`:t}renderCompose(){let{html:e,heading:t}=this.#e,s=this.#t.words;return this.#t.closed?e`<p class="msg">${s.say("commentsClosed")}</p>`:e`${t(this.#t.headingLevel,"press-h","heading",s.say("leaveComment"))}${this.#k("")}${this.#f?e`<p class="err">${s.say("draftLost")}</p>`:void 0}`}#$({remark:e,replies:t},s,i){let{html:a,nothing:r}=this.#e,n=this.#t.words,o=this.#r.has(e.id)||t.length<=10,l=o?t:t.slice(0,10),d=this.#x(e.id,i);return a`<li part="comment" id="${`comment-${e.id}`}" tabindex="-1"> ${this.#_(e)} ${this.#t.closed?r:this.#O(e,s)} ${l.length||d.length?a`<ol class="replies" role="list"> ${l.map(e=>this.#$(e,s,i))} ${d.map(e=>this.#v(e))} </ol>`:r} ${o?r:a`<p class="acts"> <button class="act" type="button" @click="${()=>this.#S(e.id)}"> ${n.count("replies",t.length)} </button> </p>`} </li>`}#_({author:e,publishedAt:t,body:s,text:i,url:a,status:r,staff:n,pinned:o}){let{html:l,nothing:d}=this.#e,h=this.#t.words;if("deleted"===r)return l`<p class="said gone">${h.say("deleted")}</p>`;let p=t&&this.#e.age(t,h),c=l`<bdi>${e.name||h.say("anonymous")}</bdi>`;return l`<p class="who"> <b part="comment-author">${e.url?l`<a href="${e.url}" rel="nofollow ugc noopener noreferrer">${c}</a>`:c}</b> ${n?l`<span class="badge">${h.say("staff")}</span>`:d} ${o?l`<span class="badge">${h.say("pinned")}</span>`:d} ${p?l`<time part="comment-time" datetime="${p.datetime||d}">${p.text}</time>`:d} </p> <div class="said" part="comment-body" dir="auto"> ${s?this.#s.of(s,a||document.baseURI):this.#T(i)} </div>`}#O(e,t){let{html:s}=this.#e,i=this.#t.words,a=this.#n?.id===e.id,r=e.author.name||i.say("anonymous");return s`<p class="acts"> <button class="act" part="reply" type="button" aria-expanded="${a?"true":"false"}" aria-label="${i.say("replyTo",{name:r})}" @click="${()=>this.#z(a?void 0:e,t)}"> ${i.say("reply")} </button> </p> ${a?s`<div class="answer">${this.#k(e.id)}</div>`:void 0}`}#v({key:e,state:t,draft:s,at:i,message:a}){let{html:r,nothing:n}=this.#e,o=this.#t.words,l="waiting"===t||"limited"===t||"refused"===t;return r`<li class="${"sent"===t?"":"pending"}" part="comment" tabindex="-1" data-key="${e}"> <p class="who"> <b part="comment-author">${o.say("you")}</b> <time part="comment-time">${this.#e.age({kind:"instant",epoch:i},o).text}</time> </p> <div class="said" part="comment-body" dir="auto">${this.#T(s.text)}</div> <p class="state">${a?`${a} `:n}${this.#C(t)}</p> ${l?r`<p class="acts"> <button class="act" type="button" @click="${()=>{this.#c?.retry(e)}}"> ${o.say("tryNow")} </button> <button class="act" type="button" @click="${()=>this.#I(e)}">${o.say("edit")}</button> <button class="act" type="button" @click="${()=>{this.#c?.remove(e)}}"> ${o.say("discard")} </button> </p>`:n} </li>`}#C(e){let t=this.#t.words;switch(e){case"sending":case"held":case"sent":case"refused":return t.say(e);case"limited":case"waiting":return t.say(navigator.onLine?"notSent":"waiting");default:return""}}#k(e){return((e,t)=>{let{html:s,nothing:i}=e,{words:a,parentId:r,fields:n}=t,o=n.filter(({field:e})=>"text"!==e);return s`<form class="form" part="form" novalidate data-parent="${r}" @submit="${t.onSubmit}" @input="${t.onInput}" @focusin="${t.onFocus}" @keydown="${t.onKeydown}"> ${o.length?s`<div class="pair">${o.map(s=>((e,t,{field:s,isOptional:i})=>{let{html:a,nothing:r}=e,{words:n,parentId:o}=t,l=`${s}-${o}`,d=t.faults[s],c="email"===s?n.say("emailNote"):i?n.say("optional"):"";return a`<div> <label for="${l}">${n.say(h[s])} ${c?a`<small>${c}</small>`:r}</label> <input id="${l}" name="${s}" part="${s}" type="${"name"===s?"text":s}" autocomplete="${s}" dir="auto" aria-required="${i?r:"true"}" aria-invalid="${d?"true":r}" aria-describedby="${d?`${l}-fault`:r}"/> ${p(e,l,d)} </div>`})(e,t,s))}</div>`:i} ${((e,t)=>{let{html:s,nothing:i}=e,{words:a,parentId:r,maxLength:n,length:o}=t,l=`text-${r}`,d=t.faults.text;return s`<div> <label for="${l}">${t.label}</label> <textarea id="${l}" name="text" part="text" rows="4" dir="auto" aria-required="true" aria-invalid="${d?"true":i}" aria-describedby="${d?`${l}-fault`:`${l}-note`}"></textarea> ${p(e,l,d)} <p class="under" id="${`${l}-note`}"> <span>${a.say("plainText")}</span> <span class="${o>n?"err":""}">${a.say("counter",{n:a.number(o),max:a.number(n)})}</span> </p> </div>`})(e,t)} <p class="send"> <button class="btn" part="submit" type="submit" aria-disabled="${t.isBusy?"true":i}"> ${a.say(r?"sendReply":"post")} </button> ${r?s`<button class="act" type="button" @click="${t.onCancel}">${a.say("cancel")}</button>`:s`<span class="note">${t.note}</span>`} </p> </form>`})(this.#e,{words:this.#t.words,parentId:e,maxLength:this.#t.maxLength,note:this.#t.note,label:this.#q(e),fields:o(this.#t.fields),faults:this.#l.get(e)??{},length:this.#d.get(e)??0,isBusy:!1,onSubmit:t=>this.#L(t,e),onInput:()=>this.#U(e),onFocus:()=>{this.#g()},onKeydown:t=>this.#E(t,e),onCancel:()=>this.#z(void 0,"")})}#q(e){let{words:t}=this.#t,s=this.#n?.author.name||t.say("anonymous");return e?t.say("replyTo",{name:s}):t.say("comment")}#T(e){let{html:t}=this.#e;return e.split(/\n{2,}/).map(e=>t`<p class="lines">${this.#M(e)}</p>`)}#M(e){let{html:t}=this.#e;return e.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'’”])/).map((e,s)=>s%2&&URL.canParse(e)?t`<a href="${e}" rel="nofollow ugc noopener noreferrer">${e}</a>`:e)}#x(e,t){let s=new Set(t.filter(({status:e})=>"published"===e).map(({id:e})=>e));return[...this.#h.values()].filter(({draft:t,id:i})=>t.parentId===e&&!(i&&s.has(i)))}#R(e){return this.#t.renderRoot.querySelector(`form[data-parent="${CSS.escape(e)}"]`)}#A(e,t){return this.#R(e)?.querySelector(`[name=${t}]`)??null}#N(e){let t=t=>this.#A(e,t)?.value??"";return{text:t("text"),name:t("name").trim(),email:t("email").trim(),url:t("url").trim(),parentId:e}}#g(){return this.#u??=this.#i().then(e=>{let{preset:t,words:s,requestInit:i}=this.#t,{decode:a,pageThread:r}=this.#e;return this.#p=e,this.#c=new e.Composer({src:this.#P,wire:t,thread:r(),lang:s.lang,requestInit:i,decode:a,onChange:e=>this.#D(e)})}),this.#u.catch(()=>this.#u=void 0),this.#u}#L(e,t){e.preventDefault();let s=this.#t.words,i=this.#N(t),r=o(this.#t.fields),n=l(i,r,this.#t.maxLength,s);this.#l.set(t,n),this.#t.requestUpdate();let d=r.find(({field:e})=>n[e]);d?this.#t.updateComplete.then(()=>this.#A(t,d.field)?.focus()):this.#t.dispatchEvent(new a(i.text,t))&&this.#j(i)}async#j(e){let{parentId:t}=e,s=this.#o,i=this.#A(t,"text");if(!(i instanceof HTMLTextAreaElement&&i.readOnly)){i instanceof HTMLTextAreaElement&&(i.readOnly=!0);try{let i=await this.#g();this.#f=!await i.send(e,s),this.#B(t)}catch{this.#l.set(t,{text:this.#t.words.say("notSent")})}finally{i instanceof HTMLTextAreaElement&&(i.readOnly=!1),this.#t.requestUpdate()}}}#B(e){clearTimeout(this.#b),this.#p?.dropDraft(this.#K(e));let t=this.#A(e,"text");t&&(t.value=""),this.#d.delete(e),e&&(this.#n=void 0,this.#t.updateComplete.then(()=>this.#Y(e)))}#Y(e){let t=[...this.#h.values()].filter(({draft:t})=>t.parentId===e).pop();t&&this.#t.renderRoot.querySelector(`[data-key="${t.key}"]`)?.focus()}#D(e){let{key:t,state:s,id:i}=e,a=this.#h.get(t)?.state!==s;"removed"===s||"expired"===s?this.#h.delete(t):this.#h.set(t,e),a&&"removed"!==s&&(this.#m=this.#C(s)),"refused"===s&&this.#H(e),a&&("sent"===s||"held"===s)&&(this.#t.dispatchEvent(new r(i,"held"===s)),"sent"===s&&this.#t.feed.reload()),this.#t.requestUpdate()}#H(e){let{draft:t,fields:s,message:i,key:a}=e,{parentId:r}=t,n=this.#A(r,"text");if(!n||n.value)return;this.#h.delete(a),this.#c?.remove(a),this.#W(r,t),this.#F(r);let o=this.#t.words,l={...s};Object.values(l).some(Boolean)||(l.text=i||o.say("refused")),this.#l.set(r,l),this.#m=Object.values(l).join(" ")}#I(e){let t=this.#h.get(e);if(!t)return;let{parentId:s}=t.draft,i=this.#R(s)?s:"";this.#W(i,t.draft),this.#F(i),this.#c?.remove(e),this.#A(i,"text")?.focus()}#W(e,t){for(let s of["text","name","email","url"]){let i=this.#A(e,s);i&&t[s]&&(i.value=t[s])}this.#d.set(e,t.text.length),this.#t.requestUpdate()}#y(e){let t=this.#p?.readDraft(this.#K(e));t&&!this.#A(e,"text")?.value&&(this.#W(e,t),this.#m=this.#t.words.say("draftRestored"))}#K(e){return e?`${this.#P}#${e}`:this.#P}get#P(){return this.#e.addressOf(this.#t)}#U(e){let t=this.#N(e);this.#d.set(e,t.text.length),clearTimeout(this.#b),this.#b=setTimeout(()=>this.#F(e),300),this.#t.requestUpdate()}#F(e){this.#p&&(this.#f=!this.#p.keepDraft(this.#K(e),this.#N(e))),this.#t.requestUpdate()}#E(e,t){"Enter"===e.key&&(e.metaKey||e.ctrlKey)?this.#R(t)?.requestSubmit():"Escape"===e.key&&t&&this.#z(void 0,"")}#z(e,t){let s=this.#n?.id;this.#n=e,this.#o=t,this.#t.requestUpdate(),this.#t.updateComplete.then(async()=>{if(!e)return this.#G(s??"")?.focus();this.#A(e.id,"text")?.focus();for(let t of["name","email","url"]){let[s,i]=[this.#A("",t),this.#A(e.id,t)];s&&i&&(i.value=s.value)}await this.#g(),this.#y(e.id)})}#G(e){return this.#t.renderRoot.querySelector(`#comment-${CSS.escape(e)} [part=reply]`)}#S(e){this.#r.add(e),this.#t.requestUpdate()}#w=()=>{this.#a+=50,this.#t.requestUpdate(),this.#t.feed.more()}};export{y as Thread,s as sentences,g as styles};