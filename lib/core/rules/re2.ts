/** Regular expressions of rules: RE2 syntax, linear time whatever the pattern and the text. */
import { RE2JS, RE2JSSyntaxException } from 're2js';
import type { Span } from '../model.ts';
import { BOUNDARY, needlesOf } from '../text/needles.ts';
import { PatternError } from '../text/pattern-syntax.ts';
import type { Regex } from './engines.ts';
import { folded } from './literals.ts';

const LONGEST = 2_000;

export function compileRe2(source: string): Regex {
  if (source.length > LONGEST)
    throw new PatternError(`Longer than ${LONGEST} characters; write several patterns`, source, LONGEST);
  const compiled = parse(source);
  const needs = needsOf(source);
  const [literals] = needs;
  const shape = shapeOf(source);
  return {
    ...(literals ? { literals } : {}),
    matches(text) {
      if ((needs.length > 0 && !meets(text, needs)) || shape?.test(text) === false) return [];
      const matcher = compiled.matcher(text);
      const found: Span[] = [];
      while (matcher.find())
        if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() });
      return found;
    },
  };
}

/** Made only of what RE2 and `needlesOf` read alike. Anything else is run on every sentence. */
const READABLE = /^(?:\(\?:|\((?!\?)|\\[bdswDSW]|\\[^\w\s]|\[(?!\])(?:\\[dsw]|\\[^\w\s]|[^\\[\]])*\]|[^\\[(])*$/;

/** What a text must have to be matched, of each list one: RE2 takes a hundred times as long to find that out. */
function needsOf(source: string): readonly (readonly string[])[] {
  const bare = source.replace(/^\(\?i\)/, '');
  if (/[\ud800-\udfff]/.test(bare) || !READABLE.test(bare)) return [];
  if (bare !== source && /[^\0-\x7f]/.test(bare)) return [];
  return needlesOf({ source: bare })
    .map((needles) => needles.map((needle) => folded(needle.replaceAll(BOUNDARY, ''))))
    .filter((needles) => needles.length > 0 && !needles.includes(''));
}

/** One character after the other, each there or not or so many times at most: no engine runs away with that. */
const SHAPED =
  /^(?:\\b|(?:\\[dsw]|\\[$^\\.*+?()[\]{}|/]|\[(?:\\[dw]|[^\\[\]^-]|[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d)+\]|[^\\[\](){}*+?|^$.])(?:\?|\{\d\}|\{\d,\d\})?)+$/;
/** Ways through it: of each such character one more than what it may lack. */
const MOST_WAYS = 64;

/** What the browser's own engine can say at once: null where it might take long, or find less than RE2. */
function shapeOf(source: string): RegExp | null {
  const bare = source.replace(/^\(\?i\)/, '');
  if (!SHAPED.test(bare) || /[^\0-\x7f]/.test(bare)) return null;
  let ways = 1;
  for (const [, least, most] of bare.matchAll(/\?|\{(\d),(\d)\}/g))
    ways *= least ? Math.max(1, Number(most) - Number(least) + 1) : 2;
  if (ways > MOST_WAYS) return null;
  // Where a word ends the two say otherwise beside "ſ" and the Kelvin sign, which "i" alone lets be.
  return new RegExp(
    bare.replace(/\\([\s\S])/g, (whole, char) => (char === 'b' ? '' : whole)),
    bare === source ? '' : 'iu',
  );
}

let asked = { text: '', folded: '' };

function meets(text: string, needs: readonly (readonly string[])[]): boolean {
  // Thousands of rules ask about the same sentence, one after the other.
  if (asked.text !== text) asked = { text, folded: folded(text) };
  return needs.every((needles) => needles.some((needle) => asked.folded.includes(needle)));
}

function parse(source: string): RE2JS {
  try {
    return RE2JS.compile(source);
  } catch (error) {
    const absent = absentConstruct(source);
    if (absent) throw new PatternError(`${absent.what} ${absent.out}`, source, absent.at);
    if (error instanceof RE2JSSyntaxException) {
      const construct = error.getPattern() ?? '';
      const at = construct === '' ? 0 : Math.max(0, source.indexOf(construct));
      throw new PatternError(`${sentence(error.getDescription())}${construct ? `: ${construct}` : ''}`, source, at);
    }
    throw new PatternError('The regular expression is too large or cannot be read', source, 0);
  }
}

const ABSENT: readonly { readonly begins: RegExp; readonly what: string; readonly out: string }[] = [
  { begins: /\(\?(?:=|!)/y, what: 'Look-ahead is not in RE2:', out: 'say the exception in "unless"' },
  { begins: /\(\?<(?:=|!)/y, what: 'Look-behind is not in RE2:', out: 'say the exception in "unless"' },
  {
    begins: /\(\?>|[*+?}]\+/y,
    what: 'Atomic and possessive parts are not in RE2:',
    out: 'leave them out, nothing runs away',
  },
  { begins: /\\[1-9]|\\k[<{']|\(\?P=/y, what: 'Back-references are not in RE2:', out: 'write the alternatives out' },
  {
    begins: /\(\?\(|\(\?R\)|\(\?[+-]?\d+\)/y,
    what: 'Conditions and recursion are not in RE2:',
    out: 'write several patterns',
  },
];

/** What people know from other engines, by name and place; RE2's own words are about its parser. */
function absentConstruct(source: string): { readonly what: string; readonly out: string; readonly at: number } | null {
  for (let at = 0; at < source.length; at++) {
    for (const { begins, what, out } of ABSENT) {
      begins.lastIndex = at;
      if (begins.test(source)) return { what, out, at };
    }
    if (source[at] === '\\') at++;
  }
  return null;
}

const sentence = (words: string): string => (words[0]?.toUpperCase() ?? '') + words.slice(1);
