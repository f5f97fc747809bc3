import { define } from '../define.js';
import { PressDateline } from '../widgets/dateline.js';

define('press-dateline', PressDateline);
