/** Sentences on offer: an apology that names the problem, a word that recognises it. True whatever the cause turns out to be. */
import type { Complaint } from './complaint.ts';
import type { FeelingKind } from './feeling.ts';

export function sorrySentence(complaint: Complaint, who: 'I' | 'we'): string {
  const am = who === 'we' ? "We're" : "I'm";
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
        return `${am} sorry that what you got is not what you asked for.`;
      case 'money':
        return `${am} sorry about the trouble with your ${noun && /refund|payment|invoice|bill|card|payout/.test(noun) ? noun : 'money'}.`;
      case 'repeated':
        return `${am} sorry that you have had to come back to us about this.`;
      case 'not-working':
      case 'broken':
        return noun
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
