import { describe, expect, it } from 'vitest';
import { LONGEST, sentenceSpans } from '#core/text/sentences.ts';

const split = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each<[text: string, sentences: readonly string[]]>([
    ['We act. You rest.', ['We act.', 'You rest.']],
    ['ok. we will check. thanks', ['ok.', 'we will check.', 'thanks']],
    ['Really?! Yes… “Of course.” (No.) Done', ['Really?!', 'Yes…', '“Of course.”', '(No.)', 'Done']],
    ['Hi Ana,\n\nwe act.\nBye', ['Hi Ana,', 'we act.', 'Bye']],
    ['  \n \n', []],
    ['', []],
    ['Mr. Smith met Dr. Jones.', ['Mr. Smith met Dr. Jones.']],
    ['The answer is no. We say it.', ['The answer is no.', 'We say it.']],
    ['Order no. 12 left.', ['Order no. 12 left.']],
    ['It opens at 9 a.m. on Monday.', ['It opens at 9 a.m. on Monday.']],
    ['It opens at 9 a.m. We do too.', ['It opens at 9 a.m.', 'We do too.']],
    [
      'Bags, shoes, etc. are there. Hats, etc. You choose.',
      ['Bags, shoes, etc. are there.', 'Hats, etc.', 'You choose.'],
    ],
    ['Use it, e.g. Today works.', ['Use it, e.g. Today works.']],
    ['It is on Fri. 6 June. We sat. We ran.', ['It is on Fri. 6 June.', 'We sat.', 'We ran.']],
    ['J. Smith and John F. Kennedy wrote.', ['J. Smith and John F. Kennedy wrote.']],
    ['We go with plan B. We start. So do I. You too.', ['We go with plan B.', 'We start.', 'So do I.', 'You too.']],
    ['1. Open it.\n2. Close it.', ['1. Open it.', '2. Close it.']],
    ['It is 3.5 kg at www.example.com today.', ['It is 3.5 kg at www.example.com today.']],
    ['On the 3. of May we left.', ['On the 3. of May we left.']],
    ['It costs 40. You pay.', ['It costs 40.', 'You pay.']],
    ['In the U.S. we ship. In the U.S. You pay.', ['In the U.S. we ship.', 'In the U.S.', 'You pay.']],
    ['ありがとう。また明日！', ['ありがとう。', 'また明日！']],
    ['Wait... what', ['Wait...', 'what']],
    [
      'Thank you so much 🎉 Somebody is on the way ❤️ 🙏🏽 Anna',
      ['Thank you so much 🎉', 'Somebody is on the way ❤️ 🙏🏽', 'Anna'],
    ],
    ['so happy 😊 we will check', ['so happy 😊 we will check']],
    ['🎉 Your parcel is there', ['🎉 Your parcel is there']],
    ['Open Settings 👉 Privacy ▶ Cookies ➡️ Off', ['Open Settings 👉 Privacy ▶ Cookies ➡️ Off']],
    ['Room😀Mate and 5 😀 A', ['Room😀Mate and 5 😀', 'A']],
  ])('%j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('cuts what has no full stop, between words and never inside a character', () => {
    for (const text of ['word '.repeat(2_000), 'x'.repeat(5_000), `a${'😀'.repeat(2_000)}`]) {
      const spans = sentenceSpans(text);
      expect(spans.length).toBeGreaterThan(1);
      for (const { start, end } of spans) {
        expect(end - start).toBeLessThanOrEqual(LONGEST);
        expect(text.slice(start, end)).not.toMatch(/^\s|\s$|^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
      }
      expect(
        spans
          .map(({ start, end }) => text.slice(start, end))
          .join(' ')
          .replaceAll(' ', ''),
      ).toBe(text.replaceAll(' ', ''));
    }
  });
});
