import type { UnseenThread } from './unseen-remarks.js';
import type { UnseenWeather } from './unseen-weather.js';

const AT = { kind: 'instant', epoch: Date.UTC(2026, 10, 20, 6, 30) } as const;
const C = { temperature: 9.4, unit: 'celsius', humidity: 81 } as const;

/** Weather that was written down after the guess was made; as it was then it read 2 of these 8 right in every field. */
export const SKIES: readonly UnseenWeather[] = [
  {
    name: 'AirVisual',
    json: {
      status: 'success',
      data: {
        city: 'Porto',
        state: 'Porto',
        country: 'Portugal',
        location: { type: 'Point', coordinates: [-8.6, 41.1] },
        current: {
          pollution: { ts: '2026-11-20T06:00:00.000Z', aqius: 31, mainus: 'p2' },
          weather: { ts: '2026-11-20T06:30:00.000Z', tp: 9.4, pr: 1012, hu: 81, ws: 5.1, wd: 230, ic: '01d' },
        },
      },
    },
    wanted: { ...C, place: 'Porto', observedAt: AT },
    map: 'temperature: data.current.weather.tp; humidity: data.current.weather.hu; place: data.city; observedAt: data.current.weather.ts',
  },
  {
    name: 'Ecowitt',
    json: {
      code: 0,
      msg: 'success',
      time: '1795156200',
      data: {
        outdoor: {
          temperature: { time: '1795156200', unit: '℉', value: '48.9' },
          feels_like: { time: '1795156200', unit: '℉', value: '45.0' },
          dew_point: { time: '1795156200', unit: '℉', value: '43.2' },
          humidity: { time: '1795156200', unit: '%', value: '81' },
        },
        indoor: {
          temperature: { time: '1795156200', unit: '℉', value: '70.2' },
          humidity: { time: '1795156200', unit: '%', value: '40' },
        },
        wind: {
          wind_speed: { time: '1795156200', unit: 'mph', value: '7.0' },
          wind_direction: { time: '1795156200', unit: 'º', value: '230' },
        },
      },
    },
    wanted: { temperature: 48.9, unit: 'fahrenheit', feelsLike: 45, humidity: 81, observedAt: AT },
  },
  {
    name: 'Ambient Weather',
    json: [
      {
        macAddress: '00:00',
        lastData: {
          dateutc: 1795156200000,
          tempinf: 70.2,
          humidityin: 40,
          baromrelin: 29.9,
          tempf: 48.9,
          humidity: 81,
          winddir: 230,
          windspeedmph: 7,
          feelsLike: 45,
          dewPoint: 43.2,
          tz: 'America/New_York',
          date: '2026-11-20T06:30:00.000Z',
        },
        info: { name: 'Garden', coords: { address: 'x' } },
      },
    ],
    wanted: {
      temperature: 48.9,
      unit: 'fahrenheit',
      feelsLike: 45,
      humidity: 81,
      place: 'Garden',
      timezone: 'America/New_York',
    },
  },
  {
    name: 'WeatherKit',
    json: {
      currentWeather: {
        name: 'CurrentWeather',
        metadata: {
          attributionURL: 'https://weatherkit.example/legal',
          expireTime: '2026-11-20T07:00:00Z',
          latitude: 1,
          longitude: 2,
          readTime: '2026-11-20T06:31:00Z',
          reportedTime: '2026-11-20T06:30:00Z',
          units: 'm',
          version: 1,
        },
        asOf: '2026-11-20T06:30:00Z',
        cloudCover: 0.4,
        conditionCode: 'PartlyCloudy',
        daylight: true,
        humidity: 0.81,
        pressure: 1012,
        temperature: 9.4,
        temperatureApparent: 7.1,
        temperatureDewPoint: 6.2,
        windDirection: 230,
        windSpeed: 11,
      },
    },
    wanted: { ...C, feelsLike: 7.1, sky: 2 },
  },
  {
    name: 'Google Weather',
    json: {
      currentTime: '2026-11-20T06:30:00Z',
      timeZone: { id: 'America/Los_Angeles' },
      isDaytime: false,
      weatherCondition: {
        iconBaseUri: 'https://maps.gstatic.example/partly',
        description: { text: 'Partly cloudy', languageCode: 'en' },
        type: 'PARTLY_CLOUDY',
      },
      temperature: { degrees: 9.4, unit: 'CELSIUS' },
      feelsLikeTemperature: { degrees: 7.1, unit: 'CELSIUS' },
      dewPoint: { degrees: 6.2, unit: 'CELSIUS' },
      relativeHumidity: 81,
      wind: { direction: { degrees: 230, cardinal: 'SOUTHWEST' }, speed: { value: 11, unit: 'KILOMETERS_PER_HOUR' } },
      currentConditionsHistory: {
        temperatureChange: { degrees: -0.6, unit: 'CELSIUS' },
        maxTemperature: { degrees: 14.3, unit: 'CELSIUS' },
        minTemperature: { degrees: 3.7, unit: 'CELSIUS' },
      },
    },
    wanted: { ...C, feelsLike: 7.1, sky: 2, isDay: false, timezone: 'America/Los_Angeles', observedAt: AT },
  },
  {
    name: 'Frost (Norway)',
    json: {
      '@type': 'ObservationResponse',
      createdAt: '2026-11-20T06:40:00Z',
      data: [
        {
          sourceId: 'SN18700:0',
          referenceTime: '2026-11-20T06:30:00.000Z',
          observations: [
            { elementId: 'air_temperature', value: 9.4, unit: 'degC', timeOffset: 'PT0H' },
            { elementId: 'relative_humidity', value: 81, unit: 'percent', timeOffset: 'PT0H' },
            { elementId: 'wind_speed', value: 5.1, unit: 'm/s', timeOffset: 'PT0H' },
          ],
        },
      ],
    },
    wanted: { ...C, observedAt: AT },
  },
  {
    name: 'Italian, home-made',
    json: {
      citta: 'Lecce',
      aggiornato: '2026-11-20T07:30:00+01:00',
      temperatura: 9.4,
      umidita: 81,
      vento: { velocita: 11, direzione: 230 },
      cielo: 'sereno',
    },
    // Of what 11 are, nobody says anything.
    wanted: { ...C, place: 'Lecce', wind: undefined, observedAt: AT },
  },
  {
    name: 'A state machine of a smart home',
    json: {
      sensor: {
        outdoor: {
          temperature: { state: '9.4', unit_of_measurement: '°C' },
          humidity: { state: '81', unit_of_measurement: '%' },
        },
      },
      last_updated: '2026-11-20T06:30:00Z',
    },
    wanted: { ...C, observedAt: AT },
  },
];

