/** Templates that the pack's own voice would flag once they stand in a reply. */
import { createDraftChecker } from '../../checker.ts';
import type { Channel, Voice } from '../../model.ts';
import { EMPTY_CONVERSATION } from '../../model.ts';
import { gradesFor, layerOf, NO_LAYERS } from '../layers.ts';
import { voiceOf } from '../voice.ts';
import type { PackLint, PackProblem } from './lint.ts';

export const lint: PackLint = {
  id: 'own-rules',
  run({ pack, samples, progress }) {
    const checker = createDraftChecker({ onFailure: () => undefined, sentences: 10_000 });
    // Not approved here: a template is judged as if an agent had written it.
    const said = voiceOf([pack], 'email');
    const voice = { ...said, approved: [], rules: said.rules.map(heard) };
    const voices = new Map<Channel, Voice>();
    const voiceFor = (channel: Channel) => {
      // The same lists for each, so that they are compiled once.
      const known = voices.get(channel) ?? {
        ...voice,
        grades: gradesFor({ ...NO_LAYERS, packs: [layerOf(pack)] }, channel),
      };
      voices.set(channel, known);
      return known;
    };
    const found: Omit<PackProblem, 'lint'>[] = [];
    for (const [at, { id, template, text }] of samples.entries()) {
      progress(at / samples.length);
      if (text === null || (template.language ?? pack.language).slice(0, 2) !== pack.language.slice(0, 2)) continue;
      const channel = template.channels[0] ?? 'email';
      const draft = { text, channel, revision: 0, skipped: [] };
      const said = new Set<string>();
      for (const finding of checker.judge(draft, EMPTY_CONVERSATION, voiceFor(channel), 'ask').findings) {
        // A part of a reply lacks much; only words that stand there are its own fault.
        if (finding.kind !== 'phrase' || finding.grade === 'note') continue;
        const lineOffset = lineOf(template.body, finding.quoted);
        if (lineOffset === null) continue;
        const message = `“${finding.quoted}” breaks ${finding.check}: ${finding.message}`;
        if (!said.has(message))
          found.push({ severity: 'warning', subject: { kind: 'template', id }, lineOffset, message });
        said.add(message);
      }
    }
    return found;
  },
};

/** The team's own rule counts also where it is only a note, as most are; a built-in check that is one would find something anywhere. */
function heard(rule: unknown): unknown {
  if (typeof rule !== 'object' || rule === null) return rule;
  const isOwn = ['find', 'require', 'limit', 'consistent'].some((form) => form in rule);
  const isNote = !('grade' in rule) || rule.grade === 'note';
  return isOwn && isNote ? { ...rule, grade: 'ask' } : rule;
}

/** Null where a field or another template brought the words in: they are not this one's. */
function lineOf(body: string, quoted: string): number | null {
  const plain = body.replaceAll(/[*_`]/g, '');
  const words = quoted.replaceAll(/[*_`]/g, '').trim().split(/\s+/);
  // A line of the file is no line of the reply: words may run over it.
  const pattern = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const at = new RegExp(pattern).exec(plain)?.index;
  return at === undefined ? null : plain.slice(0, at).split('\n').length - 1;
}
