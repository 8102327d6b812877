/**
 * How customers say that something is wrong. Each group is one kind of evidence with a weight in "points": about two
 * make a complaint. Groups, not sentences: the forms come from how English is written worldwide, misspelt and hurried.
 */
import type { Cause } from '../signals/cause.ts';

export interface TroubleGroup {
  readonly id: string;
  /** Shown to the agent as the reason. */
  readonly saw: string;
  readonly weight: number;
  readonly cause?: Cause;
  readonly phrases: readonly string[];
  /** One of `heads`, then one of `words` at most two words on: "doesn't even load". Phrases of the two would be thousands. */
  readonly followed?: { readonly heads: readonly string[]; readonly words: ReadonlySet<string> };
}

const words = (list: string): readonly string[] => list.split('|');

const NOT = words(
  "doesn't|doesnt|dosent|doesn|does not|didn't|didnt|did not|don't|dont|do not|isn't|isnt|is not|aren't|arent|are not|wasn't|wasnt|was not|won't|wont|will not|wouldn't|wouldnt|would not|hasn't|hasnt|has not|haven't|havent|have not|never|ain't|not",
);
const CANT = words(
  "can't|cant|cannot|can not|couldn't|couldnt|could not|unable to|not able to|wasn't able to|impossible to|can no longer|won't let me|wont let me|doesn't let me|doesnt let me|not letting me|wouldn't let me|will not let me",
);
const THING =
  '{order|parcel|package|delivery|item|items|refund|money|payment|email|e-mail|mail|code|confirmation|reply|answer|response|invoice|ticket|tickets|card|letter|certificate|part|parts|voucher|points|bonus|replacement|shipment|box|meal|food|bag|bags|luggage|result|results|licence|license|key|link|call|engineer|technician|courier|driver|update|password|statement}';

