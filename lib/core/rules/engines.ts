/**
 * What only few rules need and what weighs much: regular expressions (re2js, 150 kB) and word tags (compromise, 300 kB).
 * Whoever runs the engine provides them; the page's script gets them injected only for a voice that asks.
 */
import type { Span } from '../model.ts';

export interface Regex {
  /** All matches in reading order, none empty. */
  readonly matches: (text: string) => readonly Span[];
  /** One of these, written as `folded` writes it, is in every text it matches. Absent where it has none. */
  readonly literals?: readonly string[];
}

/** Throws `PatternError` for what the language has not got. */
export type CompileRegex = (source: string) => Regex;

export interface TaggedWord extends Span {
  readonly tags: ReadonlySet<string>;
}

export type Tagger = (text: string) => readonly TaggedWord[];

/** Each is called at most once, when a rule first needs it. Null: it is not to be had here. */
export interface Engines {
  readonly regex?: () => CompileRegex | null;
  readonly tags?: () => Tagger | null;
}

export type EngineName = keyof Engines;

let providers: Engines = {};
let loaded: { regex?: CompileRegex | null; tags?: Tagger | null } = {};
let revision = 0;

/** Voices compiled before are compiled again: their rules may have waited for this. */
export function provideEngines(more: Engines): void {
  providers = { ...providers, ...more };
  loaded = {};
  revision++;
}

export const enginesRevision = (): number => revision;

export function regexEngine(): CompileRegex | null {
  if (loaded.regex === undefined) loaded.regex = providers.regex?.() ?? null;
  return loaded.regex;
}

export function tagger(): Tagger | null {
  if (loaded.tags === undefined) loaded.tags = providers.tags?.() ?? null;
  return loaded.tags;
}
