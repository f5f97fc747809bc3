import { define } from '../define.js';
import { PressRelated } from '../widgets/related.js';

define('press-related', PressRelated);
