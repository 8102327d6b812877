import type { Grade } from '../model.ts';
import type { Intake } from './intake.ts';

export interface Loss {
  /** The template or rule, by its title or id. */
  readonly item: string;
  /** The construct: a key, a placeholder, an element. */
  readonly about: string;
  /** What became of it, with its value where one was left behind. */
  readonly detail: string;
}

export interface Rejection {
  /** Row, place and title, as far as they are known. */
  readonly where: string;
  readonly reason: string;
}

/** What `--report` writes. `items` is how many there were; each was imported or is in `rejected`. */
export interface LossReport {
  readonly items: number;
  readonly imported: number;
  readonly rejected: readonly Rejection[];
  readonly losses: readonly Loss[];
}

export interface FoundTemplate {
  readonly title: string;
  /** Markdown with our Liquid. */
  readonly body: string;
  readonly shortcut?: string | undefined;
  readonly tags?: readonly string[];
  readonly channels?: readonly ('email' | 'chat' | 'social' | 'note')[];
  readonly language?: string | undefined;
  readonly examples?: readonly string[];
}

/** As `rules/schema.ts` reads it; a rule that does not compile is left out of the library and told. */
export type FoundRule = Readonly<Record<string, unknown>> & { readonly id: string };

export interface FoundTerm {
  readonly term: string;
  readonly instead?: readonly string[];
  readonly why?: string | undefined;
  readonly grade?: Grade | 'off' | undefined;
}

/** What a file brought, in our own words. Already within the limits of a pack. */
export interface Library {
  readonly templates: readonly FoundTemplate[];
  readonly rules: readonly FoundRule[];
  readonly terms: readonly FoundTerm[];
}

export interface ImportOptions {
  /** Of the file, with its ending: some formats say the group or the rule there. */
  readonly name?: string;
  /** Field → column, where a table does not call things by names we know. */
  readonly columns?: ReadonlyMap<string, string>;
}

/** A file that cannot be read at all: one sentence, with the place where there is one. */
export class Unreadable extends Error {}

export interface Importer {
  readonly id: string;
  /** The tool. */
  readonly title: string;
  readonly brings: 'templates' | 'rules' | 'terms';
  /** Of files to look for when a folder is given. */
  readonly endings: readonly string[];
  /** Takes what nobody else recognised. */
  readonly general?: true;
  /** A row of docs/importers.md. */
  readonly doc: {
    /** How a person gets the file. */
    readonly file: string;
    readonly carries: string;
    readonly left: string;
  };
  /** Names of files that are this format whatever is in them: a list of words may be anybody's. */
  readonly named?: RegExp;
  /** By content alone, from the first part of the file, without a second look at the rest. */
  looksLike(text: string): boolean;
  /** Throws nothing but `Unreadable`. */
  read(text: string, intake: Intake, options: ImportOptions): void;
}
