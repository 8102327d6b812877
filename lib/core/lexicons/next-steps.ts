/** How replies say what happens next or what the customer can do: orders, places to go to, what is possible, what is done; and what leads nowhere. */

export const INSTRUCT: readonly string[] = [
  "{please|kindly|pls|plz|just|simply|then|first|first of all|to start|also|next|now|so|or|and|can you|could you|would you|you can|you could|you may|you might|you'll need to|you need to|you will need to|you'll have to|you have to|you should|you'd need to|you would need to|try to|go ahead and|do|let's|be sure to|make sure to|feel free to|don't forget to|remember to|you may want to|you may also|we recommend|we'd recommend|recommend|we suggest|i'd suggest|i suggest|suggest|we'd suggest|advise you to|need you to|want to|like you to|best to|able to|free to|how to|here's how to|necessary to|required to|possible to} [also|please|first|then|try|now|either|always|still|simply|just|directly] {send|reply|call|contact|email|e-mail|visit|go|click|tap|press|open|check|try|use|follow|log|sign|restart|reset|reinstall|uninstall|install|update|upload|attach|provide|share|give|tell|confirm|let|enter|select|choose|download|submit|fill|complete|bring|take|return|keep|see|read|refer|look|head|reach|message|dm|pm|text|ring|phone|write|report|forward|file|raise|book|order|apply|appeal|turn|switch|unplug|plug|remove|delete|clear|close|scan|move|pick|drop|show|ask|wait|allow|start|stop|run|set|change|add|create|find|pop|swap|buy|pay|cancel|register|verify|request|review|redeem|speak|talk|come|collect|hold|put|throw|have|get|note|describe|explain|screenshot|chat|post|vote|upvote|disable|enable|sit|stand|walk|launch|connect|deactivate|activate|rename|refresh|reboot|hang|rate|sort|arrange|adjust|filter|manage|access|join|subscribe|unsubscribe|renew|mark|save|watch|view|test|proceed|type|copy|quit|force|be|experiment|work|make|hit|drag|login}",
];

export const CHANNELS: readonly string[] = [
  '{dm|dms|direct message|private message|live chat|chat team|support team|customer service|customer care|help page|help article|help centre|help center|this article|this page|this form|this link|is a link|link below|steps below|steps here|these steps|following steps|following link|our forum|our chat|in-app chat|contact form|click here|right here|in your account|your account page|walk in|any store|any shop|nearest store}',
  // A place to go to, not one that is spoken of: "the app does not support it", "the form was received".
  "{at|via|through|in|on|over|under|using|with|by|to|from|use|see|follow|fill in|visit|here's|here is|below is|attached is|find|ask} [all] [our|the|a|your|these|this] [main|front|help|nearest|local|short|online|own] {link|instructions|steps|app|form|store|desk|counter|reception|hotline|community|forum|portal|kiosk|website}",
  '{desk|counter|reception|hotline|kiosk|stores|shops|desks|app|form|link|instructions} [team|staff|line] {can|will|takes|take|swaps|swap|prints|sorts|sort|shows|show|lets|helps|help|opens|open|is open|are open|gives|does|puts|explains|explain|has|have}',
  '{get|be|reach|contact|call|write|reply|talk|speak|chat|ring} {in touch|in contact|touch with|out to|to us|with us|back to us|us at|us on|us via|us here|me on|me at|to our|with our|with the}',
];

