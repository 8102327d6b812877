/** Something went wrong in the passive or of its own accord: nobody did it. */

import { DOERLESS } from '../lexicons/doerless.ts';
import { expression } from '../text/expressions.ts';
import { oneOf } from '../text/late.ts';
import type { Sentence } from '../text/reading.ts';
import type { Confident, SentenceSignal } from './signal.ts';

const WRONG =
  'omitted|overlooked|missed|forgotten|misplaced|mislaid|lost|damaged|broken|dropped|delayed|postponed|misrouted|misdirected|mislabel(?:l)?ed|mixed up|swapped|confused|duplicated|oversold|overbooked|double[- ]booked|double[- ]charged|overcharged|charged (?:twice|again|in error|by mistake|incorrectly)|billed twice|miscalculated|mistyped|misread|misfiled|neglected|disconnected|interrupted|suspended|frozen|flagged|withheld|deleted|erased|wiped|removed|downgraded|deactivated|disabled|exposed|leaked|shared|sent (?:twice|late|out late|to the wrong)|packed (?:wrongly|incorrectly)|impacted|affected|re-?planned|rescheduled|re-?scheduled|pushed back|moved back|put back|placed under|placed on hold|put on hold|offloaded|bumped|selected for|triggered|generated|executed without|raised in error|applied (?:twice|in error|incorrectly|wrongly)|entered (?:wrongly|incorrectly|twice)|set (?:up )?(?:wrongly|incorrectly)|recorded (?:wrongly|incorrectly|as|against)|booked (?:wrongly|incorrectly|twice)|assigned (?:wrongly|incorrectly|to the wrong|to another)|left (?:out|behind|off|unlocked|outside|unattended|open)|returned to (?:sender|us|the depot)|marked as|mis\\w{3,}ed|mis(?:read|sent|shipped|cut|spelt|laid|led)|downsampled|truncated|corrupted|overwritten|garbled|smudged|scrambled|de-?activated|un(?:plugged|assigned)|over(?:written|cooked|filled)|under(?:cooked|filled|paid|charged)|skipped|bypassed|not (?:updated|sent)|sent to print|put (?:in|on|into) the wrong|swept|thrown away|scratched|bent|crushed|stained|torn|spilt|spilled|contaminated|left (?:open|on|off|unlocked)';
const DID_NOT_HAPPEN =
  'packed|carried over|put back|billed|sent|shipped|dispatched|despatched|booked(?: in)?|triggered|processed|recorded|entered|updated|applied|transferred|forwarded|passed on|communicated|logged|completed|done|made|picked up|collected|delivered|included|added|saved|linked|informed|notified|told|answered|replied to|read|checked|released|renewed|activated|registered|credited|refunded|paid|followed|observed|carried out|scheduled|assigned|ordered|connected|cleaned|maintained|noticed|set';
const BE = "(?:was|were|has been|have been|had been|got|is being|are being|is|are|['’]s been)";
const ADVERB =
  '(?: (?:unfortunately|accidentally|mistakenly|incorrectly|wrongly|inadvertently|erroneously|regrettably|also|therefore|initially|then|still|subsequently|automatically|apparently|sadly|simply|currently|already))*';

