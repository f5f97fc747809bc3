import { expect } from '@open-wc/testing';
import { Clock } from '../helpers/clock.js';
import { show } from '../helpers/tab.js';
import {
  address,
  dangers,
  executions,
  find,
  findAll,
  heard,
  hostile,
  json,
  make,
  never,
  part,
  parts,
  pause,
  said,
  sample,
  serve,
  sets,
  shown,
  status,
  until,
} from './tools.js';

const HOUR = 3_600_000;

/** Open-Meteo's answer for Dubai, measured some hours ago. */
function weather(current: Readonly<Record<string, unknown>> = {}, hoursAgo = 0): Readonly<Record<string, unknown>> {
  const time = new Date(Date.now() - hoursAgo * HOUR).toISOString().slice(0, 16);
  return {
    latitude: 25.2,
    longitude: 55.3,
    generationtime_ms: 0.1,
    elevation: 5,
    timezone_abbreviation: 'GMT',
    utc_offset_seconds: 0,
    timezone: 'GMT',
    current_units: { time: 'iso8601', temperature_2m: '°C', weather_code: 'wmo code' },
    current: { time, interval: 900, temperature_2m: 37, weather_code: 0, is_day: 1, ...current },
    daily_units: { temperature_2m_max: '°C', temperature_2m_min: '°C' },
    daily: { time: ['2025-06-04'], weather_code: [0], temperature_2m_max: [40], temperature_2m_min: [29] },
  };
}

