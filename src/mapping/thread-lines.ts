import { parseMap } from './grammar.js';
import { pick, type Alternative } from './map.js';
import { outlineOf, type Outline } from './outline.js';
import { isRecord, primitive } from './path.js';

type Say = (item: unknown) => string;

const sayAt =
  (alternatives: readonly Alternative[] | undefined): Say =>
  (item) =>
    primitive(pick(item, alternatives)?.[0]);

const sayIn = ({ path }: Outline): Say => sayAt(parseMap(`at: ${path}`, ['at']).get('at'));

/** The ids on the way to a comment, its own last: "0.12.45", "12/45". */
const lineIn = (said: string): string[] => (said.length < 600 ? said.split(/[./>,:|]+/).filter(Boolean) : []);

/** Whether a path holds such lines in every comment, some of which lead through another one. */
function isLine(outline: Outline, list: readonly unknown[], ids: ReadonlySet<string>, id: Say): boolean {
  const say = sayIn(outline);
  const lines = list.slice(0, 50).map((item) => [id(item), lineIn(say(item))] as const);
  return (
    lines.every(([own, line]) => own !== '' && line.at(-1) === own) &&
    lines.some(([, line]) => ids.has(line.at(-2) ?? ''))
  );
}

/** Depths as a list in reading order has them: from the least on, and one more at a time. */
function isDepth({ name, values, coverage }: Outline): boolean {
  const depths = values.map(Number);
  return (
    /^(depth|level|indent|nesting|nesting level|reply level|comment level|comment depth)$/.test(name) &&
    coverage === 1 &&
    new Set(depths).size > 1 &&
    depths.every((depth, at) => depth >= (depths[0] ?? 0) && (at === 0 || depth <= (depths[at - 1] ?? 0) + 1))
  );
}

/**
 * Comments with the id of the one that they answer as `~parent`, where a line of ids or a depth says it: for lists that
 * name no parent. Undefined where nothing says it.
 *
 * @param idOf the paths to a comment's id
 */
export function withLines(
  list: readonly unknown[],
  idOf: readonly Alternative[] | undefined,
): readonly unknown[] | undefined {
  const id = sayAt(idOf);
  const ids = new Set(list.map(id));
  const outlines = outlineOf(list).filter(({ isMany }) => !isMany);
  const line = outlines.find((one) => isLine(one, list, ids, id));
  const depth = line ? undefined : outlines.find(isDepth);
  const said = line ?? depth;
  if (!said) return undefined;
  const say = sayIn(said);
  const above: string[] = [];
  return list.map((item) => {
    const own = say(item);
    const at = Number(own);
    const parent = line ? (lineIn(own).at(-2) ?? '') : (above.slice(0, at).findLast(Boolean) ?? '');
    if (depth) above.splice(at, above.length, id(item));
    return isRecord(item) && ids.has(parent) ? { ...item, '~parent': parent } : item;
  });
}
