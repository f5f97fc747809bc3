import type { Alternative, Mapping } from './map.js';
import { primitive, walk, type Path, type Step } from './path.js';

/** Where a `map` stops making sense; `explain` says why, with a caret under the place. */
export class MapFault extends Error {
  constructor(readonly at: number) {
    super();
  }
}

/**
 * Reads a `map` in one pass. Without `fields` the text is alternatives alone, as in `items`, and they stand under ''.
 *
 * @throws {MapFault} and nothing else
 */
export function parseMap(text: string, fields?: readonly string[]): Mapping {
  const mapping: Mapping = new Map();
  let at = 0;
  const need = (isRight: unknown, where = at): void => {
    if (!isRight) throw new MapFault(where);
  };
  /** Moves over blanks and what matches; '' where nothing does. */
  const eat = (pattern: RegExp): string => {
    while (text.charCodeAt(at) < 33) at++;
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found.trim();
  };
  const bare = (token: string): string => (/^["']/.test(token) ? token.slice(1, -1) : token);
  const step = (token: string): Step => {
    if (token[0] === '[') {
      token = token.slice(1, -1).trim();
      if (!token) return [];
      if (/^-?\d+$/.test(token)) return +token;
      const sign = /^["']/.test(token) ? 0 : token.indexOf('=');
      if (sign > 0) return [token.slice(0, sign).trim(), bare(token.slice(sign + 1).trim())];
    }
    token = bare(token);
    // A name that only prototypes have becomes an index that no list has.
    return /^(__proto__|prototype|constructor)$/.test(token) ? Infinity : token;
  };
  const path = (): Path => {
    const steps: Step[] = [];
    let dot = eat(/\./y);
    do {
      eat(/$/y);
      const start = at;
      const token = eat(/\[("[^"]*"|'[^']*'|[^\]"'])*\]|"[^"]*"|'[^']*'|[^.[\],;|}"'][^.[\],;|}]*/y);
      if (!token) {
        need(dot && !steps.length);
        break;
      }
      const next = /\s(\w+):/.exec(token);
      need(!next || !fields?.includes(next[1] ?? ''), start + 1 + (next?.index ?? 0));
      need(steps.push(step(token)) < 33);
      dot = eat(/\./y);
    } while (dot || text[at] === '[');
    return steps;
  };
  const alternative = (): Alternative => {
    eat(/$/y);
    let offset = at;
    const template = eat(/("[^"]*"|'[^']*')(?=\s*([,;]|$))/y);
    if (!template) {
      const steps = path();
      return (item) => walk(item, steps);
    }
    const end = at;
    const parts = bare(template)
      .split(/\{([^}]*)\}/)
      .map((part, index) => {
        at = ++offset;
        offset += part.length;
        if (!(index % 2)) return part;
        const steps = path();
        need(at === offset);
        return steps;
      });
    at = end;
    return (item) => {
      const said = parts.map((part) =>
        typeof part === 'string' ? part : walk(item, part).map(primitive).find(Boolean),
      );
      return said.includes(undefined) ? [] : [said.join('')];
    };
  };
  need(text.length < 4097, 4096);
  while ((eat(/[\s;]*/y), at < text.length)) {
    const start = at;
    const field = fields ? eat(/[^:;,]*/y) : '';
    if (fields) {
      need(text[at] === ':');
      need(fields.includes(field) && !mapping.has(field), start);
      at++;
    }
    const alternatives: Alternative[] = [];
    do alternatives.push(alternative());
    while (eat(/,/y));
    need(at >= text.length || text[at] === ';');
    mapping.set(field, alternatives);
  }
  return mapping;
}
