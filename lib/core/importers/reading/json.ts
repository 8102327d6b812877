/**
 * JSON as people have it: cut off in the middle, one element broken by hand. What can be read is read; an element of a list
 * of items that cannot is told with its line and costs no other. Iterative, so that no nesting overflows the stack.
 */
import { Unreadable } from '../importer.ts';
import { jsonError } from '../json-position.ts';

/** Lists under these keys, and the outermost one, hold items; anywhere else a mistake costs the whole item. */
const ITEMS = /^(?:macros?|templates|snippets|folders|_?results|data|items|replies|saved-?replies|_embedded)$/i;
const DEEPEST = 60;
const SAMPLE = 64 * 1024;

/** Stands in a list for an item that could not be read, so that the others keep their number. It was told already. */
export const BROKEN = Symbol('broken');

export type Broken = (where: string, reason: string) => void;

export function readJson(text: string, broken: Broken): unknown {
  if (depthOf(text) <= DEEPEST) {
    try {
      return JSON.parse(text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  const recovered = new Recovery(text, broken).run();
  if (recovered.kind === 'read') return recovered.value;
  const at = jsonError(text);
  if (at === null) throw new Unreadable(`It is nested deeper than ${DEEPEST} levels.`);
  const found = at.found === null ? 'it ends there' : `there is ${JSON.stringify(at.found)}`;
  throw new Unreadable(`It is not JSON: line ${at.line}, column ${at.column}, ${found}.`);
}

/** The beginning of a file, for telling formats apart. Undefined when it is no JSON. */
export function jsonSample(text: string): unknown {
  const start = text.slice(0, 200).trimStart()[0];
  if (start !== '{' && start !== '[') return undefined;
  const recovered = new Recovery(text.slice(0, SAMPLE), () => undefined).run();
  return recovered.kind === 'read' ? recovered.value : undefined;
}

function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      for (at += 1; at < text.length; at += 1) {
        const inside = text.charCodeAt(at);
        if (inside === 92) at += 1;
        else if (inside === 34) break;
      }
    } else if (code === 91 || code === 123) deepest = Math.max(deepest, ++depth);
    else if (code === 93 || code === 125) depth -= 1;
  }
  return deepest;
}

interface Frame {
  readonly value: unknown[] | Record<string, unknown>;
  /** Under which key it stands, for an object's value the key being read. */
  readonly items: boolean;
  readonly start: number;
  key: string | null;
  count: number;
}

class Recovery {
  readonly #stack: Frame[] = [];
  #at = 0;
  #root: { readonly value: unknown } | null = null;
  /** Rough bound on the work of finding the way back: a hostile file must not cost its square. */
  #budget: number;

  constructor(
    readonly text: string,
    readonly broken: Broken,
  ) {
    this.#budget = 8 * text.length + 10_000;
  }

