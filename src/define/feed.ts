import { define } from '../define.js';
import { PressFeed } from '../widgets/feed.js';

define('press-feed', PressFeed);
