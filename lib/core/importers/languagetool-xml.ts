/** LanguageTool's grammar.xml: rules of literal and `regexp` tokens. What needs parts of speech is told by its id. */
import { Parser } from 'htmlparser2';
import { type FoundRule, type Importer, Unreadable } from './importer.ts';
import type { Intake } from './intake.ts';
import { takeRule } from './rules/tested.ts';
import { matchText, replacement, type Token, writtenTokens } from './rules/xml-tokens.ts';

interface XmlRule {
  readonly id: string;
  readonly off: boolean;
  readonly problems: string[];
  readonly lost: [string, string][];
  readonly tokens: Token[];
  regexp: string | null;
  /** Capitals count in all of the pattern. */
  strict: boolean;
  message: string;
  short: string;
  url: string;
  readonly suggestions: string[];
  readonly flags: string[];
  readonly quiet: string[];
}

/** What rules of a group have in common. */
interface Group {
  readonly id: string;
  readonly off: boolean;
  url: string;
  short: string;
  antipatterns: number;
}

const NO_GROUP: Group = { id: '', off: false, url: '', short: '', antipatterns: 0 };
const isOff = (attributes: Readonly<Record<string, string>>): boolean =>
  /^(?:temp_)?off$/.test(attributes.default ?? '');

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
      'literal, `regexp`, `inflected` (as ~word) and optional tokens, `<or>`; language, message, url, examples; suggestions where all they put in is known beforehand; rules that are off by default stay off',
    left: 'parts of speech, chunks, negation, exceptions of tokens, filters: such rules are named; antipatterns, short message, tags',
  },
  looksLike: (text) =>
    /<(?:rules|rulegroup|category|rule)\b/.test(text.slice(0, 200_000)) &&
    /<(?:token|regexp)\b/.test(text.slice(0, 200_000)),
  read(text, intake) {
    let [language, categoryOff] = ['', false];
    let group: Group = NO_GROUP;
    let rule: XmlRule | null = null;
    let rules = 0;
    let into: ((text: string) => void) | null = null;
    let example: { kind: 'flags' | 'quiet' | 'neither'; text: string } | null = null;
    let suggestion: string | null = null;
    let ways: Token[] | null = null;
    let [inPattern, inMarker] = [false, false];
    const beginRule = (attributes: Readonly<Record<string, string>>): XmlRule => {
      rules += 1;
      if (rule !== null) intake.reject(`rule ${rule.id}`, 'is never closed');
      [into, inPattern, inMarker, ways] = [null, false, false, null];
      const { id, name, default: _, ...others } = attributes;
      const told = Object.entries(others).map(([key, value]) => `${key}="${value}"`);
      return {
        id: id || group.id || `rule-${rules}`,
        off: categoryOff || group.off || isOff(attributes),
        problems: [],
        lost: told.length > 0 ? [['attributes', told.join(' ')]] : [],
        tokens: [],
        regexp: null,
        strict: false,
        message: '',
        short: group.short.trim(),
        url: group.url,
        suggestions: [],
        flags: [],
        quiet: [],
      };
    };
    const openInRule = (name: string, attributes: Readonly<Record<string, string>>, now: XmlRule): void => {
      if (name === 'pattern') {
        inPattern = true;
        now.strict = attributes.case_sensitive === 'yes';
      } else if (name === 'token' && inPattern) {
        const token: Token = { attributes, text: '', marked: inMarker };
        (ways ?? now.tokens).push(token);
        into = (more) => {
          token.text += more;
        };
      } else if (name === 'or' && inPattern) ways = [];
      else if (name === 'regexp') {
        now.regexp = '';
        now.strict = attributes.case_sensitive === 'yes';
        if (attributes.mark && attributes.mark !== '0')
          now.lost.push(['mark', 'all of what is found is marked, not a part of it']);
        into = (more) => {
          now.regexp = (now.regexp ?? '') + more;
        };
      } else if (name === 'exception') {
        now.problems.push('has exceptions');
        into = null;
      } else if (name === 'antipattern')
        now.lost.push(['antipattern', 'is left out: the rule may find more than it did']);
      else if (/^(?:and|unify|filter|phraseref)$/.test(name)) now.problems.push(`uses <${name}>`);
      else if (name === 'message') into = (more) => (now.message += more);
      else if (name === 'short') {
        now.short = '';
        into = (more) => (now.short += more);
      } else if (name === 'suggestion') suggestion = '';
      else if (name === 'match') {
        const taken = matchText(attributes);
        if (suggestion !== null) suggestion += taken;
        if (example === null && into !== null) now.message += taken;
      } else if (name === 'marker' && inPattern) inMarker = true;
      else if (name === 'url') {
        now.url = '';
        into = (more) => (now.url += more);
      } else if (name === 'example') {
        const wrong = attributes.correction !== undefined || attributes.type === 'incorrect';
        example = { kind: attributes.type === 'triggers_error' ? 'neither' : wrong ? 'flags' : 'quiet', text: '' };
      }
    };
    const parser = new Parser(
      {
        onopentag(name, attributes) {
          if (name === 'rules') language = (attributes.lang ?? '').toLowerCase().replace(/[^a-z].*$/, '');
          else if (name === 'category') categoryOff = isOff(attributes);
          else if (name === 'rulegroup') group = { ...NO_GROUP, id: attributes.id ?? '', off: isOff(attributes) };
          else if (name === 'rule') rule = beginRule(attributes);
          else if (rule !== null) openInRule(name, attributes, rule);
          else if (name === 'antipattern') group.antipatterns += 1;
          else if (name === 'url' || name === 'short') into = (more) => (group[name] += more);
        },
        ontext(more) {
          if (suggestion !== null) suggestion += more;
          if (example !== null) example.text += more;
          else into?.(more);
        },
        onclosetag(name) {
          if (name === 'pattern') inPattern = false;
          if (name === 'marker') inMarker = false;
          if (name === 'rulegroup') group = NO_GROUP;
          if (name === 'category') categoryOff = false;
          if (/^(?:token|regexp|message|url|short)$/.test(name)) into = null;
          if (rule === null) return;
          if (name === 'or' && ways !== null) {
            rule.tokens.push({ attributes: {}, text: '', marked: inMarker, either: ways });
            ways = null;
          } else if (name === 'suggestion' && suggestion !== null) {
            rule.suggestions.push(suggestion.trim());
            suggestion = null;
          } else if (name === 'example' && example !== null) {
            const line = example.text.replace(/\s+/g, ' ').trim();
            if (example.kind === 'neither') rule.lost.push(['example (triggers_error)', line]);
            else rule[example.kind].push(line);
            example = null;
          } else if (name === 'rule') {
            if (group.antipatterns > 0)
              rule.lost.push(['antipattern', 'of the group is left out: the rule may find more than it did']);
            takeXml(rule, language, intake);
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

function takeXml(rule: XmlRule, language: string, intake: Intake): void {
  const { id, tokens, regexp } = rule;
  const written = writtenTokens(tokens, rule.strict);
  const problems = [...rule.problems, ...written.problems];
  const pattern = regexp === null ? written.pattern : `re: ${rule.strict ? '' : '(?i)'}${regexp.trim()}`;
  if (problems.length === 0 && pattern.replace(/^re: (?:\(\?i\))?/, '').trim() === '')
    problems.push('has no words to look for');
  if (problems.length > 0) {
    intake.reject(`rule ${id}`, [...new Set(problems)].join('; '));
    return;
  }
  const lost = [...rule.lost, ...(regexp === null ? written.lost : [])];
  if (rule.short.trim() !== '') lost.push(['short', rule.short.trim()]);
  for (const [about, detail] of lost) intake.lost(id, about, detail);
  const instead: string[] = [];
  for (const one of rule.suggestions.filter((each) => each !== '')) {
    const whole = replacement(one, regexp === null ? tokens : []);
    if (whole === null)
      intake.lost(
        id,
        'suggestion',
        `${one.replaceAll('\u0000', '…')}: takes up words of the text, so it is not offered`,
      );
    else instead.push(whole);
  }
  const message = rule.message
    .replace(/\\\d+|\0/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
  const made: FoundRule = {
    id,
    find: [pattern],
    ...(instead.length > 0 ? { instead } : {}),
    ...(message === '' ? {} : { message }),
    ...(rule.url.trim() === '' ? {} : { why: `See ${rule.url.trim()}` }),
    ...(language === '' || language === 'en' ? {} : { language: [language] }),
    grade: rule.off ? 'off' : 'note',
  };
  takeRule(
    { where: `rule ${id}`, name: id, rule: made, flags: rule.flags, quiet: rule.quiet, made: [pattern] },
    intake,
  );
}
