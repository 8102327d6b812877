import type { Conversation, Message } from './model.ts';

/** What the customer wrote last: since the agent's last answer, or before it when nothing came after. */
export function latestCustomerText({ messages }: Conversation): string {
  return messages.slice(latestFrom(messages)).filter(byCustomer).map(textOf).join('\n');
}

/** The ticket's subject and what the customer wrote before that: what is told there need not be asked for either. */
export function earlierCustomerText({ messages, ticket }: Conversation): string {
  const before = messages.slice(0, latestFrom(messages)).filter(byCustomer).map(textOf);
  return [ticket?.subject ?? '', ...before].filter((text) => text !== '').join('\n');
}

const byCustomer = ({ from }: Message): boolean => from === 'customer';
const textOf = ({ text }: Message): string => text;

function latestFrom(messages: readonly Message[]): number {
  let from = messages.length;
  let seen = false;
  for (let i = messages.length - 1; i >= 0; i--) {
    const message = messages[i];
    if (message?.from === 'customer') {
      from = i;
      seen = true;
    } else if (message?.from === 'agent' && seen) break;
  }
  return from;
}

/** Minutes since the customer's first message without an answer. Null where nobody waits, or the page tells no time of day. */
export function waitingFor({ messages }: Conversation, now: number): number | null {
  const answered = messages.findLastIndex(({ from }) => from === 'agent' || from === 'unknown');
  const at = messages.slice(answered + 1).find(({ from }) => from === 'customer')?.at ?? '';
  if (!/T\d/.test(at) || /T00:00(?::00)?$/.test(at)) return null;
  const minutes = Math.floor((now - Date.parse(at)) / 60_000);
  return minutes >= 0 ? minutes : null;
}

/** The same without the names of those who write: they say nothing of what is asked, and what is learned should not hold them. */
export function namelessCustomerText(conversation: Conversation): string {
  const { customer, agent, messages } = conversation;
  const people = [customer.name, agent.name, ...messages.map(({ author }) => author)];
  const names = new Set(people.flatMap((name) => name?.match(/\p{L}{3,}/gu) ?? []));
  return latestCustomerText(conversation).replace(/\p{L}{3,}/gu, (word) => (names.has(word) ? ' ' : word));
}
