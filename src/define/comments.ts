import { define } from '../define.js';
import { PressComments } from '../widgets/comments.js';

define('press-comments', PressComments);
