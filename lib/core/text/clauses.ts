/** Clauses by punctuation and joining words: rough, but enough to ask who acts around a word. Of texts in small letters. */
import type { Span } from '../model.ts';

const BREAK =
  /[,;:–—()]\s*|\s-\s|\b(?:and|but|so|because|while|whereas|then|although|though|unless|until|which|who|if|when|once|whether)\s+/g;

/** The clause of `text` that holds `at`, with the joining word that opens it. */
export function clauseAt(text: string, at: number): Span & { readonly opener: string } {
  let start = 0;
  let end = text.length;
  let opener = '';
  BREAK.lastIndex = 0;
  for (let match = BREAK.exec(text); match; match = BREAK.exec(text)) {
    const after = match.index + match[0].length;
    if (after <= at) {
      start = after;
      opener = match[0].trim();
    } else if (match.index > at) {
      end = match.index;
      break;
    }
  }
  return { start, end, opener };
}
