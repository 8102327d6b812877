/** Steps an agent suggests and a customer reports: "try restarting the router" to who rebooted it three times. */
import type { Span } from '../model.ts';
import { expression } from '../text/expressions.ts';
import { late } from '../text/late.ts';
import type { SentenceSignal } from './signal.ts';

export interface Suggested extends Span {
  /** Index into WAYS. */
  readonly step: number;
  /** What it is done to: "the router"; empty for "it". */
  readonly to: string;
}

/** What one tries another of. */
const SWAPPED =
  '(?:cable|charger|socket|outlet|port|plug|lead|phone|device|card|computer|pc|laptop|tv|tablet|console|network|wi-?fi)';

/** One step, in the words of who suggests it and of who did it. */
const WAYS: readonly { readonly tell: string; readonly did: string }[] = [
  {
    tell: 'restart\\w*|reboot\\w*|power[- ]cycl\\w*|(?:switch|turn)\\w* (?:it|the \\w+|your \\w+)? ?off|(?:disconnect|pull)\\w* (?:it|the \\w+|your \\w+) (?:from|out of) the (?:mains|wall|socket|power)(?: and on| and then on)?',
    did: 'restarted|rebooted|power[- ]cycled|(?:switched|turned) (?:it |the \\w+ |everything )?(?:off|on and off)|unplug(?:ged)?|pulled the plug|restart|reboot|off and on',
  },
  { tell: 're-?install(?:ing)?\\b|uninstall(?:ing)?\\b', did: 're-?installed|uninstalled|re-?install' },
  {
    tell: 'reset link|forgot(?:ten)?(?: your)? password|password reset',
    did: '(?:tried|used|clicked|done|requested|asked for|went through)[^.!?\\n]{0,20}(?:reset(?: link)?|forgot(?:ten)?(?: my| your)? password|new password)',
  },
  {
    tell: 'factory reset|hard reset|the reset\\b|(?:pin|button) reset|reset (?:it|the \\w+|your (?!password)\\w+)',
    did: '(?:factory|hard) reset|did (?:the |a )?reset|reset (?:it|the \\w+|my (?!password)\\w+)',
  },
  { tell: 'reset\\w* your password', did: 'reset (?:my |the )?password|new password|changed (?:my|the) password' },
  {
    tell: 'clear\\w*|delet\\w* (?:the |your )?(?:cache|cookies)',
    did: 'cleared|emptied|deleted (?:the |my |all )?(?:cache|cookies)',
  },
  {
    tell: 'clean\\w*|rins\\w*|descal\\w*|wip\\w* ',
    did: 'cleaned|rinsed|descaled|wiped|washed|ran (?:the )?(?:clean|descal)\\w*',
  },
  { tell: '(?:log|sign)(?:ging|ning|ing)? out', did: '(?:logged|signed) out|(?:log|sign)(?:ging|ning|ing) out' },
  {
    tell: 'updat\\w*|upgrad\\w*',
    did: "updated|upgraded|(?:am|is|are|i['’]m) (?:on the latest|up to date|fully updated)|latest version",
  },
  { tell: 'unplug\\w*', did: 'unplugged|pulled the plug|plugged (?:it )?(?:out|back)' },
  {
    tell: 'replac\\w* the batter\\w+|chang\\w* the batter\\w+|new batter\\w+',
    did: '(?:replaced|changed|new|fresh) (?:the )?batter\\w+',
  },
  {
    tell: 'charg\\w* (?:it|the)',
    did: 'charged (?:it|all|the|over)|(?:was |been )?charg(?:ed|ing) (?:it )?(?:all|over|for)',
  },
  {
    tell: `(?:an?)?other ${SWAPPED}|(?:a )?different ${SWAPPED}`,
    did: '(?:tried|used|swapped|changed)[^.!?\\n]{0,24}(?:cables?|chargers?|sockets?|outlets?|ports?|plugs?|cards|phones|devices|computers|another (?:phone|device|card|computer|pc|laptop|tv|tablet|console|network|wi-?fi))|(?:same|also|not even) (?:thing |problem |result )?(?:on|with|in) (?:another|my other|a second) \\w+|different (?:cable|socket|charger|outlet|port|phone|device|card|computer|pc|laptop|tv|tablet|console|network|wi-?fi)',
  },
  {
    tell: '(?:an?)?other browser|(?:a )?different browser|incognito|private (?:window|mode)',
    did: '(?:tried|same|used)[^.!?\\n]{0,40}(?:(?:chrome|firefox|safari|edge)[^.!?\\n]{0,24}(?:chrome|firefox|safari|edge)|browsers|incognito|private)',
  },
  {
    tell: '(?:check|look|search)\\w*[^.!?\\n]{0,24}(?:spam|junk)',
    did: '(?:checked|looked|searched)[^.!?\\n]{0,24}(?:spam|junk)|not in (?:my |the )?(?:spam|junk)|nothing in (?:my |the )?(?:spam|junk)',
  },
  {
    tell: '(?:check\\w*|ask\\w*|speak|try)[^.!?\\n]{0,48}neighbou?rs?',
    did: "(?:asked|checked|spoken?|been)[^.!?\\n]{0,20}neighbou?rs?|neighbou?rs? (?:have|has|don['’]t|doesn['’]t|haven['’]t|hasn['’]t|know nothing)|(?:not|nor|none|nothing|no one|nobody)[^.!?\n]{0,16}neighbou?rs?",
  },
  {
    tell: '(?:check|look)\\w*[^.!?\\n]{0,40}(?:safe place|porch|shed)',
    did: '(?:not|nothing|nowhere|looked|checked)[^.!?\\n]{0,40}(?:safe place|porch|shed)',
  },
  {
    tell: '(?:contact|call|ring|ask|speak (?:to|with)|reach out to|check with)\\w* (?:the |your )?(?:courier|carrier|bank|seller|manufacturer|driver|shipping company|post office|store|shop|restaurant|hotel|airline|provider|landlord)',
    did: '(?:contacted|called|rang|rung|phoned|asked|emailed|spoken? (?:to|with)|been (?:to|in touch with)|checked with)[^.!?\\n]{0,16}(?:courier|carrier|bank|seller|manufacturer|driver|shipping company|post office|store|shop|restaurant|hotel|airline|provider|landlord)|\\b(?:my|the) (?:bank|courier|carrier|seller|manufacturer|driver|post office|airline|provider|landlord) (?:says?|said|tells?|told|confirms?|confirmed|insists?)',
  },
  {
    tell: 'check\\w* (?:the |your )?tracking',
    did: '(?:checked|looked at|followed)[^.!?\\n]{0,12}tracking|tracking (?:says|shows|has|is)',
  },
  { tell: 'plugged in', did: 'plugged in' },
  { tell: 'speed ?tests?', did: '(?:sent|done|did|ran|run|made|attached)[^.!?\\n]{0,24}speed ?tests?' },
];

