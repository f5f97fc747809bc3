import { styles as extras } from '../ui/card-extras.js';
import { cardText } from '../ui/card.styles.js';
import { listText } from '../ui/list.styles.js';
import { styles as rail } from '../views/rail.js';
import { styles as story } from '../views/story.js';
import { styles as weather } from '../views/weather.js';
import { styleOf, type Tag } from './draw.js';

/** What each widget may adopt from its chunks. */
const adopted: Readonly<Record<Tag, readonly string[]>> = {
  'press-article': [cardText, extras, story],
  'press-comment-count': [],
  'press-dateline': [weather],
  'press-list': [cardText, listText, extras, rail],
  'press-related': [cardText, listText, extras, rail],
  'press-search': [],
};

/** While what was printed is there, what the widget draws behind it is not seen: both have one place. */
const PRINTED = '.printed{display:contents}.printed~*{display:none!important}';

/** Styles as one text, without their comments and white space. */
export const sheetOf = (styles: readonly string[]): string =>
  [...styles, PRINTED]
    .join('\n')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ');

/** All that a printed widget may look like. */
export const wholeSheetOf = (tag: Tag): string => sheetOf([...styleOf(tag), ...adopted[tag]]);
