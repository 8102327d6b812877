import { useState } from 'react';
import { exportSettings, importSettings } from '#browser/settings.ts';
import { Backup } from '#components/pages/options/Backup.tsx';
import type { ChosenBackup } from '#components/pages/options/types.ts';
import { useText } from '#components/ui/text.tsx';
import { type BackupFile, makeBackup, readBackup, restoreBackup } from '#store/backup.ts';
import { forgetSetAside, listSetAside } from '#store/quarantine.ts';
import { keepSetting, store } from './store.ts';
import { useStored } from './use-records.ts';
import { attempt, chooseFile, download, fileName } from './ways.ts';

type Read = Extract<BackupFile, { kind: 'read' }>;

export function BackupSection() {
  const { t } = useText();
  const aside = useStored(() => listSetAside(store)) ?? [];
  const [view, setView] = useState<ChosenBackup | null>(null);
  const [file, setFile] = useState<Read | null>(null);

  const forget = () => {
    setView(null);
    setFile(null);
  };

  const choose = async () => {
    const chosen = await chooseFile('.json,application/json');
    if (chosen === null) return;
    const read = readBackup(await chosen.text());
    if (read.kind !== 'read') {
      const key = read.kind === 'newer' ? 'options.backup.newer' : 'options.backup.notBackup';
      setView({ kind: 'refused', message: t(key, chosen.name) });
      return;
    }
    const { put, broken } = read.plan;
    const all = Object.values(put).reduce((sum, rows) => sum + rows.length, 0);
    const [snippets, packs] = [put.snippets.length, put.packs.length];
    const others = all - snippets - packs + read.plan.aside.length;
    const { madeAt } = read.content;
    setFile(read);
    setView({ kind: 'read', backup: { name: chosen.name, madeAt, snippets, packs, others, broken: broken.length } });
  };

  return (
    <Backup
      setAside={aside.length}
      chosen={view}
      onDownload={() =>
        attempt(async () => {
          const settings = await exportSettings();
          download(fileName('backup', new Date()), await makeBackup(store, settings, Date.now()));
        }, t)
      }
      onChoose={() => void choose()}
      onRestore={async () => {
        if (file === null) return { kind: 'done' };
        const done = await attempt(async () => {
          await restoreBackup(store, file.plan, Date.now());
          await importSettings(file.content.settings, keepSetting);
        }, t);
        if (done.kind === 'done') forget();
        return done;
      }}
      onForget={forget}
      onDownloadAside={() =>
        attempt(async () => download(fileName('set-aside', new Date()), JSON.stringify(aside, null, 2)), t)
      }
      onRemoveAside={() =>
        attempt(
          () =>
            forgetSetAside(
              store,
              aside.map((one) => one.id),
            ),
          t,
        )
      }
    />
  );
}
