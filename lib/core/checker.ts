/**
 * The engine: a draft and its conversation in, findings out. Incremental inside: sentences are cached by text, the
 * customer's side by the conversation object, the voice by its content.
 */
import type { Check, Reported } from './checks/check.ts';
import { checks as builtIn } from './checks/registry.ts';
import { earlierCustomerText, latestCustomerText } from './conversation.ts';
import { gradeOf, inReadingOrder, isAtLeast, withoutIgnored, withoutOverlaps } from './findings/settle.ts';
import type { Conversation, Draft, Finding, Grade, GradeSetting, Skipped, Voice } from './model.ts';
import { type RuleReading, sameLanguage } from './rules/rule.ts';
import { candidates, runRule } from './rules/run.ts';
import { type CompiledVoice, compiledVoice, nameBuiltIn } from './rules/voice.ts';
import { draftLanguage } from './text/foreign.ts';
import { SentenceCache, TextReading } from './text/reading.ts';
import { compileVocabulary } from './text/vocabulary.ts';

export interface CheckerOptions {
  readonly checks?: readonly Check[];
  /** One failing check is one logged failure; the rest still run. Told once of each rule that cannot be read. */
  readonly onFailure?: (check: string, error: unknown) => void;
  /** How many sentences it remembers; more where a whole library is read. */
  readonly sentences?: number;
}

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  /** Both sides as read, for the checklist. Null when the draft is an internal note, which is never judged. */
  readonly reading: RuleReading | null;
}

export interface DraftChecker {
  /** `least` leaves out every check that could not be that loud: what a send waits for must be answered at once. */
  judge(draft: Draft, conversation: Conversation, voice: Voice, least?: Grade): Judgement;
  /** The same, a check at a step: a first judgement takes long, and a page wants its turn in between. */
  steps(draft: Draft, conversation: Conversation, voice: Voice, least?: Grade): Iterator<undefined, Judgement>;
}

/** What the built-in checks read. */
const CHECKS_LANGUAGE = 'en';

export function createDraftChecker(options: CheckerOptions = {}): DraftChecker {
  const checks = options.checks ?? builtIn;
  nameBuiltIn(builtIn.map((check) => check.id));
  const cache = new SentenceCache(compileVocabulary(), options.sentences);
  const customers = new WeakMap<
    Conversation,
    { readonly customer: TextReading | null; readonly earlier: TextReading | null }
  >();
  const told = new WeakSet<CompiledVoice>();

  const customerOf = (conversation: Conversation) => {
    let known = customers.get(conversation);
    if (!known) {
      const read = (text: string) => (text === '' ? null : new TextReading(text, cache));
      known = { customer: read(latestCustomerText(conversation)), earlier: read(earlierCustomerText(conversation)) };
      customers.set(conversation, known);
    }
    return known;
  };

  const voiceOf = (voice: Voice): CompiledVoice => {
    const compiled = compiledVoice(voice);
    if (told.has(compiled)) return compiled;
    told.add(compiled);
    for (const { rule, path, message } of compiled.problems)
      options.onFailure?.(rule ?? path, new Error(`${path}: ${message}`));
    return compiled;
  };

  const attempt = (id: string, run: () => readonly Reported[]): readonly Reported[] => {
    try {
      return run();
    } catch (error) {
      options.onFailure?.(id, error);
      return [];
    }
  };

  function* steps(
    draft: Draft,
    conversation: Conversation,
    voice: Voice,
    least: Grade = 'note',
  ): Generator<undefined, Judgement> {
    if (draft.channel === 'note') return { findings: [], skipped: draft.skipped, reading: null };
    const { channel } = draft;
    const compiled = voiceOf(voice);
    yield;
    const whole = new TextReading(draft.text, cache, draft.skipped);
    const { language, foreign } = draftLanguage(whole, voice.language);
    const reading: RuleReading = {
      channel,
      draft: foreign.length === 0 ? whole : new TextReading(draft.text, cache, [...draft.skipped, ...foreign]),
      ...customerOf(conversation),
      conversation,
      voice,
      language,
      ...(draft.attachments === undefined ? {} : { attachments: draft.attachments }),
    };
    // Nothing of the agent's own yet: nothing is missing before anything is begun.
    if (reading.draft.sentences.length === 0) return { findings: [], skipped: whole.skipped, reading };
    yield;
    const readable = sameLanguage(language, CHECKS_LANGUAGE);
    const { settings } = compiled;
    const raw: Finding[] = [];
    const keep = (id: string, preset: GradeSetting, value: string | undefined, reported: readonly Reported[]): void => {
      for (const { tier, ...report } of reported) {
        const grade = preset === 'off' ? (voice.grades[id] ?? 'off') : gradeOf(preset, tier, voice.grades[id]);
        if (grade !== 'off')
          raw.push({ fixes: [], ...report, check: id, grade, ...(value === undefined ? {} : { value }) });
      }
    };
    for (const check of checks) {
      const { id } = check;
      const setting = voice.grades[id] ?? settings.get(id)?.grade;
      if (setting === 'off' || (check.off && setting === undefined)) continue;
      if (!check.channels.includes(channel) || !(readable || check.anyLanguage)) continue;
      const preset = settings.get(id)?.grade ?? check.grade;
      if (!isAtLeast(setting ?? preset, least)) continue;
      keep(
        id,
        preset,
        settings.get(id)?.value,
        attempt(id, () => check.run(reading)),
      );
      yield;
    }
    for (const rule of candidates(compiled, reading)) {
      if (!isAtLeast(voice.grades[rule.id] ?? rule.grade, least)) continue;
      keep(
        rule.id,
        rule.grade,
        rule.value,
        attempt(rule.id, () => runRule(rule, reading)),
      );
      yield;
    }
    const skipped = [...reading.draft.skipped, ...unread(whole, readable), ...approvedIn(whole, compiled)];
    const judged = raw.filter((finding) => !isInApproved(finding, skipped));
    return {
      findings: inReadingOrder(withoutIgnored(withoutOverlaps(judged), voice.ignored)),
      skipped: skipped.sort((a, b) => a.start - b.start || b.end - a.end),
      reading,
    };
  }

  return {
    steps,
    judge(...asked) {
      const judging = steps(...asked);
      for (let step = judging.next(); ; step = judging.next()) if (step.done) return step.value;
    },
  };
}

/** A draft the built-in checks cannot read, shown as such. */
function unread({ text, sentences }: TextReading, readable: boolean): readonly Skipped[] {
  return readable || sentences.length === 0 ? [] : [{ kind: 'language', start: 0, end: text.length }];
}

function approvedIn({ lines }: TextReading, { approved }: CompiledVoice): readonly Skipped[] {
  const found: Skipped[] = [];
  for (const { start: from, read } of lines)
    for (const { start, end } of approved(read)) found.push({ kind: 'template', start: from + start, end: from + end });
  return found;
}

/** Words of an approved sentence are not judged again. What it says still counts: an apology in it is one. */
function isInApproved(finding: Finding, skipped: readonly Skipped[]): boolean {
  return (
    finding.kind === 'phrase' &&
    skipped.some(({ kind, start, end }) => kind === 'template' && start <= finding.start && end >= finding.end)
  );
}