export const POSSIBLE: readonly string[] = [
  '{one|ones|people|person|place|team|man|woman} to {talk|speak|ask|contact|call|write|go|turn|ring|see}',
  '{can|may} be {viewed|found|checked|seen|tracked|followed|read|downloaded|requested|done|paid|booked|changed|ordered|collected|returned|arranged|reported|reached|contacted|made|cancelled|renewed|updated|claimed|appealed} {on|at|in|via|through|under|by|from|here|online|with|using|any}',
  '{bank|pharmacy|pharmacist|courier|school|employer|seller|shop|dealer|landlord|doctor|surgery|provider|insurer|landowner} [just|only|simply|then|now] {needs|has} to',
  "{you|you'll} [will] {have|get|receive} {an|a|my|your|our|the} [full|new|written] {answer|reply|refund|update|decision|result|results|call} {from|by|on|today|tonight|tomorrow|within|in|this}",
  '{at liberty|at leave} to',
  '{only|best|quickest|fastest|easiest|simplest|surest|safest} {way|thing|option} [now|here|for you] is to',
  '{from|as of} {today|tonight|tomorrow|this evening|this afternoon|next week}',
  '{in|under} your name',
  '{as soon as|the moment|once} you {open|log|sign|reply|send|have|restart|update|confirm|tell|return}',
  '{we|i} would {want|need|require} {the|your|a|an|to see}',
  '{is|are} [now|all|already|both] back',
  'do the needful',
  // "A photo of any bill does it", "your old ticket is all we need".
  '{photo|picture|copy|scan|screenshot|receipt|bill|letter|note|mail|email|e-mail|call|text|message|word|line|signature|passport|card|number|name|link|one|either|any} [*] {does it|does the job|does the trick|will do|will do it|is enough|is all we need|is all it takes|is all i need|suffices|is sufficient|would do|is fine}',
  '{is|are} {yours|on us|on me|planned|scheduled|booked|reserved|due|expected|open|valid|available|enough|all you need|waiting}',
  "{nothing|no need|needn't|don't need|do not need|don't have|won't have} {to|for|you need|else to|more to} [do|send|pay|return|pack|worry|change|call|bring|give]",
  "{you're|you are} [of course|always|quite|more than|also|still] {welcome to|free to|able to|entitled|covered|all set|in good time|booked|on the list|next}",
  "{should|will|'ll} be {back|in|up|with you|there|here|fixed|resolved|ready|fine|working|able|sorted|done} [by|on|at|within|again|in|from|today|tonight|tomorrow]",
  '{coming|going} {back|out|to you|with} [region|on|by|at|today|tonight|tomorrow]',
  '{i|we|she|he|they} can [also|still|now|then|certainly|happily] {take|do|send|offer|refund|arrange|book|check|move|change|give|replace|swap|add|put|get|hold|help|ship|credit|extend|waive|cancel|order|make|call|come|reprint|use|issue|provide}',
  '{table|door|gate|bay|counter|desk|room|window} {a|b|c|d|0|1|2|3|4|5|6|7|8|9|10} {by|has|at|in|on|is}',
  "{you|customers|users|members|your|they|she|he} {can|may|could|'ll be able|will be able|are able|are welcome|need|have|should|'d need|must|might} [also|still|now|always|only|either|then|to] {order|use|swap|change|claim|cancel|pick|choose|collect|get|find|see|access|request|apply|appeal|return|exchange|watch|listen|buy|book|come|keep|reset|recover|do|sign|log|be|return|contact|go|submit|send|set|select|follow|view|manage|pause|switch|redeem|pay|check|try|reach|add|create|print|stay|upload|leave|attach|open|download|have|bring|expect|take|ask|purchase|update|adjust|link|play|travel|visit|wait|make|give|show|filter|vote|opt|transfer|move|remove|delete|install|borrow|drop|call|write|transfer|stop|need}",
  '{option|options|alternative|alternatives|instead|choice} {is|are|would|to|here|for|include|you}',
  "{is|are|be|it's|they're|been} [now|already|all|both|waiting|being] {on the way|on its way|on their way|waiting for you|ready|in your inbox|in your account|attached|enclosed|booked|yours|available at|open again|back on|back online|working again|fixed|active again|cancelled|paused|updated|changed|sorted|done|moved|resolved|replaced|refunded|reversed|gone}",
  "{is|are|you're|you are|been} [now|already|both|being] {corrected|reissued|amended|lifted|unbanned|unlocked|unblocked|released|reinstated|credited|logged as|reopened|deducted|restored}",
  '{runs|lasts|stays open|is extended|stays valid} {a|an|one|two|three|until|till|for} {month|week|year|day|the|another|days|weeks|months}',
  "{will|'ll|going} [be|to] {be|come|arrive|get|reach|bring|show|appear|reflect|go|call|ring|phone|send|refund|let|look|check|take|drop|open|leave|receive|hear|pass|ask|update|post|notify|contact|email|reply|return|follow}",
  "{there is|there's|there is also|there's also} {a|another|one|an|one more} [much|more|second|further|slightly] [other|easy|easier|quick|quicker|simple|simpler|better] {way|way round|way around|workaround|option|alternative|form|page|link|button|desk|drop box|spare|voucher|place|seat|slot|table|room|one}",
  '{on|is} {his|her|its|their|my} way',
  "{is|are|'s|be|goes|go} on {us|me|the house}",
  '{clears|fixes|solves|sorts|cures|settles|corrects|resolves|replaces|swaps|swap|replace|fix|sort|takes|take|puts|put|brings|gets|repairs|unlocks|refunds|exchanges|exchange} {it|that|this|them|you} {right|back|off|out|up|on|in|for|without|over|straight|at|now|here|free|under|again|from|with}',
  '{clears|fixes|solves|sorts|cures|settles|corrects|resolves|unlocks} {it|that|this|them|most}',
  '{comes|come|gets|get|goes|go|has|have} {it|them|the money|your money|the whole|the full|all of it|the rest} back',
  '{goes|comes|arrives|leaves|starts|ends|opens|returns|reaches|gets|lands|ships} {back|out|by|on|at|with|from|tonight|today|tomorrow|into|in|up|again|free|here|there|live}',
];

