/** Capitals and repeated marks used for stress. Codes, acronyms, sizes and button names are not. */
import { KNOWN_ACRONYMS } from '../lexicons/known-acronyms.ts';
import type { Token } from '../text/tokens.ts';
import type { Confident, SentenceSignal } from './signal.ts';

/** One word in capitals is stress when it is one of these; any other may be a name. */
const STRESS = new Set(
  (
    'NOT NEVER ALWAYS MUST ONLY VERY NO ALL PLEASE IMPORTANT URGENT NOW CANNOT DO WILL ANY BEFORE AFTER IMMEDIATELY WARNING ATTENTION ' +
    'STOP READ KNOW NOTHING EVERYTHING NONE EVERY EVER AGAIN ALREADY BOTH CLEARLY DONT YES THANK THANKS SORRY HELLO WAIT LOOK LISTEN ' +
    'REALLY EXACTLY FINAL FREE AMAZING GREAT HUGE LOVE SUPER SO TOO YOU YOUR WE OUR HOW WHY WHAT WHO WHEN WHERE EXTREMELY ABSOLUTELY ' +
    'DEFINITELY CAN SHOULD FIRST LAST TODAY TOMORROW TONIGHT SAME DAY ONCE TWICE STILL YET WITHOUT EACH CORRECT WRONG RIGHT MORE LESS ' +
    'NOBODY NOWHERE ANYTHING SOMETHING EVERYONE EVERYBODY ANYONE SOMEONE HERE THERE WHERE THIS THAT THESE THOSE THEN WHICH BECAUSE ' +
    'WAS WERE ARE HAS HAVE HAD DOES DID MIGHT WOULD COULD SHALL BEEN BEING WANT NEED TOLD SAID ASKED SEND SENT CALL CALLED WRITE REPLY ' +
    'CHECK CHECKED FOLLOW CONTACT REMEMBER UNDERSTAND BELIEVE SURE TRUE FALSE GOOD BAD BEST WORST PERFECT TOTALLY COMPLETELY FULLY ' +
    'ENTIRE WHOLE FULL MANY MUCH MOST SEVERAL DAYS WEEKS HOURS MINUTES MONTH MONTHS WEEK YEAR YEARS LATE LATER EARLY SOONER QUICKLY ' +
    'ALSO JUST EVEN ALMOST ESPECIALLY STRICTLY CAREFULLY UNTIL SINCE DURING WHILE UNLESS INSTEAD OR BUT TRULY HONESTLY SERIOUSLY ' +
    'EASY EASILY SIMPLE SIMPLY HAPPY GLAD SAD BIG BIGGEST REAL WELCOME CONGRATULATIONS AWESOME WOW YAY HOORAY FINALLY HURRY ONLY ' +
    'FORBIDDEN REQUIRED MANDATORY POSSIBLE IMPOSSIBLE REFUND REFUNDED GUARANTEED PROMISE THEIR THEY THEM HIS HER MY MINE OURS YOURS ' +
    'STATED DENIED REJECTED REFUSED EXPLAINED PROBLEM PAY PAID FAULT RESPONSIBILITY MISTAKE OBVIOUS OBVIOUSLY TWO THREE FOUR FIVE SIX ' +
    'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY NEITHER EITHER NOTHING ALWAYS AGREED SIGNED ORDERED RECEIVED'
  ).split(' '),
);
/** REPEATEDLY, KINDLY; names and plans aside. */
const ADVERB =
  /^(?!.*(?:SUPPLY|REPLY|ASSEMBLY|MONTHLY|WEEKLY|YEARLY|DAILY|FAMILY|FRIENDLY|EMILY|KELLY|SALLY)$)[A-Z]{4,}LY$/;
