import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policySchema } from '#browser/policy.ts';
import { ROOT } from '../../scripts/command.ts';
import { MANAGED_SCHEMAS, textOf } from '../../scripts/managed-schema.ts';

const schemas = Object.entries(MANAGED_SCHEMAS).map(([file, make]) => ({ file, schema: make() }));
const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** Every schema in a schema. */
function all(schema: unknown): readonly Readonly<Record<string, unknown>>[] {
  const here = record(schema);
  const inside = [...Object.values(record(here.properties)), here.items, here.additionalProperties];
  return [here, ...inside.filter((one) => one !== undefined).flatMap(all)];
}

/** Of Chromium, for each type: one word more, and it does not load the extension. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  object: ['type', 'description', 'properties', 'additionalProperties', 'required'],
  array: ['type', 'description', 'items'],
  string: ['type', 'description', 'enum', 'pattern'],
  boolean: ['type', 'description'],
};

describe.each(schemas)('$file', ({ file, schema }) => {
  it('is as lib/browser/policy.ts says', () => {
    expect(readFileSync(join(ROOT, file), 'utf8'), 'Run: npm run packs').toBe(textOf(schema));
  });

  it('has one type each, and no word that Chromium does not know', () => {
    for (const one of all(schema)) expect(TAKEN[String(one.type)]).toEqual(expect.arrayContaining(Object.keys(one)));
  });

  it('names and explains every setting there is', () => {
    const properties = record(record(schema).properties);
    expect(Object.keys(properties)).toEqual(Object.keys(policySchema.shape));
    for (const property of Object.values(properties)) expect(record(property).description).toMatch(/\w{3}/);
  });
});

it('the browser is asked for types only, so that one wrong entry costs no other', () => {
  const words = new Set(all(MANAGED_SCHEMAS['public/managed.schema.json']()).flatMap(Object.keys));
  expect(words).toEqual(new Set(['type', 'description', 'properties', 'items', 'additionalProperties']));
});
