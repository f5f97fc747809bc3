import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One attribute of an element, as its own docblock tells it. */
export interface Attribute {
  readonly name: string;
  readonly fieldName: string;
  readonly description: string;
  /** A type of TypeScript, as it is written. */
  readonly type: string;
  /** The words that it may be, where it is a choice among some. */
  readonly values: readonly string[];
}

interface Named {
  readonly name: string;
  readonly description: string;
}

/** One element, as the analyzer found it. */
export interface Element {
  readonly tag: string;
  /** The name of its class. */
  readonly className: string;
  /** The file of its class, without folder and ending. */
  readonly file: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly parts: readonly Named[];
  readonly tokens: readonly Named[];
}

interface Raw {
  /** The type with the names in it put in place, as readers of manifests look for it. */
  parsedType?: { readonly text: string };
  readonly name?: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly fieldName?: string;
  readonly type?: { readonly text: string };
  readonly attributes?: readonly Raw[];
  readonly events?: readonly Raw[];
  readonly slots?: readonly Raw[];
  readonly cssParts?: readonly Raw[];
  readonly cssProperties?: readonly Raw[];
}

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Raw[] }[];
}

/** Reads the elements off `custom-elements.json`, which this project's own build has written. */
export function elementsOf(manifest: Manifest, root: string): Element[] {
  const aliases = aliasesIn(root, 'src/ui', 'src/widgets');
  return manifest.modules
    .flatMap(({ path, declarations = [] }) => declarations.map((found) => ({ path, found })))
    .filter(({ found }) => found.tagName)
    .map(({ path, found }) => ({
      tag: found.tagName ?? '',
      className: found.name ?? '',
      file: path.replace(/^.*\/|\.ts$/g, ''),
      description: found.description ?? '',
      attributes: (found.attributes ?? []).map((each) => attributeOf(each, aliases)),
      events: named(found.events),
      slots: named(found.slots),
      parts: named(found.cssParts),
      tokens: named(found.cssProperties),
    }))
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** Writes into a manifest, beside each attribute whose type is the name of a choice, the words to choose from. */
export function spellOut({ modules }: Manifest, root: string): void {
  const aliases = aliasesIn(root, 'src/ui', 'src/widgets');
  const all = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ attributes = [] }) => attributes));
  for (const attribute of all) {
    const { values } = attributeOf(attribute, aliases);
    const text = values.map((word) => `'${word}'`).join(' | ');
    if (text && attribute.type?.text !== text) attribute.parsedType = { text };
  }
}

function named(list: readonly Raw[] = []): Named[] {
  return list.map(({ name = '', description = '' }) => ({ name, description }));
}

function attributeOf(
  { name = '', fieldName = '', description = '', type }: Raw,
  aliases: Map<string, string>,
): Attribute {
  const written = (type?.text ?? 'string').replace(/ \| undefined$/, '');
  const spelled = spell(written, aliases);
  // Editors and the builder would offer a bare field where there is a choice.
  if (/^[A-Z]/.test(spelled)) throw new Error(`${name}: no file of src/ui or src/widgets says what ${spelled} is`);
  const values = /^'[^']*'(?: \| '[^']*')*$/.test(spelled)
    ? [...spelled.matchAll(/'([^']*)'/g)].map(([, word = '']) => word)
    : [];
  return { name, fieldName, description, type: values.length ? 'choice' : written, values };
}

/** Puts what a name stands for in its place. */
function spell(type: string, aliases: Map<string, string>): string {
  const without = /^Exclude<(\w+), '([^']*)'>(.*)$/.exec(type);
  if (without) return spell(without[1] ?? '', aliases).replace(` | '${without[2]}'`, '') + without[3];
  const found = aliases.get(type);
  return found === undefined ? type : spell(found, aliases);
}

function aliasesIn(root: string, ...folders: string[]): Map<string, string> {
  const texts = folders.flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );
  return new Map(
    [...texts.join('\n').matchAll(/^export type (\w+) = ([^;]+);/gm)].map(([, name = '', type = '']) => [name, type]),
  );
}
