import { readFileSync } from 'node:fs';

/** One article of the demo newspaper as its writers keep it: plain text, no markup. */
export interface Post {
  readonly id: number;
  readonly slug: string;
  /** UTC, `2025-06-04T11:55:00`, without a Z as WordPress writes it. */
  readonly date: string;
  readonly title: string;
  readonly standfirst: string;
  readonly paragraphs: readonly string[];
  readonly section: string;
  /** The line over the headline where it says more than the section; '' else. */
  readonly kicker: string;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  /** Name of a file in pictures/, '' for none. */
  readonly picture: string;
  readonly live: boolean;
  /** 1–5 for a review, 0 else. */
  readonly rating: number;
  /** Seconds of the film the article is about, 0 for none. */
  readonly video: number;
  /** Slugs of the posts that an editor put beside this one. */
  readonly related: readonly string[];
}

/** The sections in the order of the page's navigation; a post's id begins with its section's place in this list. */
export const sections = ['World', 'Business', 'Climate', 'Health', 'Culture', 'Sport', 'Opinion'] as const;

/** `Climate` → `climate`: a section's folder in addresses. */
export const toSlug = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/[\u0300-\u036f‘’'“”"]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Where a post is read on the site. */
export const toPath = (post: Post): string => `/${toSlug(post.section)}/${post.slug}/`;

/**
 * Reads all section files, newest post first. A file is plain text, one post after the other:
 *
 *     # Headline
 *     2025-06-04 11:55 | authors, by comma | picture | tags, by comma | options
 *     Standfirst.
 *
 *     Paragraphs, with empty lines between them.
 *
 * Options are `slug=`, `kicker=`, `rating=4`, `video=135`, `related=slug,slug` and `live`, with semicolons between them.
 * New posts go to a file's end, because ids count from its start. Throws where a post is not written so.
 */
export function readPosts(): readonly Post[] {
  const posts = sections.flatMap((section, place) =>
    readFileSync(new URL(`${toSlug(section)}.txt`, import.meta.url), 'utf8')
      .split(/^# /m)
      .slice(1)
      .map((text, index) => toPost(text, section, (place + 1) * 1000 + index + 1)),
  );
  return posts.sort((a, b) => b.date.localeCompare(a.date) || a.id - b.id);
}

function toPost(text: string, section: string, id: number): Post {
  const [title = '', meta = '', standfirst = '', ...body] = text.trim().split('\n');
  const [at = '', authors = '', picture = '', tags = '', rest = ''] = meta.split('|').map((part) => part.trim());
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(at) || !standfirst) throw new Error(`${section}: cannot read “${title}”`);
  const options = new Map(rest.split(';').map((option) => toPair(option)));
  return {
    id,
    slug: options.get('slug') ?? toSlug(title).split('-').slice(0, 8).join('-'),
    date: `${at.replace(' ', 'T')}:00`,
    title,
    standfirst,
    paragraphs: body
      .join('\n')
      .trim()
      .split(/\n{2,}/),
    section,
    kicker: options.get('kicker') ?? '',
    authors: toList(authors),
    tags: toList(tags),
    picture,
    live: options.has('live'),
    rating: Number(options.get('rating') ?? 0),
    video: Number(options.get('video') ?? 0),
    related: toList(options.get('related') ?? ''),
  };
}

function toPair(option: string): [string, string] {
  const [name = '', value = ''] = option.split('=');
  return [name.trim(), value.trim()];
}

const toList = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
