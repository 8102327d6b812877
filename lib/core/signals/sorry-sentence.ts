/** Sentences on offer: an apology that names the problem, a word that recognises it. True whatever the cause turns out to be. */
import type { Complaint } from './complaint.ts';
import type { FeelingKind } from './feeling.ts';

/** What can work or not; a ticket or a subscription cannot. */
const MACHINE =
  /^(?:app|website|site|update|printer|laptop|phone|internet|connection|service|machine|car|bike|power|heating|card)$/;

/** Told in so many words, it can be named exactly; what follows is true whoever caused it. */
const NAMED: readonly { readonly told: RegExp; readonly sorry: string }[] = [
  {
    told: /\b(?:charged|billed|debited|invoiced|paid|taken|took)\b[^.!?\n]{0,40}\b(?:twice|two times|double)\b|\bdouble[- ](?:charg|bill|pay)/i,
    sorry: 'that you were charged twice',
  },
  {
    told: /\b(?:arrived|came|delivered|turned up|is|are|was|were)\b[^.!?\n]{0,30}\b(?:broken|damaged|smashed|shattered|cracked|in (?:\w+ )?pieces|dented|crushed)\b/i,
    sorry: 'that it arrived damaged',
  },
  {
    told: /\b(?:nobody|no one|no-one|none of you)\b[^.!?\n]{0,20}\b(?:answer|repl|respond|call|tell|told|get|got)/i,
    sorry: 'that nobody has got back to you',
  },
];

export function sorrySentence(complaint: Complaint, who: 'I' | 'we', told = ''): string {
  const am = who === 'we' ? "We're" : "I'm";
  const named = NAMED.find((one) => one.told.test(told));
  if (named) return `${am} sorry ${named.sorry}.`;
  const groups = Object.entries(complaint.groups).sort((a, b) => b[1] - a[1]);
  const noun = complaint.thing;
  for (const [group] of groups) {
    switch (group) {
      case 'harm':
        return `${am} so sorry this happened to you.`;
      case 'not-come':
        return noun && !/^(?:engineer|driver|service|account|site|website|app|phone)$/.test(noun)
          ? `${am} sorry about the wait for your ${noun}.`
          : `${am} sorry that you are still waiting.`;
      case 'wrong':
        return `${am} sorry that this went wrong for you.`;
      case 'money':
        return `${am} sorry about the trouble with your ${noun && /refund|invoice|bill|card|payout/.test(noun) ? noun : 'payment'}.`;
      case 'repeated':
        return `${am} sorry that you have had to come back to us about this.`;
      case 'not-working':
      case 'broken':
        return noun && MACHINE.test(noun)
          ? `${am} sorry that the ${noun} is not working as it should.`
          : `${am} sorry that this is not working as it should.`;
      case 'cannot':
        return `${am} sorry that you could not do what you came for.`;
      case 'account':
        return `${am} sorry about the trouble with your account.`;
    }
  }
  return `${am} sorry for the trouble this has caused you.`;
}

const FELT: Readonly<Record<FeelingKind, string>> = {
  anger: 'I understand why you are upset about this.',
  disappointment: 'I understand how disappointing this is.',
  worry: 'I understand why this worries you.',
  distress: 'This must be very hard for you.',
  impatience: 'I can see that this has gone on far too long for you.',
  impact: 'I understand how much this has disrupted your plans.',
};

export const feltSentence = (kind: FeelingKind | null, who: 'I' | 'we'): string => {
  const sentence = kind ? FELT[kind] : 'I understand how frustrating this is.';
  return who === 'we' ? sentence.replace(/^I\b/, 'We') : sentence;
};
