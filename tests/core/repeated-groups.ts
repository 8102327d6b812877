/** Of an expression, the groups that may come again and again, and texts each of their alternatives matches. */

export interface RepeatedGroup {
  /** With its brackets, without the times. */
  readonly source: string;
  readonly most: number;
  readonly words: readonly string[];
}

type Part =
  | { readonly type: 'nothing' }
  | { readonly type: 'char'; readonly char: string }
  | { readonly type: 'class'; readonly source: string }
  | { readonly type: 'group'; readonly alternatives: Alternatives };
interface Item {
  readonly part: Part;
  readonly least: number;
  readonly most: number;
}
type Alternatives = readonly (readonly Item[])[];

/** Times that few end, whatever they repeat. */
const FEW = 5;
const NOTHING: Part = { type: 'nothing' };
const TIMES = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;
const OPENS = /\((\?(?:<?[=!]|:|<[^>]*>|[a-z-]*:))?/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const ESCAPE = /\\(?:[pPu]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<[^>]*>|.)/iy;

export function repeatedGroups(source: string, flags: string): readonly RepeatedGroup[] {
  const found: RepeatedGroup[] = [];
  let at = 0;
  const taken = (shape: RegExp): RegExpExecArray | null => {
    shape.lastIndex = at;
    const match = shape.exec(source);
    if (match) at += match[0].length;
    return match;
  };
  const alternatives = (): Alternatives => {
    const all: Item[][] = [[]];
    for (; at < source.length && source[at] !== ')'; ) {
      if (source[at] !== '|') all.at(-1)?.push(item());
      else {
        at++;
        all.push([]);
      }
    }
    return all;
  };
  const part = (): Part => {
    const opened = taken(OPENS);
    if (opened) {
      const inner = alternatives();
      at++;
      return /[=!]$/.test(opened[0]) ? NOTHING : { type: 'group', alternatives: inner };
    }
    const escaped = taken(ESCAPE)?.[0];
    if (escaped) return /^\\[bBk1-9]/.test(escaped) ? NOTHING : { type: 'class', source: escaped };
    const members = taken(CLASS)?.[0];
    if (members) return { type: 'class', source: members };
    const char = String.fromCodePoint(source.codePointAt(at) as number);
    at += char.length;
    if (char === '^' || char === '$') return NOTHING;
    return char === '.' ? { type: 'class', source: '.' } : { type: 'char', char };
  };
  const item = (): Item => {
    const from = at;
    const one = part();
    const to = at;
    const { least, most } = timesOf(taken(TIMES));
    if (one.type === 'group' && most > FEW)
      found.push({ source: source.slice(from, to), most, words: wordsOf(one.alternatives, flags).filter(Boolean) });
    return { part: one, least, most };
  };
  alternatives();
  if (at < source.length) throw new Error(`Not read to its end: ${source.slice(at)}`);
  return found;
}

function timesOf(match: RegExpExecArray | null): { least: number; most: number } {
  if (!match) return { least: 1, most: 1 };
  const [, sign, least, comma, most] = match;
  if (sign) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
  const upTo = most ? Number(most) : Number.POSITIVE_INFINITY;
  return { least: Number(least), most: comma ? upTo : Number(least) };
}

const wordsOf = (alternatives: Alternatives, flags: string): string[] => [
  ...new Set(alternatives.flatMap((items) => sequences(items, flags))),
];

/** Each of what an item may be once, with the others as short and as full as they may be. */
function sequences(items: readonly Item[], flags: string): string[] {
  const choices = items.map((item) => choicesOf(item, flags));
  const full = choices.map((all) => all.find(Boolean) ?? '');
  const short = full.map((word, index) => (items[index]?.least === 0 ? '' : word));
  const made = choices.flatMap((all, index) =>
    all.flatMap((word) => [full, short].map((others) => others.with(index, word).join(''))),
  );
  return [full.join(''), short.join(''), ...made];
}

function choicesOf({ part, least, most }: Item, flags: string): string[] {
  const times = Math.min(Math.max(least, 1), 20);
  const once = onceOf(part, flags);
  const all = once.map((word) => word.repeat(times));
  if (most > times && part.type !== 'group') all.push((once[0] ?? '').repeat(Math.min(most, times + 2)));
  return least === 0 ? [...all, ''] : all;
}

function onceOf(part: Part, flags: string): readonly string[] {
  if (part.type === 'nothing') return [''];
  if (part.type === 'char') return [part.char];
  return part.type === 'class' ? membersOf(part.source, flags) : wordsOf(part.alternatives, flags);
}

const SOME = [...'a 1,.x-e\n!?"(_/:\'’TZ@é\t;<[{$€0|\\*+^&#%~`=>)]}–—…'];
const members = new Map<string, readonly string[]>();

function membersOf(source: string, flags: string): readonly string[] {
  const key = `${source}/${flags}`;
  let known = members.get(key);
  if (!known) {
    const shape = new RegExp(`^${source}$`, flags.replace(/[gy]/g, ''));
    known = SOME.filter((char) => shape.test(char)).slice(0, 6);
    members.set(key, known);
  }
  return known;
}
