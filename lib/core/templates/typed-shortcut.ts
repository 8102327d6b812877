/** The shortcut that was just typed: the last word before the caret, when a reply has it. */
import type { Span } from '../model.ts';

export interface TypedShortcut {
  /** As the library writes it. */
  readonly shortcut: string;
  /** Where it stands in the text, slash and all, to be replaced by the reply. */
  readonly span: Span;
}

export interface Shortcuts {
  typedAt(text: string, caret: number): TypedShortcut | null;
}

/** No sentence has it: typed as it is. Anything else might be a word that the agent means, and takes a slash before it. */
const MARKED = /^[^\p{L}\p{N}\s]|[^\p{L}\p{N}\s]$/u;
/** What may stand right before a shortcut without being a part of it. */
export const OPENING = /^[([{"'“‘«„>–—-]/u;

export function createShortcuts(list: readonly string[]): Shortcuts {
  const known = new Map(
    list.flatMap((shortcut) => {
      const key = shortcutKey(shortcut);
      return key === '' ? [] : [[MARKED.test(key) ? key : `/${key}`, shortcut] as const];
    }),
  );
  const phrases = [...known.keys()].filter((key) => /\s/.test(key));
  const longest = [...known.keys()].reduce((most, { length }) => Math.max(most, length), 0);

  const found = (text: string, start: number, end: number): TypedShortcut | null => {
    const shortcut = known.get(folded(text.slice(start, end)));
    return shortcut === undefined ? null : { shortcut, span: { start, end } };
  };

  return {
    typedAt(text, caret) {
      if (longest === 0) return null;
      // Longer than the longest: a longer word is none of ours.
      const near = text.slice(Math.max(0, caret - longest - 2), caret);
      const word = near.slice(near.search(/\S+$/));
      for (let start = caret - word.length; start < caret; start++) {
        const typed = found(text, start, caret);
        if (typed) return typed;
        if (!OPENING.test(text.slice(start))) break;
      }
      const phrase = phrases.find((key) => folded(near).endsWith(key) && isOpen(text, caret - key.length));
      return phrase === undefined ? null : found(text, caret - phrase.length, caret);
    },
  };
}

const isOpen = (text: string, at: number): boolean => at === 0 || /[\s([{"'“]/.test(text[at - 1] ?? '');

const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('en');

/** Two shortcuts with the same key are one to whoever types them. */
export const shortcutKey = (shortcut: string): string => folded(shortcut.trim()).replace(/^\/+/, '');
