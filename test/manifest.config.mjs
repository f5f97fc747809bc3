// What the analyzer of custom elements reads, and that it leaves package.json alone.
export default {
  globs: ['src/widgets/*.ts', 'src/ui/*.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  quiet: true,
  packagejson: false,
};
