import { define } from '../define.js';
import { PressCommentCount } from '../widgets/comment-count.js';

define('press-comment-count', PressCommentCount);
