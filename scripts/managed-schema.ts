/**
 * The schema of managed policy, out of the one that judges it (lib/browser/policy.ts), in the subset that Chromium takes:
 * it loads no extension whose schema has a word it does not know.
 *
 * schema/managed.schema.json is for administrators and their editors and says everything. The one in the extension asks
 * for types only: Chromium drops what does not fit without a word, whole lists of it; we judge entry by entry and say so.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJSONSchema } from 'zod';
import { type Policy, policySchema } from '../lib/browser/policy.ts';
import { ROOT } from './command.ts';

const WORDS: Readonly<Record<keyof Policy, string>> = {
  packs:
    'Packs everybody has. `url`: a pack file over https, fetched like a subscription. `publicKey`: the pack must be signed by this key (64 hexadecimal digits, as "sincerely pack keygen" prints it). `version`: exactly this version, also when a higher one was here before.',
  grades:
    'How loud a check or a rule is, by its id: "note", "ask", "hold" or "off". Nobody changes it in Options or from a card.',
  sitesAllowed:
    'Hosts where Sincerely is always on, as far as the browser lets it: "desk.example.com", or "*.example.com" with everything below it. An exception from sitesBlocked.',
  sitesBlocked: 'Hosts where Sincerely never runs. "*" is every host that sitesAllowed does not name.',
  holds: '"ask": a hold stops the send until the person decides. "off": nothing stops a send, findings are only shown.',
  askBeforeSend: 'Whether findings that ask stop the send too.',
  suggestions: 'Whether replies are suggested.',
  journal: 'Whether the last drafts of each ticket are kept on the machine for a week.',
  statistics: 'Whether it is counted, on the machine, which findings were shown, taken and dismissed.',
  language: 'The language of the interface, "en" or "de". Left out, it is the browser\'s.',
};

const KEPT = ['type', 'description', 'properties', 'required', 'items', 'additionalProperties', 'enum', 'pattern'];
const TYPES_ONLY = ['type', 'description', 'properties', 'items', 'additionalProperties'];

export function managedSchema(kept: readonly string[] = KEPT): unknown {
  const { properties } = toJSONSchema(policySchema, { io: 'input' });
  const described = Object.entries(properties ?? {}).map(([name, schema]) => {
    const description = Object.entries(WORDS).find(([word]) => word === name)?.[1];
    return [name, { description, ...(typeof schema === 'object' ? schema : {}) }];
  });
  return { type: 'object', properties: Object.fromEntries(described.map(([name, one]) => [name, subset(one, kept)])) };
}

export const typesOnly = (): unknown => managedSchema(TYPES_ONLY);

function subset(schema: unknown, kept: readonly string[]): unknown {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      // `false` is a schema elsewhere, but not to Chromium.
      .filter(([key, value]) => kept.includes(key) && value !== false)
      .map(([key, value]) => [key, key === 'properties' ? everyOf(value, kept) : subset(value, kept)]),
  );
}

const everyOf = (properties: object, kept: readonly string[]): unknown =>
  Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, subset(schema, kept)]));

export const MANAGED_SCHEMAS = {
  'schema/managed.schema.json': managedSchema,
  'public/managed.schema.json': typesOnly,
} as const;

export const textOf = (schema: unknown): string => `${JSON.stringify(schema, null, 2)}\n`;

/** Answers the files that were not up to date. */
export function staleSchemas(write: boolean): readonly string[] {
  return Object.entries(MANAGED_SCHEMAS).flatMap(([file, make]) => {
    const path = join(ROOT, file);
    const text = textOf(make());
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
    if (write) writeFileSync(path, text);
    return [file];
  });
}
