/** Records from all who may bring them, each judged by itself. */
import type { Pack } from '../packs/schema.ts';
import { type AdapterRecord, parseRecord } from './record.ts';
import type { IsCss } from './selectors.ts';

export interface RefusedSite {
  readonly id: string;
  /** For a person: path and reason. */
  readonly message: string;
}

export interface Sites {
  readonly records: readonly AdapterRecord[];
  readonly refused: readonly RefusedSite[];
}

/** Of several with one id the last counts: give packs first, the person's own last. A refused one takes nobody's place. */
export function readSites(values: readonly SiteValue[], isCss?: IsCss): Sites {
  const records = new Map<string, AdapterRecord>();
  const refused: RefusedSite[] = [];
  for (const value of values) {
    const outcome = parseRecord(value, isCss);
    if (outcome.kind === 'refused') refused.push({ id: value.id, message: outcome.message });
    else {
      // The last is also asked first.
      records.delete(outcome.record.id);
      records.set(outcome.record.id, outcome.record);
    }
  }
  return { records: [...records.values()].reverse(), refused };
}

/** As it is stored: whether it is a record is seen when it is read. */
export interface SiteValue {
  readonly id: string;
  readonly [key: string]: unknown;
}

/** A pack's `sites` are hosts and records, told apart by their form. */
export function sitesOf(packs: readonly Pick<Pack, 'sites'>[]): readonly SiteValue[] {
  return packs.flatMap(({ sites }) => sites.filter((site) => typeof site !== 'string'));
}