const FUNCTION = new Set(
  'THE AND ON OF IN TO FOR IS IT AN AS AT BE BY DO GO HE IF ME MY SO UP WE OH HI NOT YES NO OR ALL ANY NOW OFF OUT'.split(
    ' ',
  ),
);
const SHORT_OK = /^(?:OK|ID|TV|PC|UK|US|EU|AM|PM|I|A|NO|DO|WE|SO)$/;
/** Places, colours, labels, codes: capitals after these are names ("button SAVE", "size XXL", "gate NORTH"). */
const LABEL_BEFORE =
  /\b(?:click|press|tap|choose|select|tick|untick|hit|button|key|option|menu|tab|type|enter|text|reply|send|says?|reads?|shows?|marked|labelled|labeled|called|named|code|switch|mode|model|plate|reg|size|gate|platform|zone|row|block|bay|terminal|hall|the word)\s+(?:on |the |with |to )?["'“‘]?$/i;

const isCapitals = (token: Token): boolean => /^\p{Lu}[\p{Lu}'’]+$/u.test(token.text);
const isAcronym = (token: Token): boolean =>
  (KNOWN_ACRONYMS.has(token.text) && !STRESS.has(token.text)) ||
  (token.text.length <= 5 && !/[AEIOUY]/.test(token.text)) ||
  SHORT_OK.test(token.text);

export const capitals: SentenceSignal<Confident> = {
  id: 'capitals',
  read: (sentence) => {
    const { text, tokens } = sentence;
    const found: Confident[] = [...marks(text)];
    if (!/\p{Lu}{2}/u.test(text)) return found;
    for (let i = 0; i < tokens.length; i++) {
      const first = tokens[i];
      if (!first || !isCapitals(first)) continue;
      let last = i;
      while (last + 1 < tokens.length && joins(tokens, last + 1)) last++;
      while (last > i && !isCapitals(tokens[last] ?? first)) last--;
      const run = tokens.slice(i, last + 1).filter(isCapitals);
      i = last;
      const end = tokens[tokens.indexOf(run.at(-1) ?? first)]?.end ?? first.end;
      const words = run.filter((token) => !isAcronym(token) || (run.length > 1 && FUNCTION.has(token.text)));
      if (named(text, first.start, end) || !stresses(run, words)) continue;
      found.push({ start: first.start, end: withMarks(text, end), confidence: words.length >= 2 ? 0.92 : 0.8 });
    }
    return found.filter(
      (hit, at) =>
        !found.some(
          (other, i) =>
            i !== at &&
            other.start <= hit.start &&
            other.end >= hit.end &&
            other.end - other.start > hit.end - hit.start,
        ),
    );
  },
};

/** DON'T, CAN'T, WON'T, YOU'RE: stress whatever word it is. */
const plain = (word: string): string => (/['’](?:T|RE|LL|VE|D|M)$/.test(word) ? 'NOT' : word);

/** Inside a run of capitals commas, numbers and one-letter words go along. */
function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isCapitals(token) || /^(?:[,'’]|I|A|\d+)$/.test(token.text)) return true;
  return false;
}

function stresses(run: readonly Token[], words: readonly Token[]): boolean {
  if (words.length >= 3) return true;
  if (words.length === 2)
    return (
      words.every((word) => word.text.length >= 2) &&
      (words.some((word) => STRESS.has(plain(word.text))) || words.every((word) => word.text.length >= 4))
    );
  const [only] = words;
  return run.length === 1 && only !== undefined && (STRESS.has(plain(only.text)) || ADVERB.test(only.text));
}

/** "!!", "???", "?!": not "!" and not "…". */
function marks(text: string): readonly Confident[] {
  return [...text.matchAll(/[!?]{2,}/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    confidence: 0.9,
  }));
}

const withMarks = (text: string, end: number): number => end + (/^[!?]{1,}/.exec(text.slice(end))?.[0].length ?? 0);

function named(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  if (LABEL_BEFORE.test(before)) return true;
  if (/["“‘«[(<]$/.test(before) && /^["”’»\])>]/.test(text.slice(end))) return true;
  return /[-_/\d.@#]$/.test(before) || /^[-_/@\d]/.test(text.slice(end));
}
