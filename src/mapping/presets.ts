import { isRecord, own } from './path.js';
import type { Kind, Shape } from './shapes.js';

export interface RareShape extends Shape {
  readonly kind: Kind;
  /** Other names that a `preset` may use. */
  readonly alias?: string;
  /** Whether an answer is of this shape, by two independent keys of it or of its first item. */
  readonly is: (has: (...keys: string[]) => boolean, json: unknown, url: string) => boolean;
  /** Path to the number of pages; next page by `page`. */
  readonly pages?: string;
  /** There are more pages until one is empty. */
  readonly isEndless?: boolean;
  /** Fields are found by the guess, inside a list that this shape knows. */
  readonly isOpen?: boolean;
}

const never = (): boolean => false;
const at = (json: unknown, ...keys: string[]): unknown => keys.reduce<unknown>(own, json);
const includes = (value: unknown, word: string): boolean => JSON.stringify(value ?? '').includes(word);

const LD =
  'id:@id;url:url,mainEntityOfPage.@id,mainEntityOfPage,@id;title:headline,name;excerpt:description;bodyText:articleBody;' +
  'section:articleSection;authors:author[].name,author.name,author;publishedAt:datePublished,dateCreated;updatedAt:dateModified;' +
  'image:image[].url,image.url,image,thumbnailUrl;imageWidth:image[].width,image.width;imageHeight:image[].height,image.height;' +
  'imageCaption:image[].caption,image.caption;tags:keywords;readingIso:timeRequired;wordCount:wordCount;commentCount:commentCount;' +
  'rating:reviewRating.ratingValue,aggregateRating.ratingValue;lang:inLanguage';

/** Whose figures they are, as these services ask to be named. */
const OPENWEATHER = 'attribution:"OpenWeather";attributionUrl:"https://openweathermap.org/"';
const NWS = 'attribution:"National Weather Service";attributionUrl:"https://www.weather.gov/"';

const REMARK_STATUS = 'status:status,state';

