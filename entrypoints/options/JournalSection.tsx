import { lockedBy } from '#browser/policy.ts';
import { type Settings, writeSettings } from '#browser/settings.ts';
import { Journal } from '#components/pages/options/Journal.tsx';
import { useText } from '#components/ui/text.tsx';
import { clearDrafts } from '#store/drafts.ts';
import { store } from './store.ts';
import { useStored } from './use-records.ts';
import { attempt } from './ways.ts';

export function JournalSection({ settings }: { readonly settings: Settings }) {
  const { t } = useText();
  const kept = useStored(() => store.drafts.count());
  return (
    <Journal
      on={settings.journal}
      locked={lockedBy(settings.policy).includes('journal')}
      statistics={settings.policy.statistics}
      kept={kept ?? 0}
      onSwitch={(journal) =>
        attempt(async () => {
          await writeSettings({ journal });
          // Off means that nothing is kept, not that nothing more is.
          if (!journal) await clearDrafts(store);
        }, t)
      }
      onClear={() => attempt(() => clearDrafts(store), t)}
    />
  );
}
