import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Conversation, Ticket } from '#core/model.ts';
import { conversationSchema } from './requests.ts';
import type { Frame } from './sender.ts';

/**
 * The conversation last read for a ticket, for the reply page that does not show it. Kept for the browser session only,
 * and given back to the same origin only.
 */
const PREFIX = 'conversation:';
const KEPT = 40;
/** The session area holds 10 MB for everything. The newest messages matter most. */
const LONGEST = 100_000;

const remembered = z.object({ at: z.number(), conversation: conversationSchema });

function keyOf(ticket: Ticket, frame: Frame): string {
  return `${PREFIX}${frame.origin} ${ticket.id}`;
}

export async function remember(
  { ticket, conversation }: { ticket: Ticket; conversation: Conversation },
  frame: Frame,
  now: number,
): Promise<void> {
  await browser.storage.session.set({ [keyOf(ticket, frame)]: { at: now, conversation: newest(conversation) } });
  const all = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(PREFIX));
  if (all.length <= KEPT) return;
  const byAge = all
    .map(([key, value]) => ({ key, at: remembered.safeParse(value).data?.at ?? 0 }))
    .sort((a, b) => b.at - a.at);
  await browser.storage.session.remove(byAge.slice(KEPT).map(({ key }) => key));
}

export async function recall(ticket: Ticket, frame: Frame): Promise<Conversation | null> {
  const key = keyOf(ticket, frame);
  const { [key]: stored } = await browser.storage.session.get(key);
  if (stored === undefined) return null;
  const { conversation } = remembered.parse(stored);
  return { ...conversation, source: 'remembered' };
}

function newest(conversation: Conversation): Conversation {
  let length = 0;
  const messages = conversation.messages.filter((_, index, all) => {
    length += all.at(-1 - index)?.text.length ?? 0;
    return length <= LONGEST;
  });
  return { ...conversation, messages: messages.length === 0 ? [] : conversation.messages.slice(-messages.length) };
}
