/** The conversation put together from what there is, best first: this page, the page that led here, the quote. */
import type { Conversation } from '#core/model.ts';

export { ticketKey } from './adapters/generic/address.ts';

/** `remembered` is what was last read for this ticket in this browser session (by `ticketKey`), or null. */
export function assembleConversation(onPage: Conversation, remembered: Conversation | null): Conversation {
  if (onPage.source === 'page' || !remembered || remembered.messages.length === 0) return onPage;
  const ticket = onPage.ticket ?? remembered.ticket;
  return {
    messages: remembered.messages,
    customer: { ...onPage.customer, ...remembered.customer },
    agent: { ...remembered.agent, ...onPage.agent },
    ...(ticket && { ticket }),
    source: 'remembered',
  };
}

/** Nothing new to be said about it. */
export function sameConversation(one: Conversation, other: Conversation): boolean {
  return (
    one.source === other.source &&
    one.ticket?.id === other.ticket?.id &&
    String(one.ticket?.tags ?? '') === String(other.ticket?.tags ?? '') &&
    one.customer.name === other.customer.name &&
    one.messages.length === other.messages.length &&
    (one.messages.at(-1)?.text === other.messages.at(-1)?.text || isWrittenInto(one, other))
  );
}

/** Who answers between the quoted lines, or shortens them, does not change what the customer said. */
function isWrittenInto(one: Conversation, other: Conversation): boolean {
  const lines = (one.messages.at(-1)?.text ?? '').split('\n').sort((a, b) => b.length - a.length);
  return one.source === 'quote' && (other.messages.at(-1)?.text ?? '').includes(lines[0] ?? '');
}
