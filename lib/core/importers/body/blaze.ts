/** Text Blaze's commands: `{formtext: name=Order; default=…}`, escapes with a backslash. */

import { fields } from './curly.ts';
import {
  ask,
  CURSOR,
  choose,
  code,
  literal,
  note,
  type Piece,
  render,
  type Translate,
  textPiece,
  variable,
} from './pieces.ts';

const LONGEST = 4_000;

export const blazeText: Translate = (text, tell) => {
  const pieces: Piece[] = [];
  let plain = '';
  const put = (piece: Piece): void => {
    if (plain !== '') pieces.push(textPiece(plain));
    plain = '';
    pieces.push(piece);
  };
  let noteFrom = -1;
  let noteAt = -1;
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? '';
    if (char === '\\' && /[{}\\;]/.test(text[at + 1] ?? '')) {
      plain += text[at + 1];
      at += 2;
      continue;
    }
    const end = char === '{' && /[a-z=/]/i.test(text[at + 1] ?? '') ? closing(text, at) : -1;
    if (end < 0) {
      plain += char;
      at += 1;
      continue;
    }
    const whole = text.slice(at, end + 1);
    const [, name = '', rest = ''] = /^\{\s*([a-z]+|=)\s*:?([\s\S]*)\}$/i.exec(whole) ?? [];
    if (name.toLowerCase() === 'note' && noteAt < 0) {
      if (plain !== '') pieces.push(textPiece(plain));
      plain = '';
      noteFrom = end + 1;
      noteAt = pieces.length;
    } else if (name.toLowerCase() === 'endnote' && noteAt >= 0) {
      plain = '';
      pieces.length = noteAt;
      pieces.push(note(text.slice(noteFrom, at)));
      noteAt = -1;
    } else put(command(name.toLowerCase(), rest, whole, tell));
    at = end + 1;
  }
  if (plain !== '') pieces.push(textPiece(plain));
  return fields(pieces);
};

/** The bracket that closes the command at `from`; commands may stand in commands. */
function closing(text: string, from: number): number {
  let depth = 0;
  const last = Math.min(text.length, from + LONGEST);
  for (let at = from; at < last; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

interface Parts {
  readonly named: ReadonlyMap<string, string>;
  readonly plain: readonly string[];
}

const unescaped = (text: string): string => text.trim().replace(/\\([{}\\;=])/g, '$1');

function partsOf(text: string): Parts {
  const named = new Map<string, string>();
  const plain: string[] = [];
  for (const part of text.match(/(?:\\[\s\S]|[^;\\])+/g) ?? []) {
    const [, key, value = ''] =
      /^\s*(name|default|cols|rows|multiple|shift|locale|width|formatter|label|at|type|trim|values|pattern|page|from|to)\s*=([\s\S]*)$/i.exec(
        part,
      ) ?? [];
    if (key === undefined) plain.push(unescaped(part));
    else named.set(key.toLowerCase(), unescaped(value));
  }
  return { named, plain: plain.filter((one) => one !== '') };
}

function command(name: string, rest: string, whole: string, tell: (about: string, detail: string) => void): Piece {
  const { named, plain } = partsOf(rest);
  const label = named.get('name') || named.get('label') || '';
  const initial = named.get('default') ?? '';
  switch (name) {
    case 'formtext':
    case 'formparagraph':
      return ask(label || plain[0] || 'Text', initial);
    case 'formdate':
      tell(whole, 'is asked for as a text');
      return ask(label || 'Date', initial);
    case 'formmenu': {
      if (/^yes$/i.test(named.get('multiple') ?? '')) tell(whole, 'one of the choices can be taken, not several');
      const values = plain.length === 1 && plain[0]?.includes(',') ? plain[0].split(/\s*,\s*/) : plain;
      const options = initial === '' || values.includes(initial) ? values : [initial, ...values];
      return choose(label || 'Choice', options);
    }
    case 'formtoggle':
      tell(whole, 'what it switches on and off always stands in the reply');
      return code('');
    case 'endformtoggle':
      return code('');
    case 'cursor':
      return CURSOR;
    case 'clipboard':
      return variable('clipboard');
    case 'user':
      tell(whole, 'became {{ agent.name }}');
      return variable('agent.name');
    case 'date':
    case 'time':
      if (/h|m(?![Mo])|s|shift|at=/.test(rest) && name === 'time' && !/[YDd]/.test(rest)) {
        tell(whole, 'is asked for: a template knows the day, not the hour');
        return ask('Time');
      }
      if (named.has('shift') || named.has('at') || /shift|^\s*[+-]\s*\d/.test(rest)) {
        tell(whole, 'is asked for: a template knows today only');
        return ask('Date');
      }
      tell(whole, 'became {{ today }}, written as the customer’s language writes it');
      return variable('today');
    case 'snippet':
    case 'import':
      return render(plain[0] ?? label);
    case 'enter':
      return textPiece('\n');
    case 'tab':
      return textPiece('\t');
    case 'key':
    case 'click':
    case 'wait':
    case 'delay':
      tell(whole, 'is left out: a reply presses no keys');
      return code('');
    default:
      tell(whole, 'is kept as it is written: it cannot be carried over');
      return literal(whole);
  }
}
