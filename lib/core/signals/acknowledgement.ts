/** Words with which a reply recognises a feeling, a concern or what the problem did to somebody. */
import type { Span } from '../model.ts';
import type { Sentence } from '../text/reading.ts';
import { phrases } from '../text/vocabulary.ts';
import { apology } from './apology.ts';
import type { SentenceSignal } from './signal.ts';

export interface Acknowledgement extends Span {
  /** `clear` stands alone; `slight` counts with another or beside a named impact. */
  readonly weight: 'clear' | 'slight';
  readonly saw: string;
}

const understands = phrases('acknowledgement.understands', [
  "{i'd|i would|we'd|we would|anyone would|anybody would|anyone'd} [have|also|be|been] {be|been|feel|felt} [just as|every bit as|pretty|quite|really|so] {filthy|livid|furious|cross|angry|gutted|sick|anxious|frustrated|disappointed|baffled|puzzled|ropeable|raging|worried|seething|steaming}",
  '{hard|difficult|tough|not easy|bitter} to {swallow|stomach|take|hear|accept|understand} [after|when|if|from|for|,|i|at]',
  '{happens|happened} to {half|the best|all of us|most of us|plenty of|lots of|everybody|everyone|nearly everyone}',
  "{i'd|i would|we'd|we would} {be|feel} * {too|as well|myself|also}",
  "{i'd|i would|we'd|we would} {also|too} {ask|wonder|worry|write|complain|ring|call|be|feel|want|have asked|have rung|have written}",
  "{have|had|has|'ve|'d|with|given|is} every {right|reason|cause|excuse}",
  '{felt|feel|feels} {sick|awful|terrible|dreadful|horrible|ashamed|bad} {reading|hearing|seeing|when|that|about|for}',
  '{only|well|hardly|barely} {guess|imagine} {how|what}',
  '{really|truly|properly|certainly|surely|must|bound to} {stings|sting|hurts|hurt|smarts|smart|grates|grate|rankles|rankle}',
  '{that|it|this|which} {stings|smarts|grates|rankles}',
  "{is|was|are|were|be|been|comes as|came as|such|quite|it's|that's} {a|quite a|a real|a nasty|such a|a bit of a|a big|an awful|a heavy|one hell of a} {shock|blow|scare|fright|burden|strain|wrench|knock|kick in the teeth|letdown|let-down|faff|slog|lot of money|lot to|gut punch}",
  "{try|tries|tried|test|tests|tested|tax|wear out|stretch} {anyone's|anybody's|your|the|everyone's|a saint's} patience",
  "{we've|we have} all {been|made|done|had|lost|felt|forgotten|known}",
  '{nobody|no one} {says|said|takes you|thinks|blames|accuses|doubts|suspects|is blaming|is accusing} [that|you]',
  '{failed|wronged|abandoned|short-changed} you',
  'in {pain|tears|agony|a panic|distress}',
  '{understand|appreciate|see|realise|realize|know|get|grant|admit} that * {strange|odd|unfair|harsh|steep|a lot|scary|hard|frightening|confusing|high|painful|serious|a worry}',
  '{is|are|was} {a serious matter|a serious thing|no small matter|no laughing matter|no trifle}',
  '{more than} {a nuisance|an inconvenience|annoying|a minor|a mere|a bit of}',
  '{how much} {this|that|it|all this} {is weighing|weighs|worries|matters|means|hurts|upsets|has cost|is costing|has taken|must} [on|to|you]',
  '{i|we} {get|know|hear|see|understand|appreciate} that {money|things|time|cash|budgets} {is|are|must be} {tight|short|hard|difficult|stretched|precious}',
  '{nobody|no one|no parent|no family|no guest} {wants|likes|enjoys|deserves|expects|needs|should have} {their|a|an|to|that|this|your} [child|children|mother|father|pet|dog|day]',
  "{would|'d|will|must|can} [really|also|just|surely|only] {annoy|upset|frustrate|bother|irritate|anger|infuriate|worry|rattle|sting|hurt|grate|rankle|madden|enrage|scare|frighten|shake|exhaust|wear} {me|us|you|anyone|anybody|anyone's|most|him|her|them|down}",
  "{would|'d|must|can} {have|be|make} [me|us|anyone|anybody|you] {annoyed|upset|hopping|fuming|raging|spitting|tearing|climbing|beside|cross|worried|driven|pulling|mad|scared|frightened|shaken} [mad|my|the|me|us|you|myself|too|feathers|by|up]",
  "{is|was|are|were|feels|felt|be|been|that's|it's|sounds|simply|frankly|just|plain|truly|utterly|downright|what a|how} [a|an|really|just|plain|truly|so|nothing short of|bloody] {brutal|unforgivable|indefensible|shabby|shameful|ghastly|hideous|harrowing|hellish|excruciating|cruel|nerve-wracking|heart-stopping|horrid|harsh|bitter|soul-destroying|demoralising|demoralizing|draining|wearing|deflating|crushing|bleak|gruelling|grueling|maddening|mortifying|humiliating|traumatic|hard to bear|no small thing|not on|poor form|poor show|a lot}",
  '{rotten|lousy|miserable|awful|terrible|horrible|poor|grim|sorry|rough|crummy|shabby|nasty|horrid|wretched|heavy|raw|tough|long|bleak|cold|sad|cruel} {price|pick|show|look|mess|business|sight|run|spot|deal|trade|answer|welcome|homecoming|way to|thing to|end to|start to|place to|wait for|night for|few days|few weeks|couple of}',
  '{angry|cross|mad|furious|annoyed|upset|fed up|livid|fuming} {along with you|with you|on your behalf|for you|as you|at ourselves|with ourselves}',
  '{on your behalf|little comfort|small comfort|cold comfort|no comfort|no consolation|small consolation|out of pocket|at your wits|in the dark|high and dry|hopping mad|in your shoes|in your place|in your position|from your side|heart sinks|heart sank|heart goes|feel the same|felt the same|feel your|a slap|an insult|insult to injury|adds insult|enough to make|enough to drive|enough to try|enough to ruin}',
  "{more|longer|further} than {anyone|anybody|you|a person|any customer|one person|anyone's|most people} {should|ought|can|could|bargained|deserves|deserve|would}",
  "{should|ought to|shouldn't|should not|had to|having to|have had to|made to|making you|without having to} [ever|never|ever have to|have to|have had to|then|also] {put up|chase|endure|suffer|go through|ask twice|ask again|explain it|explain this|repeat yourself|wonder|worry|stand|sit|fight|beg|guess|wait that|wait this|wait so}",
  '{leave|leaves|left|kept|keep|leaving|keeping|put|puts|putting} {you|you all|your family|your son|your daughter|your mother|her|him|them|all of you|both of you|you both} [in|out|all|to|with|sitting|there|through] {waiting|standing|stranded|hanging|without|in the dark|in the cold|in the rain|guessing|worrying|sitting|dark|cold|rain|stuck|alone|on hold|limbo|lurch|scrambling|chasing|short|this|that|such}',
  '{spoil|spoils|spoiled|spoilt|ruin|ruins|ruined|sour|sours|soured|dampen|dampened|cast|overshadow|overshadowed|wreck|wrecked|cut short|mar|marred|upend|upended|disrupt|disrupts|disrupted} {your|the|an|a|her|his|their|what} [whole|big|special|first] {day|evening|weekend|week|trip|holiday|party|wedding|birthday|christmas|plans|plan|celebration|morning|night|dinner|start|year|moment|meal|honeymoon|visit|should|shadow|business|event|work|routine|sleep}',
  '{no|hardly the|not the|not a|what a|hell of a|no kind of} {way|state|place|manner} to {wake|sleep|eat|live|learn|find out|hear|come home|spend|start|end|treat|leave|run|welcome|begin|celebrate|be|mark|greet|do|find|live}',
  '{hope|hoping} [that] {your|the|you|she|he|they|everyone|everybody|all|nobody|no one|little|mum|dad} [are|is|was|were|all|both|little|poor|and] {mending|mends|better|recover|recovers|recovering|safe|heals|unharmed|unhurt|okay|ok|comfortable|knee|leg|arm|back|ankle|hand|hip|mother|father|daughter|son|baby|wife|husband|dog|cat} [is|are|feels|feel|gets|heals|mends|mending|recovers|soon]',
  "{glad|relieved|thankful|thank goodness|thank god|thank heavens} {you're|you are|nobody|no one|she's|he's|she is|he is|everyone|everybody|that nobody|you were|you weren't} [both|all] {safe|okay|ok|well|hurt|harmed|all right|alright|unhurt|unharmed|is|was|not|injured}",
  '{how|so|very} {glad|relieved|sorry} {i am|we are}',
  '{hate|hated|hates} {that|to have lost|to think|for you|seeing|hearing|it when|when this|knowing}',
  '{it|this|that} {happens|happened} to {many|most|a lot|plenty|lots|more|nearly|almost}',
  "{don't|do not|please don't|never} {feel|be} {bad|embarrassed|silly|ashamed|guilty|hard on}",
  '{sleepless|anxious|nervous|worrying|worrisome|frantic|fraught|hectic|long|cold|lonely|silent|wasted|lost|ruined|anguished} {night|nights|hours|hour|wait|days|day|weeks|evening|evenings|morning|weekend|afternoon} {is|was|are|were|in|without|for|at|of|and|with}',
  "{understand|understands|understood|appreciate|recognise|recognize|realise|realize|imagine|see|know|get|totally get|can tell|can see|acknowledge|sympathise|sympathize|empathise|empathize} [completely|totally|fully|exactly|just|entirely] {how|why|that this|that it|this is|this must|it's|it is|it must|it can|the frustration|the disappointment|the importance|the inconvenience|the urgency|the worry|the concern|the stress|the impact|you're frustrated|you are frustrated|you're upset|you are upset|this has been|this isn't|this was|what a|where you're|where you are|where you|with you|with your|that feeling|the feeling|you must|you need|you want|you were|that must|that's|that you're|that you are|that you|what it|what this|what that|this can|this could|the trouble|the hassle|being|having|waiting|losing|the pain|the pressure|the need|wanting|needing|the rush|the shock}",
  '{understand|understands|understood|appreciate|realise|realize|imagine|acknowledge|sympathise with|sympathize with|empathise with|empathize with|see|get|know} [completely|totally|fully|exactly|entirely] your {frustration|frustrations|concern|concerns|worry|worries|disappointment|anger|annoyance|upset|feeling|feelings|point|position|situation|pain|anxiety|fear|fears|doubt|doubts|irritation|impatience|urgency|dismay|distress|stress|predicament|side}',
  '{we|i|totally|completely|fully|can|really|do|definitely|certainly|absolutely} {hear|feel} {you|your|for you}',
  '{feel|feels|felt} for you',
  "{not|never|isn't|wasn't|isnt|hardly} {the|what|how|our|your|an|a} [kind of|type of|sort of|level of|standard of|good|great|nice|pleasant|ideal|acceptable] {experience|service|impression|start|we|standard|standards|situation|fun|you|customers|anybody|anyone}",
  "{not|isn't|wasn't|isnt|far from|nowhere near|less than} {good enough|acceptable|okay|ok|fair|fun|cool|great|nice|ideal|right|how we|what we|pleasant|easy}",
  "{doesn't|does not|didn't|don't|that does not|not} {sound|seem|look} {good|right|ideal|fun|great|fair|like the|like a|like fun|okay|ok|pleasant|nice|like what|normal}",
  '{must|can|may|could} {be|have been|feel|have felt|seem} [very|so|really|quite|incredibly|extremely|rather|a|such|terribly|pretty|truly] {frustrating|annoying|upsetting|disappointing|worrying|stressful|difficult|hard|inconvenient|concerning|distressing|alarming|galling|infuriating|scary|frightening|tough|painful|exhausting|confusing|nerve-racking|unsettling|awful|horrible|unpleasant|maddening|shock|pain|worry|nightmare|exasperating|embarrassing|irritating|miserable|challenging|tiring}',
  "{is|was|are|were|that's|it's|this is|sounds|sound|feels|how|what a|so|very|really|pretty|incredibly|absolutely|truly|rather|quite|extremely|an|utterly|certainly|definitely|looks|be|more than|been|beyond} [really|very|so|truly|an|a|quite|pretty|absolutely] {frustrating|annoying|upsetting|disappointing|worrying|stressful|inconvenient|concerning|distressing|alarming|galling|infuriating|scary|frightening|awful|horrible|terrible|unpleasant|maddening|unacceptable|heartbreaking|heart-breaking|exasperating|embarrassing|miserable|rotten|dreadful|unfair|shocking|unsettling|nerve-racking|gutting|rubbish|inexcusable|wretched|disheartening|sad|tough|pain|nightmare|shame|lousy|rough|grim|nasty|crummy|appalling|insane|bummer|letdown|ordeal}",
  "{sounds|sound|looks|look|that's} [really|very|so|quite|rather|awfully|terribly] {painful|sore|itchy|uncomfortable|hurtful|exhausting|serious|lonely|cold|bleak}",
  '{frustrating|annoying|upsetting|disappointing|worrying|stressful|distressing|inconvenient|painful|embarrassing|unpleasant} {it|this|that|for|to|when|experience|situation|time|start|wait|is|and}',
  "{would|'d|we'd|i'd|you'd|he'd|they'd} [also|all|both|not] {be|feel|have been|worry|hate|have felt|drive|want|expect|go} [just|equally|so|very|as|more than|fairly|pretty] {furious|upset|angry|annoyed|frustrated|worried|done|cross|disappointed|livid|mad|the same|too|unhappy|anxious|fed|as|me|us|up|concerned|alarmed|irritated|gutted|stressed}",
  "{you|you've|you have|they|he|she|nobody|no one|that's} {deserve|deserved|deserves|should not have|shouldn't have|should never have|every right|had a right|have been through|been patient|have been patient|been waiting long|should have to|shouldn't} [better|to|had|be|been|right|happened|waited|wait|more]",
  '{let|letting|lets} {you|you all|your|her|him|them|both of you} down',
  '{fell|fallen|falls|fall} {short|below|far short}',
  "{you're|you are|you were} [absolutely|quite|completely|totally|so|entirely|very|perfectly] {right|justified} [to|in|and|that|about]",
  '{cost|costs|spoiled|spoilt|spoils|ruined|ruin|ruins|hurt|hurts|threw|thrown|worried|scared|frightened} {you|your|her|him|your son|your daughter|your family|a whole|an evening|a wedding|a weekend|a day}',
  '{take|taking|takes|treat|treating} {this|your concern|your concerns|your complaint|it|that|these} {very|extremely|so} seriously',
  '{worst|bad|terrible|horrible|awful|miserable|poor|frustrating|difficult|stressful} {possible|time|moment|timing|day|way|start|impression|evening|night|morning|week|situation|luck|place}',
  '{of all} {days|times|places|nights|weeks|evenings|things|moments|people}',
  '{share|echo|understand|hear|note|sense|read|respect} your {concern|concerns|frustration|disappointment|anger|worry|worries|annoyance|pain|feelings|sentiment|sentiments|dismay|upset|point}',
  '{too|far too|way too|much too|twice too|one too} {long|many} [a|for|to|and]',
  "{no wonder|no fun|no joke|not fun|not nice|not okay|not funny|that's a lot|that is a lot|last thing you|the last thing|hard on you|easy for you|tough on you|hard day|long day|long wait}",
  '{horrified|mortified|appalled|ashamed|embarrassed|shocked|gutted|saddened|dismayed|devastated|distressed|alarmed|heartbroken|red faces|sickened|upset}',
  '{no one|nobody|none of us} {wants|want|likes|should|deserves|needs|enjoys} [to|have|be]',
  '{wish|hope} {there was more|there were more|we could do more|i could do more|things get|it gets|you feel better|you get better|she feels|he feels|you are feeling|everyone is}',
  '{my|our|full|deepest|has my|have my|every} {sympathy|sympathies|condolences|heart|thoughts}',
  '{made|makes|making} {it|things|matters|this} {worse|harder|even}',
  '{rude|nasty|unpleasant|bad|horrible|awful|unwelcome} {surprise|shock|start|end|feeling|sight}',
  "{so|that} {you|your} {don't|do not|won't|can} {miss|lose|have to wait}",
  '{well done|good thing|you did right|you did the right|right to|good of you|brave}',
  '{happens|happened} to {the best|all of us|everyone|everybody|me too|us all}',
  "{no stress|rest easy|you're not alone|you are not alone|in good time for}",
  '{bless|poor} {you|her|him|thing|little}',
  '{with a|without a|with the|with your} {baby|newborn|child|toddler|six-year-old|deadline|wedding|flight}',
  '{worry|worried|worries|worrying|frustration|frustrations|disappointment|distress|stress|headache|headaches|anxiety|heartache|upheaval|embarrassment|misery|inconvenienced|anguish}',
]);
const cries = phrases('acknowledgement.cries', [
  "{oh no|oh dear|ouch|yikes|oof|uh oh|uh-oh|eek|oh my|oh gosh|oh goodness|oh man|oh boy|oh wow|uhhh|ugh|aw|aww|crikey|blimey|argh|aargh|arghh|grr|gah|jeez|crumbs|heavens|good lord|oh lord|yeesh|eish|aiyo|och|sheesh|good heavens|oh heck|flipping heck|alas|oh love|oh bless|ach nein|oh hell|damn|goodness|gosh|good grief|bummer|darn|dang|drat|yuck|what a pain|what a shame|what a day|what a mess|what a nuisance|what an awful|that's not good|that is not good|that's not great|that's not right|that's no good|that isn't right|that stinks|that sucks|that's awful|that's terrible|that hurts|uhh|oh noes}",
]);
/** Right words, other use: "please understand how the app works", "we understand you want to cancel". */
const notFeeling = phrases('acknowledgement.not', [
  '{please|help|helps|to|better|you|do you|can you|make sure you|need to|must|want to|like to|able to} [better] {understand|see|know|imagine|get|appreciate|recognise|realise} [how|your|why|that]',
  '{let|letting} {us|me|you} know [how|why|that|what|your|if|when]',
  '{appreciate|understand|see|get|know} {your} {tweet|tweeting|message|feedback|business|reply|response|email|interest|order|help|reaching|contacting|question|account|details|order number|suggestion|time|query|request|issue|name|input|call|update|info|information|address|settings}',
  '{appreciate|recognise|recognize} your {patience|understanding|cooperation|co-operation|loyalty|custom|honesty|support|commitment|efforts|effort|contribution|kind|concern in}',
  '{before|not|without|be|taking|take|far from} too {long|many}',
  '{see|know|get|understand} how {that|it|this|they|we|you|to|the|things} [all] {could|can|might|would|get|gets|got|goes|go|went|works|work|does|did|look|looks|use|do}',
  "{see|know|understand|can see} [that] {it's|it is|that's|that is|this is} {at|in|on|with|out|being|been|still|now|already|showing|gone|going|active|due|under|set|marked|linked}",
  "{you are|you're|you were} {contacting|asking|writing|looking|referring|using|trying|enquiring|calling|requesting|on|with|in|about}",
  'not on {file|record|our|the|your|a|an|this|that|board|sale|offer|display|site|stock|time|any|his|her|my|their|page|it}',
  '{gutted|sad|heartbroken|devastated|upset} {to see you|that you are} {go|leave|leaving|going}',
  "{do not|don't|dont|no need to|not to|nothing to|never|no reason to} worry",
  '{any|free of|without} [further|more] {worry|worries|stress|concern|frustration|frustrations|disappointment|distress|embarrassment}',
  "{you|you'll|you will|you can|if you} {see|get|know|need|imagine} [how|your|what|that|why|this]",
  '{thanks|thank you} {for|so} * {patience|understanding|loyalty|bearing}',
]);
const SORRY_FELT =
  /\b(?:frustrat\w*|disappoint\w*|distress\w*|upset\w*|worr(?:y|ied|ies)|stress\w*|embarrass\w*|anxi\w*|pain|hurt|anger|annoy\w*|scare|fright|discomfort|let you down|letting you down|ordeal|been through|lost (?:sleep|evening|day|time)|ruined|spoil\w*|wasted|kids|children|baby|wedding|birthday|honeymoon|flight|dinner|evening|night|weekend|holiday|mother|father|son|daughter|husband|wife|gran|family|today of all|tonight)\b/i;

