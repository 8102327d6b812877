/** What a rule may say, checked key by key. See README.md for what each key means. */
import * as z from 'zod/mini';

const CHANNELS = ['email', 'chat', 'social', 'note'] as const;
const MOST_PATTERNS = 10_000;

const text = z
  .string('write words')
  .check(z.trim(), z.minLength(1, 'must not be empty'), z.maxLength(20_000, 'is too long'));
const some = <T extends z.ZodMiniType>(one: T, what: string) =>
  z.pipe(
    z.transform((value: unknown) => (Array.isArray(value) ? value : [value])),
    z.array(one).check(z.minLength(1, what), z.maxLength(MOST_PATTERNS, `holds at most ${MOST_PATTERNS}`)),
  );
const patterns = some(text, 'give at least one pattern');
const words = some(text, 'give at least one');

/** Found words, or a signal with what is asked of it; both may be held to a place. */
const sought = z.union(
  [
    z.pipe(
      patterns,
      z.transform((find) => ({ find })),
    ),
    z.catchall(
      z.object({
        find: z.optional(patterns),
        signal: z.optional(text),
        within: z.optional(text),
        near: z.optional(patterns),
      }),
      z.union([z.string(), z.number(), z.array(z.string())], 'write a word, a list of words, or a number'),
    ),
  ],
  'write patterns, or an object with "find" or "signal"',
);

const condition = z.strictObject({
  customer: z.optional(sought),
  draft: z.optional(sought),
  channel: z.optional(some(z.enum(CHANNELS, `is one of ${CHANNELS.join(', ')}`), 'name a channel')),
  persona: z.optional(words),
  site: z.optional(words),
  language: z.optional(words),
  tag: z.optional(words),
});

export const MEASURES = [
  'words',
  'sentences',
  'characters',
  'words per sentence',
  'exclamation marks',
  'question marks',
  'emoji',
] as const;
const most = z.optional(
  z.number('write a number').check(z.nonnegative('must not be negative'), z.maximum(1_000_000, 'is too large')),
);
const limit = z.strictObject({
  words: most,
  sentences: most,
  characters: most,
  'words per sentence': most,
  'exclamation marks': most,
  'question marks': most,
  emoji: most,
  per: z.optional(z.enum(['draft', 'paragraph', 'sentence'], 'is one of draft, paragraph, sentence')),
});

const example = z.union(
  [
    text,
    z.strictObject({
      draft: text,
      customer: z.optional(text),
      channel: z.optional(z.enum(CHANNELS, `is one of ${CHANNELS.join(', ')}`)),
      tag: z.optional(words),
      /** Id of the persona whose conversation it is; "none" for nobody's. */
      persona: z.optional(text),
      /** The host where it is written. */
      site: z.optional(text),
    }),
  ],
  'write a draft, or an object with draft and customer',
);

export const ruleSchema = z.strictObject({
  id: text,
  find: z.optional(sought),
  instead: z.optional(words),
  require: z.optional(sought),
  limit: z.optional(limit),
  consistent: z.optional(z.strictObject({ either: z.array(patterns).check(z.minLength(2, 'give at least two')) })),
  within: z.optional(text),
  near: z.optional(patterns),
  message: z.optional(text),
  why: z.optional(text),
  value: z.optional(text),
  grade: z.optional(z.enum(['note', 'ask', 'hold', 'off'], 'is one of note, ask, hold, off')),
  channels: z.optional(some(z.enum(CHANNELS, `is one of ${CHANNELS.join(', ')}`), 'name a channel')),
  language: z.optional(words),
  when: z.optional(condition),
  unless: z.optional(condition),
  examples: z.optional(z.strictObject({ flags: z.optional(z.array(example)), quiet: z.optional(z.array(example)) })),
});

export type RuleSource = z.infer<typeof ruleSchema>;
export type Sought = z.infer<typeof sought>;
export type Condition = z.infer<typeof condition>;
export type Measure = (typeof MEASURES)[number];
