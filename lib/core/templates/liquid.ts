import { Liquid, type TagToken, type Template, type TopLevelToken } from 'liquidjs';
import type { Snippet } from '../model.ts';
import type { Form } from './ask.ts';
import { askingTags, quoted, shown } from './asking.ts';
import { conditionTags } from './conditions.ts';
import { Day, registerDates } from './dates.ts';
import { CURSOR, type Marks, withoutMarks } from './marks.ts';
import { findPartial } from './partials.ts';
import { missingVariable, problemOf, TemplateProblem } from './problems.ts';

const LIMITS = { parseLimit: 2_000_000, memoryLimit: 20_000_000 };
const DEEPEST_RENDER = 12;
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

export interface LiquidRun {
  readonly marks: Marks;
  readonly form: Form;
  readonly library: readonly Snippet[];
  readonly pack?: string | undefined;
  /** Of the reply itself, where it has one: it cannot be a part of itself. */
  readonly id?: string | undefined;
  /** Dates are written in it. */
  readonly locale?: string | undefined;
}

interface Engine {
  readonly liquid: Liquid;
  /** What the tags write into, until the next one begins: nothing waits in between. */
  begin(run: LiquidRun): void;
}

/** Making one, with all its tags and filters, takes as long as filling a reply in. */
const engines = new Map<string, Engine>();
const MOST_ENGINES = 8;
/** Sign-offs, mostly. */
const MOST_PARSED = 200;

export function createLiquid(run: LiquidRun): Liquid {
  const { locale = 'en' } = run;
  const known = engines.get(locale);
  if (!known && engines.size === MOST_ENGINES) engines.clear();
  const engine = known ?? engineFor(locale, run);
  engines.set(locale, engine);
  engine.begin(run);
  return engine.liquid;
}

function engineFor(locale: string, first: LiquidRun): Engine {
  let run = first;
  let within: (string | undefined)[] = [];
  const marks: Marks = {
    add: (mark) => run.marks.add(mark),
    resolve: (text, how) => run.marks.resolve(text, how),
    fieldsIn: (text) => run.marks.fieldsIn(text),
    literal: () => run.marks.literal(),
  };
  const form: Pick<Form, 'answer'> = { answer: (field) => run.form.answer(field) };
  const engine = new Liquid({
    ...LIMITS,
    // Else it asks the platform for one, which costs more than a whole template.
    locale,
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    ownPropertyOnly: true,
    greedy: false,
    // Without it liquidjs would look partials up over the network.
    templates: {},
    outputEscape: (value: unknown) => {
      if (typeof value === 'string') return marks.add({ kind: 'value', text: value });
      if (value instanceof Day) return marks.add({ kind: 'value', text: String(value) });
      if (value === null || value === undefined) throw new TemplateProblem('A field has no value here.');
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

  registerDates(engine, marks, locale);
  const tags = { ...askingTags(marks, form), ...conditionTags };
  for (const [name, tag] of Object.entries(tags)) engine.registerTag(name, tag);

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
  const parsed = new Map<string, Template[]>();
  engine.registerTag('render', {
    parse(token) {
      partials.set(this, quoted(token));
    },
    *render(context, emitter): Generator<unknown, void, unknown> {
      const name = partials.get(this) ?? '';
      const partial = findPartial(name, run.library, run.pack);
      if (!partial) throw new TemplateProblem(`It uses “${name}”, and there is no reply with that shortcut or id.`);
      if (partial.draft) throw new TemplateProblem(`It uses “${name}”, which is a draft.`);
      if (within.includes(partial.id)) throw new TemplateProblem(`It uses “${name}”, which uses itself again.`);
      if (within.length > DEEPEST_RENDER) throw new TemplateProblem(`It uses “${name}”, too many replies deep.`);
      within.push(partial.id);
      try {
        const body = withoutMarks(partial.body).trim();
        const templates = parsed.get(body) ?? engine.parse(body);
        if (parsed.size === MOST_PARSED) parsed.clear();
        parsed.set(body, templates);
        yield engine.renderer.renderTemplates(templates, context, emitter);
      } catch (error) {
        if (missingVariable(error) !== undefined || error instanceof TemplateProblem) throw error;
        throw new TemplateProblem(`In “${name}”: ${problemOf(error)}`);
      } finally {
        within.pop();
      }
    },
  });
  return {
    liquid: engine,
    begin(next) {
      run = next;
      within = [next.id];
    },
  };
}
