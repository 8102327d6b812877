/** Its shortcut brings others along. */
import type { Snippet } from '../../../model.ts';
import { shortcutKey } from '../../typed-shortcut.ts';
import type { CareLook } from '../care.ts';

export const look: CareLook = {
  id: 'shortcut',
  *run({ entries, all }) {
    const holders = new Map<string, Snippet[]>();
    for (const snippet of all) {
      if (snippet.shortcut === undefined || snippet.draft) continue;
      const key = shortcutKey(snippet.shortcut);
      holders.set(key, [...(holders.get(key) ?? []), snippet]);
    }
    const used = new Map(entries.map((entry) => [entry.id, entry.used]));
    // The one of a pack stays, and of one's own the one that is used most.
    const weight = ({ id, pack }: Snippet): number => (pack === undefined ? (used.get(id) ?? 0) : Number.MAX_VALUE);
    for (const { id, shortcut } of entries) {
      const same = shortcut === undefined ? [] : (holders.get(shortcutKey(shortcut)) ?? []);
      const first = same.reduce<Snippet | null>(
        (best, one) => (best && weight(best) >= weight(one) ? best : one),
        null,
      );
      if (shortcut === undefined || same.length < 2 || first?.id === id) {
        yield [];
        continue;
      }
      const others = same.filter((one) => one.id !== id);
      const key = ['shortcut', id, ...others.map((one) => one.id).sort()].join(' ');
      yield [
        { kind: 'shortcut', key, id, shortcut, others: others.map(({ title }) => title), free: freeOne(shortcut) },
      ];
    }

    function freeOne(shortcut: string): string {
      let number = 2;
      while (holders.has(shortcutKey(`${shortcut}${number}`))) number += 1;
      return `${shortcut}${number}`;
    }
  },
};
