/**
 * Apologies, typed by the words around "sorry". Whether one is due, and whether it is worth something, the checks say.
 * ownership: for what happened. sympathy: sorry to hear it. conditional: if, any, "you feel". softener: before a no.
 * farewell: sorry to see you go. other_matter: real, but for something else (a late answer).
 */
import type { Span } from '../model.ts';
import type { Sentence } from '../text/reading.ts';
import { phrases } from '../text/vocabulary.ts';
import type { SentenceSignal } from './signal.ts';

export type ApologyKind = 'ownership' | 'sympathy' | 'conditional' | 'softener' | 'farewell' | 'other_matter';

export interface Apology extends Span {
  readonly kind: ApologyKind;
  /** Names nothing but "the inconvenience": worth something only with an action beside it. */
  readonly stock: boolean;
}

const anchors = phrases('apology.anchor', [
  '{sorry|sry|soz|sorrry|sowwy}',
  'pole sana',
  '{apologise|apologize|apologies|apology|apologises|apologizes|apologising|apologizing|apologised|apologized|apols}',
  '{we|i|deeply|sincerely|truly|very much|do|greatly|genuinely|really|also} {regret}',
  '{please|kindly} {excuse|pardon}',
  'pardon {to you|for that|for this}',
  '{ask|asking|beg|begging} [for] {your|their} {forgiveness|pardon}',
  "{please|do|kindly|to|hope you can|hope you will|hope you'll|hope you} {forgive} [us|me]",
  'forgive {me|us}',
  '{forgive|pardon|excuse} {us|me|our|my|the} {for|mistake|error|delay|mix-up|slip|mess|oversight|confusion|failure}',
  '{my bad|our bad|mea culpa|beg your pardon|begging your pardon}',
  'regrets {the|this|that|what|our|any}',
  '{and|also|must|would} regret {the|this|that|what|our|any}',
  '{is|are|was|were|be} [very] [much|most|deeply|sincerely|greatly|truly|all|also] regretted',
]);

/** Before the word: nobody apologises here. */
const NEGATED =
  /(?:\bno need (?:to|for)|\bnothing (?:to|you need)|\b(?:don['’]t|do not|needn['’]t|never|not|without|no) (?:have to |need to |be |say |even |an? |any |actually |being )*|\bwhy (?:should|would) (?:we|i) |\bstop )(?:to |be |an? |saying |for )*$/i;
