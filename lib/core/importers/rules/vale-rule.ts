/** One rule of a Vale style: what all of them say, and for each kind what it means here. */
import type { FoundRule } from '../importer.ts';
import { type Intake, shown } from '../intake.ts';
import { isRecord, own, type Row } from '../reading/row.ts';
import { asPattern, asWords, type RegexSetting } from './regex.ts';
import { sampleOf } from './sample.ts';
import { takeRule } from './tested.ts';
import { AGAINST_CAPITALS, eachForm, glued, measureOf, quoted, saying, spared, wrongOnes } from './vale-words.ts';

const GRADES: Readonly<Record<string, string>> = { suggestion: 'note', warning: 'note', error: 'ask' };
/** Parts of a page that a reply has as well; “~heading” asks for all but one, and a chain (“text & ~code”) for all of it. */
const SCOPES = /^(?:text|sentence|paragraph|summary|raw)(?:\..*)?$|^~/;
const isOurs = (scope: string): boolean => scope.split(/\s*&\s*/).every((part) => SCOPES.test(part));
/** With these nothing is lost: they were read with their kind, or mean something to Vale only. */
const NOT_LOST = 'vocab limit code alpha min max pos capitalize style indicators threshold prefix append'.split(' ');

const idOf = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase() || 'rule';

interface ValeRule {
  readonly row: Row;
  readonly name: string;
  readonly id: string;
  readonly message: string;
  readonly scopes: readonly string[];
  readonly exceptions: readonly string[];
  readonly setting: RegexSetting;
  lost(about: string, detail: unknown): void;
  /** The message has no place for what was found. */
  tellMessage(text: string): void;
  reject(reason: string): void;
  take(id: string, form: Readonly<Record<string, unknown>>, examples: Examples): void;
}

interface Examples {
  readonly flags?: readonly (string | null)[];
  readonly quiet?: readonly string[];
  /** Patterns to make an example of. */
  readonly made?: readonly string[];
}

const KINDS: Readonly<Record<string, (rule: ValeRule) => void>> = {
  existence,
  substitution,
  occurrence,
  repetition,
  consistency,
  conditional,
  capitalization,
};

export function takeVale(row: Row, name: string, intake: Intake): void {
  const kind = row.text('extends') ?? '';
  const rule = commonOf(row, name, kind, intake);
  if (rule === null) return;
  const take = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (take === undefined) {
    rule.reject(`is of the kind “${kind}”, which has no counterpart here: ${shown(row.value).slice(0, 1_000)}`);
    return;
  }
  take(rule);
  row.tellRest(intake, name, NOT_LOST);
}

/** Null where it looks only at what a reply has not. */
function commonOf(row: Row, name: string, kind: string, intake: Intake): ValeRule | null {
  const level = row.text('level') ?? 'warning';
  const message = row.text('message') ?? '';
  const { text: said, whole } = saying(message);
  const lost = (about: string, detail: unknown): void => intake.lost(name, about, detail);
  const tellMessage = (text: string): void => lost('message', `has no place for what was found; it says: ${text}`);
  // That of a pair of words is filled in with them.
  if (!whole && kind !== 'substitution') tellMessage(said);
  const link = row.text('link');
  const scopes = row.list('scope', /\s*,\s*/);
  const foreign = scopes.filter((scope) => !isOurs(scope));
  if (GRADES[level] === undefined) lost('level', `${level}: became a note`);
  for (const key of ['ignorecase', 'nonword']) {
    const value = row.any(key);
    if (value !== undefined && typeof value !== 'boolean') lost(key, value);
  }
  const base = {
    message: said === '' ? undefined : said,
    why: row.text('description') ?? (link === undefined ? undefined : `See ${link}`),
    grade: GRADES[level] ?? 'note',
  };
  const reject = (reason: string): void => intake.reject(`rule ${name}`, reason);
  if (scopes.length > 0 && foreign.length === scopes.length) {
    reject(`looks only at ${foreign.join(', ')}: a reply has none`);
    return null;
  }
  for (const scope of foreign) lost('scope', scope);
  const exceptions = row.list('exceptions', /\s*,\s*/);
  if (exceptions.length > 0 && kind !== 'existence') lost('exceptions', exceptions.join(', '));
  return {
    row,
    name,
    id: idOf(name),
    message,
    scopes,
    exceptions,
    lost,
    tellMessage,
    reject,
    setting: { ignoreCase: row.any('ignorecase') === true, words: row.any('nonword') !== true },
    take(id, form, { flags = [], quiet = [], made }) {
      const rule: FoundRule = Object.fromEntries(
        Object.entries({ id, ...base, ...form }).filter(([, value]) => value !== undefined),
      ) as unknown as FoundRule;
      const examples = {
        flags: flags.filter((one) => one !== null),
        quiet,
        ...(made ? { made: made.slice(0, 3) } : {}),
      };
      takeRule({ where: `rule ${name}`, name: id, rule, ...examples }, intake);
    },
  };
}

function existence({ row, id, exceptions, setting, lost, take }: ValeRule): void {
  const raw = row.list('raw', /\n/).join('');
  const tokens = row.list('tokens', /\n/);
  const behind = raw !== '' && row.any('append') === true;
  const list = spared(raw === '' ? tokens : [], exceptions, setting);
  if (list.open.length > 0) lost('exceptions', list.open.join(', '));
  const find = raw === '' ? list.find : glued(raw, tokens, behind, setting);
  const action = own(row.value, 'action');
  const params = own(action, 'params');
  const instead = own(action, 'name') === 'replace' && Array.isArray(params) ? params.map(String) : [];
  if (instead.length > 0) row.any('action');
  take(id, { find, ...(instead.length > 0 ? { instead } : {}) }, { made: find });
}

