import type { TemplateResult } from 'lit';
import type { Kit } from '../ui/kit.js';

/** An address as people write it, without the full stop or bracket behind it. */
const ADDRESS = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'’”])/;

/** What a page says of every link that a reader wrote. */
export const UGC = 'nofollow ugc noopener noreferrer';

/** Plain text as its writer broke it, with its web addresses as links. */
export function paragraphs(kit: Kit, text: string): TemplateResult[] {
  return text.split(/\n{2,}/).map((paragraph) => kit.html`<p class="lines">${linked(kit, paragraph)}</p>`);
}

function linked({ html }: Kit, text: string): unknown[] {
  return text
    .split(ADDRESS)
    .map((part, i) => (i % 2 && URL.canParse(part) ? html`<a href=${part} rel=${UGC}>${part}</a>` : part));
}

const COLUMN = 80;

/** About how many lines a text takes; what is between tags counts, and each paragraph begins a line. */
export function linesIn(text: string): number {
  const words = text
    .slice(0, 20_000)
    .replace(/<(?:p|br|li|blockquote|pre|h\d)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '');
  return words.split('\n').reduce((lines, line) => lines + Math.ceil(line.trim().length / COLUMN), 0);
}

/** The first letters of a name's first and last word, as a machine draws them; '' where there are none. */
export function initials(name: string): string {
  const words = name.normalize().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => /^.\p{M}*/u.exec(word ?? '')?.[0].toLocaleUpperCase()).join('');
}
