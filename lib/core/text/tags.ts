/** Word tags by compromise. Milliseconds per sentence: asked only for sentences with a cue in them, and kept. */
import type { TaggedWord, Tagger } from '../rules/engines.ts';

interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags?: ReadonlySet<string>;
}

/** As much of compromise as is used here. */
export type Nlp = (text: string) => { readonly document: readonly (readonly Term[])[] };

export const taggerOf =
  (nlp: Nlp): Tagger =>
  (text) => {
    const words: TaggedWord[] = [];
    let at = 0;
    for (const sentence of nlp(text).document)
      for (const { pre, text: word, post, tags } of sentence) {
        const start = at + pre.length;
        at = start + word.length + post.length;
        if (word !== '') words.push({ start, end: start + word.length, tags: tags ?? new Set() });
        // The second half of "we'll" has no letters of its own: the written word is both.
        const before = words.at(-1);
        if (word === '' && before)
          words[words.length - 1] = { ...before, tags: new Set([...before.tags, ...(tags ?? [])]) };
      }
    return words;
  };
