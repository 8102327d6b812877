/** require: something the draft lacks. */
import type { Reported } from '../../checks/check.ts';
import { bodyEnd, bodyStart } from '../../findings/insertion.ts';
import type { RuleReading } from '../rule.ts';
import type { RuleSource } from '../schema.ts';
import { nearTo, type Seeker, seek } from '../seeker.ts';

export function requireForm(rule: RuleSource, seeker: Seeker): (reading: RuleReading) => readonly Reported[] {
  const what = nameOf(rule);
  return (reading) => {
    const { draft } = reading;
    if (draft.sentences.length === 0) return [];
    const itself: Seeker = { ...seeker, near: null };
    const report = (at: number, quoted?: string): readonly Reported[] => [
      {
        kind: 'absence',
        at,
        confidence: 1,
        message: rule.message ?? `Your team wants ${what} here.`,
        why: rule.why ?? 'A rule of your team.',
        because: [{ saw: `no ${what}`, in: 'draft', ...(quoted === undefined ? {} : { quoted }) }],
      },
    ];
    if (!seeker.near) {
      if (seek(itself, draft, reading).length > 0) return [];
      const early = seeker.within?.part === 'first' || seeker.within?.part === 'greeting';
      return report(early ? bodyStart(draft) : bodyEnd(draft));
    }
    // Each of what it belongs to needs its own: a date beside the first promise says nothing about the second.
    const isServed = nearTo(itself, draft, reading);
    const lonely = seek(seeker.near, draft, reading).find((anchor) => !isServed(anchor));
    return lonely ? report(lonely.end, draft.text.slice(lonely.start, lonely.end)) : [];
  };
}

function nameOf({ require }: RuleSource): string {
  if (require && 'signal' in require && require.signal) return require.signal.replaceAll('-', ' ');
  const [first] = require?.find ?? [];
  return first === undefined ? 'something' : `“${first}”`;
}
