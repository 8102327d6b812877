import { describe, expect, it } from 'vitest';
import { createDraftChecker } from '#core/checker.ts';
import { type Conversation, type Draft, EMPTY_CONVERSATION, PLAIN_VOICE } from '#core/model.ts';

const checker = createDraftChecker();
const draft = (text: string, channel: Draft['channel'] = 'email'): Draft => ({
  text,
  channel,
  revision: 1,
  skipped: [],
});
const complaint: Conversation = {
  ...EMPTY_CONVERSATION,
  messages: [{ from: 'customer', text: 'You charged me twice and nobody answers me. I am really angry.' }],
  source: 'page',
};
const COLD = 'Hi [[name]],\n\nPlease send the RMA number.\n\nSam';
const checksIn = (text: string, least?: 'hold' | 'ask'): string[] =>
  checker.judge(draft(text), complaint, PLAIN_VOICE, least).findings.map(({ check }) => check);

describe('the checker', () => {
  it('judges nothing before anything is begun', () => {
    expect(checksIn('')).toEqual([]);
    expect(checksIn(' \n\n')).toEqual([]);
    expect(checksIn('Done.').length).toBeGreaterThan(0);
  });

  it('for a send, answers with what can hold it and nothing else', () => {
    expect(checksIn(COLD)).toEqual(expect.arrayContaining(['leftover', 'jargon', 'missing-apology']));
    expect(new Set(checksIn(COLD, 'hold'))).toEqual(new Set(['leftover']));
    expect(checksIn(COLD, 'ask')).toEqual(expect.arrayContaining(['leftover', 'missing-apology']));
  });

  it('finds the same a step at a time, also when a send asks in the middle', () => {
    const asked = [draft(COLD), complaint, PLAIN_VOICE] as const;
    const steps = createDraftChecker().steps(...asked);
    let many = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        expect(step.value.findings).toEqual(checker.judge(...asked).findings);
        break;
      }
      many++;
      checksIn(COLD, 'hold');
    }
    expect(many).toBeGreaterThan(20);
  });

  it('takes a grade a person raised to hold into account', () => {
    const voice = { ...PLAIN_VOICE, grades: { jargon: 'hold' as const } };
    const held = checker.judge(draft(COLD), complaint, voice, 'hold').findings.map(({ check }) => check);
    expect(held).toContain('jargon');
  });

  it('never judges a note', () => {
    expect(checker.judge(draft(COLD, 'note'), complaint, PLAIN_VOICE)).toMatchObject({ findings: [], reading: null });
  });
});
