/** LanguageTool's rules, each as its XML says it, with what stands around it: the language, its group and its category. */
import { Parser } from 'htmlparser2';
import { type Exception, matchText, type Token } from './xml-tokens.ts';

type Attributes = Readonly<Record<string, string>>;

export interface XmlRule {
  readonly id: string;
  /** As the file names it, without the country; '' where it names none. */
  readonly language: string;
  readonly off: boolean;
  /** Why it cannot be said here. */
  readonly problems: string[];
  /** What is left out of it: about what, and what it was. */
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

interface Readers {
  read(rule: XmlRule): void;
  /** Another one begins before this one ends. */
  neverClosed(id: string): void;
}

/** Answers with how many there are. */
export function readXmlRules(text: string, readers: Readers): number {
  const reader = new RuleReader(readers);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (more) => reader.take(more),
      onclosetag: (name) => reader.close(name),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(closed(text));
  return reader.count;
}

/** A tag that was never closed would swallow the next one, and with it a whole rule: XML has no "<" within a tag. */
const closed = (text: string): string => text.replace(/<\/?[A-Za-z][^<>]*(?=<)/g, '$&>');

const isOff = (attributes: Attributes): boolean => /^(?:temp_)?off$/.test(attributes.default ?? '');
/** Elements whose own text is wanted. */
const WORDS = /^(?:token|regexp|message|url|short)$/;

class RuleReader {
  count = 0;
  #language = '';
  #categoryOff = false;
  #group: Group | null = null;
  #rule: XmlRule | null = null;
  /** Where the text goes that comes next. */
  #into: ((more: string) => void) | null = null;
  #example: { readonly kind: 'flags' | 'quiet' | 'neither'; text: string } | null = null;
  #suggestion: string | null = null;
  #token: (Token & { readonly exceptions: Exception[] }) | null = null;
  /** Tokens of the `<or>` that is open. */
  #ways: Token[] | null = null;
  #in = { pattern: false, marker: false, antipattern: false };

  constructor(readonly readers: Readers) {}

