import { describe, expect, it } from 'vitest';
import { createChecker } from '#core/engine.ts';
import { CONVERSATIONS, DESK_AGENT, type PracticeConversation } from '../../demo/conversations.ts';

const checker = createChecker();

/** What the customer wrote since the agent's last reply. */
const heard = ({ messages }: PracticeConversation): string =>
  messages
    .slice(messages.map(({ from }) => from).lastIndexOf('agent') + 1)
    .filter(({ from }) => from === 'customer')
    .map(({ text }) => text)
    .join('\n');

const loud = (of: PracticeConversation, reply: string) =>
  checker
    .check(reply, {
      customer: heard(of),
      customerName: of.customer.name,
      agentName: DESK_AGENT,
      channel: of.channel,
    })
    .filter(({ grade }) => grade !== 'note');

describe('the replies we hold up as good', () => {
  it.each(CONVERSATIONS)('$id: nothing is asked of the model reply', (of) =>
    expect(loud(of, of.modelReply)).toEqual([]),
  );
  it('while the cold drafts are flagged: the test can fail', () => {
    const flagged = CONVERSATIONS.filter((of) => loud(of, of.coldDraft).length > 0);
    expect(flagged.length).toBeGreaterThan(CONVERSATIONS.length / 2);
  });
});
