import type {
  ConflictField,
  ConflictView,
  PackContents,
  PackView,
  RuleView,
  SubscriptionView,
  TemplateText,
  TemplateView,
} from '#components/pages/options/packs/types.ts';
import type { Texts } from '#components/ui/text.tsx';
import type { Grade } from '#core/model.ts';
import { type TemplateText as CoreText, withEdits } from '#core/packs/edits.ts';
import type { Conflict } from '#core/packs/merge.ts';
import type { Pack } from '#core/packs/schema.ts';
import { fingerprintOf } from '#core/packs/sign.ts';
import { higherOf } from '#core/packs/trust.ts';
import { wordsBetween } from '#core/packs/word-changes.ts';
import type { InstalledPack } from '#store/installed.ts';
import { asEdits } from '#store/pack-edits.ts';
import { voiceView } from './voice-view.ts';

type Setting = Grade | 'off';
type Grades = Readonly<Record<string, Setting>>;

export const countsOf = (pack: Pack) => ({
  values: pack.values.length,
  rules: pack.rules.length,
  templates: pack.templates.length,
  terms: pack.glossary.length,
});

export function packView(
  { record, versions, edits, conflicts, publisher }: InstalledPack,
  subscription: SubscriptionView | undefined,
  t: Texts['t'],
): PackView {
  const { id, version, origin, installedAt, pack } = record;
  const key = publisher?.publicKey ?? (record.trust?.kind === 'signed' ? record.trust.publicKey : undefined);
  return {
    id,
    name: pack.name,
    version,
    publisher: pack.publisher?.name,
    fingerprint: key === undefined ? undefined : fingerprintOf(key),
    origin,
    installedAt,
    subscription,
    locked: origin === 'policy' || subscription?.fixed === true,
    counts: countsOf(pack),
    edits: edits.length,
    conflicts: conflicts.map((conflict) => conflictView(conflict, pack, t)),
    versions: versions.map((one) => ({
      version: one.version,
      installedAt: one.installedAt,
      inUse: one.key === record.key,
    })),
    ...cameFrom(version, versions),
  };
}

/** The one put in use before this one was lower or higher: an update, or a way back. */
function cameFrom(
  version: string,
  [, before]: InstalledPack['versions'],
): Pick<PackView, 'updatedFrom' | 'wentBackFrom'> {
  if (before === undefined) return {};
  return higherOf(before.version, version) === version
    ? { updatedFrom: before.version }
    : { wentBackFrom: before.version };
}

/** What stands in a pack, with a person's edits where there are any. */
export function contentsOf(
  pack: Pack,
  t: Texts['t'],
  edits: InstalledPack['edits'] = [],
  locked: Grades = {},
): PackContents {
  const mine = withEdits(pack, asEdits(edits));
  const hidden = new Set(edits.flatMap(({ edit }) => (edit.kind === 'hidden' ? [edit.id] : [])));
  const edited = new Set(edits.flatMap(({ edit }) => (edit.kind === 'template' ? [edit.id] : [])));
  const values = new Map(pack.values.map((value) => [value.id, value.title]));
  const grades = new Map(mine.rules.map((rule) => [rule.id, gradeOf(rule)]));
  const own = new Map(mine.templates.map((template) => [template.id, template]));
  const ids = new Set(pack.templates.map(({ id }) => id));
  return {
    voice: voiceView(pack, t),
    values: pack.values,
    rules: pack.rules.map((rule): RuleView => {
      const byPack = gradeOf(rule);
      const value = typeof rule.value === 'string' ? (values.get(rule.value) ?? rule.value) : undefined;
      const lock = locked[rule.id];
      const setting = lock ?? grades.get(rule.id) ?? byPack;
      return { id: rule.id, text: ruleText(rule, t), value, byPack, setting, locked: lock !== undefined };
    }),
    templates: [
      ...pack.templates.map((template) =>
        templateView(
          own.get(template.id) ?? template,
          hidden.has(template.id),
          edited.has(template.id) ? textOf(template) : null,
        ),
      ),
      // The pack has them no more; a person's wording of them is offered until that is decided.
      ...mine.templates.filter(({ id }) => !ids.has(id)).map((template) => templateView(template, false, null)),
    ],
    terms: pack.glossary.map(({ term, instead }) => ({ term, instead: instead?.join(', ') ?? '' })),
  };
}

