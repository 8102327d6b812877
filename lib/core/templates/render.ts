import { type Liquid, LiquidError, type Template } from 'liquidjs';
import type { Snippet } from '../model.ts';
import { type Answers, createForm, type Field, type Form, VARIABLES } from './ask.ts';
import type { ReplyContext } from './context.ts';
import { createLiquid, TemplateProblem } from './liquid.ts';
import { toHtml, toText } from './markdown.ts';
import { CURSOR, createMarks, type Marks, withoutMarks } from './marks.ts';

export type Rendered =
  | { readonly kind: 'ready'; readonly text: string; readonly html: string; readonly cursor?: number }
  | { readonly kind: 'ask'; readonly fields: readonly Field[] }
  | { readonly kind: 'refused'; readonly message: string };

type Scope = Record<string, unknown>;

/** Where a template got into trouble, for the agent: no stack, no library words. */
export function problemOf(error: unknown): string {
  let cause: unknown = error;
  while (cause instanceof LiquidError && 'originalError' in cause && cause.originalError) cause = cause.originalError;
  if (cause instanceof TemplateProblem) return cause.message;
  if (!(error instanceof Error)) return 'It could not be read.';
  const [what = ''] = error.message.split('\n');
  const place = what.match(/, line:(\d+), col:(\d+)$/);
  const said = what
    .replace(/,? ?(file:[^,]+)?, line:\d+, col:\d+$/, '')
    .replace(/^undefined filter: (.+)$/, 'there is no filter called “$1”');
  if (/limit exceeded/.test(said)) return 'It is too large or takes too long to fill in.';
  return place ? `Line ${place[1]}: ${said}.` : `${said}.`;
}

function missingVariable(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return error.message.match(/undefined variable: ([\w.]+)/)?.[1];
}

function put(scope: Scope, path: string, value: string): void {
  const [group = '', key] = path.split('.');
  if (key === undefined) {
    scope[group] = value;
    return;
  }
  const inside = scope[group];
  scope[group] = { ...(typeof inside === 'object' ? inside : {}), [key]: value };
}

/** Renders until every known variable that is missing has become a field; each round finds one. */
function fill(engine: Liquid, templates: Template[], context: ReplyContext, form: Form, marks: Marks): string {
  const scope: Scope = { ...context };
  for (const path of Object.keys(VARIABLES)) {
    const answer = form.answers[path]?.trim();
    if (answer) put(scope, path, withoutMarks(answer));
  }
  for (let round = 0; round <= Object.keys(VARIABLES).length; round += 1) {
    try {
      return String(engine.renderSync(templates, scope));
    } catch (error) {
      const path = missingVariable(error);
      if (path === undefined) throw error;
      const label = VARIABLES[path];
      if (label === undefined) throw new TemplateProblem(`It uses “${path}”, which is not a known field.`);
      form.answer({ name: path, label, value: '' });
      put(scope, path, marks.add({ kind: 'field', name: path }));
    }
  }
  throw new TemplateProblem('Its fields could not be filled in.');
}

/** The last look before a reply leaves: nothing half filled gets through, whatever the template did. */
function leftoverIn(text: string): string | undefined {
  const braces = text.match(/\{\{|\}\}|\{%|%\}|\[\[|\]\]/);
  if (braces) return `The filled-in reply still contains “${braces[0]}”.`;
  if (/(?:^|\n)\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[r]?)\s*[,!]/i.test(text)) {
    const bare = /(?:^|\n)\s*(?:hi|hello|hey|dear|hallo|liebe[r]?)[ \t]+[,!]/i.test(text);
    if (bare) return 'The greeting has no name in it.';
  }
  return undefined;
}

/**
 * Fills `snippet` in for one conversation. Everything missing or asked for comes back as one form, in the order it
 * stands in the reply; call again with the answers by field name. Never throws for anything a template contains.
 */
export function renderSnippet(
  snippet: Pick<Snippet, 'body' | 'pack'>,
  context: ReplyContext,
  answers: Answers = {},
  library: readonly Snippet[] = [],
): Rendered {
  const marks = createMarks();
  const form = createForm(answers);
  try {
    const engine = createLiquid({ marks, form, library, pack: snippet.pack });
    const templates = engine.parse(withoutMarks(snippet.body).trim());
    const markdown = fill(engine, templates, context, form, marks);
    const fields = marks.fieldsIn(markdown).flatMap((name) => form.field(name) ?? []);
    if (fields.length > 0) return { kind: 'ask', fields };

    const marked = toText(markdown, marks).replaceAll(/[^\S\n]+$/gm, '');
    const cursor = marked.indexOf(CURSOR);
    const text = marked.replaceAll(CURSOR, '');
    if (text.trim() === '') return { kind: 'refused', message: 'This reply is empty.' };
    const guarded = toText(markdown, marks, (value, kind) => (kind === 'literal' ? '' : value));
    const leftover = leftoverIn(guarded.replaceAll(CURSOR, ''));
    if (leftover) return { kind: 'refused', message: leftover };
    const html = toHtml(markdown, marks).replaceAll(CURSOR, '');
    return cursor < 0 ? { kind: 'ready', text, html } : { kind: 'ready', text, html, cursor };
  } catch (error) {
    return { kind: 'refused', message: problemOf(error) };
  }
}
