import type { LibraryEntry } from '#core/templates/library-index.ts';
import type { PickRecord } from '#store/picks.ts';
import type { SnippetRecord } from '#store/snippet-record.ts';
import { snippetOf } from '#store/snippets.ts';
import type { Reply } from './library.ts';

/** More of a reply, or of messages it answers, says nothing new to an index. */
const LONGEST_BODY = 20_000;
const MOST_EXAMPLES = 50;
const MOST_PICKS = 20;

export function replyOf(record: SnippetRecord): Reply {
  const { lastUsed } = record.usage;
  return { ...snippetOf(record), source: 'personal', ...(lastUsed ? { usedAt: lastUsed } : {}) };
}

/** Kept, but not offered: not even as a part of another reply. */
export const isOffered = (record: SnippetRecord): boolean => !record.draft && !record.archived;

export function entryOf(reply: Reply, picks: readonly PickRecord[] = []): LibraryEntry {
  const {
    source,
    id,
    title,
    body,
    shortcut,
    tags,
    pack,
    channels,
    language,
    persona,
    pinned,
    examples,
    usedAt = 0,
  } = reply;
  const last = Math.max(usedAt, ...picks.map(({ at }) => at));
  const messages = picks.slice(-MOST_PICKS).map(({ stems }) => stems.join(' '));
  return {
    id,
    title,
    body: body.slice(0, LONGEST_BODY),
    tags,
    channels,
    examples: [...examples.slice(0, MOST_EXAMPLES), ...messages],
    ...(shortcut ? { shortcut } : {}),
    ...(pack ? { pack } : {}),
    ...(source === 'personal' ? {} : { from: source.pack }),
    ...(language ? { language } : {}),
    ...(persona ? { persona } : {}),
    ...(pinned ? { pinned } : {}),
    ...(last > 0 ? { usedAt: last } : {}),
  };
}

/** What a template reads, in 53 bits (cyrb53): two with one print are not to be expected in any library. */
export function printOf({ source, title, body, shortcut, tags, channels, language, persona, examples }: Reply): number {
  const text = JSON.stringify([source, title, body, shortcut, tags, channels, language, persona, examples]);
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