  open(name: string, attributes: Attributes): void {
    const [rule, group] = [this.#rule, this.#group];
    if (name === 'rules') this.#language = (attributes.lang ?? '').toLowerCase().replace(/[^a-z].*$/, '');
    else if (name === 'category') this.#categoryOff = isOff(attributes);
    else if (name === 'rulegroup')
      this.#group = { id: attributes.id ?? '', off: isOff(attributes), url: '', short: '', antipatterns: 0 };
    else if (name === 'rule') this.#begin(attributes);
    else if (rule !== null) {
      if (!this.#in.antipattern) this.#openInRule(name, attributes, rule);
    } else if (group !== null && name === 'antipattern') group.antipatterns += 1;
    else if (group !== null && (name === 'url' || name === 'short'))
      this.#into = (more) => {
        group[name] += more;
      };
  }

  take(more: string): void {
    if (this.#suggestion !== null) this.#suggestion += more;
    if (this.#example !== null) this.#example.text += more;
    else this.#into?.(more);
  }

  close(name: string): void {
    if (name === 'pattern' || name === 'marker' || name === 'antipattern') this.#in[name] = false;
    if (name === 'rulegroup') this.#group = null;
    if (name === 'category') this.#categoryOff = false;
    if (name === 'token') this.#token = null;
    if (name === 'exception') this.#intoToken();
    else if (WORDS.test(name)) this.#into = null;
    if (this.#rule !== null) this.#closeInRule(name, this.#rule);
  }

  #begin(attributes: Attributes): void {
    this.count += 1;
    if (this.#rule !== null) this.readers.neverClosed(this.#rule.id);
    [this.#into, this.#ways, this.#token] = [null, null, null];
    this.#in = { pattern: false, marker: false, antipattern: false };
    const { id, name, default: _, ...others } = attributes;
    const told = Object.entries(others).map(([key, value]) => `${key}="${value}"`);
    const group = this.#group;
    this.#rule = {
      id: id || group?.id || `rule-${this.count}`,
      language: this.#language,
      off: this.#categoryOff || group?.off || isOff(attributes),
      problems: [],
      lost: told.length > 0 ? [['attributes', told.join(' ')]] : [],
      tokens: [],
      regexp: null,
      strict: false,
      message: '',
      short: group?.short.trim() ?? '',
      url: group?.url ?? '',
      suggestions: [],
      flags: [],
      quiet: [],
    };
  }

  #openInRule(name: string, attributes: Attributes, rule: XmlRule): void {
    switch (name) {
      case 'pattern':
        this.#in.pattern = true;
        rule.strict = attributes.case_sensitive === 'yes';
        break;
      case 'regexp':
        rule.strict = attributes.case_sensitive === 'yes';
        if (attributes.mark && attributes.mark !== '0')
          rule.lost.push(['mark', 'all of what is found is marked, not a part of it']);
        rule.regexp = '';
        this.#into = (more) => {
          rule.regexp = (rule.regexp ?? '') + more;
        };
        break;
      case 'antipattern':
        this.#in.antipattern = true;
        rule.lost.push(['antipattern', 'is left out: the rule may find more than it did']);
        break;
      case 'and':
      case 'unify':
      case 'filter':
      case 'phraseref':
        rule.problems.push(`uses <${name}>`);
        break;
      case 'message':
        this.#into = (more) => {
          rule.message += more;
        };
        break;
      case 'short':
      case 'url':
        // Its own instead of the group's.
        rule[name] = '';
        this.#into = (more) => {
          rule[name] += more;
        };
        break;
      case 'suggestion':
        this.#suggestion = '';
        break;
      case 'match':
        this.#match(matchText(attributes), rule);
        break;
      case 'example':
        this.#example = { kind: kindOf(attributes), text: '' };
        break;
      default:
        if (this.#in.pattern) this.#openInPattern(name, attributes, rule);
    }
  }

  #openInPattern(name: string, attributes: Attributes, rule: XmlRule): void {
    if (name === 'marker') this.#in.marker = true;
    else if (name === 'or') this.#ways = [];
    else if (name === 'token') {
      this.#token = { attributes, text: '', exceptions: [], marked: this.#in.marker };
      (this.#ways ?? rule.tokens).push(this.#token);
      this.#intoToken();
    } else if (name === 'exception' && this.#token) {
      const exception = { attributes, text: '' };
      this.#token.exceptions.push(exception);
      this.#into = (more) => {
        exception.text += more;
      };
    }
  }

  /** Its text goes on behind an exception. */
  #intoToken(): void {
    const token = this.#token;
    this.#into = token && ((more) => (token.text += more));
  }

  #match(text: string, rule: XmlRule): void {
    if (this.#suggestion !== null) this.#suggestion += text;
    if (this.#example === null && this.#into !== null) rule.message += text;
  }

  #closeInRule(name: string, rule: XmlRule): void {
    if (name === 'or' && this.#ways !== null) {
      rule.tokens.push({ attributes: {}, text: '', exceptions: [], marked: this.#in.marker, either: this.#ways });
      this.#ways = null;
    } else if (name === 'suggestion' && this.#suggestion !== null) {
      rule.suggestions.push(this.#suggestion.trim());
      this.#suggestion = null;
    } else if (name === 'example' && this.#example !== null) {
      const { kind, text } = this.#example;
      const line = text.replace(/\s+/g, ' ').trim();
      if (kind === 'neither') rule.lost.push(['example (triggers_error)', line]);
      else rule[kind].push(line);
      this.#example = null;
    } else if (name === 'rule') {
      if ((this.#group?.antipatterns ?? 0) > 0)
        rule.lost.push(['antipattern', 'of the group is left out: the rule may find more than it did']);
      this.readers.read(rule);
      this.#rule = null;
    }
  }
}

function kindOf({ correction, type }: Attributes): 'flags' | 'quiet' | 'neither' {
  if (type === 'triggers_error') return 'neither';
  return correction !== undefined || type === 'incorrect' ? 'flags' : 'quiet';
}
