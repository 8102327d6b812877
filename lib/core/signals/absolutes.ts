/** Certainties about what is to come, or about our own perfection. Certainty about the past and real warranties are fine. */

import { expression } from '../text/expressions.ts';
import type { Written } from '../text/late.ts';
import { oneOf } from '../text/late.ts';
import type { Confident, SentenceSignal } from './signal.ts';

interface Shape {
  /** Cheap, and true of every sentence that the expression is true of. */
  readonly guard: Written;
  readonly expression: Written;
  readonly confidence: number;
  readonly unless?: Written;
}

const FUTURE = "(?:will|['’]ll|won['’]t|shall|(?:am|are|is|['’]re|['’]m|['’]s) going to)";
const SURELY =
  '(?:definitely|certainly|absolutely|undoubtedly|surely|assuredly|100 ?%|one hundred percent|a hundred percent|for sure|for certain|without (?:a |any )?(?:doubt|question|fail)|guaranteed|no doubt|unquestionably|inevitably|positively)';

const SHAPES: readonly Shape[] = [
  {
    confidence: 0.9,
    guard: /guarant/i,
    expression:
      /\b(?:(?:i|we)(?: can| do| hereby| personally| fully| absolutely)?,? guarantee\b|guarantee (?:you|that)\b|(?:is|are|be|you(?:['’]re| are)) (?:\w+ )?guaranteed (?:to (?!holders|members|those|anyone|customers|residents)|that|by|not)\b|guaranteed (?:success|results?|delivery|nobody|no one|nothing|to (?!holders|members|those|anyone|customers|residents))\b)[^.!?;\n]{0,80}/i,
    unless:
      /\b(?:not|n['’]t|cannot|never|no|neither|without|unable to|difficult to|hard to) (?:\w+ )?(?:guarantee|promise)|\bguarantee\b[^.!?;\n]{0,30}\bfor (?:\d+|an?|one|two|three|four|five|six|ten|\w+teen|twenty) (?:full |whole )?(?:years?|months?|days?)\b|\b(?:guarantee (?:period|claim|terms|certificate|card|covers?|runs?|is valid)|(?:year|month|day|money-back|price|quality|warranty|satisfaction|lifetime) guarantee)\b/i,
  },
  {
    confidence: 0.9,
    guard: /never/i,
    expression: new RegExp(
      `(?:\\b(?:this|that|it|you|we|they|such \\w+|the \\w+)\\b[^.!?;\\n]{0,30})?\\b(?:${FUTURE}|can|could|would) never(?: ever)*(?: again)? (?:happen|occur|be|have|see|experience|face|let|fail|lose|go|come|break|need|repeat|miss|run)\\b[^.!?;\\n]{0,50}`,
      'i',
    ),
    unless:
      /\b(?:we|i)(?:['’]d| would| ['’]?ll| will) never (?:ask|share|sell|call|request|send you|give your|store|pass)|\bwill never (?:ask|share|sell|request|call)\b|\byou(?:['’]ll| will) never (?:be (?:asked|charged)|(?:have|need) to (?:pay|give|share))\b|\bcould never (?:imagine|repay)/i,
  },
  {
    confidence: 0.86,
    guard: /happen|occur|repeat|recur|go wrong|come back|return/i,
    expression:
      /\b(?:this|that|it|such (?:a )?\w+|the (?:problem|error|issue|mistake))\b[^.!?;\n]{0,20}\b(?:won['’]t|will not|wo not|can['’]t|cannot|can not|shall not) (?:ever )?(?:happen|occur|repeat|recur|be repeated|go wrong|come back|return)(?: (?:again|twice|ever|any ?more|in (?:the )?future|a second time|with)\b[^.!?;\n]{0,30}|(?=[.!?;,]|$))/i,
    unless: /\b(?:hope|make sure|ensure|so that|working|trying|try|steps|want)\b/i,
  },
  {
    confidence: 0.85,
    guard: /promise|swear|word|pledge|vow|honou?r|heart/i,
    expression:
      /\b(?:(?:i|we)(?: can| do| hereby)? (?:promise|swear|give you my word|give you our word|pledge|vow|give my word)|you have (?:my|our) word(?! in writing)|my word on it|on my honou?r|cross my heart|pinky promise|take my word for it)\b[^.!?;\n]{0,80}/i,
    unless: oneOf(
      // No promise
      String.raw`\b(?:can['’]?t|cannot|not|n['’]t|never) (?:\w+ )?promise`,
      // One made before
      String.raw`\bas (?:i|we) promised`,
      String.raw`\bwe promised\b`,
      // That we promise, of a thing
      String.raw`\b(?:than|that|which|as) (?:the )?[^,.;!?\n]{0,24}\b(?:we|i) promise\b`,
      // That it is so, not that it will be
      String.raw`\bpromise(?: you)?[:,–-]? (?:that )?(?:it['’]s|it is|this is|that['’]s|i['’]m|i am|i['’]ve|i have|i did|i (?:\w+ed|read|saw|sent)|we (?:did|have)|there (?:is|was)|nobody (?:has|did))\b`,
      // To write or to ring
      String.raw`\bi (?:can )?promise(?: you)? (?:that )?(?:to|i['’]ll|i will|you['’]ll hear|we['’]ll (?:write|ring|call|get back))`,
    ),
  },
  {
    confidence: 0.85,
    guard:
      /definite|certain|absolute|undoubt|surely|assured|100|hundred|for sure|doubt|fail|question|guarant|inevitab|positiv/i,
    expression: new RegExp(
      `\\b(?:(?:you|we|i|it|they|this|that|your \\w+|the [\\w ]{2,20})${FUTURE.replace('(?:', '(?: ?(?:')}) (?:be )?${SURELY}|(?:you|we|i|it|they|this|that|your \\w+|the [\\w ]{2,20}?) ${SURELY} ${FUTURE}|${SURELY},? (?:you|we|i|it|they|this|that)(?: ?(?:will|['’]ll|won['’]t)))\\b[^.!?;\\n]{0,60}`,
      'i',
    ),
    unless:
      /\b(?:look into|(?<!\byou(?:['’]ll| will)? \w+ )pass (?:it|this|that|your)|bring (?:it|this)|consider|keep (?:it|that|this) in mind|let (?:the|our|them)|take (?:a look|this|it)|mention|note|share|forward|not definitely|help you|be happy|have been|look at|check)\b/i,
  },
  {
    confidence: 0.85,
    guard:
      /safe|secure|accura|reliab|certain|sure|risk|correct|satisf|free|proof|protect|confident|flawless|infallib|unbreak|watertight|never|downtime|guarant/i,
    expression:
      /\b(?:100 ?%|one hundred percent|a hundred percent|completely|absolutely|totally|fully|perfectly|entirely) (?:safe|secure|accurate|reliable|certain|sure|guaranteed|risk-free|correct|satisfied|error-free|foolproof|watertight|protected|confident that (?:it|this|you))\b[^.!?;\n]{0,40}|\b(?:no risk(?: at all| whatsoever)|risk-free|zero risk|fail-?safe|fool-?proof|bullet-?proof|error-free|flawless(?:ly)?|infallible|unbreakable|watertight|never-fail|zero downtime)\b/i,
    unless:
      /\b(?:not|n['’]t|never|nothing is|no system|may not be) (?:\w+ )?(?:100|complete|absolut|total|full|perfect|entire)|\b(?:you(?:['’]re| are) (?:\w+ )?(?:right|correct)|make sure|to be|are you|sure (?:that )?you|i['’]m not|perfectly (?:fine|normal|correct))\b|\?\s*$/i,
  },
  {
    confidence: 0.85,
    guard: /never|always|ever |cannot|can['’]t|do(?:es)?(?: not|n['’]t)|impossible/i,
    expression:
      /\b(?:(?:we|our [\w ]{2,24}?|i)(?: have)? (?:never|don['’]t ever|do not ever) (?:ever )?(?:fails?|lose|double|gets? (?:it|this|things|anything) wrong|makes? (?:a )?mistakes?|err|charge twice|miss|breaks?|crash(?:es)?|leaks?|stops?|lags?|goes? (?:down|wrong|offline)|disappoints?|lets? (?:you|anyone|customers) down|bill|sell|deliver|run late|overcharge|is wrong|are wrong|have (?:any )?(?:problems|issues|outages|delays))|(?:our|the) [\w ]{2,24}? (?:is|are) (?:never|always) (?:wrong|right|correct|accurate|on time|late|safe|up|available|reliable)|(?:our|the) (?:system|systems|detection|records|software|scanner|checks?|process|team|drivers?|app) (?:cannot|can['’]t|do not|don['’]t|does not|doesn['’]t|never) (?:make (?:mistakes|errors)|be wrong|fail|err|lie)|(?:it is|it['’]s|that['’]s|that is) (?:simply |just |completely |absolutely |technically )?impossible (?:that|for (?:our|the)))\b[^.!?;\n]{0,40}/i,
    unless: /\b(?:should never|could never|hope)\b/i,
  },
  {
    confidence: 0.8,
    guard: /matter what|whatever|once and|all times|circumst|exception|every|ever\b|for life|for good|always|never/i,
    expression:
      /\b(?:no matter what|whatever (?:happens(?! (?:with|to|in|on))|it takes|it costs)|once and for all|at all times|under all circumstances|under any circumstances|without exception|in every case|every single time|each and every time|for ?ever|for life|for good|from now on always|you(?:['’]ll| will) (?:always|never)|we(?:['’]ll| will) always|always (?:arrives?|works?|delivers?|on time))\b[^.!?;\n]{0,40}/i,
    unless: oneOf(
      // Not always
      String.raw`(?:\bnot|n['’]t|\bcannot|\bnever)\b[^,;.]{0,60}\b(?:in every case|(?:every single|each and every) time|at all times|always)\b`,
      // What is asked for, and what cannot be helped
      String.raw`\b(?:please|keep|you (?:must|should|need|can)|not|n['’]t|do not|always welcome|must|be (?:kept|worn|locked|closed|supervised)|for good (?:measure|reason)|lifetime|under (?:any|no)|guess)\b`,
      // Always closed: no promise, unless of what was broken
      String.raw`^(?!.*\b(?:problem|issue|error|bug|fault|fixed|solved|sorted)\b).*\b(?:closed|cancelled|canceled|deleted?|gone|lost|removed?|ended|over|retired|discontinued|shut|stopped|switched|away|blocked|left|taken|kept|stored)\b`,
      // Always here for you
      String.raw`\b(?:we(?:['’]ll| will) always (?:be (?:here|happy|glad|grateful)|ask|need|try|do our best|text|send|tell)|you(?:['’]ll| will) (?:always|never) (?:find|see|be able|reach|need to|be asked|have to|be welcome))\b`,
    ),
  },
  {
    confidence: 0.84,
    guard:
      /possibl|ever\b|conceiv|circumst|chance|danger|risk|doubt|no way|go wrong|nothing|effects?|downtime|data loss|hidden|mark my|again|buts|come /i,
    expression:
      /\b(?:(?:can['’]?t|cannot|couldn['’]t|could not) (?:possibly|ever|conceivably|under any circumstances) (?:be|do|go|harm|hurt|happen|fail|break|cause|lose|get|damage|affect|contain|leak|come|have|make)|(?:there(?:['’]s| is|['’]ll be| will be)|we see|you run|has|have) (?:absolutely |simply |just |literally )?(?:no (?:way|chance|possibility|danger) (?:that|of|it|this|you|they|for)|zero (?:chance|risk|danger)|not the slightest (?:risk|chance|doubt))|nothing (?:can|could|will|is going to) (?:possibly |ever )?(?:go wrong|happen to (?:it|you|your|them))|(?:it|you|this|they) (?:can['’]?t|cannot) go wrong|(?:no|without (?:any )?|zero) (?:side[- ]effects?|adverse effects?|downtime|data loss|hidden (?:costs|fees) ever)|mark my words|(?:you(?:['’]ll| will)) (?:never|not) (?:have|need|see|hear|feel|notice|regret|lose|worry)\b[^.!?;\n]{0,30}\b(?:again|ever)|no ifs(?:,)? (?:no|or|and) buts|come (?:what may|rain or shine|hell or high water)\b)[^.!?;\n]{0,50}/i,
    unless:
      /\b(?:not guaranteed|(?:can['’]?t|cannot) possibly (?:say|tell|know|imagine|understand|thank)|no way of|if)\b/i,
  },
  {
    confidence: 0.82,
    guard:
      /sure|certain|doubt|exception|always|never|invariabl|exception|harmless|painless|proof|free\b|hygienic|toxic|unbreak|guarant|fail|question|hundred|100/i,
    expression:
      /\b(?:(?:our|the|all|every|each|these|such|his|her|your|any) )?[\w-]+ (?:is|are) (?:always|never|invariably|without exception) (?:right|wrong|correct|accurate|on time|late|safe|up|reliable|fresh|perfect|justified|flawless|faulty|available|precise|clean|secure|in stock|delayed|fair|mistaken|lost|down)\b[^.!?;\n]{0,30}|\b(?:completely|absolutely|totally|100 ?%|entirely|perfectly|utterly) (?:harmless|painless|waterproof|unbreakable|side-?effect[- ]free|risk[- ]free|hygienic|germ[- ]free|bug[- ]free|trouble[- ]free|problem[- ]free|fault[- ]free|hack-?proof|childproof|leak-?proof|non-toxic|allergen[- ]free)\b[^.!?;\n]{0,30}|\b(?:(?:make|making|made) (?:absolutely )?(?:sure|certain)|see to it) (?:that )?(?:this|it|such \w+|you) never\b[^.!?;\n]{0,40}|,? (?:guaranteed|i guarantee it|without fail|no (?:question|doubt|two ways) about it|no exceptions?|for sure|for certain)(?=[.!]?$)|[,–-] ?(?:a )?(?:hundred per ?cent|100 ?%)(?=[.!]?$)/i,
    unless:
      /\b(?:should (?:always|never)|please|must|not (?:always|guaranteed)|(?:polic(?:y|ies)|rules?|appl(?:y|ies))\b[^.!?]*\bno exceptions?|you(?:['’]re| are) always|i(?:['’]m| am))\b|n['’]t\b/i,
  },
  {
    // With the certainty after the verb, or as a promise behind it.
    confidence: 0.85,
    guard:
      /100|guarant|never|promise|heart|always|world|on earth|anywhere|pinky|no (?:question|doubt)|bank on|bet on|impossible|(?:sure|certain|bound) to\b|as good as in/i,
    expression: oneOf(
      // It will be 100 % there
      String.raw`\b\w+(?: will|['’]ll| won['’]t) (?:be )?(?:100 ?%|guaranteed)(?=[\s,.!]|$)[^.!?;\n]{0,40}`,
      // Works 100 %
      String.raw`\b(?:works?|arrives?|comes?|fits?|helps?|lasts?|holds?|lands?|goes through|get there) (?:for )?(?:100 ?%|always and everywhere|everywhere and always)`,
      // 100 % everywhere
      String.raw`\b100 ?% (?:everywhere|anywhere|always|of the (?:time|cases)|no problem|works?|fine)\b`,
      // Is guaranteed, guaranteed in all cases
      String.raw`\b(?:is|are|it['’]s|that['’]s) (?:\w+ )?guaranteed(?:,| in\b| with\b| for (?:all|every)\b)[^.!?;\n]{0,30}`,
      ', guaranteed,',
      // Will never again
      String.raw`\b(?:will|['’]ll) never again (?!ask|share|sell)\w+\b[^.!?;\n]{0,60}`,
      // It never fails
      String.raw`\b(?:it|that|this|they|he|she|we) never (?:will\b(?! ask)|(?:fails?|misses|forgets?|disappoints?|lets? (?:you|anyone|us) down|goes wrong|runs? late|crash(?:es)?|leaks?|makes? mistakes)\b)[^.!?;\n]{0,30}`,
      // That I promise
      String.raw`\b(?:that|this|which),? (?:i|we) (?:can |do )?promise(?: you)?\b[^.!?;\n]{0,30}`,
      // You'll have it tonight, no question
      String.raw`\b(?:you|it|they|we|i|that|this) ?(?:will|['’]ll|won['’]t)\b[^.!?;\n]{0,80}, no (?:question|doubt)(?=[.!]?$)`,
      // You can bank on it
      String.raw`\b(?:you can|u can|you may) (?:bank|bet|count your \w+) on (?:it|that|this)\b`,
      // Is certain to win
      String.raw`\b(?:you|it|they|he|she|this|that|\w+)(?: (?:is|are|was)|['’]s|['’]re) (?:absolutely |quite |almost )?(?:sure|certain|bound) to (?:get|win|pass|pay|say|clear|work|arrive|succeed|be (?:accepted|approved|there|fixed|paid|refunded)|love|help|come|go|agree)\b[^.!?;\n]{0,40}`,
      // As good as in your hand
      String.raw`\bas good as in (?:your|the) \w+`,
      // Impossible for anybody to get in
      String.raw`\bimpossible for (?:anyone|anybody|it|this|that|them|such) (?:\w+ )?to\b[^.!?;\n]{0,40}`,
      // Hand on heart
      String.raw`\bhand on (?:my|our|the) heart\b`,
      String.raw`\bpinky promise\b`,
      // Nobody in the world
      String.raw`\bno \w+ (?:in the world|on earth|anywhere) (?:can|will|could)\b[^.!?;\n]{0,30}`,
      // Always there before the time
      String.raw`\b(?:is|are|['’]s) always (?:there|here|ready|done|back) (?:before|on time|first|in time)\b`,
      // Always comes back
      String.raw`\balways (?:comes? back|gets? there|reaches|lands?|succeeds?)(?: \w+){0,3}(?=[.!,]|$)`,
    ),
    unless:
      /(?:\bnot|\bcannot|n['’]t) (?:\w+ )?(?:guarantee|promise|100)|\b(?:if|hope|i can['’]t|was|were|had)\b|\?\s*$/i,
  },
  {
    // The end of all trouble, and what is bound to come.
    confidence: 0.85,
    guard:
      /more|further|any|trouble|issue|problem|ever|trust me|believe me|lifetime|bound|sure|certain|bet|every|definite|absolute|again/i,
    expression:
      /\byou(?: ?(?:won['’]t|will not|['’]ll not|['’]ll have no|will have no))(?: have| see| face| experience| get| run into| encounter)? (?:any )?(?:more |further |other |new )?(?:problems?|issues?|trouble|difficulties|hiccups|errors?)\b[^.!?;\n]{0,40}|\b(?:won['’]t|will not|never) ever (?!ask|share|sell|contact)\w+\b[^.!?;\n]{0,40}|\b(?:trust me|believe me)[,:]? (?:it|this|you|they|we|that|your|the)\b[^.!?;\n]{0,24}(?:\bwill\b|['’]ll\b|won['’]t|going to)[^.!?;\n]{0,40}|\bwill last (?:you )?(?:a lifetime|for ?ever)\b|\b(?:is|are|it['’]s) (?:bound|sure|certain) to (?:work|arrive|be|come|last|help|fix|get|reach|solve)\b[^.!?;\n]{0,40}|\b(?:i(?:['’]d)? bet|i would bet) (?:my|you|the|money)\b[^.!?;\n]{0,40}|\b(?:nothing|nobody|no one|none)\b[^.!?;\n]{0,40}\bever again\b|\b(?:every|each|all) \w+ will (?:be|arrive|come) (?:perfect|flawless|on time|fresh|right)\b|\b(?:is|are) (?:definitely|certainly|absolutely) (?:arriving|coming|leaving|getting|going out|being (?:delivered|sent|refunded|paid))\b[^.!?;\n]{0,40}/i,
    unless: /\b(?:if|unless|not sure|i(?:['’]m| am) sure|make sure|hope|please|e-?mails?|reminders?)\b/i,
  },
  {
    confidence: 0.72,
    guard: /assure|certain|positive|sure|confident/i,
    expression:
      /\b(?:rest assured|be assured|(?:i|we) (?:can )?assure you|you can be (?:sure|certain)|i['’]m (?:certain|positive|sure|100 ?% sure)|we(?:['’]re| are) (?:certain|positive|confident))\b[^.!?;\n]{0,40}\b(?:will|won['’]t|['’]ll|never|always|cannot|can['’]t|is going to)\b[^.!?;\n]{0,40}\b(?:never|always|definitely|again|twice|by (?:tomorrow|tonight|today)|happen|problem|without|any|success|perfect(?:ly)?|accepted|approved)\b[^.!?;\n]{0,30}/i,
    unless:
      /\b(?:i will|i['’]ll|we will|we['’]ll) (?:look|check|keep|pass|let|do|try|look into|personally|call|write)\b/i,
  },
];

/** Asked by its words alone, so what one of the shapes waits for may not be lacking: it is made of theirs. */
const GUARD = expression(oneOf(...SHAPES.map(({ guard }) => guard.source)));

const ALL = SHAPES.map((shape) => ({ ...shape, expression: expression(shape.expression) }));

export const absolutes: SentenceSignal<Confident> = {
  id: 'absolutes',
  read: (sentence) => {
    const { text } = sentence;
    // Its words alone, and not the expression: so long a list is slow to run.
    if (!sentence.allows(GUARD)) return [];
    // What is asked is no promise; what stands before the asking clause is.
    const asks = /\?\s*["”')]*$/.test(text) ? text.lastIndexOf(',') : text.length;
    const found: Confident[] = [];
    for (const { guard, expression, confidence, unless } of ALL) {
      const match = sentence.exec(expression);
      if (!match || !guard.test(text) || match.index >= asks || unless?.test(text)) continue;
      if (/(?:^|[\s,])(?:if|unless|in case)\b[^,;]*$/i.test(text.slice(0, match.index))) continue;
      const span = { start: match.index, end: match.index + match[0].trimEnd().length, confidence };
      if (!found.some((other) => other.start < span.end && other.end > span.start)) found.push(span);
    }
    return found;
  },
};
