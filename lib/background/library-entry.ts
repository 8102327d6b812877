import type { LibraryEntry } from '#core/templates/library-index.ts';
import type { PickRecord } from '#store/picks.ts';
import type { SnippetRecord } from '#store/snippet-record.ts';
import { snippetOf } from '#store/snippets.ts';
import type { Reply } from './library.ts';
import { printOfText } from './print.ts';

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

/** What a template reads. */
export const printOf = ({
  source,
  title,
  body,
  shortcut,
  tags,
  channels,
  language,
  persona,
  examples,
}: Reply): number =>
  printOfText(JSON.stringify([source, title, body, shortcut, tags, channels, language, persona, examples]));
