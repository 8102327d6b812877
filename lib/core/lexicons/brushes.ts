import type { Written } from '../text/late.ts';

/**
 * Set phrases that play a matter down, brush it off or close the door, by what they do. Literal, so that they cost
 * nothing to look for; what needs structure is in dismissals.ts. `weight` as in accusations.ts.
 */
export interface BrushGroup {
  readonly id: string;
  readonly saw: string;
  readonly weight: number;
  readonly phrases: readonly string[];
  /** Not when the sentence also says this. */
  readonly unless?: Written;
}

const CAN = '{can|could|would|will|should|might|knows|know|sees|understands|realises|realizes|manages}';
const ANYONE =
  '{anybody|anyone|everybody|everyone|any child|any adult|a child|a toddler|a five-year-old|any fool|an idiot}';

export const BRUSHES: readonly BrushGroup[] = [
  {
    id: 'patience',
    saw: 'tells the customer to be patient',
    weight: 0.8,
    phrases: [
      '{ask|request|urge|advise|beg} [that] you [to] {be|remain|stay} [more|extra] patient',
      '{ask|request|beg|appeal} [for] [some|your|more] patience',
      '{need to|have to|must|should} {be|remain|stay} [more|a little|a bit] patient',
      '{please|kindly|just} {be|remain|stay} patient',
      '{these|such|those|good} things {take time|need time|come to those}',
      'patience is {a virtue|key|required|needed}',
      "rome wasn't built",
      '{wait|await} {your turn|patiently|like everyone|like everybody|like all}',
    ],
    unless: /\b(?:sorry|apolog\w*|thank you|thanks|appreciate)\b/i,
  },
  {
    id: 'feel',
    saw: 'tells the customer how to feel',
    weight: 0.86,
    phrases: [
      "{don't|dont|do not|no need to|please stop|stop} {panic|panicking|freak out|stress out|overreact|get worked up|work yourself up|lose your temper|lose it|make a scene|make a fuss|make such a fuss|be dramatic|be so dramatic|be like that|be ridiculous|be unreasonable|get upset|get angry|get excited|shout|shouting|yell|yelling|complaining|moaning|whining|fussing|raise your voice|take it personally}",
      '{keep|stay|remain} calm',
      'calm yourself',
      'take a {deep breath|breath|chill pill}',
      'get a grip',
      'pull yourself together',
      'cheer up',
      'chin up',
      'toughen up',
      'keep your {hair|shirt|knickers} on',
      'cry me a river',
      'boo hoo',
      'first world {problem|problems}',
      'let it go',
      "{let's|let us|please|try to} {be|stay|remain} {realistic|reasonable|sensible|fair|honest|serious|civil|polite|adult about}",
      '{ask|suggest|advise} [that] you [to] {calm|mind|watch|moderate|adjust|lower|change} your {tone|language|attitude|voice}',
    ],
    unless: /\b(?:i(?:['’]m| am)|we(?:['’]re| are)) (?:\w+ )?sorry\b/i,
  },
  {
    id: 'small',
    saw: 'plays it down',
    weight: 0.82,
    phrases: [
      '{really|honestly|actually|hardly|truly|surely|certainly} not [that|so|very|exactly] {complicated|hard|difficult|big|bad|serious|important|urgent|rocket}',
      '{not|hardly|barely|scarcely} [exactly|really] {a|an|the} [big|huge|real|major|great] {deal|crisis|disaster|emergency|drama|tragedy|catastrophe|priority}',
      "{it's|it is|that's|that is|this is} {hardly|barely|scarcely} {noticeable|visible|worth|urgent|serious|surprising}",
      '{only|just|merely|a mere|barely|only about|just about|just under} {a few|a couple of|one|two|three|four|five|six|ten|1|2|3|4|5|6|10|15|20} {minutes|minute|hours|hour|days|day|euros|euro|pounds|dollars|cents|pence|mm|millimetres|millimeters|cm|centimetres|percent} {late|off|short|out|over|too|more|missing|difference|late|delayed|behind}',
      '{hardly|barely|scarcely} {noticeable|visible|noticed|see it|notice it|notice|worth mentioning}',
      '{nobody|no one|nobody else} {will|would} [ever|even] {notice|see|know|care|mind}',
      "{not|isn't|hardly} {worth|anything to} {worrying|fretting|getting upset|arguing|complaining|the fuss|mentioning|fighting}",
      'making a {fuss|mountain|drama|big deal}',
      'storm in a teacup',
      'molehill',
      'blown out of proportion',
      'out of all proportion',
      'purely {cosmetic|aesthetic|visual}',
      'just cosmetic',
      'only cosmetic',
      'cosmetic only',
    ],
    unless: /(?:\bnot|n['’]t|\bnever) (?:be |been )?(?:making|blowing|blown)\b/i,
  },
  {
    // Kind when the slip was the customer's own, a shrug when it was ours.
    id: 'it-happens',
    saw: 'plays it down',
    weight: 0.68,
    phrases: [
      'no {biggie|big deal|harm done|real harm|great loss|huge deal|big issue|drama}',
      "{worse things happen|mistakes happen|accidents happen|stuff happens|it happens all the time|happens all the time|happens to the best of us|nobody is perfect|no one is perfect|nobody's perfect|no one's perfect|nothing is perfect|only human}",
    ],
  },
  {
    id: 'natural',
    saw: 'calls it normal',
    weight: 0.78,
    phrases: [
      '{only|perfectly|completely|quite|entirely|totally|absolutely|simply} {natural|normal|standard|usual|unavoidable|inevitable}',
      '{only|just} to be expected',
      'comes with the territory',
      'part and parcel of',
      'nothing {unusual|out of the ordinary|abnormal|uncommon|to write home about}',
      'par for the course',
      'teething {troubles|problems|issues}',
      'within [the|our|all|its] {normal|acceptable|usual|permitted|allowed|permissible|expected|standard|industry} {tolerance|tolerances|range|limits|limit|parameters|variation|variations|standards|levels}',
      "{is not|are not|isn't|aren't|does not count as|is not considered|are not considered|isn't considered|not regarded as} [a|an] {defect|defects|fault|faults|malfunction|valid reason|valid complaint|reason to complain|grounds for complaint|cause for complaint|cause for concern|defective}",
      '{a feature not a bug|not a bug but|works as designed|working as designed|works as intended|working as intended|functions as designed|functioning as designed|by design}',
    ],
    unless:
      /\b(?:sorry|apolog\w*|perfectly (?:understandable|normal to (?:feel|be|ask))|(?:normal|natural) (?:to|that you(?:['’]re| are)?) (?:feel|be (?:worried|upset|cautious)|worry|ask|wonder)|nothing (?:is )?wrong with)\b/i,
  },
  {
    id: 'closed-door',
    saw: 'forbids an answer or closes the matter',
    weight: 0.84,
    phrases: [
      "{do not|don't|dont} {reply|respond} to this [message|email|e-mail|mail|chat|text|notice|thread]",
      "{do not|don't|stop|refrain from|desist from} {contact|contacting|write to|writing to|call|calling|email|emailing|message|messaging|bother|bothering|chase|chasing} [us|me] {again|further|anymore|about|repeatedly|several|multiple|on|every|so}",
      "{will not|won't|shall not|can't|cannot} be {discussing|responding|replying|revisiting|reviewing|engaging|reconsidering|entertaining|answering}",
      "{not|won't|cannot|can't|no longer} {discuss|revisit|reconsider|entertain|debate|argue|engage in|respond to|reply to} [this|it|that|about] [any] {further|again|anymore|messages|emails|correspondence|discussion|complaints}",
      '{stand by|maintain|uphold|stick to} {our|the|my} [original] {decision|position|ruling|findings|assessment}',
      "{our|the|my|this} {decision|position|ruling|answer|stance|verdict} {stands|is final|will not change|won't change|has not changed|hasn't changed|is clear|cannot be appealed|can't be appealed|has been made}",
      "{and that's that|that's final|that is final|that's the end of|that is the end of|that's all there is to it|that's all i can say|that is all i can say|no more to be said|nothing more to be said|subject closed|matter is closed|discussion over|there the matter rests|that concludes|this concludes the matter|take it or leave it|that's the deal}",
      '{no further|no more} {action|correspondence|replies|discussion|comment|comments|steps|communication|messages|explanation} [will be|is|are|can be] {taken|entered|given|possible|required|necessary|sent|answered|needed|provided}',
    ],
    unless:
      /\b(?:please do not reply|this is an automated|instead|here instead|sorry|no need to (?:reply|respond|answer|write|email|contact)|because it|(?:reply|write|contact|call) (?:me|us) (?:at|on|here)|fixed|resolved|if (?:it|this|you))\b/i,
  },
  {
    id: 'scorn',
    saw: 'sounds scornful',
    weight: 0.85,
    phrases: [
      "{you'd|you would|you'll|you will|you'd have to|it would|it'd|you must|would} be {silly|foolish|crazy|mad|stupid|daft|a fool|insane|absurd|ridiculous|childish|naive|unwise|an idiot} [to|not]",
      `${ANYONE} {who|with} [had|has|have] * ${CAN}`,
      `{as|even} ${ANYONE} ${CAN}`,
      '{use your|a bit of|a little|some|with common|simple|basic|plain} {common sense|head|eyes|brain|brains|logic|maths|imagination}',
      '{surprise surprise|go figure|big surprise|no surprise there|newsflash|news flash|duh|obviously enough|you do the maths|do the math|not exactly news|as luck would have it|sour grapes|fair enough but}',
      '{what more|what else|what exactly|what on earth} {do|did|would} you {want|expect|need|think|like us to do|like me to do}',
      "{i'm|i am|we're|we are} not {sure|clear} what {you|more you|else you} {want|expect|were expecting|are expecting|are after|hope}",
      'you get what you pay for',
      "beggars can't be choosers",
      'for {that|this|such a} price',
      'at {that|this|such a} price',
      'what did you expect for',
      '{it was|they were|the item was} {cheap|on sale|a bargain|after all}',
      '{a simple|a quick|one|a} {google|internet|online} search',
      'google {it|is your friend}',
      'let me google',
      "{maybe|perhaps} {this|it|the product|our product|our service|the game|the app} {is|isn't|is not} [simply|just] {not for you|for you|right for you|the right thing}",
      "{with respect|with all respect|with the greatest respect|frankly|quite frankly|to be blunt|i hate to say it|i'll be honest with you|sorry to burst|sorry to disappoint you but}",
    ],
    unless:
      /^with (?:all |the greatest )?respect,?$|\b(?:to be frank(?:ly)?, (?:we|i)|we(?:['’]d| would) be (?:silly|mad|foolish|crazy))\b/i,
  },
  {
    id: 'again',
    saw: 'reminds that it was said before',
    weight: 0.84,
    phrases: [
      '{i|we} {can|could|must|will} {only|just} {repeat|reiterate|refer you|point you}',
      "{to|i|we|let me|i must|we must|i would like to|i'll|once more to|allow me to} reiterate",
      '{for the} {second|third|fourth|fifth|last|umpteenth|hundredth} time {of|i|we|the|your|this|now|it}',
      'as {i|we} keep {saying|telling|explaining|repeating}',
      'as {i|we} have been {saying|telling|explaining}',
      "{we've|we have|i've|i have} been {over|through} this",
      '{see|refer to|read|re-read|reread|consult} {my|our} {last|previous|earlier|first|original|prior} {message|e-mail|email|mail|reply|response|answer|note|explanation}',
      '{i|we} refer you [back] to {my|our|the} {last|previous|earlier|first|original|prior}',
      "{we|i} {already|have already|'ve already} {gave|given|sent|provided} you {our|my|the|an|all} {answer|explanation|reason|reasons|response|information}",
      '{has|was} already [been] {answered|explained|addressed|covered|discussed|communicated}',
      '{already|repeatedly} been {told|informed|advised}',
    ],
    unless: /\b(?:sorry|apolog\w*|thank you for asking)\b/i,
  },
  {
    id: 'shrug',
    saw: 'shrugs',
    weight: 0.84,
    phrases: [
      '{nothing|much|little} {i|we|anyone|anybody} {can|could} {really|actually|possibly|realistically|do}',
      '{i|we} {just|only|merely|simply} {work here|pass on|follow orders|follow instructions|answer the phone|answer the messages|read what|do what}',
      'just the messenger',
      'only the messenger',
      'above my pay grade',
      'below my pay grade',
      'not up to {me|us}',
      'out of my hands',
      'out of our hands',
      'not in my hands',
      'not in our hands',
      'hands are tied',
      '{have to|need to|must} [just|simply|then] {live with|put up with|get used to|make do|accept that|wait and see|lump it|suck it|grin and|cope with|manage with|manage without}',
      "{that's|thats|that is} [just|simply|sadly] {tough|life|one of those}",
      '{one of those things|swings and roundabouts|you win some|luck of the draw|bad luck|hard luck|tough luck|hard cheese|just unlucky|simply unlucky|tough break|the breaks|first come first served}',
      '{it|that|they} {usually|normally|generally|always|eventually} {blows over|goes away|clears up|passes|settles down|turns up|turn up|works out|work out}',
      '{sorts|sort|fixes|fix|resolves|resolve} {itself|themselves}',
      '{blow over|sooner or later}',
    ],
    unless: /\b(?:sorry you|if it (?:does not|doesn['’]t|hasn['’]t)|once (?:we|i)|refunded)\b/i,
  },
  {
    id: 'busy',
    saw: 'points at how busy we are',
    weight: 0.78,
    phrases: [
      '{have|got|get|receive|handle|process|handling|serve|ship} {thousands|hundreds|millions|dozens|lots|countless|many} [of] [other] {parcels|orders|customers|requests|tickets|messages|emails|e-mails|guests|people|calls|cases|claims|passengers|patients|clients|refunds|returns|users|players|complaints|enquiries|inquiries|reviews|members|others|deliveries|packages|accounts|applications}',
      'sure you {can|will|could} {imagine|appreciate}',
      'as you {can|will|could|may|might} [well|surely|certainly|no doubt] {imagine|appreciate}',
      "{you're|you are|you aren't|you are not} {not} {our|the} only {customer|one|guest|person|client|passenger|patient|player|user}",
      "{we|i} {can't|cannot|can not|couldn't} {please|satisfy|keep} {everyone|everybody|all}",
      "{we|i} {can't|cannot} {perform|work|do} {miracles|magic}",
      '{we|i} only have two hands',
      "we're doing {our best|what we can|all we can|everything we can}",
      'we are doing {our best|what we can|all we can|everything we can}',
      "{it is|it's|this is} {our|a|the} {busy|busiest|peak|high} {season|time|period}",
    ],
    unless:
      /\b(?:sorry|apolog\w*|how (?:frustrating|annoying|upsetting|worrying|stressful)|but (?:i|we)(?:['’]ve| have|['’]ll| will)|so (?:i|we)(?:['’]ve| have|['’]ll| will))\b/i,
  },
  {
    id: 'all-well',
    saw: 'insists that all was right on our side',
    weight: 0.8,
    phrases: [
      '{every|each} [single] {pram|item|items|product|products|order|orders|parcel|parcels|unit|units|device|devices|car|cars|piece|pieces|box|boxes|room|rooms|meal|meals|dish|dishes|plant|plants|garment|garments|bike|bikes|vehicle|vehicles|garments|shoe|shoes|mattress|mattresses|phone|phones|bag|bags|package|packages|machine|machines|toy|toys|helmet|helmets|repair|repairs} {is checked|is tested|is inspected|gets checked|gets tested|leaves|undergoes|passes|is individually|is carefully}',
      '{leaves|leave|left} {us|our|the} [warehouse|factory|shop|store|premises|workshop|depot|kitchen|nursery|facility] [in] {perfect|good|full|excellent|flawless|immaculate|pristine|undamaged|intact|working} [condition|order|state]',
      '{fine|ok|okay|perfect|intact|working|undamaged|order|condition|complete|fresh} {when|before} {it|they|we} {left|was|were|shipped|sent|packed|posted|handed|dispatched}',
      '{passed|passes|pass} {our|all|every|the|its|strict} [strict|internal|final|rigorous|usual] {quality|safety|final|hygiene} {control|checks|check|inspection|inspections|tests|standards}',
      '{meets|meet|complies with|comply with|exceeds|exceed} all [the] [relevant|applicable|legal|required|industry|safety] {standards|requirements|regulations|norms}',
      'our {kitchen|hotel|restaurant|service|product|staff|team|clinic|company|app|shop} {has|have|is|are|enjoys} {five|excellent|thousands|award-winning|highly|a five}',
    ],
    unless:
      /\b(?:sorry|apolog\w*|clearly (?:not|missed)|yours (?:was|slipped)|should|normally|but (?:this|yours|here|clearly|not)|not (?:up to|acceptable))\b/i,
  },
  {
    id: 'doubt',
    saw: 'doubts or shifts what the customer reports',
    weight: 0.8,
    phrases: [
      'have [been] {happened|sustained|occurred|come|caught|arisen|caused|originated|damaged|got there|contracted} [from] {anywhere|elsewhere|somewhere|afterwards}',
      '{far|much|way} {more likely|likelier}',
      '{have|see|find|found} no {evidence|proof|indication|reason to believe}',
      "{cannot|can't|could not|couldn't} be {proven|proved|verified|substantiated|confirmed|replicated|reproduced} [by|on|at|from|and|so]",
      '{your word against|we only have your word|we have only your word|there is no proof|without proof|no proof of|lack of evidence|hard to believe|difficult to believe|find it hard to believe|find it difficult to believe|find it strange|find it odd|find that strange|find that hard}',
      '{simply|just|technically|practically|virtually|frankly|physically} {not possible|impossible|not true|untrue|not correct|not the case|nonsense}',
      '{rather|quite|somewhat|most|very} {surprising|odd|strange} [to us|as|since|because|given]',
      'there {could|may|might|can} be {many|any number of|several|all sorts of|a number of|various} {reasons|causes|explanations}',
      '{allegedly|supposedly|so-called} {damaged|missing|faulty|broken|defective|wrong|late|lost|ill|sick|problem|issue|fault|defect}',
    ],
    unless: /\b(?:sorry|apolog\w*|could you|fraud|scam|your (?:side|identity)|password)\b/i,
  },
  {
    id: 'off-you-go',
    saw: 'sends the customer away',
    weight: 0.82,
    phrases: [
      '{free|welcome} to {cancel|leave|go|look|shop|try|take|switch|find|choose|complain|sue|quit|uninstall|close} {elsewhere|another|somewhere|your business|your account|us|your lawyer|a different|any time|if}',
      "{there are|there's} {plenty of|other|many other|lots of} {other} {shops|companies|stores|airlines|hotels|providers|games|options|suppliers|fish}",
      "{not|isn't|is not|wasn't|was not} {our|my} {problem|concern|business|department|job|fault|issue|responsibility|area|remit}",
      "{does not|doesn't|do not|don't} concern us",
      '{nothing|has nothing|had nothing} to do with us',
      "{your|the customer's} problem not ours",
      '{sort|work|figure|settle} {it|this|that} out {yourself|yourselves|between|among|amongst|with}',
      '{none of our business}',
      "{a|is a|that's a} matter {for|between} {you|your|the courier|the bank|the airline|the seller}",
      '{need|have|should|must} [to] {take|bring|raise} {it|this|that} [up] with {them|him|her|your|the}',
    ],
    unless:
      /\b(?:sorry|but (?:i|we)(?:['’]ve| have|['’]ll| will)|we(?:['’]ll| will) refund|no charge|free of charge|free to (?:cancel|switch|leave) (?:any|at|when))\b/i,
  },
  {
    id: 'just-do',
    saw: 'makes it sound too easy',
    weight: 0.66,
    phrases: [
      'just {relog|restart|reboot|retry|reinstall|wait|pop|google|ignore|wipe|rinse|glue|tape|sew|stitch|clean|wash|buy|purchase|reorder|re-order|rebook|re-book|unplug|refresh|log out|log in|relax|sit tight|hang on|hang in|hold on|keep trying|keep refreshing|try again|try later|try harder|be patient|be glad|be happy|throw it|bin it|paint|sand|patch|cut|trim|turn it off|borrow|ask a|move on|get another|get a|get yourself|use a different|use another|do it|do as|check your spam|read}',
      'simply {restart|reboot|retry|reinstall|wait|google|ignore|read|follow|buy|try again|wash|clean|look|accept|reorder|rebook}',
      '{all you} {need|have|had|needed} {to do|do} {is|was}',
    ],
    unless: /\b(?:you can just (?:reply|keep)|just (?:wait for (?:my|our)|wait (?:a|one) moment|hold on a))\b/i,
  },
];
