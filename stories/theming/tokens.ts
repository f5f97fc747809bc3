/** One thing that a page may set, as a person would name it. */
export interface Token {
  readonly name: `--press-${string}`;
  readonly label: string;
  readonly kind: 'color' | 'face' | 'size' | 'number' | 'ratio';
  /** What the widgets take where a page says nothing. */
  readonly value: string;
  /** Smallest, largest, step and unit of what is set with a slider. */
  readonly range?: readonly [min: number, max: number, step: number, unit: string];
}

export interface Group {
  readonly title: string;
  readonly tokens: readonly Token[];
}

const color = (name: Token['name'], label: string, value: string): Token => ({ name, label, kind: 'color', value });

export const SERIF = "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif";
export const SANS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

export const FACES: readonly (readonly [name: string, stack: string])[] = [
  ['Book serif', SERIF],
  ['Times', "'Times New Roman', Times, serif"],
  ['System sans', SANS],
  ['Grotesque', "Helvetica, Arial, 'Liberation Sans', sans-serif"],
  ['Typewriter', "'Courier New', Courier, monospace"],
];

export const RATIOS = ['5 / 4', '3 / 2', '16 / 9', '1', '4 / 5'];

export const GROUPS: readonly Group[] = [
  {
    title: 'Faces and sizes',
    tokens: [
      { name: '--press-font-head', label: 'Headlines', kind: 'face', value: SERIF },
      { name: '--press-font-ui', label: 'Labels and meta', kind: 'face', value: SANS },
      { name: '--press-fs-h-m', label: 'Card headline', kind: 'size', value: '1.25rem', range: [1, 2, 0.0625, 'rem'] },
      {
        name: '--press-fs-h-xl',
        label: 'Lead headline',
        kind: 'size',
        value: '2.125rem',
        range: [1.5, 3.5, 0.125, 'rem'],
      },
      { name: '--press-fw-head', label: 'Weight', kind: 'number', value: '600', range: [300, 900, 100, ''] },
      { name: '--press-lh-head', label: 'Line height', kind: 'number', value: '1.15', range: [1, 1.5, 0.05, ''] },
    ],
  },
  {
    title: 'Shape',
    tokens: [
      { name: '--press-gap', label: 'Space between columns', kind: 'size', value: '24px', range: [8, 64, 4, 'px'] },
      { name: '--press-radius', label: 'Corners of pictures', kind: 'size', value: '0px', range: [0, 24, 1, 'px'] },
      {
        name: '--press-radius-control',
        label: 'Corners of fields',
        kind: 'size',
        value: '2px',
        range: [0, 24, 1, 'px'],
      },
      { name: '--press-ratio', label: 'Pictures', kind: 'ratio', value: '5 / 4' },
      { name: '--press-ratio-lead', label: 'Picture of a lead', kind: 'ratio', value: '3 / 2' },
    ],
  },
  {
    title: 'Colours',
    tokens: [
      color('--press-c-bg', 'Paper', '#ffffff'),
      color('--press-c-ink', 'Ink', '#121212'),
      color('--press-c-text-2', 'Standfirst', '#333333'),
      color('--press-c-text-3', 'Byline and age', '#5c5c5c'),
      color('--press-c-rule', 'Rules', '#dcdcdc'),
      color('--press-c-control', 'Edges of fields', '#767676'),
      color('--press-c-surface', 'Behind pictures', '#f6f6f6'),
      color('--press-c-news', 'Kicker', '#ab0613'),
      color('--press-c-opinion', 'Opinion', '#a83b00'),
      color('--press-c-live', 'Live', '#c70000'),
      color('--press-c-focus', 'Focus', '#0077b6'),
    ],
  },
];

/** What a page has set: the names of tokens and their values. */
export type Theme = Readonly<Record<string, string>>;

const paper = (bg: string, ink: string, two: string, three: string, rule: string, control: string): Theme => ({
  '--press-c-bg': bg,
  '--press-c-ink': ink,
  '--press-c-text-2': two,
  '--press-c-text-3': three,
  '--press-c-rule': rule,
  '--press-c-control': control,
});

/** Papers to begin with; each holds its contrast. */
export const THEMES: Readonly<Record<string, Theme>> = {
  'White paper': {},
  'Salmon paper': {
    ...paper('#fff1e5', '#33302e', '#4d4845', '#66605c', '#d9c9b9', '#7d746c'),
    '--press-c-surface': '#f2dfce',
    '--press-c-news': '#990f3d',
    '--press-c-opinion': '#0f5499',
    '--press-fw-head': '500',
  },
  Night: {
    ...paper('#121212', '#ededed', '#dcdcdc', '#a3a3a3', '#333333', '#8a8a8a'),
    '--press-c-surface': '#1f1f1f',
    '--press-c-news': '#ff9081',
    '--press-c-opinion': '#ff9941',
    '--press-c-live': '#c70000',
    '--press-c-focus': '#8ec5ff',
  },
  Magazine: {
    '--press-font-head': "Helvetica, Arial, 'Liberation Sans', sans-serif",
    '--press-fw-head': '800',
    '--press-fs-h-m': '1.375rem',
    '--press-fs-h-xl': '2.75rem',
    '--press-lh-head': '1.05',
    '--press-radius': '8px',
    '--press-radius-control': '8px',
    '--press-ratio': '1',
    '--press-c-news': '#005689',
    '--press-c-opinion': '#7d0068',
  },
};

/** The style to paste: only what differs from what the widgets take anyway. */
export function styleOf(theme: Theme): string {
  const standard = new Map(GROUPS.flatMap(({ tokens }) => tokens.map(({ name, value }) => [name as string, value])));
  const lines = Object.entries(theme).filter(([name, value]) => standard.get(name) !== value);
  if (!lines.length) return '/* Nothing to set: this is what the widgets look like by themselves. */';
  return `:root {\n${lines.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
}
