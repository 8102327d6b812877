/** Harper's Weir: words, sequences, alternatives and filters become phrases, parts of speech our tags; exceptions do not. */
import { type FoundRule, type Importer, Unreadable } from './importer.ts';
import type { Intake } from './intake.ts';
import { inThisCase } from './rules/regex.ts';
import { takeRule } from './rules/tested.ts';
import { inCases } from './rules/vale-words.ts';
import { bare, type Parsed, parseExpression, phrasesOf, replacedIn, tagsIn } from './rules/weir-expression.ts';

const LONGEST = 200_000;
/** A filter changes a part of what it found: a rule for each phrase can say so. */
const MOST_RULES = 12;

interface Statement {
  readonly line: number;
  readonly word: string;
  rest: string;
}

/** "set", "declare" and "ignores" are what the first versions of the language said. */
const WORDS: Readonly<Record<string, string>> = { set: 'expr', declare: 'let', ignores: 'allows' };

/** What is still open at the end of a line: brackets, or a text in quotes. */
interface Open {
  depth: number;
  quoted: boolean;
}

function readOn(open: Open, line: string, hasTexts: boolean): void {
  for (let at = 0; at < line.length; at++) {
    const char = line[at];
    if (open.quoted && char === '\\') at += 1;
    else if (hasTexts && char === '"') open.quoted = !open.quoted;
    else if (open.quoted) continue;
    else if (char === '(' || char === '[') open.depth += 1;
    else if (char === ')' || char === ']') open.depth -= 1;
  }
}

/** Statements begin a line with a small word; what is in brackets or quotes may run over several lines. */
function statementsOf(text: string): readonly Statement[] {
  const statements: Statement[] = [];
  let open: Open = { depth: 0, quoted: false };
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const last = statements.at(-1);
    const [, word, rest = ''] = /^\s*(expr|let|test|allows|set|declare|ignores)\b\s*(.*)$/.exec(line) ?? [];
    const isNext = word !== undefined && ((open.depth <= 0 && !open.quoted) || /^\S/.test(line));
    if (!isNext && !open.quoted && (line.trim() === '' || line.trimStart().startsWith('#'))) continue;
    if (isNext) {
      statements.push({ line: index + 1, word: WORDS[word] ?? word, rest });
      open = { depth: 0, quoted: false };
      readOn(open, rest, word !== 'expr' && word !== 'set');
    } else if (last) {
      last.rest += `\n${line}`;
      readOn(open, line, last.word !== 'expr');
    } else throw new Unreadable(`It is no Weir rule: line ${index + 1} begins with none of expr, let, test, allows.`);
  }
  return statements;
}

const strings = (text: string): readonly string[] =>
  (text.match(/"(?:[^"\\]|\\[\s\S])*"/g) ?? []).map((one) => one.slice(1, -1).replace(/\\(.)/g, '$1'));

interface Expression {
  readonly line: number;
  readonly source: string;
  readonly parsed: Parsed;
}

interface Read {
  readonly id: string;
  readonly expressions: ReadonlyMap<string, Expression>;
  readonly lets: ReadonlyMap<string, readonly string[]>;
  readonly flags: readonly string[];
  readonly quiet: readonly string[];
}

export const importer: Importer = {
  id: 'weir',
  title: 'Harper Weir',
  brings: 'rules',
  endings: ['.weir'],
  doc: {
    file: 'a `.weir` file, or the folder a `.weirpack` (a zip archive) was unpacked to',
    carries:
      'words, sequences, alternatives, forms (`$word`), wildcards, references, filters; message, description, becomes; tests and allows as examples',
    left: 'parts of speech become our tags (`NOUN` is `#Noun`), where the file’s own tests still hold; exceptions, filters in filters; kind, strategy, scope',
  },
  looksLike: (text) => /^\s*(?:expr|set)[ \t]+main[ \t]+\S/m.test(text.slice(0, 50_000)),
  read(text, intake, { name }) {
    if (text.length > LONGEST)
      throw new Unreadable(`It is longer than ${LONGEST} characters: a Weir file is one rule.`);
    const title = (name ?? '').replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || 'weir';
    const id = title
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .toLowerCase();
    const expressions = new Map<string, Expression>();
    const lets = new Map<string, readonly string[]>();
    const flags: string[] = [];
    const quiet: string[] = [];
    for (const { line, word, rest } of statementsOf(text)) {
      const key = /^(\w+)/.exec(rest)?.[1] ?? '';
      if (word === 'expr') {
        const source = rest.slice(key.length);
        expressions.set(key, { line, source, parsed: parseExpression(source) });
      } else if (word === 'let')
        lets.set(key, strings(rest).length > 0 ? strings(rest) : [rest.slice(key.length).trim()]);
      else {
        const [from = '', to] = strings(rest);
        (word === 'allows' || from === to ? quiet : flags).push(from);
      }
    }
    takeWeir({ id, expressions, lets, flags, quiet }, intake);
  },
};

