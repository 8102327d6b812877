import { phraseAt } from '../findings/phrase.ts';
import { plainWords } from '../findings/plain-words.ts';
import { packTerms } from '../lexicons/pack-terms.ts';
import { explains } from '../signals/explained.ts';
import { Familiar } from '../signals/familiar.ts';
import { leftovers } from '../signals/leftover.ts';
import { secrets } from '../signals/secrets.ts';
import { signOff } from '../signals/sign-off.ts';
import { type TermHit, terms } from '../signals/terms.ts';
import type { TextReading } from '../text/reading.ts';
import type { Check, Reported } from './check.ts';
import { EVERYWHERE } from './check.ts';

const SURE = 0.7;
const WORTH_A_NOTE = 0.5;
type Placed = TermHit & { readonly sentence: number };

export const check: Check = {
  id: 'jargon',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'Technical, internal or policy words the customer did not use and the draft does not explain.',
    why: 'A word that has to be looked up makes the rest of the sentence useless, and the reader feel small.',
    better: '“Your return number is 4711” instead of “Your RMA is 4711”.',
  },
  run: ({ draft, customer, voice }) => {
    const familiar = new Familiar(customer);
    const end = draft.get(signOff);
    // What is no word to the customer (a blank, a remark among colleagues) is not judged by its words.
    const open = [...draft.get(leftovers), ...draft.get(secrets).filter(({ kind }) => kind === 'remark')];
    const hits = draft
      .all(terms)
      .filter(
        (hit) =>
          !(end && end.kind !== 'initials' && hit.start >= end.start) &&
          !lastLine(draft.text, hit) &&
          !(end && nameAbove(draft.text, hit, end.start)) &&
          !open.some((gap) => gap.start < hit.end && gap.end > hit.start),
      );
    const explained = new Set(
      hits
        .filter((hit) => hit.kind !== 'policy' && explains(draft.text, hit.start, hit.end))
        .map((hit) => keyOf(draft, hit)),
    );
    // What the team says of a word counts, and how loud; not what we would say.
    const own = packTerms(draft, voice, (words) => familiar.knows(words, ''));
    const reported: Reported[] = [...own];
    for (const hit of hits) {
      const confidence = sure(hit, hits, familiar);
      if (confidence < WORTH_A_NOTE || explained.has(keyOf(draft, hit)) || named(draft, hit)) continue;
      const words = draft.text.slice(hit.start, hit.end);
      if (hit.kind !== 'policy' && familiar.knows(words, hit.entry?.means ?? '')) continue;
      if (draft.touchesSkipped(hit)) continue;
      if (own.some((term) => term.kind === 'phrase' && term.start < hit.end && term.end > hit.start)) continue;
      reported.push(
        phraseAt(draft, hit, {
          confidence,
          tier: confidence < SURE ? 'note' : undefined,
          ...said(hit, words),
          because: [
            { saw: customer ? 'a word the customer did not use' : 'a word of the trade', in: 'draft', quoted: words },
          ],
          fixes: plainWords(draft, hit),
        }),
      );
    }
    return reported;
  },
};

/** Trades whose words stand in one letter; what support and business say stands in all. */
const KIN: readonly (readonly string[])[] = [
  ['banking', 'lending', 'accounting', 'investing', 'payroll', 'insurance', 'membership'],
  ['software', 'hosting', 'security', 'telecom', 'electronics', 'hardware', 'gaming', 'media', 'utilities'],
  ['commerce', 'logistics', 'post', 'furniture', 'fashion', 'food', 'print', 'trades', 'hardware'],
  ['travel', 'rail', 'ticketing'],
  ['health', 'pharmacy', 'insurance', 'pets'],
  ['property', 'trades', 'utilities', 'automotive', 'insurance'],
  ['public', 'legal', 'education', 'hr', 'payroll', 'accounting'],
];
const EVERYWHERE_SPOKEN = new Set(['support', 'business']);
const akin = (field: string, other: string | undefined): boolean =>
  other !== undefined &&
  (field === other ||
    EVERYWHERE_SPOKEN.has(field) ||
    EVERYWHERE_SPOKEN.has(other) ||
    KIN.some((trades) => trades.includes(field) && trades.includes(other)));

const keyOf = (draft: TextReading, hit: Placed): string =>
  hit.entry ? hit.entry.term : draft.text.slice(hit.start, hit.end).toLowerCase();

