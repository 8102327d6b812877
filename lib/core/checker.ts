/**
 * The engine: a draft and its conversation in, findings out. Incremental inside: sentences are cached by text, the
 * customer's side by the conversation object.
 */
import type { Check, Reading, Reported } from './checks/check.ts';
import { checks as builtIn } from './checks/registry.ts';
import { gradeOf, inReadingOrder, withoutIgnored, withoutOverlaps } from './findings/settle.ts';
import type { Conversation, Draft, Finding, Skipped, Voice } from './model.ts';
import { SentenceCache, TextReading } from './text/reading.ts';
import { compileVocabulary } from './text/vocabulary.ts';

export interface CheckerOptions {
  readonly checks?: readonly Check[];
  /** One failing check is one logged failure; the rest still run. */
  readonly onFailure?: (check: string, error: unknown) => void;
}

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  /** Both sides as read, for the checklist. Null when the draft is an internal note, which is never judged. */
  readonly reading: Reading | null;
}

export interface DraftChecker {
  judge(draft: Draft, conversation: Conversation, voice: Voice): Judgement;
}

export function createDraftChecker(options: CheckerOptions = {}): DraftChecker {
  const checks = options.checks ?? builtIn;
  const cache = new SentenceCache(compileVocabulary());
  const customers = new WeakMap<Conversation, { readonly reading: TextReading | null }>();

  const customerOf = (conversation: Conversation): TextReading | null => {
    let known = customers.get(conversation);
    if (!known) {
      const text = latestCustomerText(conversation);
      known = { reading: text === '' ? null : new TextReading(text, cache) };
      customers.set(conversation, known);
    }
    return known.reading;
  };

  const runOne = (check: Check, reading: Reading, voice: Voice): readonly Finding[] => {
    let reported: readonly Reported[];
    try {
      reported = check.run(reading);
    } catch (error) {
      options.onFailure?.(check.id, error);
      return [];
    }
    return reported.flatMap(({ tier, ...report }) => {
      const setting = voice.grades[check.id];
      const grade = gradeOf(check.grade, tier, setting);
      return grade === 'off' ? [] : [{ fixes: [], ...report, check: check.id, grade } satisfies Finding];
    });
  };

  return {
    judge(draft, conversation, voice) {
      if (draft.channel === 'note') return { findings: [], skipped: draft.skipped, reading: null };
      const channel = draft.channel;
      const reading: Reading = {
        channel,
        draft: new TextReading(draft.text, cache, draft.skipped),
        customer: customerOf(conversation),
        conversation,
        voice,
        ...(draft.attachments === undefined ? {} : { attachments: draft.attachments }),
      };
      const raw = checks
        .filter((check) => check.channels.includes(channel) && voice.grades[check.id] !== 'off')
        .filter((check) => !check.off || voice.grades[check.id] !== undefined)
        .flatMap((check) => runOne(check, reading, voice));
      const findings = inReadingOrder(withoutIgnored(withoutOverlaps(raw), voice.ignored));
      return { findings, skipped: reading.draft.skipped, reading };
    },
  };
}

/** What the customer wrote since the agent last answered. */
export function latestCustomerText(conversation: Conversation): string {
  const { messages } = conversation;
  let from = messages.length;
  let seen = false;
  for (let i = messages.length - 1; i >= 0; i--) {
    const message = messages[i];
    if (message?.from === 'customer') {
      from = i;
      seen = true;
    } else if (message?.from === 'agent' && seen) break;
  }
  return messages
    .slice(from)
    .filter((message) => message.from === 'customer')
    .map((message) => message.text)
    .join('\n');
}
