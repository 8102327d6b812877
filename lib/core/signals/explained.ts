/** Does the draft say itself what a word means? "an RMA (a return number)", "excess, which means…", "that's the excess". */
import { late } from '../text/late.ts';

/** "… of 200 euros (that is what you pay)": a few words behind it. */
const LATER = String.raw`[^().!?\n]{1,40}\((?:that is|that['’]s|that means|which means|meaning|i\.?e\.?|in other words|in plain words)\b`;
/** Behind a comma, a dash, a colon or an open bracket. */
const TOLD: readonly string[] = [
  String.raw`(?:which|that) (?:(?:is|are) (?:an?|the|our|your|how|what|when|where|who|simply|just|basically|like|short|part)\b|means|just means|simply means|stands)`,
  String.raw`i\.?e\.?\b`,
  String.raw`that is\b`,
  String.raw`that['’]s\b`,
  String.raw`meaning\b`,
  'in other words',
  'in plain (?:words|english)',
  'basically',
  'or (?:the |a |an |your )?(?:[a-z]+ ){1,5}',
  'also (?:called|known)',
  'short for',
  // "The IMEI, a number of 15 digits"
  String.raw`an? (?:\p{Ll}[\p{Ll}-]* ){0,3}(?:number|code|fee|charge|document|form|part|word|name|kind|sort|type|test|list|tool|setting|file|piece|amount|tax|check|record|note|cable|chip|plate|system|program|message|rule|room|small|short)\b`,
];
const RIGHT_BEHIND: readonly string[] = [
  // "Deductible (what you pay yourself)": several words
  String.raw`\((?!s\))(?=[^)]*\b\p{Ll}{2,}\s+\p{Ll}{2,})[^)]{4,}\)`,
  String.raw`(?:,|–|—|-|:|\()\s*(?:${TOLD.join('|')})`,
  // "Excess is the part that …"
  String.raw`(?:is|are) (?:a|an|simply|just|basically|what|how|when|where|the (?:name|number|part|amount|time|short|word|term|fee|box|small|code|way|date))\b`,
  // "… means what you pay", but not "means that we"
  String.raw`means?\b(?! (?:that )?(?:we|you|i|they|the|your)\b)`,
  String.raw`stands? for\b`,
  // "Excess – the part that …"
  String.raw`[–—-]\s*(?:the|a|an|our|your)\s`,
];
const AFTER = late(String.raw`^["'”’]?s?["'”’]?(?:${LATER}|\s*(?:${RIGHT_BEHIND.join('|')}))`, 'iu');
const BEFORE =
  /(?:\b(?:so-called|called|marked|labelled|known as|what we call|we call (?:it|this|that|these)|referred to as|short for|that['’]s (?:the|what we call|our)|this is (?:the|our)|is (?:the|our) so-called|(?:the )?(?:word|term|abbreviation)|named) (?:the |a |an |our )?["'“‘]?|\w+ \(\s*(?:or |the |a |an |our |called |also |known as |so-called |abbreviated )*["'“‘]?)$/i;

export function explains(text: string, start: number, end: number): boolean {
  return (
    AFTER.test(text.slice(end, end + 90)) ||
    (BEFORE.test(text.slice(Math.max(0, start - 60), start)) && closesBracket(text, start, end))
  );
}

/** An opening bracket before counts only when the term is (nearly) all the bracket holds. */
function closesBracket(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.slice(open).includes(')')) return true;
  return /^s?["'”’]?[^()]{0,12}\)/.test(text.slice(end, end + 20));
}
