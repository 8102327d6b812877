import * as z from 'zod/mini';

export const channelSchema = z.enum(['email', 'chat', 'social', 'note']);

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const filled = z.string().check(z.minLength(1));

const text = {
  title: filled,
  body: z.string(),
  shortcut: z.optional(filled),
  tags: z.readonly(z.array(z.string())),
  channels: z.readonly(z.array(channelSchema)),
  language: z.optional(z.string()),
  /** For the conversations of one persona of a pack, by its id. */
  persona: z.optional(filled),
  examples: z.readonly(z.array(z.string())),
  pinned: z.optional(z.boolean()),
  /** Kept, but not offered: it could not be filled in when it was saved. */
  draft: z.optional(z.boolean()),
  /** Out of use, but not thrown away: found in Options alone. */
  archived: z.optional(z.boolean()),
  /** The day by which somebody should read it again. */
  reviewBy: z.optional(day),
};

/** What a person types; the rest of a record is ours. */
export const snippetText = z.readonly(z.object(text));
export type SnippetText = z.infer<typeof snippetText>;

export const snippetRecord = z.readonly(
  z.looseObject({
    id: filled,
    ...text,
    usage: z.readonly(z.looseObject({ count: z.int().check(z.nonnegative()), lastUsed: z.optional(z.number()) })),
    createdAt: z.number(),
    updatedAt: z.number(),
    /** Rises with every edit; an edit made on an older one is not written over a newer one. */
    rev: z.int().check(z.positive()),
  }),
);
export type SnippetRecord = z.infer<typeof snippetRecord>;

/** What is not a person's text: our own fields, and those that somebody else's file brought. */
export function besidesText(record: SnippetRecord): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !(key in text)));
}

/** What a person typed, without what was left empty: an absent field is absent in the record too. */
export function filledFields(typed: SnippetText): Record<string, unknown> {
  const given = Object.entries(typed).filter(([key, value]) => key in text && (key === 'body' || value));
  return Object.fromEntries(given.map(([key, value]) => [key, Array.isArray(value) ? [...value] : value]));
}

/** The fields of a person, compared as they would be stored. */
export function readsTheSame(a: SnippetText, b: SnippetText): boolean {
  const ordered = (one: SnippetText) => JSON.stringify(Object.entries(filledFields(one)).sort());
  return ordered(a) === ordered(b);
}
