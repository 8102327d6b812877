import { useMemo } from 'react';
import { changeSetting, gradesOf, type Settings } from '#browser/settings.ts';
import { Checks } from '#components/pages/options/Checks.tsx';
import { Ignored } from '#components/pages/options/Ignored.tsx';
import type { Undoable } from '#components/pages/options/types.ts';
import { type Texts, useText } from '#components/ui/text.tsx';
import { checks } from '#core/checks/registry.ts';
import type { GradeSetting } from '#core/model.ts';
import { addIgnore, listIgnores, removeIgnore } from '#store/ignores.ts';
import { readInUse } from '#store/packs-in-use.ts';
import { store } from './store.ts';
import { useRecords } from './use-records.ts';
import { attempt } from './ways.ts';

export function ChecksSection({ settings }: { readonly settings: Settings }) {
  const { t, told } = useText();
  const ignores = useRecords(() => listIgnores(store));
  const packs = useRecords(() => readInUse(store));
  const grades = gradesOf(settings);
  const views = checks.map(({ id, doc, grade, off }) => {
    const byDefault = off ? ('off' as const) : grade;
    const locked = settings.policy.grades?.[id] !== undefined;
    const said = { what: told(doc.what), why: told(doc.why), better: told(doc.better) };
    return { id, ...said, byDefault, setting: grades[id] ?? byDefault, locked };
  });
  const named = useMemo(() => {
    const rules = (packs ?? []).flatMap(({ pack }) => pack.rules);
    return new Map([...rules.map(({ id, message }) => [id, String(message ?? id)] as const), ...checkNames(told)]);
  }, [packs, told]);
  const nameOf = (id: string) => named.get(id) ?? id;

  const undoable = async (work: () => Promise<void>, back: () => Promise<void>): Promise<Undoable> => {
    const done = await attempt(work, t);
    return done.kind === 'failed' ? done : { kind: 'done', undo: () => attempt(back, t) };
  };
  const wordings = (ignores ?? []).flatMap(({ key, ignore, at }) =>
    ignore.kind === 'wording' ? [{ key, ignore, at, wording: ignore.wording, check: nameOf(ignore.check) }] : [],
  );
  const off = Object.entries(settings.grades).flatMap(([id, grade]) =>
    grade === 'off' && settings.policy.grades?.[id] === undefined ? [{ id, what: nameOf(id) }] : [],
  );

  return (
    <Checks
      checks={views}
      holds={settings.policy.holds === undefined ? undefined : settings.policy.holds === 'ask'}
      ignored={
        <Ignored
          wordings={wordings}
          off={off}
          onWording={(key) => {
            const was = wordings.find((one) => one.key === key);
            return undoable(
              () => removeIgnore(store, key),
              async () => was && addIgnore(store, was.ignore, was.at),
            );
          }}
          onCheck={(id) => {
            const was = settings.grades[id];
            return undoable(
              () => setGrade(id, undefined),
              () => setGrade(id, was),
            );
          }}
        />
      }
      onGrade={(check, grade) => {
        const byDefault = views.find((view) => view.id === check)?.byDefault;
        return attempt(() => setGrade(check, grade === byDefault ? undefined : grade), t);
      }}
    />
  );
}

/** As the person has it, or as it is by default. */
const setGrade = (check: string, grade: GradeSetting | undefined): Promise<void> =>
  changeSetting('grades', ({ [check]: _, ...others }) => (grade ? { ...others, [check]: grade } : others));

const checkNames = (told: Texts['told']) => checks.map(({ id, doc }) => [id, told(doc.what)] as const);
