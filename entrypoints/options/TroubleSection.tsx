import { useEffect, useState } from 'react';
import { forgetLoss, type Loss, noticeLoss } from '#background/loss.ts';
import { importSettings } from '#browser/settings.ts';
import { LibraryLost, StoreTrouble } from '#components/pages/options/StoreTrouble.tsx';
import type { Done } from '#components/pages/options/types.ts';
import { useText } from '#components/ui/text.tsx';
import { type BackupFile, readBackup, restoreBackup } from '#store/backup.ts';
import { type Trouble, watchHealth } from '#store/health.ts';
import { readCopy } from '#store/safety-copy.ts';
import { keepSetting, store } from './store.ts';
import { attempt } from './ways.ts';

type Copy = Extract<BackupFile, { kind: 'read' }>;
interface Lost {
  readonly loss: Loss;
  readonly copy: Copy | null;
}

export function TroubleSection() {
  const { t } = useText();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [lost, setLost] = useState<Lost | null>(null);

  useEffect(() => watchHealth(store, setTrouble), []);
  useEffect(() => {
    lookForLoss().then(setLost, (error: unknown) => console.error(error));
  }, []);

  const answer = (work: () => Promise<unknown>): Promise<Done> =>
    attempt(async () => {
      await work();
      await forgetLoss();
      setLost(null);
    }, t);

  return (
    <>
      {trouble && <StoreTrouble trouble={trouble} onReload={() => location.reload()} />}
      {lost && (
        <LibraryLost
          loss={{
            ...lost.loss,
            copy: lost.copy && { at: lost.copy.content.madeAt, snippets: lost.copy.plan.put.snippets.length },
          }}
          onBringBack={() =>
            answer(async () => {
              if (lost.copy === null) return;
              await restoreBackup(store, lost.copy.plan, Date.now());
              await importSettings(lost.copy.content.settings, keepSetting);
            })
          }
          onGoOn={() => answer(async () => undefined)}
        />
      )}
    </>
  );
}

async function lookForLoss(): Promise<Lost | null> {
  const loss = await noticeLoss(store, Date.now());
  if (loss === null) return null;
  const copy = await readCopy().catch((error: unknown) => {
    // The files may have gone the way of the database; that is worth no less of a message.
    console.error(error);
    return null;
  });
  const read = copy && readBackup(copy.text);
  return { loss, copy: read?.kind === 'read' ? read : null };
}
