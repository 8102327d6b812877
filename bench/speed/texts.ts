/** Drafts of any length and exchanges to measure with: invented, or a file of rows with `reply` and `customer`. */
import { readFileSync } from 'node:fs';

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

export interface Exchange {
  readonly reply: string;
  readonly customer: string;
  readonly channel: 'email' | 'chat' | 'social';
}

export function coldTexts(file: string | undefined): readonly Exchange[] {
  if (file === undefined)
    return Array.from({ length: 50 }, (_, at) => ({ reply: draftOf(30 + at), customer: CUSTOMER, channel: 'email' }));
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Exchange => {
      const row: unknown = JSON.parse(line);
      const of = (key: string): string => {
        const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, key) : undefined;
        return typeof value === 'string' ? value : '';
      };
      const channel = of('channel');
      return {
        reply: of('reply'),
        customer: of('customer'),
        channel: channel === 'chat' || channel === 'social' ? channel : 'email',
      };
    });
}
