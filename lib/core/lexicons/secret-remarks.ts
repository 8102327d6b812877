/** What is said about a customer and was never meant for one; and what is told of somebody else. */
import { ASIDE, ASIDE_GUARD } from './asides.ts';
import { beforeOf, type SecretShape } from './secret-shape.ts';

/** Nouns nobody would say to the face of the person. */
const INSULT =
  '(?:serial \\w+|(?:frequent|regular|habitual|chronic|constant|repeat|notorious|professional|known) (?:complain|claim(?!ant)|moan|whing|refund|abus|scam|trouble)\\w*|known (?:troublemaker|complainer|abuser|fraudster|offender|scammer)|repeat offender|troublemaker|chancer|scammer|fraudster|liar|lying|freeloader|time-?waster|nuisance|nightmare|pain in the \\w+|trying it on|fishing|only after \\w+|after (?:a freebie|free stuff|compensation)|playing (?:us|the system)|taking the (?:mick|piss|p)|high[- ]risk|blacklisted|abusive|a karen)';
const GRIM =
  '(?:difficult|high[- ]risk|fraud\\w*|abusive|abuse|serial|problem|bad payer|low[- ]value|aggressive|credit risk|suspicious|churn|rude|troublemaker|known complainer|complainer|vulnerable|time[- ]?waster|do not|blacklist\\w*|chargeback\\w*|liar|nuisance)';

