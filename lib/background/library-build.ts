/** The index made anew from all that is stored. */
import type { Store } from '#store/database.ts';
import type { SnippetRecord } from '#store/snippet-record.ts';
import type { State } from './index-state.ts';
import { readTemplates, type Templates } from './library.ts';
import { entryOf, isOffered, printOf, replyOf } from './library-entry.ts';
import { readAllSnippets, readLatestSnippets, readPicks, storeId } from './library-reader.ts';
import type { ReplyTools } from './tools.ts';
import { unhurried } from './unhurried.ts';

interface Sources {
  readonly store: Store;
  readonly tools: () => Promise<ReplyTools>;
  readonly now: () => number;
  /** What packs bring, where it is being read already. */
  readonly ahead?: Promise<Templates>;
}

/** `most`: so many of the person's own, those that were changed last. */
export async function buildState({ store, tools, now, ahead }: Sources, most?: number): Promise<State> {
  const { buildLibrary } = await tools();
  const id = await storeId(store);
  const { packs, templates } = await (ahead ?? readTemplates(store, tools, now()));
  // Before the replies: a pick that comes meanwhile is read as one after these.
  const picks = await readPicks(store, 0, now());
  const entries = [...templates.values()].map((reply) => entryOf(reply, picks.of.get(reply.id)));
  const own = new Map<string, number>();
  const take = (record: SnippetRecord): void => {
    own.set(record.id, record.updatedAt);
    if (isOffered(record)) entries.push(entryOf(replyOf(record), picks.of.get(record.id)));
  };
  await (most ? readLatestSnippets(store, most, now(), take) : readAllSnippets(store, now(), take));
  return {
    index: await unhurried(buildLibrary(entries)),
    packs,
    templates,
    store: id,
    own,
    prints: new Map([...templates].map(([one, reply]) => [one, printOf(reply)])),
    lastPick: picks.last,
    picks: picks.count,
    readAt: now(),
  };
}
