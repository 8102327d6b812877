/**
 * An adapter as data: what a helpdesk's page looks like, so that a broken selector is fixed by a record and not by
 * a release. Selectors go from most to least stable and are tried in order; each says where it was seen.
 */
import * as z from 'zod/mini';
import { badSelector, type IsCss } from './selectors.ts';

/** `source` read in the helpdesk's code or seen on a running one, `third` in somebody's extension, `probe` unproven. */
const Certainty = z.enum(['source', 'third', 'probe']);

const Css = z.string().check(z.minLength(1, 'is empty'));

/** A regular expression, compiled with the flags it will be used with. */
const expression = (flags: string) =>
  z.string().check(z.refine((source) => compiles(source, flags), 'is not a regular expression'));

const Selector = z.strictObject({
  css: Css,
  /** For an editor in a frame: `css` finds the frame, in other frames too, this the element in the frame's document. */
  inFrame: z.optional(Css),
  /** Read this attribute, or a field's value, instead of the text. */
  attribute: z.optional(z.string()),
  /** What of the read text is wanted: the first group, else the whole match. */
  pattern: z.optional(expression('u')),
  seen: z.string().check(z.minLength(1, 'is empty')),
  certainty: Certainty,
});

const Selectors = z.array(Selector);

/** The first rule that matches the message, or something in it, says whose it is. */
const RoleRule = z.strictObject({
  from: z.enum(['customer', 'agent', 'note', 'system']),
  /** The message element itself matches. */
  is: z.optional(Css),
  /** The message element contains a match. */
  has: z.optional(Css),
  /** Told by the author: see `people.ts`. */
  by: z.optional(z.enum(['agent', 'customer', 'desk', 'other'])),
});

/** Something on the page whose value tells a note from a reply; the first that gives an answer counts. */
const AudienceRule = z.strictObject({
  where: Selectors,
  note: z.array(z.string()),
  public: z.array(z.string()),
});

const ChannelRule = z.strictObject({
  where: Selectors,
  values: z.record(z.string(), z.enum(['email', 'chat', 'social'])),
});

const Shortcut = z.strictObject({
  key: z.string().check(z.minLength(1, 'is empty')),
  ctrlOrMeta: z.boolean(),
  shift: z.boolean(),
  /** Only where the shortcut has it. Such a shortcut is the page's and counts wherever the focus is. */
  alt: z.optional(z.boolean()),
});

export const AdapterRecord = z.strictObject({
  id: z
    .string()
    .check(z.regex(/^(?!generic$)[a-z][a-z0-9-]*$/, 'use small letters, digits and hyphens, not "generic"')),

  title: z.string(),
  matches: z.array(z.string()),
  claims: z.strictObject({
    /** At least one is on the page. */
    any: Selectors,
    /** The path, query and hash must look like this too; its group is the ticket's id where no selector tells it. */
    address: z.optional(expression('iu')),
    /** For hosted products whose pages have no marks of their own: the host's name must look like this. */
    host: z.optional(expression('iu')),
  }),
  /** Where several tickets stand in the page at once: the visible one holds everything that is read. */
  panes: Selectors,
  ticket: z.strictObject({
    id: Selectors,
    subject: Selectors,
    /** One match for each tag. */
    tags: z.optional(Selectors),
  }),
  customer: z.strictObject({ name: Selectors, email: Selectors }),
  agent: z.strictObject({ name: Selectors, email: Selectors }),
  messages: z.strictObject({
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
  boxes: z.strictObject({
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
  sends: z.strictObject({
    controls: Selectors,
    shortcuts: z.array(Shortcut),
    /** Where the agent or the channel decides which keys send: the first that the page shows counts instead. */
    instead: z.optional(z.array(z.strictObject({ where: Selectors, shortcuts: z.array(Shortcut) }))),
  }),
  /** In the box, beside what is recognised everywhere (blockquotes, "> " lines, "-- "). */
  skip: z.strictObject({ quotes: Selectors, signatures: Selectors }),
  attachments: z.optional(z.strictObject({ area: Selectors, item: Selectors })),
});

export type AdapterRecord = z.infer<typeof AdapterRecord>;
export type Selector = z.infer<typeof Selector>;
export type Shortcut = z.infer<typeof Shortcut>;
export type AudienceRule = z.infer<typeof AudienceRule>;

export type RecordOutcome =
  | { readonly kind: 'record'; readonly record: AdapterRecord }
  | {
      readonly kind: 'refused';
      readonly path: readonly PropertyKey[];
      /** For a person, with the path. */
      readonly message: string;
    };

/**
 * For records that come from outside: a pack's `sites`, or what a person typed. `isCss` where there is a browser's own
 * parser to ask; a page asks it again before it takes a record.
 */
export function parseRecord(value: unknown, isCss?: IsCss): RecordOutcome {
  const parsed = AdapterRecord.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(issue?.path ?? [], issue ? reasonOf(issue) : 'is not one');
  }
  const bad = badSelector(parsed.data, isCss);
  return bad ? refused(bad.path, `is not CSS: ${bad.css}`) : { kind: 'record', record: parsed.data };
}

function refused(path: readonly PropertyKey[], reason: string): RecordOutcome {
  const where = path.map(String).join('.') || 'the record';
  return { kind: 'refused', path, message: `Not a helpdesk record: ${where}: ${reason}` };
}

/** Zod's small edition has no sentences of its own. */
function reasonOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? `is missing (${issue.expected})` : `must be of type ${issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`;
    case 'unrecognized_keys':
      return `does not know ${issue.keys.join(', ')}`;
    default:
      return issue.message;
  }
}

function compiles(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