/** "Check the fuse" to who has checked the fuse: any part will do. */
const CHECKS =
  /\bcheck(?:ed|ing)? (?:that |whether |if |on )?(?:the|your|all|both) (?:(?:power|water|drain|gas|main|inlet|outlet|back|front|plastic|small) )?(\p{L}{3,})\b(?! (?:of|in|on|behind|under|inside)\b)/iu;
/** What one looks at more than once. */
const UNTOLD: ReadonlySet<string> = new Set(
  'tracking spam junk email mail inbox app website site page status order account link details neighbours neighbors message messages parcel package box folder bank courier carrier seller new next latest'.split(
    ' ',
  ),
);

/** The customer did something at all. */
export const TRIED = late(
  [
    // "Did a factory reset"
    String.raw`\b(?:done|did) (?:the |a |all )?(?:factory |hard |soft |full )?(?:restart|reset|reboot|re-?install|power cycle|clean)\b`,
    // "I have already tried", "and checked"
    String.raw`\b(?:already |i |i(?:['’]ve| have)? |ive |we(?:['’]ve| have)? |have |and )(?:also |already )?(?:tried|cleaned|restarted|rebooted|re-?installed|reset|cleared|checked|unplugged|updated|uninstalled|followed|changed|replaced|logged out|switched|turned|called|contacted|asked|charged|swapped|rinsed|descaled|sent|ran|spoke|spoken)\b`,
    // "Restarted. Cleared the cache."
    String.raw`(?:^|[.,!?\n] ?)(?:restarted|rebooted|cleared|re-?installed|logged out|unplugged|tried|(?:turned|switched) (?:it |everything )?off|changed the|swapped the|replaced the|updated (?:the|it))\b`,
    String.raw`\bwas charged all\b`,
    // "We even did", "I already unplug"
    String.raw`\b(?:i|we) (?:already|also|even|did|have already) (?:unplug|restart|reset|reboot|clean|try|tried|re-?install|install|check|clear|update|change|replace|charge|switch|turn|do|did|make|made)\b`,
  ].join('|'),
  'im',
);

