/** Vale: one rule per file, or a vocabulary. Regular expressions become words where they are words, else RE2. */

import type { FoundRule } from './importer.ts';
import { type Importer, Unreadable } from './importer.ts';
import { shown } from './intake.ts';
import { isRecord, own, Row } from './reading/row.ts';
import { readYamlValue } from './reading/yaml.ts';
import { asPattern, asWords, spelledOut } from './rules/regex.ts';
import { sampleOf } from './rules/sample.ts';
import { takeRule } from './rules/tested.ts';
import { AGAINST_CAPITALS, eachForm, glued, measureOf, quoted, saying, wrongOnes } from './rules/vale-words.ts';

const VOCABULARY = /(?:^|[\\/])(?:accept|reject)\.txt$/i;
const GRADES: Readonly<Record<string, string>> = { suggestion: 'note', warning: 'note', error: 'ask' };
/** Parts of a page that a reply has as well; “~heading” asks for all but one, and a chain (“text & ~code”) for all of it. */
const SCOPES = /^(?:text|sentence|paragraph|summary|raw)(?:\..*)?$|^~/;
const isOurs = (scope: string): boolean => scope.split(/\s*&\s*/).every((part) => SCOPES.test(part));

const named = (name: string | undefined): string =>
  (name ?? '').replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || 'rule';
const idOf = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase() || 'rule';

export const importer: Importer = {
  id: 'vale-style',
  title: 'Vale',
  brings: 'rules',
  endings: ['.yml', '.yaml', '.txt'],
  doc: {
    file: 'a rule of a style (`Style/Rule.yml`), the folder of a style, or `reject.txt` of a vocabulary',
    carries:
      'existence (with `raw`), substitution, occurrence, repetition of words, consistency, conditional, capitalization; level (error becomes ask, the others note), message, link',
    left: 'metric, spelling, sequence, script, readability; exceptions, look-around and back-references, scopes a reply has not (headings, tables)',
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
    readRule(new Row(value), named(name), intake);
  },
};

