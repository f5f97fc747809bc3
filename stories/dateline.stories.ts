import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { aged, asItIs, fresh, MISSING, settled, silence, SILENT, tag } from './helpers.js';

const meta: Meta = {
  title: 'Widgets/press-dateline',
  component: 'press-dateline',
  render: tag('press-dateline'),
  args: { src: 'data/forecast.json', place: 'Dubai', timezone: 'Asia/Dubai', date: '2025-06-04', unit: 'c' },
  argTypes: {
    unit: { control: 'inline-radio', options: ['', 'auto', 'c', 'f'] },
    theme: { control: 'inline-radio', options: ['host', 'auto', 'light', 'dark'] },
    loading: { control: 'inline-radio', options: ['lazy', 'eager', 'idle', 'interaction'] },
    transform: { table: { disable: true } },
  },
  parameters: { width: 'wide' },
  play: settled,
};
export default meta;

const HOUR = 3_600_000;
/** Dubai measured at 14:15, which is 10:15 in London: 105 minutes before the paper was printed. */
const olderBy = (hours: number) => (json: unknown) => aged(json, hours * HOUR);
const arabic = { place: 'دبي' };

export const Default: StoryObj = {};
export const Loading: StoryObj = { args: { src: SILENT }, beforeEach: silence, play: asItIs };
/** The date needs no network. */
export const Failed: StoryObj = { tags: ['fails'], args: { src: MISSING } };
/** Weather of which nothing is known: the date alone. */
export const Empty: StoryObj = { args: { src: 'data/empty.json' } };
export const DateOnly: StoryObj = { args: { src: undefined } };
export const LongestRealPlace: StoryObj = {
  args: { place: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch, Anglesey' },
};
export const LongestRealPlaceNarrow: StoryObj = { ...LongestRealPlace, parameters: { width: 'narrow' } };
export const RightToLeft: StoryObj = { globals: { lang: 'ar-EG' }, args: arabic };
export const RightToLeftNarrow: StoryObj = {
  globals: { lang: 'ar-EG' },
  args: arabic,
  parameters: { width: 'narrow' },
};
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Narrow: StoryObj = { parameters: { width: 'narrow' } };
/** A clear sign before the degrees, snow, and a night. */
export const WinterNight: StoryObj = {
  args: { src: 'data/forecast-winter.json', place: 'Yakutsk', timezone: 'Asia/Yakutsk', date: '2026-01-11' },
};
export const Fahrenheit: StoryObj = { args: { unit: 'f' } };
/** Two to six hours old: when it was measured stands where the sky was. */
export const Old: StoryObj = { args: { date: undefined, transform: olderBy(2) } };
export const OldNarrow: StoryObj = { ...Old, parameters: { width: 'narrow' } };
/** Older than six hours is no news. */
export const TooOld: StoryObj = { args: { date: undefined, transform: olderBy(8) } };
export const Today: StoryObj = { args: { date: undefined, transform: fresh } };
export const IslamicCalendar: StoryObj = { args: { calendar: 'islamic-umalqura' } };
export const German: StoryObj = { globals: { lang: 'de' } };
export const Japanese: StoryObj = { globals: { lang: 'ja' } };
const DETAILS = 'feels-like high-low wind humidity sun';
/** The days to come on one scale; below them what else was measured, and by whom. */
export const Forecast: StoryObj = { args: { days: 5, details: DETAILS } };
export const ForecastNarrow: StoryObj = { ...Forecast, parameters: { width: 'narrow' } };
export const ForecastDark: StoryObj = { ...Forecast, globals: { scheme: 'dark' } };
export const ForecastRightToLeft: StoryObj = {
  globals: { lang: 'ar-EG' },
  args: { ...arabic, days: 5, details: DETAILS },
};
export const ForecastOfAWeek: StoryObj = { args: { days: 7 }, parameters: { width: 'narrow' } };
export const ForecastLoading: StoryObj = { args: { src: SILENT, days: 3 }, beforeEach: silence, play: asItIs };
export const ForecastFailed: StoryObj = { tags: ['fails'], args: { src: MISSING, days: 3 } };
export const Details: StoryObj = { args: { details: DETAILS } };
/** A warning in force comes before the words of the sky. */
export const Alert: StoryObj = {
  args: {
    map: 'alert: warning; alertUrl: more',
    transform: (json: object) => ({
      ...json,
      warning: 'Extreme heat until 6 p.m.',
      more: 'https://weather.example/heat',
    }),
  },
};
export const AlertNarrow: StoryObj = { ...Alert, parameters: { width: 'narrow' } };
export const PersianCalendar: StoryObj = { globals: { lang: 'fa' }, args: { place: 'تهران', days: 3 } };
export const JapaneseCalendar: StoryObj = { globals: { lang: 'ja' }, args: { calendar: 'japanese' } };