/** Nobody writes "so sorry about tonight" by rote. */
const MEANT = /\b(?:so|truly|very|terribly|really|deeply|sincerely) sorry\b/i;

/** Shows feeling: whatever else it sounds like, it is no reproach. */
export const feels = (sentence: Sentence): boolean =>
  sentence.read(acknowledgement).some(({ weight }) => weight === 'clear');

export const acknowledgement: SentenceSignal<Acknowledgement> = {
  id: 'acknowledgement',
  read(sentence) {
    const found: Acknowledgement[] = [];
    const not = sentence.find(notFeeling);
    const apologies = sentence.read(apology);
    const hollow = apologies.filter(({ kind }) => kind === 'conditional' || kind === 'farewell');
    const inside = (hit: Span): boolean => hollow.some((one) => one.start <= hit.end && one.end >= hit.start);
    for (const hit of sentence.find(understands))
      if (!inside(hit) && !not.some((other) => other.start < hit.end && other.end > hit.start))
        found.push({ start: hit.start, end: hit.end, weight: 'clear', saw: 'recognises how it feels' });
    for (const hit of hollow.length > 0 ? [] : sentence.find(cries))
      found.push({ start: hit.start, end: hit.end, weight: 'clear', saw: 'shares the feeling' });
    for (const one of apologies) {
      const span = { start: one.start, end: one.end };
      if (one.kind === 'sympathy') found.push({ ...span, weight: 'clear', saw: 'sympathises' });
      else if (
        one.kind === 'ownership' &&
        (SORRY_FELT.test(sentence.text.slice(one.start)) ||
          (!one.stock && MEANT.test(sentence.text.slice(one.start, one.end))))
      )
        found.push({ ...span, weight: 'clear', saw: 'apologises for what it did to them' });
      else if (one.kind === 'ownership' && !one.stock)
        found.push({ ...span, weight: 'slight', saw: 'apologises for it by name' });
    }
    return found;
  },
};
