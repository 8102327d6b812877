import { describe, expect, it } from 'vitest';
import { createDraftChecker } from '#core/checker.ts';
import { askedFor } from '#core/findings/asked-for.ts';
import { type Channel, EMPTY_CONVERSATION, PLAIN_VOICE } from '#core/model.ts';

const checker = createDraftChecker();
const of = (customer: string, text = '', channel: Channel = 'email') =>
  askedFor(
    checker.judge(
      { text, channel, revision: 1, skipped: [] },
      customer === ''
        ? EMPTY_CONVERSATION
        : { ...EMPTY_CONVERSATION, messages: [{ from: 'customer', text: customer }], source: 'page' },
      PLAIN_VOICE,
    ),
  );

describe('what an empty reply has still to do', () => {
  it.each<[string, ReturnType<typeof of>]>([
    [
      'My parcel is two weeks late and nobody answers. I am really angry. When does it come, and can I get my money back?',
      { questions: 2, apology: true, problem: true },
    ],
    ['Do you ship to Norway?', { questions: 1, apology: false, problem: false }],
    ['Thanks a lot, that helped!', { questions: 0, apology: false, problem: false }],
    ['', { questions: 0, apology: false, problem: false }],
  ])('%s', (customer, asked) => expect(of(customer)).toEqual(asked));

  it('is told by the findings once something is written, and never of a note', () => {
    expect(of('I am really angry, nobody answers.', 'Done.')).toBeNull();
    expect(of('I am really angry, nobody answers.', '', 'note')).toBeNull();
  });
});
