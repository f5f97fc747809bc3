import { didYouMean } from '../explain.js';

/** Where a text of a wire stops making sense, and why. */
export class WireFault extends Error {
  constructor(
    readonly at: number,
    readonly reason: string,
  ) {
    super(reason);
  }
}

/** What `send` may name of a comment; beside them `query.NAME` of the list's address and `extra.NAME` of the page. */
const OURS = 'text name email url parent root thread title page lang key trap seconds'.split(' ');
const PLACES = [...OURS, 'src', 'site', 'id', 'threads'];
const CASTS = ['number', 'short'];
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

interface Part {
  readonly text: string;
  readonly at: number;
}

/** The parts of a text between signs, without the blanks around them, each with its place. */
function split({ text, at }: Part, sign: string): Part[] {
  return text.split(sign).map((part) => {
    const start = at;
    at += part.length + sign.length;
    return trimmed(part, start);
  });
}

const trimmed = (text: string, at: number): Part => ({
  text: text.trim(),
  at: at + text.length - text.trimStart().length,
});

const fail = (at: number, reason: string): never => {
  throw new WireFault(at, reason);
};

/** @throws {WireFault} */
export function checkPaths(text: string): void {
  for (const path of split({ text, at: 0 }, '|')) if (path.text) checkPath(path);
}

function checkPath({ text, at }: Part): void {
  for (const step of split({ text, at }, '.')) {
    if (!step.text) fail(step.at, 'expected a name (write  data.items.id)');
    if (/^(__proto__|prototype|constructor)$/.test(step.text)) fail(step.at, `"${step.text}" is not allowed in a path`);
    const odd = /[^\w$@~ -]/.exec(step.text);
    if (odd) fail(step.at + odd.index, `"${odd[0]}" cannot stand in a path`);
  }
}

/** @throws {WireFault} */
export function checkNames(text: string): void {
  if (!text.trim()) fail(0, 'expected a name');
}

/** @throws {WireFault} */
export function checkSeconds(text: string): void {
  if (!/^\s*\d+(\.\d+)?\s*[sm]?\s*$/.test(text)) fail(0, 'write a time such as 15s or 1m');
}

/** @throws {WireFault} */
export function checkPairs(text: string): void {
  for (const part of split({ text, at: 0 }, ';')) if (part.text) pairIn(part);
}

function pairIn(part: Part): [Part, Part] {
  const colon = part.text.indexOf(':');
  if (colon < 0) fail(part.at + part.text.length, `expected ":" after "${part.text}" (write  name: value)`);
  const before = trimmed(part.text.slice(0, colon), part.at);
  const after = trimmed(part.text.slice(colon + 1), part.at + colon + 1);
  if (!before.text) fail(before.at, 'expected a name before ":"');
  return [before, after];
}

/** Pairs "ours: theirs". @throws {WireFault} */
export function checkSend(text: string): void {
  const names = new Set<string>();
  for (const part of split({ text, at: 0 }, ';')) {
    if (!part.text) continue;
    const [ours, theirs] = pairIn(part);
    if (!isOurs(ours.text)) fail(ours.at, `unknown "${ours.text}"${didYouMean(ours.text, OURS)}`);
    const [path = theirs, cast] = split(theirs, '|');
    if (!path.text) fail(path.at, `expected where "${ours.text}" goes`);
    checkPath(path);
    if (cast && !CASTS.includes(cast.text)) fail(cast.at, `unknown "|${cast.text}"${didYouMean(cast.text, CASTS)}`);
    names.add(ours.text);
  }
  if (!names.has('text')) fail(text.length, 'nothing says where the comment goes (text: …)');
}

const isOurs = (name: string): boolean => OURS.includes(name) || /^(query|extra)\../.test(name);

/** A method and an address with placeholders, then pairs of a body. @throws {WireFault} */
export function checkCall(text: string): void {
  const [head = { text: '', at: 0 }, ...rest] = split({ text, at: 0 }, ';');
  const [, method = '', blank = '', address = ''] = /^([A-Za-z]+)?(\s+|$)?(.*)$/s.exec(head.text) ?? [];
  if (method && (blank || !address) && !METHODS.includes(method)) {
    fail(head.at, `unknown method "${method}"${didYouMean(method.toUpperCase(), METHODS)}`);
  }
  checkHoles(head);
  for (const part of rest) {
    if (!part.text || part.text === '[threads]') continue;
    const [path, value] = pairIn(part);
    checkPath(path);
    if (value.text.startsWith('{')) checkHoles(value);
  }
}

/** A call to the address of `src`, and to no other. @throws {WireFault} */
export function checkList(text: string): void {
  checkCall(text);
  const [, address = ''] = /^\s*(?:[A-Za-z]+)?\s*([^;]*)/.exec(text) ?? [];
  if (address && address.trim() !== '{src}') fail(text.indexOf(address), 'the address of a list is what src says');
}

function checkHoles({ text, at }: Part): void {
  for (const [hole, name = ''] of text.matchAll(/\{([^{}]*)\}?/g)) {
    const place = at + text.indexOf(hole);
    if (!hole.endsWith('}')) fail(place, 'unclosed "{"');
    if (!isOurs(name) && !PLACES.includes(name)) fail(place + 1, `unknown "${name}"${didYouMean(name, PLACES)}`);
  }
}

/** Terms joined by `&` and `|`. @throws {WireFault} */
export function checkRule(text: string): void {
  for (const any of split({ text, at: 0 }, '|')) for (const term of split(any, '&')) checkTerm(term);
}

function checkTerm({ text, at }: Part): void {
  if (!text) fail(at, 'expected a status (2xx), a path or path=value');
  if (/^\d(\d\d|xx)$|^(always|never)$/.test(text)) return;
  if (/^\d+$/.test(text)) fail(at, `"${text}" is no status (write  429 or 5xx)`);
  const sign = /[=~<>!]/.exec(text);
  if (!sign) return checkPath({ text, at });
  const place = at + sign.index;
  if (/[<>!]/.test(sign[0])) fail(place, `"${sign[0]}" is not known (write  path=value or path~words)`);
  if (text[sign.index + 1] === '=') fail(place + 1, 'one "=" is enough (write  path=value)');
  const path = text.slice(0, sign.index).trimEnd();
  if (path) checkPath({ text: path, at });
  else if (sign[0] === '=') fail(at, 'expected a path before "="');
}
