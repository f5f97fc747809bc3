import type { Weather } from '../../src/model/weather.js';

/** Weather that no preset knows; what its owner writes where the guess is wrong. */
export interface UnseenWeather {
  readonly name: string;
  readonly json: unknown;
  readonly url?: string;
  readonly wanted: Partial<Weather>;
  readonly map?: string;
}

const AT = { kind: 'instant', epoch: Date.UTC(2026, 10, 20, 6, 30) } as const;
const HOUR = { kind: 'instant', epoch: Date.UTC(2026, 10, 20, 6) } as const;
const C = { temperature: 9.4, unit: 'celsius', humidity: 81 } as const;

export const SKIES: readonly UnseenWeather[] = [
  {
    name: 'Bright Sky (Germany)',
    json: {
      weather: {
        source_id: 6007,
        timestamp: '2026-11-20T06:30:00+00:00',
        cloud_cover: 75,
        condition: 'dry',
        dew_point: 6.2,
        solar_10: 0.01,
        pressure_msl: 1012.1,
        relative_humidity: 81,
        visibility: 30000,
        wind_direction_10: 240,
        wind_speed_10: 11.2,
        wind_gust_speed_10: 20.1,
        temperature: 9.4,
        fallback_source_ids: {},
        icon: 'partly-cloudy-day',
      },
      sources: [
        {
          id: 6007,
          dwd_station_id: '00433',
          observation_type: 'synop',
          lat: 52.4,
          lon: 13.4,
          station_name: 'Berlin-Tempelhof',
        },
      ],
    },
    wanted: { ...C, sky: 2, place: 'Berlin-Tempelhof', observedAt: AT },
  },
  {
    name: 'QWeather',
    json: {
      code: '200',
      updateTime: '2026-11-20T14:35+08:00',
      fxLink: 'http://hfx.link/2ax1',
      now: {
        obsTime: '2026-11-20T14:30+08:00',
        temp: '9.4',
        feelsLike: '7',
        icon: '101',
        text: '多云',
        wind360: '123',
        windDir: '东南风',
        windScale: '1',
        windSpeed: '3',
        humidity: '81',
        precip: '0.0',
        pressure: '1003',
        dew: '6',
      },
      refer: { sources: ['QWeather'], license: ['CC'] },
    },
    wanted: { ...C, feelsLike: 7, observedAt: AT },
  },
  {
    name: 'Meteoblue',
    json: {
      metadata: {
        modelrun_utc: '2026-11-20 00:00',
        name: 'Basel',
        height: 279,
        timezone_abbrevation: 'UTC',
        latitude: 47.56,
        longitude: 7.57,
      },
      units: { time: 'YYYY-MM-DD hh:mm', temperature: 'C', windspeed: 'ms-1' },
      data_current: {
        time: '2026-11-20 06:30',
        isobserveddata: 0,
        isdaylight: 1,
        windspeed: 3.4,
        pictocode: 2,
        temperature: 9.4,
      },
    },
    wanted: { temperature: 9.4, unit: 'celsius', place: 'Basel', observedAt: AT },
  },
  {
    name: 'Met Office',
    json: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [-3.5, 50.7, 27] },
          properties: {
            location: { name: 'Exeter' },
            requestPointDistance: 221.7,
            modelRunDate: '2026-11-20T06:00Z',
            timeSeries: [9.4, 10.1].map((screenTemperature, index) => ({
              time: `2026-11-20T0${6 + index}:00Z`,
              screenTemperature,
              maxScreenAirTemp: 10.2,
              minScreenAirTemp: 8.8,
              screenDewPointTemperature: 6.3,
              feelsLikeTemperature: 7.1,
              windSpeed10m: 5.1,
              windDirectionFrom10m: 230,
              windGustSpeed10m: 9,
              screenRelativeHumidity: 81,
              mslp: 101200,
              significantWeatherCode: 7,
            })),
          },
        },
      ],
    },
    wanted: { ...C, feelsLike: 7.1, place: 'Exeter', observedAt: HOUR },
  },
  {
    name: 'SMHI (Sweden)',
    json: {
      approvedTime: '2026-11-20T05:35:00Z',
      referenceTime: '2026-11-20T05:00:00Z',
      geometry: { type: 'Point', coordinates: [[18.06, 59.33]] },
      timeSeries: [
        {
          validTime: '2026-11-20T06:00:00Z',
          parameters: [
            { name: 'msl', levelType: 'hmsl', level: 0, unit: 'hPa', values: [1012] },
            { name: 't', levelType: 'hl', level: 2, unit: 'Cel', values: [9.4] },
            { name: 'wd', levelType: 'hl', level: 10, unit: 'degree', values: [230] },
            { name: 'ws', levelType: 'hl', level: 10, unit: 'm/s', values: [5.1] },
            { name: 'r', levelType: 'hl', level: 2, unit: 'percent', values: [81] },
          ],
        },
      ],
    },
    wanted: { ...C, observedAt: HOUR },
  },
  {
    name: 'Environment Canada',
    json: {
      type: 'Feature',
      id: 'on-118',
      geometry: { type: 'Point', coordinates: [-75.7, 45.4] },
      properties: {
        name: { en: 'Ottawa', fr: 'Ottawa' },
        region: { en: 'City of Ottawa' },
        lastUpdated: '2026-11-20T06:45:00Z',
        currentConditions: {
          timestamp: { en: '2026-11-20T06:30:00Z', fr: '2026-11-20T06:30:00Z' },
          condition: { en: 'Mostly Cloudy', fr: 'Généralement nuageux' },
          dewpoint: { units: { en: 'C' }, value: { en: 6.2 } },
          relativeHumidity: { units: { en: '%' }, value: { en: 81 } },
          temperature: { units: { en: 'C', fr: 'C' }, value: { en: 9.4, fr: 9.4 } },
          wind: {
            speed: { units: { en: 'km/h' }, value: { en: 12 } },
            bearing: { units: { en: 'degrees' }, value: { en: 230 } },
          },
        },
        forecastGroup: {
          forecasts: [{ temperatures: { temperature: [{ class: { en: 'high' }, value: { en: 11 } }] } }],
        },
      },
    },
    wanted: { ...C, sky: 3, place: 'Ottawa', observedAt: AT },
  },
  {
    name: 'Weatherstack',
    json: {
      request: { type: 'City', query: 'New York, United States of America', language: 'en', unit: 'f' },
      location: {
        name: 'New York',
        country: 'United States of America',
        region: 'New York',
        lat: '40.714',
        lon: '-74.006',
        timezone_id: 'America/New_York',
        localtime: '2026-11-20 01:30',
        localtime_epoch: 1795138200,
        utc_offset: '-5.0',
      },
      current: {
        observation_time: '06:30 AM',
        temperature: 48,
        weather_code: 113,
        weather_icons: ['https://ws.example/sunny.png'],
        weather_descriptions: ['Sunny'],
        wind_speed: 8,
        wind_degree: 230,
        wind_dir: 'SW',
        pressure: 1012,
        precip: 0,
        humidity: 81,
        cloudcover: 0,
        feelslike: 45,
        uv_index: 1,
        is_day: 'yes',
      },
    },
    wanted: {
      temperature: 48,
      unit: 'fahrenheit',
      humidity: 81,
      feelsLike: 45,
      sky: 0,
      place: 'New York',
      timezone: 'America/New_York',
    },
  },
  {
    name: 'Xweather',
    json: {
      success: true,
      error: null,
      response: {
        id: 'KMSP',
        loc: { long: -93.2, lat: 44.9 },
        place: { name: 'minneapolis', city: 'minneapolis', state: 'mn', country: 'us' },
        profile: { tz: 'America/Chicago', tzname: 'CST', elevM: 265 },
        obTimestamp: 1795156200,
        obDateTime: '2026-11-20T00:30:00-06:00',
        ob: {
          type: 'station',
          timestamp: 1795156200,
          dateTimeISO: '2026-11-20T00:30:00-06:00',
          tempC: 9.4,
          tempF: 48.9,
          dewpointC: 6.2,
          dewpointF: 43.2,
          humidity: 81,
          pressureMB: 1012,
          windKTS: 6,
          windKPH: 11,
          windMPH: 7,
          windDirDEG: 230,
          weather: 'Mostly Cloudy',
          feelslikeC: 7.1,
          feelslikeF: 44.8,
          isDay: false,
          icon: 'mcloudyn.png',
        },
      },
    },
    wanted: { ...C, feelsLike: 7.1, sky: 3, isDay: false, place: 'minneapolis', observedAt: AT },
  },
  {
    name: 'Ambee, its unit in the address',
    url: 'https://api.ambeedata.com/weather/latest/by-lat-lng?lat=1&lng=2&units=us',
    json: {
      message: 'success',
      data: {
        time: 1795156200,
        temperature: 48.9,
        apparentTemperature: 45,
        dewPoint: 43,
        humidity: 81,
        windSpeed: 7,
        windBearing: 230,
        cloudCover: 0.6,
        summary: 'Partly cloudy',
        icon: 'partly-cloudy-day',
        lat: 1,
        lng: 2,
      },
    },
    wanted: { temperature: 48.9, unit: 'fahrenheit', feelsLike: 45, humidity: 81, sky: 2, observedAt: AT },
  },
  {
    name: 'Stormglass',
    json: {
      hours: [
        {
          time: '2026-11-20T06:00:00+00:00',
          airTemperature: { sg: 9.4, noaa: 9.6 },
          humidity: { sg: 81 },
          windSpeed: { sg: 5.1 },
          waterTemperature: { sg: 7.7 },
        },
        {
          time: '2026-11-20T07:00:00+00:00',
          airTemperature: { sg: 9.9, noaa: 9.9 },
          humidity: { sg: 80 },
          windSpeed: { sg: 5 },
          waterTemperature: { sg: 7.7 },
        },
      ],
      meta: { cost: 1, lat: 58, lng: 17, params: ['airTemperature'], start: '2026-11-20 06:00' },
    },
    wanted: { ...C, observedAt: HOUR },
  },
  {
    name: 'A personal station of weather.com',
    json: {
      observations: [
        {
          stationID: 'KMA1',
          obsTimeUtc: '2026-11-20T06:30:00Z',
          obsTimeLocal: '2026-11-20 01:30:00',
          neighborhood: 'Harbour',
          country: 'US',
          epoch: 1795156200,
          uv: 0,
          winddir: 230,
          humidity: 81,
          qcStatus: 1,
          metric: {
            temp: 9.4,
            heatIndex: 9,
            dewpt: 6,
            windChill: 7,
            windSpeed: 11,
            windGust: 14,
            pressure: 1012,
            precipRate: 0,
            elev: 20,
          },
        },
      ],
    },
    wanted: { ...C, feelsLike: 7, observedAt: AT },
  },
  {
    name: 'Bureau of Meteorology',
    json: {
      metadata: {
        response_timestamp: '2026-11-20T06:31:00Z',
        issue_time: '2026-11-20T06:31:00Z',
        observation_time: '2026-11-20T06:30:00Z',
      },
      data: {
        temp: 9.4,
        temp_feels_like: 7.1,
        wind: { speed_kilometre: 11, speed_knot: 6, direction: 'SW' },
        gust: { speed_kilometre: 20, speed_knot: 11 },
        max_temp: { time: '2026-11-20T03:00:00Z', value: 15.1 },
        min_temp: { time: '2026-11-19T19:00:00Z', value: 6.6 },
        rain_since_9am: 0,
        humidity: 81,
        station: { bom_id: '066037', name: 'Sydney Airport', distance: 1000 },
      },
    },
    wanted: { ...C, feelsLike: 7.1, place: 'Sydney Airport', observedAt: AT },
  },
  {
    name: 'Buienradar (Netherlands)',
    json: {
      $id: '1',
      buienradar: { copyright: '(C)opyright', terms: 'Deze feed mag vrij worden gebruikt' },
      actual: {
        actualradarurl: 'https://br.example/radar',
        sunrise: '2026-11-20T08:12:00',
        sunset: '2026-11-20T16:41:00',
        stationmeasurements: [
          {
            stationid: 6391,
            stationname: 'Meetstation Arcen',
            regio: 'Venlo',
            timestamp: '2026-11-20T06:30:00Z',
            weatherdescription: 'Licht bewolkt',
            winddirection: 'ZW',
            temperature: 9.4,
            groundtemperature: 8,
            feeltemperature: 7.1,
            windgusts: 9,
            windspeed: 5.1,
            humidity: 81,
          },
        ],
      },
    },
    wanted: { ...C, feelsLike: 7.1, place: 'Meetstation Arcen', observedAt: AT },
  },
  {
    name: 'IMGW (Poland)',
    json: {
      id_stacji: '12295',
      stacja: 'Białystok',
      data_pomiaru: '2026-11-20',
      godzina_pomiaru: '6',
      temperatura: '9.4',
      predkosc_wiatru: '3',
      kierunek_wiatru: '230',
      wilgotnosc_wzgledna: '81',
      suma_opadu: '0',
      cisnienie: '1012.1',
    },
    // It sends meters per second and says so nowhere in its answer.
    wanted: { ...C, place: 'Białystok', wind: undefined },
  },
  {
    name: 'AEMET (Spain)',
    json: [
      {
        idema: '3195',
        lon: -3.6,
        lat: 40.4,
        fint: '2026-11-20T06:00:00+0000',
        prec: 0,
        alt: 667,
        vmax: 8,
        vv: 5.1,
        dv: 230,
        hr: 81,
        tamax: 10.1,
        tamin: 8.9,
        ta: 9.4,
        ubi: 'MADRID RETIRO',
      },
    ],
    wanted: C,
    map: 'humidity: hr; place: ubi; observedAt: fint',
  },
  {
    name: 'Hong Kong Observatory',
    json: {
      rainfall: { data: [{ unit: 'mm', place: 'Central', max: 0 }] },
      icon: [50],
      iconUpdateTime: '2026-11-20T14:00:00+08:00',
      updateTime: '2026-11-20T14:30:00+08:00',
      temperature: {
        data: [
          { place: "King's Park", value: 19, unit: 'C' },
          { place: 'Hong Kong Observatory', value: 20, unit: 'C' },
        ],
        recordTime: '2026-11-20T14:30:00+08:00',
      },
      humidity: {
        recordTime: '2026-11-20T14:30:00+08:00',
        data: [{ unit: 'percent', value: 81, place: 'Hong Kong Observatory' }],
      },
    },
    wanted: { temperature: 19, unit: 'celsius', humidity: 81 },
  },
  {
    name: 'CWA (Taiwan)',
    json: {
      success: 'true',
      records: {
        Station: [
          {
            StationName: '臺北',
            StationId: '466920',
            ObsTime: { DateTime: '2026-11-20T14:30:00+08:00' },
            GeoInfo: { CountyName: '臺北市', TownName: '中正區' },
            WeatherElement: {
              Weather: '陰',
              WindDirection: 230,
              WindSpeed: 5.1,
              AirTemperature: 9.4,
              RelativeHumidity: 81,
              AirPressure: 1012,
              DailyExtreme: {
                DailyHigh: {
                  TemperatureInfo: { AirTemperature: 12.1, Occurred_at: { DateTime: '2026-11-20T13:00:00+08:00' } },
                },
                DailyLow: {
                  TemperatureInfo: { AirTemperature: 7, Occurred_at: { DateTime: '2026-11-20T05:00:00+08:00' } },
                },
              },
            },
          },
        ],
      },
    },
    wanted: { ...C, place: '臺北', observedAt: AT },
  },
  {
    name: 'Home Assistant',
    json: {
      entity_id: 'weather.home',
      state: 'partlycloudy',
      attributes: {
        temperature: 9.4,
        temperature_unit: '°C',
        humidity: 81,
        pressure: 1012,
        wind_bearing: 230,
        wind_speed: 11,
        wind_speed_unit: 'km/h',
        friendly_name: 'Home',
      },
      last_changed: '2026-11-20T05:30:00+00:00',
      last_updated: '2026-11-20T06:30:00+00:00',
    },
    wanted: { ...C, sky: 2, observedAt: AT },
  },
  {
    name: 'Foreca',
    json: {
      current: {
        time: '2026-11-20T07:30+01:00',
        symbol: 'd200',
        symbolPhrase: 'partly cloudy',
        temperature: 9.4,
        feelsLikeTemp: 7,
        relHumidity: 81,
        dewPoint: 6,
        windSpeed: 5,
        windDir: 230,
        windDirString: 'SW',
      },
    },
    wanted: { ...C, feelsLike: 7, sky: 2, observedAt: AT },
  },
  {
    name: 'Values with their units',
    json: {
      lat: 1,
      lon: 2,
      temp: { value: 48.9, units: 'F' },
      feels_like: { value: 45, units: 'F' },
      dewpoint: { value: 43, units: 'F' },
      wind_speed: { value: 7, units: 'mph' },
      humidity: { value: 81, units: '%' },
      weather_code: { value: 'partly_cloudy' },
      observation_time: { value: '2026-11-20T06:30:00.000Z' },
    },
    wanted: { temperature: 48.9, unit: 'fahrenheit', feelsLike: 45, humidity: 81, observedAt: AT },
  },
  {
    name: 'Météo-France',
    json: {
      position: { lat: 48.8, lon: 2.3, name: 'Paris', country: 'FR', timezone: 'Europe/Paris' },
      updated_on: 1795156200,
      daily_forecast: [
        {
          dt: 1795132800,
          T: { min: 5.1, max: 11.2, sea: null },
          humidity: { min: 60, max: 90 },
          weather12H: { icon: 'p2j', desc: 'Eclaircies' },
        },
      ],
      forecast: [
        {
          dt: 1795154400,
          T: { value: 9.4, windchill: 7.1 },
          humidity: 81,
          sea_level: 1012,
          wind: { speed: 5, gust: 0, direction: 230, icon: 'SO' },
          weather: { icon: 'p2j', desc: 'Eclaircies' },
        },
      ],
    },
    wanted: { ...C, place: 'Paris', timezone: 'Europe/Paris' },
  },
  {
    name: 'HERE',
    json: {
      places: [
        {
          observations: [
            {
              place: {
                address: { countryCode: 'DEU', countryName: 'Deutschland', state: 'Berlin', city: 'Berlin' },
                location: { lat: 52.5, lng: 13.4 },
              },
              daylight: 'day',
              description: 'Partly cloudy. Cool.',
              skyInfo: 9,
              skyDesc: 'Partly cloudy',
              temperature: 9.4,
              temperatureDesc: 'Cool',
              comfort: '7.10',
              highTemperature: '11.20',
              lowTemperature: '5.10',
              humidity: '81',
              dewPoint: 6.2,
              windSpeed: 11.2,
              windDirection: 230,
              time: '2026-11-20T07:30:00+01:00',
            },
          ],
        },
      ],
    },
    wanted: { ...C, sky: 2, place: 'Berlin', observedAt: AT },
  },
  {
    name: 'German, home-made',
    json: {
      ort: 'Kiel',
      gemessen: '2026-11-20T07:30:00+01:00',
      temperatur: 9.4,
      gefuehlt: 7.1,
      luftfeuchtigkeit: 81,
      windgeschwindigkeit: 11,
      wetter: 'bewölkt',
    },
    wanted: { ...C, feelsLike: 7.1, place: 'Kiel', observedAt: AT },
  },
];
