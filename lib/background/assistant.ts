import type { AssistantSettings } from '#browser/messages.ts';
import type { Settings } from '#browser/settings.ts';
import { searchShortcut } from '#browser/shortcut.ts';
import { isFor } from '#core/sites/host.ts';
import { readSites, sitesOf } from '#core/sites/read.ts';
import type { Store } from '#store/database.ts';
import { listIgnores } from '#store/ignores.ts';
import { setAside } from '#store/quarantine.ts';
import { packsOf } from './library.ts';
import type { ReplyTools } from './tools.ts';
import { layersOf, resolveVoice } from './voice.ts';

/** Everything the assistant of one frame judges by. `on` is whether its site is still switched on, `host` that site's. */
export async function assistantSettings(
  store: Store,
  tools: () => Promise<ReplyTools>,
  settings: Settings,
  on: boolean,
  now: number,
  host?: string,
): Promise<AssistantSettings> {
  const all = await packsOf(store, tools, now).catch((error: unknown) => {
    // A reply can be judged without any pack; without settings it could not be judged at all.
    console.error('Sincerely works without packs for now:', error);
    return [];
  });
  const ignores = await listIgnores(store).catch((error: unknown) => {
    console.error('Sincerely cannot read what is to be ignored:', error);
    return { records: [], broken: [] };
  });
  await setAside(store, ignores.broken, now);
  // A sentence counts as approved when the publisher wrote it, not when this person did.
  const packs = all
    .map(({ pack, published }) => ({ ...pack, templates: published.templates }))
    .filter((pack) => host === undefined || isFor(pack, host));
  const packSites = sitesOf(packs);
  const sites = readSites([...packSites, ...settings.siteRecords]);
  // Options shows it to the person; a record is never the reason why a reply is not judged.
  for (const { id, message } of sites.refused) console.warn(`Sincerely leaves the record "${id}" out. ${message}`);
  return {
    voice: resolveVoice(
      packs,
      settings,
      ignores.records.map((record) => record.ignore),
      host,
    ),
    layers: layersOf(packs, settings),
    agentName: settings.agentName,
    paused: !on || settings.pausedUntil > now,
    suggestions: settings.suggestions,
    askBeforeSend: settings.askBeforeSend,
    ...(settings.policy.holds ? { holds: settings.policy.holds } : {}),
    ...(settings.policy.grades ? { locked: Object.keys(settings.policy.grades) } : {}),
    ...(settings.markOffset ? { markOffset: settings.markOffset } : {}),
    expandWith: settings.expandWith,
    ...(Object.keys(settings.keys).length > 0 ? { keys: settings.keys } : {}),
    searchShortcut: await searchShortcut(),
    ...(sites.records.length > 0 ? { sites: sites.records } : {}),
  };
}
