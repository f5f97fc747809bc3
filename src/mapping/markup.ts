/** The ways of writing that a server may take besides plain text. */
export type Markup = 'html' | 'markdown';

export const isMarkup = (value: string | null): value is Markup => value === 'html' || value === 'markdown';

/**
 * What a reader wrote, as HTML that is still to be sanitized. Of Markdown a small part: paragraphs, emphasis, code, links,
 * lists and quotes; tags in it are text. Lines stay as they were broken. Linear, never throws.
 */
export const toHtml = (text: string, markup: Markup): string =>
  markup === 'markdown' ? blocks(text.replace(/\r\n?/g, '\n').split('\n'), 0) : broken(text);

/** As most servers read HTML that was typed: what an empty line parts is a paragraph, unless it is a block already. */
const broken = (html: string): string =>
  html
    .split(/\n\s*\n/)
    .map((part) =>
      /^\s*<\/?(?:p|ul|ol|li|blockquote|pre|h\d|div|table)\b/i.test(part)
        ? part
        : `<p>${part.replace(/\n/g, '<br>')}</p>`,
    )
    .join('\n');

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? '');

/** Quotes in quotes and lists in lists; what is deeper is a paragraph. */
const DEEPEST = 6;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])( +|$)/;

function blocks(lines: readonly string[], depth: number): string {
  let html = '';
  let said: string[] = [];
  const close = (): void => {
    if (said.length) html += `<p>${inline(said.join('\n').trim()).replace(/\n/g, '<br>')}</p>`;
    said = [];
  };
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const [, fence] = FENCE.exec(line) ?? [];
    const end = fence ? endOfFence(lines, at, fence) : depth < DEEPEST ? endOfBlock(lines, at) : at;
    if (end === at) {
      if (line.trim()) said.push(line.trim());
      else close();
      at++;
      continue;
    }
    close();
    const part = lines.slice(at, end);
    if (fence)
      html += `<pre><code>${escaped(part.slice(1, closes(part.at(-1), fence) ? -1 : undefined).join('\n'))}</code></pre>`;
    else if (QUOTE.test(line))
      html += `<blockquote>${blocks(
        part.map((each) => each.replace(QUOTE, '')),
        depth + 1,
      )}</blockquote>`;
    else html += list(part, depth);
    at = end;
  }
  close();
  return html;
}

const closes = (line: string | undefined, fence: string): boolean => !!line?.trim().startsWith(fence);

function endOfFence(lines: readonly string[], at: number, fence: string): number {
  for (let end = at + 1; end < lines.length; end++) if (closes(lines[end], fence)) return end + 1;
  return lines.length;
}

/** Behind the quote or the list that begins there, which goes on over its indented lines; the same place for none. */
function endOfBlock(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  const isQuote = QUOTE.test(line);
  if (!isQuote && !ITEM.test(line)) return at;
  let end = at + 1;
  while (end < lines.length && goesOn(lines, end, isQuote)) end++;
  return end;
}

function goesOn(lines: readonly string[], at: number, isQuote: boolean): boolean {
  const line = lines[at] ?? '';
  if (isQuote) return QUOTE.test(line);
  return ITEM.test(line) || /^ {2,}\S/.test(line) || (!line.trim() && /^ {2,}\S/.test(lines[at + 1] ?? ''));
}

function list(lines: readonly string[], depth: number): string {
  const isNumbered = /^\s*\d/.test(lines[0] ?? '');
  const items: string[][] = [];
  let indent = 0;
  for (const line of lines) {
    const [whole = '', before = '', mark = ''] = ITEM.exec(line) ?? [];
    const isNew = !!mark && (!items.length || before.length < indent);
    if (isNew) {
      items.push([line.slice(whole.length)]);
      indent = before.length + mark.length + 1;
    } else items.at(-1)?.push(line.startsWith(' '.repeat(indent)) ? line.slice(indent) : line.replace(/^ {2,3}/, ''));
  }
  const said = items.map((item) => {
    const inner = blocks(item, depth + 1);
    const [only, ...rest] = inner.split('</p>');
    return `<li>${rest.length === 1 && only?.startsWith('<p>') ? only.slice(3) + rest.join('') : inner}</li>`;
  });
  return isNumbered ? `<ol>${said.join('')}</ol>` : `<ul>${said.join('')}</ul>`;
}

