import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const builder = fileURLToPath(new URL('../builder/embed-builder.ts', import.meta.url));
let bundle: Promise<string> | undefined;

/** The embed builder as one module: made when somebody first asks for it. */
export function builderScript(): Promise<string> {
  return (bundle ??= bundled());
}

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: builder, formats: ['es'], fileName: 'embed' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error(`${builder} made no script`);
  return chunk.code;
}
