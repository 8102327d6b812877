/**
 * The words everything else is written in. Text in, data out; no DOM, no browser.
 * Every position is a UTF-16 offset into `Draft.text`, start inclusive, end exclusive.
 */

export type Channel = 'email' | 'chat' | 'social' | 'note';
export type Grade = 'note' | 'ask' | 'hold';
export type GradeSetting = Grade | 'off';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Why a stretch of the draft is not judged. Shown to the agent as one line. */
export type SkipKind = 'quote' | 'signature' | 'prefilled' | 'code' | 'url' | 'template' | 'language';

export interface Skipped extends Span {
  readonly kind: SkipKind;
}

/** The reply being written, as a person sees it: paragraphs are separated by "\n". */
export interface Draft {
  readonly text: string;
  readonly channel: Channel;
  /** Rises with every change of the text; a finding belongs to one revision. */
  readonly revision: number;
  /** What the page knows not to be the agent's own words. The engine finds more by itself. */
  readonly skipped: readonly Skipped[];
  /** Number of files attached; absent when the page does not tell. */
  readonly attachments?: number;
}

export interface Message {
  readonly from: 'customer' | 'agent' | 'note' | 'system' | 'unknown';
  readonly text: string;
  readonly author?: string;
  /** ISO 8601, where the page tells it. */
  readonly at?: string;
}

export interface Person {
  readonly name?: string;
  readonly email?: string;
}

export interface Ticket {
  readonly id: string;
  readonly subject?: string;
  readonly url?: string;
  readonly tags?: readonly string[];
}

/** The messages before the draft, oldest first. */
export interface Conversation {
  readonly messages: readonly Message[];
  readonly customer: Person;
  readonly agent: Person;
  readonly ticket?: Ticket;
  /** Where the messages were found, best first (see docs: "Where the customer's message is"). */
  readonly source: 'page' | 'remembered' | 'quote' | 'none';
}

export const EMPTY_CONVERSATION: Conversation = { messages: [], customer: {}, agent: {}, source: 'none' };

/** Replace `span`, which must still read `expected`. An insertion has `start === end` and `expected === ''`. */
export interface Edit {
  readonly span: Span;
  readonly expected: string;
  readonly replacement: string;
}

export interface Fix {
  /** The button: an imperative of a few words. */
  readonly label: string;
  readonly edit: Edit;
  /** The sentence as it will read, shown before anybody presses. */
  readonly result: string;
}

/** One thing the check saw, in words a person understands, with where it stands when that can be shown. */
export interface Evidence {
  readonly saw: string;
  readonly in: 'customer' | 'draft';
  readonly quoted?: string;
}

interface FindingBase {
  /** Check or rule id. */
  readonly check: string;
  readonly grade: Grade;
  /** 0..1 */
  readonly confidence: number;
  readonly message: string;
  readonly why: string;
  /** Id of a value of the pack that the check serves. */
  readonly value?: string;
  readonly because: readonly Evidence[];
  readonly fixes: readonly Fix[];
}

/** Words in the draft. */
export interface PhraseFinding extends FindingBase, Span {
  readonly kind: 'phrase';
  readonly quoted: string;
}

/** Something the draft lacks. `at` is the offset where it should stand. */
export interface AbsenceFinding extends FindingBase {
  readonly kind: 'absence';
  readonly at: number;
}

export type Finding = PhraseFinding | AbsenceFinding;

/** What a person told us not to say again. */
export type Ignore =
  | { readonly kind: 'once'; readonly key: string }
  | { readonly kind: 'wording'; readonly check: string; readonly wording: string }
  | { readonly kind: 'check'; readonly check: string };

export interface Value {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A word the customer should not have to know. */
export interface Term {
  readonly term: string;
  readonly instead?: readonly string[];
  readonly why?: string;
  readonly grade?: GradeSetting;
}

/** What an agent may grant without asking, e.g. `{ refundUpTo: 50, currency: 'EUR', replacement: true }`. */
export type Remedies = Readonly<Record<string, number | string | boolean>>;

/** The resolved set of rules, terms and settings for this channel, site and persona. */
export interface Voice {
  readonly language: string;
  /** Whom it was resolved for, where that is known. */
  readonly persona?: string;
  readonly site?: string;
  readonly values: readonly Value[];
  /** Grade by check or rule id; what is not named keeps its default. */
  readonly grades: Readonly<Record<string, GradeSetting>>;
  /** Pack rules as written (see rules/schema.ts); compiled once by the engine. */
  readonly rules: readonly unknown[];
  readonly glossary: readonly Term[];
  /** The brand's own spelling → what people write instead. */
  readonly terms: Readonly<Record<string, string | readonly string[]>>;
  readonly remedies: Remedies;
  /** Sentences of templates a lead has approved; not judged again. */
  readonly approved: readonly string[];
  readonly ignored: readonly Ignore[];
}

export const PLAIN_VOICE: Voice = {
  language: 'en',
  values: [],
  grades: {},
  rules: [],
  glossary: [],
  terms: {},
  remedies: {},
  approved: [],
  ignored: [],
};

/** A reply text: `snippet` when personal, `template` when it came in a pack. Body is Markdown with Liquid. */
export interface Snippet {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly shortcut?: string;
  readonly tags: readonly string[];
  readonly channels: readonly Channel[];
  readonly language?: string;
  /** Customer messages this reply answers; what suggestions match on. */
  readonly examples: readonly string[];
  /** Id of the persona whose conversations it is for; absent for all. */
  readonly persona?: string;
  /** Put in front by the person. */
  readonly pinned?: boolean;
  /** Not finished: kept, but neither offered nor inserted. */
  readonly draft?: boolean;
  /** Pack id, absent for personal ones. */
  readonly pack?: string;
}

export interface Suggestion {
  readonly id: string;
  readonly score: number;
  /** Words of the customer's message that matched, as the customer wrote them. */
  readonly because: readonly string[];
  /** What else speaks for it. */
  readonly reasons?: readonly SuggestionReason[];
}

export type SuggestionReason =
  /** By this person, for messages that ask the same. */
  | { readonly kind: 'picked'; readonly times: number }
  | { readonly kind: 'persona'; readonly title: string }
  | { readonly kind: 'channel'; readonly channel: Channel }
  /** ISO 639-1, of the customer's message. */
  | { readonly kind: 'language'; readonly language: string };
