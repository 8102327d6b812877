import type { Snippet } from '../model.ts';
import { type Answers, createForm, type Field, type Form } from './ask.ts';
import type { ReplyContext } from './context.ts';
import { fill } from './fill.ts';
import { createLiquid } from './liquid.ts';
import { toHtml, toText } from './markdown.ts';
import { CURSOR, createMarks, withoutMarks } from './marks.ts';
import { type Place, placeAt, placeOf, problemOf } from './problems.ts';

export type Rendered =
  | { readonly kind: 'ready'; readonly text: string; readonly html: string; readonly cursors?: readonly number[] }
  | { readonly kind: 'ask'; readonly fields: readonly Field[] }
  /** `at` is in the body as it was written, where the trouble has a place there. */
  | { readonly kind: 'refused'; readonly message: string; readonly at?: Place };

/** The last look before a reply leaves: nothing half filled gets through, whatever the template did. */
function leftoverIn(text: string, source: string): Extract<Rendered, { kind: 'refused' }> | undefined {
  const braces = text.match(/\{\{|\}\}|\{%|%\}|\[\[|\]\]/)?.[0];
  if (braces) {
    const at = source.indexOf(braces);
    const message = `The filled-in reply still contains “${braces}”.`;
    return at < 0 ? { kind: 'refused', message } : { kind: 'refused', message, at: placeAt(source, at) };
  }
  if (/(?:^|\n)\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[r]?)\s*[,!]/i.test(text)) {
    const bare = /(?:^|\n)\s*(?:hi|hello|hey|dear|hallo|liebe[r]?)[ \t]+[,!]/i.test(text);
    if (bare) return { kind: 'refused', message: 'The greeting has no name in it.' };
  }
  return undefined;
}

/** HTML shows one space of two, and none at a block's edge: beside a cursor stop they are hard, or words would join. */
const roomToType = (html: string): string =>
  html.replaceAll(/ \uE002(?= |<|$)/g, '\u00a0\uE002').replaceAll(/(^|>)\uE002 /g, '$1\uE002\u00a0');

/**
 * Fills `snippet` in for one conversation. Everything missing or asked for comes back as one form, in the order it
 * stands in the reply; call again with the answers by field name. Never throws for anything a template contains.
 */
export function renderSnippet(
  snippet: Renderable,
  context: ReplyContext,
  answers: Answers = {},
  library: readonly Snippet[] = [],
): Rendered {
  const filled = renderWith(createForm(answers), snippet, context, library);
  if (filled.kind !== 'ready') return filled;
  const { kind, text, cursors } = filled;
  try {
    return { kind, text, html: filled.html(), ...(cursors.length === 0 ? {} : { cursors }) };
  } catch (error) {
    return { kind: 'refused', message: problemOf(error) };
  }
}

type Renderable = Pick<Snippet, 'body' | 'pack'> & Partial<Pick<Snippet, 'id'>>;

type Filled =
  | Exclude<Rendered, { kind: 'ready' }>
  | { readonly kind: 'ready'; readonly text: string; readonly cursors: readonly number[]; html(): string };

/** The same where somebody answers as it is asked. HTML is written for whoever wants it. */
export function renderWith(
  form: Form,
  snippet: Renderable,
  context: ReplyContext,
  library: readonly Snippet[],
): Filled {
  const marks = createMarks();
  const source = withoutMarks(snippet.body);
  try {
    const { pack, id } = snippet;
    const engine = createLiquid({ marks, form, library, pack, id, locale: context.day?.locale });
    const templates = engine.parse(source);
    const markdown = fill({ engine, templates, source, context, form, marks });
    const standing = marks.fieldsIn(markdown);
    // What only a condition looked at decides what else there is to ask.
    const deciding = form.fields().filter(({ name }) => !standing.includes(name));
    if (deciding.length > 0) return { kind: 'ask', fields: deciding };
    const fields = standing.flatMap((name) => form.field(name) ?? []);
    if (fields.length > 0) return { kind: 'ask', fields };

    const marked = toText(markdown, marks)
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n');
    // As they stand once the marks before each are gone.
    const cursors = [...marked.matchAll(new RegExp(CURSOR, 'g'))].map(
      ({ index }, passed) => index - passed * CURSOR.length,
    );
    const text = marked.replaceAll(CURSOR, '');
    if (text.trim() === '') return { kind: 'refused', message: 'This reply is empty.' };
    const guarded = marks.literal()
      ? toText(markdown, marks, (value, kind) => (kind === 'literal' ? '' : value))
      : marked;
    const leftover = leftoverIn(guarded.replaceAll(CURSOR, ''), source);
    if (leftover) return leftover;
    return { kind: 'ready', text, cursors, html: () => roomToType(toHtml(markdown, marks)).replaceAll(CURSOR, '') };
  } catch (error) {
    const at = placeOf(error, source);
    return { kind: 'refused', message: problemOf(error), ...(at ? { at } : {}) };
  }
}
