import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsBetween } from '#core/packs/word-changes.ts';

const marked = (before: string, after: string): string =>
  wordsBetween(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

it.each([
  ['I put that right today.', 'I send it again today.', 'I [-put that right-]{+send it again+} today.'],
  ['today and you have it', 'today by courier; you have it', 'today [-and -]{+by courier; +}you have it'],
  ['Hi Ada.', 'Hi dear Ada.', 'Hi {+dear +}Ada.'],
  ['a b c', 'a c', 'a [-b -]c'],
  ['one two', 'eins zwei', '[-one two-]{+eins zwei+}'],
  ['one\n\ntwo', 'eins\n\nzwei', '[-one-]{+eins+}\n\n[-two-]{+zwei+}'],
  ['same', 'same', 'same'],
  ['', 'new', '{+new+}'],
])('%j → %j', (before, after, words) => expect(marked(before, after)).toBe(words));

it('says both texts, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', ' ', '\n', '.', '  '), { maxLength: 20 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const words = wordsBetween(before, after);
      const side = (other: string) => words.flatMap(({ kind, text }) => (kind === other ? [] : [text])).join('');
      expect([side('added'), side('removed')]).toEqual([before, after]);
      expect(words.every(({ text }) => text !== '')).toBe(true);
    }),
  );
});
