/** A text that a pattern finds, so that an imported rule has an example. Tried, not trusted: `tested.ts` runs the rule on it. */
import { expand, PatternError } from '../../text/pattern-syntax.ts';

export function sampleOf(pattern: string): string | null {
  const regex = /^\s*re:\s*(.*)$/s.exec(pattern)?.[1];
  if (regex !== undefined) return sampleOfRegex(regex);
  try {
    const [first] = expand(pattern);
    return (
      first
        ?.map((element) => (element === 'gap' ? '' : 'words' in element ? (element.words[0] ?? '') : 'word'))
        .join(' ') ?? null
    );
  } catch (error) {
    if (error instanceof PatternError) return null;
    throw error;
  }
}

const CLASSES: Readonly<Record<string, string>> = {
  d: '1',
  w: 'a',
  s: ' ',
  b: '',
  B: '',
  A: '',
  z: '',
  S: 'a',
  D: 'a',
  W: '!',
  n: '\n',
  t: '\t',
};

/** First branch, first of a class, once where it may be more often. Null for what it does not know. */
function sampleOfRegex(source: string): string | null {
  let at = 0;
  let known = true;
  let steps = 0;

  const branch = (): string => {
    let out = '';
    while (at < source.length && source[at] !== ')' && source[at] !== '|' && known) {
      if (++steps > 5_000) known = false;
      const piece = atom();
      out += repeated(piece);
    }
    return out;
  };
  const group = (): string => {
    const first = branch();
    while (source[at] === '|') {
      at += 1;
      branch();
    }
    return first;
  };
  const repeated = (piece: string): string => {
    const found = /^(?:[*+?]|\{(\d{1,2})(?:,\d*)?\})\??/.exec(source.slice(at, at + 12));
    if (!found) return piece;
    at += found[0].length;
    return found[1] === undefined ? piece : piece.repeat(Math.max(1, Number(found[1])));
  };
  const atom = (): string => {
    const char = source[at] ?? '';
    at += 1;
    if (char === '\\') {
      const next = source[at] ?? '';
      at += 1;
      if (next === 'p' || next === 'P') {
        const name = /^(?:\{\^?(\w+)\}|(\w))/.exec(source.slice(at, at + 20));
        at += name?.[0].length ?? 0;
        return (name?.[1] ?? name?.[2] ?? '').startsWith('Lu') ? 'A' : 'a';
      }
      if (/[1-9]/.test(next)) known = false;
      return CLASSES[next] ?? next;
    }
    if (char === '(') {
      const head = /^\?(?:[a-zA-Z]+\)|(?:P?<\w+>|[a-z-]*:))/.exec(source.slice(at, at + 40))?.[0] ?? '';
      if (source[at] === '?' && head === '') known = false;
      at += head.length;
      if (head.endsWith(')')) return '';
      const inside = group();
      at += 1;
      return inside;
    }
    if (char === '[') {
      const end = source.indexOf(']', at + (source[at] === ']' || source[at] === '^' ? 1 : 0));
      if (end < 0) known = false;
      const inside = source.slice(at, end);
      at = end + 1;
      return inside.startsWith('^') ? (/[a-z]/i.test(inside) ? '!' : 'a') : sampleOfRegexClass(inside);
    }
    if (char === '.') return 'a';
    return char === '^' || char === '$' ? '' : char;
  };
  const found = group();
  return known && at >= source.length && found.trim() !== '' ? found : null;
}

const sampleOfRegexClass = (inside: string): string => {
  const escaped = /^\\(.)/.exec(inside)?.[1];
  return escaped === undefined ? (inside[0] ?? '') : (CLASSES[escaped] ?? escaped);
};
