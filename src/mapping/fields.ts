import type { Kind } from './shapes.js';

/** The fields that `map` may name; those before the bar hold text that may be HTML. */
export const FIELDS: Readonly<Record<Kind, string>> = {
  article:
    'title excerpt bodyText section authors imageAlt imageCaption tags sponsor|id url bodyHtml publishedAt updatedAt image ' +
    'imageWidth imageHeight imageFocus srcset readingMinutes readingIso wordCount commentCount rating live opinion related lang media duration',
  comment:
    'author text|id parentId authorUrl avatar bodyHtml publishedAt updatedAt url status likes pinned staff ' +
    'replies total people',
  weather:
    'text place alert|temperature unit wmo isDay feelsLike humidity wind windUnit windDirection high low observedAt timezone ' +
    'utcOffset sunrise sunset day dayWmo dayHigh dayLow daySunrise daySunset alertUrl attribution attributionUrl owm iconCode nwsIcon',
  place: 'place country|latitude longitude timezone',
};
