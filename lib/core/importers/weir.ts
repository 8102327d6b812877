/** Harper's Weir: words, sequences and alternatives become our patterns; parts of speech, filters and exceptions do not. */
import { literally } from '../text/pattern-syntax.ts';
import { type FoundRule, type Importer, Unreadable } from './importer.ts';
import { takeRule } from './rules/tested.ts';

const LONGEST = 200_000;
const DEEPEST = 10;

interface Statement {
  readonly line: number;
  readonly word: string;
  readonly rest: string;
}

/** Statements begin a line with a small word; brackets may run over several lines. */
function statementsOf(text: string): readonly Statement[] {
  const statements: { line: number; word: string; rest: string }[] = [];
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const [, word, rest = ''] = /^(expr|let|test|allows)\b\s*(.*)$/.exec(line) ?? [];
    const last = statements.at(-1);
    if (word !== undefined) statements.push({ line: index + 1, word, rest });
    else if (last) last.rest += `\n${line}`;
    else throw new Unreadable(`It is no Weir rule: line ${index + 1} begins with none of expr, let, test, allows.`);
  }
  return statements;
}

const strings = (text: string): readonly string[] =>
  (text.match(/"(?:[^"\\]|\\[\s\S])*"/g) ?? []).map((one) => one.slice(1, -1).replace(/\\(.)/g, '$1'));

type Written = { readonly pattern: string } | { readonly problem: string };

function patternOf(source: string, named: ReadonlyMap<string, string>): Written {
  const parts = source.match(/@\w+|[()[\],]|[^\s()[\],]+/g) ?? [];
  let at = 0;
  let problem = '';
  const sequence = (closing: string, depth: number): string => {
    const words: string[] = [];
    if (depth > DEEPEST) problem = 'is nested too deeply';
    while (at < parts.length && problem === '') {
      const part = parts[at] ?? '';
      if (part === closing || part === ',') break;
      at += 1;
      if (part === '(') {
        words.push(sequence(')', depth + 1));
        at += 1;
      } else if (part === '[') words.push(alternatives(depth + 1));
      else if (part.startsWith('@')) {
        const found = named.get(part.slice(1));
        if (found === undefined) problem = `refers to ${part}, which is not there`;
        else words.push(found);
      } else if (part === '*') words.push('*');
      else if (
        /^[A-Z]{3,5}$/.test(part) &&
        /^(?:NOUN|PROPN|PRON|VERB|AUX|ADJ|ADV|ADP|DET|CCONJ|SCONJ|PART|NUM|INTJ|PUNCT|SYM|PROG)$/.test(part)
      )
        problem = `asks for a part of speech (${part})`;
      else if (/^[!<>$]|[<>]/.test(part)) problem = `has “${part}”, which cannot be said here`;
      else words.push(literally(part));
    }
    return words.filter((word) => word !== '').join(' ');
  };
  const alternatives = (depth: number): string => {
    const options: string[] = [];
    while (at < parts.length && problem === '') {
      options.push(sequence(']', depth));
      if (parts[at] === ',') at += 1;
      else break;
    }
    if (parts[at] !== ']') problem ||= 'has a bracket that is not closed';
    at += 1;
    return `{${options.filter((one) => one !== '').join('|')}}`;
  };
  const pattern = sequence('', 0);
  if (problem === '' && at < parts.length) problem = `has “${parts[at]}” where nothing belongs`;
  return problem === '' ? { pattern } : { problem };
}

export const importer: Importer = {
  id: 'weir',
  title: 'Harper Weir',
  brings: 'rules',
  endings: ['.weir'],
  doc: {
    file: 'a `.weir` file, or the folder a `.weirpack` (a zip archive) was unpacked to',
    carries:
      'words, sequences, alternatives, wildcards, references; message, description, becomes; tests and allows as examples',
    left: 'parts of speech, filters, exceptions; kind, strategy, scope',
  },
  looksLike: (text) => /^expr[ \t]+main[ \t]+\S/m.test(text.slice(0, 50_000)),
  read(text, intake, { name }) {
    if (text.length > LONGEST)
      throw new Unreadable(`It is longer than ${LONGEST} characters: a Weir file is one rule.`);
    const title = (name ?? '').replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || 'weir';
    const id = title
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .toLowerCase();
    const expressions = new Map<string, string>();
    const lets = new Map<string, readonly string[]>();
    const flags: string[] = [];
    const quiet: string[] = [];
    let problem: string | null = null;
    for (const { line, word, rest } of statementsOf(text)) {
      const key = /^(\w+)/.exec(rest)?.[1] ?? '';
      if (word === 'expr') {
        const written = patternOf(rest.slice(key.length), expressions);
        if ('pattern' in written) expressions.set(key, written.pattern);
        else problem ??= `line ${line} ${written.problem}`;
      } else if (word === 'let')
        lets.set(key, strings(rest).length > 0 ? strings(rest) : [rest.slice(key.length).trim()]);
      else {
        const [from = '', to] = strings(rest);
        if (word === 'allows' || from === to) quiet.push(from);
        else flags.push(from);
      }
    }
    const main = expressions.get('main');
    if (problem !== null || main === undefined) {
      intake.reject(`rule ${id}`, problem ?? 'has no “expr main”');
      return;
    }
    for (const [key, value] of lets)
      if (!['message', 'description', 'becomes'].includes(key)) intake.lost(id, key, value.join(', '));
    const becomes = lets.get('becomes')?.filter((one) => one !== '') ?? [];
    const rule: FoundRule = {
      id,
      // The top-level alternatives are a list of patterns.
      find: [main],
      ...(becomes.length > 0 ? { instead: becomes } : {}),
      ...(lets.get('message')?.[0] ? { message: lets.get('message')?.[0] } : {}),
      ...(lets.get('description')?.[0] ? { why: lets.get('description')?.[0] } : {}),
      grade: 'note',
    };
    takeRule(
      { where: `rule ${id}`, name: id, rule, flags: flags.length > 0 ? flags : [], quiet, made: [main] },
      intake,
    );
  },
};
