import { useMemo } from 'react';
import { changeSetting, type Settings } from '#browser/settings.ts';
import { openShortcutSettings } from '#browser/shortcut.ts';
import { KeyList } from '#components/pages/options/KeyList.tsx';
import { useText } from '#components/ui/text.tsx';
import { conflictsOf, isTyping } from '#core/keys/conflicts.ts';
import { DEFAULT_KEYS, isKeyAction, KEY_ACTIONS, keyName } from '#core/keys/keys.ts';
import { readSites, sitesOf } from '#core/sites/read.ts';
import { parseRecord } from '#core/sites/record.ts';
import { ADAPTERS } from '#page/adapters/registry.ts';
import { readInUse } from '#store/packs-in-use.ts';
import { store } from './store.ts';
import { useRecords } from './use-records.ts';
import { useSearchShortcut } from './use-settings.ts';
import { attempt } from './ways.ts';

const BUILT_IN = ADAPTERS.flatMap((adapter) => {
  const outcome = parseRecord('record' in adapter ? adapter.record : undefined);
  return outcome.kind === 'record' ? [outcome.record] : [];
});

export function KeysSection({ settings }: { readonly settings: Settings }) {
  const { t } = useText();
  const command = useSearchShortcut();
  const packs = useRecords(() => readInUse(store));
  const desks = useMemo(() => {
    const fromPacks = sitesOf((packs ?? []).map(({ pack }) => pack));
    const records = [...BUILT_IN, ...readSites([...fromPacks, ...settings.siteRecords]).records];
    return records.map(({ title, sends }) => ({ title, shortcuts: sends.shortcuts }));
  }, [packs, settings.siteRecords]);
  const keys = { ...DEFAULT_KEYS, ...settings.keys };

  return (
    <KeyList
      keys={KEY_ACTIONS.map((action) => ({
        action,
        name: keys[action],
        byDefault: DEFAULT_KEYS[action],
        conflicts: conflictsOf(action, keys, { command, desks }),
      }))}
      command={command}
      nameOf={keyName}
      isTyping={isTyping}
      onKey={(action, name) =>
        attempt(
          () =>
            changeSetting('keys', (now) => {
              const others = Object.entries(now).filter(([one]) => isKeyAction(one) && one !== action);
              return Object.fromEntries(name === DEFAULT_KEYS[action] ? others : [...others, [action, name]]);
            }),
          t,
        )
      }
      onCommand={() => void openShortcutSettings()}
    />
  );
}
