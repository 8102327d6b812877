import type { Conversation } from '../model.ts';

export interface Persona {
  readonly id: string;
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

/** What `persona` is when nobody is recognised: a condition can ask for it, and it is never blank. */
export const NO_PERSONA = 'none';

/** Whose conversation this is: a tag of the ticket says so, or else most of a persona's words in what the customer wrote. */
export function personaOf({ messages, ticket }: Conversation, personas: readonly Persona[]): string {
  const tags = new Set((ticket?.tags ?? []).map((tag) => tag.toLowerCase()));
  const tagged = personas.find((persona) => persona.tags.some((tag) => tags.has(tag.toLowerCase())));
  if (tagged) return tagged.id;
  const said = ` ${messages
    .filter((message) => message.from === 'customer')
    .map((message) => spaced(message.text))
    .join(' ')} `;
  let best = NO_PERSONA;
  let most = 0;
  for (const { id, words } of personas) {
    const found = words.filter((word) => said.includes(` ${spaced(word)} `)).length;
    if (found > most) [best, most] = [id, found];
  }
  return best;
}

const spaced = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
