/**
 * A check looks for one thing. One check per file, named after its id; the registry finds it.
 * It scores evidence and says what it saw (`because`); it never searches for one magic phrase.
 */
import type { AbsenceFinding, Channel, Conversation, Grade, PhraseFinding, Voice } from '../model.ts';
import type { TextReading } from '../text/reading.ts';

/** Both sides of the exchange, read. */
export interface Reading {
  readonly channel: Exclude<Channel, 'note'>;
  readonly draft: TextReading;
  /** What the customer wrote since the agent's last reply; null when it is not known. */
  readonly customer: TextReading | null;
  /** The ticket's subject and what the customer wrote before that. */
  readonly earlier?: TextReading | null;
  readonly conversation: Conversation;
  readonly voice: Voice;
  /** Number of files attached; undefined when the page does not tell. */
  readonly attachments?: number;
}

/** What a check reports; the engine adds id, grade and value. `tier: 'note'` keeps weak evidence quiet. */
type Report<F> = Omit<F, 'check' | 'grade' | 'value' | 'fixes'> & {
  readonly tier?: Grade;
  readonly fixes?: PhraseFinding['fixes'];
};

export type Reported = Report<PhraseFinding> | Report<AbsenceFinding>;

export interface Check {
  readonly id: string;
  /** Default grade, justified by measured precision: nothing below 0.8 is louder than a note. */
  readonly grade: Grade;
  /** Off unless a voice turns it on. */
  readonly off?: true;
  /** Looks at marks, numbers or the pack's own words: judges drafts in any language. The others read English. */
  readonly anyLanguage?: true;
  readonly channels: readonly Reading['channel'][];
  /** For settings, docs and the card. */
  readonly doc: { readonly what: string; readonly why: string; readonly better: string };
  readonly run: (reading: Reading) => readonly Reported[];
}

export const EVERYWHERE: Check['channels'] = ['email', 'chat', 'social'];
