/** In `zod/mini`, a quarter of the size: the worker reads packs too. Who shows what is wrong loads Zod's words (`words.ts`). */
import * as z from 'zod/mini';

const ID = /^(?!constructor$)[a-z0-9][a-z0-9-]{0,63}$/;
const id = z.string().check(z.regex(ID, 'use small letters, digits and hyphens, like "refund-status"'));
const filled = z.minLength(1, 'must not be empty');
const line = z.string().check(z.trim(), filled, z.maxLength(300));
const text = z.string().check(z.trim(), filled, z.maxLength(5_000));
const none = <T extends z.ZodMiniType>(one: T) => z._default(z.array(one), []);

export const channel = z.enum(['email', 'chat', 'social', 'note']);
export const grade = z.enum(['note', 'ask', 'hold', 'off']);
const grades = z.record(z.string(), grade);

const value = z.object({ id, title: line, text });

const profile = z.object({
  grades: z.optional(grades),
  /** Minutes within which a customer should hear from us. */
  answerWithin: z.optional(z.int().check(z.positive())),
  signOff: z.optional(text),
});

/** `{{ company.phone }}`: one small word, so that Liquid reads it as a name. */
const FACT = /^[a-z][a-z0-9_]{0,39}$/;

const persona = z.object({
  id,
  title: line,
  text,
  /** Words and tags by which a conversation is recognised as this persona's. */
  words: none(line),
  tags: none(line),
  grades: z.optional(grades),
});

/** Shape only: the rule engine reads and compiles them, and says what is wrong in its own words. */
const rule = z.looseObject({ id });

const term = z.object({
  term: line,
  instead: z.optional(z.array(line)),
  why: z.optional(line),
  grade: z.optional(grade),
});

export const template = z.object({
  id,
  title: line,
  body: z.string().check(z.trim(), z.minLength(1, 'has no text'), z.maxLength(1_000_000)),
  shortcut: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(5_000))),
  tags: none(line),
  channels: none(channel),
  language: z.optional(z.string()),
  examples: none(text),
  owner: z.optional(line),
  'review-by': z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'write the date as 2027-01-31'))),
});

/** As semver has it: what does not fit could not be compared. */
const VERSION = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/;

export const head = z.object({
  id,
  name: line,
  version: z
    .string('write the version as 1.2.3')
    .check(z.regex(VERSION, 'write the version as 1.2.3'), z.maxLength(100)),
  language: z.string().check(z.regex(LANGUAGE, 'write the language as "en" or "de-AT"')),
  publisher: z.optional(z.object({ name: line, url: z.optional(z.string()) })),
  values: none(value),
  voice: z._default(z.object({ text: z.optional(text) }), {}),
  profiles: z._default(z.partialRecord(channel, profile), {}),
  personas: none(persona),
  remedies: z._default(z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])), {}),
  /** The brand's own spelling, and what people write instead. */
  terms: z._default(z.record(line, z.union([line, z.array(line)])), {}),
  /** What every template may say of the company: `{{ company.name }}`, `{{ company.phone }}`. */
  company: z.optional(z.record(z.string().check(z.regex(FACT, 'use one word of small letters, like "phone"')), line)),
  /** Hosts this pack is for, everywhere when none is named; and records of helpdesks, read where they are used. */
  sites: none(z.union([line, z.looseObject({ id: z.string() })])),
});

/** Ed25519 over the canonical JSON of the pack without this field; both in hexadecimal. */
export const signatureSchema = z.object({
  algorithm: z.literal('Ed25519'),
  publicKey: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'is 64 hexadecimal digits')),
  value: z.string().check(z.regex(/^[0-9a-f]{128}$/, 'is 128 hexadecimal digits')),
});

export const MOST_ENTRIES = { rules: 20_000, glossary: 50_000, templates: 50_000 } as const;
const atMost = (what: keyof typeof MOST_ENTRIES) =>
  z.maxLength(MOST_ENTRIES[what], `a pack holds at most ${MOST_ENTRIES[what].toLocaleString('en')}`);

export const packSchema = z.extend(head, {
  format: z.literal(1),
  /** Built-in checks set louder, quieter or off. */
  grades: z._default(grades, {}),
  rules: z._default(z.array(rule).check(atMost('rules')), []),
  glossary: z._default(z.array(term).check(atMost('glossary')), []),
  templates: z._default(z.array(template).check(atMost('templates')), []),
  changelog: z._default(z.string(), ''),
  signature: z.optional(signatureSchema),
});

export const ruleSchema = rule;
export const termSchema = term;
export type Pack = z.infer<typeof packSchema>;
