import { expect } from '@open-wc/testing';
import { readWeather } from '../../src/mapping/read.js';
import type { Weather } from '../../src/model/weather.js';
import { inline, options, parsed, sample, tools } from './tools.js';

interface Case {
  readonly name: string;
  readonly json: unknown;
  readonly wanted: Partial<Weather>;
  readonly url?: string;
}

const SOON = new Date(Date.now() + 60_000).toISOString();

const CASES: readonly Case[] = [
  {
    name: 'WeatherAPI',
    json: {
      location: {
        name: 'Cardiff',
        region: 'Wales',
        country: 'UK',
        lat: 51.48,
        lon: -3.18,
        tz_id: 'Europe/London',
        localtime_epoch: 1795439700,
        localtime: '2026-11-23 13:15',
      },
      current: {
        last_updated_epoch: 1795439000,
        last_updated: '2026-11-23 13:03',
        temp_c: 9,
        temp_f: 48.2,
        is_day: 1,
        condition: { text: 'Light rain', icon: '//cdn.weatherapi.com/64x64/day/296.png', code: 1183 },
        wind_mph: 10,
        wind_kph: 16.1,
        wind_degree: 250,
        humidity: 87,
        feelslike_c: 6.5,
        feelslike_f: 43.7,
      },
    },
    wanted: {
      temperature: 9,
      unit: 'celsius',
      sky: 61,
      place: 'Cardiff',
      humidity: 87,
      feelsLike: 6.5,
      isDay: true,
      timezone: 'Europe/London',
      observedAt: { kind: 'instant', epoch: 1795439000000 },
    },
  },
  {
    name: 'Met.no',
    json: {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [10.7, 59.9, 5] },
      properties: {
        meta: { updated_at: SOON, units: { air_temperature: 'celsius', wind_speed: 'm/s' } },
        timeseries: [
          {
            time: '2020-01-01T00:00:00Z',
            data: { instant: { details: { air_temperature: -20, relative_humidity: 5, wind_speed: 1 } } },
          },
          {
            time: SOON,
            data: {
              instant: {
                details: { air_temperature: -1.2, relative_humidity: 80.1, wind_speed: 4, wind_from_direction: 200 },
              },
              next_1_hours: { summary: { symbol_code: 'lightsnow_night' }, details: {} },
            },
          },
        ],
      },
    },
    wanted: {
      temperature: -1.2,
      unit: 'celsius',
      sky: 71,
      isDay: false,
      humidity: 80.1,
      wind: { speed: 4, unit: 'meter-per-second', direction: 200 },
    },
  },
  {
    name: 'wttr',
    json: {
      current_condition: [
        {
          FeelsLikeC: '4',
          humidity: '81',
          temp_C: '7',
          temp_F: '45',
          weatherCode: '116',
          weatherDesc: [{ value: 'Partly cloudy' }],
          windspeedKmph: '15',
          winddirDegree: '230',
          localObsDateTime: '2026-04-03 10:37 PM',
        },
      ],
      nearest_area: [{ areaName: [{ value: 'Oslo' }] }],
      weather: [{ date: '2026-04-03', maxtempC: '9', mintempC: '1' }],
    },
    wanted: { temperature: 7, unit: 'celsius', sky: 2, humidity: 81, place: 'Oslo', high: 9, low: 1 },
  },
  {
    name: 'Dark Sky and its heirs, with units in flags',
    json: {
      latitude: 1,
      longitude: 2,
      timezone: 'America/New_York',
      currently: {
        time: 1795439700,
        summary: 'Overcast',
        icon: 'cloudy',
        temperature: 4.5,
        apparentTemperature: 1,
        humidity: 0.87,
        windSpeed: 3,
        windBearing: 90,
      },
      flags: { units: 'si' },
    },
    wanted: {
      temperature: 4.5,
      unit: 'celsius',
      sky: 3,
      humidity: 87,
      timezone: 'America/New_York',
      wind: { speed: 3, unit: 'meter-per-second', direction: 90 },
    },
  },
  {
    name: 'OpenWeatherMap, metric by its address',
    url: 'https://api.openweathermap.org/data/2.5/weather?q=Riga&units=metric',
    json: {
      weather: [{ id: 721, main: 'Haze', description: 'haze', icon: '50n' }],
      main: { temp: 14, feels_like: 13, humidity: 56 },
      wind: { speed: 4 },
      dt: 1795439700,
      sys: { sunrise: 1, sunset: 2 },
      timezone: 7200,
      name: 'Riga',
      cod: 200,
    },
    wanted: { temperature: 14, unit: 'celsius', sky: 'haze', isDay: false },
  },
  {
    name: 'OpenWeatherMap, imperial',
    url: 'https://api.openweathermap.org/data/2.5/weather?q=Riga&units=imperial',
    json: {
      weather: [{ id: 999, description: 'tornado' }],
      main: { temp: 57 },
      dt: 1795439700,
      sys: {},
      name: 'Riga',
      cod: 200,
    },
    wanted: { temperature: 57, unit: 'fahrenheit', sky: undefined },
  },
  {
    name: 'NWS forecast',
    json: {
      type: 'Feature',
      properties: {
        periods: [
          {
            startTime: '2026-11-23T06:00:00-05:00',
            isDaytime: true,
            temperature: 71,
            temperatureUnit: 'F',
            windSpeed: '10 mph',
            windDirection: 'NW',
            icon: 'https://api.weather.gov/icons/land/day/tsra_hi,40/rain?size=medium',
            shortForecast: 'Thunderstorms',
          },
        ],
      },
    },
    wanted: {
      temperature: 71,
      unit: 'fahrenheit',
      sky: 95,
      isDay: true,
      wind: { speed: 10, unit: 'mile-per-hour', direction: undefined },
    },
  },
  {
    name: 'Tomorrow.io (guessed)',
    json: {
      data: {
        time: '2026-11-23T13:15:00Z',
        values: {
          cloudCover: 100,
          dewPoint: 0.88,
          humidity: 96,
          temperature: 3.88,
          temperatureApparent: 1.2,
          weatherCode: 1001,
          windDirection: 187,
          windSpeed: 3.69,
        },
      },
      location: { lat: 43.6, lon: -79.3, name: 'Toronto, Ontario, Canada', type: 'administrative' },
    },
    wanted: {
      temperature: 3.88,
      humidity: 96,
      feelsLike: 1.2,
      place: 'Toronto',
      sky: undefined,
      observedAt: { kind: 'instant', epoch: Date.UTC(2026, 10, 23, 13, 15) },
    },
  },
  {
    name: 'Visual Crossing (guessed)',
    json: {
      resolvedAddress: 'Bergen, Norge',
      address: 'Bergen',
      timezone: 'Europe/Oslo',
      days: [
        { datetime: '2026-11-23', datetimeEpoch: 1795388400, tempmax: 6.1, tempmin: 1.2, temp: 4, conditions: 'Rain' },
        { datetime: '2026-11-24', datetimeEpoch: 1795474800, tempmax: 7, tempmin: 2, temp: 5, conditions: 'Rain' },
      ],
      currentConditions: {
        datetime: '14:15:00',
        datetimeEpoch: 1795439700,
        temp: 5.2,
        feelslike: 3,
        humidity: 90.2,
        windspeed: 12,
        winddir: 200,
        conditions: 'Partially cloudy',
        icon: 'partly-cloudy-day',
      },
    },
    wanted: {
      temperature: 5.2,
      feelsLike: 3,
      humidity: 90.2,
      sky: 2,
      timezone: 'Europe/Oslo',
      high: 6.1,
      low: 1.2,
      observedAt: { kind: 'instant', epoch: 1795439700000 },
    },
  },
  {
    name: 'Weatherbit (guessed)',
    json: {
      count: 1,
      data: [
        {
          city_name: 'Raleigh',
          country_code: 'US',
          app_temp: 24.25,
          temp: 24.1,
          rh: 30,
          wind_spd: 3,
          wind_dir: 50,
          timezone: 'America/New_York',
          ts: 1795439700,
          weather: { icon: 'c02d', code: 802, description: 'Scattered clouds' },
          sunrise: '11:44',
          dewpt: 5,
        },
      ],
    },
    wanted: {
      temperature: 24.1,
      feelsLike: 24.25,
      humidity: 30,
      place: 'Raleigh',
      sky: 2,
      timezone: 'America/New_York',
    },
  },
  {
    name: 'AccuWeather (guessed)',
    json: [
      {
        LocalObservationDateTime: '2026-11-23T14:15:00+01:00',
        EpochTime: 1795439700,
        WeatherText: 'Mostly cloudy',
        WeatherIcon: 6,
        HasPrecipitation: false,
        IsDayTime: true,
        Temperature: {
          Metric: { Value: 8.3, Unit: 'C', UnitType: 17 },
          Imperial: { Value: 47, Unit: 'F', UnitType: 18 },
        },
      },
    ],
    wanted: { temperature: 8.3, unit: 'celsius', sky: 3, isDay: true },
  },
  {
    name: 'a home-made station (guessed)',
    json: {
      station: 'Quay 4',
      updated: '2026-11-23T13:15:00Z',
      outdoor: { temperature_f: 39.4, humidity: '81' },
      sky: 'light snow',
    },
    wanted: {
      temperature: 39.4,
      unit: 'fahrenheit',
      humidity: 81,
      sky: 71,
      place: 'Quay 4',
      observedAt: { kind: 'instant', epoch: Date.UTC(2026, 10, 23, 13, 15) },
    },
  },
];

