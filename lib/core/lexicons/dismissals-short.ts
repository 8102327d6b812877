/** Brush-offs in few words: the sentence says nothing else, so it ends there. */
import type { Dismissal } from './dismissals.ts';

const LEAD =
  "^(?:(?:hi|hello|hey|dear|well|sorry|so|and|but|ok|okay|anyway|look|unfortunately|sadly|i think|as (?:you|i) (?:know|said)|i(?:['’]m| am) afraid)\\b[\\w ]{0,14}[,: ]+){0,4}";
const END =
  "(?:,? (?:after all|really|mate|sir|madam|you know|i(?:['’]m)? (?:am )?afraid|to be honest|tbh|sorry))?[.!…]*$";
const HELPS =
  /\b(?:sorry|apolog\w*|refund(?:ed)?|free|on us|by mistake|but (?:i|we|you)|so (?:i|we|here|please|your)|i(?:['’]ve| have|['’]ll| will)|we(?:['’]ve| have(?! (?:had|received) no)|['’]ll| will(?! not))|instead|thank(?:s| you) for (?:telling|letting|pointing)|if (?:it|that|you))\b/i;
const GUIDE =
  "(?:[\\w'’-]+ ){0,2}(?:guide|manual|faqs?|web ?site|site|terms|conditions|documentation|docs|instructions|help (?:cent(?:er|re)|pages?|section)|leaflet|booklet|small print)";