export const DONE: readonly string[] = [
  '{attached|enclosed} [here|below] {is|are|you will find|please find|you find|find|comes}',
  "{i've|we've|i have|we have|have|and} [now|just|already|also|today|both|since|personally] {cleared|renewed|ticked|marked|deleted|amended|swapped|matched|merged|restarted|tidied|struck|lifted|wiped|knocked|sorted} {it|them|that|both|the|your|her|his|this|two|all|a}",
  "{i've|we've|i have|we have|i|we} [now|just|already|also|today|both|since] {told|asked|spoken to|spoken with|rung|briefed|warned} {him|her|them|the|our|my|his|whoever}",
  '{is|are|was|were|comes|came} {off|gone from|taken off} {all|both|each|every|all three|all our|all of our} [of] [our|the]',
  '{comes|come|came|coming|taken|knocked|struck|goes} off {the|your|next|in|on|from|this|december|january}',
  "{i've|we've|i have|we have|have|i|we} [now|just|already|also|today|both|since|personally] {refunded|sent|ordered|booked|cancelled|changed|updated|passed|raised|escalated|forwarded|asked|reset|unlocked|reopened|replaced|credited|reversed|fixed|added|removed|extended|put|arranged|shipped|posted|reported|logged|opened|created|started|corrected|paused|waived|reprinted|held|moved|switched|taken|attached|noted|flagged|looped|reached|contacted|shared|let|requested|informed|filed|registered|dispatched|reserved|upgraded|emailed|called|rung|texted|messaged|transferred|applied|issued|restored|repaired|set}",
  '{ticket|case|complaint|request|claim|report} [has been|was|is] [now|already] {raised|logged|opened|escalated|lodged|reopened}',
  '{left} {word|a note|a message|instructions|your name|the key|a key|the keys} {with|at|for|to|in|on}',
  "{fee's|charge's|fine's|money's|hold's|block's|ban's|that's|it's} [all|now|already] {gone|off your|back on|back in|lifted|sorted|waived|cancelled|refunded|removed}",
  '{all|everything|service|things|that|it} [is|are] [all] back {to normal|up|on|online|running}',
  '{refunded|sent|ordered|booked|cancelled|changed|updated|unlocked|replaced|credited|reversed|fixed|extended|corrected|paused|waived} {it|them|the|your|that|both|all|you} [back|for you|today|now|already|again]',
  '{goes|gone|went|go|come|comes|came|put|paid|booked} back {to|on|onto|into|in|this|today|yesterday|by}',
  '{is|are} {off|struck from|gone from|taken off|back on|back in} {your|the} {bill|account|invoice|card|balance|statement|record}',
  '{pulling|looking|checking|digging} {up|into|it|now|at|through|over|that|this|on} [it|this|that|your|the|now]',
  'going {into|through|over} {it|this|that|your|the}',
  "{they're|they are} [all|now|already|both] back",
  '{back|is|are|was|be} {on|in|with|to} {your card|your account|the way|its way|you|their way|your inbox} [tonight|today|tomorrow|now|by|on|within|in]',
];

