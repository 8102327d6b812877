import { describe, expect, it } from 'vitest';
import { createDraftChecker, type DraftChecker } from '#core/checker.ts';
import { type Draft, EMPTY_CONVERSATION, PLAIN_VOICE } from '#core/model.ts';
import { readAhead } from '#core/read-ahead.ts';

const draftOf = (text: string): Draft => ({ text, channel: 'email', revision: 1, skipped: [] });

/** The texts that were read, in order. */
function stretches(text: string): string[] {
  const read: string[] = [];
  const checker: DraftChecker = {
    judge: () => ({ findings: [], skipped: [], reading: null }),
    steps: ({ text }) => {
      read.push(text);
      return { next: () => ({ done: true, value: { findings: [], skipped: [], reading: null } }) };
    },
  };
  for (const _ of readAhead(checker, draftOf(text), EMPTY_CONVERSATION, PLAIN_VOICE)) read.push('·');
  return read;
}

describe('reading ahead', () => {
  it.each([
    ['nothing', ''],
    ['one line', 'Hello Ann.'],
    ['many lines', 'We will look into it soon.\n'.repeat(900)],
    ['one endless paragraph', 'We will look into it soon. '.repeat(900)],
    ['one endless word', 'x'.repeat(20_000)],
  ])('reads all of %s, one stretch at a step', (_, text) => {
    const read = stretches(text);
    expect(read.filter((one) => one !== '·').join('')).toBe(text);
    expect(read.filter((one) => one === '·').length * 2).toBe(read.length);
    for (const one of read) expect(one.length).toBeLessThanOrEqual(900);
  });

  it('cuts between lines, else between sentences, so that a sentence is read whole', () => {
    const lines = stretches('We will look into it soon.\n'.repeat(900)).filter((one) => one !== '·');
    expect(lines.length).toBeGreaterThan(5);
    for (const one of lines) expect(one.endsWith('soon.\n')).toBe(true);
    const prose = stretches('We will look into it soon. '.repeat(900)).filter((one) => one !== '·');
    for (const one of prose) expect(one.endsWith('soon. ')).toBe(true);
  });

  it('changes nothing of what is found afterwards', () => {
    const draft = draftOf('Your RMA is ready. We will come back to you soon.\n\n'.repeat(200));
    const ahead = createDraftChecker();
    for (const _ of readAhead(ahead, draft, EMPTY_CONVERSATION, PLAIN_VOICE));
    const judge = (checker: DraftChecker) => checker.judge(draft, EMPTY_CONVERSATION, PLAIN_VOICE).findings;
    expect(judge(ahead)).toEqual(judge(createDraftChecker()));
    expect(judge(ahead).length).toBeGreaterThan(200);
  });
});
