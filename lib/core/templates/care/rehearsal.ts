/** Each reply filled in for an invented customer, and read as the checks would. Kept while nothing about it changes. */
import { createDraftChecker } from '../../checker.ts';
import type { Channel, PhraseFinding, Snippet, Voice } from '../../model.ts';
import { EMPTY_CONVERSATION } from '../../model.ts';
import { companyOf } from '../../packs/company.ts';
import { sampleOf } from '../../packs/samples.ts';
import { voiceOf } from '../../packs/voice.ts';
import { sameLanguage } from '../../rules/rule.ts';
import type { CareEntry, CareLibrary } from './care.ts';
import { usedBy } from './used-by.ts';

export type Sample = ReturnType<typeof sampleOf>;

export interface Rehearsal {
  sample(entry: CareEntry): Sample;
  /** Words that stand in the reply itself and that somebody would be asked about. */
  findings(entry: CareEntry): readonly PhraseFinding[];
  /** The same for a body that is not stored; null where it cannot be filled in. */
  tried(entry: CareEntry, body: string): readonly PhraseFinding[] | null;
}

/** Replies of one library say many things alike. */
const SENTENCES = 10_000;

interface Kept<T> {
  readonly of: unknown;
  readonly value: T;
}

export function createRehearsal(): (library: CareLibrary) => Rehearsal {
  const checker = createDraftChecker({ onFailure: () => undefined, sentences: SENTENCES });
  const samples = new Map<string, Kept<Sample>>();
  const judged = new Map<string, Kept<readonly PhraseFinding[]>>();
  let keptFor = '';

  return (library) => {
    const { packs, grades, ignored, all } = library;
    const voiceKey = JSON.stringify([packs.map(({ id, version }) => [id, version]), grades, ignored]);
    if (voiceKey !== keptFor) judged.clear();
    keptFor = voiceKey;
    const voices = new Map<Channel, Voice>();
    const voiceFor = (channel: Channel): Voice => {
      const known = voices.get(channel);
      if (known) return known;
      const resolved = voiceOf(packs, channel);
      const voice = { ...resolved, grades: { ...resolved.grades, ...grades }, ignored };
      voices.set(channel, voice);
      return voice;
    };

    const judge = ({ channels, language }: Snippet, text: string): readonly PhraseFinding[] => {
      const channel = channels[0] ?? 'email';
      const voice = voiceFor(channel);
      if (language !== undefined && !sameLanguage(language, voice.language)) return [];
      const draft = { text, channel, revision: 0, skipped: [] };
      // A part of a reply lacks much; only words that stand there are its own fault.
      return checker
        .judge(draft, EMPTY_CONVERSATION, voice, 'ask')
        .findings.flatMap((finding) => (finding.kind === 'phrase' && finding.grade !== 'note' ? [finding] : []));
    };

    const company = companyOf(packs);
    const uses = usedBy(all);
    const kept = <T>(where: Map<string, Kept<T>>, id: string, of: unknown, make: () => T): T => {
      const before = where.get(id);
      if (before && before.of === of) return before.value;
      const value = make();
      where.set(id, { of, value });
      return value;
    };

    const facts = JSON.stringify(company);
    // What it uses may have changed without it.
    const sample = (entry: CareEntry): Sample =>
      kept(samples, entry.id, `${entry.rev} ${uses(entry)} ${facts}`, () => sampleOf(entry, all, company));
    return {
      sample,
      findings(entry) {
        const filled = sample(entry);
        const { text } = filled;
        return kept(judged, entry.id, filled, () => (text === null ? [] : judge(entry, text)));
      },
      tried(entry, body) {
        const { text } = sampleOf({ ...entry, body }, all, company);
        return text === null ? null : judge(entry, text);
      },
    };
  };
}
