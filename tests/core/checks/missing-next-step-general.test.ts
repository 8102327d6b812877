/** What is so for everybody, what others are threatened with and what is done for the record leads this customer nowhere; what only sounds like it does. */
import { describe, expect, it } from 'vitest';
import { createDraftChecker } from '#core/checker.ts';
import { check } from '#core/checks/missing-next-step.ts';
import { PLAIN_VOICE } from '#core/model.ts';

const checker = createDraftChecker({ checks: [check] });
const loud = (text: string) =>
  checker
    .judge(
      { text, channel: 'email', revision: 0, skipped: [] },
      {
        messages: [
          { from: 'customer', text: 'You charged me twice and nobody answers. This is a disgrace. Where is my money?' },
        ],
        customer: {},
        agent: {},
        source: 'page',
      },
      PLAIN_VOICE,
    )
    .findings.filter(({ grade }) => grade !== 'note');

describe('missing-next-step, in general', () => {
  it.each([
    'Riders are expected to agree the way to pay with their driver.',
    'Cancellations need to be made before the box goes out.',
    'Residents must put the bins out early.',
    'Patrons sometimes forget to push the book in.',
    'Your comments have been passed to the manager for his information.',
    'Your message has been logged for training purposes.',
    'If it turns up we will drop the fine.',
    'The most common reason is that people come after 6 pm.',
    'Premiums are going up everywhere.',
    'Once a transfer is successful it is final.',
    'Costs have gone up and the matter will be passed to our legal team.',
    "It sounds like a fault, and there's a bulletin for it.",
  ])('leads nowhere: %s', (text) => expect(loud(text)).toHaveLength(1));

  it.each([
    'Your bank is the one to talk to.',
    'The money can be tracked on the outage page of our site.',
    'The pharmacy just needs to pull it down.',
    'You must bridge it to the other network.',
    "There's another way: the desk at the station.",
    'I have passed it to the manager, who will ring you.',
    'Your refund is expected to arrive on Friday.',
    'If it turns up I will call you tonight, and if not I will send a new one on Monday.',
    'The return can be made at any branch.',
    'We are going through it now and reply by noon.',
  ])('near miss: %s', (text) => expect(loud(text)).toEqual([]));
});
