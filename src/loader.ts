/**
 * The door that weighs next to nothing: loads widgets when the first of a kind is about to be needed. It watches the page
 * and every open shadow root in it, so that what is inserted late is found too. As a classic script, which it can be, it
 * takes a page 1.5 ms less than as a module on a slow machine: hence no `import.meta` in it.
 */
import { around, siteWide } from './ui/around.js';
import { whenWanted } from './ui/in-view.js';

const FEED = 'press-feed';
const WIDGETS = new Set(
  ['article', 'comment-count', 'comments', 'dateline', 'feed', 'list', 'related', 'search'].map(
    (name) => `press-${name}`,
  ),
);
/** Nothing of ours can stand elsewhere, and the first touch of each kind of element costs a cheap phone something. */
const BODY = ':not(html, head, head *)';

/** What the guard around each door leaves on a page. */
const MARK = Symbol.for('presslet');
const settled = Promise.resolve();
/** The tags of ours that this page has had. */
const kinds = new Set<string>();
const watched = new WeakSet<Node>();
/** What the site says of `loading`, looked for once for all that came together. */
let site: string | undefined;

const observer = new MutationObserver((records) => {
  site = undefined;
  for (const { type, target, addedNodes } of records) {
    // What a feed says of `loading` holds for all inside.
    for (const node of type === 'attributes' ? [target] : addedNodes) {
      if (!(node instanceof Element)) continue;
      consider(node);
      look(node);
    }
  }
});

watch(document);
// Nothing tells of a shadow root that a script opens on an element which is there: by then most have been opened.
window.addEventListener('load', () => document.querySelectorAll(BODY).forEach(enter));

function watch(root: Document | ShadowRoot): void {
  if (watched.has(root)) return;
  watched.add(root);
  observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['loading'] });
  look(root);
}

function look(within: ParentNode): void {
  within.querySelectorAll(BODY).forEach(consider);
}

function enter({ shadowRoot }: Element): void {
  if (shadowRoot) watch(shadowRoot);
}

function consider(element: Element): void {
  enter(element);
  const { localName } = element;
  if (!localName.includes('-') || customElements.get(localName)) return;
  if (WIDGETS.has(localName)) return prepare(element);
  // Another's element may open its shadow root when it is defined; some names, such as "font-face", never can be.
  const late = new WeakRef(element);
  customElements.whenDefined(localName).then(
    () => {
      const other = late.deref();
      if (other) enter(other);
    },
    () => {},
  );
}

/** A feed shows nothing, so it comes with the first widget in it unless its own tag says when. */
function prepare(element: Element): void {
  const own = element.getAttribute('loading');
  kinds.add(element.localName);
  if (element.localName === FEED && !own) return;
  const loading = own || around(element, `${FEED}[loading]`)?.getAttribute('loading') || (site ??= siteWide('loading'));
  whenWanted(element, loading, () => {
    load(element).then(
      // The widget itself waits for a reader too, and has not seen this one come.
      () => loading === 'interaction' && element.dispatchEvent(new Event('pointerenter')),
      // What the page wrote inside stays on screen; the browser says which file did not come.
      () => window.addEventListener('online', () => prepare(element), { once: true }),
    );
  });
}

/**
 * The file of the one kind of widget that a page has; where there are more, the one that holds all. Each kind's own file
 * brings what all widgets share, which two of them would bring twice.
 */
async function load({ localName }: Element): Promise<void> {
  // By then all of the page has been looked at.
  await settled;
  if (customElements.get(localName)) return;
  const isOnly = kinds.size < 2;
  // It stays out where there is one of us already, and we are no widget.
  if (!isOnly) Reflect.deleteProperty(globalThis, MARK);
  const name = isOnly ? localName : 'presslet';
  await import(/* @vite-ignore */ `./${name}.js`);
  // The one that holds all has run by now, and defines each in its turn.
  await customElements.whenDefined(localName);
}
