/**
 * How loud a check is for this channel and this customer, in one order for all who ask:
 * locked by policy > the person's own settings > persona > profile of the channel > grades of the pack > the check's default.
 * A later pack counts before all that an earlier one says. Types only from the schema: this runs in the page too.
 */
import type { Channel, Conversation, GradeSetting } from '../model.ts';
import { NO_PERSONA, personaOf } from '../templates/persona.ts';
import type { Pack } from './schema.ts';

export type Grades = Readonly<Record<string, GradeSetting>>;
export type PackPersona = Pick<Pack['personas'][number], 'id' | 'title' | 'text' | 'words' | 'tags' | 'grades'>;

/** As much of a pack as depends on channel and customer; its rules and words do not, and are not repeated. */
export interface PackLayer {
  readonly grades: Grades;
  readonly profiles: Readonly<Partial<Record<Channel, { readonly grades?: Grades; readonly answerWithin?: number }>>>;
  readonly personas: readonly PackPersona[];
}

export interface Layers {
  /** A later one over an earlier. */
  readonly packs: readonly PackLayer[];
  readonly person: Grades;
  readonly locked: Grades;
}

export const NO_LAYERS: Layers = { packs: [], person: {}, locked: {} };

export function layerOf({ grades, profiles, personas }: Pick<Pack, 'grades' | 'profiles' | 'personas'>): PackLayer {
  const kept = Object.entries(profiles).map(([channel, { grades, answerWithin }]) => [
    channel,
    { ...(grades && { grades }), ...(answerWithin !== undefined && { answerWithin }) },
  ]);
  return {
    grades,
    profiles: Object.fromEntries(kept),
    personas: personas.map(({ id, title, text, words, tags, grades }) => ({
      id,
      title,
      text,
      words,
      tags,
      ...(grades && { grades }),
    })),
  };
}

/** `persona` is an id; two packs may mean the same customers by it, and then both count. */
export function gradesFor({ packs, person, locked }: Layers, channel: Channel, persona?: string): Grades {
  const said = packs.flatMap(({ grades, profiles, personas }) => [
    grades,
    profiles[channel]?.grades,
    personas.find(({ id }) => id === persona)?.grades,
  ]);
  return Object.assign({}, ...said, person, locked);
}

/** Whose conversation this is: the last pack that recognises somebody says so. */
export function personaIn<P extends Pick<PackPersona, 'id' | 'words' | 'tags'>>(
  packs: readonly { readonly personas: readonly P[] }[],
  conversation: Conversation,
): P | null {
  for (const { personas } of packs.toReversed()) {
    const id = personaOf(conversation, personas);
    if (id !== NO_PERSONA) return personas.find((persona) => persona.id === id) ?? null;
  }
  return null;
}

/** Minutes within which a customer should hear from us. */
export const answerWithin = (packs: readonly Pick<PackLayer, 'profiles'>[], channel: Channel): number | undefined =>
  packs.findLast(({ profiles }) => profiles[channel]?.answerWithin !== undefined)?.profiles[channel]?.answerWithin;