function readVocabulary(text: string, rejected: boolean, intake: Parameters<Importer['read']>[1]): void {
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

function readRule(row: Row, name: string, intake: Parameters<Importer['read']>[1]): void {
  const kind = row.text('extends') ?? '';
  const level = row.text('level') ?? 'warning';
  const message = row.text('message') ?? '';
  const { text: said, whole } = saying(message);
  const tellMessage = (text: string) =>
    intake.lost(name, 'message', `has no place for what was found; it says: ${text}`);
  if (!whole && kind !== 'substitution') tellMessage(said);
  const link = row.text('link');
  const scopes = row.list('scope', /\s*,\s*/);
  const foreign = scopes.filter((scope) => !isOurs(scope));
  if (GRADES[level] === undefined) intake.lost(name, 'level', `${level}: became a note`);
  for (const key of ['ignorecase', 'nonword']) {
    const value = row.any(key);
    if (value !== undefined && typeof value !== 'boolean') intake.lost(name, key, value);
  }
  const setting = { ignoreCase: row.any('ignorecase') === true, words: row.any('nonword') !== true };
  const pattern = (source: string) => asPattern(source, setting);
  const base = {
    message: said === '' ? undefined : said,
    why: row.text('description') ?? (link === undefined ? undefined : `See ${link}`),
    grade: GRADES[level] ?? 'note',
  };
  const take = (
    id: string,
    form: Readonly<Record<string, unknown>>,
    flags: readonly (string | null)[],
    quiet: readonly string[] = [],
    made?: readonly string[],
  ) => {
    const rule: FoundRule = Object.fromEntries(
      Object.entries({ id, ...base, ...form }).filter(([, value]) => value !== undefined),
    ) as unknown as FoundRule;
    const examples = { flags: flags.filter((one) => one !== null), quiet, ...(made ? { made: made.slice(0, 3) } : {}) };
    takeRule({ where: `rule ${name}`, name: id, rule, ...examples }, intake);
  };
  if (scopes.length > 0 && foreign.length === scopes.length) {
    intake.reject(`rule ${name}`, `looks only at ${foreign.join(', ')}: a reply has none`);
    return;
  }
  for (const scope of foreign) intake.lost(name, 'scope', scope);
  const exceptions = row.list('exceptions', /\s*,\s*/);
  if (exceptions.length > 0) intake.lost(name, 'exceptions', exceptions.join(', '));
  const id = idOf(name);
  switch (kind) {
    case 'existence': {
      const raw = row.list('raw', /\n/).join('');
      const tokens = row.list('tokens', /\n/);
      const behind = raw !== '' && row.any('append') === true;
      const find = raw === '' ? tokens.map(pattern) : glued(raw, tokens, behind, setting);
      const action = own(row.value, 'action');
      const params = own(action, 'params');
      const instead = own(action, 'name') === 'replace' && Array.isArray(params) ? params.map(String) : [];
      if (instead.length > 0) row.any('action');
      take(id, { find, ...(instead.length > 0 ? { instead } : {}) }, [], [], find);
      break;
    }
    case 'substitution': {
      if (own(own(row.value, 'action'), 'name') === 'replace') row.any('action');
      const swap = row.any('swap');
      const byWord = new Map<string, string[]>();
      for (const pair of Array.isArray(swap) ? swap : [swap])
        for (const [bad, good] of Object.entries(isRecord(pair) ? pair : {})) {
          if (typeof good !== 'string' && typeof good !== 'number') intake.lost(name, bad, good);
          else byWord.set(String(good), [...(byWord.get(String(good)) ?? []), bad]);
        }
      if (byWord.size === 0) intake.reject(`rule ${name}`, 'has no pairs under “swap”');
      let told = false;
      for (const [good, bad] of byWord) {
        const instead = eachForm(good);
        const { find, both } = wrongOnes(bad, instead, setting);
        const [only = ''] = find;
        const found = find.length === 1 && !/^re:|[{}[\]*~#\\]/.test(only) ? quoted([only]) : undefined;
        const { text, whole } = saying(message, [quoted(instead), found]);
        if (!whole && !told) tellMessage(text);
        told ||= !whole;
        for (const one of both) intake.lost(name, one, `finds “${good}” itself as well`);
        const one = byWord.size === 1 ? id : idOf(`${id}-${good}`);
        take(one, { find, instead, ...(text === '' ? {} : { message: text }) }, [], [], find);
      }
      break;
    }
    case 'occurrence': {
      const token = row.text('token') ?? '';
      const max = Number(row.text('max') ?? 0);
      const min = Number(row.text('min') ?? 0);
      const per = scopes.includes('sentence') ? 'sentence' : scopes.includes('paragraph') ? 'paragraph' : 'draft';
      const measure = measureOf(token);
      if (max > 0 && min > 0) intake.lost(name, 'min', min);
      if (max > 0 && measure !== null) {
        const long =
          measure === 'words' || measure === 'characters'
            ? `${'word '.repeat(Math.min(max, 2_000) + 1).trim()}.`
            : `Hello${(measure === 'question marks' ? '?' : '!').repeat(Math.min(max, 2_000) + 1)}`;
        take(id, { limit: { [measure]: max, per } }, [long]);
      } else if (max > 0 && max <= 30 && per === 'sentence' && token !== '') {
        const many = `re: ${setting.ignoreCase ? '(?i)' : ''}(?:(?:${token})[\\s\\S]*?){${max + 1}}`;
        take(id, { find: [many] }, [], [], [many]);
      } else if (min === 1 && max === 0)
        take(
          id,
          { require: { find: [pattern(token)] } },
          ['Thank you for your message.'],
          [sampleOf(pattern(token)) ?? ''],
        );
      else intake.reject(`rule ${name}`, `counts ${token}: a limit counts words, sentences, characters, "!" and "?"`);
      break;
    }
    case 'repetition': {
      const words = row.list('tokens', /\n/).map(asWords);
      if (words.length === 0 || words.includes(null))
        intake.reject(`rule ${name}`, 'looks for anything twice in a row, which needs a back-reference; RE2 has none');
      else {
        const find = words.map((one) => `${one} ${one}`);
        take(id, { find }, find.slice(0, 3).map(sampleOf));
      }
      break;
    }
    case 'consistency': {
      const either = row.any('either');
      const pairs = Object.entries(isRecord(either) ? either : {}).flatMap(([one, other]) =>
        typeof other === 'string' ? [[one, other] as const] : [],
      );
      if (pairs.length === 0) intake.reject(`rule ${name}`, 'has no pairs under “either”');
      for (const [one, other] of pairs) {
        const ways = [pattern(one), pattern(other)];
        const both = ways.map((way) => sampleOf(way) ?? '').join(' and ');
        take(pairs.length === 1 ? id : idOf(`${id}-${one}`), { consistent: { either: ways } }, [
          both,
          `We write ${both}.`,
        ]);
      }
      break;
    }
    case 'conditional': {
      const [first, second] = [row.text('first') ?? '', row.text('second') ?? ''];
      if (/\((?!\?)/.test(second)) intake.lost(name, 'second', 'that it must be the very same word is left out');
      const when = asPattern(first, { ...setting, words: false });
      const wanted = asPattern(second, { ...setting, words: false });
      take(
        id,
        { when: { draft: { find: [when] } }, require: { find: [wanted] } },
        [sampleOf(when)],
        [`${sampleOf(when) ?? ''} ${sampleOf(wanted) ?? ''}`],
      );
      break;
    }
    case 'capitalization': {
      const match = row.text('match') ?? '';
      const find = own(AGAINST_CAPITALS, match);
      if (typeof find !== 'string')
        intake.reject(`rule ${name}`, `wants “${match}”: that something does not match cannot be said here`);
      else {
        intake.lost(name, 'match', `${match} is nearly ${find}`);
        take(
          id,
          { find: [find] },
          [match === '$lower' ? 'Hello there.' : 'hello there everybody.'],
          [match === '$upper' ? 'OK' : match === '$lower' ? 'hello' : 'Hello.'],
        );
      }
      break;
    }
    default:
      intake.reject(
        `rule ${name}`,
        `is of the kind “${kind}”, which has no counterpart here: ${shown(row.value).slice(0, 1_000)}`,
      );
      return;
  }
  row.tellRest(intake, name, [
    'vocab',
    'limit',
    'code',
    'alpha',
    'min',
    'max',
    'pos',
    'capitalize',
    'style',
    'indicators',
    'threshold',
    'prefix',
    'append',
  ]);
}