/** "Support L1" under the text is who wrote it, even where no greeting closes it. */
const lastLine = (text: string, hit: Placed): boolean => {
  const start = text.lastIndexOf('\n', hit.start) + 1;
  const line = text.slice(start).trimEnd();
  return start > 0 && !/[\n.!?:]/.test(line) && line.split(/\s+/).length <= 4 && /^\p{Lu}/u.test(line);
};

/** "Tuva Lien" over "Customer Care": a line of names, right above what signs. */
const nameAbove = (text: string, hit: Placed, signs: number): boolean => {
  if (hit.start >= signs || signs - hit.end > 60) return false;
  const start = text.lastIndexOf('\n', hit.start) + 1;
  const [line = '', ...below] = text.slice(start, signs).split('\n');
  return below.every((one) => one.trim() === '') && /^\s*\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’.-]*){1,3},?\s*$/u.test(line);
};

/** A weak word counts in the company of words of near trades, weak ones of its own; one who speaks the trade gets it more quietly. */
function sure(hit: Placed, hits: readonly Placed[], familiar: Familiar): number {
  if (hit.kind === 'policy') return hit.confidence;
  // Acronyms and stacks belong to no trade in particular: whoever speaks any of them needs no help.
  if (!hit.entry) {
    // Capitals alone may be a name; beside a word of the trade they are another.
    const beside = (other: Placed): boolean =>
      other !== hit && other.sentence === hit.sentence && (other.kind === 'term' || other.kind === 'stack');
    const base = hit.kind === 'acronym' && hits.some(beside) ? Math.max(0.75, hit.confidence) : hit.confidence;
    return base - Math.min(0.5, familiar.fluency() * (hit.kind === 'acronym' ? 0.2 : 0.1));
  }
  const { field } = hit.entry;
  const spoken = familiar.fluency(field);
  if (hit.kind !== 'weak') return hit.confidence - (spoken >= 3 ? 0.5 : spoken === 2 ? 0.25 : 0);
  if (spoken >= 2) return 0;
  let company = 0;
  for (const other of hits) {
    if (other === hit || other.kind === 'policy') continue;
    const distance = Math.abs(other.sentence - hit.sentence);
    if (distance > 1) continue;
    const same = other.entry?.field === field;
    const weight = other.kind === 'weak' ? (same ? 0.55 : 0) : akin(field, other.entry?.field) ? 1 : 0.5;
    company += distance === 0 ? weight : weight * 0.5;
  }
  return company >= 1 ? 0.8 : company >= 0.5 ? 0.55 : 0;
}

/** The label of a button or a field is what the customer sees there: "Clear cache", Settings > DHCP. */
function named(draft: TextReading, hit: Placed): boolean {
  const { text } = draft;
  const before = text.slice(Math.max(0, hit.start - 40), hit.start);
  const after = text.slice(hit.end, hit.end + 24);
  if (/["“«][^"“”«»]{0,30}$/.test(before) && /^[^"“”«»\n]{0,24}["”»]/.test(after)) return true;
  if (/[>→›]\s*$/.test(before)) return true;
  return (
    /^[A-Z][a-z]/.test(text.slice(hit.start)) &&
    /\b(?:click|tap|press|choose|select|open|under|pick|hit|tick) (?:on )?(?:the )?$/i.test(before)
  );
}

function said(hit: TermHit, words: string): { readonly message: string; readonly why: string } {
  const { entry } = hit;
  if (hit.kind === 'policy')
    return {
      message: `“${words}” is our rule book speaking. Say in plain words what applies and what is possible.`,
      why: 'People hear a closed door when a rule is quoted at them.',
    };
  if (!entry)
    return {
      message:
        hit.kind === 'identifier'
          ? `“${words}” is a name from inside the system.`
          : hit.kind === 'stack'
            ? `“${words}” is how it is called inside the company. Say what it does to the customer.`
            : `Will the customer know what “${words}” stands for?`,
      why: 'The customer has not used it and the draft does not say what it means.',
    };
  // No plain word stands for it: what it does in this case has to be told.
  if (entry.instead.startsWith('a word '))
    return {
      message: `“${words}” is ${entry.instead}. Say what it means for the customer.`,
      why: 'The customer has not used it and the draft does not say what it means.',
    };
  const meaning = entry.means === entry.instead ? '' : ` It means: ${entry.means}.`;
  return {
    message: `“${words}” may mean nothing to the customer. Plainer: “${entry.instead}”.`,
    why: `A word of the trade that the customer has not used.${meaning}`,
  };
}
