/** Lists of words: a heading that names the word, or a word (and what to say instead) per line. alex, write-good, proselint. */
import { type Importer, Unreadable } from './importer.ts';
import { csvSample, readCsv } from './reading/csv.ts';

const COLUMNS = {
  term: [
    ...['term', 'word', 'phrase', 'words', 'pattern', 'avoid', 'find', 'from', 'bad', 'wrong', 'incorrect', 'wort'],
    ...["don't say", "don't use", 'do not say', 'do not use', 'instead of'],
  ],
  instead: [
    'instead',
    'suggestion',
    'suggestions',
    'replacement',
    'replacements',
    'use',
    'prefer',
    'better',
    'to',
    'good',
    'right',
    'correct',
    'say',
    ...['say instead', 'use instead', 'preferred', 'preferred term', 'replace with', 'alternative', 'alternatives'],
    'stattdessen',
  ],
  why: ['why', 'reason', 'note', 'notes', 'comment', 'message', 'description', 'warum'],
  grade: ['grade', 'level', 'severity'],
} as const;
type Field = keyof typeof COLUMNS;
const GRADES: Readonly<Record<string, 'note' | 'ask' | 'hold' | 'off'>> = {
  note: 'note',
  ask: 'ask',
  hold: 'hold',
  off: 'off',
  suggestion: 'note',
  info: 'note',
  warning: 'note',
  error: 'ask',
};

const plain = (cell: string): string => cell.trim().toLowerCase().replaceAll('’', "'");

/** A line of a list that is no table: "- synergy", "utilise -> use". */
const ARROW = /->|=>|→/;
function cellsOf(cells: readonly string[]): readonly string[] {
  const [only, ...others] = cells;
  if (only === undefined || others.length > 0) return cells;
  return only.replace(/^\s*[-*•]\s+/, '').split(ARROW);
}
const columnOf = (heading: readonly string[], field: Field): number =>
  heading.findIndex((cell) => COLUMNS[field].some((one) => one === plain(cell)));

export const importer: Importer = {
  id: 'wordlist-csv',
  title: 'a list of words',
  brings: 'terms',
  endings: ['.csv', '.txt', '.tsv'],
  doc: {
    file: 'a table with a column `term` (or `word`, `phrase`, …), also `instead`, `why`, `grade`; without a heading: word, instead, why; several words for “instead” separated by `|`, `;` or a line break in the cell; or a word a line, `word -> instead`',
    carries: 'word, what to say instead, why, grade (`error` becomes ask)',
    left: 'other columns',
  },
  looksLike: (text) => {
    const heading = csvSample(text, 1)[0] ?? [];
    return (
      columnOf(heading, 'term') >= 0 &&
      heading.length > 1 &&
      (columnOf(heading, 'instead') >= 0 || columnOf(heading, 'why') >= 0 || columnOf(heading, 'grade') >= 0)
    );
  },
  read(text, intake, { columns }) {
    let at: Readonly<Record<Field, number>> | null = null;
    let heading: readonly string[] = [];
    let rows = 0;
    for (const { line, cells: row } of readCsv(text, (bad, reason) => intake.reject(`line ${bad}`, reason))) {
      rows += 1;
      if (row.length === 1 && /^\s*#\s/.test(row[0] ?? '')) {
        intake.reject(`line ${line}, “${row[0]?.trim()}”`, 'is a comment');
        continue;
      }
      const cells: readonly string[] = heading.length > 0 ? row : cellsOf(row);
      if (at === null) {
        const of = (field: Field) => {
          const told = columns?.get(field);
          return told === undefined ? columnOf(cells, field) : cells.findIndex((cell) => plain(cell) === plain(told));
        };
        const named =
          of('term') >= 0 && (cells.length > 1 || /^(?:term|word|phrase|words|wort)$/i.test(plain(cells[0] ?? '')));
        at = named
          ? { term: of('term'), instead: of('instead'), why: of('why'), grade: of('grade') }
          : { term: 0, instead: 1, why: 2, grade: 3 };
        if (named) {
          heading = cells;
          continue;
        }
      }
      const places = at;
      const cell = (field: Field): string => (places[field] < 0 ? '' : (cells[places[field]] ?? '').trim());
      const grade = plain(cell('grade'));
      const term = cell('term');
      if (grade !== '' && GRADES[grade] === undefined) intake.lost(term, 'grade', grade);
      for (const [index, other] of cells.entries())
        if (other.trim() !== '' && !Object.values(places).includes(index))
          intake.lost(term, heading[index] ?? `column ${index + 1}`, other);
      intake.term(`line ${line}`, {
        term,
        instead: cell('instead').split(/[|;\n]|\s\/\s/),
        why: cell('why'),
        grade: GRADES[grade],
      });
    }
    if (rows === 0) throw new Unreadable('It has no line with a word.');
  },
};
