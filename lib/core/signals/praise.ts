/**
 * The customer praises or thanks and wants nothing put right. Trouble told on the way ("when the lift was out", "a leak two
 * others couldn't find") is the stage of the story; a "but", a question or a day of waiting makes it a complaint again.
 */
import type { Span } from '../model.ts';
import { expression } from '../text/expressions.ts';
import { phrases } from '../text/vocabulary.ts';
import type { SentenceSignal, TextSignal } from './signal.ts';
import { trouble } from './trouble.ts';

const aimed = phrases('praise.aimed', [
  '{shoutout|shout out|shout-out|hats off|kudos|props|bravo|a big hand|round of applause|full marks|all credit|big up} {to|for}',
  '{huge|big|massive|special|heartfelt|sincere|warm|enormous} {thank you|thanks|shoutout|hug} [goes|go|out] {to|for|from}',
  '{thank you|thanks} [so|very] [much] for {being so|your kindness|your patience|your help|your quick|your prompt|your care|your wonderful|the lovely|the wonderful|the great|the amazing|the kind|looking after|helping|taking care|taking such|all your|all you|everything|a wonderful|a lovely|a great|an amazing|sorting|fixing|finding|turning|making {our|my|his|her|their|this|it}}',
  '{thank you|thanks} {again|a million|a lot|so much again} for {being so|your kindness|your patience|your help|your quick|your prompt|your care|your wonderful|the lovely|the wonderful|the great|the amazing|the kind|looking after|helping|taking care|taking such|all your|all you|everything|a wonderful|a lovely|a great|an amazing|sorting|fixing|finding|turning|making {our|my|his|her|their|this|it}}',
  '{just|only} {wanted|want|writing|a note|a line|a quick note} [you|to] [say|tell|let you know] [a|how|what|that] [big|huge] {thank|thanks|wonderful|brilliant|great|happy|pleased|impressed|much|kind|good|lovely}',
  "{tell|give|thank|pass} {him|her|them|that man|that woman|that lady|that guy|the man|the team|the crew|on my|on our|this on} [a] {from me|from us|raise|medal|pay rise|bonus|thanks|hug|big hug|thank|to the|to him|to her|to them|he's a|she's a|they're}",
  '{deserve|deserves|deserved} {a raise|a medal|a pay rise|a bonus|recognition|an award|all the|every|praise}',
  '{made|saved|making|saving} {my|our|the|his|her|their} [whole|entire|little] {day|week|month|year|holiday|wedding|weekend|christmas|trip|evening|life|bacon|birthday|party}',
  "{can't|cannot|can not} {thank|praise|recommend|fault|rate} {you|him|her|them|it|this|your|the} [all|both|team|staff|service] {enough|highly enough|it}",
  '{faith|trust} in {humanity|people|mankind|customer service} {restored|again}',
  '{restored|renewed} {my|our} {faith|trust}',
  '{keep up the|keep doing} [the] {good|great|amazing|fantastic|what} [work|you]',
  "{best|nicest|kindest|loveliest|tastiest|fastest|smoothest} [*] [*] {i've|we've|i have|we have} [ever|both|all] {had|eaten|tasted|seen|met|stayed|known|used|played|dealt|owned|since}",
  "{all|everything|it's|it is|that's} [is|are] [all|now|back] {working|works|sorted|fixed|solved|resolved} [fine|again|perfectly|well|out] {now|again|thanks|thank you}",
  '{never mind|nevermind|ignore my|disregard my|scrap that|false alarm|problem solved|panic over|no longer needed|sorry to bother|sorry to trouble|found it myself|sorted it myself|fixed it myself}',
  '{no complaints|nothing but praise|nothing but good|five stars|5 stars|10/10|ten out of ten|absolute hero|a hero|our hero|my hero|absolute legend|absolute star|an absolute gem|life saver|lifesaver|was a dream|is a dream|worked a treat|over the moon|so chuffed|so grateful|very grateful|so impressed|very impressed}',
]);
const warm = phrases('praise.warm', [
  '{was|were|is|are|been|being} [so|very|really|incredibly|extremely|most|absolutely|just|all|always|such] {kind|gentle|patient|caring|thoughtful|friendly|lovely|brilliant|wonderful|fantastic|amazing|superb|outstanding|delightful|delicious|perfect|spotless|spot on|excellent|gorgeous|stunning|a joy|a delight|a star|a gem|a pleasure}',
  '{so|very|such|really} {kind|gentle|patient|caring|thoughtful|polite|professional|helpful|grateful|thankful|pleased|happy|delighted}',
  '{brilliant|wonderful|excellent|fantastic|amazing|outstanding|superb|first class|first-class|great|lovely|top} {service|job|work|experience|team|staff|man|lady|engineer|driver|bloke|people|company|hosts}',
  '{sounds|looks|fits|tastes|works|smells|plays|runs} [so|just|absolutely|really|very] {lovely|perfect|perfectly|great|beautiful|beautifully|wonderful|brilliantly|brilliant|fantastic|delicious|gorgeous}',
  '{loved|adored|loving|enjoyed} {it|the|every|your|this|them|our}',
  '{thank you|thanks} {so much|very much|a million|ever so|all|again|for}',
  '{well done|good job|great job|hero|heroes|legend|angel|angels|bless|wow|superstar|lifesaver|hooray}',
]);
/** What somebody did for them: good together with a kind word, nothing alone. */
const done = phrases('praise.done', [
  '{fixed|found|solved|sorted|helped|carried|rescued|repaired|came|brought|stayed|explained|rang back|called back|turned up|walked us|walked me|found out|looked after|took care|took the time|went out|went above|dug|swept|cleaned|waited with|calmed|is solved|is fixed|is sorted|works now|works again|working again} [it|me|us|my|our|her|his|a|the|all|everything|within|round|out]',
  '{arrived|came|got here} {safe|safely|early|in one piece|in time|on time}',
  '{left|leaving|leave|gave|give} [him|her|them|you] {a tip|a review|five stars|a good review}',
  '{thanks|thank you} to {your|the} [lovely|wonderful|kind]',
]);
/** What turns thanks into a complaint, or makes them mean the opposite. */
const TURNS = expression(
  /\b(?:but|however|al?though|though|except|unfortunately|sadly|shame|pity|disappoint\w*|unless|yet|instead|apart from|only to|if only|thanks for nothing|not[!.]|still (?:no|not|waiting|hasn|haven|isn|can)|no longer|no (?:reply|answer|response|refund|sign|news|word)|refund(?! (?:so|last|the same|within|in|on))|compensat\w*|complain|complaint|charged|cancell?(?:ed|ing)|overcharg\w*|delay(?:s|ed)?|late|wrong|missing|nothing|nobody|losing|lost (?:my|our)|ruin(?:ed|ing)?|(?:driving|drove|driven) past|making me|ignor(?:ed|ing)|leaving me|slow clap|wait(?:ed|ing) (?:for )?(?:\d|an|over|two|three|four|weeks|hours|days)|(?:please|pls|can you|could you) (?:fix|sort|help|explain|check|refund|send|look)|why|(?:want|need|expect) (?:it|this|my|an?|you))\b|\?|[🙄👏😡🤬😒😤👎🤡]/iu,
);

