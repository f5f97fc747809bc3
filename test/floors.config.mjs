// Who may import whom, types included. A floor sees only what is below it, and nothing goes round in a circle.

const floors = {
  model: [],
  locales: [],
  data: ['model'],
  mapping: ['model'],
  search: ['model'],
  ui: ['data', 'search', 'mapping', 'locales', 'model'],
  views: ['ui', 'data', 'search', 'mapping', 'locales', 'model'],
  widgets: ['views', 'ui', 'locales', 'model'],
  define: ['widgets', 'ui'],
  render: ['widgets', 'views', 'ui', 'model'],
};

/** A widget's own entry registers it the way that all of them are; what draws in Node has everything at once. */
const doors = { define: '^src/define[.]ts$', render: '^src/at-once[.]ts$' };

const between = Object.entries(floors).map(([floor, below]) => ({
  name: `floor-${floor}`,
  comment: `${floor} may import ${below.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^src/${floor}/` },
  to: { path: '^(src|test|stories)/', pathNot: `^src/(${[floor, ...below].join('|')})/|${doors[floor] ?? '^$'}` },
}));

export default {
  forbidden: [
    ...between,
    {
      name: 'no-circle',
      severity: 'error',
      from: { path: '^(src|stories)/' },
      to: { circular: true },
    },
    {
      name: 'no-lit-below-ui',
      comment: 'these floors run without a page',
      severity: 'error',
      from: { path: '^src/(model|data|mapping|search|locales)/' },
      to: { path: 'node_modules/(@lit|lit|lit-html|lit-element)/' },
    },
    {
      name: 'views-are-leaves',
      comment: 'a view is a chunk: a widget loads it, and Lit is handed to it',
      severity: 'error',
      from: { path: '^src/views/' },
      to: { path: 'node_modules/(@lit|lit|lit-html|lit-element)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'packages',
      comment: 'a page gets only these; what draws in Node brings its own',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/render(/|[.]ts$)' },
      to: {
        path: 'node_modules/',
        pathNot: 'node_modules/(@lit|lit|lit-html|lit-element|fuse[.]js|dompurify|@types)/',
      },
    },
    {
      name: 'fuse',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/search/fuzzy[.]ts$' },
      to: { path: 'node_modules/fuse[.]js/' },
    },
    {
      name: 'dompurify',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/ui/purify[.]ts$' },
      to: { path: 'node_modules/dompurify/' },
    },
    {
      name: 'src-is-alone',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|stories|dist)/' },
    },
    {
      name: 'site-is-a-stranger',
      comment: 'the demo newspaper loads dist as any site would',
      severity: 'error',
      from: { path: '^stories/site/' },
      to: { path: '^src/' },
    },
    {
      name: 'resolved',
      severity: 'error',
      from: { path: '^(src|stories)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|storybook-static)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
};
