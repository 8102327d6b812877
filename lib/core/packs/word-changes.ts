/** What changed between two texts, word by word. */
import { diffWordsWithSpace } from 'diff';

export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * Words that are exchanged one after the other are one exchange: "[-put that right-]{+send it again+}" can be read, three
 * pairs with a blank between them cannot. Takes the square of the length.
 */
export function wordsBetween(before: string, after: string): readonly WordChange[] {
  const changes: WordChange[] = [];
  let [removed, added] = ['', ''];
  const parts = diffWordsWithSpace(before, after);
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1];
    if (part.removed) removed += part.value;
    else if (part.added) added += part.value;
    else if (removed !== '' && added !== '' && /^ +$/.test(part.value) && (next?.removed || next?.added)) {
      removed += part.value;
      added += part.value;
    } else {
      changes.push(...pair(removed, added), { kind: 'same', text: part.value });
      [removed, added] = ['', ''];
    }
  }
  return [...changes, ...pair(removed, added)];
}

function pair(removed: string, added: string): WordChange[] {
  const both: readonly WordChange[] = [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ];
  return both.filter(({ text }) => text !== '');
}
