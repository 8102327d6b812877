/** The records of a JSON file, wherever its tool puts them. */
import { Unreadable } from '../importer.ts';
import type { Intake } from '../intake.ts';
import { BROKEN, jsonSample, readJson } from './json.ts';
import { isRecord, own, Row } from './row.ts';

export interface Item {
  /** "macro 3" */
  readonly where: string;
  readonly row: Row;
}

/** Lists inside of `value`: itself, or under one of the keys (in order, "a.b" goes deeper), or a single record. */
function listsIn(value: unknown, keys: readonly string[]): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  for (const key of keys) {
    let inner = value;
    for (const step of key.split('.')) inner = own(inner, step);
    if (Array.isArray(inner)) return inner;
    if (isRecord(inner)) return [inner];
  }
  return null;
}

/** `isOne` tells of a file that is one record, although it has a list under one of the keys. */
export function readItems(
  text: string,
  intake: Intake,
  what: string,
  keys: readonly string[],
  isOne: (record: Readonly<Record<string, unknown>>) => boolean = () => false,
): readonly Item[] {
  const value = readJson(text, (where, reason) => intake.reject(where, reason));
  const alone = isRecord(value) && isOne(value);
  const list = (alone ? null : listsIn(value, keys)) ?? (isRecord(value) ? [value] : null);
  if (list === null) throw new Unreadable(`It has no list of ${what}s.`);
  if (isRecord(value) && list[0] !== value) {
    const rest = new Row(value);
    for (const key of keys) rest.any(key.split('.')[0] ?? key);
    rest.tellRest(intake, 'the file', Object.keys(value));
  }
  return list.flatMap((one, index) => {
    const where = `${what} ${index + 1}`;
    if (one === BROKEN) return [];
    if (isRecord(one)) return [{ where, row: new Row(one) }];
    intake.reject(
      where,
      `is ${Array.isArray(one) ? 'a list' : one === null ? 'empty' : `a ${typeof one}`}, not a ${what}`,
    );
    return [];
  });
}

/** Whether the first records of the file are of the kind `is` knows. */
export function sampleIs(
  text: string,
  keys: readonly string[],
  is: (record: Readonly<Record<string, unknown>>) => boolean,
): boolean {
  const value = jsonSample(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (value === undefined) return false;
  const list = listsIn(value, keys) ?? [value];
  const records = list.slice(0, 20).filter(isRecord);
  return records.length > 0 && records.some(is);
}

export const has = (record: Readonly<Record<string, unknown>>, ...keys: readonly string[]): boolean =>
  keys.every((key) => Object.hasOwn(record, key));
