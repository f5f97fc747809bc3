/**
 * The door that weighs next to nothing: loads widgets when the first of a kind is about to be needed. It watches the page
 * and every open shadow root in it, so that what is inserted late is found too.
 */
import { setting } from './ui/around.js';
import { whenWanted } from './ui/in-view.js';

const FEED = 'press-feed';
const WIDGET = /^press-(?:article|comment-count|comments|dateline|feed|list|related|search)$/;

const here = import.meta.url;
/** What the guard around each door leaves on a page. */
const MARK = Symbol.for('presslet');
const settled = Promise.resolve();
/** The tags of ours that this page has had. */
const kinds = new Set<string>();
const waiting = new WeakMap<Element, () => void>();
const watched = new WeakSet<Node>();

const observer = new MutationObserver((records) => {
  for (const { type, target, addedNodes } of records) {
    // What a feed says of `loading` holds for all inside.
    if (type === 'attributes') look(target);
    else addedNodes.forEach(look);
  }
});

watch(document);
// Nothing tells of a shadow root that a script opens on an element which is there: by then most have been opened.
window.addEventListener('load', () => look(document));

function watch(root: Document | ShadowRoot): void {
  if (watched.has(root)) return;
  watched.add(root);
  observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['loading'] });
  look(root);
}

/** Finds what is in a piece of the page, and the piece itself. */
function look(node: Node): void {
  if (node instanceof Element) consider(node);
  if (node instanceof Element || node instanceof Document || node instanceof ShadowRoot)
    node.querySelectorAll('*').forEach(consider);
}

function consider(element: Element): void {
  const { localName, shadowRoot } = element;
  if (shadowRoot) watch(shadowRoot);
  if (!localName.includes('-') || customElements.get(localName)) return;
  if (WIDGET.test(localName)) return prepare(element);
  // Another's element may open its shadow root when it is defined; some names, such as "font-face", never can be.
  const late = new WeakRef(element);
  customElements.whenDefined(localName).then(
    () => {
      const root = late.deref()?.shadowRoot;
      if (root) watch(root);
    },
    () => {},
  );
}

/** A feed shows nothing, so it comes with the first widget in it unless its own tag says when. */
function prepare(element: Element): void {
  const own = element.getAttribute('loading');
  kinds.add(element.localName);
  if (element.localName === FEED && !own) return;
  const loading = own || setting(element, 'loading');
  waiting.get(element)?.();
  const stop = whenWanted(element, loading, () => {
    load(element).then(
      // The widget itself waits for a reader too, and has not seen this one come.
      () => loading === 'interaction' && element.dispatchEvent(new Event('pointerenter')),
      // What the page wrote inside stays on screen; the browser says which file did not come.
      () => window.addEventListener('online', () => prepare(element), { once: true }),
    );
  });
  waiting.set(element, stop);
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
  await import(/* @vite-ignore */ new URL(`${name}.js`, here).href);
  // The one that holds all has run by now, and defines each in its turn.
  await customElements.whenDefined(localName);
}
