/** The shortcut that was just typed: the last word before the caret, when a reply has it. */
import type { Span } from '../model.ts';

export interface TypedShortcut {
  /** As the library writes it. */
  readonly shortcut: string;
  /** Where it stands in the text, to be replaced by the reply. */
  readonly span: Span;
  /** It could be no word of a sentence ("/refund", ";thx"): Enter may take it as well as Tab. */
  readonly marked: boolean;
}

export interface Shortcuts {
  typedAt(text: string, caret: number): TypedShortcut | null;
}

/** Letters and digits alone may be a word the agent means. */
const MARKED = /^[^\p{L}\p{N}\s]|[^\p{L}\p{N}\s]$/u;
/** What may stand right before a shortcut without being a part of it. */
const OPENING = /^[([{"'“‘«„>–—-]/u;

export function createShortcuts(list: readonly string[]): Shortcuts {
  const known = new Map(list.map((shortcut) => [keyOf(shortcut), shortcut]));
  known.delete('');
  const phrases = [...known.keys()].filter((key) => /\s/.test(key));
  const longest = [...known.keys()].reduce((most, { length }) => Math.max(most, length), 0);

  const found = (text: string, start: number, end: number): TypedShortcut | null => {
    const shortcut = known.get(keyOf(text.slice(start, end)));
    return shortcut === undefined ? null : { shortcut, span: { start, end }, marked: MARKED.test(shortcut) };
  };

  return {
    typedAt(text, caret) {
      if (longest === 0) return null;
      // One more than the longest: a longer word is none of ours.
      const near = text.slice(Math.max(0, caret - longest - 2), caret);
      const word = near.slice(near.search(/\S+$/));
      for (let start = caret - word.length; start < caret; start++) {
        const typed = found(text, start, caret);
        if (typed) return typed;
        if (!OPENING.test(text.slice(start))) break;
      }
      const phrase = phrases.find(
        (key) => keyOf(near).endsWith(key) && /^$|[\s([{"'“]/.test(text.slice(0, caret - key.length).slice(-1)),
      );
      return phrase === undefined ? null : found(text, caret - phrase.length, caret);
    },
  };
}

const keyOf = (shortcut: string): string => shortcut.normalize('NFC').trim().toLocaleLowerCase('en');
