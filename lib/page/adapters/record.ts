/**
 * An adapter as data: what a helpdesk's page looks like, so that a broken selector is fixed by a record and not by
 * a release. Selectors go from most to least stable and are tried in order; each says where it was seen.
 */
import * as z from 'zod/mini';

/** `source` read in the helpdesk's code or seen on a running one, `third` in somebody's extension, `probe` unproven. */
const Certainty = z.enum(['source', 'third', 'probe']);

const Selector = z.object({
  css: z.string().check(z.minLength(1)),
  /** For an editor in a frame: `css` finds the frame, in other frames too, this the element in the frame's document. */
  inFrame: z.optional(z.string().check(z.minLength(1))),
  /** Read this attribute, or a field's value, instead of the text. */
  attribute: z.optional(z.string()),
  /** What of the read text is wanted: the first group, else the whole match. */
  pattern: z.optional(z.string()),
  seen: z.string().check(z.minLength(1)),
  certainty: Certainty,
});

const Selectors = z.array(Selector);

/** The first rule that matches the message, or something in it, says whose it is. */
const RoleRule = z.object({
  from: z.enum(['customer', 'agent', 'note', 'system']),
  /** The message element itself matches. */
  is: z.optional(z.string()),
  /** The message element contains a match. */
  has: z.optional(z.string()),
  /** Told by the author: see `people.ts`. */
  by: z.optional(z.enum(['agent', 'customer', 'desk', 'other'])),
});

/** Something on the page whose value tells a note from a reply; the first that gives an answer counts. */
const AudienceRule = z.object({
  where: Selectors,
  note: z.array(z.string()),
  public: z.array(z.string()),
});

const ChannelRule = z.object({ where: Selectors, values: z.record(z.string(), z.enum(['email', 'chat', 'social'])) });

const Shortcut = z.object({ key: z.string(), ctrlOrMeta: z.boolean(), shift: z.boolean() });

export const AdapterRecord = z.object({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  title: z.string(),
  matches: z.array(z.string()),
  claims: z.object({
    /** At least one is on the page. */
    any: Selectors,
    /** The path, query and hash must look like this too; its group is the ticket's id where no selector tells it. */
    address: z.optional(z.string()),
    /** For hosted products whose pages have no marks of their own: the host's name must look like this. */
    host: z.optional(z.string()),
  }),
  /** Where several tickets stand in the page at once: the visible one holds everything that is read. */
  panes: Selectors,
  ticket: z.object({ id: Selectors, subject: Selectors }),
  customer: z.object({ name: Selectors, email: Selectors }),
  agent: z.object({ name: Selectors, email: Selectors }),
  messages: z.object({
    /** The customer's request where it is no item of the list: a description. The oldest, wherever it stands. */
    opening: z.optional(Selectors),
    item: Selectors,
    body: Selectors,
    author: Selectors,
    /** The author's address, where it does not stand with the name. */
    email: z.optional(Selectors),
    at: Selectors,
    /** Within an item: folded quotes, buttons, anything nobody wrote as part of the message. */
    leaveOut: Selectors,
    roles: z.array(RoleRule),
    /** A number that rises with time, like a message's id: tells the order in any language. Else the times do. */
    rank: z.optional(Selectors),
    /** Where neither tells. */
    order: z.enum(['oldest-first', 'newest-first']),
  }),
  boxes: z.object({
    element: Selectors,
    /**
     * Where several composers may be open at once: what a box stands in (or the box itself). Its audience and channel
     * are looked for in there only, its send control there before the rest of the page.
     */
    around: z.optional(Selectors),
    audience: z.array(AudienceRule),
    channel: z.array(ChannelRule),
    /** Where no channel rule answers. */
    usually: z.enum(['email', 'chat', 'social']),
  }),
  sends: z.object({
    controls: Selectors,
    shortcuts: z.array(Shortcut),
    /** Where the agent or the channel decides which keys send: the first that the page shows counts instead. */
    instead: z.optional(z.array(z.object({ where: Selectors, shortcuts: z.array(Shortcut) }))),
  }),
  /** In the box, beside what is recognised everywhere (blockquotes, "> " lines, "-- "). */
  skip: z.object({ quotes: Selectors, signatures: Selectors }),
  attachments: z.optional(z.object({ area: Selectors, item: Selectors })),
});

export type AdapterRecord = z.infer<typeof AdapterRecord>;
export type Selector = z.infer<typeof Selector>;
export type AudienceRule = z.infer<typeof AudienceRule>;

type RecordOutcome =
  | { readonly kind: 'record'; readonly record: AdapterRecord }
  | { readonly kind: 'refused'; readonly message: string };

/** For records that come from outside: a pack's `sites`, or what a person typed. */
export function parseRecord(value: unknown): RecordOutcome {
  const parsed = AdapterRecord.safeParse(value);
  if (parsed.success) return { kind: 'record', record: parsed.data };
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') || 'the record';
  return { kind: 'refused', message: `Not a helpdesk record: ${where}: ${issue?.message ?? 'invalid'}` };
}
