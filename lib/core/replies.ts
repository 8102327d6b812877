/** What background and assistant tell each other about replies and settings. Plain data, safe to clone. */
import type { Keys } from './keys/keys.ts';
import type { Suggestion, Voice } from './model.ts';
import type { Layers } from './packs/layers.ts';
import type { AdapterRecord } from './sites/record.ts';

/** So many hits a person can still choose from; beyond, they are not counted and the query is to be narrowed. */
export const COUNTED = 200;

/** Sections of one language's file; the overlay brings none along. */
export interface PackagedTexts {
  readonly language: string;
  readonly messages: { readonly [key: string]: string | PackagedTexts['messages'] };
}

/** What the assistant needs before it can judge. */
export interface AssistantSettings {
  readonly voice: Voice;
  /** What in the voice depends on channel and customer; without them it is as it stands. */
  readonly layers?: Layers;
  readonly agentName: string;
  readonly paused: boolean;
  readonly suggestions: boolean;
  /** "Before you send" is shown for asks too, not only for holds. */
  readonly askBeforeSend?: boolean;
  /** 'off': nothing stops a send; what would have is shown like everything else. Default 'ask'. */
  readonly holds?: 'ask' | 'off';
  /** Checks and rules whose grade the organisation has set: the agent cannot turn them off. */
  readonly locked?: readonly string[];
  /** Where the person dragged the mark. */
  readonly markOffset?: { readonly x: number; readonly y: number };
  /** Which keys turn a typed shortcut into its reply. */
  readonly expandWith?: 'both' | 'tab' | 'off';
  /** Keys that the person changed. */
  readonly keys?: Partial<Keys>;
  /** The overlay's texts, where the organisation has set another language than the browser's. */
  readonly texts?: PackagedTexts;
  /** Shortcut of the search dialog, e.g. "Ctrl+Shift+Space". */
  readonly searchShortcut: string;
  /** Records of packs and of the person, good ones only; asked before the built-in ones, in this order. */
  readonly sites?: readonly AdapterRecord[];
}

export interface SuggestedReply extends Suggestion {
  readonly title: string;
  readonly preview: string;
  /** "Yours", or the name of the pack. */
  readonly source: string;
  /** Likelier wrong than right: shown, but as what it is. */
  readonly guess?: boolean;
}

export interface FoundReply {
  readonly id: string;
  readonly title: string;
  readonly shortcut?: string;
  readonly preview: string;
  readonly source: string;
}

/** What search answers. */
export interface Found {
  readonly hits: readonly FoundReply[];
  readonly total: number;
  /** More was stored than is found as yet: it is being read in. */
  readonly behind?: true;
}

/** What it will answer when another letter is typed. Only the first reply of each has a preview. */
export interface FoundAhead {
  readonly replies: readonly FoundReply[];
  readonly next: readonly { readonly letter: string; readonly ids: readonly string[]; readonly total: number }[];
}

/** What stood in a reply box. Restoring it is an insertion like any other. */
export interface KeptDraft {
  readonly id: number;
  readonly text: string;
  /** What of it was the agent's, where that is not all. */
  readonly own?: string;
  /** When it last changed. */
  readonly at: number;
}

/** A reply rendered for this conversation, or what is still to be asked. */
export type RenderedReply =
  | {
      readonly kind: 'ready';
      readonly title: string;
      readonly text: string;
      readonly html: string;
      /** Where the caret goes, in order; offsets into `text`. */
      readonly cursors?: readonly number[];
    }
  | {
      readonly kind: 'ask';
      readonly title: string;
      readonly fields: readonly { name: string; label: string; value: string; options?: readonly string[] }[];
    }
  | { readonly kind: 'refused'; readonly title: string; readonly message: string };