const date = '2026-11-20T06:30:00Z';
const SAYS = 'I saw it from the pier, and it was larger than a house.';
const REPLY = 'No, it was smaller than that, and it was a boat.';

/** Threads that were written down after the guess was made; as it was then it read 4 of these 6 right. */
export const THREADS: readonly UnseenThread[] = [
  {
    name: 'Valine',
    json: {
      results: [
        {
          nick: 'Ann',
          updatedAt: date,
          objectId: 'v1',
          mail: '',
          ua: 'x',
          insertedAt: { __type: 'Date', iso: date },
          createdAt: date,
          pid: '',
          rid: '',
          link: 'https://ann.example',
          comment: `<p>${SAYS}</p>`,
          url: '/a',
        },
        {
          nick: 'Bo',
          updatedAt: '2026-11-20T07:30:00Z',
          objectId: 'v2',
          mail: '',
          ua: 'x',
          createdAt: '2026-11-20T07:30:00Z',
          pid: 'v1',
          rid: 'v1',
          link: '',
          comment: `<p>${REPLY}</p>`,
          url: '/a',
        },
      ],
    },
    says: SAYS,
    author: 'Ann',
    date,
    count: 2,
    answers: [1],
  },
  {
    name: 'A newspaper, its dates in seconds',
    json: {
      status: 'OK',
      results: {
        comments: [
          {
            commentID: 1,
            status: 'approved',
            commentSequence: 1,
            userID: 7,
            userDisplayName: 'Ann Lee',
            userLocation: 'Cardiff',
            userTitle: 'NULL',
            userURL: 'NULL',
            picURL: null,
            commentTitle: '<br/>',
            commentBody: SAYS,
            createDate: '1795156200',
            updateDate: '1795156300',
            recommendations: 4,
            parentID: null,
            replies: [
              {
                commentID: 2,
                userDisplayName: 'Bo Cane',
                commentBody: REPLY,
                createDate: '1795159800',
                parentID: 1,
                replies: [],
              },
            ],
          },
        ],
        totalParentCommentsFound: 1,
      },
    },
    says: SAYS,
    author: 'Ann Lee',
    date,
    count: 2,
    answers: [1],
  },
  {
    name: 'Another newspaper, with responses',
    json: {
      status: 'ok',
      discussion: {
        key: '/p/x',
        title: 'A thing in the bay',
        isClosedForComments: false,
        commentCount: 2,
        comments: [
          {
            id: 11,
            body: `<p>${SAYS}</p>`,
            date: '20 November 2026 6:30am',
            isoDateTime: date,
            status: 'visible',
            webUrl: 'https://d.example/c/11',
            numRecommends: 3,
            userProfile: {
              userId: '5',
              displayName: 'Ann Lee',
              webUrl: 'https://d.example/u/5',
              avatar: 'https://d.example/a/5.jpg',
            },
            responses: [
              {
                id: 12,
                body: `<p>${REPLY}</p>`,
                date: '20 November 2026 7:30am',
                isoDateTime: '2026-11-20T07:30:00Z',
                status: 'visible',
                numRecommends: 0,
                responseTo: { displayName: 'Ann Lee', commentId: '11' },
                userProfile: { userId: '6', displayName: 'Bo Cane' },
              },
            ],
          },
        ],
      },
    },
    says: SAYS,
    author: 'Ann Lee',
    date,
    count: 2,
    answers: [1],
  },
  {
    name: 'Flarum',
    json: {
      data: [SAYS, REPLY].map((said, index) => ({
        type: 'posts',
        id: `${index + 1}`,
        attributes: {
          number: index + 1,
          createdAt: index ? '2026-11-20T07:30:00+00:00' : '2026-11-20T06:30:00+00:00',
          contentType: 'comment',
          contentHtml: `<p>${said}</p>`,
          isHidden: false,
        },
        relationships: {
          user: { data: { type: 'users', id: `${index + 5}` } },
          discussion: { data: { type: 'discussions', id: '9' } },
        },
      })),
      included: [
        {
          type: 'users',
          id: '5',
          attributes: { username: 'ann', displayName: 'Ann Lee', avatarUrl: null, slug: 'ann' },
        },
        { type: 'users', id: '6', attributes: { username: 'bo', displayName: 'Bo Cane', avatarUrl: null, slug: 'bo' } },
        { type: 'discussions', id: '9', attributes: { title: 'A thing in the bay', slug: '9-thing' } },
      ],
    },
    says: SAYS,
    author: 'Ann Lee',
    date,
    count: 2,
  },
  {
    name: 'NodeBB',
    json: {
      tid: 4,
      title: 'A thing in the bay',
      postcount: 2,
      posts: [
        {
          pid: 40,
          tid: 4,
          uid: 5,
          content: `<p>${SAYS}</p>`,
          timestamp: 1795156200000,
          timestampISO: date,
          index: 0,
          votes: 2,
          user: { uid: 5, username: 'ann', displayname: 'Ann Lee', picture: '/u/5.png', signature: '' },
        },
        {
          pid: 41,
          tid: 4,
          uid: 6,
          toPid: '40',
          content: `<p>${REPLY}</p>`,
          timestamp: 1795159800000,
          timestampISO: '2026-11-20T07:30:00Z',
          index: 1,
          votes: 0,
          user: { uid: 6, username: 'bo', displayname: 'Bo Cane' },
          parent: { username: 'ann', displayname: 'Ann Lee' },
        },
      ],
    },
    says: SAYS,
    author: 'Ann Lee',
    date,
    count: 2,
  },
  {
    name: 'Spanish, home-made',
    json: {
      comentarios: [
        {
          id: 1,
          nombre: 'Ana López',
          texto: SAYS,
          fecha: '2026-11-20T07:30:00+01:00',
          respuestas: [{ id: 2, nombre: 'Blas Cano', texto: REPLY, fecha: '2026-11-20T08:30:00+01:00' }],
        },
        {
          id: 3,
          nombre: 'Cira Díaz',
          texto: 'Was it not on the other side of the pier?',
          fecha: '2026-11-20T09:30:00+01:00',
          respuestas: [],
        },
      ],
    },
    says: SAYS,
    author: 'Ana López',
    date,
    count: 3,
    answers: [1],
    map: 'replies: respuestas',
  },
];
