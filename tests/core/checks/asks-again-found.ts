/** What `asks-again` alone says to an e-mail. */
import { createDraftChecker } from '#core/checker.ts';
import { check } from '#core/checks/asks-again.ts';
import { PLAIN_VOICE } from '#core/model.ts';

const checker = createDraftChecker({ checks: [check] });
export const found = (text: string, customer: string) =>
  checker.judge(
    { text, channel: 'email', revision: 0, skipped: [] },
    { messages: [{ from: 'customer', text: customer }], customer: {}, agent: {}, source: 'page' },
    PLAIN_VOICE,
  ).findings;
