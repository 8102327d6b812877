/** Drafts of any length, and what is typed into them. */

export const CUSTOMER =
  'Hello, my parcel is two weeks late and nobody answers. I am really disappointed. When does it come, and can I get my money back? Marta';

const SENTENCES = [
  'Thank you for telling us about the sideboard that came in the wrong colour.',
  'I have asked the warehouse to set the walnut one aside for you.',
  'The courier brings it between eight and eleven on Thursday.',
  'You do not have to pack the other one, they wrap it themselves.',
  'If you would rather have the money back, tell me and it is on your card in three days.',
  'The fee of €40 falls away, and you will see that on the next invoice.',
  'Please keep the two screws from the left door until they have been.',
  'Our team is looking into why the label was wrong.',
];

export function draftOf(words: number): string {
  const parts = ['Dear Ms Kowalczyk,\n\n'];
  for (let count = 0, at = 0; count < words; at++) {
    const sentence = `${SENTENCES[at % SENTENCES.length]?.slice(0, -1)} (${at}).`;
    parts.push(sentence, at % 5 === 4 ? '\n\n' : ' ');
    count += sentence.split(' ').length;
  }
  return `${parts.join('').trimEnd()}\n\nKind regards,\nJonas`;
}

/** Each sentence begins with its number: from its first word on it is one that nobody has read. */
const TYPED =
  '# is the parcel we will look for again today. On # I saw the delay and I know how annoying that is. For # someone from our team should get back to you shortly, and the label is in your inbox by Friday noon. ';
export const KEYS = TYPED.length;

/** The draft after so many keys, typed into its middle; with a number of its own. */
export function typedInto(draft: string, number: number, keys: number): string {
  const middle = draft.indexOf('. ', draft.length / 2) + 2;
  const typed = TYPED.replaceAll('#', String(number)).slice(0, keys);
  return `${draft.slice(0, middle)}${typed}${draft.slice(middle)}`;
}