export const SHORT: readonly Dismissal[] = [
  {
    saw: 'calls it normal',
    weight: 0.72,
    expression: new RegExp(
      `${LEAD}(?:bills|prices|costs|fees|rates|waits|waiting times|queues|lines|delays|deliveries|rooms|results) (?:are|do|will|can|may|tend to) (?:(?:usually|always|often|typically|generally|normally|just|simply|be) )*(?:higher|longer|slower|busier|worse|louder|colder|up|down|go up|rise|vary|happen|differ)\\b(?: (?:in|at|on|around|before|after|over|from) [\\w ]{2,24})?${END}|\\b(?:is|are|was|falls?|lies) (?:well |still )?within (?:the |our )?(?:norm|normal range|usual range|tolerances?|accepted (?:range|limits))\\b[^.!?;\\n]{0,20}${END}|\\b(?:isn['’]t|is not|aren['’]t|are not) (?:usually |normally |generally )?(?:considered|regarded as|counted as|classed as|seen as) (?:to be )?(?:a )?(?:late|faults?|defects?|delays?|errors?|problem)\\b|${LEAD}(?:strictly speaking,? )?(?:that|this|it)(?:['’]s| is| was) (?:just |simply |actually )*(?:a feature\\b[\\w, ]{0,16}|by design|working as (?:intended|designed|expected)|(?:designed|made|built|meant to be|supposed to be|intended to be) (?:that way|like that|like this|this way))${END}`,
      'i',
    ),
    unless: HELPS,
  },
  {
    saw: 'files it away',
    weight: 0.78,
    expression: new RegExp(
      `\\b(?:feedback|comments?|opinion|input|remarks?|suggestions?|complaint|experience)\\b[^.!?;\\n]{0,40}\\b(?:passed (?:it )?(?:on|along)|shared|forwarded|escalated|relayed|fed back) (?:(?:internally|accordingly)|(?:on )?(?:to|with) (?:the|our) (?:relevant|appropriate|right|concerned|respective|responsible|correct|proper|internal) (?:teams?|departments?|people|colleagues|persons?|parties))${END}|\\bwe (?:do |really |truly |always )?(?:value|appreciate|take|welcome) (?:all |every )?(?:your |the )?(?:valued |valuable |customer )?(?:feedback|comments?|opinion|input|views?)\\b[^.!?;\\n]{0,12}\\b(?:and (?:will )?(?:use|learn|strive|aim|try)|very seriously|seriously|on board)\\b[^.!?;\\n]{0,40}${END}|^we hear you${END}`,
      'i',
    ),
    unless: /\b(?:sorry|apolog\w*|who will|and (?:they|he|she)|because|so that|by \w+day|today|tomorrow)\b/i,
  },
  {
    saw: 'sends the customer away',
    weight: 0.76,
    expression: new RegExp(
      `\\b(?:from|on) (?:our|my) (?:side|part|end|point of view),? (?!if\\b)[^.!?;,\\n]{2,40} (?:is|are|was|were|has been) (?:\\w+ )?(?:closed|finished|settled|successful|correct|in order|done|completed?)${END}|\\b(?:is|was|has been) (?:\\w+ )?(?:closed|settled|successful|correct|in order|completed?) (?:on|from) our (?:side|part|end)${END}|${LEAD}(?:that|this|it)(?:['’]s| is|['’]d be| would be) (?:really |rather |best |more )?(?:a (?:question|matter|case|topic|job)|one|something|an? issue|another (?:team|department|office|matter)|(?:up|down) to)(?: (?:for|of|with|between|to))?(?: (?:you and )?(?:the|your|another|them|him|her|our other)(?: [\\w'’-]+){0,3})?(?:,? not (?:us|me|ours|for us))?${END}|^(?:best|better) (?:to )?(?:ask|contact|try|speak to|ring|call|check with) (?:the|your)(?: [\\w'’-]+){1,3}${END}|${LEAD}(?:we|i) (?:only|merely|just|simply) (?:sell|pass|forward|host|list|deliver|handle|book|provide|supply|process|work here|do|run|send|act)\\b[^.!?;,\\n]{0,40}${END}|\\bwe(?:['’]re| are) (?:just|only|merely) (?:the|an?) (?:[\\w]+ )?(?:platform|middleman|agents?|shop|reseller|courier|intermediary|marketplace|messenger|broker|go-between)\\b|${LEAD}(?:i|we) (?:do not|don['’]?t) (?:deal with|handle|look after|do) (?:that|this|those|such)[\\w ]{0,16}${END}|\\b(?:please|kindly|pls|just|will have to|can|should) (?:\\w+ )?take (?:it|this|that) up with (?:them|him|her|the|your)\\b[^.!?;\\n]{0,30}${END}`,
      'i',
    ),
    unless: HELPS,
  },
  {
    saw: 'points to where it is written',
    weight: 0.74,
    expression: new RegExp(
      `${LEAD}(?:(?:please|kindly|pls|you can|just|simply|do) )*(?:refer to|see|consult|check|go through|read(?: through)?|visit|have a look (?:at|in)|look (?:at|in)) (?:our|the|your) ${GUIDE}(?: (?:carefully|again|for (?:details|more|information|further \\w+)|before \\w+ing[\\w ]{0,20}))?${END}|${LEAD}(?:everything|all|it|that|this|the answer|all the \\w+)(?: you (?:need|want))?(?: to know)?(?:['’]s| is| can be found) (?:all )?(?:on|in) (?:our|the) ${GUIDE}${END}`,
      'i',
    ),
    unless: HELPS,
  },
  {
    saw: 'makes it sound too easy',
    weight: 0.72,
    expression: new RegExp(
      `\\b(?:(?:it|that|this)(?:['’]s| is)(?: really| just| honestly)? not|(?:it|that|this) isn['’]t)(?: really)? (?:that |so |very |exactly )?(?:complicated|rocket science|hard|difficult|brain surgery)\\b|\\b(?:it|that|this)(?:['’]s| is) (?:just |only )?an? (?:two|five|one|ten|thirty)[- ](?:minute|second) (?:job|thing|task|fix)\\b|${LEAD}(?:just|simply) (?:fix|turn it off|restart|reinstall|reset|redo|retry|google|delete|clear) [^.!?;,\\n]{0,40}(?:,? and (?:it|upload|try|you)[^.!?;\\n]{0,20})?${END}`,
      'i',
    ),
    unless: /\b(?:sorry|apolog\w*|i(?:['’]ll| will)|stay|with you|for you|we(?:['’]ll| will))\b/i,
  },
  {
    saw: 'closes the matter',
    weight: 0.86,
    expression: new RegExp(
      `\\b(?:(?:i|we)(?:['’]m| am|['’]re| are|['’]ll be| will be)? (?:now |therefore )?|^|, |so )(?:closing|close) (?:this|the|your|our) (?:ticket|case|chat|conversation|request|complaint)\\b(?: (?:now|here|for now))?${END}|\\b(?:this|that) (?:will be|is) (?:our|my) (?:last|final) (?:reply|word|message|answer|response|e-?mail)\\b|\\b(?:we|i) (?:won['’]t|will not|shall not) be (?:responding|replying|answering|entering)\\b|\\b(?:was|has been) (?:already )?answered (?:on \\w+day|before|already|in (?:our|my) last)[\\w ]{0,12}${END}`,
      'i',
    ),
    unless: /\b(?:reopen|re-open|if (?:you|it|that)|fixed|works|solved)\b/i,
  },
  {
    saw: 'puts it down to closing words',
    weight: 0.6,
    expression: new RegExp(
      `^(?:i |we )?(?:hope|trust|think|believe|would hope)(?:fully)? (?:that |this |it )?(?:that|this|it)?(?: now| all)? ?(?:clears|clarifies|settles|concludes|covers everything)\\b[^.!?;\\n]{0,30}${END}|^hope (?:this|that) helps,? (?:and )?(?:i(?:['’]m| am) )?closing\\b[^.!?;\\n]{0,30}`,
      'i',
    ),
  },
  {
    saw: 'tells the customer not to write',
    weight: 0.84,
    expression:
      /\b(?:do not|don['’]?t|not to|refrain from|avoid|stop|no need to|without) (?:keep )?(?:chas(?:e|ing)\b|(?:contact|writ|call|ring|e-?mail|messag|send|open|rais|ask|submit|post)\w*\b(?: \w+)? (?:again|in capitals|repeated(?:ly)?|further|multiple|several|so many|more than once|more (?:e-?mails|messages|tickets)|new tickets|about this))[^.!?;\n]{0,40}|\b(?:ask|request|beg|urge) (?:that )?you (?:not to|to refrain from|to stop) (?:send|call|chas|contact|writ|e-?mail|reply|rais|open|submit|post|ring)\w*[^.!?;\n]{0,40}|\bno need to keep (?:writing|calling|asking|e-?mailing|messaging|chasing)\b|\bno need to (?:take (?:that|this|such a) tone|(?:write|shout|type) in (?:capitals|caps)|get personal)\b|\blet(?:['’]s| us) (?:not get carried away|keep (?:things in perspective|calm)|all calm down|be (?:reasonable|realistic|grown-?ups))\b/i,
    unless: /\b(?:sorry|apolog\w*|i(?:['’]ll| will)|we(?:['’]ll| will)|you (?:should not|shouldn['’]t) have)\b/i,
  },
  {
    saw: 'others are worse off',
    weight: 0.8,
    expression: new RegExp(
      `\\b(?:could|might|would) (?:have been|be) (?:a lot |much |far |so much )?worse${END}|\\bthere are (?:far |much )?worse things\\b|\\b(?:many|most|other|some|plenty of) (?:people|customers|guests|players|tenants|members) would be (?:glad|happy|grateful|delighted|thankful)\\b[^.!?;\\n]{0,40}|(?:${LEAD}|, |\\b(?:and|but|while) )(?:other|some|many|plenty of) (?:people|customers|guests|members|tenants|patients|families|passengers|clients) (?:are|have been|have|were) (?:also )?(?:waiting|waited|affected|in the queue)[\\w ]{0,16}${END}|^every \\w+ (?:has|does|charges|says|uses) (?:that|this|it)\\b[\\w ]{0,12}${END}|\\b(?:have|had|received) no other (?:reports|complaints)\\b[^.!?;\\n]{0,30}`,
      'i',
    ),
    unless: HELPS,
  },
  {
    saw: 'finds nothing wrong',
    weight: 0.74,
    expression: new RegExp(
      `\\bthere(?:['’]s| is) (?:absolutely |really )?nothing wrong with (?:it|the|your|our|them)\\b[^.!?;\\n]{0,20}${END}|\\b(?:can['’]t|cannot|couldn['’]t|unable to) reproduce (?:it|this|that)(?: here)?,? (?:works|so it)\\b[^.!?;\\n]{0,30}|\\b(?:our|the) (?:system|records?|scales?|meters?|scanners?|software|machines?|computers?|drivers?|staff|kitchen|cameras?|colleagues) (?:(?:is|are) (?:always |never )(?:right|correct|wrong)\\b|(?:(?:does|do)(?: not|n['’]t)|never|cannot|can['’]t) (?:\\w+ )?(?:lies?|errs?|makes? (?:any |such )?(?:errors?|mistakes?)|(?:gets?|goes?) (?:it )?wrong)\\b)[^.!?;\\n]{0,30}|^i(?:['’]m| am) (?:rather |very |quite )?surprised to hear (?:this|that)${END}`,
      'i',
    ),
    unless: HELPS,
  },
  {
    saw: 'shrugs',
    weight: 0.84,
    expression: new RegExp(
      `${LEAD}(?:(?:sure|right|fine|ok|okay|yeah),? whatever(?: (?:you|u) (?:say|think|like))?|whatever (?:you|u) (?:say|think|like)|if (?:you|u) say so|we know|(?:our|the) (?:answer|decision) (?:was|is) no(?: and \\w+ (?:\\w+ )?no)?|tough (?:one|luck|break)|[\\w]+,? eh|those are the breaks|patience,? please|(?:please |kindly )?bear with the process|if you (?:feel|see it) that way|you(?:['’]re| are) entitled to your (?:own )?(?:opinion|views?)|(?:please )?feel free to leave (?:us )?a review|you(?:['’]re| are) (?:free|welcome) to cancel|do (?:what|as) you (?:have to|like|must|want|please)(?: do)?|whatever works for you|suit yourself)${END}|\\bi (?:do not|don['’]t) make the rules\\b|\\bi only work here\\b|\\b(?:can['’]t|cannot) help how you feel\\b|\\b(?:we|i)(?:['’]ve| have)? (?:did|done) (?:all|everything|what) (?:we|i) (?:could|can)${END}|\\bwon['’]t (?:hurt|kill) (?:you|anyone|anybody)?${END}`,
      'i',
    ),
    unless: /\b(?:sorry|apolog\w*|refund\w*|free of charge)\b/i,
  },
  {
    saw: 'makes little of it',
    weight: 0.86,
    expression:
      /\b(?:it|this|that)(?:['’]s| is)(?: only| just| really)? (?:an? [\w -]{2,24}, not (?:an?|the|open)\b[^.!?;\n]{0,30}|(?:pennies|peanuts|one (?:missing )?\w+)\b(?=[.!…]*$))|\b(?:in the (?:grand|great) scheme of things|(?:first[- ]world|luxury) problems?|(?:better|other) things to do than|bigger (?:problems|troubles|fish)|(?:with|have|has) real (?:problems|emergenc\w+)|lose any sleep|as if anyone died|nobody died|worked up (?:about|over)|overthink(?:ing)?|(?:not|n['’]t) that deep|manage your expectations|making it out to be|out of (?:all )?proportion|sense of proportion|make (?:such )?a (?:drama|fuss)|being (?:so )?dramatic|cooled? off|exaggerat(?:e|ing)|so-called (?:damage|problem|fault|issue)|reading (?:far )?too much into|never going to be happy|wait for hours like others|worry your head|ring in a panic|won['’]t change the (?:facts|outcome)|would kill for)\b[^.!?;\n]{0,40}/i,
    unless: /\b(?:sorry|apolog\w*|it(?:['’]s| is) not (?:just|only))\b/i,
  },
  {
    saw: 'closes the matter',
    weight: 0.85,
    expression: new RegExp(
      `\\b(?:let(?:['’]s| us)|can we|shall we) (?:just |all )?(?:agree (?:to|that)|wrap (?:this|it) up|move (?:on|forward)|be sensible|stick to (?:the )?facts|not (?:waste|drag|pretend|go)|stop (?:here|there))\\b[^.!?;\\n]{0,40}|\\b(?:answer|decision|position) (?:is still|stays|remains|is) (?:no\\b|the same|unchanged|final)[^.!?;\\n]{0,30}|\\b(?:asking|writing|complaining|calling)(?: \\w+)? (?:won['’]t|will not|does not|doesn['’]t) (?:alter|change|help)\\b[^.!?;\\n]{0,30}|\\bnot be changing our mind\\b|\\bno (?:point|sense) (?:in )?(?:arguing|asking)\\b[^.!?;\\n]{0,30}|\\bno (?:useful )?purpose (?:would|will|is)\\b[^.!?;\\n]{0,30}|\\bfurther (?:correspondence|messages|e-?mails|letters) (?:on|about|will|would|are)\\b[^.!?;\\n]{0,40}|\\b(?:what else you want|what else to tell you|how (?:i could|else i (?:can|could)|to) put (?:it|this) (?:any )?(?:more )?plain\\w*)\\b[^.!?;\\n]{0,20}|${LEAD}(?:moving on|be that as it may|you(?:['’]ve| have) had your answer|you(?:['’]ve| have) made your point|get used to it|as stated|thanks? (?:you )?for your opinion|that(?:['’]s| is) (?:merely |just |only )?your opinion|(?:ok|fine|sure)[.,]? if you say so|i heard you the first time|that ship has sailed)${END}`,
      'i',
    ),
    unless: /\b(?:sorry|apolog\w*|i(?:['’]ll| will)|reopen)\b/i,
  },
  {
    saw: 'talks down',
    weight: 0.85,
    expression:
      /\b(?:ask a child|any (?:\w+-year-old|child|toddler) (?:can|could|knows)|how hard can it be|basic stuff|(?:a|any) grown-?up(?! (?:beside|with|present|in the|at the|who|to (?:help|be)|needs|must|comes|along))|stop you there|nothing to ring (?:in )?about|not worth (?:our while|opening|a ticket|the (?:trouble|effort))|let the professionals|everyone(?:['’]s| is) an expert|not (?:the|our) only (?:patient|customer|guest|client)|writing essays|a nicer tone|try being (?:a (?:little|bit) )?nicer|some customers manage|maybe (?:the|this|our) \w+ isn['’]t for you|isn['’]t for everyone)\b[^.!?;\n]{0,40}/i,
    unless: /\b(?:sorry|apolog\w*|you(?:['’]re| are) right)\b/i,
  },
];
