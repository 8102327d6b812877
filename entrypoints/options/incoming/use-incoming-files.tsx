import { useState } from 'react';
import { DropPlace } from '#components/pages/options/DropPlace.tsx';
import { ImportDialog } from '#components/pages/options/ImportDialog.tsx';
import { OfferDialog } from '#components/pages/options/packs/OfferDialog.tsx';
import { Toast, type ToastText } from '#components/pages/options/Toast.tsx';
import type { Done, DuplicateChoice } from '#components/pages/options/types.ts';
import { useText } from '#components/ui/text.tsx';
import { buildPack } from '#core/packs/build.ts';
import { installPack } from '#store/packs.ts';
import { applyImport } from '#store/snippet-file.ts';
import { store } from '../store.ts';
import { attempt, chooseFiles, download, saying } from '../ways.ts';
import { chosenFiles, droppedFiles } from './files.ts';
import type { FoundPack } from './look.ts';
import { REFUSED } from './offer.ts';
import { type Offered, useIncoming } from './use-incoming.ts';

export type FetchedPack = FoundPack;

export interface Choosing {
  readonly files: () => void;
  readonly folder: () => void;
  /** Whether the person wants this pack, once they have seen it. */
  readonly fetched: (from: string, found: FetchedPack) => Promise<boolean>;
}

/** Whatever is dropped or chosen, on whichever section: what it is, what it brings, and only then is anything stored. */
export function useIncomingFiles() {
  const { t } = useText();
  const { incoming, take, offerFetched, accept, close, stopCheck, readAs, nameColumns, makePack } = useIncoming();
  const [toast, setToast] = useState<ToastText | null>(null);

  const downloadPack = ({ pack }: Offered): Promise<Done> =>
    attempt(async () => {
      download(`${pack.id}-${pack.version}.json`, buildPack(pack));
      setToast({ text: t('options.packs.downloaded') });
    }, t);

  const choose = async (how: { readonly multiple?: boolean; readonly webkitdirectory?: boolean }) => {
    const files = chosenFiles(await chooseFiles(how));
    if (files.length > 0) await take(Promise.resolve(files));
  };
  const choosing: Choosing = {
    files: () => void choose({ multiple: true }),
    folder: () => void choose({ webkitdirectory: true }),
    fetched: offerFetched,
  };

  const importSnippets = async (choice: (row: number) => DuplicateChoice): Promise<Done> => {
    if (incoming?.kind !== 'import') return { kind: 'done' };
    const plan = incoming.read.plan(choice);
    const done = await attempt(() => applyImport(store, plan), t);
    if (done.kind === 'failed') return done;
    close();
    setToast({ text: t('options.foreign.imported', plan.put.length) });
    location.hash = '#snippets';
    return done;
  };

  const install = async ({ pack, trust }: Offered): Promise<Done> => {
    if (accept()) return { kind: 'done' };
    const done = await saying(async () => {
      const outcome = await installPack(store, { pack, trust, origin: 'file' }, Date.now());
      return outcome.kind === 'refused' ? t(REFUSED[outcome.code], pack.version) : null;
    }, t);
    if (done.kind === 'failed') return done;
    close();
    setToast({ text: t('options.packs.installed', pack.name, pack.version) });
    location.hash = '#packs';
    return done;
  };

  const offered = incoming?.kind === 'offer' ? incoming.offered : null;
  const dialogs = (
    <>
      <DropPlace onDrop={incoming === null ? (transfer) => void take(droppedFiles(transfer)) : null} />
      {incoming?.kind === 'import' && (
        <ImportDialog
          file={incoming.read.view}
          foreign={{ readAs, nameColumns, makePack }}
          onChoose={choosing.files}
          onImport={importSnippets}
          onClose={close}
        />
      )}
      {incoming?.kind === 'offer' && (
        <OfferDialog
          offer={incoming.view}
          onInstall={async () => (offered ? install(offered) : { kind: 'done' })}
          onDownload={offered?.own ? () => downloadPack(offered) : null}
          onStopCheck={stopCheck}
          onChoose={choosing.files}
          onClose={close}
        />
      )}
      <div className="toasts--above">
        <Toast toast={toast} onClose={() => setToast(null)} />
      </div>
    </>
  );
  return { dialogs, choosing, say: setToast };
}
