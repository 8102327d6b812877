/** What the options page shows and what it may ask for. The entrypoint has the store; these are plain data. */
import type { BadRow } from '#core/importers/snippets-json.ts';
import type { Channel, GradeSetting } from '#core/model.ts';
import type { ForeignView } from './import/types.ts';

/** What a person types into the form. */
export interface SnippetText {
  readonly title: string;
  readonly body: string;
  readonly shortcut?: string | undefined;
  readonly tags: readonly string[];
  readonly channels: readonly Channel[];
  readonly language?: string | undefined;
  readonly persona?: string | undefined;
  readonly examples: readonly string[];
  readonly pinned?: boolean | undefined;
  /** It could not be filled in when it was saved: kept, but not offered. */
  readonly draft?: boolean | undefined;
  /** Out of use, but kept. */
  readonly archived?: boolean | undefined;
  /** As yyyy-mm-dd. */
  readonly reviewBy?: string | undefined;
}

export interface SnippetView extends SnippetText {
  readonly id: string;
  readonly usage: { readonly count: number; readonly lastUsed?: number | undefined };
  readonly rev: number;
}

/** What a snippet read before. */
export interface VersionView {
  readonly id: number;
  /** When it was written. */
  readonly at: number;
  readonly text: SnippetText;
}

export type Saved =
  | { readonly kind: 'saved'; readonly id: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'changed-elsewhere'; readonly snippet: SnippetView }
  | { readonly kind: 'failed'; readonly message: string };

/** Done, with the way back. */
export type Undoable =
  | { readonly kind: 'done'; readonly undo: () => Promise<Done> }
  | { readonly kind: 'failed'; readonly message: string };

export type Done = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly message: string };

/** In the body, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One that is to be opened, and where in its body the caret goes. */
export interface Opening {
  readonly id: string;
  readonly at?: Place | undefined;
}

/** `asks` are the labels of what a person is asked for on inserting; the text has stand-ins for them. */
export type Preview =
  | { readonly kind: 'ready'; readonly text: string; readonly html?: string; readonly asks: readonly string[] }
  | { readonly kind: 'refused'; readonly message: string; readonly at?: Place };

/** Whom a preview is written to. `unknown` is somebody of whom the page tells nothing: what would be asked for then. */
export interface PreviewSample {
  readonly customer: 'known' | 'german' | 'unknown';
  readonly channel: Channel;
  /** BCP 47; absent: the language the reply is written in. */
  readonly language?: string | undefined;
}

export interface SnippetActions {
  create(text: SnippetText): Promise<Saved>;
  edit(id: string, text: SnippetText, rev: number): Promise<Saved>;
  /** Answers with the way back. */
  remove(
    id: string,
  ): Promise<{ readonly kind: 'done'; readonly undo: () => Promise<Done> } | Extract<Done, { kind: 'failed' }>>;
  /** Without a sample: for a customer of whom all is known. */
  preview(body: string, sample?: PreviewSample): Preview;
  /** Title of another that says nearly the same. */
  likeOne?(body: string, id: string): string | null;
  /** Earlier texts, the last one first. */
  history(id: string): Promise<readonly VersionView[]>;
  exportFile(): Promise<Done>;
}

export interface CheckView {
  readonly id: string;
  readonly what: string;
  readonly why: string;
  readonly better: string;
  readonly byDefault: GradeSetting;
  readonly setting: GradeSetting;
  /** By the organisation. */
  readonly locked?: boolean;
}

export interface You {
  readonly agentName: string;
  readonly signOff: string;
  readonly suggestions: boolean;
  readonly askBeforeSend: boolean;
  /** Which keys turn a typed shortcut into its reply. */
  readonly expandWith: 'both' | 'tab' | 'off';
}

export type DuplicateChoice = 'keep-both' | 'skip' | 'replace';

export interface DuplicateView {
  readonly row: number;
  readonly title: string;
  readonly by: 'id' | 'shortcut';
  readonly of: { readonly title: string };
  /** Word for word what is there: nothing to decide. */
  readonly identical: boolean;
}

export type ChosenFile =
  | { readonly kind: 'reading'; readonly name: string }
  /** A whole sentence that says which file, what is wrong with it and where. */
  | { readonly kind: 'refused'; readonly message: string; readonly foreign?: ForeignView }
  | {
      readonly kind: 'read';
      readonly name: string;
      /** Another tool's. */
      readonly foreign?: ForeignView;
      readonly good: number;
      readonly bad: readonly BadRow[];
      /** What an import would do, for these choices. Writes nothing. */
      readonly plan: (choose: (row: number) => DuplicateChoice) => {
        readonly duplicates: readonly DuplicateView[];
        readonly count: number;
      };
    };

export interface BackupView {
  readonly name: string;
  readonly madeAt: number;
  readonly snippets: number;
  readonly packs: number;
  readonly others: number;
  readonly broken: number;
}

/** Why nothing can be read or written for now. */
export type TroubleView =
  | { readonly kind: 'waiting' | 'outdated' | 'newer' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What the database had before the browser threw it away, and the copy there is of it. */
export interface LossView {
  readonly snippets: number;
  /** When it was last seen. */
  readonly at: number;
  readonly copy: { readonly at: number; readonly snippets: number } | null;
}

export type ChosenBackup =
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'read'; readonly backup: BackupView };

/** A helpdesk record as JSON text. */
export interface RecordView {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Path and reason, where it is not used. */
  readonly problem?: string | undefined;
}

export type RecordCheck =
  | { readonly kind: 'good'; readonly id: string }
  | { readonly kind: 'refused'; readonly line: number; readonly column: number; readonly message: string };

export interface RecordActions {
  check(text: string): RecordCheck;
  /** `before` is the id of the one that was opened. */
  save(text: string, before: string | null): Promise<Extract<Saved, { kind: 'saved' | 'failed' }>>;
  remove(id: string): Promise<Done>;
}