  run(): { readonly kind: 'read'; readonly value: unknown } | { readonly kind: 'none' } {
    let after = false;
    while (this.#root === null) {
      const top = this.#stack.at(-1);
      const char = this.#next();
      if (char === '') {
        if (!this.#fail('the file ends here')) break;
      } else if (top && char === (Array.isArray(top.value) ? ']' : '}') && top.key === null) {
        this.#at += 1;
        after = true;
        this.#close();
      } else if (top && after) {
        if (char === ',') {
          this.#at += 1;
          after = false;
        } else if (this.#fail(`"," or the end is missing before ${JSON.stringify(char)}`)) after = true;
        else break;
      } else if (top && !Array.isArray(top.value) && top.key === null) {
        if (!this.#key(top)) {
          if (!this.#fail(`a name in quotes belongs here, not ${JSON.stringify(char)}`)) break;
          after = true;
        }
      } else {
        const outcome = this.#value(char);
        if (outcome === 'scalar') after = true;
        else if (outcome === 'opened') after = false;
        else if (this.#fail(outcome)) after = true;
        else break;
      }
    }
    return this.#root ? { kind: 'read', value: this.#root.value } : { kind: 'none' };
  }

  #next(): string {
    while (this.#at < this.text.length && ' \t\r\n'.includes(this.text[this.#at] ?? '')) this.#at += 1;
    return this.text[this.#at] ?? '';
  }

  #key(top: Frame): boolean {
    const key = this.#string();
    if (key === null || this.#next() !== ':') return false;
    this.#at += 1;
    top.key = key;
    return true;
  }

  /** "opened", "scalar", or what is wrong. */
  #value(char: string): string {
    if (char === '{' || char === '[') {
      if (this.#stack.length >= DEEPEST) return `nested deeper than ${DEEPEST} levels`;
      const top = this.#stack.at(-1);
      const items = char === '[' && (top === undefined || (top.key !== null && ITEMS.test(top.key)));
      this.#stack.push({ value: char === '[' ? [] : {}, items, start: this.#at, key: null, count: 0 });
      this.#at += 1;
      return 'opened';
    }
    if (char === '"') {
      const text = this.#string();
      if (text === null) return 'the text in quotes is not closed or has a mark that is not allowed';
      this.#add(text);
      return 'scalar';
    }
    SCALAR.lastIndex = this.#at;
    const found = SCALAR.exec(this.text)?.[0];
    if (found === undefined) return `${JSON.stringify(char)} does not belong here`;
    this.#at += found.length;
    this.#add(JSON.parse(found));
    return 'scalar';
  }

  #string(): string | null {
    if (this.text[this.#at] !== '"') return null;
    for (let end = this.#at + 1; end < this.text.length; end += 1) {
      const code = this.text.charCodeAt(end);
      if (code === 92) end += 1;
      else if (code < 32) return null;
      else if (code === 34) {
        try {
          const value: unknown = JSON.parse(this.text.slice(this.#at, end + 1));
          this.#at = end + 1;
          return typeof value === 'string' ? value : null;
        } catch (error) {
          if (error instanceof SyntaxError) return null;
          throw error;
        }
      }
    }
    return null;
  }

  #add(value: unknown): void {
    const top = this.#stack.at(-1);
    if (!top) this.#root = { value };
    else if (Array.isArray(top.value)) {
      top.value.push(value);
      top.count += 1;
    } else if (top.key !== null) {
      Object.defineProperty(top.value, top.key, { value, enumerable: true, configurable: true, writable: true });
      top.key = null;
    }
  }

  #close(): void {
    const done = this.#stack.pop();
    if (done) this.#add(done.value);
  }

  /** Leaves the broken item out and goes on after it; false when there is no item it could belong to. */
  #fail(reason: string): boolean {
    const list = this.#stack.findLastIndex(({ items }) => items);
    const frame = this.#stack[list];
    if (!frame) return false;
    const item = this.#stack[list + 1];
    const start = item?.start ?? this.#at;
    const cut = this.#at >= this.text.length;
    frame.count += 1;
    if (item || !cut) this.broken(`item ${frame.count}, line ${lineOf(this.text, this.#at)}`, reason);
    else if (cut) this.broken(`line ${lineOf(this.text, this.#at)}`, reason);
    if (Array.isArray(frame.value) && (item || !cut)) frame.value.push(BROKEN);
    this.#stack.length = list + 1;
    this.#at = this.#after(start, this.#at);
    if (this.#at < this.text.length) return true;
    while (this.#stack.length > 0) this.#close();
    return true;
  }

  /** Behind the brackets of the broken item, or at the next one that begins. */
  #after(start: number, failed: number): number {
    let depth = 0;
    let quoted = false;
    for (let at = start; at < this.text.length && this.#budget > 0; at += 1, this.#budget -= 1) {
      const char = this.text[at];
      if (quoted) {
        if (char === '\\') at += 1;
        // A line break cannot stand in a text: the quotes were not closed.
        else if (char === '"' || char === '\n') quoted = false;
      } else if (char === '"') quoted = true;
      else if (char === '{' || char === '[') depth += 1;
      else if (char === '}' || char === ']') {
        if (depth === 0 && char === ']') return at;
        // A bracket nothing opened is passed over.
        if (depth > 0) depth -= 1;
        if (depth === 0 && at > start) return at + 1;
      } else if (char === ',' && depth === 0) return at;
    }
    if (this.#budget <= 0) {
      this.broken(`line ${lineOf(this.text, failed)} and below`, 'too much of the file is broken to go on');
      return this.text.length;
    }
    NEXT.lastIndex = Math.max(failed, start + 1);
    const next = NEXT.exec(this.text);
    // The comma is read again as the end of what was left out.
    return next ? next.index : this.text.length;
  }
}

const SCALAR = /-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,5})?|true|false|null/y;
const NEXT = /,\s*(?=\{)/g;

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
