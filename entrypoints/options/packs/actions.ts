import { inOrder } from '#background/library.ts';
import type { Settings } from '#browser/settings.ts';
import type { PackActions } from '#components/pages/options/packs/types.ts';
import type { Done } from '#components/pages/options/types.ts';
import type { Texts } from '#components/ui/text.tsx';
import type { EditRequest } from '#core/packs/changes.ts';
import { diffPacks } from '#core/packs/diff.ts';
import { textOf, withEdits } from '#core/packs/edits.ts';
import { signOffReply } from '#core/packs/sign-off.ts';
import { snippetsOf } from '#core/packs/voice.ts';
import { type InstalledPack, installed } from '#store/installed.ts';
import { asEdits, type Edited, editPack, resolveConflict } from '#store/pack-edits.ts';
import { removePack, rollBack } from '#store/packs.ts';
import { readVersion } from '#store/packs-in-use.ts';
import { createSnippet, systemClock } from '#store/snippets.ts';
import type { Choosing } from '../incoming/use-incoming-files.tsx';
import { previewOf } from '../preview.ts';
import { store } from '../store.ts';
import { attempt, saying } from '../ways.ts';
import { bringStarter } from './starter.ts';
import { checkNow, subscribe, unsubscribe } from './subscriptions.ts';

export function packActions(
  packs: readonly InstalledPack[],
  settings: Settings,
  choosing: Choosing,
  t: Texts['t'],
): PackActions {
  /** What was not there any more, or was changed by another window, is said as a failure. */
  const edited = (work: () => Promise<Edited>): Promise<Done> =>
    saying(async () => {
      switch ((await work()).kind) {
        case 'saved':
          return null;
        case 'gone':
          return t('options.packs.gone');
        case 'changed-elsewhere':
          return t('options.packs.changedElsewhere');
      }
    }, t);
  const edit = (pack: string, request: EditRequest) => edited(() => editPack(store, pack, request, systemClock));

  /** With the person's edits, and those the pack no longer has. */
  const templateOf = async (pack: string, id: string) => {
    const found = (await installed(store)).find(({ record }) => record.id === pack);
    const mine =
      found && withEdits(found.record.pack, asEdits(found.edits.filter(({ edit }) => edit.kind !== 'hidden')));
    return mine?.templates.find((template) => template.id === id);
  };

  return {
    chooseFiles: choosing.files,
    chooseFolder: choosing.folder,
    bringStarter: () => attempt(bringStarter, t),
    subscribe: (address) => subscribe(address, choosing.fetched, t),
    unsubscribe: (address) => unsubscribe(address, t),
    checkNow: (address) => checkNow(address, t),
    rollBack: (pack, version) =>
      saying(async () => {
        const back = await rollBack(store, pack, version, Date.now());
        return back.kind === 'gone' ? t('options.packs.gone') : null;
      }, t),
    changes: async (pack, from) => {
      const here = packs.find(({ record }) => record.id === pack)?.record.pack;
      const before = await readVersion(store, `${pack}@${from}`);
      return here && before ? diffPacks(before.pack, here) : null;
    },
    remove: (pack) => attempt(() => removePack(store, pack), t),
    setGrade: (pack, id, grade) => edit(pack, { kind: 'grade', of: 'rule', id, grade }),
    hideTemplate: (pack, id, hidden) => edit(pack, { kind: 'hidden', id, hidden }),
    restoreTemplate: (pack, id) => edit(pack, { kind: 'template', id, text: null }),
    editTemplate: (pack, id, { title, body, shortcut }) =>
      edited(async () => {
        const template = await templateOf(pack, id);
        if (template === undefined) return { kind: 'gone' };
        const { shortcut: _, ...kept } = textOf(template);
        const text = { ...kept, title, body, ...(shortcut ? { shortcut } : {}) };
        return editPack(store, pack, { kind: 'template', id, text }, systemClock);
      }),
    copyToSnippets: (pack, id) =>
      edited(async () => {
        const template = await templateOf(pack, id);
        if (template === undefined) return { kind: 'gone' };
        await createSnippet(store, textOf(template), systemClock);
        return { kind: 'saved' };
      }),
    resolve: (pack, entry, how) =>
      edited(async () => {
        if (how === 'mine' || how === 'theirs') return resolveConflict(store, pack, entry, how, systemClock);
        const found = (await installed(store)).find(({ record }) => record.id === pack);
        const conflict = found?.conflicts.find((one) => one.entry === entry);
        if (conflict === undefined || conflict.kind === 'grade') return { kind: 'gone' };
        return resolveConflict(store, pack, entry, { text: { ...conflict.mine, body: how.text } }, systemClock);
      }),
    preview: (pack, body) => {
      const here = packs.find(({ record }) => record.id === pack);
      const templates = here ? snippetsOf(withEdits(here.record.pack, asEdits(here.edits))) : [];
      const all = inOrder(packs.map(({ record }) => record)).map((one) => one.pack);
      const library = [...templates, ...signOffReply(settings.signOff)];
      return previewOf(body, settings.agentName, library, undefined, pack, all);
    },
  };
}
