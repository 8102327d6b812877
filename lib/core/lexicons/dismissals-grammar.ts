/** Brush-offs by their shape rather than their words: tautologies, whole sentences that only shrug, close or send away. */
import type { Dismissal } from './dismissals.ts';

const END =
  "(?:,? (?:after all|really|mate|dude|bro|sir|madam|you know|i(?:['’]m)? (?:am )?afraid|to be honest|tbh|folks|dear))?[.!…]*$";
const GOOD =
  /\b(?:sorry|apolog\w*|refund(?:ed)?|free|on us|wrong|right|by mistake|in your favour|but (?:i|we|you)|so (?:i|we)(?:['’]ve|['’]ll| have| will)|i(?:['’]ve| have|['’]ll| will)|we(?:['’]ve| have|['’]ll| will)|instead)\b/i;
const WHO_ELSE =
  "(?:the |your |another |an? )?(?:[\\w'’-]+ ){0,3}(?:carrier|courier|airline|airport|seller|sender|bank|manufacturer|maker|supplier|retailer|landlord|branch|store|shop|dealer|police|embassy|insurer|provider|network|operator|agency|platform|developer|pharmacy|chemist|doctor|gp|surgery|council|ombudsman|office|school|department|it|mp|them|him|her|someone else|somebody else|elsewhere)";