/** What the expression means, or why it cannot be said. `part` is what a filter narrows it to. */
function meaningOf({ expressions }: Read): { readonly phrases: readonly string[]; readonly part: Part } | string {
  const main = expressions.get('main');
  if (main === undefined) return 'has no “expr main”';
  for (const { line, parsed } of expressions.values()) if ('problem' in parsed) return `line ${line} ${parsed.problem}`;
  const named = new Map(
    [...expressions].flatMap(([key, { parsed }]) => ('node' in parsed ? [[key, parsed.node]] : [])),
  );
  const whole = bare({ kind: 'named', name: 'main' }, named);
  const [outer, ...inner] = whole.kind === 'narrowed' ? whole.nodes : [whole];
  const found = outer === undefined ? { problem: 'has nothing to look for' } : phrasesOf(outer, named);
  if ('problem' in found) return `line ${main.line} ${found.problem}`;
  const [narrow] = inner;
  if (narrow === undefined) return { phrases: found.phrases, part: 'whole' };
  const part = inner.length > 1 ? { problem: 'twice' } : phrasesOf(narrow, named);
  return { phrases: found.phrases, part: 'phrases' in part ? part.phrases : 'unknown' };
}

type Part = readonly string[] | 'whole' | 'unknown';

function takeWeir(read: Read, intake: Intake): void {
  const { id, lets, flags, quiet } = read;
  const meaning = meaningOf(read);
  if (typeof meaning === 'string') {
    intake.reject(`rule ${id}`, meaning);
    return;
  }
  const { phrases, part } = meaning;
  const tagged = phrases.some((phrase) => phrase.includes('#'));
  for (const [key, value] of lets)
    if (!['message', 'description', 'becomes'].includes(key)) intake.lost(id, key, value.join(', '));
  if (phrases.some((phrase) => phrase.includes('*')))
    intake.lost(id, '*', 'any one word or mark became “up to three words”');
  if (tagged)
    for (const [speech, tag] of tagsIn([...read.expressions.values()].map(({ source }) => source).join('\n')))
      if (phrases.some((phrase) => phrase.includes(tag)))
        intake.lost(id, speech, `became ${tag}: which words that are is told by another dictionary`);
  const take = (find: readonly string[], instead: readonly string[], examples: readonly string[]): void => {
    const rule: FoundRule = {
      id,
      find,
      ...(instead.length > 0 ? { instead } : {}),
      ...(lets.get('message')?.[0] ? { message: lets.get('message')?.[0] } : {}),
      ...(lets.get('description')?.[0] ? { why: lets.get('description')?.[0] } : {}),
      grade: 'note',
    };
    takeRule(
      { where: `rule ${id}`, name: id, rule, flags: examples, quiet, made: find.slice(0, 1), strict: tagged },
      intake,
    );
  };
  const becomes = lets.get('becomes')?.filter((one) => one !== '') ?? [];
  if (part === 'whole') {
    take(inWrongCase(id, phrases, becomes, intake), becomes, flags);
    return;
  }
  const parts = part === 'unknown' ? [] : part;
  const each = phrases.map((phrase) =>
    becomes.map((by) => parts.map((one) => replacedIn(phrase, one, by)).find((one) => one !== null) ?? null),
  );
  if (each.length > MOST_RULES || becomes.length === 0 || each.flat().includes(null)) {
    if (becomes.length > 0)
      intake.lost(
        id,
        'becomes',
        `“${becomes.join('”, “')}” is for a part of what is found: nothing is offered instead`,
      );
    take(phrases, [], flags);
    return;
  }
  for (const [index, phrase] of phrases.entries()) {
    const words = phrase.replace(/\\(.)/g, '$1').toLowerCase();
    const own = flags.filter((one) => one.replace(/\s+/g, ' ').toLowerCase().includes(words));
    take(
      [phrase],
      (each[index] ?? []).filter((one) => one !== null),
      own,
    );
  }
}

/** Where only the capitals are wrong, a pattern that does not look at them would find what is right. */
function inWrongCase(id: string, phrases: readonly string[], becomes: readonly string[], intake: Intake): string[] {
  return phrases.flatMap((phrase) => {
    if (!becomes.some((one) => one.toLowerCase() === phrase.toLowerCase())) return [phrase];
    const wrong = inCases(phrase).filter((one) => !becomes.includes(one));
    if (wrong.length === 0) return [];
    intake.lost(id, phrase, 'is found in small letters, in capitals and with one capital only');
    return [inThisCase([...new Set(wrong)])];
  });
}
