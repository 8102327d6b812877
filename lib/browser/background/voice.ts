import type { Ignore, Term, Voice } from '#core/model.ts';
import type { PackContent } from '#store/packs.ts';
import type { Settings } from '../settings.ts';

/** One voice out of the installed packs, in their order, with the person's own settings last. */
export function resolveVoice(packs: readonly PackContent[], settings: Settings, ignored: readonly Ignore[]): Voice {
  return {
    language: packs[0]?.language ?? 'en',
    values: packs.flatMap((pack) => pack.values),
    grades: Object.assign({}, ...packs.map((pack) => pack.grades), settings.grades),
    rules: packs.flatMap((pack) => pack.rules),
    glossary: packs.flatMap((pack) => pack.glossary.map(termOf)),
    terms: Object.assign({}, ...packs.map((pack) => pack.terms)),
    remedies: Object.assign({}, ...packs.map((pack) => pack.remedies)),
    approved: [...new Set(packs.flatMap((pack) => pack.templates.flatMap((template) => sentencesOf(template.body))))],
    ignored,
  };
}

function termOf({ term, instead, why, grade }: PackContent['glossary'][number]): Term {
  return { term, ...(instead ? { instead } : {}), ...(why ? { why } : {}), ...(grade ? { grade } : {}) };
}

/** A sentence with a field in it reads differently each time, so it is judged like any other. */
function sentencesOf(body: string): readonly string[] {
  return body
    .replaceAll(/\{%-?\s*note\s*-?%\}[\s\S]*?\{%-?\s*endnote\s*-?%\}/g, '\n')
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) =>
      sentence
        .replace(/^(?:[-*>]|\d+\.)\s+/, '')
        .replaceAll(/[*_`]/g, '')
        .trim(),
    )
    .filter((sentence) => sentence.length > 12 && !/[{}]/.test(sentence));
}
