/** What a person can set in one attribute of a widget. */
export interface Field {
  readonly name: string;
  /** The name as words: "Heading level". */
  readonly label: string;
  readonly hint: string;
  readonly kind: 'text' | 'number' | 'flag' | 'choice';
  /** What may be chosen; empty unless it is a choice. */
  readonly choices: readonly string[];
  /** What it is when nobody sets it. */
  readonly fallback: string;
  /** Whether it says how data is read or sent, and not what a reader sees. */
  readonly isData: boolean;
}

export interface Widget {
  readonly tag: string;
  /** The first sentence of its description. */
  readonly says: string;
  readonly fields: readonly Field[];
}

type Row = Readonly<Partial<Record<string, unknown>>>;

const row = (value: unknown): Row => (typeof value === 'object' && value ? { ...value } : {});
const rows = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.map(row) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');

/** All elements of a manifest of custom elements that show something; a new attribute of it is a new field. */
export function readManifest(manifest: unknown): Widget[] {
  return rows(row(manifest).modules)
    .flatMap((module) => rows(module.declarations))
    .filter((declaration) => text(declaration.tagName))
    .map(toWidget);
}

function toWidget({ tagName, description, attributes }: Row): Widget {
  const says = /^.*?[.](?= |$)|.*/.exec(text(description))?.[0] ?? '';
  return { tag: text(tagName), says, fields: rows(attributes).map(toField) };
}

function toField(attribute: Row): Field {
  const name = text(attribute.name);
  const type = text(row(attribute.parsedType).text) || text(row(attribute.type).text);
  const choices = choicesOf(type);
  const base = type.replace(/\s*\|\s*(?:undefined|null)/g, '');
  return {
    ...{ name, choices, label: toLabel(name), hint: text(attribute.description) },
    kind: choices.length ? 'choice' : base === 'boolean' ? 'flag' : base === 'number' ? 'number' : 'text',
    fallback: text(attribute.default).replace(/^'(.*)'$/, '$1'),
    // What has neither a property nor a type is written for a server, in a language of its own.
    isData: text(row(attribute.inheritedFrom).name) === 'DataElement' || !(attribute.fieldName || type),
  };
}

/** `'a' | 'b' | undefined` is a choice of two. */
function choicesOf(type: string): string[] {
  const parts = type.split('|').map((part) => part.trim());
  const words = parts.filter((part) => part !== 'undefined' && part !== 'null');
  return words.every((part) => /^'.*'$/.test(part)) ? words.map((part) => part.slice(1, -1)) : [];
}

function toLabel(name: string): string {
  const words = name.replaceAll('-', ' ').replace(/\burl\b/g, 'address');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
