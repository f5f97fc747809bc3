export type Loading = 'lazy' | 'eager' | 'idle' | 'interaction';

type Callback = () => void;

/** Far enough below the fold that data is there when the reader is. */
const MARGIN = '300px';

/** How each element that waits would begin. What it said before counts no more, whatever still listens for it. */
const waiting = new WeakMap<Element, Callback>();
let sight: IntersectionObserver | undefined;

/** Calls back once, when a widget should begin: near the view, at once, when idle, or when a reader reaches for it. */
export function whenWanted(element: Element, loading: string, callback: Callback): Callback {
  const stop = (): boolean => waiting.delete(element);
  const begin = (): void => {
    if (waiting.get(element) === begin && stop()) callback();
  };
  waiting.set(element, begin);
  switch (loading) {
    case 'eager':
      begin();
      break;
    case 'idle':
      whenIdle(begin);
      break;
    case 'interaction':
      for (const type of ['pointerenter', 'focusin', 'touchstart'])
        element.addEventListener(type, begin, { once: true, passive: true });
      break;
    default:
      // One for all: what waits far below the fold must cost a page next to nothing.
      sight ??= new IntersectionObserver(tell, { rootMargin: MARGIN });
      sight.observe(element);
  }
  return stop;
}

function tell(entries: readonly IntersectionObserverEntry[], sight: IntersectionObserver): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    sight.unobserve(target);
    waiting.get(target)?.();
  }
}

/** Calls back when the browser has nothing else to do, two seconds later at most; Safari has no such word. */
export function whenIdle(callback: Callback): void {
  if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: 2_000 });
  else setTimeout(callback, 200);
}

/** Calls back once, when half of an element has been in view for a second: what advertisers call an impression. */
export function whenSeen(element: Element, callback: Callback): Callback {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting } of entries) {
        clearTimeout(timer);
        if (isIntersecting) timer = setTimeout(see, 1_000);
      }
    },
    { threshold: 0.5 },
  );
  const stop = (): void => {
    clearTimeout(timer);
    observer.disconnect();
  };
  const see = (): void => {
    stop();
    callback();
  };
  observer.observe(element);
  return stop;
}