const textOf = ({ title, shortcut, body }: Pack['templates'][number]): TemplateText => ({
  title,
  shortcut: shortcut ?? '',
  body,
});

const templateView = (
  template: Pack['templates'][number],
  hidden: boolean,
  original: TemplateText | null,
): TemplateView => ({
  id: template.id,
  ...textOf(template),
  tags: template.tags,
  channels: template.channels,
  owner: template.owner,
  hidden,
  original,
});

type Rule = Pack['rules'][number];
const FORMS = ['find', 'require', 'limit', 'consistent'];

/** It looks for nothing itself: it says which value a built-in check serves, or how loud it is. */
const isBuiltIn = (rule: Rule): boolean => FORMS.every((form) => rule[form] === undefined);

/** A rule that says no grade is a note. */
function gradeOf(rule: Rule): Setting | null {
  const { grade } = rule;
  if (grade === 'note' || grade === 'ask' || grade === 'hold' || grade === 'off') return grade;
  return isBuiltIn(rule) ? null : 'note';
}

const MOST_WORDS = 4;

/** What a rule says when it fires, else what it looks for. */
function ruleText(rule: Rule, t: Texts['t']): string {
  if (typeof rule.message === 'string') return rule.message;
  if (isBuiltIn(rule)) return t('options.packs.builtIn', rule.id.replaceAll('-', ' '));
  const patterns = [rule.find].flat().filter((one) => typeof one === 'string');
  if (patterns.length === 0) return rule.id;
  const shown = patterns.slice(0, MOST_WORDS).map((one) => `“${one}”`);
  return patterns.length > MOST_WORDS ? `${shown.join(', ')} …` : shown.join(', ');
}

export function conflictView(conflict: Conflict, pack: Pack, t: Texts['t']): ConflictView {
  const { entry, id, title } = conflict;
  switch (conflict.kind) {
    case 'grade': {
      const { of, base, mine, theirs } = conflict;
      const said = (grade: Setting | null) =>
        grade === null ? t('options.packs.notSaid') : t(`options.checks.${grade}`);
      const rule = of === 'rule' ? pack.rules.find((one) => one.id === id) : undefined;
      const field = { field: 'grade', base: said(base), mine: plain(said(mine)), theirs: plain(said(theirs)) } as const;
      const what = of === 'check' ? 'grade' : of;
      return { entry, what, title: rule ? ruleText(rule, t) : title, gone: false, fields: [field], text: null };
    }
    case 'template': {
      const { base, mine, theirs } = conflict;
      const fields = conflict.fields.map((field) => {
        const before = fieldText(base, field);
        return {
          field,
          base: before,
          mine: wordsBetween(before, fieldText(mine, field)),
          theirs: wordsBetween(before, fieldText(theirs, field)),
        };
      });
      const text = conflict.fields.includes('body') ? mine.body : null;
      return { entry, what: 'template', title, gone: false, fields, text };
    }
    case 'gone': {
      const { base, mine } = conflict;
      const fields = [{ field: 'body', base: base.body, mine: wordsBetween(base.body, mine.body) }] as const;
      return { entry, what: 'template', title, gone: true, fields, text: null };
    }
  }
}

const plain = (text: string) => [{ kind: 'same', text }] as const;

function fieldText(text: CoreText, field: Exclude<ConflictField, 'grade'>): string {
  const value = text[field];
  if (value === undefined) return '';
  return typeof value === 'string' ? value : value.join(field === 'examples' ? '\n' : ', ');
}