describe('weather', () => {
  for (const { name, json, wanted, url } of CASES)
    it(`reads ${name}`, async () => {
      const weather = await readWeather(inline(json, url), options(), tools);
      const found = Object.fromEntries(Object.entries(weather).filter(([field]) => field in wanted));
      expect(found).to.deep.equal(wanted);
    });

  it('shows no icon for a code that nobody knows', async () => {
    const json = { weather: [{ id: 203, description: 'odd' }], main: { temp: 280 }, dt: 1, sys: {}, cod: 200 };
    expect((await readWeather(inline(json), options(), tools)).sky).to.equal(undefined);
  });

  it('takes the unit from the attribute where neither answer nor address says', async () => {
    const json = { t: 50, where: 'Here' };
    const given = options({ preset: 'none', map: 'temperature: t; place: where', unit: 'f' });
    expect(await readWeather(inline(json), given, tools)).to.include({
      temperature: 50,
      unit: 'fahrenheit',
      place: 'Here',
    });
  });

  describe('has its unit', () => {
    const owm = (temp: number, url = '', unit = ''): Promise<Weather> =>
      readWeather(
        inline({ weather: [{ id: 800 }], main: { temp }, wind: { speed: 4 }, dt: 1795439700, sys: {}, cod: 200 }, url),
        options({ unit }),
        tools,
      );
    const guessed = (unit: string, query = ''): Promise<Weather> =>
      readWeather(inline({ temp: 50, name: 'Here' }, `https://w.example/now${query}`), options({ unit }), tools);

    it('from the answer, whatever address and attribute say', async () => {
      const json = { temp: 50, temp_unit: 'F', name: 'Here' };
      const source = inline(json, 'https://w.example/now?units=metric');
      expect(await readWeather(source, options({ unit: 'c' }), tools)).to.include({ unit: 'fahrenheit' });
    });

    for (const [query, unit] of [
      ['?units=imperial', 'fahrenheit'],
      ['?units=I', 'fahrenheit'],
      ['?temperature_unit=fahrenheit', 'fahrenheit'],
      ['?unitGroup=us', 'fahrenheit'],
      ['?q=1&unit=m', 'celsius'],
      ['?units=si', 'celsius'],
    ] as const)
      it(`from ${query} in the address, whatever the attribute says`, async () => {
        expect(await guessed(unit === 'celsius' ? 'f' : 'c', query)).to.include({ unit, temperature: 50 });
      });

    it('from the attribute where nothing else says', async () => {
      expect(await guessed('f')).to.include({ unit: 'fahrenheit' });
      for (const unit of ['c', 'auto', '']) expect(await guessed(unit), unit).to.include({ unit: 'celsius' });
    });

    it('in kelvin as OpenWeatherMap sends it, however the page wants it shown', async () => {
      for (const unit of ['', 'auto', 'c', 'f'])
        expect(await owm(287.12, '', unit), unit).to.include({ unit: 'celsius', temperature: 13.97 });
      expect(await owm(287.12, 'https://w.example/?units=standard')).to.include({ temperature: 13.97 });
    });

    for (const [temp, unit, degrees] of [
      ['71°F', 'fahrenheit', 71],
      ['71 F', 'fahrenheit', 71],
      ['21.5 °C', 'celsius', 21.5],
    ] as const)
      it(`as ${temp} says it, before anybody else`, async () => {
        const read = await readWeather(
          inline({ town: 'Reno', temp }),
          options({ map: 'temperature: temp', unit: 'k' }),
          tools,
        );
        expect(read).to.deep.include({ unit, temperature: degrees });
      });

    it('never in kelvin where that is colder than any place on earth', async () => {
      expect(await owm(14)).to.include({ unit: 'celsius', temperature: 14 });
      expect(await owm(57, '', 'f')).to.include({ unit: 'fahrenheit', temperature: 57 });
    });

    it('with wind in miles where the address asks for fahrenheit', async () => {
      expect((await owm(57, 'https://w.example/?units=imperial')).wind?.unit).to.equal('mile-per-hour');
      expect((await owm(14, 'https://w.example/?units=metric')).wind?.unit).to.equal('meter-per-second');
    });
  });

  it('reads a code of any provider by one map', async () => {
    const given = options({ preset: 'none', map: 'temperature: t; owm: code' });
    expect(await readWeather(inline({ t: 3, code: 802 }), given, tools)).to.include({ temperature: 3, sky: 2 });
  });

  it('reads Open-Meteo with unix times as instants', async () => {
    const json = parsed(await sample('open-meteo-forecast.json'));
    const weather = await readWeather(
      inline({ ...json, daily: { time: [1795388400], weather_code: [71] } }),
      options(),
      tools,
    );
    expect(weather.hourly.map(({ epoch }) => epoch)).to.deep.equal([1795388400000]);
  });

  it('takes the hours of Open-Meteo where it sends no days', async () => {
    const whole = parsed(await sample('open-meteo-forecast.json'));
    const json = Object.fromEntries(Object.entries(whole).filter(([name]) => !name.startsWith('daily')));
    const hourly = { time: ['2026-11-23T00:00', '2026-11-23T01:00'], temperature_2m: [1, -2], weather_code: [3] };
    const weather = await readWeather(inline({ ...json, hourly }), options(), tools);
    expect(weather.daily).to.deep.equal([]);
    const midnight = Date.UTC(2026, 10, 22, 23);
    expect(weather.hourly.map(({ epoch, sky, high, low }) => [epoch - midnight, sky, high, low])).to.deep.equal([
      [0, undefined, 1, 1],
      [3_600_000, undefined, -2, -2],
    ]);
  });

  const FORECASTS: Readonly<Record<string, readonly [json: unknown, skies: readonly unknown[], credit: string]>> = {
    'OpenWeatherMap every three hours': [
      {
        cod: '200',
        list: [
          { dt: 1795439700, main: { temp: 280, temp_min: 279, temp_max: 281 }, weather: [{ id: 800, icon: '01d' }] },
          { dt: 1795450500, main: { temp: 281, temp_min: 280, temp_max: 282 }, weather: [{ id: 711, icon: '50d' }] },
        ],
        city: { name: 'Riga', timezone: 7200, sunrise: 1795400000, sunset: 1795450000 },
      },
      [0, 'haze'],
      'OpenWeather https://openweathermap.org/',
    ],
    'the National Weather Service’s days and nights': [
      {
        type: 'Feature',
        properties: {
          periods: ['day/tsra_hi,40/rain', 'night/wind_few'].map((icon, index) => ({
            startTime: `2026-11-23T${index ? 18 : '06'}:00:00-05:00`,
            isDaytime: !index,
            temperature: 71 - index,
            temperatureUnit: 'F',
            icon: `https://api.weather.gov/icons/land/${icon}?size=medium`,
            shortForecast: 'Weather',
          })),
        },
      },
      [95, 1],
      'National Weather Service https://www.weather.gov/',
    ],
    'Met.no, hour by hour': [
      {
        type: 'Feature',
        properties: {
          meta: { units: { air_temperature: 'celsius' } },
          timeseries: ['next_1_hours', 'next_6_hours', ''].map((span, index) => ({
            time: `2026-11-23T${index + 10}:00:00Z`,
            data: {
              instant: { details: { air_temperature: index } },
              ...(span && { [span]: { summary: { symbol_code: index ? 'lightsnow' : 'partlycloudy_day' } } }),
            },
          })),
        },
      },
      [2, 71, undefined],
      'MET Norway https://www.met.no/',
    ],
  };
  for (const [name, [json, skies, credit]] of Object.entries(FORECASTS))
    it(`reads the forecast of ${name}, and whose it is`, async () => {
      const { hourly, attribution, attributionUrl } = await readWeather(inline(json), options(), tools);
      expect(hourly.map(({ sky }) => sky)).to.deep.equal(skies);
      expect(hourly.every(({ high, low }) => high !== undefined && low !== undefined)).to.equal(true);
      expect(`${attribution} ${attributionUrl}`).to.equal(credit);
    });

  it('takes no degrees for Kelvin that would be colder than any weather', async () => {
    const json = { weather: [{ id: 800 }], main: { temp: 21.4 }, dt: 1795439700, sys: {}, name: 'Riga', cod: 200 };
    const { temperature, unit } = await readWeather(inline(json), options(), tools);
    expect([temperature, unit]).to.deep.equal([21.4, 'celsius']);
  });

  it('knows day from night by the sun where nobody says it', async () => {
    const json = (dt: number) => ({
      weather: [{ id: 800 }],
      main: { temp: 280 },
      dt,
      sys: { sunrise: 1795420000, sunset: 1795450000 },
      name: 'Riga',
      cod: 200,
    });
    const times = [1795439700, 1795410000, 1795460000, 1795439700 + 9 * 86400];
    const days = await Promise.all(times.map((dt) => readWeather(inline(json(dt)), options(), tools)));
    expect(days.map(({ isDay }) => isDay)).to.deep.equal([true, false, false, undefined]);
  });

  it('keeps the columns of days side by side where one value is null', async () => {
    const json = parsed(await sample('open-meteo-forecast.json'));
    const daily = { time: ['2026-11-23', '2026-11-24'], temperature_2m_max: [null, 5] };
    const weather = await readWeather(inline({ ...json, daily }), options(), tools);
    expect(weather.daily.map(({ high }) => high)).to.deep.equal([undefined, 5]);
  });
});
