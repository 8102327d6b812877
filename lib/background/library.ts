import { pick } from 'zod/mini';
import type { Snippet } from '#core/model.ts';
import { head, type Pack, packSchema } from '#core/packs/schema.ts';
import { snippetsOf } from '#core/packs/voice.ts';
import type { Store } from '#store/database.ts';
import { installPack, type PackRecord, STARTER } from '#store/packs.ts';
import { readPacksInUse } from '#store/packs-in-use.ts';
import { publisherOf } from '#store/publishers.ts';
import { setAside } from '#store/quarantine.ts';
import type { Broken } from '#store/records.ts';
import type { ReplyTools } from './tools.ts';

/** A reply text with where it comes from, personal or from a pack. */
export interface Reply extends Snippet {
  readonly source: 'personal' | { readonly pack: string };
  readonly usedAt?: number;
}

export interface Templates {
  readonly packs: readonly PackInForce[];
  readonly templates: ReadonlyMap<string, Reply>;
}

export async function readTemplates(store: Store, tools: () => Promise<ReplyTools>, now: number): Promise<Templates> {
  await updateStarter(store, tools, now);
  const packs = await packsOf(store, tools, now);
  const replies = packs.flatMap(({ pack }) =>
    snippetsOf(pack).map((snippet): [string, Reply] => [snippet.id, { ...snippet, source: { pack: pack.name } }]),
  );
  return { packs, templates: new Map(replies) };
}

/** `pack` as this person uses it, with their edits. */
export interface PackInForce extends PackRecord {
  /** As its publisher wrote it. */
  readonly published: Pack;
}

/** With the starter pack among them: the installation may have been cut short before it was stored. */
export async function packsOf(
  store: Store,
  tools: () => Promise<ReplyTools>,
  now: number,
): Promise<readonly PackInForce[]> {
  let read = await readPacksInUse(store);
  await keep(store, read.broken, now);
  if (!read.packs.some(({ record }) => record.origin === 'starter')) {
    await seedStarter(store, tools, now);
    read = await readPacksInUse(store);
  }
  return inOrder(read.packs.map(({ record, pack }) => ({ ...record, pack, published: record.pack })));
}

const RANK: Readonly<Record<string, number>> = { starter: 0, policy: 2 };

/** A later one wins over an earlier: the team's over ours, the organisation's over both. */
export function inOrder<T extends Pick<PackRecord, 'origin'>>(records: readonly T[]): readonly T[] {
  return records.toSorted((a, b) => (RANK[a.origin] ?? 1) - (RANK[b.origin] ?? 1));
}

/** Should the worker have been killed when Sincerely was updated. */
async function updateStarter(store: Store, tools: () => Promise<ReplyTools>, now: number): Promise<void> {
  const [known] = (await publisherOf(store, STARTER)).records;
  const ours = withVersion.safeParse((await tools()).starterPack).data;
  if (known?.highest !== ours?.version) await seedStarter(store, tools, now);
}

const withVersion = pick(head, { version: true });

/** The version that came with this Sincerely, unless the person wants none. Also after Sincerely was updated. */
export async function seedStarter(store: Store, tools: () => Promise<ReplyTools>, now: number): Promise<void> {
  const [known] = (await publisherOf(store, STARTER)).records;
  if (known?.removed) return;
  const { starterPack } = await tools();
  const pack = packSchema.parse(starterPack);
  // Refused where this version, or that of a newer Sincerely, is there: which is as it should be.
  await installPack(store, { pack, trust: { kind: 'unsigned' }, origin: 'starter' }, now);
}

async function keep(store: Store, broken: readonly Broken[], now: number): Promise<void> {
  const moved = await setAside(store, broken, now);
  if (moved > 0) console.error(`Sincerely set ${moved} unreadable record(s) aside. See Options, Backup.`);
}