export const NOWHERE: readonly string[] = [
  '{anything|something} else',
  '{feedback|comment|comments|remark|remarks|suggestion|suggestions|opinion|opinions|experience} {has|have} been [duly|internally|also|now] {passed|noted|forwarded|shared|recorded|logged|registered|taken}',
  '{passed|forwarded|shared|noted|recorded|logged|relayed} [on|along] {your|the|this|these} [valuable|kind] {feedback|comment|comments|remark|remarks|suggestion|suggestions|opinion}',
  '{hope|hopefully|hoping} {your|our|the|its|we} {next|visit|journey|stay|service|experience|holiday|weekend|day|can}',
  '{rate|rating|review|reviewing} {our|us|your|this|me|the} [service|experience|chat|support|agent|conversation|reply|visit|app]',
  '{survey|feedback form|five stars|5 stars|stars below|star rating|how we did|how i did|how did we do|google review|trustpilot|follow us|like our page|subscribe to our newsletter|newsletter|use code|discount code|promo code|promotion code|our new range|our latest|new collection|new arrivals|our app is|special offer|special offers|black friday|% off|percent off|tell your friends|refer a friend|spread the word|case is closed|case as closed|case closed|ticket is closed|ticket closed|matter closed|closed your case|closed your ticket|decision is final|decision stands|decision remains}',
  '{grab|check out|take a peek|have a peek|have a look at our|browse our|shop our|discover our|treat yourself|why not|upgrade to our} [our|the|new|now|latest]',
  "{i'm|we're|i am|we are|be|always|are|am} [always|right|also|still] here for you",
  '{any|other|further|more|additional} {questions|question|queries|concerns|assistance|help|issues}',
  'any {other|further|more|additional} {questions|question|queries|query|concerns|concern|assistance|help|issues|issue|information|feedback}',
  'have a {good|great|nice|lovely|wonderful|super|fab|fantastic|pleasant|safe|blessed|happy|sunny|relaxing|brilliant|amazing|beautiful|fabulous|terrific|fine|sweet|magical|restful|merry|very}',
  '{enjoy|take care|look forward|looking forward|see you|hope you|hope to see|hope to welcome|hope to serve|hope to hear|hope to have you|hope that|hope this|happy to help|here to help|welcome you|thank you for|thanks for|glad to help|here if|here for anything|if you need|need anything|can be of|be of further|be of any|with anything}',
  '{you|they} {should|could|must|might|may} have',
  "{do not|don't|not} {reply|respond|answer} [to this]",
  "{nothing we can do|nothing i can do|there is nothing|there's nothing|nothing more}",
  "{rest assured|please be advised|please note|please be aware|please be informed|please know|please understand|please accept|please forgive|please bear|kindly note|please don't worry|please do not worry|please be assured|please remember|please be patient|please be more|please keep in mind}",
  "let {us|me} know if {you need|you have|there's anything|there is anything|anything|we can|i can|you've any|you require|you want|you'd like anything}",
];
