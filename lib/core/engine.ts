/**
 * The public surface of `dist/engine.js`. Changes only with a version.
 *
 * @example
 * const { check } = createChecker();
 * check('Your refund will come soon.', { customer: 'I was charged twice!' });
 */
import { createDraftChecker } from './checker.ts';
import type { Channel, Conversation, Evidence, Finding, Grade, Voice } from './model.ts';
import { PLAIN_VOICE } from './model.ts';
import { provideBundledEngines } from './rules/bundled.ts';

export type { Channel, Evidence, Finding, Grade, Voice } from './model.ts';
export { type RuleFailure, testRules } from './rules/examples.ts';
export type { RuleProblem } from './rules/problems.ts';
export { createSearch } from './templates/search.ts';
export { createSuggester } from './templates/suggest.ts';

provideBundledEngines();

export interface CheckContext {
  /** What the customer wrote since the last reply; one message or several joined by line breaks. */
  readonly customer?: string;
  /** Default `email`. A `note` is never judged. */
  readonly channel?: Channel;
  /** Anything left out keeps the plain default. `attachments` is the number of files attached, when known. */
  readonly voice?: Partial<Voice> & { readonly attachments?: number };
  /** The subject of the ticket or the e-mail. */
  readonly subject?: string;
  readonly customerName?: string;
  readonly agentName?: string;
  readonly attachments?: number;
  /** Tags of the ticket, for rules that ask for them. */
  readonly tags?: readonly string[];
}

export interface Checker {
  /**
   * Findings in reading order. Positions are UTF-16 offsets into `text`. Never throws for any text.
   * The checker keeps what it read of earlier texts, so checking a draft again after one key costs one sentence.
   */
  check(text: string, context?: CheckContext): Finding[];
}

export interface CheckerOptions {
  /** Told of a check that threw; the others still answer. Default: silent. */
  readonly onFailure?: (check: string, error: unknown) => void;
}

export function createChecker(options: CheckerOptions = {}): Checker {
  const checker = createDraftChecker(options);
  let last: { readonly key: string; readonly conversation: Conversation } | null = null;
  let voices: { readonly given: unknown; readonly voice: Voice } | null = null;
  return {
    check(text, context = {}) {
      const key = JSON.stringify([
        context.customer,
        context.subject,
        context.customerName,
        context.agentName,
        context.tags,
      ]);
      if (last?.key !== key) last = { key, conversation: conversationOf(context) };
      if (!voices || voices.given !== context.voice)
        voices = { given: context.voice, voice: { ...PLAIN_VOICE, ...context.voice } };
      const attachments = context.attachments ?? context.voice?.attachments;
      const draft = {
        text,
        channel: context.channel ?? 'email',
        revision: 0,
        skipped: [],
        ...(attachments === undefined ? {} : { attachments }),
      } as const;
      return [...checker.judge(draft, last.conversation, voices.voice).findings];
    },
  };
}

function conversationOf(context: CheckContext): Conversation {
  const { customer, subject, customerName, agentName, tags } = context;
  return {
    messages: customer ? [{ from: 'customer', text: customer }] : [],
    customer: customerName ? { name: customerName } : {},
    agent: agentName ? { name: agentName } : {},
    ...(tags || subject ? { ticket: { id: '', ...(tags ? { tags } : {}), ...(subject ? { subject } : {}) } } : {}),
    source: customer ? 'page' : 'none',
  };
}

/** The flat row `audit` and `check` print; the same facts as a Finding without fixes. */
export interface FindingRow {
  readonly check: string;
  readonly kind: Finding['kind'];
  readonly grade: Grade;
  readonly start?: number;
  readonly end?: number;
  readonly quoted?: string;
  readonly because?: readonly Evidence[];
  readonly message: string;
}

export function rowOf(finding: Finding): FindingRow {
  const { check, kind, grade, message, because } = finding;
  const reasons = because.length > 0 ? { because } : {};
  return finding.kind === 'phrase'
    ? { check, kind, grade, start: finding.start, end: finding.end, quoted: finding.quoted, ...reasons, message }
    : { check, kind, grade, ...reasons, message };
}
