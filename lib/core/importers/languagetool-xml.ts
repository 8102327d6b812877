/** LanguageTool's grammar.xml: rules of literal and `regexp` tokens. What needs parts of speech is told by its id. */
import { Parser } from 'htmlparser2';
import { literally } from '../text/pattern-syntax.ts';
import { type FoundRule, type Importer, Unreadable } from './importer.ts';
import type { Intake } from './intake.ts';
import { asWords } from './rules/regex.ts';
import { takeRule } from './rules/tested.ts';

interface Token {
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

interface XmlRule {
  readonly id: string;
  readonly name: string;
  readonly off: boolean;
  readonly problems: string[];
  readonly lost: [string, string][];
  readonly tokens: Token[];
  regexp: string | null;
  message: string;
  url: string;
  readonly suggestions: string[];
  readonly flags: string[];
  readonly quiet: string[];
}

/** Attributes that a token of ours has no word for. */
const GRAMMAR = ['postag', 'chunk', 'chunk_re', 'negate', 'negate_pos'];

/** A tag that was never closed would swallow the next one, and with it a whole rule: XML has no "<" within a tag. */
const closed = (text: string): string => text.replace(/<\/?[A-Za-z][^<>]*(?=<)/g, '$&>');

export const importer: Importer = {
  id: 'languagetool-xml',
  title: 'LanguageTool rules',
  brings: 'rules',
  endings: ['.xml'],
  doc: {
    file: '`grammar.xml` or a file with rules in that form',
    carries:
      'literal, `regexp`, `inflected` (as ~word) and optional tokens; message, suggestions, url, examples; rules that are off by default stay off',
    left: 'parts of speech, chunks, negation, exceptions of tokens, antipatterns, filters: such rules are named; markers',
  },
  looksLike: (text) =>
    /<(?:rules|rulegroup|category|rule)\b/.test(text.slice(0, 200_000)) &&
    /<(?:token|regexp)\b/.test(text.slice(0, 200_000)),
  read(text, intake) {
    let [group, groupName, groupOff] = ['', '', false];
    let rule: XmlRule | null = null;
    let rules = 0;
    let into: ((text: string) => void) | null = null;
    let example: { correct: boolean; text: string } | null = null;
    let suggestion: string | null = null;
    let inPattern = false;
    const parser = new Parser(
      {
        onopentag(name, attributes) {
          if (name === 'rulegroup')
            [group, groupName, groupOff] = [attributes.id ?? '', attributes.name ?? '', attributes.default === 'off'];
          else if (name === 'rule') {
            rules += 1;
            if (rule !== null) intake.reject(`rule ${rule.id}`, 'is never closed');
            [into, inPattern] = [null, false];
            rule = {
              id: attributes.id || group || `rule-${rules}`,
              name: attributes.name || groupName,
              off: groupOff || attributes.default === 'off',
              problems: [],
              lost: [],
              tokens: [],
              regexp: null,
              message: '',
              url: '',
              suggestions: [],
              flags: [],
              quiet: [],
            };
          }
          const now = rule;
          if (now === null) return;
          if (name === 'pattern') {
            inPattern = true;
            if (attributes.case_sensitive === 'yes') now.lost.push(['case_sensitive', 'words are found in any case']);
          } else if (name === 'token' && inPattern) {
            const token: Token = { attributes, text: '' };
            now.tokens.push(token);
            into = (more) => {
              token.text += more;
            };
          } else if (name === 'regexp') {
            now.regexp = '';
            into = (more) => {
              now.regexp = (now.regexp ?? '') + more;
            };
          } else if (name === 'exception') {
            now.problems.push('has exceptions');
            into = null;
          } else if (name === 'antipattern')
            now.lost.push(['antipattern', 'is left out: the rule may find more than it did']);
          else if (/^(?:and|or|unify|filter|phraseref)$/.test(name)) now.problems.push(`uses <${name}>`);
          else if (name === 'message') into = (more) => (now.message += more);
          else if (name === 'suggestion') suggestion = '';
          else if (name === 'match' || name === 'marker') {
            if (name === 'match') now.lost.push(['<match>', 'is left out of message and suggestion']);
          } else if (name === 'url') into = (more) => (now.url += more);
          else if (name === 'example')
            example = { correct: attributes.correction === undefined && attributes.type !== 'incorrect', text: '' };
        },
        ontext(more) {
          if (suggestion !== null) suggestion += more;
          if (example !== null) example.text += more;
          else into?.(more);
        },
        onclosetag(name) {
          if (name === 'pattern') inPattern = false;
          if (name === 'rulegroup') [group, groupName, groupOff] = ['', '', false];
          if (/^(?:token|regexp|message|url)$/.test(name)) into = null;
          if (rule === null) return;
          if (name === 'suggestion' && suggestion !== null) {
            rule.suggestions.push(suggestion.trim());
            suggestion = null;
          } else if (name === 'example' && example !== null) {
            (example.correct ? rule.quiet : rule.flags).push(example.text.replace(/\s+/g, ' ').trim());
            example = null;
          } else if (name === 'rule') {
            takeXml(rule, intake);
            rule = null;
          }
        },
      },
      { xmlMode: true, decodeEntities: true },
    );
    parser.end(closed(text));
    if (rules === 0) throw new Unreadable('It has no <rule>.');
  },
};

function takeXml(rule: XmlRule, intake: Intake): void {
  const { id, tokens, problems } = rule;
  const words = tokens.map((token) => wordOf(token, problems, rule.lost));
  const pattern = rule.regexp === null ? words.join(' ') : `re: (?i)${rule.regexp.trim()}`;
  if (problems.length === 0 && pattern.trim() === '') problems.push('has no words to look for');
  if (problems.length > 0) {
    intake.reject(`rule ${id}`, [...new Set(problems)].join('; '));
    return;
  }
  for (const [about, detail] of rule.lost) intake.lost(id, about, detail);
  const instead = rule.suggestions.filter((one) => one !== '' && !/\\\d/.test(one));
  for (const one of rule.suggestions) if (/\\\d/.test(one)) intake.lost(id, 'suggestion', one);
  const message = rule.message.replace(/\\\d/g, '…').replace(/\s+/g, ' ').trim();
  const made: FoundRule = {
    id,
    find: [pattern],
    ...(instead.length > 0 ? { instead } : {}),
    ...(message === '' ? {} : { message }),
    ...(rule.url.trim() === '' ? {} : { why: `See ${rule.url.trim()}` }),
    grade: rule.off ? 'off' : 'note',
  };
  takeRule(
    { where: `rule ${id}`, name: id, rule: made, flags: rule.flags, quiet: rule.quiet, made: [pattern] },
    intake,
  );
}

/** A token as a word of our patterns. */
function wordOf({ attributes, text }: Token, problems: string[], lost: [string, string][]): string {
  const source = text.trim();
  for (const name of GRAMMAR)
    if (attributes[name] !== undefined && attributes[name] !== 'no')
      problems.push(`asks for ${name}="${attributes[name]}"`);
  if (/&\w+;/.test(source)) problems.push(`uses the entity ${/&\w+;/.exec(source)?.[0]}`);
  if (attributes.case_sensitive === 'yes') lost.push(['case_sensitive', `“${source}” is found in any case`]);
  if (source === '') {
    if (problems.length === 0) problems.push('has a token that may be any word');
    return '';
  }
  const options = attributes.regexp === 'yes' ? asWords(`(?:${source})`) : literally(source);
  if (options === null) {
    problems.push(`has the regular expression “${source}” for a word`);
    return '';
  }
  const word = attributes.inflected === 'yes' && /^[\p{L}]+$/u.test(source) ? `~${source}` : options;
  if (attributes.inflected === 'yes' && word === options)
    lost.push(['inflected', `“${source}” is found as it is written`]);
  const gap = attributes.skip === undefined || attributes.skip === '0' ? '' : ' *';
  if (gap !== '') lost.push(['skip', `${attributes.skip} became “up to three words”`]);
  return `${attributes.min === '0' ? `[${word.replace(/^\{|\}$/g, '')}]` : word}${gap}`;
}