export const SECRET_REMARKS: readonly SecretShape[] = [
  { kind: 'remark', guard: ASIDE_GUARD, expression: ASIDE, confidence: () => 0.9 },
  {
    kind: 'remark',
    guard:
      /customer|client|guest|\bvip\b|caller|between|off the record|internally|\b(?:tell|inform|mention|show|let) |\bhear (?:it|that|this)\b|passenger|tenant|patient|\buser\b/i,
    expression: new RegExp(
      [
        `\\b(?:this|the) (?:customer|client|guest|caller|user|passenger|tenant|patient) (?:is|was|seems|has been) (?:\\w+ ){0,2}(?:difficult|rude|a pain|annoying|abusive|known|flagged|blacklisted|a (?:serial )?complainer|a vip|high[- ]risk|${INSULT})\\b[^.\\n]{0,60}`,
        '\\b(?:this|the) (?:customer|client|guest|caller) (?:always|never|constantly|just|only) (?!comes? first|pays? |gets? )\\w+s\\b[^.\\n]{0,60}',
        "\\b(?:do not|don['’]t|please don['’]t|never) (?:tell|inform|mention (?:it |this |that )?to|show|let) (?:the )?(?:customer|client|guest|him|her|them)\\b(?! (?:your|the (?:code|pin|password)|you\\b))[^.\\n]{0,60}",
        '\\b(?:just )?between (?:us|you and me)\\b,[^.\\n]{0,60}',
        '\\boff the record\\b[^.\\n]{0,60}',
        '\\binternally we (?:call|say|think|know|refer)\\b[^.\\n]{0,60}',
        "\\byou (?:did not|didn['’]t|never) hear (?:it|that|this) from (?:me|us)\\b",
      ].join('|'),
      'gi',
    ),
    confidence: () => 0.85,
  },
  {
    kind: 'remark',
    guard:
      /customer|client|guest|caller|cust\b|\bcx\b|flagged|marked|tagged|listed|noted|class|our (?:internal )?(?:notes|file|records)|risk|score|rating|ourselves|(?:refund|give|offer) (?:him|her|them)|\bfyi\b|blacklist|trust|believe|help (?:him|her)|call (?:him|her)|compensate/i,
    expression: new RegExp(
      [
        '(?:(?:^|[.!?(\\n*>-]\\s*)(?:the )?(?:customer|cust\\.?|cx|ctm|client|guest|caller) (?:is|seems|sounds|claims?|says|wants|was|called|rang|threatens?|complains?|keeps|moans?|refuses|insists|may be|might be|has been) [^.\\n]{2,80})',
        `\\b(?:is |are |been |was |were )?(?:flagged|marked|tagged|listed|noted|classed|categori[sz]ed) (?:\\w+ ){0,5}?as (?:an? )?${GRIM}[^.\\n]{0,40}`,
        '\\bour (?:internal )?(?:notes?|file|records) (?:say|says|describe|describes|call|calls) you [^.\\n]{2,60}',
        '\\byour (?:internal |credit |risk |fraud |churn )+(?:score|rating) (?:is|was|of)[^.\\n]{1,30}',
        "\\b(?:do not|don['’]t) (?:(?:refund|compensate|call|trust|believe|help) (?:him|her|them|this (?:customer|guy|woman|man|one))|(?:give|offer) (?:him|her|them) (?:an(?:y|other)|a (?:refund|discount|voucher|credit|penny|cent)|compensation|money))\\b[^.\\n]{0,40}",
        '\\bbetween ourselves\\b[^.\\n]{0,60}',
        '\\bfyi (?:team|all|guys)\\b[^.\\n]{0,80}',
      ].join('|'),
      'gi',
    ),
    confidence: (match) =>
      /\b(?:is always|is king|is our|is right|client is (?:open|running|installed|up))\b/i.test(match[0]) ? 0 : 0.86,
  },
  {
    // "per Dave in fraud", "a flag on his account", "he is a serial returner", "our margin is 40 %".
    kind: 'remark',
    guard:
      /\bper \p{Lu}|\b(?:his|her|their|this customer['’]s|your) (?:account|file|record|profile)|\b(?:he|she|they)(?:['’]s|['’]re| is| are) |margin|note:/iu,
    expression: new RegExp(
      [
        '\\b(?:[Aa]s )?[Pp]er \\p{Lu}\\p{Ll}+ (?:in|from|at|over in) (?:[Ff]raud|[Rr]isk|[Ll]egal|[Ff]inance|[Cc]ollections?|[Cc]ompliance|[Rr]etention|[Ll]oss [Pp]revention|[Ee]scalations?|[Bb]illing|[Aa]ccounts|[Ss]ecurity|QA)\\b[^.\\n]{0,40}',
        "\\b(?:[Ff]raud |[Rr]isk )?(?:flag|marker|strike|block|warning|note|history) (?:on|against|in) (?:his|her|their|this customer['’]s) (?:account|file|record|profile)\\b[^.\\n]{0,40}",
        `\\b(?:flag|note|marker|strike|warning)s? (?:on|against|in) your (?:account|file|record|profile)(?: (?:for|saying|about)|:)[^.\\n]{0,20}\\b${GRIM}[^.\\n]{0,20}`,
        `\\b[Yy]our (?:account|file|record|profile) (?:carries|has|shows|says|contains)[^.\\n]{0,24}(?:note|flag|remark|marker|warning)\\b[^.\\n]{0,12}${GRIM}[^.\\n]{0,20}`,
        `\\b(?:[Hh]e|[Ss]he|[Tt]hey)(?:['’]s|['’]re| is| are| was) (?:just |clearly |obviously |probably |again )?(?:being )?(?:an? )?${INSULT}\\b[^.\\n]{0,40}`,
        '\\b(?:[Oo]ur|[Tt]he) (?:profit |gross |net )?margins? (?:on|is|are|for)\\b[^.\\n]{0,24}\\d+ ?%[^.\\n]{0,20}',
      ].join('|'),
      'gu',
    ),
    confidence: () => 0.86,
  },
  {
    // Another customer by name, where they live or what room they have.
    kind: 'contact',
    guard: /\b(?:customer|guest|client|patient|tenant|passenger|member|user|subscriber|mr|mrs|ms|miss|neighbou?r)\b/i,
    expression:
      /\b(?:[Aa]nother|[Tt]he other|[Oo]ther|[Pp]revious|[Aa] different|[Dd]ifferent) (?:customer|guest|client|patient|tenant|passenger|member|user|subscriber),? (?:called |named )?(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:,? (?:of|at|in|from) [^,.;!?\n]{3,40})?|\b[Tt]he (?:customer|guest|client|patient|tenant|passenger) (?:before|after|next to|above|below|behind) you, (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}\p{Ll}+|\b(?:Mr|Mrs|Ms|Miss|Dr)\.? \p{Lu}[\p{L}'’-]+,? (?:(?:from|in|of) (?:room|flat|apartment|unit|cabin) \w?\d+|(?:(?:of|at|from) )?\d{1,4}[a-z]? (?:\p{Lu}\p{Ll}+ ){1,3}(?:Road|Street|Lane|Avenue|Drive|Close|Way|Court|Crescent|Terrace|Square|Row|Hill|Gardens|Place|Mews|Grove|Rd|St|Ln|Blvd))(?![\p{L}])/gu,
    confidence: (match, text) =>
      /\b(?:dear|hi|hello|our (?:manager|technician|colleague|doctor|surgeon|dentist)|technician|see|ask for|with|visit)[, ]*$/i.test(
        beforeOf(match, text, 24),
      ) ||
      /(?:customer|client|user|member) (?:Service|Care|Support|Success|Portal|Experience|Relations|Account|Area|ID)/i.test(
        match[0],
      )
        ? 0
        : 0.82,
  },
];
