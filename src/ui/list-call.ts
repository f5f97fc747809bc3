import { readAttributes } from '../mapping/wires/attributes.js';
import { toCall, toValues } from '../mapping/wires/request.js';
import type { DataElement } from './data-element.js';
import type { Kit } from './kit.js';

const nothing = { text: '', name: '', email: '', url: '', parentId: '' };

/** By the page's own headers: equal calls are one object, so that widgets of one address share a request. */
const made = new WeakMap<RequestInit, Map<string, RequestInit>>();
const none: RequestInit = {};

/** How a server is asked for a list that it does not give by GET. Throws a `config` failure, with a caret under its place. */
export function toInit({ Failure, addressOf, pageThread }: Kit, element: DataElement): RequestInit {
  const said = readAttributes((name) => element.getAttribute(name));
  if ('message' in said) throw new Failure('config', said.message);
  const { list = '', threadIn, form, headers: named } = said;
  const wire = { create: '', send: '', threadIn, form, headers: named };
  const { requestInit: own = none, words } = element;
  const values = toValues(wire, nothing, {
    ...{ src: addressOf(element), thread: pageThread(), key: '', lang: words.lang },
    page: location.href,
  });
  const { method, headers, body } = toCall(wire, list.replace(/^\s*(\w+)\s*(?=;|$)/, '$1 {src}'), values);
  const inits = made.get(own) ?? new Map<string, RequestInit>();
  made.set(own, inits);
  const key = [method, body, ...Object.values(headers)].join();
  const init = inits.get(key) ?? {
    ...own,
    method,
    headers: { ...headers, ...Object.fromEntries(new Headers(own.headers)) },
    ...(body && { body }),
  };
  inits.set(key, init);
  return init;
}