/** Somebody else's: the customer's own, or one that is talked about. */
const THEIRS =
  /\b(?:you(?:['’]ve| have)? (?:said|say|say you['’]re|already|were|are|being|received|got|deserve|expected|asked for|wanted|want|mentioned)|your(?: kind)?|(?:the|an) (?:customer|seller|courier|driver|airline|bank|merchant|supplier)(?:['’]s)?(?: \w+)?|he|she|they|accept(?:ed)? your|thank(?:s| you) for (?:your|the))\s*(?:is|are|was|has|have|will)?\s*(?:very |so |truly )?$/i;
const FAREWELL =
  /^\s*(?:to (?:see|hear|learn|know|read)(?: that| about)? (?:you(?:['’]re|r| are|['’]ve| have| will be|['’]ll be| want| wish| plan| decided| would like)?(?: decided| chosen| thinking| to| about| of)* ?(?:go(?:ing)?|leav(?:e|ing)|cancel\w*|unsubscrib\w*|close\w*|closing|part\w*|moving on|move on|switch\w*)|(?:of )?your (?:decision|departure|cancellation))|(?:to|that we['’]?re?) (?:lose|losing|part)|(?:that )?you(?:['’]re| are) (?:leaving|going|cancelling))/i;
const CANNOT =
  /\b(?:can['’]?t|cannot|can not|unable|not able|isn['’]?t (?:possible|able|available|something)|not possible|aren['’]?t able|impossible|won['’]?t be able|no longer|not (?:allowed|permitted|available|eligible|in a position|something|covered|supported)|don['’]?t (?:have|offer|support|do|provide|accept|sell|stock|currently)|doesn['’]?t (?:have|offer|support|cover|include|allow)|do not (?:have|offer|support|provide|accept)|does not|final|no (?:refunds?|exceptions?|way|longer)|only|must|have to|policy|rules?|sold out|out of stock|decline[ds]?|reject\w*|refus\w*|den(?:y|ied))\b/i;
const OF_MORE_HELP =
  /^\s*(?:that )?(?:we|i)(?:['’]m| are| am|['’]re)? (?:can['’]?t|couldn['’]?t|could not|cannot|not able to|unable to|weren['’]?t able to)\b.{0,20}(?:\bmore help|\bbe of (?:more|any|further|much)|\bhelp (?:you )?(?:more|further|with this|here)|\bdo more|better news|better answer)/i;
const CONDITIONAL =
  /^[\s,:]*(?:(?:in advance|again|once more|sincerely|very much|deeply|truly)\s*)?(?:(?:for|about|that|regarding)\s+)?(?:if\b|should\b|in case\b|in the event\b|where\b.{0,20}\bmay\b|(?:for|about)?\s*(?:any|whatever)\b|(?:your (?:feelings?|perceptions?|impression)|(?:how|the way) you(?:['’]re| are| may| might)? (?:feel|felt|feeling|see|saw|perceived?))\b|(?:for |about )?(?:the |an? |your |this )?(?:\w+ ){0,3}(?:that |which |it |this )?(?:may|might|could) (?:have|be|feel|seem)\b|(?:that |if |because )?you(?:r family)?(?:['’]re| are| were|['’]ve| have)?(?: all)? (?:feel|felt|think|thought|find|found|believe|consider|perceive[ds]?|see it|seem|so upset|not (?:happy|satisfied)|unhappy|upset|disappointed|dissatisfied|were under|misunderstood|weren['’]?t able|were not able|were unable|didn['’]?t (?:like|find|see|enjoy|understand|get what)|did not (?:like|find|enjoy|understand))\b|(?:that )?(?:your|this|our|the|[\w]+['’]s) ?(?:[\w'’]+ ){0,3}(?:did|does|do|has|have) ?n[o'’]t (?:live up|meet|met|lived up|match|come up)|(?:that )?the (?:experience|service|product) (?:did|was) not\b|(?:that )?(?:on this occasion,? )?(?:your|those|the) expectations (?:were|have|had|are|may|might)\b|(?:that |if )?(?:some|certain|a few|a number of|many) (?:of our )?(?:users|customers|people|guests|members|clients|passengers)\b|that (?:on this occasion )?(?:you|your \w+) (?:may|might|could) have\b)/i;
const ANY_TROUBLE =
  /\bany(?: and all| possible| potential| such| further)?(?: \w+)? ?(?:inconvenience|trouble|bother|confusion|delay|distress|disruption|misunderstanding|upset|frustration|hassle|dissatisfaction|disappointment|embarrassment|difficult(?:y|ies)|problems?|issues?|annoyance|discomfort|impact|concern|errors?|mistakes?|hardship|worry|stress|offen[cs]e|nuisance)/i;
const SYMPATHY =
  /^[\s,:]*(?:(?:very|so|really|truly|again)\s*)?(?:to (?:hear|see|learn|read|know|find out|understand|discover|be hearing|have heard)|(?:that |about )?(?:you(?:['’]re|['’]ve| are| have| had| were| experienced| ran| came| got| didn['’]?t| haven['’]?t| aren['’]?t| can['’]?t| cannot| couldn['’]?t|r (?:loss|experience|trouble|mother|father|son|daughter|wife|husband|family|day|trip|phone|laptop|device|account|order|issue|troubles|problem))|your)|for your (?:loss|trouble|troubles|bad|poor|recent)|about (?:your|what (?:you|happened)|all this|that['’!.,]?)|(?:that )?(?:this|that|it) (?:happened|has happened|is happening)(?: to you)?)/i;
const LATE_ANSWER =
  /^[\s,:]*(?:again )?(?:for|about|that)\s+(?:the |our |my |this |such a |a |not |any )*(?:late|delay(?:ed)?|slow|long|belated|tardy)?\s*(?:delay |wait )?(?:in )?(?:(?:our |my |the )?(?:re(?:ply|plying|sponse|sponding)|answer(?:ing)?|getting back|coming back|writing back|following up|message)\b)/i;
const LATE_ANSWER_2 =
  /^[\s,:]*(?:(?:it|this|that it|we|i|that we|that i)(?:['’]s|['’]ve| has| have)?\s+(?:took|taken|missed|been|only)\b.{0,30}(?:reply|respond|answer|get back|come back|message|email|tweet|write)|for (?:not|the) (?:replying|responding|answering|getting back|seeing your|double post|duplicate|repeat|interruption|typo|long message|spam))/i;
const STOCK =
  /^[\s,:]*(?:(?:again|once again|sincerely|very much|deeply|profusely|about|for|once more|in advance)[\s,]*)*(?:(?:(?:the|this|that|your|all the|all|such)\s*)?(?:\w+ly )?(?:inconveniences?|trouble|bother|confusion|hassle|frustration|experience|disruption|difficult(?:y|ies)|situation|misunderstanding|upset|disappointment|annoyance|dissatisfaction|distress|discomfort|embarrassment)|(?:this|that|it|about that|about this)?)(?:(?: this| it| that| which)?(?: has| have| is| may have| might have)?(?: caused| causing| created| you)*(?: you)?)?\s*(?:(?:here|caused|there|guys|all|folks|experienced|you(?:['’]ve| have) (?:had|experienced|faced))\s*)?(?:[.!?…,;:–—-]|$|\band\b|\bbut\b|\*|\^)/i;
/** "sorry, that cabinet of ours keeps tripping", "… which was sloppy of us; sorry": the cause is named beside it. */
const NAMED_AFTER = /^\s*,\s*(?:that|this|our|my|we|i|there['’]?s|the)\b(?=.*\b(?:ours?|we|my|i|us)\b)/i;
const NAMED_BEFORE =
  /\b(?:(?:of|on|by|from) (?:us|me)|(?:our|my) (?:\w+ )?(?:fault|mistake|slip|error|doing|bad)|(?:we|i) (?:should|failed|missed|left|forgot|let|got|sent|lost|mixed|overlooked))\b[^.!?]*$/i;
/** "Forgive me for asking", "forgive us if this is obvious": a way to begin. */
const FORGIVEN_TALK =
  /^\s*(?:for (?:asking|saying|being (?:blunt|direct|frank|so)|repeating|interrupting|jumping|prying|going on|one more|another|mentioning|pointing|insisting)|(?:,? )?(?:if|but|while|when|as)\b)/i;
const ACTIVE_REGRET = /^regrets?$/i;

export const apology: SentenceSignal<Apology> = {
  id: 'apology',
  read(sentence) {
    const all = sentence.find(anchors);
    if (all.length === 0) return [];
    // "please forgive us" holds "forgive us".
    const hits = all.filter(({ start, end }) => !all.some((one) => one.end >= end && one.start < start));
    return hits.flatMap((hit) => {
      const kind = kindOf(sentence, hit);
      if (!kind) return [];
      const after = sentence.text.slice(hit.end, hit.end + 140);
      return [
        {
          ...spanOf(sentence, hit),
          kind,
          stock:
            kind !== 'sympathy' &&
            STOCK.test(after) &&
            !bareButMeant(sentence.text, hit, after) &&
            !NAMED_AFTER.test(after) &&
            !NAMED_BEFORE.test(sentence.text.slice(0, hit.start)),
        },
      ];
    });
  },
};

/** "I'm so sorry." says it; "Sorry." alone does not. */
const bareButMeant = (text: string, hit: Span, after: string): boolean =>
  /^\s*(?:[.!?…,]|\p{Lu}|$)/u.test(after) &&
  /\b(?:so|truly|very|terribly|really|deeply|am|'m|’m)\s*$/i.test(text.slice(Math.max(0, hit.start - 10), hit.start));

function kindOf(sentence: Sentence, hit: Span): ApologyKind | null {
  const before = sentence.text.slice(Math.max(0, hit.start - 60), hit.start);
  const word = sentence.text.slice(hit.start, hit.end);
  const after = sentence.text.slice(hit.end, hit.end + 160);
  if (NEGATED.test(before) || THEIRS.test(before) || insideQuotes(sentence.text, hit)) return null;
  if (/\b(?:feel|feeling) $/i.test(before)) return null;
  if (/^forgive/i.test(word) && FORGIVEN_TALK.test(after)) return null;
  if (/regretted$/i.test(word)) return ANY_TROUBLE.test(before) ? 'conditional' : 'ownership';
  const regret = ACTIVE_REGRET.test(word.split(/\s+/).at(-1) ?? '');
  if (FAREWELL.test(after)) return 'farewell';
  if (OF_MORE_HELP.test(after)) return 'other_matter';
  if (regret && /^\s*(?:it )?if\b/i.test(after)) return 'conditional';
  if (
    regret &&
    /^\s*(?:to (?:say|inform|tell|advise|let)|(?:that )?(?:we|i|this|it|the|your|our)\b)/i.test(after) &&
    CANNOT.test(after)
  )
    return 'softener';
  if (regret && /^\s*(?:to (?:say|inform|tell|advise|let)|it if)/i.test(after))
    return /\bif\b/.test(after) ? 'conditional' : 'softener';
  if (refuses(after)) return 'softener';
  if (CONDITIONAL.test(after) || ANY_TROUBLE.test(after.slice(0, 70))) return 'conditional';
  if (LATE_ANSWER.test(after) || LATE_ANSWER_2.test(after)) return 'other_matter';
  if (SYMPATHY.test(after)) return 'sympathy';
  return 'ownership';
}

/** "Sorry, but we can't", "sorry, no refunds", "I'm sorry, that is not possible": a no with a cushion. */
function refuses(after: string): boolean {
  const clause = /^[^.!?;]*/.exec(after)?.[0] ?? '';
  if (/^[\s,]*but\b/i.test(clause)) return CANNOT.test(clause) || !/\bsorry\b/i.test(clause);
  if (
    /^\s*(?:that )?(?:we|i) (?:can['’]?t|cannot|are unable|am unable|don['’]?t|do not|aren['’]?t able)\b/i.test(clause)
  )
    return true;
  if (/^\s*(?:to (?:say|inform|tell|advise|let you know|report|disappoint))/i.test(clause)) return true;
  if (/^\s*[,:–—-]?\s*(?:no\b|not\b|nope)/i.test(clause)) return true;
  return (
    /^\s*[,:–—-]\s*(?:we|i|that|this|it|there|the|all|you|our|unfortunately|these|those|data|refunds?|sales)\b/i.test(
      clause,
    ) && CANNOT.test(clause)
  );
}

function insideQuotes(text: string, hit: Span): boolean {
  const opened = text.slice(0, hit.start).match(/["“”]/g)?.length ?? 0;
  return opened % 2 === 1 && /["”]/.test(text.slice(hit.end));
}

/** From "We are" to the end of the clause: what a person would underline. */
function spanOf(sentence: Sentence, hit: Span): Span {
  const { text } = sentence;
  const lead =
    /\b(?:(?:so|very|terribly|really|truly|sincere|deepest|many|such|awfully|most|aww no, so)\s+)*(?:(?:so|very|terribly|really|truly|sincere|deepest|many|such|awfully|most|aww no, so)|(?:we|i|please|and|kindly|our|my)(?:['’](?:re|m|d))?(?:\s+(?:are|am|do|would|must|can|only|want|like|to|very|so|truly|really|sincerely|deeply|sincere|terribly|extremely|also|accept|most|humble|best|owe|you|an|both|all|again|just|offer|deepest|many|such|awfully|aww no, so|(?:we|i|please|and|kindly|our|my)(?:['’](?:re|m|d))?))*)\s+$/i.exec(
      text.slice(0, hit.start),
    );
  const start = lead ? lead.index : hit.start;
  const end =
    /[.!?;…]|\s[–—-]\s|\s\^|\s\*[A-Z]|,\s(?:but|and (?:we|i|i['’]ve|have)|please|however|hopefully|stay|let|so|your|you|we|i)\b/i.exec(
      text.slice(hit.end),
    );
  let stop = end ? hit.end + end.index + (/^[!?]/.test(end[0]) ? 1 : 0) : text.length;
  while (stop > hit.end && /[\s,]/.test(text[stop - 1] ?? '')) stop--;
  return { start, end: stop };
}
