/** Vale: one rule per file, or a vocabulary. Regular expressions become words where they are words, else RE2. */
import { type Importer, Unreadable } from './importer.ts';
import type { Intake } from './intake.ts';
import { isRecord, Row } from './reading/row.ts';
import { readYamlValue } from './reading/yaml.ts';
import { spelledOut } from './rules/regex.ts';
import { takeVale } from './rules/vale-rule.ts';

const VOCABULARY = /(?:^|[\\/])(?:accept|reject)\.txt$/i;

const named = (name: string | undefined): string =>
  (name ?? '').replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || 'rule';
export const importer: Importer = {
  id: 'vale-style',
  title: 'Vale',
  brings: 'rules',
  endings: ['.yml', '.yaml', '.txt'],
  doc: {
    file: 'a rule of a style (`Style/Rule.yml`), the folder of a style, or `reject.txt` of a vocabulary',
    carries:
      'existence (with `raw`), substitution, occurrence, repetition of words, consistency, conditional, capitalization; level (error becomes ask, the others note), message, link',
    left: 'metric, spelling, sequence, script, readability; exceptions of anything but a list of words, look-around and back-references, scopes a reply has not (headings, tables)',
  },
  named: VOCABULARY,
  looksLike: (text) =>
    /^extends[ \t]*:[ \t]*['"]?(?:existence|substitution|occurrence|repetition|consistency|conditional|capitalization|metric|spelling|sequence|script|readability)\b/m.test(
      text.slice(0, 50_000),
    ),
  read(text, intake, { name }) {
    if (VOCABULARY.test(name ?? '')) return readVocabulary(text, /reject/i.test(name ?? ''), intake);
    const value = readYamlValue(text);
    if (!isRecord(value)) throw new Unreadable('It is no Vale rule: it has no keys with values.');
    takeVale(new Row(value), named(name), intake);
  },
};

function readVocabulary(text: string, rejected: boolean, intake: Intake): void {
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const term = line.trim();
    if (term === '' || term.startsWith('#')) continue;
    const words = spelledOut(term.replace(/^\(\?i\)/, ''));
    if (!rejected) intake.reject(`line ${index + 1}, “${term}”`, 'accepted words are not judged here anyway');
    else if (words === null)
      intake.reject(`line ${index + 1}, “${term}”`, 'is a regular expression; a list of terms has words');
    else for (const word of words) intake.term(`line ${index + 1}`, { term: word });
  }
}
