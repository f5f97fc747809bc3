export type Loading = 'lazy' | 'eager' | 'idle' | 'interaction';

type Callback = () => void;

/** Far enough below the fold that data is there when the reader is. */
const MARGIN = '300px';

const near = new WeakMap<Element, Callback>();
let observer: IntersectionObserver | undefined;

/** Calls back once, when a widget should begin: near the view, at once, when idle, or when a reader reaches for it. */
export function whenWanted(element: Element, loading: Loading, callback: Callback): () => void {
  switch (loading) {
    case 'eager':
      callback();
      return () => {};
    case 'idle':
      return whenIdle(callback);
    case 'interaction':
      return whenTouched(element, callback);
    default:
      return whenNear(element, callback);
  }
}

function whenNear(element: Element, callback: Callback): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer?.unobserve(target);
        near.get(target)?.();
      }
    },
    { rootMargin: MARGIN },
  );
  near.set(element, callback);
  observer.observe(element);
  return () => observer?.unobserve(element);
}

function whenTouched(element: Element, callback: Callback): () => void {
  const end = new AbortController();
  for (const type of ['pointerenter', 'focusin', 'touchstart']) {
    const run = (): void => {
      end.abort();
      callback();
    };
    element.addEventListener(type, run, { signal: end.signal, passive: true });
  }
  return () => end.abort();
}

/** Calls back when the browser has nothing else to do, two seconds later at most; Safari has no such word. */
export function whenIdle(callback: Callback): () => void {
  if ('requestIdleCallback' in window) {
    const id = requestIdleCallback(callback, { timeout: 2_000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(callback, 200);
  return () => clearTimeout(id);
}

/** Calls back once, when half of an element has been in view for a second: what advertisers call an impression. */
export function whenSeen(element: Element, callback: Callback): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const seen = new IntersectionObserver(
    ([entry]) => {
      clearTimeout(timer);
      if (!entry?.isIntersecting) return;
      timer = setTimeout(() => {
        seen.disconnect();
        callback();
      }, 1_000);
    },
    { threshold: 0.5 },
  );
  seen.observe(element);
  return () => {
    clearTimeout(timer);
    seen.disconnect();
  };
}