/** What may mean something within a line; each alternative reads what it takes once. */
const TOKEN = /\\[!-/:-@[-`{-~]|`+|\*+|_+|~~|\[|\]|<?https?:\/\/[^\s<>"]+>?|[^\\`*_~[\]h<]+|[^]/g;
const TARGET = /\(\s{0,9}<?([^\s<>()]{1,2000})>?(?:\s{1,9}"[^"\n]{0,200}")?\s{0,9}\)/y;

interface Opened {
  readonly mark: string;
  readonly size: number;
  readonly at: number;
}

function inline(text: string): string {
  const out: string[] = [];
  const open: Opened[] = [];
  const counts = new Map<string, number>();
  /** Lengths of runs of backticks behind which there is no other of that length. */
  const single = new Set<number>();
  const count = ({ mark, size }: Opened, more: number): unknown =>
    counts.set(mark.repeat(size), (counts.get(mark.repeat(size)) ?? 0) + more);
  const push = (mark: string, size: number): void => {
    const opened = { mark, size, at: out.push(escaped(mark.repeat(size))) - 1 };
    open.push(opened);
    count(opened, 1);
  };
  /** The nearest of these; what was opened within it stays as it was typed. */
  const pop = (mark: string, ...sizes: readonly number[]): Opened | undefined => {
    if (!sizes.some((size) => counts.get(mark.repeat(size)))) return undefined;
    const index = open.findLastIndex((one) => one.mark === mark && sizes.includes(one.size));
    const [found, ...inner] = open.splice(index);
    for (const one of [found, ...inner]) if (one) count(one, -1);
    return found;
  };
  /** Of three signs in a row either one or two may close first. */
  const turn = (): void => {
    const [outer, inner] = open.slice(-2);
    if (outer?.size !== 2 || inner?.size !== 1 || outer.mark !== inner.mark || outer.at !== inner.at - 1) return;
    open.splice(-2, 2, { ...inner, at: outer.at }, { ...outer, at: inner.at });
    out.splice(outer.at, 2, inner.mark, outer.mark.repeat(2));
  };
  for (let at = 0; at < text.length;) {
    TOKEN.lastIndex = at;
    const [token = ''] = TOKEN.exec(text) ?? [];
    const first = token[0] ?? '';
    let end = at + Math.max(token.length, 1);
    if (first === '\\' && token.length === 2) out.push(escaped(token.slice(1)));
    else if (first === '`') {
      const close = single.has(token.length) ? -1 : endOfCode(text, end, token.length);
      if (close < 0) {
        single.add(token.length);
        out.push(token);
      } else {
        out.push(`<code>${escaped(text.slice(end, close)).replace(/\n/g, ' ')}</code>`);
        end = close + token.length;
      }
    } else if (first === '*' || first === '_' || token === '~~') emphasis(first, token.length, text[at - 1], text[end]);
    else if (token === '[') push('[', 1);
    else if (token === ']') {
      TARGET.lastIndex = end;
      const [whole, url = ''] = TARGET.exec(text) ?? [];
      const opened = whole && pop('[', 1);
      if (!opened) out.push(']');
      else {
        out[opened.at] = `<a href="${escaped(url)}">`;
        out.push('</a>');
        end += whole.length;
      }
    } else if (/^<?https?:/.test(token)) end = at + address(token);
    else out.push(escaped(token));
    at = end;
  }
  return out.join('');

  function emphasis(mark: string, size: number, before = ' ', after = ' '): void {
    const isWord = /[\p{L}\p{N}]/u;
    const isInWord = mark === '_' && isWord.test(before) && isWord.test(after);
    let left = size;
    if (/\S/.test(before) && !isInWord) {
      const close = (): Opened | undefined => {
        if (left === 2) turn();
        if (left > 2) return pop(mark, 1, 2);
        return (left === 2 ? pop(mark, 2) : undefined) ?? (left ? pop(mark, 1) : undefined);
      };
      for (let opened = close(); opened; opened = close()) {
        const tag = mark === '~' ? 'del' : opened.size === 2 ? 'strong' : 'em';
        out[opened.at] = `<${tag}>`;
        out.push(`</${tag}>`);
        left -= opened.size;
      }
    }
    const canOpen = /\S/.test(after) && !isInWord && left <= 3;
    if (!canOpen) out.push(mark.repeat(left));
    else if (left > 1) push(mark, 2);
    if (canOpen && left % 2) push(mark, 1);
  }

  /** An address as people write it: the full stop behind it is the sentence's. Gives how much of the text it is. */
  function address(token: string): number {
    const isBracketed = token.startsWith('<') && token.endsWith('>');
    const said = isBracketed ? token.slice(1, -1) : token.replace(/^<|>$/g, '').replace(/[.,;:!?)\]}'*_~`’”]+$/, '');
    if (token.startsWith('<') && !isBracketed) out.push('&lt;');
    out.push(`<a href="${escaped(said)}">${escaped(said)}</a>`);
    return isBracketed ? token.length : said.length + (token.startsWith('<') ? 1 : 0);
  }
}

/** Where the next run of as many backticks begins, or −1. */
function endOfCode(text: string, from: number, length: number): number {
  const runs = /`+/g;
  runs.lastIndex = from;
  for (let run = runs.exec(text); run; run = runs.exec(text)) if (run[0].length === length) return run.index;
  return -1;
}
