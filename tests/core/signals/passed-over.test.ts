import { describe, expect, it } from 'vitest';
import { createDraftChecker } from '#core/checker.ts';
import { PLAIN_VOICE } from '#core/model.ts';
import { sharesOf } from '#core/signals/passed-over.ts';
import { question } from '#core/signals/question.ts';

const checker = createDraftChecker({ checks: [] });
function shares(customer: string, reply: string) {
  const { reading } = checker.judge(
    { text: reply, channel: 'email', revision: 0, skipped: [] },
    { messages: [{ from: 'customer', text: customer }], customer: {}, agent: {}, source: 'page' },
    PLAIN_VOICE,
  );
  if (!reading?.customer) throw new Error('nothing asked');
  return sharesOf(reading.customer.all(question), reading.draft);
}

const LOFT = 'Does the rent include heating? And may I bring a cat?';

describe('of several questions', () => {
  it('a yes to one is none to the other', () =>
    expect(shares(LOFT, 'Yes, the rent includes heating.')).toMatchObject([
      { own: true },
      { own: false, free: false },
    ]));
  it('a yes to both is one to each', () =>
    expect(shares(LOFT, 'Yes to both!').map(({ free }) => free)).toEqual([true, true]));
  it('what takes up no question may answer either', () =>
    expect(shares(LOFT, 'The rent includes heating. The landlady has two herself, so you are welcome.')[1]?.free).toBe(
      true,
    ));
  it('a sum answers the one who asks for it, whatever it is about', () =>
    expect(shares('What is the fee? Can I collect the copies?', 'Two copies come to 24.00 in all.')[0]?.free).toBe(
      true,
    ));
  it('words that name nothing are not its own', () =>
    expect(shares('Are these calls recorded? What happens to him?', 'Yes, calls are recorded.')[1]?.named).toBe(false));
});
