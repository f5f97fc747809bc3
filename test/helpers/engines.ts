const { prototype } = Element;
const own = Object.getOwnPropertyDescriptor(prototype, 'setHTML');

/** The two sanitizers: the browser's own, and the library where that is hidden. */
export const engines = own ? (['setHTML', 'DOMPurify'] as const) : (['DOMPurify'] as const);

export type Engine = (typeof engines)[number];

/** Does something while the page has only this sanitizer. */
export async function withEngine<T>(engine: Engine, act: () => Promise<T>): Promise<T> {
  if (engine === 'DOMPurify') Reflect.deleteProperty(prototype, 'setHTML');
  try {
    return await act();
  } finally {
    if (own) Object.defineProperty(prototype, 'setHTML', own);
  }
}
