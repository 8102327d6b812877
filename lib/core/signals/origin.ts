/** Words in the customer's text that tell whose doing it is: their own slip, somebody else, or a rule they dislike. */
import type { Span } from '../model.ts';
import { phrases } from '../text/vocabulary.ts';
import type { Cause } from './cause.ts';
import type { SentenceSignal } from './signal.ts';

export interface Origin extends Span {
  readonly cause: Cause;
  readonly weight: number;
}

const own = phrases('origin.customer', [
  '{my|our} {own|} {mistake|fault|bad|error|slip|oversight|stupidity}',
  '{silly|stupid|dumb|clumsy|idiot|foolish} {me|of me}',
  '{i|we|ive|i have|and|just|kid|son|daughter|dog|cat|husband|wife|child} [accidentally|just] {dropped|spilled|spilt|broke|misplaced|mistyped|misread|overslept|lost}',
  "{forgot|forgotten|forget|don't remember|dont remember|can't remember|cant remember|lost|changed|replaced} my {password|pin|passcode|username|code|codes|login|phone|number|email|card|key|keys|device|sim}",
  '{by|in} {mistake|accident|error} {i|we}',
  '{accidentally|mistakenly|inadvertently|unintentionally} {ordered|deleted|bought|clicked|booked|cancelled|closed|removed|sent|subscribed|chose|paid|entered|added|put|locked|changed|turned|signed|made|purchased|unsubscribed|left}',
  "i {made|have made|'ve made|did} {a|an|the|} {mistake|error|typo|booking mistake}",
  '{lost|changed|new|broke|dropped} {my|phone|number} [phone|number|mobile|card|device|and|so]',
  '{sorry|apologies} {for|about} {this|that|the confusion|my|bothering|the trouble|the mix}',
  "{i was late|i overslept|changed my mind|i missed the|i left my|i left the|don't have any back up codes|no back up codes|no backup codes|i am the one who|should have read|should have checked|should have booked|moved house|i'm moving|i moved}",
]);
const theirs = phrases('origin.third-party', [
  '{hacked|hacker|hackers|hijacked|compromised|phishing|phished|impersonating|impersonator|impersonated|pretending to be|scam call|scam email|scam text|fake|spoofed|imposter|catfish}',
  '{someone|somebody|else|stranger|guy|thief|player|user|seller|scammer} {is|has|hacked|stole|using|used|got|keeps|logged|took|accessed|claimed|changed} * {my|into|me}',
  "my {ex|neighbour|neighbor|landlord|bank|employer|airline|insurer|insurance|seller|isp|provider|network provider|other bank|garage|vet|school|visa office|embassy} {has|have|is|says|said|told|refused|refuses|won't|cancelled|moved|changed|blocked|blocks|did|went}",
  '{spam|suspicious|scam|strange|weird|fraudulent|phishing|dodgy} {text|texts|email|emails|e-mail|call|calls|message|messages|link|pop up|popup|sms|activity|account|listing}',
  '{is|are|was} {this|that|it|these} {you|legit|legitimate|real|a scam|genuine|spam|from you}',
  '{copyright|dmca|counter notification|content id|claimant} [claim|strike|notice|claims|strikes]',
  '{covid|coronavirus|pandemic|lockdown|strike at|storm|snow|weather|volcano|police|customs} [has|have|closed|is|means|keeps|took]',
  '{stolen|stole|robbed|pickpocketed} [my|phone|bag|wallet|card|bike|from]',
]);
const rule = phrases('origin.policy', [
  "why {can't|cant|cannot|don't|dont|doesn't|isn't} {i|we|you|there|it|people} {only|allow|have|offer|support|available|charge|cancel|get}",
  "{not|isn't|isnt|aren't|no longer} {available|supported|allowed|offered|sold|included|eligible} [in|for|to|on|here]",
  '{monetization|monetized|monetize|demonetized|strike|strikes|community guidelines|terms of service|tos|guideline|guidelines|policy|policies|eligibility|eligible|violation|violating|banned|ban|appeal|terminated|suspended}',
  '{bring|add|release|put|make} {back|it available|more|a feature|an option|support}',
  '{price|prices|fee|fees|premium|tariff|subscription|rent|cost|costs} {increase|increases|rise|rises|hike|hikes|has gone up|have gone up|went up|going up|goes up|keeps going up|is too|are too|is so}',
  "{please|can you|could you|should|when will you|why don't you|would love|wish} {you|guys|please} {add|bring|support|allow|offer|have|had|release}",
  '{waive|goodwill|make an exception|exception|non-refundable|nonrefundable|cancellation fee|change fee|late fee|overdraft fee|annual fee|minimum|credit score|interest rate|deferral|waiting list|sold out|out of stock|age limit}',
  '{disagree|disagreed} with',
]);
const ours = phrases('origin.ours', [
  '{your|you} {site|website|app|system|server|servers|driver|drivers|courier|staff|team|colleague|agent|employee|engineer|technician|crew|update|fault|mistake|error|error message|people|shop|store|warehouse|branch|support|machine|counter|desk|bot|chatbot|line|hotline|clerk|mechanic|service|software|product|update broke}',
  "{you|you guys|they|your team|your staff} {sent|send|charged|charge|promised|told|said|lost|forgot|cancelled|delivered|took|billed|gave|shipped|missed|broke|damaged|ignored|ignore|keep|keeps|kept|never|haven't|havent|didn't|didnt|don't|dont|still|have not|did not|put|left|closed|changed|blocked|refused|assured|confirmed|advertised|wrote|hung|mixed|made|stopped|let}",
  '{your|the|since the|since your|new|latest|last} {update|upgrade|redesign|patch|version|release|migration}',
]);

const SETS = [
  { set: own, cause: 'customer', weight: 1.5 },
  { set: theirs, cause: 'third-party', weight: 1.2 },
  { set: rule, cause: 'policy', weight: 1 },
  { set: ours, cause: 'ours', weight: 1 },
] as const;

export const origin: SentenceSignal<Origin> = {
  id: 'origin',
  read: (sentence) =>
    SETS.flatMap(({ set, cause, weight }) =>
      sentence.find(set).map(({ start, end }): Origin => ({ start, end, cause, weight })),
    ),
};
