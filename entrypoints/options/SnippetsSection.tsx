import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import { inOrder } from '#background/library.ts';
import type { Settings } from '#browser/settings.ts';
import type { Unsaved } from '#components/pages/options/form.ts';
import { Snippets } from '#components/pages/options/Snippets.tsx';
import type { Opening, Saved, SnippetActions, SnippetText } from '#components/pages/options/types.ts';
import { useText } from '#components/ui/text.tsx';
import { withSignOff } from '#core/packs/sign-off.ts';
import { snippetsOf } from '#core/packs/voice.ts';
import { nearestTo } from '#core/templates/near-duplicates.ts';
import { readPacksInUse } from '#store/packs-in-use.ts';
import { writeSnippetFile } from '#store/snippet-file.ts';
import {
  createSnippet,
  type Deleted,
  deleteSnippet,
  editSnippet,
  type SnippetRecord,
  snippetOf,
  systemClock,
  undelete,
} from '#store/snippets.ts';
import { listVersions } from '#store/versions.ts';
import { previewOf } from './preview.ts';
import { store } from './store.ts';
import { useStored } from './use-records.ts';
import { useSnippets } from './use-snippets.ts';
import { attempt, download, failureText, fileName } from './ways.ts';

interface Props {
  readonly settings: Settings;
  readonly unsaved: Unsaved;
  readonly onUnsaved: (unsaved: Unsaved) => void;
  readonly opening: Opening | null;
  readonly onImport: () => void;
  readonly welcome: ReactNode;
}

export function SnippetsSection({ settings, unsaved, onUnsaved, opening, onImport, welcome }: Props) {
  const { t } = useText();
  const records = useSnippets();
  const current = useRef<readonly SnippetRecord[]>([]);
  current.current = records ?? [];
  const used = useStored(async () => {
    const { packs } = await readPacksInUse(store);
    return inOrder(packs.map(({ record, pack }) => ({ ...record, pack }))).map(({ pack }) => pack);
  });

  const packs = useMemo(() => used ?? [], [used]);

  const saving = useCallback(
    async (work: () => Promise<Saved>): Promise<Saved> => {
      try {
        return await work();
      } catch (error) {
        console.error(error);
        return { kind: 'failed', message: failureText(error, t) };
      }
    },
    [t],
  );

  const actions: SnippetActions = useMemo(
    () => ({
      create: (text: SnippetText) =>
        saving(async () => ({ kind: 'saved', id: (await createSnippet(store, text, systemClock)).id })),
      edit: (id, text, rev) =>
        saving(async () => {
          const edited = await editSnippet(store, id, text, rev, systemClock);
          switch (edited.kind) {
            case 'saved':
              return { kind: 'saved', id };
            case 'gone':
              return edited;
            case 'changed-elsewhere':
              return { kind: 'changed-elsewhere', snippet: edited.record };
          }
        }),
      remove: async (id) => {
        let removed: Deleted | null = null;
        const done = await attempt(async () => {
          removed = await deleteSnippet(store, id);
        }, t);
        if (done.kind === 'failed') return done;
        return { kind: 'done', undo: () => attempt(async () => removed && undelete(store, removed), t) };
      },
      preview: (body, sample) =>
        previewOf(
          body,
          settings.agentName,
          // As an insertion finds them: a reply of one's own may use the templates of packs.
          withSignOff(
            [...packs.flatMap(snippetsOf), ...current.current.filter(({ archived }) => !archived).map(snippetOf)],
            { own: settings.signOff, packs, channel: sample?.channel ?? 'email' },
          ),
          sample,
          undefined,
          packs,
        ),
      likeOne: (body, id) => {
        const others = current.current.filter((one) => one.id !== id && !one.archived);
        const like = nearestTo(body, others)?.like;
        return others.find((one) => one.id === like)?.title ?? null;
      },
      history: async (id) => (await listVersions(store, id)).records,
      exportFile: () =>
        attempt(async () => download(fileName('snippets', new Date()), writeSnippetFile(current.current)), t),
    }),
    [saving, settings.agentName, settings.signOff, packs, t],
  );

  if (records === null) return null;

  return (
    <Snippets
      snippets={records}
      unsaved={unsaved}
      actions={actions}
      onUnsaved={onUnsaved}
      onImport={onImport}
      opening={opening}
      welcome={welcome}
    />
  );
}
