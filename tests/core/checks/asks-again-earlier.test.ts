/** What the subject or an earlier message told, beside what the last one says. */
import { describe, expect, it } from 'vitest';
import { createDraftChecker } from '#core/checker.ts';
import { check } from '#core/checks/asks-again.ts';
import { type Message, PLAIN_VOICE } from '#core/model.ts';

const checker = createDraftChecker({ checks: [check] });
const by = (from: Message['from'], text: string): Message => ({ from, text });
const found = (text: string, messages: readonly Message[], subject = '') =>
  checker.judge(
    { text, channel: 'email', revision: 0, skipped: [] },
    { messages, customer: {}, agent: {}, ticket: { id: '7', subject }, source: 'page' },
    PLAIN_VOICE,
  ).findings;

const THREAD = [
  by('customer', 'Order 40-22817 has not come. The light on the box is red. ana@example.com'),
  by('agent', 'Could you send a photo of the label?'),
];

describe('asks-again, earlier', () => {
  it.each([
    ['Could you tell me your order number?', [...THREAD, by('customer', 'Here it is.')]],
    ['Which e-mail address is on the account?', [...THREAD, by('customer', 'Done, it is above.')]],
  ])('an earlier message: %s', (draft, messages) => expect(found(draft, messages)).toHaveLength(1));

  it.each([
    ['Could you send us your case number?', 'Restore failed, case 88120'],
    ['May I have your policy number?', 'Claim for Biscuit, policy PW-40917'],
    ['What is your delivery address?', 'Mould at 40 Cressey Street'],
  ])('the subject: %s', (draft, subject) =>
    expect(found(draft, [by('customer', 'It is still not right.')], subject)).toHaveLength(1),
  );

  it.each([
    ['Which light is on?', [...THREAD, by('customer', 'Here it is.')]],
    ['Could you tell me your order number?', [...THREAD, by('customer', 'This is about another order.')]],
    ['Could you tell me your phone number?', [...THREAD, by('customer', 'Here it is.')]],
    ['Could you tell me your order number?', [by('agent', 'Order 40-22817 is on its way.'), by('customer', 'Where?')]],
  ])('near miss: %s', (draft, messages) => expect(found(draft, messages)).toEqual([]));

  it('is read once a customer has written, and without one', () => {
    expect(found('Could you send us your case number?', [], 'Restore failed, case 88120')).toHaveLength(1);
    expect(found('Could you send us your case number?', [], 'Restore failed')).toEqual([]);
  });
});
