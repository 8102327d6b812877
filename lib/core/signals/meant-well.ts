/** What reads like a reproach, a brush-off or a bare no and is none, for what stands in the sentence or beside it. */
import { expression } from '../text/expressions.ts';
import { oneOf } from '../text/late.ts';
import type { Sentence, TextReading } from '../text/reading.ts';
import { nextStep } from './next-step.ts';
import { promise } from './promise.ts';

/** "You ordered 160, our warehouse picked 180.": their part was right. */
const OURS_AFTER = expression(
  /^\W*(?:(?:yes|indeed|true|so|hi|sorry)\b[^a-z]*)?you (?:had |did )?(?:ordered|asked for|booked|chose|picked|wanted|paid for|told us|gave us|sent us|said|requested|selected|wrote|did everything|did nothing|did your|were right|were told|are right)\b[^.;!?]{0,60}?(?:,|;| and| but| –| -) ?(?:(?:and|but|only|then|yet) )*(?:we|i|our|whoever|someone|somebody|one of us|the (?:warehouse|system|driver|depot|courier|kitchen|shop|office|till|label|computer))\b/i,
);
/** "Most people send it back the same day.": how long it takes, not that others cope. */
const HOW_LONG = expression(
  /^\W*(?:(?:and|but|for) )?(?:most|many|lots of|nearly all|almost all) (?:of (?:our|the) )?(?:people|sellers|buyers|banks|patients|customers|members|guests|swellings?|orders|parcels|shops|dogs|cats|cases|users)\b[^.!?]*\b(?:same (?:day|week|hour)|within|next (?:day|morning)|in (?:an?|\d+|two|three|four|five|six|ten|a few)|(?:hours?|minutes?|days?|weeks?) later|overnight|straight away)\b/i,
);
const ALL_YOU_DO = expression(
  /\b(?:all|the only thing)(?: that)? you(?:['’]ll)? (?:have|need|['’]ve got|has) to do\b/i,
);
/** "It can be repaired." */
const MENDS = expression(
  /\b(?:it|they|that|this|one|these|those|which|(?:your|the|his|her) \w+) (?:can|could) (?:still |now |often |usually |always |easily |probably |also )*be (?!no|sorry|certain|sure|careful)(?:\w+ed|put|cut|made|done|built|sewn|got|brought|swapped|bought|rebuilt|redone|kept|found|let)\b/i,
);
/** "That's no way to treat a parcel.": said of ourselves. */
const NO_WAY_TO = expression(
  /(?<!\bthere)(?:['’]s| is| are| was| were| isn['’]t| wasn['’]t) (?:no|not a|hardly a|any|the) (?:way|place|state|time) (?:to|for anyone to) (?:treat|deliver|run|spend|start|end|greet|welcome|leave|celebrate|begin|travel|live|sleep|do business|handle|serve|post|hear)\b/i,
);
/** "There are no ads", "no passwords to steal", "you are not ill", "nothing leaves here without my signature": what is spared or made safe. */
const SPARED = expression(
  oneOf(
    // No ads, no queue
    String.raw`\b(?:there(?:['’]s| is| are| will be)|with|has|have|are|and|or|,) (?:absolutely |also )?no (?:more )?(?:ads?|adverts?|catch|contracts?|commitment|deposit|queues?|waiting|surcharges?|(?:extra|hidden|further|additional) \w+|surprises|strings|side[- ]effects|interest|paperwork|forms?|penalty|sugar|nuts?|gluten|dairy|meat|alcohol|gelatine?|perfume|chemicals|stairs|steps|needles|pain)\b`,
    // No passwords to steal
    String.raw`\bno (?:[\w-]+ ){1,5}to (?:steal|lose|leak|pay|fill in|fill out|sign|worry about|wait for|chase|clean up|carry)\b`,
    // No CV, no covering letter
    String.raw`^\W*no (?:cvs?|covering letters?|cover letters?|appointment|proof|receipts?|photos?|forms?|passwords?|cards?|account|experience|references?|box|packaging|label|paperwork|login|app)\b(?!.*\b(?:no (?:refunds?|returns?|exchanges?|entry|service|deal|help|discounts?|exceptions?|luck|chance|claim)|then|sorry|unfortunately|cannot|unable)\b)`,
    // You are not ill
    String.raw`\byou(?:['’]re| are) not (?:ill|sick|alone|late|wrong|mad|crazy|stupid|silly|in trouble|in the way|too late|too old|imagining|bothering|being|the only|losing|missing|a (?:bother|nuisance|burden))\b`,
    // I know that it is not nice
    String.raw`\b(?:i|we) (?:understand|know|see|realise|realize|agree|appreciate|get) (?:that |how )?(?:this|that|it|these|those)(?:['’]s| is| was| are| were) (?:\w+ )?(?:not|n['’]t|no)\b`,
    // Nothing leaves here without a signature
    String.raw`\b(?:nothing|nobody|no one|no \w+) (?:can|may|will|leaves?|goes|gets) (?:\w+ ){0,5}(?:any ?more )?(?:without|unless|until) (?:me|us|somebody|someone|one of us|(?:my|our|the) (?:office|name|signature|colleagues?|team|manager))\b`,
  ),
);
const REFUSES = expression(/\b(?:cannot|can not|unable|not able|not possible|impossible)\b|can['’]t\b/i);

/** "You were in hospital, so of course we'll take them.": told, and then not held to. */
const WAIVED = expression(
  /\b(?:you(?:['’]?re| are|r)? (?:fine|in the clear|covered|okay)|so your? (?:fine|ok|okay)\b|of course (?:we|i)(?:['’]ll| will)|(?:take[ns]?|took|comes?|came|it['’]?s|is|knocked|struck) (?:\w+ )?(?:\w+ )?off\b|waiv\w+|made? an exception|making an exception|(?:we|i)(?:['’]ve|['’]ll| have| will| can)? (?:\w+ )?(?:refund\w*|credit\w*|shortened|lifted|extended|overlook\w*|let (?:it|this|that) go)|went back|gone back|coming back to you|not (?:going to )?(?:charge|hold you)|nobody\b[^.!?]{0,30}\bcharge|in your case\b[^.!?]{0,30}\b(?:we|i)(?:['’]ve|['’]ll)|isn['’]t a (?:time|day|case) for|this once|won['’]t (?:be charged|cost|charge|apply)|leave it open|but (?:we|i) know you|when it isn['’]t)\b/i,
);

/** "It was you who found the stuck page." */
const TO_THEIR_CREDIT = expression(
  /\bit was (?:all )?you(?:r \w+)? (?:who|that) (?:\w+ )?(?:found|kept|solved|did|made|saved|noticed|spotted|cracked|helped|fixed|worked|mended|thought|put in|had the)\b|\byou did (?:all )?the (?:hard )?work\b/i,
);

export const excusesThem = (draft: TextReading, at: number): boolean => {
  const here = draft.sentences[at]?.sentence;
  return here !== undefined && (here.test(OURS_AFTER) || here.test(TO_THEIR_CREDIT));
};
export const noRefusalOfOurs = (sentence: Sentence): boolean =>
  sentence.test(NO_WAY_TO) || (sentence.test(SPARED) && !sentence.test(REFUSES));
const concrete = (sentence: Sentence): boolean => sentence.read(promise).some(({ when }) => when === 'concrete');

/** Something to have instead: it can be mended, or somebody comes to them by a time. */
export const mends = (sentence: Sentence): boolean =>
  sentence.test(MENDS) || (concrete(sentence) && /\byou\b/i.test(sentence.text));

/** "All you have to do is open the door. They bring the wrapping.": what is left to them beside what we do. */
export function spares(draft: TextReading, at: number): boolean {
  const here = draft.sentences[at]?.sentence;
  if (!here) return false;
  if (here.test(HOW_LONG)) return true;
  return (
    here.test(ALL_YOU_DO) &&
    draft.sentences
      .slice(Math.max(0, at - 2), at + 2)
      .some(
        ({ sentence }, i, all) =>
          !(all[i]?.index === at) &&
          (concrete(sentence) || sentence.read(nextStep).some(({ kind }) => kind === 'ours' || kind === 'done')),
      )
  );
}

export const waivedAfter = (draft: TextReading, at: number): boolean =>
  draft.sentences.slice(at, at + 3).some(({ sentence }) => sentence.test(WAIVED));