interface Praise extends Span {
  readonly kind: 'aimed' | 'warm' | 'done';
}
const POINTS: Readonly<Record<Praise['kind'], number>> = { aimed: 1, warm: 0.5, done: 0.5 };
const praiseIn: SentenceSignal<Praise> = {
  id: 'praise-in',
  read: (sentence) => [
    ...(sentence.has(done) ? [{ start: 0, end: sentence.text.length, kind: 'done' as const }] : []),
    ...sentence.find(aimed).map(({ start, end }): Praise => ({ start, end, kind: 'aimed' })),
    ...sentence.find(warm).map(({ start, end }): Praise => ({ start, end, kind: 'warm' })),
  ],
};

/** From here a piece of trouble is more than an hour or a doubled mark. */
const TROUBLE = 1.2;

export const praise: TextSignal<boolean> = {
  id: 'praise',
  read: (text) => {
    const said = text.all(praiseIn);
    return (
      said.some(({ kind }) => kind !== 'done') &&
      said.reduce((sum, { kind }) => sum + POINTS[kind], 0) >= 1 &&
      // "Your driver was very kind. The cake inside was smashed.": trouble that stands alone is theirs.
      !text.sentences.some(
        ({ sentence }) =>
          sentence.test(TURNS) ||
          (sentence.read(praiseIn).length === 0 && sentence.read(trouble).some(({ weight }) => weight >= TROUBLE)),
      )
    );
  },
};
