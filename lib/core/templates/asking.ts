/** `{% ask "Order number", default: order.number %}` and `{% choose "Reason": "bank delay", "out of stock" %}`. */
import { type Context, evalToken, Hash, type Liquid, Tag, type TagToken, type TopLevelToken } from 'liquidjs';
import { type Form, VARIABLES } from './ask.ts';
import { type Marks, withoutMarks } from './marks.ts';
import { TemplateProblem } from './problems.ts';

export function quoted(token: TagToken): string {
  const text = token.tokenizer.readQuoted()?.content.trim();
  if (!text)
    throw new TemplateProblem(`{% ${token.name} %} needs a label in quotes, like {% ${token.name} "Order number" %}.`);
  return text;
}

export function shown(value: unknown, what: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') throw new TemplateProblem(`${what} is a group of values, not a text.`);
  return withoutMarks(String(value));
}

const TAKEN = new Set(Object.keys(VARIABLES).map((path) => path.split('.')[0]));

/** `as: reason` keeps the answer under that name, for conditions and for use further down, and writes nothing here. */
function nameFor(name: string | undefined, label: string): string | undefined {
  if (name === undefined) return undefined;
  if (!/^[a-z_]\w*$/i.test(name)) throw new TemplateProblem(`“${label}” cannot be kept as “${name}”: use one word.`);
  if (TAKEN.has(name)) throw new TemplateProblem(`“${label}” cannot be kept as “${name}”: that name is taken.`);
  return name;
}

export function askingTags(marks: Marks, form: Pick<Form, 'answer'>) {
  function answered(context: Context, as: string | undefined, field: Parameters<Form['answer']>[0]): string {
    const answer = form.answer(field);
    const mark = () =>
      marks.add(
        answer === undefined ? { kind: 'field', name: field.name } : { kind: 'value', text: withoutMarks(answer) },
      );
    if (as === undefined) return mark();
    const scope: Record<string, unknown> = context.bottom();
    scope[as] = answer === undefined ? mark() : withoutMarks(answer);
    return '';
  }

  class Ask extends Tag {
    private readonly label: string;
    private readonly hash: Hash['hash'];
    private readonly as: string | undefined;
    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
      super(token, rest, liquid);
      this.label = quoted(token);
      this.hash = new Hash(token.tokenizer).hash;
      const unknown = Object.keys(this.hash).find((key) => key !== 'default' && key !== 'as');
      if (unknown)
        throw new TemplateProblem(`{% ask "${this.label}" %} does not know “${unknown}”; it takes default and as.`);
      this.as = nameFor(this.hash.as?.getText(), this.label);
    }
    *render(context: Context): Generator<unknown, string, unknown> {
      const given = this.hash.default;
      const value: unknown = given ? yield evalToken(given, context, true) : '';
      const known = marks.fieldsIn(String(value)).length > 0 ? '' : shown(value, `The default of “${this.label}”`);
      return answered(context, this.as, { name: `ask:${this.label}`, label: this.label, value: known });
    }
  }

  class Choose extends Tag {
    private readonly label: string;
    private readonly options: readonly string[];
    private readonly as: string | undefined;
    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
      super(token, rest, liquid);
      this.label = quoted(token);
      const after = token.tokenizer.remaining();
      this.options = [...after.matchAll(/"([^"]+)"|'([^']+)'/g)].map((found) => found[1] ?? found[2] ?? '');
      if (this.options.length < 2)
        throw new TemplateProblem(`{% choose "${this.label}" %} needs at least two choices in quotes.`);
      this.as = nameFor(/,\s*as:\s*([^\s,"']+)/.exec(after.replaceAll(/"[^"]*"|'[^']*'/g, ''))?.[1], this.label);
    }
    override render(context: Context): string {
      const { label, options } = this;
      return answered(context, this.as, { name: `choose:${label}`, label, value: '', options });
    }
  }

  return { ask: Ask, choose: Choose };
}
