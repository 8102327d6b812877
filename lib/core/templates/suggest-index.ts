/** What suggestions are computed from, as it is kept: stems and character n-grams of every template on typed arrays. */
import { countGrams, countWords, GRAM_BUCKETS, readWords, Tally } from './features.ts';
import { type Postings, placeOf, Rows } from './postings.ts';
import { type Steps, sorted } from './steps.ts';

export interface SuggestEntry {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** Messages of customers this reply answers. */
  readonly examples: readonly string[];
  /** Where it is for; absent or empty: for all. */
  readonly channels?: readonly string[];
  /** BCP 47. */
  readonly language?: string;
  readonly persona?: string;
}

export interface SuggestSegment {
  readonly count: number;
  /** Length of a template in counted words. */
  readonly average: number;
  readonly terms: readonly string[];
  readonly words: Postings;
  /** Ascending, with how many templates have each, also where it is not telling enough to be in their list. */
  readonly grams: Uint32Array;
  readonly gramHolders: Uint32Array;
  readonly gramLists: Postings;
  /** A bit for each of `CHANNELS`; 0 for all. */
  readonly channels: Uint8Array;
  /** '' for all. */
  readonly languages: readonly string[];
  readonly personas: readonly string[];
}

export const CHANNELS: readonly string[] = ['email', 'chat', 'social', 'note'];

const BODY_WORTH = 0.2;
const K1 = 1.2;
const B = 0.75;
/** The rest of a long body says little that its beginning does not. */
const LONGEST_TEXT = 4_000;
/** A template keeps its most telling grams: the rest costs memory and changes nothing in the first ten. */
const GRAMS_KEPT = { most: 300, fewest: 80, inAll: 3_000_000 };
/** Characters read in a millisecond or two, by code that is not warm yet too. */
const STEP = 4_000;

/** BM25's part of a word within its template, up to K1 + 1, in one byte. */
const saturated = (count: number, length: number, average: number): number =>
  Math.max(1, Math.round((((count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / average))) * 255) / (K1 + 1)));
export const WORD_WORTH = Float32Array.from({ length: 256 }, (_, byte) => (byte * (K1 + 1)) / 255);

/** Shares of a unit vector are small: a square root gives the small ones their digits. */
const rooted = (share: number): number => Math.max(1, Math.round(Math.sqrt(Math.min(1, share)) * 255));
export const GRAM_WORTH = Float32Array.from({ length: 256 }, (_, byte) => (byte / 255) ** 2);

export const holdersOfTerm = ({ terms, words: { starts } }: SuggestSegment, term: string): number => {
  const at = placeOf(terms, term);
  return at < 0 ? 0 : (starts[at + 1] ?? 0) - (starts[at] ?? 0);
};

export const holdersOfGram = ({ grams, gramHolders }: SuggestSegment, gram: number): number => {
  const at = placeOf(grams, gram);
  return at < 0 ? 0 : (gramHolders[at] ?? 0);
};

/** How telling a gram is that `holders` of `total` templates have. */
export const gramRarity = (holders: number, total: number): number => Math.log((total + 1) / (holders + 0.5));

