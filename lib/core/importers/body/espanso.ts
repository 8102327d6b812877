/** The text of an Espanso match: its variables, forms and the caret. */
import { isRecord, own, type Row } from '../reading/row.ts';
import { htmlBody } from './html.ts';
import {
  ask,
  CURSOR,
  choose,
  code,
  literal,
  type Piece,
  render,
  scan,
  scanRest,
  type Tell,
  type Translate,
  variable,
} from './pieces.ts';
import { labelOf, ours } from './placeholders.ts';
import { markdownBody, plainBody } from './write.ts';

type Vars = readonly Readonly<Record<string, unknown>>[];

const texts = (value: unknown): string[] => {
  if (typeof value === 'string')
    return value
      .split('\n')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    const label = isRecord(one) ? (own(one, 'label') ?? own(one, 'id')) : one;
    return typeof label === 'string' || typeof label === 'number' ? [String(label)] : [];
  });
};

const word = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** What stands before a field on its line, as "Amount: [[amount]]"; a form that is a text itself has none. */
function labelIn(layout: string, name: string): string {
  const line = layout.split('\n').find((one) => one.includes(`[[${name}]]`)) ?? '';
  return /^\s*([^[\]]{1,120}?)\s*:\s*$/.exec(line.slice(0, line.indexOf(`[[${name}]]`)))?.[1] ?? labelOf(name);
}

/** A field of a form: `fields` says more about it than its name. */
function field(name: string, fields: unknown, tell: Tell, layout = ''): Piece {
  const of = own(fields, name);
  const options = texts(own(of, 'values'));
  const initial = word(own(of, 'default'));
  const label = labelIn(layout, name);
  if (options.length < 2) return ask(label, initial);
  if (initial !== '' && initial !== options[0]) tell(`[[${name}]]`, `“${initial}” is not chosen beforehand`);
  return choose(label, options);
}

function formPieces(layout: string, fields: unknown, tell: Tell): Piece[] {
  return scan(layout, /\[\[\s*([^[\]\n]{1,120}?)\s*\]\]/g, ([, name = '']) => field(name, fields, tell));
}

function fromVar(
  name: string,
  member: string | undefined,
  vars: Vars,
  tell: Tell,
  whole: string,
): Piece | Piece[] | null {
  const found = vars.find((one) => own(one, 'name') === name);
  if (!found) return null;
  const params = own(found, 'params');
  const type = word(own(found, 'type'));
  switch (type) {
    case 'clipboard':
      return variable('clipboard');
    case 'date':
      if (own(params, 'offset') !== undefined || /%[HIMSp]/.test(word(own(params, 'format')))) {
        tell(whole, 'is asked for: a template knows today, no other day and no hour');
        return ask(labelOf(name));
      }
      tell(whole, 'became {{ today }}, written as the customer’s language writes it');
      return variable('today');
    case 'echo':
      return { kind: 'text', text: word(own(params, 'echo')) };
    case 'random':
      tell(whole, 'is chosen by the agent, not at random');
      return choose(labelOf(name), texts(own(params, 'choices')));
    case 'choice':
      return choose(labelOf(name), texts(own(params, 'values')));
    case 'match':
      return render(word(own(params, 'trigger')));
    case 'form':
      if (member !== undefined) return field(member, own(params, 'fields'), tell, word(own(params, 'layout')));
      return formPieces(word(own(params, 'layout')), own(params, 'fields'), tell);
    case 'shell':
    case 'script':
      tell(whole, `is asked for: ${type} is never run here. It was: ${JSON.stringify(params)}`);
      return ask(labelOf(name));
    default:
      tell(whole, `is asked for: there is no “${type}” here. It was: ${JSON.stringify(params)}`);
      return ask(labelOf(name));
  }
}

const READY =
  /\\\{\\\{|\\\}\\\}|\$\|\$|\{\{\s*([\w-]{1,80})(?:\.([\w-]{1,80}))?\s*\}\}|\{%[^{}\n]{1,1000}%\}|\{\{[^{}\n]{1,400}\}\}/g;

export function espansoBody(row: Row, globals: Vars, tell: Tell): string {
  const local = row.any('vars');
  const vars: Vars = [...(Array.isArray(local) ? local.filter(isRecord) : []), ...globals];
  const form = row.text('form');
  const fields = row.any('form_fields');
  const translate: Translate = (text, say) =>
    scan(text, new RegExp(READY.source, 'g'), ([whole, name, member]) => {
      if (whole.startsWith('\\')) return literal(whole.includes('{') ? '{{' : '}}');
      if (whole === '$|$') return CURSOR;
      const found = name === undefined ? null : fromVar(name, member, vars, say, whole);
      if (found) return found;
      if (ours(whole)) return code(whole);
      say(whole, name === undefined ? 'is kept as it is written' : 'is asked for: it has no variable of that name');
      return name === undefined ? literal(whole) : ask(labelOf(member ?? name));
    });
  const withFields: Translate = (text, say) =>
    scanRest(translate(text, say), /\[\[\s*([^[\]\n]{1,120}?)\s*\]\]/g, ([, name = '']) =>
      form === undefined ? null : field(name, fields, say),
    );
  const html = row.text('html');
  const markdown = row.text('markdown');
  const plain = row.text('replace');
  if (form !== undefined) return plainBody(withFields(form, tell), tell);
  if (markdown !== undefined) return markdownBody(withFields(markdown, tell));
  if (html !== undefined) return htmlBody(html, withFields, tell);
  return plainBody(withFields(plain ?? '', tell), tell);
}