describe('press-dateline', function () {
  this.timeout(20_000);

  describe('has the date', () => {
    it('at once and without a network, in the language around it', async () => {
      const asked = serve(never);
      const dateline = await make('press-dateline', { place: 'Dubai', date: '2025-06-04', lang: 'en-US' });
      expect(said(part(dateline, 'date'))).to.equal('Wednesday, June 4, 2025');
      expect(part(dateline, 'date').getAttribute('datetime')).to.equal('2025-06-04');
      expect(said(part(dateline, 'place'))).to.equal('Dubai');
      expect(asked).to.be.empty;
      await expect(dateline).to.be.accessible();
    });

    it('that begins at midnight there', async () => {
      const clock = new Clock(Date.UTC(2026, 10, 23, 19, 59));
      try {
        show();
        const dateline = await make('press-dateline', { timezone: 'Asia/Dubai', lang: 'en' });
        expect(part(dateline, 'date').getAttribute('datetime')).to.equal('2026-11-23');
        await clock.pass(60_000);
        await dateline.updateComplete;
        expect(part(dateline, 'date').getAttribute('datetime')).to.equal('2026-11-24');
        dateline.remove();
      } finally {
        clock.restore();
      }
    });

    it('whole where it is narrow: what ties a weekday to it may be a word of it', async () => {
      const dateline = await make('press-dateline', { date: '2025-06-04', lang: 'ja' });
      expect(findAll(dateline, '.day').map(said)).to.deep.equal(['水曜日']);
    });

    for (const timezone of ['Pacific/Kiritimati', 'America/New_York', 'Pacific/Pago_Pago', 'Asia/Kolkata']) {
      it(`that it is in ${timezone}, live`, async () => {
        const dateline = await make('press-dateline', { timezone: 'UTC', lang: 'en' });
        dateline.timezone = timezone;
        await dateline.updateComplete;
        const there = new Intl.DateTimeFormat('en-CA', { timeZone: timezone }).format(Date.now());
        expect(part(dateline, 'date').getAttribute('datetime')).to.equal(there);
      });
    }

    it('of the place that the weather names by an offset alone', async () => {
      const utc_offset_seconds = 14 * 3600;
      serve(() => json({ main: { temp: 20 }, timezone: utc_offset_seconds, weather: [{ id: 800 }], name: 'Far' }));
      const dateline = await make('press-dateline', {
        src: address(),
        map: 'temperature: main.temp; utcOffset: timezone',
      });
      await shown(dateline, 'temperature');
      const day = new Date(Date.now() + utc_offset_seconds * 1000).toISOString().slice(0, 10);
      expect(part(dateline, 'date').getAttribute('datetime')).to.equal(day);
    });

    it('of a calendar that the page names, live', async () => {
      const dateline = await make('press-dateline', { date: '2025-06-04', lang: 'en', calendar: 'islamic-umalqura' });
      expect(said(part(dateline, 'date'))).to.contain('1446');
      dateline.calendar = 'nonsense';
      await dateline.updateComplete;
      expect(said(part(dateline, 'date'))).to.contain('2025');
      dateline.setAttribute('lang', 'th');
      await dateline.updateComplete;
      expect(said(part(dateline, 'date'))).to.match(/2025|2568/);
    });

    for (const attributes of sets({ date: 'yesterday' }, { date: '2025-13-45' }, { timezone: 'Mars/Olympus' })) {
      it(`of the reader where ${JSON.stringify(attributes)} is none`, async () => {
        const dateline = await make('press-dateline', attributes);
        const today = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(new Date());
        expect(part(dateline, 'date').getAttribute('datetime')).to.equal(today);
      });
    }

    it('of a zone that a removed attribute no longer names', async () => {
      const dateline = await make('press-dateline', { timezone: 'Pacific/Kiritimati', date: '2025-06-04', unit: 'f' });
      for (const name of ['timezone', 'date', 'unit', 'place']) dateline.removeAttribute(name);
      await dateline.updateComplete;
      const today = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(new Date());
      expect(part(dateline, 'date').getAttribute('datetime')).to.equal(today);
    });
  });

  describe('has the weather', () => {
    it('beside it, with an icon and words, by its public parts', async () => {
      serve(() => json(weather()));
      const events = heard(document, 'press-ready');
      const dateline = await make('press-dateline', { src: address(), place: 'Dubai', lang: 'en' });
      expect(said(await shown(dateline, 'temperature'))).to.equal('37 °C');
      expect(said(part(dateline, 'sky'))).to.equal('Sunny');
      expect(part(dateline, 'icon').getAttribute('aria-hidden')).to.equal('true');
      expect(said(find(dateline, '.more'))).to.equal('high 40°, low 29°');
      expect(events).to.have.length(1);
      await expect(dateline).to.be.accessible();
    });

    it('of a real Open-Meteo answer, whose −0.3 degrees are no "-0"', async () => {
      const answer = await sample('open-meteo-forecast.json');
      serve(() => json(answer));
      const dateline = await make('press-dateline', {
        src: 'https://api.open-meteo.example/v1/forecast',
        date: '2026-11-23',
      });
      expect(said(await shown(dateline, 'temperature'))).to.equal('0 °C');
    });

    for (const [unit, lang, words] of [
      ['', 'en-US', '37 °C'],
      ['c', 'en-US', '37 °C'],
      ['f', 'en-GB', '99 °F'],
      ['auto', 'en-US', '99 °F'],
      ['auto', 'en-GB', '37 °C'],
      ['auto', 'de', '37 °C'],
      ['', 'ar-EG', '٣٧°م'],
    ] as const) {
      it(`in unit="${unit}" for ${lang} as ${words}`, async () => {
        serve(() => json(weather()));
        const dateline = await make('press-dateline', { src: address(), unit, lang });
        expect(said(await shown(dateline, 'temperature'))).to.equal(words);
      });
    }

    for (const [unit, words] of [
      ['', '14 °C'],
      ['auto', '57 °F'],
      ['f', '57 °F'],
      ['c', '14 °C'],
    ] as const)
      it(`in unit="${unit}" from OpenWeatherMap's kelvin as ${words}`, async () => {
        const answer = await sample('openweathermap-2.5-current.json');
        serve(() => json(answer));
        const dateline = await make('press-dateline', {
          ...{ src: address(), unit, date: '2026-11-23', lang: 'en-US' },
        });
        expect(said(await shown(dateline, 'temperature'))).to.equal(words);
      });

    it('that no zero above it comes from, with a true minus below', async () => {
      serve(() => json(weather({ temperature_2m: -12.4 })));
      const dateline = await make('press-dateline', { src: address(), lang: 'en' });
      expect(said(await shown(dateline, 'temperature'))).to.equal('−12 °C');
      expect(said(find(dateline, '.now .vh'))).to.equal('−12 degrees Celsius');
    });

    it('with a warning in force before all else, as a link where there is one', async () => {
      const dateline = await make('press-dateline', { lang: 'en' });
      dateline.map = 'alert: warning; alertUrl: more';
      dateline.data = { ...weather(), warning: 'Dust storm', more: 'https://met.example/dust' };
      const alert = await shown(dateline, 'alert');
      expect(said(alert)).to.equal('Weather warning: Dust storm');
      expect(alert.getAttribute('href')).to.equal('https://met.example/dust');
      await expect(dateline).to.be.accessible();
    });

    it('and what else the page asks for, below it and in its order', async () => {
      const more = {
        apparent_temperature: 41.2,
        relative_humidity_2m: 46,
        wind_speed_10m: 16.6,
        wind_direction_10m: 310,
      };
      serve(() => json(weather(more)));
      const dateline = await make('press-dateline', {
        ...{ src: address(), lang: 'en-GB', details: 'wind feels-like humidity nonsense' },
      });
      await shown(dateline, 'wind');
      expect(findAll(dateline, '.facts li').slice(0, 3).map(said)).to.deep.equal([
        'wind 10 mph',
        'feels like 41°',
        'humidity 46%',
      ]);
      expect(said(part(dateline, 'attribution'))).to.equal('Open-Meteo.com');
      await expect(dateline).to.be.accessible();
    });

    it('of the days to come, in words and in a height that was free for them', async () => {
      serve(never);
      const dateline = await make('press-dateline', { src: address(), date: '2026-11-22', days: '3', lang: 'en' });
      const before = dateline.getBoundingClientRect().height;
      const answer = await sample('open-meteo-forecast.json');
      serve(() => json(answer));
      dateline.src = address();
      await shown(dateline, 'forecast');
      const days = parts(dateline, 'forecast-day').map((day) => said(day.querySelector('.vh')));
      expect(days).to.deep.equal([
        'Monday, Light snow, high 0°, low −3°',
        'Tuesday, Cloudy, high 2°, low −2°',
        'Wednesday, Light rain, high 5°, low 1°',
      ]);
      expect(parts(dateline, 'bar')).to.have.length(3);
      expect(dateline.getBoundingClientRect().height).to.equal(before);
      await expect(dateline).to.be.accessible();
    });

    it('of the days that its hours make at the place, whole ones alone', async () => {
      const json = (timezone: string) => ({
        properties: {
          zone: timezone,
          now: 11,
          hours: Array.from({ length: 72 }, (_, hour) => ({
            at: new Date(Date.UTC(2026, 10, 22, hour)).toISOString(),
            degrees: hour,
          })),
        },
      });
      const map =
        'temperature: properties.now; timezone: properties.zone; day: properties.hours[].at; ' +
        'dayHigh: properties.hours[].degrees; dayLow: properties.hours[].degrees';
      const dateline = await make('press-dateline', { date: '2026-11-22', days: '3', lang: 'en', preset: 'none', map });
      const days = (): string[] => parts(dateline, 'forecast-day').map((day) => said(day.querySelector('.vh')));
      dateline.data = json('Etc/UTC');
      await shown(dateline, 'forecast');
      expect(days()).to.deep.equal([
        'Sunday, high 23°, low 0°',
        'Monday, high 47°, low 24°',
        'Tuesday, high 71°, low 48°',
      ]);
      dateline.data = json('Pacific/Auckland');
      await until(() => days()[0]?.startsWith('Monday'), 'the days of Auckland');
      expect(days()).to.deep.equal(['Monday, high 34°, low 11°', 'Tuesday, high 58°, low 35°']);
    });

    it('below it in no more room than there is something to say', async () => {
      const dateline = await make('press-dateline', { days: '5', lang: 'en', date: '2025-06-03' });
      const height = (): number => dateline.getBoundingClientRect().height;
      dateline.data = { temperature: 20, unit: 'c' };
      await shown(dateline, 'temperature');
      expect(height()).to.equal(44);
      dateline.data = weather();
      await shown(dateline, 'forecast');
      expect(height()).to.be.greaterThan(200);
      serve(() => status(404));
      dateline.data = undefined;
      dateline.src = address();
      await shown(dateline, 'retry');
      expect(height()).to.equal(44);
    });

    it('with a moon over showers by night', async () => {
      serve(() => json(weather({ weather_code: 80, is_day: 1 })));
      const day = await make('press-dateline', { src: address() });
      await shown(day, 'icon');
      serve(() => json(weather({ weather_code: 80, is_day: 0 })));
      const night = await make('press-dateline', { src: address() });
      const moon = await shown(night, 'icon');
      expect(moon.innerHTML).not.to.equal(part(day, 'icon').innerHTML);
    });

    it('in another unit when the attribute changes, without asking again', async () => {
      const asked = serve(() => json(weather()));
      const dateline = await make('press-dateline', { src: address(), lang: 'en' });
      await shown(dateline, 'temperature');
      dateline.unit = 'f';
      await dateline.updateComplete;
      expect(said(part(dateline, 'temperature'))).to.equal('99 °F');
      expect(asked).to.have.length(1);
    });

    for (const [code, isDay, words] of [
      [0, 0, 'Clear'],
      [1, 1, 'Mostly sunny'],
      [1, 0, 'Mostly clear'],
      [3, 1, 'Cloudy'],
      [48, 1, 'Fog'],
      [56, 1, 'Freezing rain'],
      [65, 1, 'Heavy rain'],
      [77, 1, 'Light snow'],
      [82, 1, 'Showers'],
      [86, 1, 'Snow showers'],
      [95, 1, 'Thunderstorm'],
      [99, 1, 'Thunderstorm with hail'],
    ] as const) {
      it(`with code ${code}${isDay ? '' : ' by night'} as "${words}"`, async () => {
        serve(() => json(weather({ weather_code: code, is_day: isDay })));
        const dateline = await make('press-dateline', { src: address(), lang: 'en' });
        expect(said(await shown(dateline, 'sky'))).to.equal(words);
        expect(parts(dateline, 'icon')).to.have.length(1);
      });
    }

    for (const code of [-1, 4, 42, 100, 1000, null, 'rain']) {
      it(`without an icon where the code is ${JSON.stringify(code)}`, async () => {
        serve(() => json(weather({ weather_code: code })));
        const dateline = await make('press-dateline', { src: address(), lang: 'en' });
        expect(said(await shown(dateline, 'temperature'))).to.equal('37 °C');
        expect(parts(dateline, 'icon')).to.be.empty;
        expect(parts(dateline, 'sky')).to.be.empty;
      });
    }

    it('as of its time when it is two hours old', async () => {
      serve(() => json(weather({}, 3)));
      const dateline = await make('press-dateline', { src: address(), lang: 'en' });
      expect(said(await shown(dateline, 'temperature'))).to.equal('37 °C');
      expect(said(find(dateline, '.more'))).to.match(/^as of \d/);
      expect(parts(dateline, 'sky')).to.be.empty;
      await expect(dateline).to.be.accessible();
    });

    it('no more when it is six hours old, and the date still', async () => {
      serve(() => json(weather({}, 7)));
      const dateline = await make('press-dateline', { src: address(), lang: 'en' });
      await until(() => !find(dateline, '.sk'));
      expect(parts(dateline, 'temperature')).to.be.empty;
      expect(parts(dateline, 'date')).to.have.length(1);
    });

    it('however old it is on a printed page', async () => {
      serve(() => json(weather({}, 700)));
      const dateline = await make('press-dateline', { src: address(), date: '2025-06-04', lang: 'en' });
      expect(said(await shown(dateline, 'temperature'))).to.equal('37 °C');
      expect(said(part(dateline, 'sky'))).to.equal('Sunny');
    });

    it('with a word to the console on a calendar that no browser knows', async () => {
      const { warn } = console;
      const told: unknown[] = [];
      console.warn = (message: unknown) => told.push(message);
      try {
        serve(() => json(weather()));
        for (const calendar of ['islamicc', 'gregory', 'julian-x']) {
          const dateline = await make('press-dateline', { src: address(), lang: 'en', calendar });
          await shown(dateline, 'temperature');
        }
      } finally {
        console.warn = warn;
      }
      expect(told.filter((line) => String(line).includes('calendar='))).to.deep.equal([
        '<press-dateline>: calendar="julian-x" is not a calendar such as "islamic-umalqura"',
      ]);
    });

    it('as it was when a refresh fails', async () => {
      serve(() => json(weather()));
      const dateline = await make('press-dateline', { src: address(), lang: 'en' });
      await shown(dateline, 'temperature');
      serve(() => status(404));
      dateline.refresh();
      await until(() => /^as of/.test(said(find(dateline, '.more'))));
      expect(said(part(dateline, 'temperature'))).to.equal('37 °C');
    });

    it('never as 0 where the answer has no temperature', async () => {
      serve(() => json(weather({ temperature_2m: null })));
      const dateline = await make('press-dateline', { src: address(), lang: 'en' });
      await until(() => !find(dateline, '.sk'));
      expect(said(find(dateline, '.sky'))).not.to.match(/\d/);
    });
  });

  it('says that the weather is loading, in the height that it will have', async () => {
    serve(never);
    const dateline = await make('press-dateline', { src: address(), place: 'Dubai', date: '2025-06-04', lang: 'en' });
    await until(() => find(dateline, '.sk'));
    await until(() => said(find(dateline, '.vh')) === 'Loading the weather');
    await expect(dateline).to.be.accessible();
    const before = dateline.getBoundingClientRect().height;
    serve(() => json(weather()));
    dateline.src = address();
    await shown(dateline, 'temperature');
    expect(dateline.getBoundingClientRect().height).to.equal(before);
  });

  it('says that it failed once, keeps the date, and comes back by its retry with the focus kept', async () => {
    serve(() => status(404));
    const events = heard(document, 'press-failed');
    const dateline = await make('press-dateline', { src: address(), lang: 'en', date: '2025-06-04' });
    const retry = await shown(dateline, 'retry');
    expect(said(find(dateline, '.note'))).to.equal('No weather');
    expect(said(part(dateline, 'date'))).to.equal('Wednesday, June 4, 2025');
    expect(events).to.have.length(1);
    await expect(dateline).to.be.accessible();
    serve(() => json(weather()));
    retry.focus();
    retry.click();
    await shown(dateline, 'temperature');
    expect(dateline.shadowRoot?.activeElement).to.equal(part(dateline, 'base'));
  });

  it('takes the place that the weather names where the page names none', async () => {
    serve(() => json({ name: 'Oslo', main: { temp: 1 } }));
    const dateline = await make('press-dateline', { src: address(), map: 'temperature: main.temp; place: name' });
    await shown(dateline, 'temperature');
    expect(said(part(dateline, 'place'))).to.equal('Oslo');
    dateline.place = 'Kristiania';
    await dateline.updateComplete;
    expect(said(part(dateline, 'place'))).to.equal('Kristiania');
  });

  it('is moved in the page without another request', async () => {
    const asked = serve(() => json(weather()));
    const dateline = await make('press-dateline', { src: address() });
    await shown(dateline, 'temperature');
    document.body.append(dateline);
    await pause();
    await shown(dateline, 'temperature');
    expect(asked).to.have.length(1);
    dateline.remove();
  });

  it('runs from right to left in Arabic', async () => {
    const dateline = await make('press-dateline', { date: '2025-06-04', lang: 'ar-EG', dir: 'rtl', place: 'دبي' });
    expect(said(part(dateline, 'date'))).to.contain('٢٠٢٥');
    expect(getComputedStyle(part(dateline, 'base')).direction).to.equal('rtl');
    await expect(dateline).to.be.accessible();
  });

  it('shows hostile strings in every field and attribute as text', async () => {
    const strings = await hostile();
    const fields = [
      'text',
      'place',
      'alert',
      'temperature',
      'unit',
      'wmo',
      'isDay',
      'high',
      'low',
      'observedAt',
      'timezone',
    ];
    fields.push('utcOffset', 'day', 'alertUrl', 'attribution');
    const dateline = await make('press-dateline', { map: fields.map((field) => `${field}: ${field}`).join('; ') });
    const calls = await executions(async () => {
      for (const [i, text] of strings.entries()) {
        const all = Object.fromEntries(fields.map((field) => [field, text]));
        dateline.data = i % 2 ? all : { ...all, temperature: 20, observedAt: undefined };
        for (const name of ['place', 'timezone', 'unit', 'date', 'calendar', 'lang', 'theme'])
          dateline.setAttribute(name, text);
        await dateline.updateComplete;
        expect(dangers(dateline), text).to.deep.equal([]);
      }
      for (const name of ['place', 'timezone', 'unit', 'date', 'calendar', 'lang', 'theme'])
        dateline.removeAttribute(name);
      dateline.data = { temperature: 21 };
      await shown(dateline, 'temperature');
    });
    expect(calls).to.equal(0);
    expect(findAll(dateline, '[part=date]')).to.have.length(1);
  });
});