function substitution({ row, id, message, setting, lost, tellMessage, reject, take }: ValeRule): void {
  if (own(own(row.value, 'action'), 'name') === 'replace') row.any('action');
  const swap = row.any('swap');
  const byWord = new Map<string, string[]>();
  for (const pair of Array.isArray(swap) ? swap : [swap])
    for (const [bad, good] of Object.entries(isRecord(pair) ? pair : {})) {
      if (typeof good !== 'string' && typeof good !== 'number') lost(bad, good);
      else byWord.set(String(good), [...(byWord.get(String(good)) ?? []), bad]);
    }
  if (byWord.size === 0) reject('has no pairs under “swap”');
  let told = false;
  for (const [good, bad] of byWord) {
    const instead = eachForm(good);
    const { find, both } = wrongOnes(bad, instead, setting);
    const [only = ''] = find;
    const found = find.length === 1 && !/^re:|[{}[\]*~#\\]/.test(only) ? quoted([only]) : undefined;
    const { text, whole } = saying(message, [quoted(instead), found]);
    if (!whole && !told) tellMessage(text);
    told ||= !whole;
    for (const one of both) lost(one, `finds “${good}” itself as well`);
    const one = byWord.size === 1 ? id : idOf(`${id}-${good}`);
    take(one, { find, instead, ...(text === '' ? {} : { message: text }) }, { made: find });
  }
}

function occurrence({ row, id, scopes, setting, lost, reject, take }: ValeRule): void {
  const token = row.text('token') ?? '';
  const max = Number(row.text('max') ?? 0);
  const min = Number(row.text('min') ?? 0);
  const per = scopes.includes('sentence') ? 'sentence' : scopes.includes('paragraph') ? 'paragraph' : 'draft';
  const measure = measureOf(token);
  if (max > 0 && min > 0) lost('min', min);
  if (max > 0 && measure !== null) take(id, { limit: { [measure]: max, per } }, { flags: [moreThan(max, measure)] });
  else if (max > 0 && max <= 30 && per === 'sentence' && token !== '') {
    const many = `re: ${setting.ignoreCase ? '(?i)' : ''}(?:(?:${token})[\\s\\S]*?){${max + 1}}`;
    take(id, { find: [many] }, { made: [many] });
  } else if (min === 1 && max === 0) {
    const wanted = asPattern(token, setting);
    const examples = { flags: ['Thank you for your message.'], quiet: [sampleOf(wanted) ?? ''] };
    take(id, { require: { find: [wanted] } }, examples);
  } else reject(`counts ${token}: a limit counts words, sentences, characters, "!" and "?"`);
}

function moreThan(max: number, measure: NonNullable<ReturnType<typeof measureOf>>): string {
  const times = Math.min(max, 2_000) + 1;
  if (measure === 'words' || measure === 'characters') return `${'word '.repeat(times).trim()}.`;
  return `Hello${(measure === 'question marks' ? '?' : '!').repeat(times)}`;
}

function repetition({ row, id, reject, take }: ValeRule): void {
  const words = row.list('tokens', /\n/).map(asWords);
  if (words.length === 0 || words.includes(null)) {
    reject('looks for anything twice in a row, which needs a back-reference; RE2 has none');
    return;
  }
  const find = words.map((one) => `${one} ${one}`);
  take(id, { find }, { flags: find.slice(0, 3).map(sampleOf) });
}

function consistency({ row, id, setting, reject, take }: ValeRule): void {
  const either = row.any('either');
  const pairs = Object.entries(isRecord(either) ? either : {}).flatMap(([one, other]) =>
    typeof other === 'string' ? [[one, other] as const] : [],
  );
  if (pairs.length === 0) reject('has no pairs under “either”');
  for (const pair of pairs) {
    const ways = pair.map((one) => asPattern(one, setting));
    const both = ways.map((way) => sampleOf(way) ?? '').join(' and ');
    const one = pairs.length === 1 ? id : idOf(`${id}-${pair[0]}`);
    take(one, { consistent: { either: ways } }, { flags: [both, `We write ${both}.`] });
  }
}

function conditional({ row, id, setting, lost, take }: ValeRule): void {
  const [first, second] = [row.text('first') ?? '', row.text('second') ?? ''];
  if (/\((?!\?)/.test(second)) lost('second', 'that it must be the very same word is left out');
  const anywhere = { ...setting, words: false };
  const [when, wanted] = [asPattern(first, anywhere), asPattern(second, anywhere)];
  take(
    id,
    { when: { draft: { find: [when] } }, require: { find: [wanted] } },
    { flags: [sampleOf(when)], quiet: [`${sampleOf(when) ?? ''} ${sampleOf(wanted) ?? ''}`] },
  );
}

function capitalization({ row, id, lost, reject, take }: ValeRule): void {
  const match = row.text('match') ?? '';
  const find = own(AGAINST_CAPITALS, match);
  if (typeof find !== 'string') {
    reject(`wants “${match}”: that something does not match cannot be said here`);
    return;
  }
  lost('match', `${match} is nearly ${find}`);
  take(
    id,
    { find: [find] },
    {
      flags: [match === '$lower' ? 'Hello there.' : 'hello there everybody.'],
      quiet: [match === '$upper' ? 'OK' : match === '$lower' ? 'hello' : 'Hello.'],
    },
  );
}
