import type { Article } from '../../src/model/article.js';

/** An article that has only what a test gives it. */
export const article = (given: Partial<Article> = {}): Article => ({
  id: '1',
  url: '',
  title: '',
  excerpt: '',
  bodyText: '',
  section: '',
  authors: [],
  tags: [],
  live: false,
  sponsor: '',
  opinion: false,
  related: [],
  lang: '',
  ...given,
});
