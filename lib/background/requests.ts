/**
 * What a content script may ask, checked before anything is done: it runs in a process that a page can take over.
 * The lengths are far above what people write and keep one message from filling memory or disk.
 */
import * as z from 'zod/mini';
import type { Conversation, Ignore, Ticket } from '#core/model.ts';

const short = z.string().check(z.maxLength(500));
const line = z.string().check(z.maxLength(4_000));
const text = z.string().check(z.maxLength(200_000));

const person = z.object({ name: z.exactOptional(line), email: z.exactOptional(line) });

export const ticketSchema = z.object({
  id: line,
  subject: z.exactOptional(line),
  url: z.exactOptional(line),
  tags: z.exactOptional(z.readonly(z.array(short).check(z.maxLength(200)))),
}) satisfies z.ZodMiniType<Ticket>;

export const conversationSchema = z.object({
  messages: z.readonly(
    z
      .array(
        z.object({
          from: z.enum(['customer', 'agent', 'note', 'system', 'unknown']),
          text,
          author: z.exactOptional(line),
          at: z.exactOptional(short),
        }),
      )
      .check(z.maxLength(500)),
  ),
  customer: person,
  agent: person,
  ticket: z.exactOptional(ticketSchema),
  source: z.enum(['page', 'remembered', 'quote', 'none']),
}) satisfies z.ZodMiniType<Conversation>;

const channel = z.enum(['email', 'chat', 'social', 'note']);

const ignore = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('once'), key: line }),
  z.object({ kind: z.literal('wording'), check: short, wording: line }),
  z.object({ kind: z.literal('check'), check: short }),
]) satisfies z.ZodMiniType<Ignore>;

const nothing = z.nullish(z.unknown());

export const requests = {
  injectAssistant: nothing,
  injectChecker: nothing,
  injectOverlay: nothing,
  injectEngines: nothing,
  settings: nothing,
  suggest: z.object({ conversation: conversationSchema, channel }),
  search: z.object({
    query: line,
    limit: z.int().check(z.gte(1), z.lte(100)),
    conversation: z.exactOptional(conversationSchema),
  }),
  searchAhead: z.object({
    query: line,
    limit: z.int().check(z.gte(1), z.lte(20)),
    conversation: conversationSchema,
  }),
  render: z.object({
    id: short,
    conversation: conversationSchema,
    channel,
    answers: z.record(short, line),
  }),
  shortcuts: z.object({ known: z.exactOptional(z.number()) }),
  withShortcut: z.object({ shortcut: z.string().check(z.maxLength(5_000)), conversation: conversationSchema }),
  picked: z.object({ id: short, message: text }),
  unpicked: z.int(),
  ignore,
  count: z.object({
    check: short,
    outcome: z.enum(['shown', 'accepted', 'dismissed', 'wrong', 'overridden']),
    reason: z.exactOptional(line),
  }),
  remember: z.object({ ticket: ticketSchema, conversation: conversationSchema }),
  recall: ticketSchema,
  keepDraft: z.object({ ticket: line, text, own: z.exactOptional(text) }),
  listDrafts: z.object({ ticket: line }),
  clearDrafts: z.object({ ticket: line }),
  moveMark: z.object({ x: z.number(), y: z.number() }),
  pause: z.object({ minutes: z.int().check(z.gte(0), z.lte(24 * 60)) }),
} as const;

export type RequestType = keyof typeof requests;
export type RequestOf<T extends RequestType> = z.infer<(typeof requests)[T]>;
