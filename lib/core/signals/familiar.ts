/** What the customer has shown to know: the words they used, in any form, and how much of a trade they speak. */
import { glossary } from '../lexicons/glossary.ts';
import type { TextReading } from '../text/reading.ts';
import { stem } from '../text/stem.ts';
import { wordFact } from '../text/words.ts';
import type { TextSignal } from './signal.ts';
import { terms } from './terms.ts';

interface Spoken {
  readonly stems: ReadonlySet<string>;
  /** All letters run together: "charge back" is "chargeback". */
  readonly run: string;
  readonly fields: ReadonlyMap<string, number>;
}

/** Everyday words inside a term; using the rest of it is using it. */
const EVERYDAY = new Set(
  'clear delete empty flush your the a an of on to in for by with and or my our is as at from not new raise raise issue issu number no code team form page error data update setting file level request process version'
    .split(' ')
    .map(stem),
);
const SMALL = new Set([
  'the',
  'a',
  'an',
  'of',
  'on',
  'to',
  'in',
  'your',
  'our',
  'my',
  'for',
  'by',
  'with',
  'and',
  'or',
  'this',
]);

/** Who speaks the one speaks the other. */
const KIN: Readonly<Record<string, string>> = { hosting: 'software', print: 'hardware', logistics: 'commerce' };
const familyOf = (field: string): string => KIN[field] ?? field;

let fieldsByAcronym: ReadonlyMap<string, string> | null = null;
function acronymField(word: string): string | undefined {
  fieldsByAcronym ??= new Map(
    glossary()
      .filter(({ capitals }) => capitals)
      .map(({ term, field }) => [term, field]),
  );
  return fieldsByAcronym.get(word.toUpperCase());
}

/** The stems of a word and of what hyphens join in it, and its letters. */
const partsOf = wordFact((norm) => ({
  stems: [...new Set([stem(norm), ...norm.split(/[-/_]/).map(stem)])],
  run: norm.replace(/[^\p{L}\p{N}]/gu, ''),
}));

const spoken: TextSignal<Spoken> = {
  id: 'spoken',
  read: (text) => {
    const stems = new Set<string>();
    let run = '';
    for (const { sentence } of text.sentences)
      for (const { word } of sentence.tokens) {
        const { stems: own, run: letters } = partsOf(word);
        for (const one of own) stems.add(one);
        run += letters;
      }
    const fields = new Map<string, Set<string>>();
    for (const hit of text.all(terms))
      if (hit.entry && hit.kind === 'term') {
        const family = familyOf(hit.entry.field);
        fields.set(family, (fields.get(family) ?? new Set()).add(hit.entry.term));
      }
    // Whoever speaks a trade seldom bothers with capitals: "ssh", "dns".
    for (const { sentence } of text.sentences)
      for (const { text: word } of sentence.tokens) {
        if (word.length < 3 || word.length > 5) continue;
        const field = /^[^\W\daeiouy_]+$/.test(word) ? acronymField(word) : undefined;
        if (field) fields.set(familyOf(field), (fields.get(familyOf(field)) ?? new Set()).add(word.toUpperCase()));
      }
    return { stems, run, fields: new Map([...fields].map(([field, of]) => [field, of.size])) };
  },
};

export class Familiar {
  readonly #spoken: Spoken | null;

  constructor(customer: TextReading | null) {
    this.#spoken = customer?.get(spoken) ?? null;
  }

  /** True when the customer used the words or, for an acronym, what it stands for. */
  knows(words: string, means: string): boolean {
    const said = this.#spoken;
    if (!said) return false;
    const parts = words.split(/[\s/-]+/).filter((part) => !SMALL.has(part.toLowerCase()));
    const telling = parts.map(stem).filter((part) => part !== '' && !EVERYDAY.has(part));
    if (telling.length > 0 && telling.every((part) => said.stems.has(part))) return true;
    const run = words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    if (run.length >= 5 && said.run.includes(run.replace(/s$/, ''))) return true;
    const meaning = means.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    return words === words.toUpperCase() && meaning.length >= 8 && said.run.includes(meaning);
  }

  /** How many different terms of this trade the customer used; without a trade, of the best known one. */
  fluency(field?: string): number {
    const fields = this.#spoken?.fields;
    if (!fields) return 0;
    return field === undefined ? Math.max(0, ...fields.values()) : (fields.get(familyOf(field)) ?? 0);
  }
}
