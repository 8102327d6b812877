import type { Channel, Snippet, Voice } from '../model.ts';
import { PLAIN_VOICE } from '../model.ts';
import { gradesFor, layerOf, NO_LAYERS } from './layers.ts';
import type { Pack } from './schema.ts';

/** Templates as the library knows them; the id carries the pack, so two packs never collide. */
export function snippetsOf(pack: Pack): Snippet[] {
  return pack.templates.map((template) => ({
    id: `${pack.id}:${template.id}`,
    title: template.title,
    body: template.body,
    ...(template.shortcut ? { shortcut: template.shortcut } : {}),
    tags: template.tags,
    channels: template.channels,
    language: template.language ?? pack.language,
    examples: template.examples,
    pack: pack.id,
  }));
}

/** Sentences of templates that stand as written whatever is filled in: the lead has approved them. */
function approvedSentences(pack: Pack): string[] {
  const bodies = pack.templates.map(({ body }) =>
    body.replaceAll(/\{%-?\s*note\b.*?\bendnote\s*-?%\}|\{%-?\s*cursor\s*-?%\}/gs, ''),
  );
  const sentences = bodies.flatMap((body) => body.split(/\n+|(?<=[.!?])\s+/));
  return [...new Set(sentences.map((sentence) => sentence.replace(/^(?:[-*]|\d+\.)\s+/, '').trim()))].filter(
    (sentence) => sentence.length > 12 && !/[{}[\]*_`]/.test(sentence),
  );
}

/**
 * What packs say, for this channel and without a persona; a later pack wins over an earlier one, entry by entry. What else
 * depends on channel and customer is in `layers.ts`.
 */
export function voiceOf(packs: readonly Pack[], channel: Channel): Voice {
  const language = packs.at(-1)?.language ?? PLAIN_VOICE.language;
  const terms = lastOf(
    packs.flatMap((pack) => pack.glossary),
    ({ term }) => term.toLowerCase(),
  );
  return {
    ...PLAIN_VOICE,
    language,
    values: lastOf(
      packs.flatMap((pack) => pack.values),
      ({ id }) => id,
    ),
    grades: gradesFor({ ...NO_LAYERS, packs: packs.map(layerOf) }, channel),
    rules: lastOf(
      packs.flatMap((pack) => rulesOf(pack, language)),
      ({ id }) => id,
    ),
    glossary: terms.map(({ term, instead, why, grade }) => ({
      term,
      ...(instead ? { instead } : {}),
      ...(why ? { why } : {}),
      ...(grade ? { grade } : {}),
    })),
    terms: Object.assign({}, ...packs.map((pack) => pack.terms)),
    remedies: Object.assign({}, ...packs.map((pack) => pack.remedies)),
    approved: packs.flatMap(approvedSentences),
  };
}

/** A rule judges drafts in its pack's language, also where another pack says which one is the voice's. */
function rulesOf({ rules, language }: Pack, voice: string): Pack['rules'] {
  return language === voice ? rules : rules.map((rule) => ({ language, ...rule }));
}

/** Of several with one key the last, in the place of the first. */
function lastOf<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}
