import { define } from '../define.js';
import { PressArticle } from '../widgets/article.js';

define('press-article', PressArticle);
