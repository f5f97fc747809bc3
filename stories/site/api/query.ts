import type { Request, Response } from 'json-server';

/** The address readers came by: only loopback names, so that no foreign Host header is echoed. */
export function originOf(request: Request): string {
  const host = request.headers.host ?? '';
  return `http://${/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host) ? host : '127.0.0.1'}`;
}

/** A parameter as text; '' where it is absent, the last of several. */
export function textOf(request: Request, name: string): string {
  const value = request.query[name];
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'string' ? last : '';
}

/** A list parameter in any of WordPress's spellings: `a=1,2` or `a[]=1&a[]=2`. */
export function listOf(request: Request, name: string): string[] {
  const value = request.query[name];
  const words: unknown[] = Array.isArray(value) ? value : [value];
  return words.flatMap((word) => (typeof word === 'string' ? word.split(/[\s,]+/).filter(Boolean) : []));
}

/** Ends an answer as WordPress refuses: `{code, message, data: {status, …}}`. */
export function refuse(response: Response, status: number, code: string, message: string, data: object = {}): void {
  response.status(status).json({ code, message, data: { status, ...data } });
}

interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly pages: number;
}

/**
 * Cuts `all` to the page the request asks for and sets WordPress's three paging headers.
 * Answers 400 itself, and returns undefined, where `page` or `per_page` is out of its range.
 */
export function pageOf<T>(request: Request, response: Response, all: readonly T[]): Page<T> | undefined {
  const size = Number(textOf(request, 'per_page') || 10);
  const number = Number(textOf(request, 'page') || 1);
  const wrong = isCount(size) && size <= 100 ? (isCount(number) ? '' : 'page') : 'per_page';
  if (wrong) {
    const words =
      wrong === 'page'
        ? 'page must be greater than or equal to 1'
        : 'per_page must be between 1 (inclusive) and 100 (inclusive)';
    refuse(response, 400, 'rest_invalid_param', `Invalid parameter(s): ${wrong}`, { params: { [wrong]: words } });
    return undefined;
  }
  const pages = Math.ceil(all.length / size);
  setPagingHeaders(request, response, { total: all.length, pages, number });
  return { items: all.slice((number - 1) * size, number * size), total: all.length, pages };
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1;

function setPagingHeaders(
  request: Request,
  response: Response,
  at: { total: number; pages: number; number: number },
): void {
  response.set({ 'X-WP-Total': String(at.total), 'X-WP-TotalPages': String(at.pages) });
  const address = new URL(request.url ?? '/', originOf(request));
  const links = [
    ['prev', at.number - 1],
    ['next', at.number + 1],
  ] as const;
  const known = links.filter(([, page]) => page >= 1 && page <= at.pages);
  if (known.length) response.set({ Link: known.map(([rel, page]) => toLink(address, rel, page)).join(', ') });
}

function toLink(address: URL, rel: string, page: number): string {
  address.searchParams.set('page', String(page));
  return `<${address.href}>; rel="${rel}"`;
}
