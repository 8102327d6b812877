/** Where the person and the pack both went on from the text an edit was made on. */
import {
  type EditedTemplate,
  editsOf,
  type Grade,
  type Graded,
  mergedText,
  type PackEdits,
  sameField,
  TEMPLATE_FIELDS,
  type TemplateField,
  type TemplateText,
  textOf,
  textWith,
} from './edits.ts';
import type { Pack } from './schema.ts';

export type Conflict =
  | {
      readonly kind: 'grade';
      readonly entry: string;
      readonly of: Graded;
      readonly id: string;
      readonly title: string;
      readonly base: Grade | null;
      readonly mine: Grade;
      readonly theirs: Grade | null;
    }
  | {
      readonly kind: 'template';
      readonly entry: string;
      readonly id: string;
      readonly title: string;
      /** Those that were changed on both sides; in the others what was changed on one side is taken. */
      readonly fields: readonly TemplateField[];
      readonly base: TemplateText;
      readonly mine: TemplateText;
      readonly theirs: TemplateText;
    }
  /** The pack has it no more. Until somebody decides, the person's text is offered as before. */
  | {
      readonly kind: 'gone';
      readonly entry: string;
      readonly id: string;
      readonly title: string;
      readonly base: TemplateText;
      readonly mine: TemplateText;
    };

/** Where the person and the pack both went on from `base`, each in another direction. */
export function conflictsOf(pack: Pack, edits: PackEdits): readonly Conflict[] {
  if (edits.size === 0) return [];
  const templates = new Map(pack.templates.map((template) => [template.id, template]));
  return [...edits].flatMap(([entry, edit]): Conflict[] => {
    if (edit.kind === 'hidden') return [];
    if (edit.kind === 'grade') {
      const theirs = gradeIn(pack, edit.of, edit.id);
      if (theirs === undefined || theirs === edit.base || theirs === edit.mine || edit.settled?.includes(theirs))
        return [];
      const { of, id, base, mine } = edit;
      return [{ kind: 'grade', entry, of, id, title: titleIn(pack, of, id), base, mine, theirs }];
    }
    const { id, base, mine } = edit;
    const template = templates.get(id);
    if (template === undefined) return [{ kind: 'gone', entry, id, title: mine.title, base, mine }];
    const theirs = textOf(template);
    const fields = fieldsInConflict(edit, theirs);
    return fields.length === 0
      ? []
      : [{ kind: 'template', entry, id, title: template.title, fields, base, mine: mergedText(edit, theirs), theirs }];
  });
}

export function fieldsInConflict(
  { base, mine, settled = [] }: EditedTemplate,
  theirs: TemplateText,
): readonly TemplateField[] {
  return TEMPLATE_FIELDS.filter(
    (field) =>
      !sameField(field, mine, base) && ![base, mine, ...settled].some((text) => sameField(field, theirs, text)),
  );
}

/**
 * The edits once `after` takes the place of `before`. No word of the person's changes; what they left alone follows the
 * pack, so that a text which the pack then gives up is whole.
 */
export function rebaseEdits(
  edits: PackEdits,
  before: Pack,
  after: Pack,
): { readonly edits: PackEdits; readonly conflicts: readonly Conflict[] } {
  const old = new Map(before.templates.map((template) => [template.id, template]));
  const now = new Map(after.templates.map((template) => [template.id, template]));
  const rebased = editsOf(
    [...edits.values()].map((edit) => {
      const followed = edit.kind === 'template' ? (now.get(edit.id) ?? old.get(edit.id)) : undefined;
      return edit.kind === 'template' && followed ? follow(edit, textOf(followed)) : edit;
    }),
  );
  return { edits: rebased, conflicts: conflictsOf(after, rebased) };
}

function follow({ base, mine, ...edit }: EditedTemplate, theirs: TemplateText): EditedTemplate {
  const untouched = (field: TemplateField) => sameField(field, mine, base);
  return {
    ...edit,
    base: textWith((field) => (untouched(field) ? theirs : base)),
    mine: textWith((field) => (untouched(field) ? theirs : mine)),
  };
}

/** Undefined: there is no such thing in the pack. */
export function gradeIn(pack: Pack, of: Graded, id: string): Grade | null | undefined {
  if (of === 'check') return Object.hasOwn(pack.grades, id) ? (pack.grades[id] ?? null) : null;
  const entry =
    of === 'rule' ? pack.rules.find((rule) => rule.id === id) : pack.glossary.find(({ term }) => term === id);
  if (entry === undefined) return undefined;
  return isGrade(entry.grade) ? entry.grade : null;
}

const isGrade = (value: unknown): value is Grade =>
  value === 'note' || value === 'ask' || value === 'hold' || value === 'off';

function titleIn(pack: Pack, of: Graded, id: string): string {
  const rule = of === 'rule' ? pack.rules.find((one) => one.id === id) : undefined;
  return typeof rule?.title === 'string' ? rule.title : id;
}
