/** One more edit, and the answer to a conflict: what is laid over the pack afterwards. */
import {
  type EditedTemplate,
  type Grade,
  type Graded,
  mergedText,
  type PackEdit,
  type PackEdits,
  sameField,
  type TemplateField,
  type TemplateText,
  textOf,
  textWith,
} from './edits.ts';
import { type Conflict, conflictsOf, fieldsInConflict, gradeIn } from './merge.ts';
import type { Pack } from './schema.ts';

export type EditRequest =
  /** Null: as the pack has it. */
  | { readonly kind: 'grade'; readonly of: Graded; readonly id: string; readonly grade: Grade | null }
  | { readonly kind: 'template'; readonly id: string; readonly text: TemplateText | null }
  | { readonly kind: 'hidden'; readonly id: string; readonly hidden: boolean };

export type Changed =
  | {
      readonly kind: 'changed';
      readonly entry: string;
      /** Null: nothing of the person's is laid over this entry any more. */
      readonly edit: PackEdit | null;
      /** A text of the person's that stands nowhere now. */
      readonly replaced?: TemplateText;
      /** A text that the pack gave up and the person keeps as their own reply. */
      readonly snippet?: TemplateText;
    }
  /** The pack has no such thing. */
  | { readonly kind: 'gone' };

export function changeOf(pack: Pack, edits: PackEdits, request: EditRequest): Changed {
  switch (request.kind) {
    case 'grade':
      return gradeChanged(pack, edits, request);
    case 'hidden':
      return hidden(pack, edits, request);
    case 'template':
      return textChanged(pack, edits, request);
  }
}

function gradeChanged(
  pack: Pack,
  edits: PackEdits,
  { of, id, grade }: Extract<EditRequest, { kind: 'grade' }>,
): Changed {
  const theirs = gradeIn(pack, of, id);
  const entry = `${of}:${id}`;
  if (theirs === undefined && !edits.has(entry)) return { kind: 'gone' };
  if (grade === null || grade === theirs) return { kind: 'changed', entry, edit: null };
  return { kind: 'changed', entry, edit: { kind: 'grade', of, id, base: theirs ?? null, mine: grade } };
}

function hidden(pack: Pack, edits: PackEdits, request: Extract<EditRequest, { kind: 'hidden' }>): Changed {
  const { id } = request;
  const there = pack.templates.some((template) => template.id === id) || edits.has(`template:${id}`);
  if (request.hidden && !there) return { kind: 'gone' };
  return { kind: 'changed', entry: `hidden:${id}`, edit: request.hidden ? { kind: 'hidden', id } : null };
}

function textChanged(pack: Pack, edits: PackEdits, { id, text }: Extract<EditRequest, { kind: 'template' }>): Changed {
  const entry = `template:${id}`;
  const before = edits.get(entry);
  const known = before?.kind === 'template' ? before : undefined;
  const template = pack.templates.find((one) => one.id === id);
  const theirs = template && textOf(template);
  const shown = known ? (theirs ? mergedText(known, theirs) : known.mine) : theirs;
  if (shown === undefined) return { kind: 'gone' };
  const replaced = known && text && !sameText(shown, text) ? { replaced: shown } : {};
  if (text === null) return { kind: 'changed', entry, edit: null, ...(known ? { replaced: shown } : {}) };
  const edit = theirs
    ? editedOver(theirs, known ?? { kind: 'template', id, base: theirs, mine: theirs }, text)
    : editedAlone(id, known?.base ?? shown, shown, text);
  return { kind: 'changed', entry, edit: theirs && sameText(edit.base, edit.mine) ? null : edit, ...replaced };
}

const NOTHING: TemplateText = { title: '', body: '', tags: [], channels: [], examples: [] };

/** The pack gave it up: what is typed now was made on nothing, and is the person's whatever it says. */
function editedAlone(id: string, base: TemplateText, shown: TemplateText, text: TemplateText): EditedTemplate {
  const typed = (field: TemplateField) => !sameField(field, text, shown) && sameField(field, text, base);
  return { kind: 'template', id, base: textWith((field) => (typed(field) ? NOTHING : base)), mine: text };
}

/** A field that this edit leaves as it was shown keeps what is known of it, a conflict among that. */
function editedOver(theirs: TemplateText, known: EditedTemplate, text: TemplateText): EditedTemplate {
  const shown = mergedText(known, theirs);
  const open = new Set<TemplateField>(fieldsInConflict(known, theirs));
  const typed = (field: TemplateField) => !sameField(field, text, shown);
  const undecided = (field: TemplateField) => open.has(field) && !sameField(field, text, known.base);
  return {
    ...known,
    base: textWith((field) => (typed(field) && !undecided(field) ? theirs : known.base)),
    mine: textWith((field) => (typed(field) ? text : known.mine)),
  };
}

const sameText = (one: TemplateText, other: TemplateText): boolean =>
  JSON.stringify(textOf(one)) === JSON.stringify(textOf(other));

export type Choice = 'mine' | 'theirs' | { readonly text: TemplateText };

/** Null: there is no conflict at this entry. */
export function resolved(pack: Pack, edits: PackEdits, entry: string, choice: Choice): Changed | null {
  const conflict = conflictsOf(pack, edits).find((one) => one.entry === entry);
  const edit = edits.get(entry);
  if (conflict === undefined || edit === undefined) return null;
  const answer = (
    next: PackEdit | null,
    more: Pick<Extract<Changed, { kind: 'changed' }>, 'replaced' | 'snippet'> = {},
  ): Changed => ({
    kind: 'changed',
    entry,
    edit: next,
    ...more,
  });
  if (conflict.kind === 'grade') {
    const { theirs } = conflict;
    if (choice === 'theirs' || edit.kind !== 'grade') return answer(null);
    return answer({ ...edit, base: theirs, settled: withSettled(edit.settled, edit.base) });
  }
  if (conflict.kind === 'gone') {
    if (choice === 'theirs') return answer(null, { replaced: conflict.mine });
    return answer(null, { snippet: choice === 'mine' ? conflict.mine : choice.text });
  }
  return edit.kind === 'template' ? decided(conflict, edit, choice, answer) : null;
}

/** As many as there are versions to go back to, and one more. */
const MOST_SETTLED = 3;

const withSettled = <T>(settled: readonly T[] = [], base: T): readonly T[] => [base, ...settled].slice(0, MOST_SETTLED);

function decided(
  { fields, mine, theirs }: Extract<Conflict, { kind: 'template' }>,
  edit: EditedTemplate,
  choice: Choice,
  answer: (next: PackEdit | null, more?: { readonly replaced?: TemplateText }) => Changed,
): Changed {
  const settled = withSettled(edit.settled, edit.base);
  if (choice === 'mine')
    return answer({ ...edit, base: textWith((field) => (fields.includes(field) ? theirs : edit.base)), settled });
  const text = choice === 'theirs' ? textWith((field) => (fields.includes(field) ? theirs : mine)) : choice.text;
  const replaced = sameText(text, mine) ? {} : { replaced: mine };
  const next: EditedTemplate = { ...edit, base: theirs, mine: text, settled };
  return answer(sameText(theirs, text) ? null : next, replaced);
}
