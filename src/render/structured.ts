import { selectAll } from 'css-select';
import type { Element as Node } from 'domhandler';
import type { Article } from '../model/article.js';
import type { Drawing } from './draw.js';
import { attributeOf, treeOf, wordsIn } from './tree.js';

/** What crawlers are told of a page, in the words of schema.org. */
export type Thing = Readonly<Record<string, unknown>>;

/** What a drawn widget says of its articles: a list by their addresses, a whole story by all that is known of it. */
export function thingOf(tag: string, layout: string, { html, articles }: Drawing): Thing | undefined {
  const tree = treeOf(html);
  const headlines = selectAll<typeof tree | Node, Node>('[part~=headline]', tree);
  if (tag === 'press-article') {
    const title = headlines.map(wordsIn)[0]?.trim();
    const story = layout === 'full' && articles.find((article) => article.title === title);
    return story ? storyOf(story) : undefined;
  }
  const links = selectAll<typeof tree | Node, Node>('[part~=headline] a', tree).map((node) =>
    attributeOf(node, 'href'),
  );
  // An address and no more: a page that tells what it is about must not seem to be about its neighbours.
  const itemListElement = links.map((url, at) => ({ '@type': 'ListItem', position: at + 1, url }));
  return links.length ? { '@type': 'ItemList', itemListElement } : undefined;
}

function storyOf({ title, url, excerpt, image, publishedAt, authors, section }: Article): Thing {
  return {
    '@type': 'NewsArticle',
    headline: title,
    url: url || undefined,
    description: excerpt || undefined,
    image: image?.src,
    datePublished: publishedAt && publishedAt.kind !== 'words' ? new Date(publishedAt.epoch).toISOString() : undefined,
    author: authors.map((name) => ({ '@type': 'Person', name })),
    articleSection: section || undefined,
  };
}

/** Names of things that a page itself has told of in JSON-LD already: they are not told twice. */
export function toldBy(scripts: readonly string[]): (thing: Thing) => boolean {
  const told = scripts.join();
  const hasStory = /"@type"\s*:\s*\[?\s*"\w*(?:Article|Posting)"/.test(told);
  const hasList = /"@type"\s*:\s*"ItemList"/.test(told);
  return ({ '@type': type }) => (type === 'ItemList' ? hasList : hasStory);
}

/** The script, in which nothing can end it before its end. */
export function scriptOf(things: readonly Thing[]): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json" data-presslet>${json}</script>`;
}
