import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Members that turn text into markup or code. */
const sinks = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'srcdoc'];

/** What only a page has; mapping, search and model also run in Node and in a worker. */
const pageGlobals = [
  ...['window', 'self', 'document', 'navigator', 'location', 'history', 'screen', 'customElements', 'fetch'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'requestAnimationFrame', 'getComputedStyle', 'matchMedia'],
  ...['DOMParser', 'Document', 'DocumentFragment', 'Element', 'HTMLElement', 'Node', 'ShadowRoot', 'XMLHttpRequest'],
  ...['EventTarget', 'CustomEvent', 'MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'CSS', 'Image'],
];

const anywhere = 'This floor also runs in Node and in a worker.';

const fuse = { name: 'fuse.js', message: 'Only src/search/fuzzy.ts names Fuse.' };
const purify = { name: 'dompurify', message: 'Only src/ui/purify.ts names DOMPurify.' };
const unsafe = ['unsafe-html', 'unsafe-svg', 'unsafe-mathml', 'style-map'].map((name) => ({
  name: `lit/directives/${name}.js`,
  message: name === 'style-map' ? 'A strict style-src blocks it: set custom properties.' : 'ui/html.ts inserts HTML.',
}));
const unsafeStatic = { name: 'lit/static-html.js', importNames: ['unsafeStatic'], message: 'Use literal.' };

const imports = (...paths) => ({ 'no-restricted-imports': ['error', { paths: [...paths, ...unsafe, unsafeStatic] }] });

export default defineConfig(
  { ignores: ['dist', 'coverage', 'storybook-static', 'test/fixtures', 'test/frameworks', '**/.data'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` } } },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/{ui,widgets}/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    // Safari forgets that a list without bullets is one, unless role="list" says so.
    rules: { 'lit-a11y/no-redundant-role': 'off' },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    rules: {
      ...imports(fuse, purify),
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-properties': [
        'error',
        ...sinks.map((property) => ({ property, message: 'Text becomes nodes in ui/html.ts alone.' })),
        { object: 'document', property: 'write' },
        { object: 'document', property: 'writeln' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TaggedTemplateExpression > TemplateLiteral > TemplateElement[value.raw=/(^|\\s)style=/]',
          message: 'A strict style-src blocks style="…": use a class, a custom property or .style=${…}.',
        },
        {
          selector: 'TaggedTemplateExpression > TemplateLiteral > TemplateElement[value.raw=/(^|\\s)on[a-z]+=/]',
          message: 'A strict script-src blocks handlers in attributes: use @event=${…}.',
        },
        {
          selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^(style|srcdoc|on.+)$/]",
          message: 'A strict policy blocks it.',
        },
      ],
    },
  },
  { files: ['src/search/fuzzy.ts'], rules: imports(purify) },
  { files: ['src/ui/purify.ts'], rules: imports(fuse) },
  {
    files: ['src/{model,mapping,search}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...pageGlobals.map((name) => ({ name, message: anywhere }))],
      '@typescript-eslint/no-restricted-types': [
        'error',
        { types: Object.fromEntries(pageGlobals.map((name) => [name, { message: anywhere }])) },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.be.true
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            // The snapshot plugin of @open-wc/testing declares a promise where chai returns at once.
            { from: 'package', package: 'chai', name: 'Equal' },
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'fetch',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'window',
          'document',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
