import { describe, expect, it } from 'vitest';
import { createDraftChecker } from '#core/checker.ts';
import { PLAIN_VOICE } from '#core/model.ts';
import { likelyOpen, standing } from '#core/signals/open-question.ts';
import { question } from '#core/signals/question.ts';

const checker = createDraftChecker({ checks: [] });
function read(customer: string, reply: string) {
  const { reading } = checker.judge(
    { text: reply, channel: 'email', revision: 0, skipped: [] },
    { messages: [{ from: 'customer', text: customer }], customer: {}, agent: {}, source: 'page' },
    PLAIN_VOICE,
  );
  if (!reading) throw new Error('nothing read');
  return reading;
}
function named(customer: string, reply: string) {
  const reading = read(customer, reply);
  const asked = reading.customer?.all(question) ?? [];
  const [first] = asked;
  if (!first) throw new Error('nothing asked');
  return standing(first, asked, reading);
}

describe('open question', () => {
  it('is likelier where nothing is said about it', () => {
    const asked = 'Does the pump come with a hose? And is it loud?';
    const [open = 0] = likelyOpen(
      read(asked, 'Thank you for writing to us. Your order will be shipped by our warehouse.'),
    );
    const [met = 1] = likelyOpen(read(asked, 'Yes, the pump comes with a two metre hose in the box.'));
    expect(open).toBeGreaterThan(met * 1.5);
  });
  it('knows a time without a limit is none', () => {
    expect(named('When does my chair arrive?', 'It should be with you soon.')).toHaveProperty('time:vague');
    expect(named('When does my chair arrive?', 'It arrives on Friday.')).not.toHaveProperty('time:vague');
  });
  it('sees the subject come up', () =>
    expect(named('Is the tent waterproof?', 'The tent keeps out rain.')).toHaveProperty('any'));
});
