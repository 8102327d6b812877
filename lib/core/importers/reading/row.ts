/** One record of unknown origin, read field by field; what nobody asked for is told with its value. */
import { type Intake, shown } from '../intake.ts';

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own property, whatever it is called. */
export function own(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

export class Row {
  readonly #asked = new Set<string>();
  readonly #wrong: { readonly key: string; readonly value: unknown }[] = [];

  constructor(readonly value: Readonly<Record<string, unknown>>) {}

  /** A text, or a number as text. Anything else is told as lost. */
  text(...keys: readonly string[]): string | undefined {
    for (const key of keys) {
      const value = this.any(key);
      if (typeof value === 'string') {
        if (value !== '') return value;
      } else if (typeof value === 'number' && Number.isFinite(value)) return String(value);
      else if (!isNothing(value)) this.#wrong.push({ key, value });
    }
    return undefined;
  }

  any(key: string): unknown {
    this.#asked.add(key);
    return own(this.value, key);
  }

  /** A list of texts, or one text with separators. */
  list(key: string, separator: RegExp): readonly string[] {
    const value = this.any(key);
    if (typeof value === 'string')
      return value
        .split(separator)
        .map((one) => one.trim())
        .filter((one) => one !== '');
    if (!Array.isArray(value)) {
      if (!isNothing(value)) this.#wrong.push({ key, value });
      return [];
    }
    const texts: string[] = [];
    for (const one of value) {
      const named = isRecord(one) ? own(one, 'name') : one;
      if (typeof named === 'string') texts.push(named);
      else if (typeof named === 'number') texts.push(String(named));
      else this.#wrong.push({ key, value: one });
    }
    return texts;
  }

  /** `records` is what only the other tool's own bookkeeping needs: told in one line. */
  tellRest(intake: Intake, item: string, records: readonly string[] = []): void {
    for (const { key, value } of this.#wrong) intake.lost(item, key, `is not what belongs there: ${shown(value)}`);
    const rest = Object.entries(this.value).filter(([key, value]) => !this.#asked.has(key) && !isNothing(value));
    const kept = rest.filter(([key]) => records.includes(key));
    if (kept.length > 0) intake.lost(item, kept.map(([key]) => key).join(', '), Object.fromEntries(kept));
    for (const [key, value] of rest) if (!records.includes(key)) intake.lost(item, key, value);
  }
}
