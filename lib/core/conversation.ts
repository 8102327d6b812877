import type { Conversation } from './model.ts';

/** What the customer wrote last: since the agent's last answer, or before it when nothing came after. */
export function latestCustomerText(conversation: Conversation): string {
  const { messages } = conversation;
  let from = messages.length;
  let seen = false;
  for (let i = messages.length - 1; i >= 0; i--) {
    const message = messages[i];
    if (message?.from === 'customer') {
      from = i;
      seen = true;
    } else if (message?.from === 'agent' && seen) break;
  }
  return messages
    .slice(from)
    .filter((message) => message.from === 'customer')
    .map((message) => message.text)
    .join('\n');
}
