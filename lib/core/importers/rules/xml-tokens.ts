/** LanguageTool's tokens as words of our patterns, and what its suggestions put in their place. */
import { literally } from '../../text/pattern-syntax.ts';
import { asWords, inThisCase, spelledOut } from './regex.ts';

export interface Exception {
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

export interface Token {
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly exceptions: readonly Exception[];
  /** Whether it is in the part that a suggestion replaces. */
  readonly marked: boolean;
  /** The ways of an `<or>`. */
  readonly either?: readonly Token[];
}

export interface Written {
  readonly problems: readonly string[];
  readonly lost: readonly (readonly [string, string])[];
  readonly pattern: string;
  /** Without what their exceptions took away. */
  readonly tokens: readonly Token[];
}

/** Attributes that a token of ours has no word for. */
const GRAMMAR = ['postag', 'chunk', 'chunk_re', 'negate', 'negate_pos'];
const APOSTROPHES = /^(?:['’`´]|\[['’`´]+\])$/;
/** What stands between letters without a blank: LanguageTool takes "e-mail" and "can't" apart. */
const JOINED = /^['-]$/;

/** What is left of one here stands for nothing that is known. */
export const ENTITY = /&[\w.-]+;/;

interface Sink {
  readonly problems: string[];
  readonly lost: [string, string][];
}

export function writtenTokens(given: readonly Token[], strict: boolean): Written {
  const sink: Sink = { problems: [], lost: [] };
  const tokens = given.map((token) => withoutExceptions(token, sink));
  const words = tokens.map((token) => wordOf(token, sink, strict));
  const cased = strict || tokens.some(({ attributes }) => attributes.case_sensitive === 'yes');
  const exact = cased ? exactly(tokens) : null;
  if (cased && exact === null && sink.problems.length === 0)
    sink.lost.push(['case_sensitive', 'words are found in any case']);
  return { ...sink, tokens, pattern: exact ?? joined(words) };
}

/** Of a list of words those that stay when its exceptions are taken away; what else an exception may say is a problem. */
function withoutExceptions(token: Token, { problems }: Sink): Token {
  const { attributes, exceptions, either } = token;
  if (either) return { ...token, either: either.map((one) => withoutExceptions(one, { problems, lost: [] })) };
  if (exceptions.length === 0) return token;
  const own = attributes.inflected === 'yes' ? null : waysOf(token);
  const excepted: string[] = [];
  for (const exception of exceptions) {
    const ways = waysOf(exception);
    const { scope = 'current', case_sensitive, postag, inflected, negate, ...others } = exception.attributes;
    const said = exception.text.trim() || Object.entries(exception.attributes).flat().join(' ');
    if (scope !== 'current') problems.push(`has the exception “${said}” for the ${scope} word`);
    else if (postag !== undefined) problems.push(`has an exception by part of speech (${postag})`);
    else if (inflected === 'yes' || negate === 'yes' || ways === null || own === null)
      problems.push(`has the exception “${said}”, which is no list of words, or not from one`);
    else if (case_sensitive === 'yes' && ways.some((way) => way !== way.toLowerCase()))
      problems.push(`has the exception “${said}” in these capitals only`);
    else if (Object.keys(others).some((name) => name !== 'regexp' && !name.startsWith('postag')))
      problems.push(`has an exception with ${Object.keys(others).join(', ')}`);
    else excepted.push(...ways.map((way) => way.toLowerCase()));
  }
  if (own === null || excepted.length === 0) return token;
  const left = own.filter((way) => !excepted.includes(way.toLowerCase()));
  if (left.length === 0) problems.push('has nothing left beside its exceptions');
  if (left.length === own.length) return token;
  const [only] = left;
  return left.length === 1 && only !== undefined
    ? { ...token, attributes: { ...attributes, regexp: 'no' }, text: only }
    : { ...token, attributes: { ...attributes, regexp: 'yes' }, text: left.map(escaped).join('|') };
}

const waysOf = ({ attributes, text }: Exception): readonly string[] | null =>
  attributes.regexp === 'yes' ? spelledOut(text.trim()) : text.trim() === '' ? null : [text.trim()];

const escaped = (word: string): string => word.replace(/[.'’-]/g, '\\$&');

const joined = (words: readonly string[]): string =>
  words.reduce((line, word, at) => {
    if (at === 0) return word;
    const glued = JOINED.test(word) || (JOINED.test(words[at - 1] ?? '') && at > 1);
    return glued && /[\p{L}\p{N}'-]/u.test(line.at(-1) ?? '') ? line + word : `${line} ${word}`;
  }, '');

/** Capitals as written: a word that is only wrong in its capitals must not find the right one. */
function exactly(tokens: readonly Token[]): string | null {
  let lines = [''];
  for (const { attributes, text, either } of tokens) {
    const plain = ['regexp', 'inflected', 'skip', 'min', 'max'].every(
      (name) => attributes[name] === undefined || (name === 'regexp' && attributes[name] === 'yes'),
    );
    const ways = attributes.regexp === 'yes' ? spelledOut(text.trim()) : [text.trim()];
    if (!plain || either || ways === null || lines.length * ways.length > 40) return null;
    if (ways.some((way) => !/^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/u.test(way))) return null;
    lines = lines.flatMap((line) => ways.map((way) => (line === '' ? way : `${line} ${way}`)));
  }
  return lines.length === 0 ? null : inThisCase(lines);
}

function wordOf(token: Token, sink: Sink, strict: boolean): string {
  const { attributes, either } = token;
  if (either) {
    const ways = either.map((one) => wordOf(one, sink, strict));
    return ways.length === 1 ? (ways[0] ?? '') : `{${ways.join('|')}}`;
  }
  const source = token.text.trim();
  for (const name of GRAMMAR)
    if (attributes[name] !== undefined && attributes[name] !== 'no')
      sink.problems.push(`asks for ${name}="${attributes[name]}"`);
  const entity = ENTITY.exec(source)?.[0];
  if (entity) {
    sink.problems.push(`uses the entity ${entity}`);
    return '';
  }
  if (source === '') {
    if (sink.problems.length === 0) sink.problems.push('has a token that may be any word');
    return '';
  }
  if (APOSTROPHES.test(source)) return "'";
  const options = attributes.regexp === 'yes' ? asWords(`(?:${source})`) : literally(source);
  if (options === null) {
    sink.problems.push(`has the regular expression “${source}” for a word`);
    return '';
  }
  return repeated(attributes, attributes.inflected === 'yes' ? formsOf(source, options, sink) : options, source, sink);
}

function formsOf(source: string, options: string, { lost }: Sink): string {
  const words = source.split('|');
  if (words.every((word) => /^\p{L}+$/u.test(word)))
    return words.length === 1 ? `~${source}` : `{${words.map((word) => `~${word}`).join('|')}}`;
  lost.push(['inflected', `“${source}” is found as it is written`]);
  return options;
}

function repeated(attributes: Token['attributes'], word: string, source: string, { lost }: Sink): string {
  if (attributes.max !== undefined && attributes.max !== '1')
    lost.push(['max', `“${source}” is found once, not up to ${attributes.max} times`]);
  const gap = attributes.skip === undefined || attributes.skip === '0' ? '' : ' *';
  if (gap !== '') lost.push(['skip', `${attributes.skip} became “up to three words”`]);
  return `${attributes.min === '0' ? `[${word.replace(/^\{|\}$/g, '')}]` : word}${gap}`;
}

/** The one word a token is, where that is certain. */
function wordAt(token: Token | undefined): string | null {
  if (token === undefined || token.either) return null;
  const { inflected, skip, min, regexp } = token.attributes;
  if (inflected === 'yes' || min === '0' || (skip !== undefined && skip !== '0')) return null;
  const source = token.text.trim();
  if (APOSTROPHES.test(source)) return "'";
  return regexp === 'yes' ? null : source;
}

const UNKNOWN = '\u0000';

/** A `<match>` as the number it stands for; one that changes the word is unknown here. */
export const matchText = (attributes: Readonly<Record<string, string>>): string =>
  Object.keys(attributes).every((name) => name === 'no') ? `\\${attributes.no ?? ''}` : UNKNOWN;

/**
 * What stands in the place of everything that is found: the suggestion, with the words around the marked part, which it does
 * not replace. Null where these, or a word it takes up (`\1`), are not known beforehand.
 */
export function replacement(suggestion: string, tokens: readonly Token[]): string | null {
  if (suggestion.includes(UNKNOWN)) return null;
  let known = true;
  const filled = suggestion.replace(/\\(\d+)/g, (_, number: string) => {
    const word = wordAt(tokens[Number(number) - 1]);
    known = known && word !== null;
    return word ?? '';
  });
  const marks = tokens.map(({ marked }) => marked);
  const [from, to] = [marks.indexOf(true), marks.lastIndexOf(true)];
  if (!known) return null;
  if (from < 0) return filled;
  const around = [tokens.slice(0, from), tokens.slice(to + 1)].map((side) => side.map(wordAt));
  if (around.flat().includes(null)) return null;
  const [before = [], after = []] = around;
  return sentence([...before.map((word) => word ?? ''), filled, ...after.map((word) => word ?? '')]);
}

const sentence = (words: readonly string[]): string =>
  words
    .filter((word) => word !== '')
    .join(' ')
    .replace(/ ([,.;:!?])/g, '$1')
    .replace(/ (['-]) /g, '$1');