/** `beside` is what the templates will be ranked together with: rare is what is rare in all of it. */
export function* suggestSegment(entries: readonly SuggestEntry[], beside?: SuggestSegment): Steps<SuggestSegment> {
  const count = entries.length;
  const rows = new Rows();
  const lengths = new Float32Array(count);
  const numbers = new Map<string, number>();
  let terms = new Tally(1 << 16);
  let inBody = new Tally(1 << 16);
  const numberOf = (term: string): number => {
    let number = numbers.get(term);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(term, number);
    }
    return number;
  };
  const holders = new Uint32Array(GRAM_BUCKETS);
  const tally = new Tally(GRAM_BUCKETS);
  let read = 0;
  for (let i = 0; i < count; i += 1) {
    const own = textsOf(entries[i]);
    const said = own.map(readWords);
    const body = readWords(bodyText(entries[i]?.body ?? ''));
    // Emptied after each template, so they may be replaced by wider ones in between.
    while (numbers.size + body.length + said.length * LONGEST_TEXT > terms.size) {
      terms = new Tally(terms.size * 2);
      inBody = new Tally(terms.size);
    }
    for (const words of said) countWords(words, (term, n) => terms.add(numberOf(term), n));
    countWords(body, (term, n) => inBody.add(numberOf(term), n));
    inBody.take((term, n) => terms.add(term, (BODY_WORTH * n) / (n + 1)));
    terms.take((term, n) => {
      rows.add(term, n);
      lengths[i] = (lengths[i] ?? 0) + n;
    });
    rows.endRow();
    own.forEach((text, at) => {
      countGrams(text, said[at] ?? [], tally.add);
    });
    tally.take((gram) => {
      holders[gram] = (holders[gram] ?? 0) + 1;
    });
    read += own.reduce((sum, text) => sum + text.length, 0) + body.length * 6 + 50;
    if (read > STEP) {
      read = 0;
      yield;
    }
  }

  const total = count + (beside?.count ?? 0);
  const average = beside?.average ?? (lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, count) || 1);
  const names = yield* sorted([...numbers.keys()]);
  const places = new Uint32Array(names.length);
  names.forEach((term, place) => {
    places[numbers.get(term) ?? 0] = place;
  });
  const words = yield* rows.postings(
    names.length,
    (term) => places[term] ?? 0,
    (n, entry) => saturated(n, lengths[entry] ?? 0, average),
    Uint8Array,
  );

  const grams = present(holders);
  yield;
  const rarity = new Float32Array(GRAM_BUCKETS);
  for (const gram of grams) {
    rarity[gram] = gramRarity((holders[gram] ?? 0) + (beside ? holdersOfGram(beside, gram) : 0), total);
  }
  yield;
  const kept = Math.min(
    GRAMS_KEPT.most,
    Math.max(GRAMS_KEPT.fewest, Math.floor(GRAMS_KEPT.inAll / Math.max(1, total))),
  );
  const gramRows = new Rows();
  const centroid = new Tally(GRAM_BUCKETS);
  for (let i = 0; i < count; i += 1) {
    for (const text of textsOf(entries[i])) {
      countGrams(text, readWords(text), tally.add);
      let sum = 0;
      tally.look((gram, n) => {
        sum += ((1 + Math.log(n)) * (rarity[gram] ?? 0)) ** 2;
      });
      const length = Math.sqrt(sum) || 1;
      tally.take((gram, n) => centroid.add(gram, ((1 + Math.log(n)) * (rarity[gram] ?? 0)) / length));
      read += text.length;
    }
    strongest(centroid, kept, (gram, share) => gramRows.add(gram, share));
    gramRows.endRow();
    read += 50;
    if (read > STEP) {
      read = 0;
      yield;
    }
  }
  const placeOfGram = new Uint32Array(GRAM_BUCKETS);
  grams.forEach((gram, place) => {
    placeOfGram[gram] = place;
  });
  const gramLists = yield* gramRows.postings(grams.length, (gram) => placeOfGram[gram] ?? 0, rooted, Uint8Array);
  return {
    count,
    average,
    terms: names,
    words,
    grams,
    gramHolders: Uint32Array.from(grams, (gram) => holders[gram] ?? 0),
    gramLists,
    channels: Uint8Array.from(entries, ({ channels }) => channelBits(channels ?? [])),
    languages: entries.map(({ language }) => languageKey(language)),
    personas: entries.map(({ persona }) => persona ?? ''),
  };
}

const textsOf = (entry: SuggestEntry | undefined): readonly string[] =>
  entry ? [entry.title, ...entry.examples].filter((text) => text.trim()) : [];

/** "de-AT" answers whoever writes German. */
export const languageKey = (tag: string | null | undefined): string => tag?.split(/[-_]/)[0]?.toLowerCase() ?? '';

export const channelBits = (channels: readonly string[]): number =>
  channels.reduce((bits, channel) => {
    const at = CHANNELS.indexOf(channel);
    return at < 0 ? bits : bits | (1 << at);
  }, 0);

/** Tags and fields are no words of the reply. */
const bodyText = (body: string): string => body.slice(0, 2 * LONGEST_TEXT).replaceAll(/\{[{%].*?[%}]\}/gs, ' ');

function present(holders: Uint32Array): Uint32Array {
  let count = 0;
  for (let gram = 0; gram < holders.length; gram += 1) if (holders[gram]) count += 1;
  const grams = new Uint32Array(count);
  count = 0;
  for (let gram = 0; gram < holders.length; gram += 1) {
    if (!holders[gram]) continue;
    grams[count] = gram;
    count += 1;
  }
  return grams;
}

/** The `count` largest shares, as a vector of length one. */
function strongest(vector: Tally, count: number, each: (key: number, share: number) => void): void {
  const shares = vector.values();
  const least = shares.length > count ? (shares.sort()[shares.length - count] ?? 0) : 0;
  let sum = 0;
  for (const share of shares) if (share >= least) sum += share * share;
  const length = Math.sqrt(sum) || 1;
  vector.take((key, share) => {
    if (share >= least) each(key, share / length);
  });
}
