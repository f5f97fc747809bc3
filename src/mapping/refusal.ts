import type { Failure } from '../model/failure.js';
import type { Ask } from './ask.js';
import { isList, isRecord, own, primitive } from './path.js';

const said = (value: unknown): string =>
  primitive(value) ||
  primitive(own(value, 'message')) ||
  primitive(own(value, 'info')) ||
  primitive(own(value, 'detail'));

/** The failure that an answer describes itself as, whatever its status was; undefined where it is no error. */
export function refusalIn({ json, source, Failure }: Ask): Failure | undefined {
  if (!isRecord(json) || isList(json)) return undefined;
  const inner = own(json, 'response') ?? json;
  const status = own(inner, 'status');
  const error = own(json, 'error') ?? own(inner, 'error') ?? (isList(json.errors) ? json.errors[0] : undefined);
  const cod = primitive(json.cod);
  const errno = primitive(json.errno);
  const hasCode = primitive(json.code) !== '' && typeof json.message === 'string';
  const isError =
    /^(error|fail(ed|ure)?)$/i.test(primitive(status)) ||
    (error !== undefined && error !== null && error !== false && error !== '' && !isRecord(json.data)) ||
    (cod !== '' && cod !== '200') ||
    (errno !== '' && errno !== '0') ||
    (hasCode && !/^(0|200|ok)$/i.test(primitive(json.code))) ||
    json.success === false ||
    json.ok === false;
  if (!isError) return undefined;
  const message =
    said(error) || said(json.message) || said(own(inner, 'message')) || said(json.errmsg) || said(json.msg);
  const number =
    Number(primitive(own(json.data, 'status')) || cod || primitive(status)) ||
    ('status' in source ? source.status : 200);
  return new Failure(
    'http',
    `the server answered with an error: ${message.slice(0, 200) || 'without a message'} (${source.url})`,
    {
      status: number,
    },
  );
}

/** What to say of an answer that is not JSON. */
export function refusalText(text: string, type: string, status: number, url: string): string {
  const what = type || (text.startsWith('<') ? 'HTML' : text ? 'text' : 'empty');
  return /json/.test(what)
    ? `the response says it is ${what}, but it is not well formed; it may be cut short (status ${status}, ${url})`
    : `the response is ${what}, not JSON (status ${status}). Is the URL a page or a login redirect? ${url}`;
}
