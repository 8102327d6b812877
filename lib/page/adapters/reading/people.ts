/** Whose message it is, told by who wrote it. Addresses first: names are written in many ways. */
import type { Conversation, Person } from '#core/model.ts';

/** `desk` is the agent and colleagues at the same company; `other` anybody else, where it is known who the agent is. */
export type Side = 'agent' | 'customer' | 'desk' | 'other';

export function isBy(side: Side, author: Person, people: Pick<Conversation, 'agent' | 'customer'>): boolean {
  const { agent } = people;
  switch (side) {
    case 'agent':
    case 'customer':
      return isSamePerson(author, people[side]);
    case 'desk':
      return isSamePerson(author, agent) || areColleagues(author, agent);
    case 'other':
      return isKnown(agent) && isKnown(author);
  }
}

function isKnown({ name, email }: Person): boolean {
  return name !== undefined || email !== undefined;
}

function isSamePerson(one: Person, other: Person): boolean {
  if (one.email && other.email) return one.email.toLowerCase() === other.email.toLowerCase();
  return one.name !== undefined && one.name === other.name;
}

/** Everybody has an address there. */
const ANYBODYS =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|mail|proton|protonmail|zoho|yandex|qq|163)\.[a-z.]+$/i;

function areColleagues(one: Person, other: Person): boolean {
  const [here, there] = [one, other].map(({ email }) => email?.split('@')[1]?.toLowerCase());
  return here !== undefined && here === there && !ANYBODYS.test(here);
}
