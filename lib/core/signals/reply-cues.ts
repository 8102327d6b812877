/** What the reply gives away about fault: nobody sends an appeal form for their own mistake, or own-slip advice for a crash. */
import type { Span } from '../model.ts';
import { phrases } from '../text/vocabulary.ts';
import type { SentenceSignal } from './signal.ts';

export interface ReplyCue extends Span {
  readonly cue:
    | 'appeal'
    | 'security'
    | 'idea'
    | 'own-slip'
    | 'policy'
    | 'troubleshoot'
    | 'repair'
    | 'investigate'
    | 'cheer'
    | 'unavailable';
}

const SETS: readonly { readonly cue: ReplyCue['cue']; readonly patterns: readonly string[] }[] = [
  {
    cue: 'appeal',
    patterns: [
      '{appeal|appeals|appealing|dispute|counter notification|copyright|reapply|community guidelines|guidelines|reused content|claimant|eligibility|strike|strikes|ban|bans|banned|terms of service|code of conduct|violation|violations|takedown}',
    ],
  },
  {
    cue: 'security',
    patterns: [
      "{phishing|scam|scams|scammer|hacked|compromised|hijacked|suspicious|fraudulent|legitimate|unauthorized access|secure your account|change your password|keep your account|not from us|isn't from us|that's not us|not a legitimate|report phishing|someone else has|two-factor|two-step|2-step}",
    ],
  },
  {
    cue: 'idea',
    patterns: [
      '{idea|ideas|feedback|suggestion|suggestions|feature request|request a feature|wish list|wishlist|vote|upvote|submit your|community|pass this along|pass it on to the product|roadmap|uservoice|good idea|great idea|love that idea}',
    ],
  },
  {
    cue: 'own-slip',
    patterns: [
      "{backup codes|back-up codes|forgot your|forgotten password|forgot password|reset your password|recover your|recover access|recovery|no harm done|happens to the best|happens to all|easily done|no problem at all|not a problem|lost your phone|your old phone|previous phone|no worries|no stress|don't worry}",
    ],
  },
  {
    cue: 'policy',
    patterns: [
      "{per our|our policy|our policies|our terms|as per|terms and conditions|not available in|isn't available|not supported|isn't supported|doesn't support|don't offer|does not offer|at this time|no plans|licensing|not part of our|requirement|requirements|required by law|by law|legally|regulation|regulations|in line with|currently not|is not possible|isn't possible|not eligible|only available|vary by|varies by|depends on|limited to|not allowed}",
    ],
  },
  {
    cue: 'troubleshoot',
    patterns: [
      '{troubleshoot|troubleshooting|restart|reinstall|uninstall|reboot|cache|cookies|clear your|log out|sign out|which version|what version|os version|error message|error messages|screenshot|firmware|driver|drivers|hard reset|these steps|following steps|steps here|steps in|try these|update to the latest|up to date|different browser|power cycle|safe mode|compatibility|serial number|which browser|which device|what device|specs|specifications|resolve the issue|fix this|fix the issue}',
    ],
  },
  {
    cue: 'repair',
    patterns: [
      '{refund|refunded|refunding|replacement|replace|reimburse|compensation|credit|credited|voucher|goodwill|free of charge|reship|resend|new one|waived|reversed|correct this|corrected|repaired|repairing|put right|make it right|make this right|our mistake|our fault|our error|on us|fixed it|restored}',
    ],
  },
  {
    cue: 'investigate',
    patterns: [
      '{look into|looking into|investigate|investigating|investigation|aware of|known issue|working on|our engineers|our team is|escalate|escalated|escalating|find out what|what happened|get to the bottom|working to resolve|further assist|assist you further|dm us|send us a dm|one-on-one|ticket}',
    ],
  },
  {
    cue: 'cheer',
    patterns: [
      '{great question|good question|happy to help|glad to help|glad you|love to help|thanks for reaching|thanks for asking|hope this helps|hope that helps|welcome|congratulations|congrats|enjoy}',
    ],
  },
  {
    cue: 'unavailable',
    patterns: [
      '{delay|delays|delayed|outage|maintenance|high volume|longer than usual|higher than|backlog|overloaded|busy|short staffed|covid|coronavirus|pandemic|weather|storm|strike}',
    ],
  },
];

const compiled = SETS.map(({ cue, patterns }) => ({ cue, set: phrases(`reply-cue.${cue}`, patterns) }));

export const replyCue: SentenceSignal<ReplyCue> = {
  id: 'reply-cue',
  read: (sentence) =>
    compiled.flatMap(({ cue, set }) => sentence.find(set).map(({ start, end }): ReplyCue => ({ start, end, cue }))),
};