/** Shapes by mark, most telling first; those that only name a list come last. */
export const RARE: readonly RareShape[] = [
  {
    name: 'guardian',
    kind: 'article',
    items: 'response.results',
    html: 'excerpt authors',
    pages: 'response.pages',
    total: 'response.total',
    is: (_has, json) => Array.isArray(at(json, 'response', 'results')) && at(json, 'response', 'status') !== undefined,
    map:
      'id:id;url:webUrl;title:fields.headline,webTitle;excerpt:fields.trailText;bodyHtml:fields.body;section:sectionName;' +
      'authors:tags[type=contributor].webTitle,fields.byline;publishedAt:webPublicationDate;updatedAt:fields.lastModified;' +
      'image:fields.thumbnail;tags:tags[type=keyword].webTitle;wordCount:fields.wordcount;live:fields.liveBloggingNow;lang:fields.lang',
  },
  {
    name: 'forem',
    alias: 'dev.to',
    kind: 'article',
    items: '.',
    html: '',
    isEndless: true,
    is: (has) => has('type_of', 'public_reactions_count'),
    map:
      'id:id;url:url;title:title;excerpt:description;bodyHtml:body_html;authors:user.name;publishedAt:published_timestamp,published_at;' +
      'updatedAt:edited_at;image:cover_image,social_image;tags:tag_list,tags;readingMinutes:reading_time_minutes;commentCount:comments_count',
  },
  {
    name: 'mastodon-context',
    alias: 'mastodon',
    kind: 'comment',
    items: 'descendants',
    html: '',
    is: (_has, json) => Array.isArray(own(json, 'ancestors')) && Array.isArray(own(json, 'descendants')),
    map:
      'id:id;parentId:in_reply_to_id;author:account.display_name,account.acct;authorUrl:account.url;avatar:account.avatar_static;' +
      'bodyHtml:content;publishedAt:created_at;updatedAt:edited_at;url:url;likes:favourites_count',
  },
  {
    name: 'mastodon-statuses',
    alias: 'mastodon',
    kind: 'article',
    items: '.',
    html: 'excerpt',
    is: (has) => has('uri', 'account', 'visibility'),
    map:
      'id:id;url:url;title:spoiler_text,card.title;excerpt:content;bodyHtml:content;authors:account.display_name,account.acct;' +
      'publishedAt:created_at;updatedAt:edited_at;image:media_attachments[type=image].preview_url,card.image;' +
      'imageAlt:media_attachments[type=image].description;tags:tags[].name;commentCount:replies_count;lang:language',
  },
  {
    name: 'json-ld',
    kind: 'article',
    items: '.',
    is: (_has, json) =>
      includes(own(Array.isArray(json) ? json[0] : json, '@context'), 'schema.org') &&
      includes(json, '@type') &&
      !at(json, 'properties'),
    map: LD,
  },
  {
    name: 'page',
    kind: 'article',
    items: '.',
    is: never,
    map:
      'id:canonical,meta.["og:url"];url:canonical,meta.["og:url"];title:ld.headline,ld.name,meta.["og:title"],h1,title;' +
      'excerpt:ld.description,meta.["og:description"],meta.description;bodyText:ld.articleBody;' +
      'section:ld.articleSection,meta.["article:section"];authors:ld.author[].name,ld.author.name,ld.author,meta.author;' +
      'publishedAt:ld.datePublished,meta.["article:published_time"];updatedAt:ld.dateModified,meta.["article:modified_time"];' +
      'image:ld.image[].url,ld.image.url,ld.image,meta.["og:image"];imageAlt:meta.["og:image:alt"];' +
      'imageWidth:meta.["og:image:width"];imageHeight:meta.["og:image:height"];tags:meta.["article:tag"],ld.keywords,meta.keywords;' +
      'wordCount:ld.wordCount;readingIso:ld.timeRequired;lang:ld.inLanguage,lang,meta.["og:locale"]',
  },
  // Search servers: where the hits are, how many, and what is counted; the documents are the owner's own.
  {
    name: 'elasticsearch',
    alias: 'opensearch',
    kind: 'article',
    items: 'hits.hits',
    total: 'hits.total.value,hits.total',
    isOpen: true,
    map: '',
    is: (_h, json) => Array.isArray(at(json, 'hits', 'hits')) && own(json, 'took') !== undefined,
  },
  {
    name: 'typesense',
    kind: 'article',
    items: 'hits',
    total: 'found',
    isOpen: true,
    map: '',
    is: (has) => has('found', 'hits', 'document'),
  },
  {
    name: 'algolia',
    kind: 'article',
    items: 'hits',
    total: 'nbHits',
    pages: 'nbPages',
    isOpen: true,
    map: '',
    is: (_h, json) => own(json, 'nbHits') !== undefined && own(json, 'hits') !== undefined,
  },
  {
    name: 'meilisearch',
    kind: 'article',
    items: 'hits',
    total: 'estimatedTotalHits,totalHits',
    isOpen: true,
    map: '',
    is: (_h, json) => own(json, 'processingTimeMs') !== undefined && own(json, 'hits') !== undefined,
  },
  {
    name: 'wordpress-search',
    kind: 'article',
    items: '.',
    html: 'title',
    map: 'id:id;url:url;title:title',
    is: (has) => has('subtype', '_links', 'title', 'url'),
  },
  {
    name: 'waline',
    kind: 'comment',
    items: 'data.data',
    pages: 'data.totalPages',
    total: 'data.count',
    is: (_has, json) => own(json, 'errno') !== undefined && Array.isArray(at(json, 'data', 'data')),
    map:
      `id:objectId;parentId:pid,~parent;author:nick;authorUrl:link;avatar:avatar;bodyHtml:comment;publishedAt:time,insertedAt;likes:like;` +
      `pinned:sticky;staff:type;${REMARK_STATUS}`,
  },
  {
    name: 'isso',
    kind: 'comment',
    items: 'replies',
    total: 'total_replies',
    is: (_has, json) => own(json, 'total_replies') !== undefined && Array.isArray(own(json, 'replies')),
    map: 'id:id;parentId:~parent,parent;author:author;authorUrl:website;avatar:gravatar_image;bodyHtml:text;publishedAt:created;updatedAt:modified;likes:likes',
  },
  {
    name: 'remark42',
    kind: 'comment',
    items: 'comments',
    total: 'info.count',
    is: (has, json) =>
      isRecord(own(json, 'info')) && Array.isArray(own(json, 'comments')) && (has('locator') || has('comment')),
    map: 'id:id;parentId:pid,~parent;author:user.name;avatar:user.picture;bodyHtml:text;publishedAt:time;updatedAt:edit.time;likes:score;pinned:pin;staff:user.admin',
  },
  {
    name: 'artalk',
    kind: 'comment',
    items: 'comments',
    total: 'count',
    is: (has) => has('content_marked', 'nick', 'rid'),
    map: 'id:id;parentId:rid;author:nick;authorUrl:link;bodyHtml:content_marked;text:content;publishedAt:date;likes:vote_up;pinned:is_pinned;staff:badge_name',
  },
  {
    name: 'discourse',
    kind: 'comment',
    items: 'post_stream.posts',
    total: 'posts_count',
    is: (_has, json) => Array.isArray(at(json, 'post_stream', 'posts')),
    map: 'id:post_number;parentId:reply_to_post_number;author:display_username,name,username;bodyHtml:cooked;publishedAt:created_at;updatedAt:updated_at;staff:staff;url:post_url',
  },
  {
    name: 'pocketbase',
    kind: 'comment',
    items: 'items',
    pages: 'totalPages',
    total: 'totalItems',
    isOpen: true,
    map: '',
    is: (_h, json) => own(json, 'totalPages') !== undefined && own(json, 'totalItems') !== undefined,
  },
  { name: 'postgrest', alias: 'supabase', kind: 'comment', items: '.', isOpen: true, map: '', is: never },
  { name: 'json-server', alias: 'plain', kind: 'comment', items: '.,comments', isOpen: true, map: '', is: never },
  {
    name: 'openweathermap',
    alias: 'owm',
    kind: 'weather',
    items: '.',
    unit: 'k',
    is: (has) => has('weather', 'main', 'dt', 'sys'),
    map:
      'temperature:main.temp;owm:weather[0].id;iconCode:weather[0].icon;text:weather[0].description;feelsLike:main.feels_like;' +
      'humidity:main.humidity;wind:wind.speed;windDirection:wind.deg;windUnit:"m/s";place:name;observedAt:dt;utcOffset:timezone;' +
      'sunrise:sys.sunrise;sunset:sys.sunset;' +
      OPENWEATHER,
  },
  {
    name: 'openweathermap-forecast',
    kind: 'weather',
    items: '.',
    unit: 'k',
    is: (_has, json) => Array.isArray(own(json, 'list')) && at(json, 'city', 'timezone') !== undefined,
    map:
      'temperature:list[0].main.temp;owm:list[0].weather[0].id;iconCode:list[0].weather[0].icon;text:list[0].weather[0].description;' +
      'feelsLike:list[0].main.feels_like;humidity:list[0].main.humidity;wind:list[0].wind.speed;windDirection:list[0].wind.deg;' +
      'windUnit:"m/s";place:city.name;observedAt:list[0].dt;utcOffset:city.timezone;sunrise:city.sunrise;sunset:city.sunset;' +
      'day:list[].dt;dayWmo:list[].weather[0].id;dayHigh:list[].main.temp_max;dayLow:list[].main.temp_min;' +
      OPENWEATHER,
  },
  {
    name: 'openweathermap-onecall',
    kind: 'weather',
    items: '.',
    unit: 'k',
    is: (_has, json) => own(json, 'timezone_offset') !== undefined && at(json, 'current', 'dt') !== undefined,
    map:
      'temperature:current.temp;owm:current.weather[0].id;iconCode:current.weather[0].icon;text:current.weather[0].description;' +
      'feelsLike:current.feels_like;humidity:current.humidity;wind:current.wind_speed;windDirection:current.wind_deg;windUnit:"m/s";' +
      'high:daily[0].temp.max;low:daily[0].temp.min;observedAt:current.dt;timezone:timezone;utcOffset:timezone_offset;' +
      'sunrise:current.sunrise;sunset:current.sunset;day:daily[].dt;dayHigh:daily[].temp.max;dayLow:daily[].temp.min;' +
      'dayWmo:daily[].weather[0].id;daySunrise:daily[].sunrise;daySunset:daily[].sunset;alert:alerts[0].event;' +
      OPENWEATHER,
  },
  {
    name: 'nws-observation',
    alias: 'nws',
    kind: 'weather',
    items: '.',
    is: (_has, json) => own(json, 'type') === 'Feature' && at(json, 'properties', 'textDescription') !== undefined,
    map:
      'temperature:properties.temperature.value;unit:properties.temperature.unitCode;nwsIcon:properties.icon;text:properties.textDescription;' +
      'feelsLike:properties.heatIndex.value,properties.windChill.value;humidity:properties.relativeHumidity.value;' +
      'wind:properties.windSpeed.value;windUnit:properties.windSpeed.unitCode;windDirection:properties.windDirection.value;' +
      'observedAt:properties.timestamp;place:properties.stationName;' +
      NWS,
  },
  {
    name: 'nws-forecast',
    kind: 'weather',
    items: '.',
    is: (_has, json) => own(json, 'type') === 'Feature' && Array.isArray(at(json, 'properties', 'periods')),
    map:
      'temperature:properties.periods[0].temperature;unit:properties.periods[0].temperatureUnit;nwsIcon:properties.periods[0].icon;' +
      'text:properties.periods[0].shortForecast;isDay:properties.periods[0].isDaytime;wind:properties.periods[0].windSpeed;' +
      'humidity:properties.periods[0].relativeHumidity.value;observedAt:properties.periods[0].startTime;' +
      'day:properties.periods[].startTime;dayWmo:properties.periods[].icon;dayHigh:properties.periods[].temperature;' +
      'dayLow:properties.periods[].temperature;' +
      NWS,
  },
  {
    name: 'met.no',
    alias: 'metno',
    kind: 'weather',
    items: '.',
    is: (_has, json) => own(json, 'type') === 'Feature' && Array.isArray(at(json, 'properties', 'timeseries')),
    map:
      'temperature:~now.data.instant.details.air_temperature;unit:properties.meta.units.air_temperature;' +
      'iconCode:~now.data.next_1_hours.summary.symbol_code,~now.data.next_6_hours.summary.symbol_code;' +
      'humidity:~now.data.instant.details.relative_humidity;wind:~now.data.instant.details.wind_speed;windUnit:properties.meta.units.wind_speed;' +
      'windDirection:~now.data.instant.details.wind_from_direction;observedAt:~now.time;high:~high;low:~low;' +
      'day:properties.timeseries[].time;dayWmo:~skies;dayHigh:properties.timeseries[].data.instant.details.air_temperature;' +
      'dayLow:properties.timeseries[].data.instant.details.air_temperature;' +
      'attribution:"MET Norway";attributionUrl:"https://www.met.no/"',
  },
  {
    name: 'weatherapi',
    kind: 'weather',
    items: '.',
    is: (_has, json) => at(json, 'current', 'condition') !== undefined && at(json, 'location') !== undefined,
    map:
      'temperature:current.temp_c;unit:"c";text:current.condition.text;isDay:current.is_day;feelsLike:current.feelslike_c;' +
      'humidity:current.humidity;wind:current.wind_kph;windUnit:"km/h";windDirection:current.wind_degree;place:location.name;' +
      'observedAt:current.last_updated_epoch,location.localtime_epoch;timezone:location.tz_id;high:forecast.forecastday[0].day.maxtemp_c;' +
      'low:forecast.forecastday[0].day.mintemp_c;day:forecast.forecastday[].date;dayHigh:forecast.forecastday[].day.maxtemp_c;' +
      'dayLow:forecast.forecastday[].day.mintemp_c;dayWmo:forecast.forecastday[].day.condition.text;alert:alerts.alert[0].headline;' +
      'attribution:"WeatherAPI.com";attributionUrl:"https://www.weatherapi.com/"',
  },
  {
    name: 'wttr',
    kind: 'weather',
    items: '.',
    is: (_has, json) => Array.isArray(own(json, 'current_condition')) && Array.isArray(own(json, 'nearest_area')),
    map:
      'temperature:current_condition[0].temp_C;unit:"c";text:current_condition[0].weatherDesc[0].value;' +
      'feelsLike:current_condition[0].FeelsLikeC;humidity:current_condition[0].humidity;wind:current_condition[0].windspeedKmph;' +
      'windUnit:"km/h";windDirection:current_condition[0].winddirDegree;place:nearest_area[0].areaName[0].value;' +
      'high:weather[0].maxtempC;low:weather[0].mintempC;day:weather[].date;dayHigh:weather[].maxtempC;dayLow:weather[].mintempC;' +
      'dayWmo:weather[].hourly[4].weatherDesc[0].value;attribution:"wttr.in";attributionUrl:"https://wttr.in/"',
  },
  {
    name: 'darksky',
    alias: 'pirateweather',
    kind: 'weather',
    items: '.',
    unit: 'f',
    is: (_has, json) => at(json, 'currently', 'temperature') !== undefined && own(json, 'timezone') !== undefined,
    map:
      'temperature:currently.temperature;unit:~unit;iconCode:currently.icon;text:currently.summary;feelsLike:currently.apparentTemperature;' +
      'humidity:~humidity;wind:currently.windSpeed;windUnit:~speed;windDirection:currently.windBearing;observedAt:currently.time;' +
      'timezone:timezone;high:daily.data[0].temperatureHigh;low:daily.data[0].temperatureLow;day:daily.data[].time;dayWmo:daily.data[].icon;' +
      'dayHigh:daily.data[].temperatureHigh;dayLow:daily.data[].temperatureLow;sunrise:daily.data[0].sunriseTime;sunset:daily.data[0].sunsetTime',
  },
  {
    name: 'geocoding',
    alias: 'open-meteo-geocoding',
    kind: 'place',
    items: 'results,features,data,.',
    is: () => true,
    map:
      'place:name,properties.name,formatted,display_name,properties.label;latitude:latitude,lat,geometry.coordinates[1],geometry.lat;' +
      'longitude:longitude,lon,lng,geometry.coordinates[0],geometry.lng;timezone:timezone,tz_id;' +
      'country:country,properties.country,address.country,countryName',
  },
];
