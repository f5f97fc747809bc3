import { own } from './path.js';
import { at, type RareShape } from './rare-shape.js';

/** Whose figures they are, as these services ask to be named. */
const OPENWEATHER = 'attribution:"OpenWeather";attributionUrl:"https://openweathermap.org/"';
const NWS = 'attribution:"National Weather Service";attributionUrl:"https://www.weather.gov/"';

/** Shapes of weather by mark, and the one of places. */
export const WEATHERS: readonly RareShape[] = [
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
