import { useMemo } from 'react';
import { inOrder } from '#background/library.ts';
import { gradesOf, type Settings } from '#browser/settings.ts';
import { Care } from '#components/pages/options/care/Care.tsx';
import type { CarePress, Pressed } from '#components/pages/options/care/types.ts';
import type { Place } from '#components/pages/options/types.ts';
import { useText } from '#components/ui/text.tsx';
import { signOffReply } from '#core/packs/sign-off.ts';
import { snippetsOf } from '#core/packs/voice.ts';
import type { CareLibrary } from '#core/templates/care/care.ts';
import { hasPart, namesOf } from '#core/templates/partials.ts';
import { listIgnores } from '#store/ignores.ts';
import { readPacksInUse } from '#store/packs-in-use.ts';
import { type Changed, changeSnippet, changeSnippets, mergeSnippets, type PartOf } from '#store/snippet-changes.ts';
import { deleteSnippet, type SnippetRecord, snippetOf, systemClock, undelete } from '#store/snippets.ts';
import { bringBack, putAside } from './care-aside.ts';
import { store } from './store.ts';
import { useCare } from './use-care.ts';
import { useRecords, useStored } from './use-records.ts';
import { useSnippets } from './use-snippets.ts';
import { attempt } from './ways.ts';

interface Props {
  readonly settings: Settings;
  readonly onOpen: (id: string, at?: Place) => void;
}

export function CareSection({ settings, onOpen }: Props) {
  const { t } = useText();
  const records = useSnippets();
  const packs = useStored(() => readPacksInUse(store));
  const ignores = useRecords(() => listIgnores(store));
  const { signOff, careAside } = settings;
  // Settings are other objects whenever one of them was written.
  const grades = JSON.stringify(gradesOf(settings));

  const library = useMemo((): CareLibrary | null => {
    if (records === null || packs === null || ignores === null) return null;
    const kept = records.filter(({ archived }) => !archived);
    const installed = inOrder(packs.packs.map(({ record, pack }) => ({ origin: record.origin, pack }))).map(
      ({ pack }) => pack,
    );
    return {
      entries: kept.map(entryOf),
      all: [...signOffReply(signOff), ...kept.map(snippetOf), ...installed.flatMap(snippetsOf)],
      packs: installed,
      grades: JSON.parse(grades),
      ignored: ignores.map(({ ignore }) => ignore),
      now: Date.now(),
    };
  }, [records, packs, ignores, grades, signOff]);
  const { looking, items, stop, again } = useCare(library);
  const snippets = useMemo(() => new Map(records?.map((record) => [record.id, record])), [records]);
  const shown = useMemo(() => items.filter(({ key }) => !careAside.includes(key)), [items, careAside]);

  const aside = async (change: () => Promise<() => Promise<void>>): Promise<Pressed> => {
    let undo = async () => {};
    const done = await attempt(async () => {
      undo = await change();
    }, t);
    return done.kind === 'failed' ? done : { kind: 'done', undo: () => attempt(() => undo(), t) };
  };

  const press = async (what: CarePress): Promise<Pressed> => {
    if (what.kind === 'putAside') return aside(() => putAside(what.key));
    const rev = (id: string) => ({ id, rev: snippets.get(id)?.rev ?? 0 });
    let pressed: Pressed = { kind: 'failed', message: t('options.care.changedElsewhere') };
    const done = await attempt(async () => {
      if (what.kind === 'delete') {
        const removed = await deleteSnippet(store, what.id);
        if (removed) pressed = { kind: 'done', undo: () => attempt(() => undelete(store, removed), t) };
        return;
      }
      const changed = await change(what, rev, partOf);
      if (changed.kind === 'done') pressed = { kind: 'done', undo: () => takeBack(changed.undo) };
    }, t);
    return done.kind === 'failed' ? done : pressed;
  };

  const partOf = (id: string): PartOf => {
    const reply = snippets.get(id);
    const names = reply && library ? namesOf(reply, library.all) : [];
    return { names, users: [...snippets.values()].filter(({ body }) => hasPart(body, names)).map((one) => one.id) };
  };

  const takeBack = async (undo: Extract<Changed, { kind: 'done' }>['undo']) => {
    let since = false;
    const done = await attempt(async () => {
      since = (await undo()) === 'changed-since';
    }, t);
    return since ? { kind: 'failed' as const, message: t('options.care.changedElsewhere') } : done;
  };

  if (records === null) return null;
  return (
    <Care
      snippets={snippets}
      looking={looking}
      items={shown}
      aside={items.length - shown.length}
      onPress={press}
      onOpen={onOpen}
      onStop={stop}
      onAgain={again}
      onShowAside={() => aside(bringBack)}
    />
  );
}

const entryOf = (record: SnippetRecord) => ({
  ...snippetOf(record),
  rev: record.rev,
  used: record.usage.count,
  lastUsed: record.usage.lastUsed,
  createdAt: record.createdAt,
  reviewBy: record.reviewBy,
});

type Change = Exclude<CarePress, { kind: 'putAside' | 'delete' }>;

function change(
  what: Change,
  seen: (id: string) => { readonly id: string; readonly rev: number },
  partOf: (id: string) => PartOf,
): Promise<Changed> {
  const to = (id: string, text: Parameters<typeof changeSnippet>[2]) =>
    changeSnippet(store, seen(id), text, systemClock);
  switch (what.kind) {
    case 'merge':
      return mergeSnippets(store, seen(what.keep), seen(what.leave), systemClock, partOf(what.leave));
    case 'archiveAll':
      return changeSnippets(store, what.ids.map(seen), { archived: true }, systemClock);
    case 'archive':
      return to(what.id, { archived: true });
    case 'stillRight':
      return to(what.id, { reviewBy: inSixMonths(new Date()) });
    case 'fix':
      return to(what.id, { body: what.body });
    case 'rename':
      return to(what.id, { shortcut: what.shortcut });
  }
}

function inSixMonths(now: Date): string {
  const day = new Date(now);
  day.setUTCMonth(day.getUTCMonth() + 6);
  return day.toISOString().slice(0, 10);
}
