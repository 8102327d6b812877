/**
 * A large structure cut to records that are stored, and read, one after the other: all of it in one go would keep everybody
 * else waiting, half a second at a hundred thousand replies.
 */
type List = readonly unknown[] | Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** Copied in some five milliseconds. */
const BYTES = 1 << 21;
const STRINGS = 20_000;

/** In place of a list: the records it is in, from the first to before the last. */
interface Cut {
  readonly from: number;
  readonly to: number;
}

const isList = (value: unknown): value is List => Array.isArray(value) || ArrayBuffer.isView(value);
const isCut = (value: object): value is Cut => 'from' in value && 'to' in value;

/** `value` without its long lists, which `pieces` gets. */
export function cut(value: unknown, pieces: (() => List)[]): unknown {
  if (isList(value)) {
    const most = 'BYTES_PER_ELEMENT' in value ? BYTES / value.BYTES_PER_ELEMENT : STRINGS;
    if (value.length <= most) return value;
    const from = pieces.length;
    for (let at = 0; at < value.length; at += most) pieces.push(() => value.slice(at, at + most));
    return { from, to: pieces.length };
  }
  return mapped(value, (one) => cut(one, pieces));
}

/** The way back; a piece that is missing or of another kind is an error. */
export function joined(value: unknown, pieces: readonly unknown[]): unknown {
  if (typeof value !== 'object' || value === null || isList(value)) return value;
  if (!isCut(value)) return mapped(value, (one) => joined(one, pieces));
  const parts = pieces.slice(value.from, value.to);
  if (!parts.every(isList) || parts.length < value.to - value.from) throw new Error('A piece is missing.');
  const [first] = parts;
  if (!(first && 'BYTES_PER_ELEMENT' in first)) return parts.flatMap((part) => [...part]);
  const whole = new (Object(first).constructor)(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const mapped = (value: unknown, change: (one: unknown) => unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one)]))
    : value;
