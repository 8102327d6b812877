import type { Channel, Snippet, Voice } from '../model.ts';
import { PLAIN_VOICE } from '../model.ts';
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

/** What packs say for this channel; a later pack wins over an earlier one. */
export function voiceOf(packs: readonly Pack[], channel: Channel): Voice {
  const terms = packs.flatMap((pack) => pack.glossary);
  return {
    ...PLAIN_VOICE,
    language: packs.at(-1)?.language ?? PLAIN_VOICE.language,
    values: packs.flatMap((pack) => pack.values),
    grades: Object.assign({}, ...packs.flatMap((pack) => [pack.grades, pack.profiles[channel]?.grades ?? {}])),
    rules: packs.flatMap((pack) => pack.rules),
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
