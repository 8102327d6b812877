/** Blame as a lesson: what people should do, what care would have spared, what was never said. */
import type { Accusation } from './accusations.ts';

const KIND = /\b(?:sorry|apolog\w*|refund\w*|free|on us|our (?:fault|mistake)|by mistake)\b/i;
const OURS = /\b(?:sorry|apolog\w*|our|us|we|i)\b/i;
const OTHERS =
  '(?:guests|customers|users|members|people|players|students|passengers|tenants|drivers|clients|travell?ers|parents)';

export const LESSONS: readonly Accusation[] = [
  {
    saw: 'says how well others manage',
    weight: 0.8,
    expression: new RegExp(
      `\\b(?:(?:our |all (?:our |the )?|the |most )?other ${OTHERS}|every(?:one|body) else|no ?(?:one|body) else)\\b[^.!?;\\n]{0,24}\\b(?:manage[ds]?|ha(?:d|s|ve) (?:had )?(?:no|any|never)(?: \\w+)? ?(?:difficult\\w+|trouble|problems?|issues?)|follow(?:ed|s)? the|(?:was|were) (?:on time|able))\\b[^.!?;\\n]{0,50}`,
      'i',
    ),
    unless: /\b(?:sorry|apolog\w*|so (?:your|i|we)|help(?:s|ful)|same (?:problem|trouble))\b/i,
  },
  {
    saw: 'calls what the customer gave wrong',
    weight: 0.76,
    expression:
      /\byour (?:missing|late|incomplete|wrong|incorrect|delayed|unclear|last-minute|repeated) (?!bag|parcel|luggage|refund|order|delivery|item|suitcase|payment|money)\w+(?: \w+)? (?:is|was|were|has|have|meant|held|caused|led|delayed|left|made|is what)\b[^.!?;\n]{0,60}|\byour (?:not )?(?:cancelling|canceling|leaving|arriving|failing|refusing|moving|changing|ordering|booking|paying|replying|forgetting) [^.!?;\n]{0,40}\b(?:meant|left|caused|led|made|cost|is why|delayed|forced)\b[^.!?;\n]{0,40}|\byour (?:\w+ ){0,2}(?:details|number|address|information|answers?|entry|postcode|measurements?|application|spelling) (?:was|were) (?:simply |clearly |just )?(?:wrong|incorrect|incomplete|invalid|illegible)\b[^.!?;\n]{0,50}/i,
    unless:
      /\b(?:sorry|apolog\w*|our (?:system|side|form|fault|mistake|label|records?)|on our|we (?:had|typed|wrote)|by mistake)\b/i,
  },
  {
    saw: 'tells what would have been',
    weight: 0.82,
    inCondition: true,
    expression:
      /^if (?:used|handled|washed|stored|fitted|treated|charged|installed|worn) (?:as (?:directed|described|instructed|intended)|properly|correctly)\b[^.!?;\n]{0,50}\b(?:not|n['’]t|never)\b[^.!?;\n]{0,40}|^(?:had|if) (?:the|this|that|it|a|any|these|they|proper|more|sufficient)\b(?! (?:been )?up to)[^,;.!?\n]{2,60}\b(?:been|had)\b[^.!?;\n]{2,70}\b(?:would(?:n['’]t| not)?|could|might)\b[^.!?;\n]{0,60}|\bwith (?:just )?(?:a (?:little|bit) (?:more )?(?:of )?|more |some |proper )(?:care|attention|thought|planning|patience|foresight)\b[^.!?;\n]{0,50}\b(?:would|could|might|need)\b[^.!?;\n]{0,50}|\b(?:a (?:quick |brief |closer |simple )?(?:look|glance|read)(?: at| in| through)?|reading|checking|measuring)\b[^.!?;\n]{0,40}\b(?:would have|could have|saves?|spares?|avoids?|prevents?)\b[^.!?;\n]{0,40}/i,
    unless: OURS,
  },
  {
    saw: 'says how people ought to be',
    weight: 0.76,
    expression: new RegExp(
      `\\bone (?:really |simply |always )?(?:should|ought to|must|has to|does need to)\\b[^.!?;\\n]{0,60}|\\b(?:some |most |many )?${OTHERS} (?:(?:will|do|always|still|really|simply|just) )+(?:order|click|ignore|forget|buy|leave|expect|ought|should|assume|throw)\\b[^.!?;\\n]{0,60}|\\b${OTHERS} (?:have to see to it|ought to|should (?:really|surely|at least|by now))\\b[^.!?;\\n]{0,60}|\\b(?:a grown (?:man|woman|adult|person)|an adult|any adult|at your age)\\b[^.!?;\\n]{0,50}|\\bsome people (?:expect|want|think|need)\\b[^.!?;\\n]{0,50}`,
      'i',
    ),
    unless: /\b(?:sorry|apolog\w*|one (?:of|is|that)|which one|don['’]t)\b/i,
  },
  {
    saw: 'points out that it was written there',
    weight: 0.7,
    expression:
      /\bthe (?:manual|e-?mail|listing|description|booklet|confirmation|page|sign|leaflet|label|notice|contract|letter|guide) does (?!not)(?:\w+ )?(?:cover|say|state|explain|mention|show|warn|tell)\b[^.!?;\n]{0,50}|^(?:well,? |but |and )?(?:it|this|that)(?:['’]s| is| was) (?:all |right there |clearly )?(?:in|on) (?:the|our|your) (?:booklet|e-?mail|confirmation|box|letter|leaflet|manual|label|listing|description) (?:that )?(?:we (?:gave|sent|handed)|you (?:evidently|clearly|obviously|apparently|got|received|did))\b[^.!?;\n]{0,40}|^it (?:clearly |plainly )?says so\b[^.!?;\n]{0,40}|\b(?:please|kindly|do) (?:\w+ )?(?:read|open|listen to) (?:the|our|any|all) (?:e-?mails?|letters?|messages?|notices?) (?:that )?we send\b[^.!?;\n]{0,20}/i,
    unless: KIND,
  },
  {
    saw: 'tells the customer what to do better next time',
    weight: 0.8,
    alsoAsked: true,
    expression:
      /\b(?:next time|another time),? (?:maybe|perhaps|just|please|try|do|remember)\b[^.!?;\n]{0,60}|\b(?:maybe|perhaps|try to|try and|remember to|do) (?!you)[^.!?;\n]{2,50}\b(?:next time|another time)\b/i,
    unless:
      /\b(?:ask for|call|ring|we|i['’]ll|discount|code|free|come|visit|tell us|let (?:us|me)|use the|book with|send (?:me|us)|order with|quicker|easier|saves?|would you|could you)\b/i,
  },
  {
    saw: 'wonders, as if it could not be',
    weight: 0.8,
    alsoAsked: true,
    expression:
      /^(?:(?:how|it(?:['’]s| is)|rather|quite|very) )*(?:strange|odd|funny|interesting|curious|surprising)(?:,| that| how)\b[^.!?;\n]{0,60}|^(?:was|were|has|had) (?:the|it|your)\b[^.!?;\n]{0,40}\b(?:by any chance|perhaps|possibly)\b[^.!?;\n]{0,40}|\bhow (?:are|were|was|could|can|should) (?:we|i) (?:supposed to|meant to|expected to|have known|to know|know)\b[^.!?;\n]{0,50}|\bwe (?:can['’]t|cannot|don['’]t|are not|aren['’]t) (?:read minds|mind[- ]?readers?|clairvoyant)\b[^.!?;\n]{0,40}|^why only (?:tell|say|mention|ask|raise|report|come)\b[^.!?;\n]{0,40}|^(?:so |but |and |well,? )?you (?:never|didn['’]?t|did not) (?:said|say|tell|told|mention\w*)\b(?! (?:which|what|whether|how|when|where))[^.!?;\n]{0,50}|\b(?:could|can) (?:we|i) have known\b[^.!?;\n]{0,40}/i,
    unless: /\b(?:sorry|apolog\w*|our|we(?:['’]re|['’]ll| will| are)|i(?:['’]ll| will)|look(?:ing)? into)\b/i,
  },
  {
    saw: 'has only what the customer gave',
    weight: 0.78,
    expression:
      /\b(?:we|i) can only (?:work|go|deliver|act|send|help|ship|process|print|use)\b[^.!?;\n]{0,30}\b(?:information|details|address|what|data|photos?|file|number|size)\b[^.!?;\n]{0,24}\b(?:given|gave|provided?|told|sent|supplied|entered|typed)\b[^.!?;\n]{0,40}/i,
    unless: KIND,
  },
  {
    saw: 'says that the customer did it',
    weight: 0.82,
    expression:
      /\b(?:u|you) did (?:in fact )?(?:click|accept|agree|sign|tick|choose|select|order|confirm|approve|press)\b[^.!?;\n]{0,40}|\byou (?:ticked|clicked|insisted|picked|opted|agreed|chose|signed|selected|accepted)\b[^.!?;\n]{0,40}\b(?:yourself|remember|on your own|and that(?:['’]s| is)|so (?:that|strictly|technically|this|it|the)|after all|freely|of your own)\b[^.!?;\n]{0,40}|\b(?:u|you)(?: have)? (?:typed|entered|gave|given|put in|wrote|filled|keyed|used|provided|supplied)(?: \w+){0,3} (?:wrong|incorrect|incomplete|invalid)(?:ly)?\b[^.!?;\n]{0,40}|\bno wonder\b(?! (?:you|that you))[^.!?;\n]{0,50}|\byou keep (?:changing|sending|asking|calling|forgetting|cancelling|moving|opening|writing)\b[^.!?;\n]{0,50}|\b(?:the )?same (?:was|has been|had been|is) (?:already )?(?:informed|told|communicated|explained|intimated)\b[^.!?;\n]{0,30}|\byou (?:have not|haven['’]t) (?:shared|submitted)\b[^.!?;\n]{0,50}|\bsince (?:the )?customer\b[^.!?;\n]{0,60}|\byou (?:left|leave) it (?:very |so |too |rather |a bit |awfully )?late\b[^.!?;\n]{0,20}/i,
    alsoAsked: true,
    unless: /\b(?:sorry|apolog\w*|if|would you|could you|our|we (?:sent|charged|gave|made)|did you)\b/i,
  },
  {
    saw: 'gives it back to the customer',
    weight: 0.84,
    alsoAsked: true,
    expression:
      /\bif only (?:you|the|this|it) (?:had|['’]d)\b[^.!?;\n]{0,60}|^by not \w+ing\b(?![^.!?;\n]*\bwe\b)[^.!?;\n]{0,70}|^instead of \w+ing\b[^.!?;\n]{0,50}\byou (?:let|left|kept|waited|went|did|chose)\b[^.!?;\n]{0,40}|\b(?:mistake|error|fault|blame) (?:is|was|lies|can only be|must be) (?:yours\b|your own|with (?:you\b|whoever)|(?:at|on) your)[^.!?;\n]{0,40}|\b(?:on|to blame but|to thank but) (?:nobody but )?yourself\b|\bonly have yourself to\b[^.!?;\n]{0,30}|\bno (?:mistake|error|fault) other than your own\b|\b(?:gave|left) (?:our \w+|us) (?:no|little) choice\b[^.!?;\n]{0,40}|\b(?:an?|any) (?:careful|sensible|reasonable|responsible|experienced|attentive) \w+ (?:would|will)\b[^.!?;\n]{0,60}|\bwould have (?:expected|thought) (?:that )?(?:an? |some|any|you)\w*[^.!?;\n]{0,60}|\banyone who (?:reads|has read|looks|takes|follows|checks|pays)\b[^.!?;\n]{0,60}|\bhow you (?:managed|could (?:possibly )?have) (?:to )?\w+[^.!?;\n]{0,40}|\b(?:did it not|didn['’]t it) occur to you\b[^.!?;\n]{0,50}|\bwould it have been (?:so|too|that) (?:hard|difficult|much)\b[^.!?;\n]{0,50}|^whose idea was it\b[^.!?;\n]{0,40}|\bso you(?:['’]re| are) saying (?:that )?you\b[^.!?;\n]{0,50}|\byou only had to\b[^.!?;\n]{0,40}|\byou (?:still )?went ahead\b[^.!?;\n]{0,40}|^you \w+[^.!?;\n]{0,60}, (?:didn['’]t|did|haven['’]t|weren['’]t) you\b[^.!?;\n]{0,20}|\b(?:reason|cause)\b[^.!?;\n]{0,24}\bis you \w+ing\b[^.!?;\n]{0,40}|\b(?:can|could) hardly (?:be (?:laid|blamed|expected)|have|blame)\b[^.!?;\n]{0,50}|\bhardly something (?:we|the)\b[^.!?;\n]{0,40}/i,
    unless:
      /\b(?:hard on yourself|sorry|apolog\w*|our (?:fault|mistake|error)|thank\w*|we (?:should|could) have|on ourselves)\b/i,
  },
];
