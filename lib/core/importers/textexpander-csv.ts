/** TextExpander: no heading; abbreviation, text, label. The file is the group. */
import { fields } from './body/curly.ts';
import { htmlBody, looksHtml } from './body/html.ts';
import {
  ask,
  CURSOR,
  choose,
  code,
  literal,
  type Piece,
  render,
  scan,
  type Tell,
  type Translate,
  variable,
} from './body/pieces.ts';
import { plainBody } from './body/write.ts';
import { type Importer, Unreadable } from './importer.ts';
import { csvSample, readCsv } from './reading/csv.ts';

const MACRO =
  /%(?:(filltext|fillarea|fillpopup|fillpart|fillpartend|snippet|key|date|time|calc|clipboard)(?::([^%\n]{0,2000}))?(?:%|(?<=%clipboard))|(@[+-]\d{1,4}[YMDhms])|(1?[aAbBdeEHIjmMpSyY1])(?![\p{L}%])|(\|)|([<>^v\\])|(%))/gu;

const translate: Translate = (text, tell) =>
  fields(
    scan(text, new RegExp(MACRO.source, 'gu'), ([whole, name, rest = '', math, letter, cursor, key, percent]) => {
      if (percent) return { kind: 'text', text: '%' };
      if (cursor) return CURSOR;
      if (name !== undefined) return macro(name, rest, whole, tell);
      if (math !== undefined || letter !== undefined) return date(whole, letter, tell);
      tell(whole, key === undefined ? 'is left out' : 'is left out: a reply presses no keys');
      return code('');
    }),
  );

function macro(name: string, rest: string, whole: string, tell: Tell): Piece {
  const parts = rest.split(':');
  const of = (key: string): string => parts.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1) ?? '';
  switch (name) {
    case 'filltext':
    case 'fillarea':
      return ask(of('name') || 'Text', of('default'));
    case 'fillpopup': {
      const options = parts
        .filter((part) => !/^(?:name|width)=/.test(part))
        .map((part) => part.replace(/^default=/, ''));
      return choose(of('name') || 'Choice', options);
    }
    case 'fillpart':
      tell(whole, 'this optional part always stands in the reply');
      return code('');
    case 'fillpartend':
      return code('');
    case 'clipboard':
      return variable('clipboard');
    case 'snippet':
      return render(rest);
    case 'date':
    case 'time':
      return date(whole, undefined, tell);
    case 'key':
      tell(whole, 'is left out: a reply presses no keys');
      return code('');
    default:
      tell(whole, 'is kept as it is written: it cannot be carried over');
      return literal(whole);
  }
}

/** `%B %e, %Y` is one date in several parts; the day alone stands for it. */
function date(whole: string, letter: string | undefined, tell: Tell): Piece {
  if (letter !== undefined && /[HIMSp1]/.test(letter)) {
    tell(whole, 'is asked for: a template knows the day, not the hour');
    return ask('Time');
  }
  tell(
    whole,
    whole.startsWith('%@')
      ? 'the date is reckoned from today; check it'
      : 'a part of a date is asked for; {{ today }} writes the whole',
  );
  return whole.startsWith('%@') ? code('') : ask('Date');
}

const DATES = /%(?:[aAbBdemyY]|-d)(?:[\s,./-]{1,3}%(?:[aAbBdemyY]|-d)){1,4}(?![\p{L}%])/gu;

/** `%1I:%M %p` is one time: asked for three times under one name it would be written three times. */
const TIMES = /%1?[HI](?::%M)?(?::%S)?(?: ?%p)?(?![\p{L}%])/gu;

const withDates: Translate = (text, tell) =>
  scan(text, new RegExp(`(${TIMES.source})|${DATES.source}`, 'gu'), ([whole, time]) => {
    if (time !== undefined) {
      tell(whole, 'is asked for: a template knows the day, not the hour');
      return ask('Time');
    }
    tell(whole, 'became {{ today }}, written as the customer’s language writes it');
    return variable('today');
  }).flatMap((piece) => (piece.kind === 'text' ? translate(piece.text, tell) : [piece]));

/** What nobody writes but this tool: a fill-in, the clipboard, another snippet, the cursor, a date in several parts. */
const SIGNS =
  /%(?:fill(?:text|area|popup|part|partend)\b|clipboard\b|snippet:|key:|\||@[+-]\d)|%(?:[aAbBdemyY])[\s,./-]{1,3}%(?:[aAbBdemyY])(?![\p{L}%])/u;
/** `;rf`, `/hello`, `,,sig`: no word of a table begins like that. */
const MARKED = /^[;:/\\,.#!^~`+=-]{1,2}[\p{L}\p{N}]\S{0,58}$/u;

/** An abbreviation and a text. */
const isSnippet = (cells: readonly string[]): boolean =>
  (cells.length === 2 || cells.length === 3) &&
  /^\S{1,60}$/.test((cells[0] ?? '').trim()) &&
  (cells[1] ?? '').trim() !== '';

export const importer: Importer = {
  id: 'textexpander-csv',
  title: 'TextExpander',
  brings: 'templates',
  endings: ['.csv'],
  doc: {
    file: 'a group exported as CSV (abbreviation, text, label, without a heading)',
    carries:
      'abbreviation (as shortcut), text, label, the group (file name, as a tag), fill-ins as fields, `%clipboard`, `%|`, `%snippet:…%`, dates',
    left: 'keys, date arithmetic, scripts',
  },
  looksLike: (text) => {
    const rows = csvSample(text, 20);
    if (rows.length === 0 || text.trimStart().startsWith('{') || text.trimStart().startsWith('[')) return false;
    // Two columns of anything look like this; without a sign of the tool, a person says what it is.
    return (
      rows.filter(isSnippet).length * 4 >= rows.length * 3 &&
      (rows.some((cells) => SIGNS.test(cells[1] ?? '')) ||
        (rows.every((cells) => cells.length === 3) &&
          rows.every(([abbreviation = '']) => MARKED.test(abbreviation.trim()))))
    );
  },
  read(text, intake, { name }) {
    const group = name?.replace(/^.*[\\/]/, '').replace(/\..*$/, '') ?? '';
    let rows = 0;
    for (const { line, cells } of readCsv(text, (bad, reason) => intake.reject(`line ${bad}`, reason), ',')) {
      rows += 1;
      const [shortcut = '', content = '', label = '', ...more] = cells;
      const where = `line ${line}`;
      const item = label || shortcut || where;
      const tell = (about: string, detail: string) => intake.lost(item, about, detail);
      if (cells.length < 2) {
        intake.reject(`${where}, “${shortcut}”`, 'has no second column with the text');
        continue;
      }
      const body = looksHtml(content) ? htmlBody(content, withDates, tell) : plainBody(withDates(content, tell), tell);
      if (more.some((cell) => cell.trim() !== '')) tell('cells beyond the third', more.join(' | '));
      intake.template(where, { title: label || shortcut, body, shortcut, tags: [group] });
    }
    if (rows === 0) throw new Unreadable('It has no line with an abbreviation and a text.');
  },
};
