import { define } from '../define.js';
import { PressList } from '../widgets/list.js';

define('press-list', PressList);
