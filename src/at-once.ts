/** What the door to all widgets has in its one file, and the door to one kind loads while its data is on the way. */
import { readArticles } from './mapping/read-articles.js';
import { readAtOnce } from './ui/articles-source.js';
import { Cards } from './ui/card.js';
import { drawAtOnce } from './ui/cards.js';

drawAtOnce(Cards);
readAtOnce(readArticles);
