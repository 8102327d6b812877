/** Weir's expressions, written out as phrases: what is glued there ("low[-, ( )]hanging") is no element of a pattern of ours. */
import { literally } from '../../text/pattern-syntax.ts';

type Node =
  /** As a pattern of ours writes it; a blank is one, "*" any, "~word" a form. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'each' | 'either' | 'narrowed'; readonly nodes: readonly Node[] }
  | { readonly kind: 'named'; readonly name: string };

export type Parsed = { readonly node: Node } | { readonly problem: string };
export type Phrases = { readonly phrases: readonly string[] } | { readonly problem: string };

const DEEPEST = 10;
const MOST = 200;
/** Harper's parts of speech and the tag of ours that comes nearest. */
const TAGS: Readonly<Record<string, string>> = {
  NOUN: 'Noun',
  PROPN: 'ProperNoun',
  PRON: 'Pronoun',
  VERB: 'Verb',
  PROG: 'Gerund',
  AUX: 'Auxiliary',
  ADJ: 'Adjective',
  ADV: 'Adverb',
  ADP: 'Preposition',
  DET: 'Determiner',
  CCONJ: 'Conjunction',
  SCONJ: 'Conjunction',
  NUM: 'Value',
  INTJ: 'Expression',
};
const WITHOUT_TAG = /^(?:PART|PUNCT|SYM)$/;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '<': '>' };

class Unsayable extends Error {}

export function parseExpression(source: string): Parsed {
  const parts = source.trim().match(/\s+|@\w+|\$[^\s()[\],<>]+|[()[\],<>!*]|[^\s()[\],<>!*$@]+|[$@]/g) ?? [];
  let at = 0;
  const listed = (close: string, depth: number): Node[] => {
    const nodes: Node[] = [];
    for (;;) {
      nodes.push(sequence(close, true, depth));
      if (parts[at] !== ',') break;
      at += 1;
    }
    return nodes.filter((node) => node.kind !== 'each' || node.nodes.length > 0);
  };
  const sequence = (close: string, inList: boolean, depth: number): Node => {
    if (depth > DEEPEST) throw new Unsayable('is nested too deeply');
    const nodes: Node[] = [];
    const from = at;
    while (at < parts.length && parts[at] !== close && !(inList && parts[at] === ',')) {
      const part = parts[at++] ?? '';
      const closing = CLOSING[part];
      if (closing !== undefined) {
        if (part === '(') nodes.push(sequence(closing, false, depth + 1));
        else nodes.push({ kind: part === '[' ? 'either' : 'narrowed', nodes: listed(closing, depth + 1) });
        if (parts[at] !== closing) throw new Unsayable('has a bracket that is not closed');
        at += 1;
      } else if (part.startsWith('@') && part !== '@') nodes.push({ kind: 'named', name: part.slice(1) });
      else if (part.startsWith('$') && part !== '$') nodes.push({ kind: 'text', text: `~${part.slice(1)}` });
      else if (part === '*') nodes.push({ kind: 'text', text: '*' });
      else if (Object.hasOwn(TAGS, part)) nodes.push({ kind: 'text', text: `#${TAGS[part]}` });
      else if (WITHOUT_TAG.test(part)) throw new Unsayable(`asks for a part of speech (${part})`);
      else if (part === '!') throw new Unsayable('has an exception (!), which cannot be said here');
      else if (/^[)\]>]$/.test(part)) throw new Unsayable(`has “${part}” where nothing belongs`);
      else if (/^\s/.test(part)) nodes.push({ kind: 'text', text: ' ' });
      else nodes.push({ kind: 'text', text: literally(part) });
    }
    // "( )" is a blank; elsewhere blanks at the edges of a bracket only lay it out.
    const alone = at - from === 1;
    const isBlank = (node: Node | undefined) => node?.kind === 'text' && node.text === ' ';
    if (!alone || inList) {
      while (isBlank(nodes[0])) nodes.shift();
      while (isBlank(nodes.at(-1))) nodes.pop();
    }
    return { kind: 'each', nodes };
  };
  try {
    const node = sequence('', false, 0);
    return at < parts.length ? { problem: `has “${parts[at]}” where nothing belongs` } : { node };
  } catch (error) {
    if (error instanceof Unsayable) return { problem: error.message };
    throw error;
  }
}

/** Which parts of speech became which tags, for the report. */
export const tagsIn = (source: string): readonly (readonly [speech: string, tag: string])[] =>
  Object.entries(TAGS).flatMap(([speech, tag]) =>
    new RegExp(`(?<![\\w@$])${speech}(?!\\w)`).test(source) ? [[speech, `#${tag}`] as const] : [],
  );

/** The node that a reference or a bracket around all of it stands for. */
export function bare(node: Node, named: ReadonlyMap<string, Node>, depth = 0): Node {
  if (depth > DEEPEST) return node;
  if (node.kind === 'each' && node.nodes.length === 1 && node.nodes[0]) return bare(node.nodes[0], named, depth + 1);
  const other = node.kind === 'named' ? named.get(node.name) : undefined;
  return other === undefined ? node : bare(other, named, depth + 1);
}

/** All it can be, one pattern each. */
export function phrasesOf(node: Node, named: ReadonlyMap<string, Node>): Phrases {
  const written = (one: Node, depth: number): readonly string[] => {
    if (depth > DEEPEST) throw new Unsayable('is nested too deeply');
    if (one.kind === 'text') return [one.text];
    if (one.kind === 'named') {
      const other = named.get(one.name);
      if (other === undefined) throw new Unsayable(`refers to @${one.name}, which is not there`);
      return written(other, depth + 1);
    }
    if (one.kind === 'narrowed') throw new Unsayable('has a filter (<…>) inside of another expression');
    if (one.kind === 'either') return several([...new Set(one.nodes.flatMap((way) => written(way, depth + 1)))]);
    let ways: readonly string[] = [''];
    for (const part of one.nodes) {
      const next = written(part, depth + 1);
      if (ways.length * next.length > MOST) throw new Unsayable(`means more than ${MOST} phrases`);
      ways = ways.flatMap((head) => next.map((tail) => head + tail));
    }
    return ways;
  };
  const several = (ways: readonly string[]): readonly string[] => {
    if (ways.length > MOST) throw new Unsayable(`means more than ${MOST} phrases`);
    return ways;
  };
  try {
    return { phrases: [...new Set(written(node, 0))] };
  } catch (error) {
    if (error instanceof Unsayable) return { problem: error.message };
    throw error;
  }
}

/** The phrase with `part` of it said otherwise; null where it is not there just once, or not as words. */
export function replacedIn(phrase: string, part: string, by: string): string | null {
  if (/[~*#]/.test(phrase.replace(/\\./g, '')) || part === '') return null;
  const [text, inner] = [phrase, part].map((one) => one.replace(/\\(.)/g, '$1'));
  if (text === undefined || inner === undefined) return null;
  const places: number[] = [];
  const low = text.toLowerCase();
  for (let at = low.indexOf(inner.toLowerCase()); at >= 0; at = low.indexOf(inner.toLowerCase(), at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + inner.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(inner) || !/[\p{L}\p{N}]/u.test(around)) places.push(at);
  }
  const [at] = places;
  return at === undefined || places.length > 1 ? null : text.slice(0, at) + by + text.slice(at + inner.length);
}
