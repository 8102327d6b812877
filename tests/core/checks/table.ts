/** Runs a check's two tables: `flags` (what it must say, and what its fix makes of it) and `quiet` (near misses). */
import { describe, expect, it } from 'vitest';
import { createDraftChecker } from '#core/checker.ts';
import type { Check } from '#core/checks/check.ts';
import type { Channel, Conversation, Finding, Grade, Voice } from '#core/model.ts';
import { PLAIN_VOICE } from '#core/model.ts';
import { declared } from '#core/text/expressions.ts';
import german from '../../../components/ui/findings.de.json';
import { teller } from '../../../components/ui/told.ts';

/** More than any expression is run before that is worth it. */
const USED = 1_000;

interface Case {
  readonly draft: string;
  readonly customer?: string;
  readonly channel?: Exclude<Channel, 'note'>;
  readonly voice?: Partial<Voice>;
  readonly customerName?: string;
  readonly agentName?: string;
  readonly attachments?: number;
}

export interface Flag extends Case {
  /** The words marked, exactly; several when there are several findings. Left out for something lacking. */
  readonly quoted?: string | readonly string[];
  readonly grade?: Grade;
  /** The whole draft after the first fix. */
  readonly fixed?: string;
}

export type Quiet = Case;

/** At least eight rows each: a check with fewer near misses has not been thought about. */
export function table(check: Check, flags: readonly Flag[], quiet: readonly Quiet[]): void {
  // As in the built engine, which has read beforehand what each expression waits for: here it is read after some use.
  for (const one of declared()) one.asked = USED;
  const checker = createDraftChecker({
    checks: [check],
    onFailure: (_, error) => {
      throw error;
    },
  });
  const judge = (of: Case): readonly Finding[] => {
    const conversation: Conversation = {
      messages: of.customer ? [{ from: 'customer', text: of.customer }] : [],
      customer: of.customerName ? { name: of.customerName } : {},
      agent: of.agentName ? { name: of.agentName } : {},
      source: of.customer ? 'page' : 'none',
    };
    const attachments = of.attachments === undefined ? {} : { attachments: of.attachments };
    const draft = { text: of.draft, channel: of.channel ?? 'email', revision: 0, skipped: [], ...attachments } as const;
    // A check that is off by default is tested switched on.
    const grades = check.off ? { [check.id]: check.grade } : {};
    return checker.judge(draft, conversation, { ...PLAIN_VOICE, grades, ...of.voice }).findings;
  };
  const title = (of: Case): string => `${of.channel ?? 'email'}: ${of.draft.slice(0, 90)}`;

  describe(check.id, () => {
    it('has eight cases of each kind', () => {
      expect(flags.length).toBeGreaterThanOrEqual(8);
      expect(quiet.length).toBeGreaterThanOrEqual(8);
    });

    describe('flags', () => {
      for (const flag of flags)
        it(title(flag), () => {
          const findings = judge(flag);
          expect(findings.length).toBeGreaterThan(0);
          if (flag.quoted !== undefined)
            expect(findings.map((finding) => (finding.kind === 'phrase' ? finding.quoted : null))).toEqual(
              [flag.quoted].flat(),
            );
          if (flag.grade) expect(findings[0]?.grade).toBe(flag.grade);
          for (const finding of findings)
            if (finding.kind === 'phrase') expect(flag.draft.slice(finding.start, finding.end)).toBe(finding.quoted);
          expect(untold(findings), 'add them to components/ui/findings.de.json').toEqual([]);
          if (flag.fixed !== undefined) expect(fixed(flag.draft, findings[0])).toBe(flag.fixed);
        });
    });

    describe('quiet', () => {
      for (const near of quiet)
        it(title(near), () => {
          expect(judge(near)).toEqual([]);
        });
    });
  });
}

const inGerman = teller(german);

/** What who reads German would be told in English. */
function untold(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ check, message, why, because, fixes }) =>
    [message, why, ...because.map(({ saw }) => saw), ...fixes.map(({ label }) => label)].filter(
      (said) => inGerman(said, check) === said,
    ),
  );
}

function fixed(draft: string, finding: Finding | undefined): string | null {
  const edit = finding?.fixes[0]?.edit;
  if (!edit) return null;
  expect(draft.slice(edit.span.start, edit.span.end)).toBe(edit.expected);
  return draft.slice(0, edit.span.start) + edit.replacement + draft.slice(edit.span.end);
}
