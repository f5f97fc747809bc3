import type { SearchDocument } from '../../src/search/engine.js';

/** A post with what a test is about and nothing else. */
export const post = (id: string, title: string, rest: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  url: '',
  title,
  tags: [],
  section: '',
  authors: [],
  excerpt: '',
  body: '',
  date: 0,
  related: [],
  lang: '',
  ...rest,
});

/** Posts by title alone, with the ids '0', '1' … */
export const posts = (...titles: readonly string[]): SearchDocument[] =>
  titles.map((title, number) => post(String(number), title));
