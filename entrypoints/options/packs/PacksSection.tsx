import { useMemo } from 'react';
import type { Settings } from '#browser/settings.ts';
import { Packs } from '#components/pages/options/packs/Packs.tsx';
import type { ToastText } from '#components/pages/options/Toast.tsx';
import { useText } from '#components/ui/text.tsx';
import { installed } from '#store/installed.ts';
import { listSubscriptions } from '#store/subscriptions.ts';
import type { Choosing } from '../incoming/use-incoming-files.tsx';
import { store } from '../store.ts';
import { useRecords, useStored } from '../use-records.ts';
import { packActions } from './actions.ts';
import { subscriptionView } from './subscription-view.ts';
import { contentsOf, packView } from './views.ts';

interface Props {
  readonly settings: Settings;
  readonly choosing: Choosing;
  readonly onSay: (toast: ToastText) => void;
}

export function PacksSection({ settings, choosing, onSay }: Props) {
  const { t } = useText();
  const packs = useStored(() => installed(store));
  const subscriptions = useRecords(() => listSubscriptions(store));
  const views = useMemo(
    () => (packs ?? []).map((one) => packView(one, one.subscription && subscriptionView(one.subscription, t), t)),
    [packs, t],
  );
  const actions = useMemo(() => packActions(packs ?? [], settings, choosing, t), [packs, settings, choosing, t]);
  if (packs === null) return null;

  const here = new Set(packs.map(({ record }) => record.id));
  return (
    <Packs
      packs={views}
      waiting={(subscriptions ?? [])
        .filter(({ packId }) => packId === undefined || !here.has(packId))
        .map((one) => subscriptionView(one, t))}
      contentsOf={(id) => {
        const pack = packs.find(({ record }) => record.id === id);
        return pack ? contentsOf(pack.record.pack, t, pack.edits, settings.policy.grades) : null;
      }}
      actions={actions}
      onSay={onSay}
    />
  );
}
