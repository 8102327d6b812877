/**
 * Adapters of records that came with a pack or from a person: asked before the built-in ones, and never relied on. One
 * that this page's CSS parser refuses or that throws is put away for this page; what is built in answers instead.
 */
import { badSelector } from '#core/sites/selectors.ts';
import { defineAdapter } from './adapters/define.ts';
import generic from './adapters/generic.ts';
import type { AdapterRecord } from './adapters/record.ts';
import { ADAPTERS } from './adapters/registry.ts';
import type { Adapter } from './contracts.ts';

export interface Adapters {
  /** The one that knows this page; `generic` for a helpdesk nobody described, and for everything else. */
  for(page: Document): Adapter;
  /** Takes these from now on; answers whether they differ from those before. */
  take(records: readonly AdapterRecord[]): boolean;
  /** Why a record is not used on this page, for a person. */
  refused(): readonly string[];
}

interface Outside {
  readonly adapter: Adapter;
  readonly record: AdapterRecord;
}

export function openAdapters(page: Document): Adapters {
  let taken = '[]';
  let outside: readonly Outside[] = [];
  let refused = new Map<string, string>();

  const builtIn = (of: Document): Adapter => {
    const replaced = new Set(outside.filter(({ record }) => !refused.has(record.id)).map(({ record }) => record.id));
    return ADAPTERS.find((adapter) => !replaced.has(adapter.id) && adapter.claims(of)) ?? generic;
  };

  const refuse = (id: string, reason: string): void => {
    refused.set(id, `The record "${id}" is not used here: ${reason}`);
  };

  /** Any answer may be the one that throws; from then on the page has the adapter it would have had without it. */
  const guarded = (record: AdapterRecord): Adapter => {
    const own = ADAPTERS.find(({ id }) => id === record.id)?.withRecord?.(record) ?? defineAdapter(record);
    const attempt = <T>(ask: (adapter: Adapter) => T): T => {
      if (!refused.has(record.id)) {
        try {
          return ask(own);
        } catch (error) {
          refuse(record.id, error instanceof Error ? error.message : String(error));
        }
      }
      return ask(builtIn(page));
    };
    return {
      id: record.id,
      matches: [],
      claims: (of) => !refused.has(record.id) && attempt((adapter) => adapter === own && adapter.claims(of)),
      conversation: (of) => attempt((adapter) => adapter.conversation(of)),
      replyBoxes: (of) => attempt((adapter) => adapter.replyBoxes(of)),
      sends: (box, of) => attempt((adapter) => adapter.sends(box, of)),
      skip: (box, text) => attempt((adapter) => adapter.skip(box, text)),
      attachments: (box, of) => attempt((adapter) => adapter.attachments?.(box, of)),
      explain: (of) => attempt((adapter) => adapter.explain?.(of) ?? []),
    };
  };

  return {
    for: (of) => outside.find(({ adapter }) => adapter.claims(of))?.adapter ?? builtIn(of),
    take: (records) => {
      const now = JSON.stringify(records);
      if (now === taken) return false;
      taken = now;
      refused = new Map();
      outside = [];
      const nowhere = page.createDocumentFragment();
      const isCss = (css: string): boolean => {
        try {
          nowhere.querySelector(css);
          return true;
        } catch {
          return false;
        }
      };
      outside = records.flatMap((record): readonly Outside[] => {
        const bad = badSelector(record, isCss);
        if (bad) refuse(record.id, `${bad.path.join('.')} is not CSS: ${bad.css}`);
        return bad ? [] : [{ record, adapter: guarded(record) }];
      });
      return true;
    },
    refused: () => [...refused.values()],
  };
}