export const TROUBLE: readonly TroubleGroup[] = [
  {
    id: 'not-working',
    saw: 'something does not work',
    weight: 2,
    followed: {
      heads: NOT,
      words: new Set(
        words(
          'work|working|load|loading|open|opening|start|starting|connect|connecting|respond|responding|save|saving|play|playing|sync|syncing|update|updating|send|show|showing|appear|display|register|recognise|recognize|detect|charge|charging|print|printing|turn|download|install|function|functioning|boot|launch|render|export|import|process|accept|reset|verify|scan|pair|fit|match|register|deliver|help|go',
        ),
      ),
    },
    phrases: [
      '{nothing|neither} * {works|worked|happens|happened|helps|helped|loads}',
      '{stopped|stops|quit|ceased} {working|responding|loading|playing|charging|syncing|printing|showing|sending|at}',
      'no {sound|audio|picture|image|video|signal|power|internet|connection|service|water|heat|heating|hot water|light|network|reception|response|dial tone}',
      '{has|have|got|without} no {sound|audio|power|internet|signal}',
      '{out of order|out of service|not functional|non-functional|unusable|useless|unplayable|inoperable}',
      "{won't|wont|will not|doesn't|does not} {shut|turn|switch|power} {off|on|up|down}",
    ],
  },
  {
    id: 'cannot',
    followed: {
      heads: CANT,
      words: new Set(
        words(
          'get|find|log|login|sign|access|open|see|use|reach|connect|download|install|update|play|pay|book|watch|hear|send|save|upload|change|cancel|reset|print|enter|join|start|add|delete|load|view|withdraw|transfer|order|activate|verify|complete|buy|check|contact|seem|redeem|submit|work|do|switch|register|link|export|retrieve|receive|move|edit|claim|even|sleep|turn|finish|set|remove',
        ),
      ),
    },
    saw: 'the customer cannot do what they came for',
    weight: 1.5,
    phrases: [
      '{locked|kicked|logged|shut|timed|signed} [me|us|him|her] out',
      '{kicks|logs|throws|boots|kicking|logging|signing|throwing|booting} {me|us|him|her|them} {out|off}',
      '{lost|losing|no|denied|without} access',
      '{trouble|difficulty|difficulties|problems|issues|hard time|problem|issue} {getting|logging|accessing|connecting|opening|signing|with|when|using|trying|finding|in|on}',
      '{having|had|have|has|experiencing|experience|got|facing|encountering} * {trouble|issue|issues|problem|problems|difficulty|difficulties}',
      '{tried|trying} * {but|nothing|still|no|without}',
      "{i've|ive|i have|have|already} [already] tried {everything|it all|that|this|all|multiple|several|many}",
      'struggling {to|with}',
    ],
  },
  {
    id: 'broken',
    saw: 'something is broken or misbehaves',
    weight: 2,
    phrases: [
      '{broken|crashed|crashes|crashing|crash|freezes|freezing|froze|frozen|buggy|glitchy|glitched|glitching|lagging|laggy|lags|buffers|buffering|corrupted|corrupt|malfunctioning|faulty|defective|glitch|glitches|bug|bugs|defect|defects|a fault|the fault|fault in|fault with|malfunction|bricked|jammed|flickers|flickering|overheats|overheating|unresponsive|dropouts|disconnects|disconnecting|distorted|pixelated}',
      '{error|errors|err} [message|messages|code|codes|saying|when|while|every|on|again|number|page|screen]',
      '{fails|failed|failing|failure|failures} [to]',
      '{is|are|went|been|goes|gone|still|was|were|keeps going} {down|dead|offline|stuck|gone|blank|empty|black|unavailable|invalid|bust|kaput|slow}',
      "{it's|site's|app's|that's|internet|service|website|server|servers|app|site|wifi|network|power|line} {down|dead|offline|stuck|gone}",
      '{stuck|hangs|hanging|looping|spinning} [on|at|in|with|loading|processing]',
      '{outage|outages|blackout|power cut|downtime}',
      '{blank|black|white|blue|frozen|grey|green} {screen|page|bar|line}',
      '{messed|screwed|mucked|cocked|stuffed} {up|it}',
      '{acting|playing|freaking|running} {up|out|weird|strange|strangely|slow|funny}',
      '{keeps|keep|kept} {~crash|~stop|~fail|~freeze|~disconnect|~drop|saying|asking|telling|sending|coming|going|getting|happening|showing|charging|loading|kicking|logging|popping|restarting|turning|disappearing|buffering|losing|taking|giving|changing|deleting|repeating|being|making|trying|throwing|blinking}',
      '{i|we} keep [on] {getting|receiving|losing|having|seeing|being}',
      '{disappeared|vanished|wiped|erased|reverted|missing}',
      '{was|were|been|got|is gone and|are|you|it|app|system|update|somebody|someone|has|have} [just|all|now] deleted',
      '{cracked|crack|smashed|dented|scratched|scratch|torn|ripped|leaking|leaks|leaked|melted|shattered|snapped|bent|warped|stained|mouldy|moldy|mould|mold|rotten|rusty|spoiled|spoilt|stale|crushed|damaged|damage|soaked|squashed|chipped|wobbly|peeling|bruised|wilted|shrunk|rattles|squeaks|stinks|smells|smelly|burst|burnt|sparks|smoking}',
      '{dead|broken} on arrival',
      '{a|the|loud|strange|weird|grinding|burning|funny} {noise|smell|rattle|hole|stain|tear}',
      '{loud|horrible|awful|strange} {noise|noises|smell}',
    ],
  },
  {
    id: 'wrong',
    saw: 'they got the wrong thing',
    weight: 1.8,
    phrases: [
      '{the|a|my|me} wrong {one|ones|item|items|size|colour|color|address|order|product|model|name|amount|price|date|part|parts|parcel|person|room|meal|food|door|flat|plate|account|time|number|shoe|shoes|side|pizza|dish|medicine|dose|flight|seat|seats|bill|invoice}',
      '{is|was|are|were|all|got it|completely|sent|delivered|shows|says} {wrong|incorrect}',
      '{incorrect|incorrectly|mix-up|mixup|discrepancy|misspelt|misspelled|mislabelled|mislabeled|misdelivered} [on|in|with|by]',
      '{i|we} {ordered|booked|paid for|asked for|reserved|chose|ticked|wanted|requested|selected|bought} * {but|not|instead|and got|and received|yet}',
      '{not|nothing like} {what|as} {i|we|was|you} {ordered|booked|described|advertised|promised|asked|expected|agreed|shown|paid|requested}',
      '{not as|as not} {described|advertised|booked|ordered|promised|expected|agreed}',
      'instead of {the|a|my|what|one|two|walnut}',
      "{doesn't|does not|don't|do not|didn't} {match|add up|look like|make sense|fit}",
      '{missing|short of|lacking} {a|the|one|two|three|some|parts|items|screws|pieces|from}',
      '{item|items|part|parts|piece|pieces|screws|one|two|three|bag|half|some|is|are} missing',
      '{came|arrived|delivered|turned up} {broken|damaged|cracked|empty|open|opened|late|warm|cold|wet|without|with|in|dead|smashed|to the wrong}',
    ],
  },
  {
    id: 'not-come',
    followed: {
      heads: NOT,
      words: new Set(
        words(
          'arrive|arrived|come|came|show|showed|turned|received|receive|got|get|gotten|delivered|shipped|dispatched|credited|refunded|processed|posted|updated|heard|resolved|fixed|sorted|been|moved|reply|replied|respond|responded|answered|answer|called|call|rung|rang',
        ),
      ),
    },
    saw: 'something promised has not come',
    weight: 2,
    phrases: [
      `{still|yet} {no|not|nothing|waiting|haven't|havent|hasn't|hasnt|isn't|doesn't|can't|cant|won't|unpaid|pending|processing|missing|without|on hold|blocked|showing|the same|open|unresolved}`,
      `{no|where is|where's|wheres|where are} {my|our} ${THING}`,
      `no {sign of|trace of|word|news|reply|response|answer|answers|email|refund|delivery|package|parcel|order|update|updates|tracking|call|callback|confirmation|explanation|result|results|voucher|follow-up|luck|solution|resolution|show|way to|help|driver|engineer|staff}`,
      `{any|an} {update|updates|news|word} {on|when|about|regarding|yet}`,
      '{nobody|noone|no one|no-one} {came|answers|answered|answer|replies|replied|rang|called|calls|showed|turned|told|knows|knew|helped|can|cares|picks|picked|responds|responded|seems|has|was|is|there|bothered|could|would|ever}',
      '{was|were} {supposed|meant|due|promised|told|scheduled|expected} {to|for|on|by|today|yesterday|last|it|that|a|we|i|would}',
      '{should|supposed to} have {been|arrived|come|received|had|got}',
      '{overdue|delayed|delay|delays|too late|hours late|days late|mins late|minutes late|was late|arrived late|came late|is late|belated|cancelled on me|no-show|lost in transit|got lost|went missing|gone missing|undelivered}',
      '{been|am|are|were|was|still|have|be|kept|keep|keeps} waiting',
      '{waited|waiting} [for] {an|one|two|three|four|five|six|ten|over|nearly|almost|about|more|at|since|in|weeks|days|hours|months|ages|forever|long|so|home|line|queue|hold}',
      '{left|kept} {me|us|him|her|waiting|standing|stranded|hanging|on hold|without|outside|alone|behind}',
      '{was|were|been|got} {given away|handed out|sold on}',
      '{stood|standing|sat|sitting|waited|queued|queuing} [there|here|outside] for {an hour|half an hour|over an hour|hours|ages|two hours|three hours|forever}',
      '{how much longer|how long do i|how many times|how many more|when will this|when are you going to|when is this going to}',
    ],
  },
  {
    id: 'money',
    saw: 'money was taken, held or not given back',
    weight: 1.9,
    phrases: [
      '{charged|billed|debited|paid|invoiced|deducted|took|taken|charges|charging|billing} * {twice|double|two times|3 times|three times|again|extra|more|too much|without|wrong|for nothing|although|after|already|even}',
      '{double|over|wrongly|incorrectly|still being|still|mistakenly|unfairly} {charged|billed|charge|billing|charging|debited}',
      '{overcharged|overcharge|double-charged|double-billed|overbilled|undercharged|unauthorised|unauthorized|unexplained|unexpected} [charge|charges|payment|payments|fee|transaction|transactions|debit]',
      '{charged|billed|debited|invoiced} {me|us|my|him|her|for}',
      '{got|been|am|was|were} charged',
      '{taken|taking|took|deducted|withdrawn} * {from|off|out of} {my|our} {account|card|bank|wallet|salary|balance}',
      '{refund|money|deposit|payment|payout|pay out|compensation|cashback|withdrawal} {is|was|has|have|still|not|never|on hold|pending|missing|hasnt|hasn}',
      '{want|demand|need|expect|like|request} {my|our|a|the} [full] {money|refund|difference|compensation|deposit|credit}',
      '{money|cash} back',
      '{give|get|refund} {me|us} {my|our|the|a} {money|refund|difference}',
      '{declined|rejected|refused|bounced|blocked|frozen|on hold|held} [again|twice|although|even|at|for|since|in]',
      '{rip|ripping|ripped} {off|me|us}',
      '{rip-off|ripoff|scam|scammed|scammers|stolen|stole|robbed|robbery|theft|thieves|fraud|con|daylight robbery|extortion}',
      '{price|fee|bill|tariff|rent|premium|rate|cost} {went up|doubled|tripled|has gone up|is now|increased|is too high|is wrong|jumped|higher}',
      'why {is|are|was|am|were|did|do|does} * {fee|charge|charged|bill|deposit|charges|cost}',
      'never {had|agreed to|signed up for|authorised|authorized|ordered|asked for} {that|this|it|any}',
    ],
  },
  {
    id: 'repeated',
    saw: 'it happened before, or they wrote before',
    weight: 1.6,
    phrases: [
      '{second|third|fourth|fifth|2nd|3rd|4th|5th|6th|umpteenth|nth|10th|hundredth} {time|email|e-mail|call|message|night|day|week|month|attempt|appointment|delivery|ticket|letter|engineer|replacement|one|failure}',
      '{twice|several times|multiple times|so many times|too many times|how many times|three times|two times|3 times|4 times|5 times|numerous times|countless times|over and over|again and again|time and again|every time|everytime|each time|every single time|every other time|all the time|constantly|repeatedly|continually|continuously|over the years|once again|yet again|as usual}',
      '{down|broken|late|wrong|stuck|dead|crashed|happened|happening|happens|missing|out|failed|cancelled|same|waiting|closed|here we go} again',
      '{in a row|on end|day after day|week after week|back and forth|going in circles|round in circles|same thing again|same thing happened|same issue|same problem|same error|same story|same answer}',
      '{already|previously} {emailed|e-mailed|called|contacted|written|wrote|phoned|rang|told|sent|asked|reported|explained|messaged|complained|chased}',
      "{i've|ive|have|had} {emailed|e-mailed|called|contacted|written|phoned|rung|told|asked|reported|messaged|complained|chased|tweeted} * {times|twice|before|already|you|support}",
      '{asked|told|emailed|called|written|contacted|phoned|complained|reported|chased|rang} * {twice|times|weeks ago|days ago|months ago|last week|last month|before|already|yesterday}',
      '{passed|pushed|transferred|sent|shunted|bounced} {around|from|between}',
      '{on hold|in the queue|in a queue} {for|again|since|over}',
      '{hung|hangs|hanging} up',
      '{ever since|since} {the|your|last|my} * {update|upgrade|redesign|change|move|migration|patch|visit|repair|version}',
      '{after|since} [the|your|my|this|last|i|latest|recent|new] {updating|updated|update|upgrade|upgrading|upgraded}',
      '{days|weeks|months|hours|hrs|minutes|mins|nights} {now|already|later|and counting|and still|late|running|without|straight|delay}',
      '{days|weeks|months} ago and',
      '{for|been|took} {weeks|months|ages|days|hours|forever|ever|so long|too long|a long time|quite some time|a while now}',
    ],
  },
  {
    id: 'displeased',
    saw: 'the customer says they are displeased',
    weight: 2.4,
    phrases: [
      '{disappointed|disappointing|disappointment|frustrated|frustrating|frustration|annoyed|annoying|annoyance|angry|furious|livid|outraged|upset|upsetting|fuming|irritated|irritating|appalled|appalling|disgusted|disgusting|disgrace|disgraceful|dissatisfied|unhappy|shocked|shocking|exasperated|gutted|devastated|devastating|unimpressed|infuriating|infuriated|enraged|insulted|insulting|mortified|humiliating|humiliated|embarrassing|embarassing|embarrassed|pissed|peeved|miffed|heartbroken|distressed|distressing|stressful|stressed}',
      '{unacceptable|inacceptable|not acceptable|unbelievable|ridiculous|ridiculously|absurd|outrageous|terrible|horrible|awful|dreadful|horrendous|pathetic|atrocious|abysmal|shambles|shambolic|a joke|nightmare|disaster|fiasco|farce|rubbish|garbage|crap|crappy|worst|worse|shameful|shame|laughable|hopeless|lousy|poor service|poor quality|inexcusable|unprofessional|incompetent|incompetence|negligent|negligence|cowboys|clowns|insane|bullshit|bs|shit|shitty|sucks|suck|sucked|damn|fucking|fuck|fucked|wtf|ffs|bloody|freaking|frigging|screwed|hell|mess|absolute joke|utter}',
      '{not|never|far from|anything but|hardly|am not|not at all|not very|less than} {happy|pleased|impressed|amused|ok|okay|good enough|satisfied|acceptable|on|cool|fair|fun|funny|right|great|ideal|helpful|nice}',
      "{fed up|sick of|tired of|had enough|so done|im done|i'm done|at my wits|wit's end|wits end|last straw|lost patience|losing patience|out of patience|losing my mind|driving me|drives me|at the end of my|can't take|hate|hated|hating|regret buying|waste of|wasted|wasting|a whole day|complaint|complain|complaining|grievance}",
      '{never again|last time i|lost a customer|losing a customer|cancelling my|switching to|going elsewhere|take my business|leave a review|trading standards|ombudsman|lawyer|solicitor|legal action|small claims|consumer protection|chargeback|report you|bbb|sue}',
      "{what on earth|what the hell|what the heck|what the|how dare|are you kidding|are you serious|you must be joking|is this a joke|seriously|come on|get it together|sort it out|sort this out|sort yourselves|do your job|do better|do you even|does anyone even|do you people|you people|you guys need|wake up|explain yourselves|good grief|for god's sake|for goodness sake}",
      '{ripping|stressing|killing|ruining|ruined|ruin|spoiled|spoilt|wrecked} {me|us|my|our|the|everything|it}',
      '{begging|desperate|desperately|at a loss|in tears|crying|panicking|shaking|exhausted|helpless|worried sick|going crazy|freaking out|scared|terrified|sleepless|worried|anxious|nervous|concerned}',
      '{ugh|ughh|ughhh|argh|aargh|grr|smh|omg|sigh|jeez|gah|meh}',
      '{rude|unhelpful|ignored|ignoring|ignore|dismissive|arrogant|condescending|laughed at|shouted at|yelled at|lied|lying|lies|liars|misled|misleading|mislead|false advertising|deceived|deceptive|broken promises|no apology|not even an apology|proper apology|shrugs|shrugged|disrespectful|discriminated|unfair|unfairly|unreasonable|useless}',
    ],
  },
  {
    id: 'harm',
    saw: 'harm, loss or danger',
    weight: 2.2,
    phrases: [
      '{allergic|rash|burned|burnt|injured|injury|hurt|bleeding|choked|poisoned|food poisoning|vomiting|sick after|hospital|ambulance|wheezing|hazard|unsafe|electric shock|fire|flooded|flooding|leak|bedbugs|bed bugs|cockroach|cockroaches|mice|rats|insects|maggots|hair in|plastic in|glass in|shard|mold|mould|black mould|filthy|dirty|unhygienic|disgustingly}',
      '{missed|missing|miss} {my|our|the|a|his|her} {flight|train|connection|connecting|wedding|appointment|meeting|interview|deadline|show|concert|match|funeral|exam|ferry|bus|plane|bag|party|birthday|start}',
      "{breach|leaked|exposed|identity theft|somebody else's|someone else's|another customer's|other people's} [my|data|personal|details|account|name|order|profile]",
      '{lost} {my|our|all|the|everything} [my|our] {data|files|photos|work|progress|luggage|bag|bags|suitcase|account|money|save|saves|points|documents|parcel|package|purchases|levels|job|sale|sales|customers|business}',
      '{cost|costs|costing} {me|us} {a|my|our|money|hundreds|thousands|the}',
      '{stranded|stuck at|stuck in|left standing|left outside|freezing|no heating|without heating|without water|without power|without internet|without electricity|without a car|without my}',
      '{cancelled|canceled} {my|our|at|without|on us|on me|last|the flight|flight|again|train|trains}',
    ],
  },
  {
    id: 'account',
    saw: 'an account or service was closed or limited',
    weight: 1.5,
    phrases: [
      '{suspended|banned|blocked|disabled|terminated|deactivated|restricted|removed|demonetized|demonetised|limited|locked|closed|flagged|struck|taken down|unlinked|downgraded|revoked|withheld|cut off|disconnected} [for|my|without|by|again|and|because|from|out|me|us|since|after]',
      'my {account|card|channel|profile|line|contract|access|video|videos|page|ad|ads|number|payout} {was|is|got|has been|were|are|been|keeps}',
      '{got|been|am|was|were} {banned|suspended|locked|blocked|hacked|disconnected|kicked|cut}',
    ],
  },
  {
    id: 'contrast',
    saw: 'it is not as it should be',
    weight: 1.3,
    phrases: [
      '{everything|all|it|they} {except|but} {the|one|for}',
      '{says|said|shows|show|showing|reads|states|claims|told|telling} * {but|although|even though|yet|while|when}',
      '{but|yet} {not|nothing|never|it|only|still|i|they|nobody} {only|get|got|gets|gives|says|said|shows|see|keeps|stays|stayed|have|happened|changed|came|missing|gone|worked|works|received|there}',
      '{even though|although|despite|in spite of} {i|the|it|my|we|paying|having|being|your|several|many|multiple}',
      '{none|neither|half|most} of {my|our|the|them|it|these}',
      '{have|has|had} yet to {receive|arrive|get|hear|see|be|appear|come|show}',
      '{nothing} {happened|happend|happens|changed|printed|works|helps|came|came of|helped|there|arrived}',
      '{wrongfully|wrongly|falsely|unjustly|for no reason|without reason|without warning|without notice|without asking|without telling|without permission|out of nowhere|out of the blue|all of a sudden|suddenly|randomly|no explanation|no warning|nobody told|never told|never agreed|no one told}',
      '{the whole time|every night|all night|all day|since yesterday|since last|since this morning|since monday|since tuesday|since wednesday|since thursday|since friday|since saturday|since sunday|since the update|since day|from day one}',
      '{took|kept|swallowed|ate|cut|ended|closed|removed|gave away} {my|our|it|early|away|the door} [card|money|hours|off]',
      '{too} {small|big|large|short|long|late|loud|slow|tight|cold|hot|lazy|expensive|high|low|much|early|dark|weak|thin|salty|dry}',
      '{what|what do|what can|what should|what am} {now|i do|we do|i supposed|can i do|next}',
      '{this|it|that|why is this|why does this|same} [usually|always|just|only|also|has|keeps] {happened|happens|happening|occurs|occurred|happend}',
      '{someone|somebody|hacker|stranger|thief} {got|is|has|hacked|using|used|logged|else} * {into|my|using|account}',
      '{spam|virus|viruses|malware|scam|phishing|hacked|hacker|unbanned|compromised|suspicious|unknown|unrecognised|unrecognized|red and|seasick|dizzy|burning|swollen|red face|blurry|almost black}',
      '{totally|completely|almost|all|gone|went|turned|just|is|are} {black|blank|red|brown|white|empty|gone|dead|flat|cold|wet|warm|frozen|dark|blurry|upside down}',
      "{why|how come|whyy|whyyy} {is|are|was|did|does|do|has|have|can't|cant|am|my|the|this|it|i|you|u|there|won't|wont|don't|dont|doesn't|would|when|youtube|your|on}",
      '{supposed|meant|promised} {to|but|by|and}',
      '{you|they} {promised|said|told|changed|cancelled|lost|forgot|missed|sent|charged|took|removed|sold|keep|kept}',
      '{remove|reverse|cancel|refund|waive|reprint|correct|undo} {the|that|this|my} {fine|fee|charge|page|bill|payment|mistake|error|account|channel|video}',
    ],
  },
  {
    id: 'plea',
    saw: 'they ask for it to be put right',
    weight: 0.8,
    phrases: [
      '{fix|solve|resolve|sort|correct|rectify|address|repair|replace|undo} {this|it|that|them|these|my|the|your|out}',
      '{please|pls|plz} {help|fix|advise|assist|sort|correct|explain|sort|do something|look into|investigate}',
      '{need|needs|want|little|help|get} help',
      '{any|some} {help|ideas|idea|assistance|solution|solutions|fix}',
      '{help me|help us|help please|help asap|urgent|urgently|asap|sos|help!}',
      "{what is|what's|whats|wats|why is|why are|why does|why do|why did|why has|why have|why can't|why cant|why won't|why wont|why am|why isn't|why don't|why doesn't|why isnt|how come|why the|why would|why was|why were} [this|that|it|my|the|going|happening|happened|wrong|up|i|your|you|so|there|nothing|nobody|all]",
      "{what's|what is|whats|what} {going on|happening|happened|wrong|the problem|the issue|up with|gives|the deal}",
      '{look into|investigate|explanation|explain why|explain how|who is responsible|get to the bottom|make this right|put this right|make it right|put it right|escalate|speak to a manager|manager|supervisor|file a complaint}',
      '{anyone else|is it just me|am i the only|am i tripping|anybody else}',
    ],
  },
];
