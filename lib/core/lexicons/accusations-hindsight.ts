/** Blame in hindsight: what would have been, who at home it was, what such use leads to, what everybody knows. */

import { oneOf } from '../text/late.ts';
import type { Accusation } from './accusations.ts';

const OURS =
  /\b(?:sorry|apolog\w*|our (?:fault|mistake|error|driver|side|team|warehouse|courier)|we (?:should|could|ought)|by (?:us|our)|refund\w*|replac\w*)\b/i;
const WHO =
  '(?:customers|users|guests|passengers|members|owners|tenants|parents|drivers|patients|players|students|buyers|residents|travell?ers|people|households|pet owners|card ?holders)';
const DID =
  '(?:only|just|ever|had|read|kept|took|were|did|came|told|let|put|sent|gave|left|paid|chose|went|brought|made|set|used|\\w{2,}(?:ed|pt))';
const FAILS =
  '(?:fails?|breaks?|dies?|gets? \\w+|burns?|leaks?|cracks?|jams?|goes wrong|ends? up|wears? out|happens?|tears?|rusts?|shrinks?|spoils?)';

export const HINDSIGHT: readonly Accusation[] = [
  {
    saw: 'tells what would have been, had the customer acted',
    weight: 0.9,
    inCondition: true,
    expression: new RegExp(
      `\\b(?:you|it|this|that|we|there|the \\w+|your \\w+)(?:['’]d| would| could| might)(?:n['’]t| not)? have [^,;.!?\\n]{2,60} if (?:only )?you ${DID}\\b[^.!?;\\n]{0,60}`,
      'i',
    ),
    unless: OURS,
  },
  {
    saw: 'guesses that the customer may have done it',
    weight: 0.78,
    expression: oneOf(
      // So you were maybe in the shower
      String.raw`\byou were (?:maybe|perhaps|probably|likely|possibly|surely|presumably|no doubt|most likely) (?:in|at|out|away|asleep|still|on|not|busy|too)\b[^.!?;\n]{0,40}`,
      // You may have typed the wrong one
      String.raw`\byou (?:may|might|could)(?: (?:well|also|perhaps|possibly|simply|just))? have (?!been|had|to|seen|noticed|heard|received|felt|waited|wanted|got)\w+\b[^.!?;\n]{0,40}\b(?:(?:the|a|an) (?:wrong|incorrect|old|invalid)|wrongly|incorrectly|improperly|too (?:much|little|late|early|long|hot|hard|tight\w*|often)|(?:him|her|them|us|the \w+) waiting|by (?:mistake|accident)|without (?:\w+ing|the|a))\b[^.!?;\n]{0,40}`,
      // You may not have closed it properly
      String.raw`\byou (?:may|might) not have (?:\w+ed|read|kept|put|shut|set|done|taken) (?:[\w'’-]+ ){0,4}(?:properly|correctly|fully|tightly|carefully|in time|long enough|completely)\b`,
    ),
    unless: OURS,
  },
  {
    saw: 'suspects the customer’s own',
    weight: 0.86,
    expression: oneOf(
      // I would say it was one of the children
      String.raw`\b(?:i(?:['’]d| would) (?:say|guess|bet|put (?:it|my money))|my (?:guess|money|bet)\b|i (?:bet|reckon|suspect|guess)|chances are|(?:more|most) likely|i dare say)\b[^.!?;\n]{0,16}\b(?:one of (?:your|the) (?:kids|children|family|colleagues|guests|neighbours|team|staff|tenants|cats|dogs|own)|your (?:kids?|children|wife|husband|partner|dog|cat|son|daughter|neighbours?|colleagues?|flatmates?|cleaner|guests?|own)|some(?:one|body) (?:at|in|from) (?:your|home))\b[^.!?;\n]{0,50}`,
      // Ask at home who it was
      String.raw`\b(?:ask|check)(?: \w+)? (?:in|around|among|with|at) your (?:family|household|home|house|colleagues|flatmates|team|office|children|kids)\b[^.!?;\n]{0,16}\b(?:who|whether (?:some|any)(?:one|body)|if (?:some|any)(?:one|body))\b[^.!?;\n]{0,12}\b(?:played|touched|changed|moved|used|opened|switched|pressed|been|fiddled|unplugged|took|taken|ordered|deleted)\b[^.!?;\n]{0,40}`,
    ),
    unless: OURS,
  },
  {
    saw: 'says what such use leads to',
    weight: 0.84,
    expression: oneOf(
      // Most problems come from the way people place it
      String.raw`\b(?:most|many|nearly all|almost all|nine (?:in|out of) ten) (?:of )?(?:such |these |the )?(?:[\w-]+ ){0,2}(?:problems|faults|complaints|cases|issues|delays|failures|breakages|stains|errors|losses|leaks|breakdowns|injuries|defects) (?:come|arise|stem|result|start|begin|happen|occur|are (?:caused|due|down))(?: \w+)? ?(?:from|by|to|with|because|when|in)\b[^.!?;\n]{0,20}\b(?:people|customers|users|owners|guests|tenants|drivers|the way|how|someone|misuse|forgetting|not \w+ing|wrong|incorrect)\b[^.!?;\n]{0,40}`,
      // That is how these break
      String.raw`\b(?:that|this|which)(?:['’]s| is)(?: (?:exactly|usually|often|precisely|just))? (?:how|why|the way|when|where) (?:these|those|such|the|your|a|an|most|it|they)\b (?:\w+ ){0,2}?${FAILS}\b[^.!?;\n]{0,30}`,
      // Usually caused by the way people live
      String.raw`\b(?:most commonly|commonly|usually|mostly|often|typically|generally|nearly always|almost always|in most cases)(?: \w+)? (?:caused by|due to|down to|a result of|the result of|comes? from)\b[^.!?;\n]{0,40}\b(?:daily living|lifestyle|habits?|behaviou?r|(?:everyday|daily|heavy) use|the way (?:it|they|people|you)|what (?:people|${WHO})|the (?:user|customer|occupants?|household))\b[^.!?;\n]{0,30}`,
    ),
    unless: OURS,
  },
  {
    saw: 'lectures: a reminder of a duty',
    weight: 0.8,
    expression: oneOf(
      // Tenants should air the rooms
      String.raw`(?:^|[,;:–-] )(?:all |our )?${WHO} (?:should|must|need to|ought to|have to) (?:always |also |please |regularly )?(?:refrain|avoid|take (?:more |better |due )?care|wipe|air|ventilate|supervise|remember|be (?:more )?(?:careful|patient|considerate|mindful))\b[^.!?;\n]{0,60}`,
      // Tenants should do this, and avoid that
      String.raw`(?:^|, )${WHO} should \w+(?: \w+)?, [^.!?;\n]{3,50} and (?:refrain|avoid|not)\b[^.!?;\n]{0,50}`,
    ),
    unless: OURS,
  },
  {
    saw: 'says that everybody knows',
    weight: 0.86,
    expression: new RegExp(
      `\\b(?:which|as|that|something|what) (?:most|all|many|nearly all|almost all|every)(?: of)?(?: (?:our|the))?(?: (?:other|regular))? (?:${WHO}|customer|user|guest|driver|owner|member|parent|tenant|one) (?:(?:is|are|were) (?:well |fully |perfectly )?(?:aware|familiar)|knows?|understands?|manages? to)\\b[^.!?;\\n]{0,30}`,
      'i',
    ),
    unless: OURS,
  },
  {
    saw: 'calls it a misunderstanding of the customer’s',
    weight: 0.84,
    besideOurs: true,
    inCondition: true,
    expression:
      /\b(?:confusion|misunderstandings?|misreading|oversight|misconception|misinterpretation|mix-?up|error|mistake|slip|fault|problem|issue)(?: (?:is|was|has|ha[sd] been|must have))?(?: (?:comes?|came|coming|lies|lay|arose|happened|started|made|caused|been|clearly|only))* (?:on|at|from|by|with) (?:your (?:own )?(?:side|end|part)|you(?=[,.;]|$))\b[^.!?;\n]{0,50}|\bin your case,? (?:(?:it|this|that) )?(?:was|were|has been|had been) (?:\w+ly )?(?:not|never|n['’]t)\b[^.!?;\n]{0,40}/i,
    unless:
      /\b(?:(?:no|not an?|never an?|without an?|if the|in case) (?:confusion|misunderstandings?|oversight|mix-?up|error|mistake|slip|fault|problem|issue)|our (?:fault|mistake))\b/i,
  },
  {
    saw: 'tells the customer what it takes',
    weight: 0.76,
    inCondition: true,
    expression: new RegExp(
      `\\bif (?:you|one|people|${WHO}) (?:really )?(?:want|wants|wish|expect|need|needs|like)\\b[^.!?;\\n]{3,50},? (?:then )?(?:you|one|they) (?:should (?:be (?:there|home|in|on time)|at least|really|simply|just|have)|had better|(?:really|simply|just) (?:have|need) to)\\b[^.!?;\\n]{0,60}`,
      'i',
    ),
    unless: new RegExp(`${OURS.source}|\\b(?:reply|let (?:me|us)|tell (?:me|us)|press|click|send)\\b`, 'i'),
  },
  {
    saw: 'tells what would have been, had the customer acted',
    weight: 0.9,
    besideOurs: true,
    inCondition: true,
    expression: oneOf(
      // If only you had called, we could have helped
      String.raw`\bif (?:only )?(?:you|u)(?:['’]d| had) (?:only |just |not |properly |first |actually |simply )*(?!any\b|an?\b|the\b|no\b)\w+[^.!?\n]{3,100}\b(?:we|i|you|it|he|she|they|this|that)(?:['’]d| would| could| might)(?:n['’]t| not)?(?: \w+)? (?:have|be|know)\b[^.!?\n]{0,50}`,
      // A glance would have spared us both this
      String.raw`\b(?:would|could|might)(?:['’]ve| have) (?:easily |probably |also |simply |certainly |perhaps |all )?(?:spared|saved) (?:us (?:both|all)|you|every(?:one|body)|both|all|time|weeks|the (?:trouble|wait|trip)|(?:two|three|four|\d+) \w+)\b[^.!?\n]{0,40}|\bwould['’]ve (?:helped|sufficed|avoided|prevented|saved|shown|told)\b[^.!?\n]{0,40}`,
    ),
    unless:
      /\b(?:sorry|apolog\w*|our (?:fault|mistake|error|side)|by (?:us|our)|if (?:only )?you(?:['’]d| had) (?:like|rather|prefer|love)|(?:had|if) (?:we|i|our)|it(?:['’]d| would) have been free|we only)\b/i,
  },
  {
    saw: 'reproaches',
    weight: 0.84,
    alsoAsked: true,
    expression: oneOf(
      // Not insuring it is a decision too
      String.raw`\bis (?:also )?an? (?:decision|choice)(?: too| as well|(?=[.!…]*$)|,? and \w+ have\b)[^.!?;\n]{0,30}|\bof your (?:own )?(?:making|doing)\b`,
      // We can only assume that it was dropped
      String.raw`\b(?:(?:can only|must|have to) (?:assume|conclude|suppose|presume)(?: that)? (?:the|your?|nobody|no one|it|this|an?)|(?:i|we) take it (?:that )?(?:the|nobody|no one|it|an?))\b(?![^.!?;\n]*\b(?:our|we|us|lost)\b)[^.!?;\n]{3,60}`,
      // I must point out that the delay began with you
      String.raw`\b(?:may (?:i|we)|i must|we must|i have to|we have to|let me|allow me to) (?:just |kindly |gently |politely |respectfully |also )*(?:remind you|point out|draw your attention)\b(?! (?:one|a|an|two) (?:error|mistake))[^.!?;\n]{3,60}|\bmay i ask why (?:the|it|this|you|an?|that|nobody|no one)\b[^.!?;\n]{3,60}`,
    ),
    unless: /\b(?:sorry|apolog\w*|our (?:fault|mistake|error|side)|by (?:us|our))\b/i,
  },
];
