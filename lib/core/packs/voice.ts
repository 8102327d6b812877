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
  const bodies = pack.templates.map(({ body }) => body.replaceAll(/\{%-?\s*note\b.*?\bendnote\s*-?%\}/gs, ''));
  const sentences = bodies.flatMap((body) => body.split(/\n+|(?<=[.!?])\s+/));
  return [...new Set(sentences.map((sentence) => sentence.replace(/^(?:[-*]|\d+\.)\s+/, '').trim()))].filter(
    (sentence) => sentence.length > 12 && !/[{}[\]*_`]/.test(sentence),
  );
}

/** What packs say for this channel; a later pack wins over an earlier one. */
export function voiceOf(packs: readonly Pack[], channel: Channel): Voice {
  return packs.reduce<Voice>(
    (voice, pack) => ({
      ...voice,
      language: pack.language,
      values: [...voice.values, ...pack.values],
      grades: { ...voice.grades, ...pack.grades, ...pack.profiles[channel]?.grades },
      rules: [...voice.rules, ...pack.rules],
      glossary: [
        ...voice.glossary,
        ...pack.glossary.map(({ term, instead, why, grade }) => ({
          term,
          ...(instead ? { instead } : {}),
          ...(why ? { why } : {}),
          ...(grade ? { grade } : {}),
        })),
      ],
      terms: { ...voice.terms, ...pack.terms },
      remedies: { ...voice.remedies, ...pack.remedies },
      approved: [...voice.approved, ...approvedSentences(pack)],
    }),
    PLAIN_VOICE,
  );
}
