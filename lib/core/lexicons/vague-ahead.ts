/**
 * Times that put off only beside something we shall do: "within days" may as well be over, "from time to time" is how
 * a shop works, "just now" is done. Each is asked whether the clause is ours and still to come.
 */
import { phrases } from '../text/vocabulary.ts';

const SPAN = '{hours|days|weeks|months}';
const OUTSIDE =
  '{they|he|she|the {bank|supplier|courier|carrier|manufacturer|engineer|hotel|airline|driver|network|landlord|vendor|seller|restaurant|team|lab|clinic|insurer|school|council|publisher|depot}|our {team|supplier|engineers|manager|partner|partners|warehouse|accounts team|specialists}|someone|somebody|anyone|head office}';

export const ahead = phrases('vague-time.ahead', [
  // lengths without a number
  `within {${SPAN}|the {hours|days|weeks|months} ahead}`,
  `[only|just] a matter of ${SPAN}`,
  '[only|just] a matter of time',
  `{in|within|after} [the] [next|coming] few [more|working|business] ${SPAN}`,
  `{in|within} [the] next few [more|working|business] ${SPAN}`,
  `{take|takes|need|needs|allow} few [more|working|business] ${SPAN}`,
  'in {a|the} {heartbeat|blink|blink of an eye|twinkling of an eye|hot minute|small while|tiny while|jiff}',
  'in {double-quick|double quick|quick|rapid|record} time',
  'in {no|not too|not so|not very} distant time',
  'in the {shortest|earliest|quickest|least|soonest|fastest} [possible] {time|delay|timeframe}',
  'before you can {say|blink} [knife|jack robinson]',
  '{take|takes|taking} a {fair|long|little|good|small} [old] while',
  '{not|not too|not very|not that|not so} far {off|away} [now]',
  '{not|not too|not very|not that} long {off|to go|to wait} [now]',
  '{day|days|week|weeks|month|months|hour|hours|fortnight|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday} or {so|thereabouts|two or so}',
  '{in|within|after} {sometime|short time|a short time|a little time|small time|no long time}',
  '{in|within} {near|nearest|coming|upcoming} {future|time|days|weeks|months}',
  'in the coming time',
  'at {earliest|soonest}',
  'on {a|an} {urgent|immediate|priority|top priority|high priority|war-footing|expedited|fast-track} basis',
  'on {urgent|immediate|top priority|high priority|expedited} basis',
  'on {utmost|topmost|top-most|highest|high|first|war} {priority|footing}',
  '{no go tey|small time}',
  `{in|within|for} {another|a further} few [more|working|business] ${SPAN}`,
  '{early|late|mid|later} [in|on] {next|this|the new|the|in the} {year|quarter|season|spring|summer|autumn|winter|fall}',
  'in the new year',
  'in {next to|less than} no time',
  "{won't|wont|not|shouldn't} {have to wait|be waiting|keep you waiting|keep you|have to be patient} [too|much|very|that|for] {long|longer|much longer}",
  '{have|have to} {long|much longer} to wait',
  'before the {year|season|month|week|winter|summer|autumn|spring} is {out|over|through}',
  // one or other of those to come
  'at the next {meeting|board|committee|sitting|session|review|hearing|council|panel|agm|stocktake}',
  'in the next {round|phase|wave|season|edition|intake|issue|print run|collection|cycle|iteration|run}',
  '{when|once} {we|they|he|she} next {order|restock|bake|print|run|visit|open|ship|meet|receive|make|brew|place|review|update|go}',
  "{once|when|until|after} {we're|we are|we've|we have} [all|fully|a bit|finally] {back on our feet|back to normal|back to strength|caught up|got through|got on top|worked through|up to speed|straight|through the|through it|on top of|fully staffed|out of the woods}",
  'until we {catch up|get through|work through|clear}',
  '{until|at} such time as',
  `{in|with|over} the next few {releases|versions|updates|builds|sprints|cycles|statements|bills|invoices|deliveries|shipments|runs|patches|instalments}`,
  `{in|on|with} {a|an|one of the|some} {upcoming|coming|future|later|subsequent|forthcoming} [billing|payment|pay|statement|software] {cycle|cycles|run|runs|statement|bill|invoice|instalment|batch|payment}`,
  '{on|with|at|in} the first available {day|slot|date|engineer|technician|agent|van|flight|space|room|appointment|opportunity|truck|crew}',
  "the next time {we're|we are|they're|they are|he's|he is|she's|she is|someone is|an engineer is|the engineer is|the crew is|the van is|our van is} {in|near|round|around|out|over|passing} [the|your|that] [area|way|there]",
  '{when|once} {we|he|she|they|the {engineer|technician|crew|van|driver|team}} {is|are} next {in|near|round|out}',
  'in the {ordinary|normal|usual|natural|due} course',
  // turns
  'in {turn|rotation}',
  'in the order {received|of arrival|of receipt|in which {it was|they were|they are|we} {received|receive them}|{it|they} {came|come|arrived} in|{it|they} {arrived|were sent}}',
  'in {strict|date|queue|chronological} order',
  `{when|once|as soon as} {we|i|they|an agent|someone|somebody|the team|our team} {get to|gets to|reach|reaches|come to|comes to} {your|the} {ticket|case|order|request|claim|message|email|application|query|number|complaint}`,
  '{when|once} {your turn comes|your number comes up|you reach the front|you reach the top}',
  // habits in place of a time
  '{periodically|from time to time|every so often|every now and then|now and again|at intervals|at regular intervals|on an ongoing basis|as we go along}',
  'in plenty of time',
  // said louder, not sooner
  'with [all|the] [due|possible|utmost] {dispatch|despatch|expedition|promptness}',
  '{posthaste|post-haste|at pace|at top speed|at full speed|on the double|in earnest}',
  '{just now|now now|now-now|now in a minute|now just now|soon soon}',
  'any day',
  // plans in place of a day
  "{is|are|it's|that's|they're} [already|currently|still|now] {in the works|in the offing|on the horizon|on the cards|on the anvil|on our roadmap|on the roadmap|on our to-do list|on our radar|in hand with our team}",
  'down the {pike|tracks|pipeline}',
  '{date|dates|time|times|timing|timings|schedule|slot} [is|are] [still] [yet] to be {confirmed|decided|fixed|set|finalised|finalized|agreed}',
  '{by|around|before} {spring|summer|autumn|winter|christmas|easter|then} or {so|thereabouts}',
  '{update|inform|advise|notify|intimate|revert|let you know|come back to you|get back to you|get in touch|be in touch|informed|advised|notified|updated|intimated} [to] [you] accordingly',
  'within [the|our|your] [agreed|applicable|defined|given] {TAT|turnaround|timelines}',
  // what others do first, or what eases
  `{once|when|after|until|as soon as} ${OUTSIDE} {reply|replies|respond|responds|get back|gets back|come back|comes back|revert|reverts|answer|answers|call back|calls back|confirm|confirms|decide|decides|let us know|lets us know} [to] [me|us]`,
  "{once|when|after|until} {i've|i have|we've|we have} {heard|had word|had an answer|had a reply|got hold of|tracked down|managed to} [back|of]",
  "{once|when|if|as soon as} {there's|there is} [any|some|a|more] {movement|progress|development|developments|gap|space|room|capacity|change|clarity|light}",
  '{upon|on} {receipt|confirmation|approval|clearance|advice} {of|from|by} [the|their|any|our] {feedback|confirmation|approval|funds|reply|report|clearance|response|bank|supplier|manufacturer|courier|carrier|management|head office|finance|results|result}',
  '{when|once|as soon as|after} {the|our|a|another} [next|new|fresh] {delivery|shipment|batch|consignment|container|intake|truck|pallet} {comes|comes in|is in|is here|arrives|lands|gets in|gets here}',
  '{when|once|after|until} {things|it|the [weekend|lunch|morning|evening|summer|holiday|current] {rush|backlog|demand|queue|season|weather|storm|strike|volume|volumes|snow|traffic|wave|peak}} {has|have} [all] {died down|calmed down|eased|slowed down|settled|passed|cleared|quietened down}',
  '{when|once|after|until} {things|it|the [weekend|lunch|morning|evening|summer|holiday|current] {rush|backlog|demand|queue|season|weather|storm|strike|volume|volumes|snow|traffic|wave|peak}} {dies|die|calms|calm|eases|ease|slows|slow|settles|settle|lets|let|quietens|quieten|passes|pass|blows} [down|off|up|over]',
  '{when|once} {things|it|we} {are|is|get|gets} [a bit|a little] {less|more|back|under|quieter|calmer} [hectic|busy|mad|manic|settled|normal|control|to normal|frantic]',
]);

/** Orders to wait or to watch that stand for a time: "Keep an eye on your inbox." */
export const watching = phrases('vague-time.watching', [
  '{keep|keeping} [an eye|your eyes] {out|open|peeled} for [an|a|the|our|my] [further|new|more] {email|e-mail|message|call|update|updates|letter|news|announcement|announcements|notification|text}',
  '{keep|keeping} an eye on your {inbox|email|emails|e-mails|post|letterbox|mailbox|mail|spam folder|junk folder}',
  '{watch|check} your {inbox|mailbox|letterbox} for {updates|news|more|an update}',
]);
