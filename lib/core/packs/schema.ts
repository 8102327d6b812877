import {
  array,
  boolean,
  type infer as Infer,
  int,
  literal,
  looseObject,
  number,
  object,
  enum as oneOf,
  partialRecord,
  record,
  string,
  union,
} from 'zod';

const id = string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'use small letters, digits and hyphens, like "refund-status"');
const line = string().trim().min(1, 'must not be empty').max(300);
const text = string().trim().min(1, 'must not be empty').max(5_000);

export const channel = oneOf(['email', 'chat', 'social', 'note']);
export const grade = oneOf(['note', 'ask', 'hold', 'off']);
const grades = record(string(), grade);

const value = object({ id, title: line, text });

const profile = object({
  grades: grades.optional(),
  /** Minutes within which a customer should hear from us. */
  answerWithin: int().positive().optional(),
  signOff: text.optional(),
});

const persona = object({
  id,
  title: line,
  text,
  /** Words and tags by which a conversation is recognised as this persona's. */
  words: array(line).default([]),
  tags: array(line).default([]),
  grades: grades.optional(),
});

/** Shape only: the rule engine reads and compiles them, and says what is wrong in its own words. */
const rule = looseObject({ id });

const term = object({
  term: line,
  instead: array(line).optional(),
  why: line.optional(),
  grade: grade.optional(),
});

export const template = object({
  id,
  title: line,
  body: string().trim().min(1, 'has no text').max(1_000_000),
  shortcut: string().trim().min(1).max(5_000).optional(),
  tags: array(line).default([]),
  channels: array(channel).default([]),
  language: string().optional(),
  examples: array(text).default([]),
  owner: line.optional(),
  'review-by': string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'write the date as 2027-01-31')
    .optional(),
});

export const head = object({
  id,
  name: line,
  version: string().regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, 'write the version as 1.2.3'),
  language: string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'write the language as "en" or "de-AT"'),
  publisher: object({ name: line, url: string().optional() }).optional(),
  values: array(value).default([]),
  voice: object({ text: text.optional() }).default({}),
  profiles: partialRecord(channel, profile).default({}),
  personas: array(persona).default([]),
  remedies: record(string(), union([number(), string(), boolean()])).default({}),
  /** The brand's own spelling, and what people write instead. */
  terms: record(line, union([line, array(line)])).default({}),
  /** Hosts this pack is for, everywhere when none is named; and records of helpdesks, read where they are used. */
  sites: array(union([line, looseObject({ id: string() })])).default([]),
});

/** Ed25519 over the canonical JSON of the pack without this field; both in hexadecimal. */
export const signatureSchema = object({
  algorithm: literal('Ed25519'),
  publicKey: string().regex(/^[0-9a-f]{64}$/, 'is 64 hexadecimal digits'),
  value: string().regex(/^[0-9a-f]{128}$/, 'is 128 hexadecimal digits'),
});

export const packSchema = head.extend({
  format: literal(1),
  /** Built-in checks set louder, quieter or off. */
  grades: grades.default({}),
  rules: array(rule).max(20_000, 'a pack holds at most 20,000 rules').default([]),
  glossary: array(term).default([]),
  templates: array(template).max(50_000, 'a pack holds at most 50,000 templates').default([]),
  changelog: string().default(''),
  signature: signatureSchema.optional(),
});

export const ruleSchema = rule;
export const termSchema = term;
export type Pack = Infer<typeof packSchema>;