/** The expression, how sure, and a cheap test that is true of every sentence the expression is true of. */
const SHAPES: readonly (readonly [RegExp, number, RegExp])[] = [
  [
    new RegExp(
      `(?:\\b(?:your|the|a|an|this|that|it|they|some|these|our|his|her|passengers|seats|[A-Z][\\w'’]+)\\b[^.!?;,\\n]{0,60}?)${BE}${ADVERB} (?:not|never|n['’]t)${ADVERB} (?:\\w+ly )?(?:${DID_NOT_HAPPEN})\\b[^.!?;\\n]{0,60}`,
      'i',
    ),
    0.85,
    new RegExp(`${BE}${ADVERB} (?:not|never|n['’]t)`, 'i'),
  ],
  [
    new RegExp(
      `(?:\\b(?:your|the|a|an|this|that|it|they|some|these|our|today['’]s|passengers|seats|[A-Z][\\w'’]+)\\b[^.!?;,\\n]{0,60}?)\\b(?:wasn['’]t|weren['’]t|hasn['’]t been|haven['’]t been)${ADVERB} (?:\\w+ly )?(?:${DID_NOT_HAPPEN})\\b[^.!?;\\n]{0,60}`,
      'i',
    ),
    0.85,
    /(?:was|were|has|have)n['’]t/i,
  ],
  [
    new RegExp(
      `(?:\\b(?:your|the|a|an|this|that|it|they|some|these|our|today['’]s|passengers|seats|[A-Z][\\w'’]+)\\b[^.!?;,\\n]{0,60}?)${BE}${ADVERB} (?:${WRONG})\\b[^.!?;\\n]{0,60}`,
      'i',
    ),
    0.82,
    new RegExp(`${BE}${ADVERB} (?:${WRONG})\\b`, 'i'),
  ],
  [
    /\b(?:(?:an?|some|the|several|this) (?:\w+ ){0,3}(?:error|errors|mistake|mistakes|mix-?up|oversight|glitch|fault|failure|delay|issue|problem|misunderstanding|miscommunication|discrepancy|confusion|breakdown|lapse|slip|disruption)s? (?:has |have |had )?(?:occurred|happened|arose|arisen|crept in|been made|taken place|was made|were made|came up|developed|appeared|been identified|was identified|emerged)|(?:mistakes|errors) (?:were|have been|was) made|something (?:has |seems to have )?(?:went|gone) wrong|there (?:was|has been|have been|were|appears to have been|seems to have been) (?:an? |some |several )?(?:\w+ ){0,3}(?:error|errors|mistake|mistakes|mix-?up|oversight|glitch|fault|failure|delay|delays|issue|issues|misunderstanding|miscommunication|discrepancy|confusion|lapse|breakdown|problem|problems)|the system (?:did not|didn['’]t|failed|has|had|cancelled|canceled|rejected|sent|created|generated|charged|booked|assigned|changed|moved))\b[^.!?;\n]{0,60}/i,
    0.78,
    /occur|happen|arose|arisen|crept|made|taken place|came up|develop|appear|identif|emerg|wrong|there (?:was|has|have|were|appear|seem)|the system/i,
  ],
  [
    /\b(?:was|were|been|got|is|are)\b[^.!?;\n]{0,40}\b(?:but|and|yet|though|although) (?:then |was |were |it was |has been )?(?:never|not|n['’]t)(?: \w+ly)? (?:\w+ed|sent|put|set|made|done|fit|built|sewn|taken|given|read|paid|kept|found|written|told|seen|brought)\b[^.!?;\n]{0,50}/i,
    0.84,
    /(?:but|and|yet|though) (?:\w+ ){0,2}(?:never|not)|n['’]t/i,
  ],
  [
    /\b(?:wrong|incorrect|old|outdated|another|different|duplicate|second|faulty|low[- ]res\w*|previous|expired|used|damaged|incomplete|blank|empty|invalid|somebody else['’]s|someone else['’]s)\b[^.!?;,\n]{0,36}\b(?:was|were|has been|have been|had been|got) (?:\w+ly )?(?:sent|used|printed|applied|shipped|selected|entered|charged|installed|delivered|put|given|issued|loaded|attached|packed|picked|dispatched|despatched|uploaded|fitted|booked|ordered|recorded|quoted|served|supplied|assigned|posted|linked|written|taken|billed|debited|created|generated|raised|chosen)\b[^.!?;\n]{0,50}/i,
    0.82,
    /\b(?:was|were|been|got)\b/i,
  ],
  [
    /\b(?:(?:upon|after|following|on|during) (?:\w+ )?(?:inspection|investigation|review|examination|checking|verification|analysis|enquiry|inquiry|consultation)\b[^.!?;\n]{0,20},? )?it (?:was|has been|had been|is) (?:\w+ly )?(?:noted|found|discovered|determined|established|observed|identified|ascertained|noticed|revealed) that\b[^.!?;\n]{0,80}/i,
    0.76,
    /\bit (?:was|has|had|is) /i,
  ],
  [
    /\b(?:(?:fell|slipped|dropped|fallen|slid) (?:through|between|off|out of) (?:the )?(?:cracks|net|gaps|radar|system|queue)|went (?:missing|astray|unnoticed|wrong|unanswered|unread|out late|to the wrong)|gone (?:missing|astray|unnoticed|unanswered)|got (?:lost|stuck|mixed up|delayed|overlooked|forgotten|buried|left|held up|swapped|damaged|misrouted|cancelled|canceled|wiped|deleted)|(?:ended|wound) up (?:in|at|on|with) (?:the wrong|another|a different|spam|someone|somebody)|did(?: not|n['’]t) (?:make it (?:to|into|onto)|get (?:passed on|sent|saved|through|picked up|recorded|booked|forwarded|processed|updated)|go (?:out|through)|reach (?:the|our)))\b[^.!?;\n]{0,50}/i,
    0.78,
    /fell|slipped|dropped|fallen|slid|went|gone|got |ended|wound|nobody|no.one|did(?: not|n['’]t)/i,
  ],
  [
    /\b(?:seats?|bookings?|orders?|prices?|appointments?|dates?|times?|rooms?) (?:can|may|might|could) be (?:changed|moved|cancelled|canceled|reassigned|altered|adjusted|delayed|replaced) (?:by the (?:system|airline|operator|carrier)|at any time|without notice|for [\w ]+ reasons?)[^.!?;\n]{0,50}/i,
    0.75,
    /be (?:changed|moved|cancel|reassigned|altered|adjusted|delayed|replaced)/i,
  ],
  [
    /\b(?:a|an|the) (?:callout|call-?out|ticket|case|request|order|job|visit|complaint|query) (?:was|has been|is) (?:raised|logged|opened|created|placed|submitted|escalated)\b[^.!?;\n]{0,40}/i,
    0.55,
    /raised|logged|opened|created|placed|submitted|escalated/i,
  ],
];
/** Somebody is named, or somebody else's fault, or it is good news. */
const OWNED = expression(
  oneOf(
    // Careless of us
    String.raw`\b(?:sloppy|careless|wrong|silly|a mistake) of (?:us|ours|me)\b`,
    // By us, or by somebody else who is named
    String.raw`\bby (?:us|me|our|my|mistake of ours|(?:the|an?|his|her|their) (?:\w+ )?(?:courier|customer|bank|airline|airport|manufacturer|carrier|supplier|seller|sender|shipper|broker|buyer|owner|tenant|neighbour|employer|insurer|school|doctor|gp|hospital|council|landlord|police|customs|contractor|agency|agent|provider|dealer|recipient|storm|weather|thunderstorm|third party)|your)\b`,
    // We did
    String.raw`\b(?:we|i)(?:['’]ve| have| had)? (?!are\b|hope|understand|know|see\b|can see|apologi|regret|am\b|will\b|noticed|wish|trust|note|value|thank|looked|checked|reviewed|opened|traced|investigated|asked|called|tried|contacted|wanted|needed)\w+ed\b`,
    // Our mistake
    String.raw`\b(?:our|my) (?:\w+ )?(?:mistake|fault|error|oversight|slip|side|warehouse|driver|team|system|colleague|staff|end)\b`,
    // You can
    String.raw`\byou (?:can|were|have|did)\b`,
    // Because of you or us
    String.raw`\bbecause (?:you|your|we)\b`,
    // If
    String.raw`\b(?:if|only when)\b`,
  ),
);

/** "Error 30 means that no key was entered": what a sign says, not what we did. */
const EXPLAINS = expression(
  /\b(?:error|code|status|message|light|symbol|icon|number|letter|flag|line|entry|it|that|this|which|\d+) (?:(?:simply|just|usually|only|normally) )?(?:means|stands for|tells you|is shown when|appears when|shows when|comes up when)\b/i,
);

const ALL = [
  ...SHAPES.map(([shape, confidence, guard]) => ({ expression: expression(shape), confidence, guard })),
  ...DOERLESS.map(([shape, confidence]) => ({ expression: expression(shape), confidence, guard: /(?:)/ })),
];

const GOOD_NEWS = expression(
  /\b(?:(?:has|have) been|was|were) (?:\w+ly )?(?:fitted|installed|repaired|tested|delivered|sent|issued|refunded|dispatched|shipped|replaced|fixed|resolved|corrected|reset|added|credited|arranged|booked|logged|raised|opened|registered|recorded|lodged|initiated|escalated|submitted|updated|restored|reopened|approved|confirmed|received|reserved|prepared|forwarded|passed|waived|extended)\b(?! (?:twice|to the wrong|in error|by mistake|without|late))/i,
);
/** Somebody is named or asked, or it is good news. */
export const hasOwner = (sentence: Sentence): boolean =>
  sentence.test(OWNED) || /\?\s*$/.test(sentence.text) || sentence.test(GOOD_NEWS) || sentence.test(EXPLAINS);

export const nobodyDid: SentenceSignal<Confident> = {
  id: 'nobody-did',
  read: (sentence) => {
    const { text } = sentence;
    if (/\?\s*$/.test(text) || sentence.test(OWNED) || sentence.test(EXPLAINS)) return [];
    for (const { expression, confidence, guard } of ALL) {
      const match = sentence.exec(expression);
      if (match && guard.test(text))
        return [{ start: match.index, end: match.index + match[0].trimEnd().length, confidence }];
    }
    return [];
  },
};
