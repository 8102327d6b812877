/**
 * What a person changed in a pack, laid over it by id. An edit remembers the text it was made on; whether the pack has
 * changed there since is read off the pack in use, so that going forward and back again is as if nothing had been.
 */
import type { Channel } from '../model.ts';
import type { Pack } from './schema.ts';

export type Grade = 'note' | 'ask' | 'hold' | 'off';
/** What a grade is for: a built-in check as this pack sets it, a rule or a term of the pack. */
export type Graded = 'check' | 'rule' | 'term';

export interface TemplateText {
  readonly title: string;
  readonly body: string;
  readonly shortcut?: string | undefined;
  readonly tags: readonly string[];
  readonly channels: readonly Channel[];
  readonly language?: string | undefined;
  readonly examples: readonly string[];
}

/**
 * `settled`: what the pack said before, where the person decided between that and what came after. A roll-back to it asks
 * nothing again.
 */
export type PackEdit =
  /** Null: the pack says no grade. */
  | {
      readonly kind: 'grade';
      readonly of: Graded;
      readonly id: string;
      readonly base: Grade | null;
      readonly mine: Grade;
      readonly settled?: readonly (Grade | null)[] | undefined;
    }
  /** The fields in which `mine` is not `base` are the person's; the others follow the pack. */
  | {
      readonly kind: 'template';
      readonly id: string;
      readonly base: TemplateText;
      readonly mine: TemplateText;
      readonly settled?: readonly TemplateText[] | undefined;
    }
  | { readonly kind: 'hidden'; readonly id: string };

/** By `entryOf`. */
export type PackEdits = ReadonlyMap<string, PackEdit>;

export const TEMPLATE_FIELDS = ['title', 'body', 'shortcut', 'tags', 'channels', 'language', 'examples'] as const;
export type TemplateField = (typeof TEMPLATE_FIELDS)[number];
export type Template = Pack['templates'][number];

export const entryOf = (edit: PackEdit): string => `${edit.kind === 'grade' ? edit.of : edit.kind}:${edit.id}`;

export const editsOf = (edits: Iterable<PackEdit>): PackEdits =>
  new Map([...edits].map((edit) => [entryOf(edit), edit]));

/** The pack as this person uses it. */
export function withEdits(pack: Pack, edits: PackEdits): Pack {
  if (edits.size === 0) return pack;
  const mine = (of: Graded, id: string) => {
    const edit = edits.get(`${of}:${id}`);
    return edit?.kind === 'grade' ? edit.mine : undefined;
  };
  const graded = <T extends object>(one: T, grade: Grade | undefined): T => (grade ? { ...one, grade } : one);
  return {
    ...pack,
    ...gradesWith(pack, edits),
    rules: pack.rules.map((rule) => graded(rule, mine('rule', rule.id))),
    glossary: pack.glossary.map((term) => graded(term, mine('term', term.term))),
    templates: templatesWith(pack, edits),
  };
}

/** A person's grade holds in every channel and for every persona: whoever switches a rule off wants it off. */
function gradesWith(pack: Pack, edits: PackEdits): Pick<Pack, 'grades' | 'profiles' | 'personas'> {
  const own = [...edits.values()].flatMap((edit) => (edit.kind === 'grade' && edit.of !== 'term' ? [edit] : []));
  const where = (grades: Pack['grades']) =>
    Object.fromEntries(own.flatMap(({ id, mine }) => (Object.hasOwn(grades, id) ? [[id, mine]] : [])));
  const over = <T extends { grades?: Pack['grades'] | undefined }>(one: T): T =>
    one.grades ? { ...one, grades: { ...one.grades, ...where(one.grades) } } : one;
  const checks = own.flatMap(({ of, id, mine }) => (of === 'check' ? [[id, mine] as const] : []));
  const profiles = Object.entries(pack.profiles).map(([channel, profile]) => [channel, over(profile)] as const);
  return {
    grades: { ...pack.grades, ...where(pack.grades), ...Object.fromEntries(checks) },
    profiles: Object.fromEntries(profiles),
    personas: pack.personas.map(over),
  };
}

function templatesWith(pack: Pack, edits: PackEdits): Template[] {
  const here = pack.templates
    .filter(({ id }) => !edits.has(`hidden:${id}`))
    .map((template): Template => {
      const edit = edits.get(`template:${template.id}`);
      return edit?.kind === 'template' ? filledWith(template, mergedText(edit, textOf(template))) : template;
    });
  const ids = new Set(pack.templates.map(({ id }) => id));
  const gone = [...edits.values()].flatMap((edit): Template[] =>
    edit.kind === 'template' && !ids.has(edit.id) && !edits.has(`hidden:${edit.id}`)
      ? [filledWith({ id: edit.id }, edit.mine)]
      : [],
  );
  return [...here, ...gone];
}

/** What the pack says now where the person changed nothing; what the person says elsewhere. */
export function mergedText(edit: Pick<EditedTemplate, 'base' | 'mine'>, theirs: TemplateText): TemplateText {
  return textWith((field) => (sameField(field, edit.mine, edit.base) ? theirs : edit.mine));
}

export type EditedTemplate = Extract<PackEdit, { readonly kind: 'template' }>;

export const textOf = (template: Template | TemplateText): TemplateText => textWith(() => template);

/** Each field from the text that is named for it; what is absent there is absent here. */
export function textWith(from: (field: TemplateField) => Template | TemplateText): TemplateText {
  const shortcut = from('shortcut').shortcut;
  const language = from('language').language;
  return {
    title: from('title').title,
    body: from('body').body,
    ...(shortcut ? { shortcut } : {}),
    tags: from('tags').tags,
    channels: from('channels').channels,
    ...(language ? { language } : {}),
    examples: from('examples').examples,
  };
}

function filledWith(
  { shortcut: _, language: __, ...rest }: Pick<Template, 'id'> & Partial<Template>,
  text: TemplateText,
): Template {
  const { tags, channels, examples, title, body, shortcut, language } = text;
  return {
    ...rest,
    title,
    body,
    ...(shortcut ? { shortcut } : {}),
    ...(language ? { language } : {}),
    tags: [...tags],
    channels: [...channels],
    examples: [...examples],
  };
}

export function sameField(field: TemplateField, one: TemplateText, other: TemplateText): boolean {
  const [a, b] = [one[field] ?? '', other[field] ?? ''];
  return typeof a === 'string' || typeof b === 'string' ? a === b : JSON.stringify(a) === JSON.stringify(b);
}
