import { cardText } from './card.styles.js';
import { sheetOf } from './style-sheets.js';

/** One sheet for all widgets that draw cards. */
export const cardStyles = sheetOf(cardText);
