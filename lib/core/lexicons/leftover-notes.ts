/** What colleagues, lead and tools write beside a reply: remarks, macro names, choices, an assistant's chatter, marks of pages. */
import { TRIED } from '../self-test.ts';
import { ASIDE, ASIDE_GUARD } from './asides.ts';
import { aboutCode } from './leftover-near.ts';
import type { LeftoverShape } from './leftover-shape.ts';

export const NOTE_SHAPES: readonly LeftoverShape[] = [
  { kind: 'note', confidence: 0.93, guard: ASIDE_GUARD, expression: ASIDE },
  {
    // "Customer is the one who called twice": nobody writes to a person so, without an article.
    kind: 'note',
    confidence: 0.93,
    guard: /cust|cx|client|caller/i,
    expression:
      /(?:^|[.!?)\]] )(?<gap>(?:customer|cust\.?|cx|client|caller) (?:is|has|had|was|wants|says|said|claims|threatened|rang|called|seems|sounds|complained) (?!always|king|right|responsible|required|liable|entitled|obliged|to\b)[^\n]{3,120}|note: [^\n.]{0,60}\b(?:cust|cx)\b[^\n]{0,60})/gi,
  },
  {
    kind: 'note',
    confidence: 0.95,
    guard: /[[(<{*#]/,
    expression:
      /(?:[[(<{*]{1,6}|#{2,6}) ?(?:internal(?:ly)?(?: note| only| use)?|for internal use(?: only)?|private note|agent(?:s)?(?: note| only)?|note(?: to| for) (?:self|agent|agents|team|staff|colleagues?|support|reviewer|csr)|for agents?|staff(?: note| only)?|team note|cs note|csr|admin note|macro|template note|supervisor|manager note|do not send|don'?t send|do not (?:share|tell|mention)|don'?t (?:share|tell|mention)|draft|todo|to do|fixme|check with|ask [A-Z][\w]+|escalate to)\b ?(?::|-|–|\b)[^\])>}#\n]{0,160}(?:[\])>}*]+|#{2,6})/gi,
    unless: (match) =>
      /^[[(<{*]+ ?(?:internal|draft|macro|supervisor|agent|agents|todo|staff|csr)\s*[\])>}*]+$/i.test(match[0]) &&
      !/^[[*]/.test(match[0]),
  },
  {
    kind: 'note',
    confidence: 0.95,
    guard: /[:\-–]/,
    expression:
      /(?:^|[.!?\])] )[ \t]*(?<gap>(?:note to (?:self|agents?|team|colleagues?|reviewer)|note for (?:the )?(?:agents?|team|reviewer|support|staff)|internal(?: note| only| use only)?|agents? (?:note|only|action|instructions?)|for (?:agents?|internal use)(?: only)?|agent|private note|staff only|n\.?b\.? for (?:agents?|the team)|@(?:team|agents?|supervisor|manager|here|channel)|draft|do not send|don't send(?: yet)?|not for (?:the )?customers?|for internal use only|todo|to-do|(?:NOTE|Note|note): (?:do not|don['’]t) send (?:this|yet|before|until|it))(?:[ \t]*[:\-–]|(?<=send \w+))[^\n]{0,160})/gi,
    unless: (match) =>
      /^\s*(?:agent|draft)\s*[-–]/i.test(match.groups?.gap ?? '') && !/^\s*DRAFT\b/.test(match.groups?.gap ?? ''),
  },
  {
    kind: 'note',
    confidence: 0.95,
    guard: /send|SEND|internal|INTERNAL|DRAFT|draft|[Ff]inal|@/i,
    expression:
      /^[ \t*#([]*(?:do not send|don['’]t send|not sent yet|internal(?: only| use only| note)?|draft(?: only| v?\d)?|for internal use only|not for (?:the )?customer|confidential ?[-–:] ?internal)(?: yet| this)?[ \t*#)\]!.]*$|@(?:supervisor|team[ -]?lead|manager|admins?|support[ -]team|billing[ -]team|all agents)\b[^\n]{0,120}/gi,
  },
  {
    // Remarks in brackets to somebody in the house: "(Tom: is that right?)", "(?? ask Dana)", "(check!)", "40 € (?)".
    kind: 'note',
    confidence: 0.93,
    guard: /\([?\p{Lu}acimnstv]|\s\/\//u,
    expression:
      /\((?:\?{2,}[^()\n]{0,40}|(?:check|verify|confirm)(?: (?:this|date|amount|price|with [^()\n]{2,40}))?(?:!+|\?+| first)|(?:check|verify|confirm) with (?!your|us|me)[^()\n]{2,40}|\p{Lu}\p{Ll}+[:,] [^()\n]{3,80}\?|ask \p{Lu}\p{Ll}+[^()\n]{0,30}|need to (?:check|verify|confirm)[^()\n]{0,30}|not sure about (?:this|that)[^()\n]{0,30}|is (?:this|that) (?:right|correct|ok)\?)\)|^[ \t]*\((?:tpl|tmpl|template|macro|snippet|canned|saved reply)\.? ?#?\d+\w?(?:[,;:] [^()\n]{2,60})?\)|(?<=\d\S* (?:€ |EUR |days |hours )?)\(\?\)|(?<=\s)\/\/ ?\p{L}[^\n]{3,80}$/gu,
    unless: (match, line) => match[0].startsWith('//') && /https?:|[;={}]/.test(line),
  },
  {
    // To a colleague: "@sarah can you check", "FYI team", macro and template names, "if the customer insists, offer …".
    kind: 'note',
    confidence: 0.93,
    guard: /@|\b(?:nb|n\.b|fyi|btw|macro|template|snippet|canned|saved reply|script|if|when)\b/i,
    expression:
      /(?:^|[.!?] )[ \t]*(?<gap>@[a-z][\w.-]+,? (?:(?:can|could) you|please|pls|fyi)(?: please)? (?:check|approve|confirm|look|review|verify|take over|handle|sign|double|have a look|advise|add|fix|see)\b[^\n]{0,120}|(?:nb|n\.b\.|fyi|btw) (?:team|for (?:the )?team|colleagues?|agents?|internal)[^\n]{0,120}|(?:macro|template|snippet|canned response|saved reply|script)(?: name| id)?(?:[ \t]*#?\d+)?[ \t]*[:#–-][ \t]?[^\n]{0,80}|(?:if|when) (?:the )?(?:customer|client|guest) (?:is|has|asks|wants|replies|insists|complains|pushes|does|doesn['’]t|says|refuses)\b[^\n,]{0,60}[,:] ?(?:then )?(?:please )?(?:offer|tell|say|use|send|do|don['’]t|give|escalate|ask|refund|add|explain|apologi[sz]e|remove|delete|pick|choose|mention|transfer|check)\b[^\n]{0,100})/gi,
    unless: (match) => /^template[ \t]+is\b/i.test(match.groups?.gap ?? ''),
  },
  {
    // A shortcut that did not open: "/late-delivery", "::refund::", "#macro_late".
    kind: 'note',
    confidence: 0.9,
    guard: /^[ \t]*[/:;#!]/,
    expression:
      /^[ \t]*(?:\/[a-z]+(?:-[a-z]+)+|::[a-z][\w-]{2,40}(?:::)?|#(?:macro|template|canned|snippet)[\w-]*|;;[a-z]\w+)(?=$|\s*$|\s+(?:hi|hello|hey|dear)\b)/gi,
  },
  {
    // Which of two: "[pick one]", "IF LATE: … IF LOST: …", "(only if they ask) We …".
    kind: 'note',
    confidence: 0.93,
    guard: /\bIF [A-Z]|\((?:if|only|when|use if)|\bOPTION |\b[Cc]opy |-- ?(?:copy|start|paste)|\b(?:pick|choose) /,
    expression:
      /(?:^|[.!?] )(?<gap>IF [A-Z]{3,}(?: [A-Z]{2,}){0,4}:)|(?:^|[.!?] )(?<gap2>\((?:if|only if|only when|when|use if|optional)[^()\n]{0,60}\))(?= \p{Lu})|\b(?:OPTION [AB12]\b(?= ?[:\-–\]]))|\b[Cc]opy (?:and paste )?(?:from|below) here\s*[:–]|-{2,} ?(?:copy|start|paste) (?:from )?here ?-*|\b(?:pick|choose) one(?: of)?:|\bchoose [A1] or [B2]:/gu,
    unless: (match) => /^OPTION/.test(match[0]),
  },
  {
    kind: 'filler',
    confidence: 0.97,
    guard: /lorem|dolor|asdf|qwerty|blah|test|here|above this line|text/i,
    expression:
      /\blorem ipsum\b|\bdolor sit amet\b|\basdf(?:asdf|ghjkl?|gh)?\b|\bqwerty ?uiop\b|\bblah blah\b|^[ \t]*(?:type|write|enter|add|insert) (?:your |the )?(?:message|reply|response|text|comment|answer|signature)(?: text)? here\b[.… ]*$|\bclick (?:or tap )?here to enter (?:text|a date)|##-? ?please type your reply above this line ?-?#{0,2}|^[ \t]*(?:test(?:ing)?(?: test| 123)*)[ \t.!]*$/gi,
  },
  {
    // An assistant speaks to the agent: "Here is a polite reply:", "Would you like me to make it shorter?".
    kind: 'note',
    confidence: 0.95,
    guard: /\bAI\b|language model|here(?:['’]s| is)|like me to|want me to|adjust|customi[sz]e|tweak|shorter|formal/i,
    expression:
      /\bas an ai(?: language)?(?: model| assistant)?\b[^.\n]{0,80}|(?:\b(?:sure|certainly|of course|absolutely)[!,.] )?\bhere(?:['’]s| is) (?:a|an|the|your|my) (?:[\w-]+,? ){0,3}(?:polite|professional|revised|rewritten|improved|corrected|friendl\w+|concise|empathetic|shorter|polished|suggested|possible|sample|refined|edited|updated|warm\w*|draft)(?: [\w-]+){0,2} (?:reply|response|version|draft|rewrite|e-?mail|message|text|answer)\b[^.\n]{0,60}:|\b(?:would you like|do you want|let me know if you(?:['’]d| would)? (?:like|want)) me to (?:make (?:it|this)|adjust|rewrite|shorten|rephrase|tweak|refine|change the tone)\b[^.\n]{0,60}|\bfeel free to (?:adjust|customi[sz]e|tweak|personali[sz]e) (?:it|this|the)\b[^.\n]{0,60}/gi,
    unless: (match) => /\b(?:your plan|the size|the settings)\b/i.test(match[0]),
  },
  {
    // What our own self-test put into the box for a moment, where it could not be taken out again.
    kind: 'filler',
    confidence: 0.97,
    expression: new RegExp(TRIED, 'g'),
  },
  {
    // Marks of mail programs and of pasted pages, and letters read in the wrong coding.
    kind: 'filler',
    confidence: 0.92,
    guard: /[&<\\]|�|â€|Ã/,
    expression:
      /&(?:nbsp|amp|quot|lt|gt|apos|#39|#8217|rsquo|lsquo|ndash|mdash|hellip|pound|euro);|<\/?(?:br|p|div|span|strong|b|em|i|ul|ol|li|h[1-6]|table|tr|td|font)(?:\s[^<>\n]{0,60})?\/?>|\\n\\n|\\r\\n|�|[^\s]{0,12}â€(?:™|œ|˜|“|”|¦)?[^\s]{0,12}|\w{0,12}Ã[©¨¼¶¤ŸŸ³±¡][^\s]{0,12}/g,
    unless: aboutCode,
  },
  {
    // Markdown that nothing turned into bold: quiet, for some help desks do.
    kind: 'filler',
    confidence: 0.6,
    guard: /\*\*|^#{1,4} |\]\(/,
    expression: /\*\*[^*\s][^*\n]{0,80}\*\*|^#{2,4} \p{L}[^\n]{1,60}|\[[^[\]\n]{1,60}\]\(https?:[^()\s]{4,200}\)/gu,
  },
];
