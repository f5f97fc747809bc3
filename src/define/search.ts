import { define } from '../define.js';
import { PressSearch } from '../widgets/search.js';

define('press-search', PressSearch);
