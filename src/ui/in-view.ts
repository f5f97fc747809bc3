export type Loading = 'lazy' | 'eager' | 'idle' | 'interaction';

type Callback = () => void;

/** Far enough below the fold that data is there when the reader is. */
const MARGIN = '300px';

/** Calls back once, when a widget should begin: near the view, at once, when idle, or when a reader reaches for it. */
export function whenWanted(element: Element, loading: string, callback: Callback): Callback {
  const end = new AbortController();
  const { signal } = end;
  const begin = (): void => {
    if (signal.aborted) return;
    end.abort();
    callback();
  };
  switch (loading) {
    case 'eager':
      begin();
      break;
    case 'idle':
      whenIdle(begin);
      break;
    case 'interaction':
      for (const type of ['pointerenter', 'focusin', 'touchstart'])
        element.addEventListener(type, begin, { signal, passive: true });
      break;
    default:
      return watch(element, { rootMargin: MARGIN }, (isNear, stop) => {
        if (!isNear) return;
        stop();
        callback();
      });
  }
  return () => end.abort();
}

/** Calls back when the browser has nothing else to do, two seconds later at most; Safari has no such word. */
export function whenIdle(callback: Callback): void {
  if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: 2_000 });
  else setTimeout(callback, 200);
}

/** Calls back once, when half of an element has been in view for a second: what advertisers call an impression. */
export function whenSeen(element: Element, callback: Callback): Callback {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = watch(element, { threshold: 0.5 }, (isSeen, stop) => {
    clearTimeout(timer);
    if (!isSeen) return;
    timer = setTimeout(() => {
      stop();
      callback();
    }, 1_000);
  });
  return () => {
    clearTimeout(timer);
    end();
  };
}

type Look = (isThere: boolean, stop: Callback) => void;

function watch(element: Element, options: IntersectionObserverInit, look: Look): Callback {
  const observer = new IntersectionObserver((entries) => look(!!entries.at(-1)?.isIntersecting, stop), options);
  const stop = (): void => observer.disconnect();
  observer.observe(element);
  return stop;
}
