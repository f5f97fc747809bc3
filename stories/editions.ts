import { html, type TemplateResult } from 'lit';
import { ARABIC, POSTS } from './helpers.js';
import style from './site/site.css?inline';

/** What differs between the English paper and the Arabic one; numbers are posts of its file, in an editor's order. */
export interface Edition {
  readonly src: string;
  readonly name: string;
  readonly place: string;
  readonly sections: readonly string[];
  readonly titles: Readonly<
    Record<'more' | 'world' | 'read' | 'opinion' | 'search' | 'related' | 'comments' | 'days', string>
  >;
  readonly lead: number;
  readonly follow: readonly number[];
  readonly more: readonly number[];
  readonly world: readonly number[];
  readonly read: readonly number[];
  readonly opinion: readonly number[];
  readonly paid: number;
  readonly comments: string;
}

export const english: Edition = {
  src: POSTS,
  name: 'The Daily Ledger',
  place: 'Dubai',
  sections: ['World', 'Business', 'Climate', 'Health', 'Culture', 'Sport', 'Opinion'],
  titles: {
    more: 'More to read',
    world: 'World',
    read: 'Most read',
    opinion: 'Opinion',
    search: 'Search',
    related: 'Related posts',
    days: 'Dubai, five days',
    comments: 'Comments',
  },
  lead: 1001,
  follow: [1004, 7001, 2001],
  more: [1002, 4001, 1005, 5001],
  world: [1003, 1006, 1007, 1008, 1009, 1010],
  read: [1002, 1005, 1003, 4001, 1004],
  opinion: [7002, 7004],
  paid: 9003,
  comments: 'data/wp-json/wp/v2/comments.json',
};

export const arabic: Edition = {
  src: ARABIC,
  name: 'السجل اليومي',
  place: 'دبي',
  sections: ['العالم', 'أسواق', 'مناخ', 'صحة', 'ثقافة', 'رياضة', 'رأي'],
  titles: {
    more: 'اقرأ أيضًا',
    world: 'العالم',
    read: 'الأكثر قراءة',
    opinion: 'رأي',
    search: 'بحث',
    related: 'موضوعات ذات صلة',
    days: 'دبي، خمسة أيام',
    comments: 'التعليقات',
  },
  lead: 1,
  follow: [10, 5, 4],
  more: [2, 9, 3, 6],
  world: [7, 8, 12, 10, 2, 4],
  read: [2, 3, 7, 9, 10],
  opinion: [11, 5],
  paid: 13,
  comments: 'data/wp-json/wp/v2/comments-ar.json',
};

/** A page of the paper: its style, its masthead, its dateline. */
export function page(edition: Edition, size: '' | 'small', content: TemplateResult): TemplateResult {
  const { name, place, sections } = edition;
  return html`<style>
      ${style}
    </style>
    <header class="wrap">
      <p class="mast ${size}"><a href="/">${name}</a></p>
      <nav class="nav" aria-label=${name}>${sections.map((section) => html`<a href="/">${section}</a>`)}</nav>
      <press-dateline
        place=${place}
        timezone="Asia/Dubai"
        date="2025-06-04"
        unit="c"
        loading="eager"
        src="data/forecast.json"
      ></press-dateline>
    </header>
    <main class="wrap">
      ${content}
      <footer class="foot">${name}</footer>
    </main>`;
}
