import { useState } from 'react';
import { changeSetting, type Settings } from '#browser/settings.ts';
import { Helpdesks } from '#components/pages/options/Helpdesks.tsx';
import type { RecordView } from '#components/pages/options/types.ts';
import { useText } from '#components/ui/text.tsx';
import { type SiteValue, sitesOf } from '#core/sites/read.ts';
import { parseRecord } from '#core/sites/record.ts';
import { ADAPTERS } from '#page/adapters/registry.ts';
import { readInUse } from '#store/packs-in-use.ts';
import { checkRecord, EMPTY_RECORD, recordView } from './records.ts';
import { store } from './store.ts';
import { useRecords } from './use-records.ts';
import { attempt } from './ways.ts';

export function HelpdesksSection({ settings }: { readonly settings: Settings }) {
  const { t } = useText();
  const packs = useRecords(() => readInUse(store));
  const [builtIn] = useState(ownRecords);

  return (
    <Helpdesks
      own={settings.siteRecords.map(recordView)}
      fromPacks={(packs ?? []).flatMap(({ pack }) =>
        sitesOf([pack]).map((site) => ({ ...recordView(site), pack: pack.name })),
      )}
      starts={[{ id: '', title: t('options.helpdesks.empty'), text: EMPTY_RECORD }, ...builtIn]}
      actions={{
        check: (text) => checkRecord(text, t),
        save: async (text, before) => {
          const outcome = parseRecord(JSON.parse(text));
          if (outcome.kind === 'refused') return { kind: 'failed', message: outcome.message };
          const { id } = outcome.record;
          const done = await attempt(() => replaceRecords([id, before], { ...outcome.record }), t);
          return done.kind === 'done' ? { kind: 'saved', id } : done;
        },
        remove: (id) => attempt(() => replaceRecords([id]), t),
      }}
    />
  );
}

const replaceRecords = (ids: readonly (string | null)[], ...by: readonly SiteValue[]): Promise<void> =>
  changeSetting('siteRecords', (now) => [...now.filter((record) => !ids.includes(record.id)), ...by]);

function ownRecords(): readonly RecordView[] {
  return ADAPTERS.flatMap((adapter) => {
    const outcome = parseRecord('record' in adapter ? adapter.record : undefined);
    return outcome.kind === 'record' ? [recordView({ ...outcome.record })] : [];
  });
}
