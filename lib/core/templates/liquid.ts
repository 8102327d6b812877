import { evalToken, Hash, Liquid, type TagToken, type Template, type TopLevelToken } from 'liquidjs';
import type { Snippet } from '../model.ts';
import type { Form } from './ask.ts';
import { CURSOR, type Marks, withoutMarks } from './marks.ts';

/** What makes a template impossible to insert, in words for the agent. */
export class TemplateProblem extends Error {}

const LIMITS = { parseLimit: 2_000_000, renderLimit: 500, memoryLimit: 20_000_000 };
const DEEPEST_RENDER = 5;
/** They read other files, or count across renders: nothing a reply needs. */
const UNWANTED = ['include', 'layout', 'block', 'increment', 'decrement'];

function skipTo(end: string, token: TagToken, rest: TopLevelToken[]): readonly TopLevelToken[] {
  const inside: TopLevelToken[] = [];
  for (let next = rest.shift(); next; next = rest.shift()) {
    if ('name' in next && next.name === end) return inside;
    inside.push(next);
  }
  throw new TemplateProblem(`{% ${token.name} %} is never closed with {% ${end} %}.`);
}

function quoted(token: TagToken): string {
  const label = token.tokenizer.readQuoted();
  const text = label?.content.trim();
  if (!text)
    throw new TemplateProblem(`{% ${token.name} %} needs a label in quotes, like {% ${token.name} "Order number" %}.`);
  return text;
}

function shown(value: unknown, what: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') throw new TemplateProblem(`${what} is a group of values, not a text.`);
  return withoutMarks(String(value));
}

/** Finds `{% render "name" %}` by shortcut (with or without its slash) or id; the template's own pack first. */
export function findPartial(name: string, library: readonly Snippet[], pack?: string): Snippet | undefined {
  const bare = name.replace(/^\//, '');
  const named = library.filter(
    (snippet) =>
      snippet.id === name || snippet.id.endsWith(`:${bare}`) || snippet.shortcut?.replace(/^\//, '') === bare,
  );
  return named.find((snippet) => snippet.pack === pack) ?? named[0];
}

export interface LiquidRun {
  readonly marks: Marks;
  readonly form: Form;
  readonly library: readonly Snippet[];
  readonly pack?: string | undefined;
}

/** One engine per insertion: tags write into that insertion's marks and form. */
export function createLiquid({ marks, form, library, pack }: LiquidRun): Liquid {
  const engine = new Liquid({
    ...LIMITS,
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    ownPropertyOnly: true,
    greedy: false,
    // Without it liquidjs would look partials up over the network.
    templates: {},
    outputEscape: (value: unknown) => {
      if (typeof value === 'string') return marks.add({ kind: 'value', text: value });
      return marks.add({ kind: 'value', text: shown(value, 'A variable') });
    },
  });
  // The built-in one switches escaping off.
  engine.registerFilter('raw', (value: unknown) => value);
  for (const name of UNWANTED) {
    engine.registerTag(name, {
      parse() {
        throw new TemplateProblem(`{% ${name} %} cannot be used here.`);
      },
      render() {},
    });
  }

  const fieldFor = (name: string, label: string, value: string, options?: readonly string[]): string => {
    const answer = form.answer(options ? { name, label, value, options } : { name, label, value });
    return marks.add(answer === undefined ? { kind: 'field', name } : { kind: 'value', text: withoutMarks(answer) });
  };

  const asks = new WeakMap<object, { readonly label: string; readonly hash: Hash }>();
  engine.registerTag('ask', {
    parse(token) {
      const label = quoted(token);
      const hash = new Hash(token.tokenizer);
      const unknown = Object.keys(hash.hash).find((key) => key !== 'default');
      if (unknown) throw new TemplateProblem(`{% ask "${label}" %} does not know “${unknown}”; it takes only default.`);
      asks.set(this, { label, hash });
    },
    *render(context): Generator<unknown, string, unknown> {
      const ask = asks.get(this);
      if (!ask) return '';
      const given = ask.hash.hash.default;
      const value: unknown = given ? yield evalToken(given, context, true) : '';
      const known = marks.fieldsIn(String(value)).length > 0 ? '' : shown(value, `The default of “${ask.label}”`);
      return fieldFor(`ask:${ask.label}`, ask.label, known);
    },
  });

  const choices = new WeakMap<object, { readonly label: string; readonly options: readonly string[] }>();
  engine.registerTag('choose', {
    parse(token) {
      const label = quoted(token);
      const options = [...token.tokenizer.remaining().matchAll(/"([^"]+)"|'([^']+)'/g)].map((m) => m[1] ?? m[2] ?? '');
      if (options.length < 2)
        throw new TemplateProblem(`{% choose "${label}" %} needs at least two choices in quotes.`);
      choices.set(this, { label, options });
    },
    render() {
      const choice = choices.get(this);
      return choice ? fieldFor(`choose:${choice.label}`, choice.label, '', choice.options) : '';
    },
  });

  engine.registerTag('cursor', { parse() {}, render: () => CURSOR });
  engine.registerTag('note', {
    parse(token, rest) {
      skipTo('endnote', token, rest);
    },
    render: () => '',
  });

  const literals = new WeakMap<object, string>();
  engine.registerTag('raw', {
    parse(token, rest) {
      literals.set(
        this,
        skipTo('endraw', token, rest)
          .map((inner) => inner.getText())
          .join(''),
      );
    },
    render() {
      return marks.add({ kind: 'literal', text: literals.get(this) ?? '' });
    },
  });

  const partials = new WeakMap<object, string>();
  let depth = 0;
  const parsed = new Map<string, Template[]>();
  engine.registerTag('render', {
    parse(token) {
      partials.set(this, quoted(token));
    },
    *render(context, emitter): Generator<unknown, void, unknown> {
      const name = partials.get(this) ?? '';
      const partial = findPartial(name, library, pack);
      if (!partial) throw new TemplateProblem(`It uses “${name}”, and there is no reply with that shortcut or id.`);
      if (depth >= DEEPEST_RENDER) throw new TemplateProblem(`It uses “${name}”, which uses itself again.`);
      const templates = parsed.get(partial.id) ?? engine.parse(withoutMarks(partial.body).trim());
      parsed.set(partial.id, templates);
      depth += 1;
      try {
        yield engine.renderer.renderTemplates(templates, context, emitter);
      } finally {
        depth -= 1;
      }
    },
  });
  return engine;
}
