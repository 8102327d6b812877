/** Words written otherwise than the pack says. Code, addresses, quotations and verbs are left alone. */
import type { Reported } from '../checks/check.ts';
import type { Span, Voice } from '../model.ts';
import { article } from '../text/inflect.ts';
import type { TextReading } from '../text/reading.ts';
import { phraseAt, swap } from './phrase.ts';

type Terms = Voice['terms'];
interface Wrong {
  readonly own: string;
  readonly expression: RegExp;
  /** The own term in other capitals: compared with case. */
  readonly spelling: boolean;
}

const compiled = new WeakMap<Terms, readonly Wrong[]>();
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

function compile(terms: Terms): readonly Wrong[] {
  const known = compiled.get(terms);
  if (known) return known;
  const wrongs = Object.entries(terms).flatMap(([own, words]): Wrong[] => {
    const list = (typeof words === 'string' ? [words] : words).filter((word) => word.trim() !== '');
    const wrong = list.map((word) => ({
      own,
      spelling: false,
      expression: new RegExp(`(?<![\\p{L}\\p{N}_])${literal(word)}(?:s|es)?(?![\\p{L}\\p{N}_]|-\\p{L})`, 'giu'),
    }));
    // "BiteBox" has a spelling of its own; "Sign-In" in small letters is no other name.
    const ownSpelling = /\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u.test(own);
    return ownSpelling
      ? [
          ...wrong,
          {
            own,
            spelling: true,
            expression: new RegExp(`(?<![\\p{L}\\p{N}_@#])${literal(own)}(?![\\p{L}\\p{N}_])`, 'giu'),
          },
        ]
      : wrong;
  });
  compiled.set(terms, wrongs);
  return wrongs;
}

export function brandTerms(draft: TextReading, terms: Terms): readonly Reported[] {
  if (Object.keys(terms).length === 0) return [];
  const owned = Object.keys(terms).flatMap((own) => spansOf(draft.text, own));
  return compile(terms).flatMap(({ own, expression, spelling }) =>
    [...draft.text.matchAll(expression)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      if (draft.touchesSkipped(span) || quoted(draft.text, span)) return [];
      if (spelling && (match[0] === own || match[0] === match[0].toUpperCase())) return [];
      if (!spelling && (match[0] === own || owned.some((other) => other.start <= span.start && other.end >= span.end)))
        return [];
      if (!spelling && verb(draft.text, span, match[0])) return [];
      return [report(draft, span, match[0], own)];
    }),
  );
}

function spansOf(text: string, word: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    found.push({ start: at, end: at + word.length });
  return found;
}

const quoted = (text: string, { start, end }: Span): boolean => {
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return (
    /["“«][^"”»]*$/.test(before) &&
    (before.match(/"/g)?.length ?? 0) % 2 === (before.includes('“') || before.includes('«') ? 0 : 1) &&
    /^[^"“«\n]*["”»]/.test(text.slice(end))
  );
};

/** "to log in", "please login", "you can log in to": doing it, not the thing of that name. */
function verb(text: string, { start, end }: Span, words: string): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 12);
  const noun =
    /\b(?:the|a|an|your|our|my|his|her|this|that|their|new|each|every|no|fresh|own|on|via|for)\s+$/i.test(before) ||
    /^\s+(?:page|details|screen|data|link|form|button|name|area|box)\b/i.test(after);
  if (noun) return false;
  if (/\s/.test(words) && /^\w+\s(?:in|on|out|up|off|back)\b/i.test(words)) return true;
  return (
    /\b(?:to|can|could|will|would|may|must|should|cannot|please|then|and|you|['’]ll|try to|now|just|simply|n['’]t)\s+$/i.test(
      before,
    ) &&
    /^\s*(?:to|in|into|with|again|at|on|here|there|via|using|first|now|[.,;!?]|$)/i.test(after) &&
    /^(?:log-?in|sign-?(?:in|on|up)|check-?(?:in|out)|book|order|ship|box|return|claim)$/i.test(words)
  );
}

function report(draft: TextReading, span: Span, words: string, own: string): Reported {
  const plural = /s$/i.test(words) && !/s$/i.test(own) && /\p{L}s$/u.test(words) && !/ss$/i.test(words);
  const right = plural ? `${own}s` : own;
  const indefinite = /\b(an?)(\s+)$/i.exec(draft.text.slice(Math.max(0, span.start - 4), span.start));
  const start = indefinite ? span.start - indefinite[0].length : span.start;
  const lead = indefinite ? matchCase(indefinite[1] ?? 'a', article(own)) + (indefinite[2] ?? ' ') : '';
  return phraseAt(draft, span, {
    confidence: 0.95,
    message: `Your team calls this “${own}”.`,
    why: 'One name for one thing: the customer will look for exactly this word.',
    fixes: [swap(draft, `Write “${right}”`, { start, end: span.end }, lead + right)],
  });
}

const matchCase = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? (word[0]?.toUpperCase() ?? '') + word.slice(1) : word;