export const SHAPES_OF_DISMISSAL: readonly Dismissal[] = [
  {
    saw: 'says that things are as they are',
    weight: 0.9,
    expression:
      /(?:^|[,;:] ?|\b(?:well|but|and|because|sorry) )(?:a |an |the )?([\w-]{3,18}(?: [\w-]{3,18})?) (?:is|are) (?:a |an |the |what )?\1(?: (?:is|it is|they are))?(?=[\s,.!?;…😅🙂🤷]|$)/iu,
  },
  {
    saw: 'shrugs: that is how it works',
    weight: 0.86,
    expression: new RegExp(
      `\\bthat(?:['’]s| is) (?:just |simply |unfortunately |really |sadly )*(?:how|the way) (?:[\\w'’-]+ ){1,5}?(?:is|are|works?|goes?|does it|do it|happens?|operates?)(?: (?:here|these days|nowadays|with \\w+|at \\w+))?${END}|\\bthat(?:['’]s| is) (?:just )?(?:life|showbiz|rural living|age|denim|the (?:nhs|meta|weather|internet|system|game|market|business)|\\w+ for you)${END}`,
      'i',
    ),
    unless: GOOD,
  },
  {
    saw: 'plays it down',
    weight: 0.8,
    expression: new RegExp(
      `^(?:(?:look|well|come on|honestly|relax|hey|lol|mate|guys|hi|hello|oh|at the end of the day|after all|in the end)[, ]+)*(?:it|this|that|they)(?:['’]s| is| was|['’]re| are| were) (?:just|only|merely|simply|really just|literally just|nothing but|hardly|barely) (?:a |an |one |some |a bit of |two |a few |a couple of )(?:[\\w'’-]+ ?){1,4}${END}`,
      'i',
    ),
    unless: /\b(?:minutes? (?:away|walk)|walk|left|deposit|away|click|tap|step|refund\w*|test|guess|draft|reminder)\b/i,
  },
  {
    saw: 'leaves it at that',
    weight: 0.88,
    expression:
      /\b(?:(?:leave|left|rest) (?:it|the matter|things) (?:at that|there|here)\b|draw a line under|agree to (?:differ|disagree)|(?:our|my|that(?:['’]s| is) (?:our|my|the)) (?:final|last|best) (?:word|answer|offer|position)\b|(?:have|['’]ve|having) (?:nothing|no(?:thing)? (?:more|further|else)|no further comments?) (?:more |further |else )?to (?:add|say)|no further (?:comments?|information|details)(?: (?:to make|to share|at this (?:time|stage|point)))?|(?:that|this)(?:['’]s| is) (?:all|everything) (?:the information )?(?:i|we)(?:['’]ve| have| can| know)|(?:not going to|won['’]t|will not|no longer) (?:\w+ )?(?:go over|discuss|argue|debate|repeat|explain|spend any more time|keep)\b|(?:matter|correspondence|case|exchange|discussion|conversation|request|complaint)\b[^.!?;\n]{0,24}\b(?:as|is|at|has been|have been|been|now) (?:\w+ )?(?:at an end|closed|concluded|settled|over)\b|(?:we(?:['’]re| are)|i(?:['’]m| am)|will be) (?:now )?closing (?:this|the|your)\b|(?:further|any more|additional|more|future) (?:messages?|e-?mails?|calls?|letters?|queries|complaints?|correspondence)\b[^.!?;\n]{0,30}\b(?:not|n['’]t|ignored|unanswered|deleted)\b|no (?:purpose|point|use) (?:would be served|in (?:discussing|arguing|writing|continuing|prolonging))|(?:i|we)(?:['’]ve| have) (?:told|said|given) you (?:everything|all) (?:i|we|there)|(?:can['’]t|cannot|unable to|won['’]t|not able to) comment (?:on|any)|stop (?:writing|calling|e-?mailing|asking|messaging|spamming|chasing))\b[^.!?;\n]{0,50}/i,
    unless:
      /\b(?:sorry|apolog\w*|by mistake|in your favour|reopen|re-?open|if (?:it|you|this)|once you|tell (?:us|me)|until you|unless you|fixed|works|leave it (?:there|here) (?:for|until|on)|argue with (?!you|u\b)\w+|(?:not|n['’]t|never|sooner than|rather than) (?:\w+ ){0,2}(?:to )?(?:leave|rest) (?:it|the matter|things) (?:at that|there|here))\b/i,
  },
  {
    saw: 'sends the customer away',
    weight: 0.64,
    expression: new RegExp(
      `^(?:(?:please|pls|kindly|just|simply|then|so|for (?:this|that)|you(?:['’]ll| will|['’]d| would)?|we suggest|we(?:['’]d| would) (?:suggest|ask you to)|i suggest|i(?:['’]d| would) suggest|feel free to|do|need to|have to|can always|should|would need to|better|perhaps|maybe|try to)[, ]+){0,5}(?:contact(?:ing)?|ask|approach|try|take (?:it|this|that) up with|write to|consult|speak (?:to|with)|talk to|check with|visit|get in touch with|reach out to|go to|see) ${WHO_ELSE}(?: (?:directly|yourself|then|instead|about (?:this|that|it)|for (?:further assistance|help|this|that|more information)|with (?:this|that)|in this regard|regarding this))*[.!…]*$`,
      'i',
    ),
    unless: /\b(?:our|us|me|my)\b|\d/i,
  },
  {
    saw: 'points to where it is written',
    weight: 0.76,
    expression: new RegExp(
      `^(?:(?:well|btw|fyi|look)[, ]+)?(?:it|that|this|all (?:of )?(?:this|that)|everything|the (?:answer|information|price|rule)s?)(?:['’]s| is| are| was) (?:all |clearly |right there )?(?:printed |written |stated |explained |listed |there )?(?:in|on|at) (?:the |our )(?:docs|documentation|faqs?|website|site|web page|manual|handbook|bag|box|label|packaging|back of the [\\w]+|small print|terms|notice|help cent(?:er|re)|listing|leaflet|invoice|product page|app)${END}|\\b(?:please |kindly |just |simply |do )*(?:check|read|refer to|see|consult|scroll through) (?:the |our |your )?(?:faqs?|docs|documentation|manual|help cent(?:er|re)|help pages?|website|spam|instructions)${END}|^(?:rtfm|scroll up|google it|look it up)${END}|\\bas (?:mentioned|stated|explained|shown|noted|it says|indicated|described|set out) (?:clearly )?(?:on|in|at) (?:the|our) (?:[\\w-]+ ){0,2}(?:page|website|site|faqs?|description|listing|manual|notice|label)\\b[^.!?;\\n]{0,30}`,
      'i',
    ),
    unless: GOOD,
  },
  {
    saw: 'calls it normal',
    weight: 0.74,
    expression: new RegExp(
      `\\b(?:is|are|were|was|will be) (?:just |simply |all |perfectly |completely |quite |very |always |sadly |only )*(?:part (?:and parcel )?of (?:[\\w'’-]+ ){0,4}\\w+|(?:only )?to be expected|inevitable|a fact of life|nothing (?:new|unusual|special)|unavoidable|a natural (?:product|feature of \\w+)|neither here nor there)${END}|\\b(?:some|a (?:little|bit of|small|certain|degree of)|minor|slight|such|this much|these)\\b[^.!?;\\n]{0,36}\\b(?:is|are) (?:just |simply |all |perfectly |completely |quite |very )*(?:normal|common|natural|usual|standard|fine)${END}`,
      'i',
    ),
    unless: GOOD,
  },
  {
    saw: 'insists that we do all well',
    weight: 0.7,
    expression: new RegExp(
      `\\b(?:our|all|every|each|all our|all of our|these)? ?(?:[\\w-]+ )?(?:staff|drivers?|engineers?|housekeeping|kitchen|products?|officers?|technicians?|crews?|cleaners?|chefs?|agents?|items?|vehicles?|rooms?|employees|colleagues|pilots|guides|nurses)(?: \\w+)? (?:is|are|have been) (?:all |fully |highly |well |carefully |regularly |individually |always |thoroughly )*(?:trained|tested|checked|inspected|professionals?|experienced|qualified|second to none|vetted)\\b[^.!?;\\n]{0,50}|\\b(?:our|the) (?:[\\w-]+ )?(?:kitchen|hotel|staff|team|company|driver|system|software|records|scanner|clock)s? (?:has|have|would never|never|do(?:es)? not|do(?:es)?n['’]t) (?:\\w+ )?(?:the highest|a (?:five|5)-star|an? excellent|say|said|sends?|makes?|errors?|err|do|does|lie|get)\\b[^.!?;\\n]{0,40}|\\bwe take (?:all |your |such |customer )?(?:feedback|hygiene|complaints?|safety|quality|security|privacy|water quality|service|concerns?)\\b[^.!?;\\n]{0,24}\\bserious(?:ly)?${END}|\\b(?:works|worked|looks|is|was) (?:\\w+ )?(?:fine |perfectly |ok )?(?:for|to) (?:me|us|everyone(?: else)?|everybody(?: else)?|others)${END}`,
      'i',
    ),
    unless: /\b(?:sorry|apolog\w*|not|should|which is why|but|so (?:i|we)|wrong)\b|n['’]t (?:good|right|work)/i,
  },
  {
    saw: 'nobody else complains',
    weight: 0.84,
    expression:
      /\b(?:nobody|no one|no other \w+|none of (?:the|our) other \w+|no \w+) (?:else )?(?:\w+ ){0,4}?(?:has |have |had )?(?:ever )?(?:complain(?:ed|s)?|reported (?:this|it|such|that|any)|mentioned (?:this|it|that)|heard anything|objected|minded|said anything)\b[^.!?;\n]{0,40}|\b(?:other|most|all|many|our) (?:\w+ ){0,2}?(?:people|customers|users|guests|students|residents|players|tenants|members|parents|patients|clients|passengers|readers|owners|visitors|neighbou?rs)(?: have| has)?(?: (?:\w+ly|never|not|don['’]t|do not|were|are|seem|been|quite|very|always|perfectly)){1,3} (?:complain\w*|object\w*|mind(?:ed)?|(?:happy|satisfied|pleased|delighted|content)(?! to\b))\b[^.!?;\n]{0,40}|\byou(?: are|['’]re| seem to be| must be) the (?:first|only) (?:one |person |customer )?(?:to|who|that|with|having)\b[^.!?;\n]{0,20}\b(?:complain|mention|report|whinge|moan|say|object|notice|had a|trouble|problem|issue)\w*\b[^.!?;\n]{0,30}|\b(?:most|other|all other|the other|hundreds of|thousands of|lots of|plenty of) (?:\w+ )?(?:people|customers|users|guests|students|residents|players|tenants|members)\b[^.!?;\n]{0,30}\b(?:love|(?<!can )manage|seem (?:happy|content|fine)|are (?:happy|fine|content|satisfied)|have no (?:trouble|problem)|without (?:any )?(?:trouble|difficulty|problems?))\b[^.!?;\n]{0,30}/i,
    unless: /\b(?:sorry|apolog\w*|thank(?:s| you)|grateful|so (?:i|we)|good catch|find out why|glad you)\b/i,
  },
  {
    saw: 'tells the customer to wait it out',
    weight: 0.82,
    expression: new RegExp(
      `\\b(?:exercise|show|have) (?:some |a little |more |a bit of )?(?:patience|restraint|understanding)\\b|\\ba little patience\\b|\\b(?:we|i) (?:would |must |can only |kindly )?(?:ask|beg|appeal|request)(?: you)? for (?:your |a little |some )?(?:patience|understanding|forbearance)\\b|\\b(?:allow|let) the process (?:to )?(?:run|take)\\b[^.!?;\\n]{0,20}|\\b(?:it|that|this|they)(?:['’]ll| will| should|['’]s bound to|['’]s going to)? (?:probably |surely |usually |normally |eventually |just )?(?:be fine|turns? up|sorts? itself out|resolves? (?:itself|on its own)|right itself|work itself out|come back eventually|settle down)\\b[^.!?;,\\n]{0,20}${END}|^(?:just )?(?:give it (?:some |a bit more |a couple of )?(?:time|weeks|days)|wait (?:and see|your turn|a bit|for it)|hang in there|please wait|try again(?: later)?|just try again later|we(?:['’]ll| will) see|be patient)${END}|\\byou(?:['’]ll| will)(?: just| simply)? (?:get used to it|live|survive|cope|manage|be fine|have to wait)\\b[^.!?;\\n]{0,40}`,
      'i',
    ),
    unless: /\b(?:sorry|apolog\w*|until \d|until (?:\w+day|noon|tomorrow)|if (?:not|it)|thank(?:s| you))\b/i,
  },
  {
    saw: 'shows the customer the door',
    weight: 0.86,
    expression:
      /\b(?:you (?:can|could|may|are (?:of course |always )?(?:free|at liberty|welcome) to|might (?:want|like) to)|feel free to|you(?:['’]re| are) (?:of course |always )?(?:free|at liberty|welcome) to)(?:,? of course,?)? (?:always )?(?:buy|bank|go|shop|seek|cancel|leave|try|take your|book|order|switch|look|find|file|approach|appeal|eat|stay)\b[^.!?;\n]{0,40}\b(?:elsewhere|somewhere else|at your own|another|if it makes|if you(?:['’]re| are)? (?:un|not )|other (?:branch|shop|hotel|bank))\b[^.!?;\n]{0,30}|\b(?:if you(?:['’]re| are) (?:unhappy|not happy|dissatisfied|not satisfied)|if you don['’]t like)\b[^.!?;\n]{0,20}\b(?:cancel|leave|go|don['’]t|elsewhere|delete|uninstall|you can always)\b[^.!?;\n]{0,30}|\b(?:plenty of other|better luck elsewhere|luck elsewhere|perhaps (?:a|another) [\w -]{2,24} would suit you)\b[^.!?;\n]{0,30}|\ball the best with your complaint\b/i,
    unless: /\b(?:refund\w*|free of charge|we(?:['’]ll| will) pay|sorry|apolog\w*)\b/i,
  },
  {
    saw: 'brushes off',
    weight: 0.88,
    expression: new RegExp(
      `^(?:(?:hi|hello|hey|dear|well|sorry)[\\w ]{0,20}[, ]+)?(?:k|kk|noted(?:,? (?:thank(?:s| you)|with thanks|bye|closing.{0,12}))?|ok(?:ay)?,? noted|whatever(?: you say)?|what can you do|tastes differ|such is life|so what|tough|yeah,? no|cool story|sucks,? i know|happens|do what you (?:have to|want|like|must)|be my guest|suit yourself|if you say so|you(?:['’]ve| have) been told|you knew what you were getting|we get it,? [\\w' ]{2,24}|we (?:all )?(?:hear|get|know) (?:this|that|it) (?:a lot|all the time)|we all make mistakes|things break|it could (?:have )?happen(?:ed)? (?:to )?(?:anyone|anybody|anywhere)|could(?:['’]ve| have) happened anywhere|who knows(?: where that came from)?|what(?:['’]s| is) done is done|it(?:['’]s| is) (?:not that deep|on you|the same (?:everywhere|for everyone)|an act of god|out of (?:our|my) (?:control|hands)|beyond (?:our|my) control)|that(?:['’]s| is) (?:out of|beyond|outside) (?:our|my) (?:control|hands|influence)|not (?:our|my) (?:department|problem|issue)|i (?:only|just) work here|we(?:['’]re| are) only the agents?|anyone can do (?:that|it)|it(?:['’]s| is) (?:really )?(?:quite |very |not )?(?:simple|that hard|difficult|complicated|hard)|you(?:['’]re| are) overthinking (?:this|it)|chill(?: out)?|touch grass|git gud|deal with it|calm down|no need to shout|don['’]t worry about it|i wouldn['’]t worry(?: about it)?(?: if i were you)?|i shouldn['’]t worry about it if i were you|sorry you feel that way)${END}`,
      'i',
    ),
  },
  {
    saw: 'takes the customer for too emotional',
    weight: 0.86,
    expression:
      /\b(?:no (?:need|call|cause|reason) for (?:that|this|such|any) (?:kind|sort|tone|language|attitude|drama|fuss)|call for that tone|don['’]t (?:argue|be silly|be dramatic|get smart)|why are you (?:getting )?(?:so )?(?:angry|upset|rude|emotional)|getting yourself (?:in(?:to)?|all)|you(?:['’]re| are| seem)(?: \w+)? (?:overreacting|overthinking|being (?:dramatic|difficult|unreasonable|emotional|silly))|(?:blow|blowing|blown) (?:this|it) (?:up|out of)|make a (?:fuss|scene|drama)|(?:i|we) (?:appreciate|understand|see) (?:that )?you feel strongly|exactly a (?:tragedy|disaster|crisis|catastrophe)|the end of (?:the world|civili[sz]ation)|never (?:hurt|killed|harmed) any(?:one|body)|no (?:one|body)(?:['’]s| has) (?:ever )?died)\b[^.!?;\n]{0,40}/i,
    unless: /\b(?:we made|sorry|apolog\w*)\b/i,
  },
];
