export interface JsonError {
  /** Both start at 1, as editors count. */
  readonly line: number;
  readonly column: number;
  /** What stands there, `null` at the end of the file. */
  readonly found: string | null;
}

// What a string may hold is listed rather than excluded: everything from the space on but `"` and `\`.
const PLAIN = '[\\u0020\\u0021\\u0023-\\u005b\\u005d-\\uffff]*';
const OPENED = `"${PLAIN}(?:\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})${PLAIN})*`;
const STRING = `${OPENED}"`;
const SCALAR = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null';
const TOKEN = new RegExp(`[ \\t\\r\\n]*(?:([{}[\\],:])|(${STRING})|(${SCALAR}))`, 'y');
const SPACE = /[ \t\r\n]*/y;
const UNCLOSED = new RegExp(OPENED, 'y');
const MAY_BE_STRING: ReadonlySet<Expect> = new Set(['value', 'value-or-end', 'key', 'key-or-end']);

type Expect = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * Where a text stops being JSON. Engines word this differently and often leave the place out, so it is looked for here, only
 * after `JSON.parse` has refused. Iterative: a file of a million brackets must not overflow the stack.
 */
export function jsonError(text: string): JsonError | null {
  const open: string[] = [];
  let expect: Expect = 'value';
  let at = 0;
  while (true) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    SPACE.lastIndex = at;
    const start = at + (SPACE.exec(text)?.[0].length ?? 0);
    if (match === null) {
      if (start === text.length && expect === 'nothing') return null;
      return place(text, MAY_BE_STRING.has(expect) ? afterUnclosed(text, start) : start);
    }
    const next = step(expect, match, open);
    if (next === null) return place(text, start);
    expect = next;
    at = TOKEN.lastIndex;
  }
}

/** A string that is never closed is fine up to where it breaks off: most cut files end inside one. */
function afterUnclosed(text: string, start: number): number {
  UNCLOSED.lastIndex = start;
  return UNCLOSED.test(text) ? UNCLOSED.lastIndex : start;
}

function step(expect: Expect, [, mark, string, scalar]: RegExpExecArray, open: string[]): Expect | null {
  if (mark === ']' || mark === '}') {
    const empty = mark === ']' ? 'value-or-end' : 'key-or-end';
    if (expect !== 'comma-or-end' && expect !== empty) return null;
    if (open.pop() !== (mark === ']' ? '[' : '{')) return null;
    return open.length === 0 ? 'nothing' : 'comma-or-end';
  }
  switch (expect) {
    case 'key':
    case 'key-or-end':
      return string === undefined ? null : 'colon';
    case 'colon':
      return mark === ':' ? 'value' : null;
    case 'comma-or-end':
      if (mark !== ',') return null;
      return open.at(-1) === '[' ? 'value' : 'key';
    case 'nothing':
      return null;
    case 'value':
    case 'value-or-end':
      if (mark === '[' || mark === '{') {
        open.push(mark);
        return mark === '[' ? 'value-or-end' : 'key-or-end';
      }
      if (string === undefined && scalar === undefined) return null;
      return open.length === 0 ? 'nothing' : 'comma-or-end';
  }
}

function place(text: string, offset: number): JsonError {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const found = text.codePointAt(offset);
  return {
    line: before.split('\n').length,
    column: offset - lineStart + 1,
    found: found === undefined ? null : String.fromCodePoint(found),
  };
}
