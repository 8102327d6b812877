/** What the section on packs shows and what it may ask for. The entrypoint has the store; these are plain data. */
import type { Channel, GradeSetting } from '#core/model.ts';
import type { PackChange } from '#core/packs/diff.ts';
import type { PackProblem } from '#core/packs/lint/lint.ts';
import type { WordChange } from '#core/packs/word-changes.ts';
import type { Done, Preview } from '../types.ts';

export interface Counts {
  readonly values: number;
  readonly rules: number;
  readonly templates: number;
  readonly terms: number;
}

/** How an address that is looked at for updates fared. */
export interface SubscriptionView {
  readonly address: string;
  readonly state: 'new' | 'fresh' | 'updated' | 'offline' | 'refused' | 'failed';
  readonly checkedAt?: number | undefined;
  readonly nextAt?: number | undefined;
  /** A sentence, where it was refused or failed. */
  readonly message?: string | undefined;
  /** An administrator set it: it is not ended here. */
  readonly fixed?: boolean | undefined;
  /** The version an administrator holds it at. */
  readonly pinned?: string | undefined;
}

export interface StoredVersion {
  readonly version: string;
  readonly installedAt: number;
  readonly inUse: boolean;
}

export type ConflictField = 'grade' | 'title' | 'body' | 'shortcut' | 'tags' | 'channels' | 'language' | 'examples';

/** An edit of a person and an update of the pack that meet. */
export interface ConflictView {
  readonly entry: string;
  readonly what: 'rule' | 'grade' | 'term' | 'template';
  readonly title: string;
  /** The pack has it no more. */
  readonly gone: boolean;
  readonly fields: readonly {
    readonly field: ConflictField;
    readonly base: string;
    readonly mine: readonly WordChange[];
    /** Absent where the pack has it no more. */
    readonly theirs?: readonly WordChange[];
  }[];
  /** Where a third text can be written: it starts from this one. */
  readonly text: string | null;
}

export interface PackView {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly publisher?: string | undefined;
  /** Of the key it must be signed with; absent for one that was never signed. */
  readonly fingerprint?: string | undefined;
  readonly origin: 'starter' | 'file' | 'subscription' | 'policy';
  readonly installedAt: number;
  readonly subscription?: SubscriptionView | undefined;
  /** Set by an administrator: not removed here. */
  readonly locked: boolean;
  readonly counts: Counts;
  readonly edits: number;
  readonly conflicts: readonly ConflictView[];
  /** The newest installation first. */
  readonly versions: readonly StoredVersion[];
  /** The version before, where a higher one took its place. */
  readonly updatedFrom?: string | undefined;
  /** The version before, where the person went back from it. */
  readonly wentBackFrom?: string | undefined;
}

export interface RuleView {
  readonly id: string;
  /** What it says when it fires, else what it looks for. */
  readonly text: string;
  readonly value?: string | undefined;
  /** Null: as loud as the built-in check is anyway. */
  readonly byPack: GradeSetting | null;
  readonly setting: GradeSetting | null;
  /** An administrator set it. */
  readonly locked: boolean;
}

export interface TemplateText {
  readonly title: string;
  readonly shortcut: string;
  readonly body: string;
}

export interface TemplateView extends TemplateText {
  readonly id: string;
  readonly tags: readonly string[];
  readonly channels: readonly Channel[];
  readonly owner?: string | undefined;
  readonly hidden: boolean;
  /** The pack's own text, where a person changed it. */
  readonly original: TemplateText | null;
}

export interface GradedCheck {
  /** In words. */
  readonly check: string;
  readonly grade: GradeSetting;
}

export interface VoiceView {
  readonly text: string;
  readonly personas: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly words: readonly string[];
    readonly tags: readonly string[];
    readonly grades: readonly GradedCheck[];
  }[];
  readonly channels: readonly {
    readonly channel: Channel;
    /** Minutes. */
    readonly answerWithin?: number | undefined;
    readonly signOff: string;
    readonly grades: readonly GradedCheck[];
  }[];
  readonly remedies: readonly { readonly name: string; readonly value: string }[];
  /** What `{{ company.… }}` stands for in its replies. */
  readonly company: readonly { readonly name: string; readonly value: string }[];
  readonly spellings: readonly { readonly spelling: string; readonly wrong: readonly string[] }[];
  /** Hosts outside of which it has no say. */
  readonly sites: readonly string[];
}

export interface PackContents {
  readonly voice: VoiceView;
  readonly values: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly rules: readonly RuleView[];
  readonly templates: readonly TemplateView[];
  readonly terms: readonly { readonly term: string; readonly instead: string }[];
}

export type Resolution = 'mine' | 'theirs' | { readonly text: string };

export type Said = { readonly kind: 'done'; readonly text: string } | Extract<Done, { kind: 'failed' }>;

export interface PackActions {
  chooseFiles(): void;
  chooseFolder(): void;
  /** The pack that came with us, after it was removed. */
  bringStarter(): Promise<Done>;
  /** In the press itself: the browser asks about the address's origin. */
  subscribe(address: string): Promise<Done>;
  unsubscribe(address: string): Promise<Done>;
  /** What came of the look is said whichever way it went. */
  checkNow(address: string): Promise<Said>;
  rollBack(pack: string, version: string): Promise<Done>;
  /** From that version to the one in use; null when one of them is no longer there. */
  changes(pack: string, from: string): Promise<readonly PackChange[] | null>;
  remove(pack: string): Promise<Done>;
  /** Null: as the pack says. */
  setGrade(pack: string, rule: string, grade: GradeSetting | null): Promise<Done>;
  editTemplate(pack: string, template: string, text: TemplateText): Promise<Done>;
  hideTemplate(pack: string, template: string, hidden: boolean): Promise<Done>;
  /** Back to the pack's own text. */
  restoreTemplate(pack: string, template: string): Promise<Done>;
  /** By the conflict's entry. */
  resolve(pack: string, entry: string, how: Resolution): Promise<Done>;
  copyToSnippets(pack: string, template: string): Promise<Done>;
  /** With the parts that the pack's templates are made of. */
  preview(pack: string, body: string): Preview;
}

export type CheckState =
  | { readonly kind: 'checking'; readonly share: number }
  | { readonly kind: 'checked'; readonly problems: readonly PackProblem[] }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly message: string };

export interface ReadOffer {
  readonly kind: 'read';
  /** Of the file, the folder or the address. */
  readonly from: string;
  readonly name: string;
  readonly version: string;
  readonly language: string;
  readonly publisher?: string | undefined;
  readonly trust:
    | { readonly kind: 'signed'; readonly fingerprint: string; readonly known: boolean }
    | { readonly kind: 'unsigned' };
  readonly counts: Counts;
  readonly contents: PackContents;
  /** A sentence for each file of the folder that looks as if it were meant for the pack, and is not read. */
  readonly unread: readonly string[];
  /** Null: this pack is new here. `changes` are null while the two are compared. */
  readonly update: { readonly from: string; readonly changes: readonly PackChange[] | null } | null;
  readonly check: CheckState;
}

/** What was dropped or chosen and is, or should be, a pack. Nothing of it is stored yet. */
export type OfferView =
  | { readonly kind: 'reading'; readonly from: string }
  | {
      readonly kind: 'refused';
      readonly from: string;
      /** A whole sentence. */
      readonly message: string;
      readonly problems: readonly string[];
    }
  | ReadOffer;
