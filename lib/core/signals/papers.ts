/** A paper asked for by its own name that the customer has already sent, whatever it is called. */
import type { Span } from '../model.ts';
import { expression } from '../text/expressions.ts';
import type { Sentence, TextReading } from '../text/reading.ts';
import { asking } from './asked.ts';
import type { SentenceSignal } from './signal.ts';

const PAPER =
  /\b(certificates?|letters?|forms?|licen[cs]es?|bills?|statements?|resolutions?|passports?|contracts?|deeds?|reports?|receipts?|payslips?|prescriptions?|mandates?|descriptions?|transcripts?|visas?|declarations?|questionnaires?|quotes?|estimates?|drawings?|logs?|sheets?|tickets?|vouchers?|permits?|wills?|agreements?|surveys?|plans?|mandates?|authori[sz]ations?|consents?|wayleaves?|leases?|warrant(?:y|ies)|letters? of \w+|policies|policy|selfies?|spellings?|delivery notes?|(?<=['’]s |sick |medical |credit )notes?|diplomas?|references|labels?|(?:id|customer id|member id|account number|customer number|order number|phone number|mobile number))\b/gi;
/** "The signed LOA", "your W-9". */
const CAPITALS =
  /\b(?:signed |completed |copy of (?:the |your )?|form )(?!ID\b|PDF\b|PNG\b|JPG\b)([A-Z]{1,4}-?\d{0,2})\b/g;
const NOUNS = expression(new RegExp(`${PAPER.source}|${CAPITALS.source}`, 'i'));
const SENT = expression(
  /\b(?<!\b(?:you|they)(?:['’]ve| have| just)? )(?:sent|submitted|uploaded|handed|posted|e-?mailed|mailed|filled|provided|gave|given|attach(?:ed|ing)?|enclosed?|forwarded|faxed|supplied|completed|returned|brought|asked (?:me )?(?:again )?(?:for )?(?:the )?same|scanned|DM(?:['’]?e)?d|dm(?:['’]?e)?d|messaged|texted|whatsapp(?:['’]?e)?d|(?:['’]ve|have|already) (?:done|given you) (?=the|my|a))\b(?! (?:me|us)\b)[^.!?\n]{0,90}/gi,
);
/** "Proof of address was uploaded on the 4th", "Papers: all sent". */
const WAS_SENT = expression(
  /[^.!?\n]{0,90}\b(?<!\b(?:i|we|you) )(?:was|were|has been|have been|all|both|already|is|are|signed and|and) (?:already |all |both |duly |again )?(?:in the attachment|in attachment|in my (?:e-?mail|mail|message|letter|last)|DM(?:['’]?e)?d|scanned|signed|messaged|texted|sent|submitted|uploaded|handed|posted|e-?mailed|provided|given|attached|enclosed|forwarded|faxed|supplied|completed|returned)\b|[^.!?\n]{0,90}\b(?<!\b(?:i|we|you) )(?:enclosed|attached)\b/gi,
);
/** Said of it, it may well be needed once more. */
const ONCE_MORE = expression(
  /\b(?:again because|can you see|new|another|other|updated|latest|original|page \d|missing page|unreadable|blurry|clearer|did not|didn['’]t|cannot|can['’]t|never)\b/i,
);

const SIGNED = /\bsigned\b/i;

export interface AskedPaper extends Span {
  /** As one of many, in small letters. */
  readonly noun: string;
}

export const askedPapers: SentenceSignal<AskedPaper> = {
  id: 'asked-papers',
  read(sentence) {
    if (!sentence.test(NOUNS)) return [];
    const rest = sentence.test(ONCE_MORE) ? null : asking(sentence);
    if (rest === null) return [];
    return [...rest.matchAll(PAPER), ...rest.matchAll(CAPITALS)].map(([, noun = '']) => ({
      start: 0,
      end: sentence.text.length,
      noun: noun.toLowerCase().replace(/s$/, ''),
    }));
  },
};

/** The customer's words that already answer it. */
export function sentAlready(sentence: Sentence, customer: TextReading): string | null {
  for (const { noun } of sentence.read(askedPapers)) {
    // A signed one is another paper.
    const named = new RegExp(SIGNED.test(sentence.text) ? `\\bsigned\\b.*\\b${noun}s?\\b` : `\\b${noun}s?\\b`, 'i');
    for (const { sentence: said } of customer.sentences) {
      for (const match of said.matches(SENT)) if (named.test(match[0])) return match[0].trim();
      for (const match of said.matches(WAS_SENT)) if (named.test(match[0])) return match[0].trim();
    }
  }
  return null;
}
