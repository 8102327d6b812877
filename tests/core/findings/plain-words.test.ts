import { describe, expect, it } from 'vitest';
import { createChecker } from '#core/engine.ts';

const offered = (text: string): readonly string[] =>
  createChecker()
    .check(text, { customer: 'Hello?' })
    .flatMap((finding) => (finding.check === 'jargon' ? finding.fixes.map(({ label }) => label) : []));

describe('plain words', () => {
  it.each([
    ['We offer number portability.', 'Say “keeping your number”'],
    ['Your RMA is 5.', 'Say “return number”'],
  ])('%s', (text, label) => expect(offered(text)).toEqual([label]));

  it.each(['Your number portability is done.', 'The number porting is done.', 'A free number porting is included.'])(
    'no plain words fit behind the article: %s',
    (text) => expect(offered(text)).toEqual([]),
  );
});
