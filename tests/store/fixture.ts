import Dexie from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { type Pack, packSchema } from '#core/packs/schema.ts';
import { openStore, type Store } from '#store/database.ts';
import type { Offered } from '#store/packs.ts';
import type { Clock, SnippetText } from '#store/snippets.ts';

// Whoever imported Dexie first, it is asked for its database only when a store is opened.
Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

let names = 0;

export function newStore(): Store {
  names += 1;
  return openStore(`test-${names}`);
}

/** One millisecond and one id further each time. */
export function tickingClock(): Clock {
  let now = 1000;
  let id = 0;
  return {
    now: () => {
      now += 1;
      return now;
    },
    id: () => {
      id += 1;
      return `id-${id}`;
    },
  };
}

export const refund: SnippetText = {
  title: 'Refund',
  body: 'Hi {{ customer.first_name }}, your money is on its way.',
  shortcut: 'refund',
  tags: ['money'],
  channels: ['email'],
  examples: ['Where is my refund?'],
};

/** An unsigned pack with what is given, as a person would drop it. */
export function offered(
  pack: object,
  origin: Offered['origin'] = 'file',
  trust: Offered['trust'] = { kind: 'unsigned' },
): Offered {
  return { pack: packOf(pack), trust, origin };
}

export const packOf = (pack: object): Pack =>
  packSchema.parse({ format: 1, id: 'acme', name: 'Acme', version: '1.0.0', language: 'en', ...pack });
