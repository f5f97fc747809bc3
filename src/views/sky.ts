import type { Sky } from '../model/weather.js';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';

const SUN =
  'M12 3v2M12 19v2M3 12h2M19 12h2M5.64 5.64l1.41 1.41M16.95 16.95l1.41 1.41M5.64 18.36l1.41-1.41M16.95 7.05l1.41-1.41M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0';
const MOON = 'M19.5 14.2A8 8 0 1 1 9.8 4.5a6.5 6.5 0 0 0 9.7 9.7Z';
const LOW_CLOUD = 'M10 20a3.5 3.5 0 0 1-.3-6.99 4.8 4.8 0 0 1 9.3-.8A3.95 3.95 0 0 1 18.5 20Z';
const CLOUD = 'M7 14.5a4 4 0 0 1-.4-7.98 5.5 5.5 0 0 1 10.7-.9A4.45 4.45 0 0 1 17 14.5';

/** Drawings by kind of sky, day first; flakes are drawn with a thinner pen. */
const DRAWINGS = {
  clear: [SUN],
  clearNight: [MOON],
  partly: ['M6 11.3A3.7 3.7 0 1 1 12.2 7.4M8.7 2v1.3M2.2 8.5h1.3M4.1 3.9l.9.9M13.3 3.9l-.9.9' + LOW_CLOUD],
  partlyNight: ['M6.3 11.1A4.3 4.3 0 0 1 8 3.2a4 4 0 0 0 4.6 4.3' + LOW_CLOUD],
  cloudy: ['M7 18.5a4 4 0 0 1-.4-7.98 5.5 5.5 0 0 1 10.7-.9A4.45 4.45 0 0 1 17 18.5Z'],
  fog: [CLOUD + 'ZM5 18h14M8 21.2h8'],
  haze: ['M7.5 14a4.5 4.5 0 1 1 9 0M12 5v1.5M4.9 7.9l1.1 1.1M19.1 7.9L18 9M3 14h1.5M19.5 14H21M5 17.5h14M8 20.7h8'],
  drizzle: [CLOUD + 'ZM8 18v.8M12 18v.8M16 18v.8M10 21v.5M14 21v.5'],
  rain: [CLOUD + 'ZM8.6 17.7l-1.2 3.6M12.6 17.7l-1.2 3.6M16.6 17.7l-1.2 3.6'],
  showers: [
    'M5.3 8.8A3.4 3.4 0 1 1 11.2 5.5M8 1v.8M2 7h.8M3.8 2.8l.6.6M12.2 2.8l-.6.6M10 17a3.3 3.3 0 0 1-.3-6.59 4.6 4.6 0 0 1 8.9-.7A3.7 3.7 0 0 1 18.2 17ZM10.6 19.5l-.8 2.5M14.2 19.5l-.8 2.5M17.8 19.5l-.8 2.5',
  ],
  showersNight: [
    'M5.8 8.6A4 4 0 0 1 7.4 1.3a3.7 3.7 0 0 0 3.9 4M10 17a3.3 3.3 0 0 1-.3-6.59 4.6 4.6 0 0 1 8.9-.7A3.7 3.7 0 0 1 18.2 17ZM10.6 19.5l-.8 2.5M14.2 19.5l-.8 2.5M17.8 19.5l-.8 2.5',
  ],
  sleet: [CLOUD + 'ZM7.6 17.7l-1.2 3.6M17.6 17.7l-1.2 3.6', 'M12 17.5v3.8M10.3 18.4l3.3 1.9M13.7 18.4l-3.3 1.9'],
  snow: [
    CLOUD + 'Z',
    'M8 16.7v3.8M6.3 17.7l3.3 1.9M9.7 17.7l-3.3 1.9M15.5 18.1v3.8M13.8 19.1l3.3 1.9M17.2 19.1l-3.3 1.9',
  ],
  thunder: [CLOUD + 'M12.8 12l-2.6 4.2h3.6L11.2 21'],
  hail: [CLOUD + 'M12.8 12l-2.6 4.2h3.6L11.2 21M7 18v.1M8.2 21v.1M16.5 18v.1M15.5 21v.1'],
} as const;

type Drawing = keyof typeof DRAWINGS;

/** WMO code 4677 (as Open-Meteo documents its subset), what it looks like and what it is called. */
const SKIES = [
  [[1], 'partly', 'skyMostlySunny'],
  [[2], 'partly', 'skyPartlyCloudy'],
  [[3], 'cloudy', 'skyCloudy'],
  [[45, 48], 'fog', 'skyFog'],
  [[51, 53, 55], 'drizzle', 'skyDrizzle'],
  [[56, 57, 66, 67], 'sleet', 'skyFreezingRain'],
  [[61], 'rain', 'skyLightRain'],
  [[63], 'rain', 'skyRain'],
  [[65], 'rain', 'skyHeavyRain'],
  [[71, 77], 'snow', 'skyLightSnow'],
  [[73], 'snow', 'skySnow'],
  [[75], 'snow', 'skyHeavySnow'],
  [[80, 81, 82], 'showers', 'skyShowers'],
  [[85, 86], 'snow', 'skySnowShowers'],
  [[95], 'thunder', 'skyThunder'],
  [[96, 99], 'hail', 'skyHail'],
] as const;

/** The sky in words; '' where the code is unknown. */
export function skyWords(sky: Sky, isDay: boolean | undefined, words: Words): string {
  if (sky === undefined) return '';
  if (sky === 'haze') return words.say('skyHaze');
  if (sky === 0) return words.say(isDay === false ? 'skyClear' : 'skySunny');
  if (sky === 1 && isDay === false) return words.say('skyMostlyClear');
  const known = SKIES.find(([codes]) => codes.some((code) => code === sky));
  return known ? words.say(known[2]) : '';
}

/** The sky's drawing, by night where that is known; nothing where the code is unknown, for a wrong one is worse. */
export function skyIcon({ html, nothing, svg }: Kit, sky: Sky, isDay: boolean | undefined): unknown {
  const drawing = drawingOf(sky, isDay === false);
  if (!drawing) return nothing;
  const [lines, flakes] = DRAWINGS[drawing];
  return html`<svg class="icon" part="icon" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d=${lines} />`}${flakes ? svg`<path class="thin" d=${flakes} />` : nothing}
  </svg>`;
}

function drawingOf(sky: Sky, isNight: boolean): Drawing | undefined {
  if (sky === 'haze') return 'haze';
  if (sky === 0) return isNight ? 'clearNight' : 'clear';
  if (isNight && (sky === 1 || sky === 2)) return 'partlyNight';
  const drawing = SKIES.find(([codes]) => codes.some((code) => code === sky))?.[1];
  return isNight && drawing === 'showers' ? 'showersNight' : drawing;
}
