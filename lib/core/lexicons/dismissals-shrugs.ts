/** Brush-offs by what they lean on: it still works, others wait too, nature, numbers, somebody else's good intentions. */
import { oneOf } from '../text/late.ts';
import type { Dismissal } from './dismissals.ts';

const END =
  "(?:,? (?:after all|really|mate|sir|madam|you know|i(?:['’]m)? (?:am )?afraid|to be honest|tbh|sorry|as it is|though))?[.!…]*$";
const LEAD =
  "^(?:(?:hi|hello|hey|dear|well|so|and|but|ok|okay|anyway|look|unfortunately|sadly|at the end of the day|as (?:you|i) (?:know|said)|i(?:['’]m| am) afraid)\\b[\\w ]{0,14}[,: ]+){0,4}";
const HELPS =
  /\b(?:sorry|apolog\w*|refund\w*|free|on us|by mistake|but (?:i|we|you|it)|so (?:i|we|here|please|your)|i(?:['’]ve| have|['’]ll| will)|we(?:['’]ve| have(?! (?:had|received|thousands|hundreds|many|no))|['’]ll| will(?! not))|instead|thank\w*|if (?:it|that|you)|until|while|yes|new one|good news)\b/i;

/** Beside what is done about it, or where somebody is to say more. */
const KINDLY =
  /\b(?:sorry|apolog\w*|refund\w*|by mistake|but (?:i|we)|instead|so (?:i|we|please|here|tell)\b(?! (?:do not|don['’]t|can['’]t|cannot))|tell me|let (?:me|us) know|you can (?:swap|change|return|have)|you(?:['’]ve| have) spent|anyone but)\b/i;

export const SHRUGS: readonly Dismissal[] = [
  {
    saw: 'says that it can still be used',
    weight: 0.84,
    expression:
      /\b(?:still|nevertheless|nonetheless|otherwise|remains?|perfectly|completely|fully|entirely) (?:(?:be|can be|perfectly|completely|fully|entirely|quite|absolutely|very|is|are|works?) )*(?:us(?:e?able|ed)|functional|functions?|functioning|fine|wearable|drinkable|edible|legible|readable|serviceable|adequate|sufficient|liv(?:e)?able|passable|roadworthy|watchable|enjoyable|good enough)\b(?! (?:to|by) (?:return|exchange))[^.!?;\n]{0,30}/i,
    unless: HELPS,
  },
  {
    saw: 'says that everybody has to wait',
    weight: 0.84,
    expression:
      /\b(?:like|same as|just as|as (?:does|is|with)) (?:every(?:one|body)|all|any(?:one|body)|the rest|any other|all other|every other)(?: of us)?(?: (?:else|others?|customers?|guests|members|patients|people))?(?:['’]s)?(?=[,.!…]|$)/i,
    unless: HELPS,
  },
  {
    saw: 'leaves it to time',
    weight: 0.8,
    expression:
      /\b(?:it|they|yours|the \w+|your \w+|these|things|that)(?:['’]ll| will| should| does| do| usually| normally| tends? to| mostly)? (?:\w+ )?(?:turns? up|shows? up|sorts? (?:itself|themselves) out|heals?|goes? away|wears? off|passes|clears? up|dries? out|settles?(?: down)?|comes? round|fades?|disappears?)(?: \w+)? (?:by (?:itself|themselves)|on (?:its|their) own|of (?:its|their) own accord|eventually|sooner or later|one day|in (?:due course|time|the end|its own time)|somewhere|again some day)\b[^.!?;\n]{0,20}|\b(?:yours|it|they|the \w+|your \w+)(?:['’]ll| will) turn up\b(?! (?:at|on|to|between|by))[^.!?;\n]{0,16}|\b(?:needs?|takes?|have|has) (?:a bit of|a little|some|more|plenty of) patience\b[^.!?;\n]{0,30}|\bpatience is\b[^.!?;\n]{0,30}/i,
    unless: HELPS,
  },
  {
    saw: 'shrugs: it is nature',
    weight: 0.84,
    expression:
      /\b(?:neither here nor there|six of one|much of a muchness|no great shakes|a drop in the ocean|swings and roundabouts)\b[^.!?;\n]{0,30}|\b(?:could|may|might|can) (?:well |just as well |also |equally )?(?:have )?(?:been |be |come |came |happened? |occur(?:red)? |sustained |picked up |caught )+(?:\w+ )?(?:anywhere|from anything|from anywhere|by anything)\b[^.!?;\n]{0,40}/i,
    unless: HELPS,
  },
  {
    saw: 'shrugs: that is how it works',
    weight: 0.88,
    expression: new RegExp(
      `\\bthat(?:['’]?s| is| was) (?:just |simply |unfortunately |really |sadly |basically )*(?:how|the way|what|where|as far as) (?:our|the|this|it|things|we|they)(?:['’]s|['’]re)? ?(?:[\\w'’-]+ )?(?:is|are|was|works?|operates?|set up|set|built|made|designed|done|goes?|runs?|do it|does|have|stands?)\\b[^.!?;,:\\n]{0,16}${END}|\\b(?:decision|ruling|answer|position|verdict|mind)(?:['’]s| is| remains| stays| was) (?:\\w+ )?(?:final|made|made up|unchanged|the same|no|taken)${END}|\\b(\\w+) (\\w+) (?:what|as long as|how|when|the way) (?:\\1|they|it) \\2\\b[^.!?;\\n]{0,20}`,
      'i',
    ),
    unless: /\b(?:sorry|apolog\w*|in your favour|you can|until|from \w+day)\b/i,
  },
  {
    saw: 'says that nobody will say otherwise',
    weight: 0.86,
    expression:
      /\b(?:will|would|can|could|['’]ll|is going to|are going to) (?:only |just |simply |also )?(?:tell|say|give|hear)(?: you)? (?:exactly |precisely |just )?(?:the (?:very |exact )?same|nothing (?:else|different|more|new|other))\b[^.!?;\n]{0,30}|\byou(?:['’]ve| have) (?:already )?(?:had|got|received|been given|seen) (?:our|my|the|your|an|all) (?:\w+ )?(?:answers?|repl(?:y|ies)|responses?|explanations?|decision|statement)\b[^.!?;\n]{0,30}/i,
    unless: /\b(?:sorry|apolog\w*|by mistake|twice|so (?:i|we)|and (?:i|we|our|are)|but)\b/i,
  },
  {
    saw: 'takes the other side',
    weight: 0.8,
    expression:
      /\b(?:i(?:['’]m| am)|we(?:['’]re| are)) (?:quite |very |pretty |absolutely |fairly )?(?:sure|certain|confident|convinced) (?:that )?(?:he|she|they|our \w+|the \w+|my \w+|nobody|no one|none|it) (?:did(?:n['’]t| not)|would(?:n['’]t| never| not|\b)|was(?:n['’]t| not| only| just)|were(?:n['’]t| not| only)|had (?:no|a|his|her|their|good)|meant|could(?:n['’]t| not)|never|acted|followed)\b[^.!?;\n]{0,60}|\b(?:i|we) (?:do not|don['’]t|can['’]t|cannot|fail to|really don['’]t) (?:quite |really |even )?(?:see|understand) (?:what|where|why) (?:the|your|that|this|it|there|you)\b[^.!?;\n]{0,20}\b(?:problem|issue|matters?|fuss|complain\w*|complaint|difficulty|concern|upset|drama)\b[^.!?;\n]{0,30}/i,
    unless: /\b(?:sorry|apolog\w*|but|so (?:i|we)|yet|let me)\b/i,
  },
  {
    saw: 'shows the customer the door',
    weight: 0.88,
    expression:
      /\bif (?:you|u) (?:do not|don['’]?t|are not|aren['’]t) (?:like|happy|satisfied|agree|want)\b[^.!?;,\n]{0,30},? (?:there (?:are|is)|you(?:['’]re| are)? (?:can|may|could|free|welcome|always)|feel free|go\b|try|by all means|then|nobody|no one|take)[^.!?;\n]{0,50}/i,
    unless:
      /\b(?:sorry|apolog\w*|refund\w*|return|send it|swap\w*|exchange\w*|free of charge|tell (?:us|me)|let (?:us|me)|reply|money|(?:we|i)(?:['’]ll| will)|another (?:date|day|time|colour|size|seat|room|slot|one))\b/i,
  },
  {
    saw: 'tells the customer how to feel',
    weight: 0.86,
    expression:
      /\bno (?:point|use|sense|good) (?:in )?(?:\w+ing (?:about|over|on)|worrying|complaining|discussing|arguing|crying|calling|chasing|shouting|getting|being)\b[^.!?;\n]{0,40}|\b(?:do not|don['’]?t|try not to|you mustn['’]t|please don['’]t) (?:worry|fret|stress|think|fuss|complain|ask)(?: about (?:it|this|that))? (?:so|too|this|that) much\b[^.!?;\n]{0,20}/i,
    unless: /\b(?:sorry|apolog\w*|we should|i should|(?:we|i)(?:['’]ll| will))\b/i,
  },
  {
    saw: 'sends the customer away',
    weight: 0.74,
    expression: new RegExp(
      `\\b(?:must|should|have to|has to|need to|needs to|can only|are to|is to|may only) (?:first )?be (?:(?:contacted|approached|asked|consulted) (?:directly|separately|yourself)|(?:lodged|raised|submitted|reported|filed|sent|addressed|made|directed|sought|taken up) (?:\\w+ )?(?:via|through|with|to|at|by|in|using) (?:the|your|a|an) (?:relevant|appropriate|proper|usual|correct|official|competent|responsible|respective|right|local|designated))\\b[^.!?;\\n]{0,40}|${LEAD}[\\w ]{3,40} (?:is|are) (?:dealt with|handled|provided|managed|looked after|run|operated|decided|administered) by (?:the|another|a different|an external|a third)(?: [\\w'’-]+){1,4}(?:,? (?:and )?not (?:by )?(?:us|the \\w+|me))?${END}`,
      'i',
    ),
    unless: HELPS,
  },
  {
    saw: 'takes the other side',
    weight: 0.8,
    expression:
      /\b(?:he|she|they|our \w+|the \w+|my colleagues?|staff) (?:was|is|were|are|had|has|must have (?:had|been)|may have (?:had|been))(?: been)?(?: just| only| probably| simply| also| very)? ?(?:having )?(?:a (?:bad|hard|long|rough|difficult|stressful|busy|tough) (?:day|week|shift|night|morning)|under (?:a lot of |great |enormous )?(?:pressure|stress)|new (?:here|to|in)|still (?:learning|in training)|only human|tired|stressed|in a hurry|only doing (?:his|her|their) job)\b[^.!?;\n]{0,30}/i,
    unless:
      /\b(?:sorry|apolog\w*|but (?:that|it|this|there)|no excuse|so (?:i|we)(?:['’]ve| have|['’]m| am|['’]ll| will)|that(?:['’]s| is) no)\b/i,
  },
  {
    saw: 'tells the customer to live with it',
    weight: 0.86,
    expression:
      /\byou(?:['’]ll| will|['’]d| would| should| can)? (?:just |simply |soon |quickly |eventually |have to |need to )*(?:get|grow) used to (?:it|that|this|the|them|our)\b[^.!?;\n]{0,30}|\b(?:you(?:['’]ll| will)?|just|must) (?:just |simply )?(?:learn|have|need) to live with\b[^.!?;\n]{0,30}/i,
    unless: HELPS,
  },
  {
    saw: 'files it away',
    weight: 0.84,
    expression:
      /\b(?:we|i)(?:['’]ve| have) (?:duly |now |also |already )*(?:noted|recorded|logged|registered|filed|taken note of|taken down|made a note of) (?:it|this|that|your (?:\w+ )?(?:complaints?|comments?|remarks?|feedback|dissatisfaction|concerns?|points?|opinion|frustration|disappointment|views?))[.!…]*$/i,
    unless:
      /\b(?:sorry|apolog\w*|next|today|tomorrow|ahead|first|moved|so that|because|who will|and (?:i|we|my|our))\b/i,
  },
  {
    saw: 'shrugs: nobody could have helped it',
    weight: 0.84,
    expression:
      /\b(?:there (?:is|was|['’]s) )?nothing (?:more |else )?(?:that )?(?:the|our|my|any|he|she|they|staff|anyone|anybody|a)(?: \w+){0,2}? (?:can|could|would be able to) (?:have )?(?:do|done|say|said|change|changed)\b[^.!?;\n]{0,30}/i,
    unless: new RegExp(`${HELPS.source}|;|\\b(?:today|tonight|tomorrow|without|before)\\b`, 'i'),
  },
  {
    saw: 'tells the customer how to feel',
    weight: 0.9,
    expression: oneOf(
      // Let us keep it in proportion
      String.raw`\b(?:keep|see|put|take)\b[^.!?;\n]{0,24} (?:in|into|sense of|some) (?:proportion|perspective)\b|\bout of (?:all )?proportion\b`,
      // You will laugh about it
      String.raw`\byou(?:['’]ll| will| are sure to) (?:soon |surely |probably |certainly |have |just have to )*(?:get over|survive|laugh about|forgotten|wonder why|manage without|cope|calm down|have forgotten)\b[^.!?;\n]{0,40}`,
    ),
    unless: KINDLY,
  },
  {
    saw: 'closes the matter',
    weight: 0.9,
    expression: oneOf(
      // I have no intention of
      String.raw`\bno intention of \w+ing\b[^.!?;\n]{0,50}|\b(?:won['’]t|will not|not going to) be drawn\b[^.!?;\n]{0,40}|\b(?:we|this|i) (?:could|can|would|will) (?:\w+ )?go round in circles\b[^.!?;\n]{0,30}`,
      // Moving on
      String.raw`(?:^|[.,;–-] ?)(?:(?:anyways?|so|right|ok(?:ay)?),? )?(?:moving on|next (?:question|topic)(?:,? please)?)(?=[,.!?]|$)`,
      // Again, we cannot
      String.raw`^(?:again|once (?:more|again)|for the (?:last|third|umpteenth) time)(?:,? (?:and )?for the [\w ]{3,24})?[,:] (?!(?:i(?:['’]m| am)|we(?:['’]re| are)|my|our|thank|please|so)\b)[^.!?;\n]{3,60}`,
    ),
    unless: KINDLY,
  },
  {
    saw: 'makes little of it',
    weight: 0.86,
    expression: oneOf(
      // You will find that it is plenty
      String.raw`\b(?:(?:think|believe|imagine|sure|afraid) you(?:['’]ll| will) find(?: that)?|^you(?:['’]ll| will) find that) (?:\w+ ){1,6}(?:is|isn['’]t|are|aren['’]t|does|doesn['’]t|gives?|regards?|vary|could|would|can)\b[^.!?;\n]{0,40}`,
      // One in four years
      String.raw`\bone (?:[\w-]+ ){1,3}(?:more or less|in (?:a|two|three|four|five|six|ten|\d+) years?)\b[^.!?;\n]{0,20}\b(?:is|will|should|would|hardly|come on|,)\b[^.!?;\n]{0,30}`,
      // Nothing to lose sleep over
      String.raw`\b(?:not (?:something )?(?:to|i['’]d|going to)|n['’]t (?:something )?(?:to )?|would(?: not|n['’]t)|i['’]d not) ?lose (?:any |your |much )?sleep\b[^.!?;\n]{0,30}|\b(?:is|are|was|it['’]s) (?:\w+ly |just )?cosmetic[.!]*$|\bhardly (?:call (?:it|this|that)|an?|the end of)\b[^.!?;\n]{0,30}|\b(?:not|n['’]t|hardly) (?:really )?worth (?:your (?:nerves|time)|opening|this (?:many|much)|the (?:ink|fuss|bother)|arguing|complaining)\b[^.!?;\n]{0,30}`,
    ),
    unless: KINDLY,
  },
  {
    saw: 'talks down',
    weight: 0.88,
    expression: oneOf(
      // Surely a night without it did no harm
      String.raw`^(?:but |and |well,? )?surely,? (?:an? |one |your |there|that|this|it|the )[^.!?;\n]{3,70}|\byou surely (?:don['’]t|do not|can['’]t|cannot|can|see|understand)\b[^.!?;\n]{0,50}`,
      // Somebody will always complain
      String.raw`\bthere(?:['’]s| is) always (?:one|some\w*)\b[^.!?;\n]{0,40}|\b(?:one |you |we )?can(?:no|['’])?t please (?:every(?:one|body)|all)[.!]*$|\bwill (?:always|naturally) (?:find|hear) something\b[^.!?;\n]{0,20}`,
      // It is part of life
      String.raw`\b(?:a personal problem|user preference|a (?:matter|question) of taste|life goes on|that(?:['’]s| is) life|part of (?:life|living (?:in|with|near)|the (?:charm|fun|adventure))|gives? (?:it|them|the \w+) (?:its |their )?(?:character|charm)|the nature of (?:things|the (?:thing|beast)))\b[^.!?;\n]{0,20}`,
    ),
    unless: KINDLY,
  },
];