const SUGGESTS = expression(
  /\b(?:please|pls|plz|run|try(?:ing)?|tried|have you|did you|could you|can you|would you|kindly|start by|may i ask you to|(?:i|we)(?:['’]d| would)? (?:suggest|recommend|advise|ask)|make sure|ensure)\b|^\W*(?:\d[.)] )?(?:first|then|just|simply|now|and|to)\b/i,
);
/** A second time for a reason is no asking again. */
const ONCE_MORE = expression(
  /\b(?:once more|one more time|again now|again,? (?:and|please)|now that|after (?:the|that|this|\d|noon|midnight|lunch)|(?:tonight|tomorrow|later)\b|once (?:the|it|we|this)|this time|another time|a second time|when (?:it|the)|(?:fix|change|patch|update) is|we(?:['’]ve| have) (?:now |just |since )?(?:reset|fixed|sent|changed|repaired|refreshed)|has (?:now|just) been)\b|(?<!\bon |\bin )\bagain\s*[?.!]?$/i,
);

const TELL = WAYS.map(({ tell }) => new RegExp(`\\b(?:${tell})(?: (?:the|your|my) ([a-z-]+))?`, 'i'));
const DID = WAYS.map(({ did }) => new RegExp(`\\b(?:${did})(?:[^.!?,\\n]{0,12}? (?:the|my|our) ([a-z-]+))?`, 'i'));
const CUE = expression(
  /restart|reboot|cycl|switch|turn|install|reset|clear|cache|cookie|clean|rins|descal|wip|log|sign|updat|upgrad|plug|batter|charg|another|different|other|incognito|private|spam|junk|safe place|porch|shed|neighbo|contact|call|ring|ask|speak|reach|check|speed|plugged/i,
);

export const suggested: SentenceSignal<Suggested> = {
  id: 'suggested',
  read: (sentence) => {
    const { text } = sentence;
    if (!sentence.test(CUE) || !sentence.test(SUGGESTS) || sentence.test(ONCE_MORE)) return [];
    const from = sentence.exec(SUGGESTS)?.index ?? 0;
    const checks = CHECKS.exec(text.slice(from))?.[1]?.toLowerCase();
    if (checks && !UNTOLD.has(checks)) return [{ start: 0, end: text.length, step: -1, to: checks }];
    return TELL.flatMap((tell, step) => {
      const match = tell.exec(text.slice(from));
      return match ? [{ start: 0, end: text.length, step, to: match[1]?.toLowerCase() ?? '' }] : [];
    });
  },
};

/** The words in which the customer says it was done, if to the same thing. */
export function didIt({ step, to }: Suggested, customer: string): string | null {
  if (
    !TRIED.test(customer) &&
    !/\b(?:in my|not in|nothing in|neighbou?rs?|same|off and on|tracking|plugged in|up to date|latest version|says|said|told)\b/i.test(
      customer,
    )
  )
    return null;
  if (step < 0)
    return (
      new RegExp(
        `\\b(?:checked|inspected|tested|looked at|examined)\\b[^.!?\\n]{0,30}\\b${to}\\b|\\b${to}\\b(?: (?:is|was|are|were) | ?['’]s )(?:fine|ok|okay|good|checked|clear|clean|open|straight|not (?:blocked|kinked|blown|tripped))\\b`,
        'i',
      ).exec(customer)?.[0] ?? null
    );
  const match = DID[step]?.exec(customer);
  if (!match) return null;
  const done = match[1]?.toLowerCase() ?? '';
  return done !== '' && to !== '' && done !== to && THING.has(done) && THING.has(to) ? null : match[0];
}

/** Things that can be told apart; "the thing" cannot. */
const THING: ReadonlySet<string> = new Set(
  'router modem phone app computer laptop tv tablet console printer box hub device browser bridge plug lamp camera doorbell speaker watch machine car boiler'.split(
    ' ',
  ),
);
