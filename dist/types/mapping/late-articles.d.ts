/** A chunk: what reads articles, for widgets that ask for none before a reader reaches for them. */
export { readArticles } from './read-articles.js';
