/** A rule as it runs. */
import type { Reading, Reported } from '../checks/check.ts';
import type { Channel, GradeSetting } from '../model.ts';
import type { Matcher } from './matcher.ts';
import type { RuleSource } from './schema.ts';

export interface RuleReading extends Reading {
  /** ISO 639-1 of the draft; the voice's own where the draft is too short to tell. */
  readonly language: string;
}

/** Words and the text they are waited for in. */
export interface Trigger {
  readonly side: 'draft' | 'customer';
  readonly words: Matcher;
}

export interface Rule {
  readonly id: string;
  readonly grade: GradeSetting;
  readonly channels: ReadonlySet<Channel>;
  readonly languages: readonly string[];
  readonly value?: string;
  readonly source: RuleSource;
  /** Where it stands in what was given. */
  readonly index: number;
  /** Of each list one must have a hit, else nothing can be meant. Without any it is asked at every key. */
  readonly triggers: readonly (readonly Trigger[])[];
  readonly applies: (reading: RuleReading) => boolean;
  readonly report: (reading: RuleReading) => readonly Reported[];
}

/** "en-GB" is English; "en" speaks for "en-GB". */
export const sameLanguage = (one: string, other: string): boolean => primary(one) === primary(other);
const primary = (tag: string): string => (tag.split('-')[0] ?? tag).toLowerCase();
