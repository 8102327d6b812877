/** What a session knows, and the view the overlay is a function of. Pure. */

import type { MarkState } from '#core/box-state.ts';
import type { Judgement } from '#core/checker.ts';
import type { AskedFor } from '#core/findings/asked-for.ts';
import type { ChecklistItem } from '#core/findings/checklist.ts';
import { present, type ShownItem } from '#core/findings/present.ts';
import { DEFAULT_KEYS } from '#core/keys/keys.ts';
import type { Conversation, SkipKind, Span } from '#core/model.ts';
import type { AssistantSettings, KeptDraft } from '#core/replies.ts';
import type { TypedShortcut } from '#core/templates/typed-shortcut.ts';
import type { PageChecker } from './checker.ts';
import type { Audience } from './contracts.ts';
import type { Resume } from './send-guard.ts';
import type { AskField, Notice, OverlayView, Rect, SearchHit, ShownFinding, SuggestionView } from './view.ts';

/** The typed shortcut a reply takes the place of; only as long as it still stands there. */
export interface Replacing {
  readonly span: Span;
  readonly expected: string;
}

export interface SessionState {
  readonly audience: Audience;
  readonly text: string;
  readonly judgement: Judgement | null;
  readonly shown: readonly ShownItem[];
  readonly checklist: readonly ChecklistItem[];
  readonly askedFor: AskedFor | null;
  readonly conversation: Conversation;
  readonly suggestions: readonly SuggestionView[];
  /** What was kept of this ticket's earlier replies. */
  readonly drafts: readonly KeptDraft[];
  readonly panelOpen: boolean;
  readonly card: { readonly key: string; readonly byKeyboard: boolean } | null;
  /** One object per stopped send: the dialog opens anew for a new one. */
  readonly dialog: { readonly resume: Resume; readonly holds: readonly ShownItem[] } | null;
  /** What held the send before "Keep editing": the first of them that stands somewhere comes into sight, once for each of these. */
  readonly kept: readonly ShownItem[] | null;
  readonly search: {
    /** Another number for each opening: a dialog that was closed opens again. */
    readonly opening: number;
    readonly query: string;
    /** Before its field was there to be typed into. */
    readonly typed?: string;
    readonly hits: readonly SearchHit[];
    /** Null until there is a first answer. */
    readonly total: number | null;
    readonly capped?: boolean;
    readonly behind?: true;
    readonly replacing?: Replacing;
  } | null;
  readonly ask: {
    readonly id: string;
    readonly title: string;
    readonly fields: readonly AskField[];
    readonly replacing?: Replacing;
    readonly typed?: string;
    /** Why it was not put in with these answers, which stay. */
    readonly problem?: string;
  } | null;
  readonly hint: { readonly typed: TypedShortcut; readonly titles: readonly string[] } | null;
  readonly notice: Notice | null;
}

/** What needs no answer goes away by itself; what holds the person's text stays. */
export const PASSING: ReadonlySet<Notice['kind']> = new Set(['inserted', 'restored', 'stale', 'turned-off']);

export const emptyState = (audience: Audience, conversation: Conversation): SessionState => ({
  audience,
  text: '',
  judgement: null,
  shown: [],
  checklist: [],
  askedFor: null,
  conversation,
  suggestions: [],
  drafts: [],
  panelOpen: false,
  card: null,
  dialog: null,
  kept: null,
  search: null,
  ask: null,
  hint: null,
  notice: null,
});

export function judged(
  state: SessionState,
  text: string,
  judgement: Judgement,
  { checklist, askedFor }: Pick<PageChecker, 'checklist' | 'askedFor'>,
): SessionState {
  const shown = present(judgement);
  const still = state.card && shown.some((item) => item.key === state.card?.key);
  return {
    ...state,
    text,
    judgement,
    shown,
    checklist: checklist(judgement, shown),
    askedFor: askedFor(judgement),
    card: still ? state.card : null,
  };
}

/** To be shown before the rest is asked. */
export const holdsIn = (judgement: Judgement): readonly ShownItem[] =>
  present(judgement).filter(({ finding }) => finding.grade === 'hold');

/** The least grade that a send waits for: a hold, an ask where the person wants it; null where the organisation lets all go. */
export const leastToStop = ({ holds, askBeforeSend }: AssistantSettings): 'ask' | 'hold' | null =>
  holds === 'off' ? null : askBeforeSend ? 'ask' : 'hold';

export const stopsOf = (state: SessionState, least: 'ask' | 'hold' | null): readonly ShownItem[] =>
  state.shown.filter(({ finding }) => least !== null && (finding.grade === 'hold' || finding.grade === least));

function markState(state: SessionState, settings: AssistantSettings, watched: () => boolean): MarkState {
  if (settings.paused) return 'paused';
  if (state.audience === 'note') return 'note';
  if (!state.judgement && state.shown.length === 0) return 'reading';
  if (!watched()) return 'unwatched';
  if (settings.holds !== 'off' && stopsOf(state, 'hold').length > 0) return 'hold';
  if (state.shown.length > 0) return 'look';
  return state.askedFor ? 'blank' : 'clear';
}

function skippedLine(judgement: Judgement | null): OverlayView['skipped'] {
  const counts = new Map<SkipKind, number>();
  for (const skip of judgement?.skipped ?? []) counts.set(skip.kind, (counts.get(skip.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

function shownAs(item: ShownItem, { voice, locked }: AssistantSettings, stops: boolean): ShownFinding {
  const { finding } = item;
  const valueTitle = voice.values.find(({ id }) => id === finding.value)?.title;
  return {
    ...item,
    // What stops nothing does not say that it does.
    ...(!stops && finding.grade === 'hold' ? { finding: { ...finding, grade: 'ask' } } : {}),
    ...(valueTitle === undefined ? {} : { valueTitle }),
    ...(locked?.includes(finding.check) ? { locked: true } : {}),
  };
}

/** What only the page can tell at paint time. */
export interface Painted {
  readonly theme: 'light' | 'dark';
  readonly rightToLeft: boolean;
  readonly box: Rect;
  readonly cardAnchor: Rect | null;
  readonly hintAnchor: Rect | null;
  readonly underlines: OverlayView['underlines'];
  readonly underlinesOff?: 'other-checker' | 'not-supported';
  /** Asked only where it makes a difference: a whole page may be searched. */
  readonly watched: () => boolean;
  readonly sends: () => readonly Rect[];
  readonly caretLine: () => Rect | null;
  readonly about?: Pick<OverlayView, 'persona' | 'waiting'>;
}

const keysFor = ({ expandWith, keys }: AssistantSettings): readonly string[] =>
  [keys?.expand ?? DEFAULT_KEYS.expand, expandWith === 'tab' ? '' : 'Enter'].filter(Boolean);

/** What stands in the box already is not offered; an undo takes it out, and it is again. */
const draftsBeside = ({ drafts, text }: SessionState): readonly KeptDraft[] => {
  if (drafts.length === 0) return drafts;
  const now = squeezed(text);
  return drafts.filter((draft) => !now.includes(squeezed(draft.text)));
};

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function viewOf(state: SessionState, settings: AssistantSettings, painted: Painted): OverlayView {
  const quiet = settings.paused || state.audience === 'note';
  const { card, dialog, hint } = state;
  const mark = markState(state, settings, painted.watched);
  const stops = settings.holds !== 'off' && mark !== 'unwatched';
  const line = state.panelOpen || card || state.notice ? painted.caretLine() : null;
  return {
    theme: painted.theme,
    rightToLeft: painted.rightToLeft,
    state: mark,
    findings: quiet ? [] : state.shown.map((item) => shownAs(item, settings, stops)),
    checklist: quiet ? [] : state.checklist,
    ...(state.askedFor && !quiet ? { askedFor: state.askedFor } : {}),
    skipped: skippedLine(state.judgement),
    suggestions: state.suggestions,
    drafts: draftsBeside(state),
    ...(quiet ? {} : painted.about),
    box: painted.box,
    ...(line ? { caretLine: line } : {}),
    ...(state.panelOpen ? { sends: painted.sends() } : {}),
    panelOpen: state.panelOpen,
    card: card && painted.cardAnchor ? { ...card, anchor: painted.cardAnchor } : null,
    dialog,
    search: state.search,
    ask: state.ask,
    hint:
      hint && painted.hintAnchor && hint.titles.length > 0
        ? { titles: hint.titles, keys: keysFor(settings), anchor: painted.hintAnchor }
        : null,
    notice: state.notice,
    ...(settings.markOffset ? { markOffset: settings.markOffset } : {}),
    underlines: quiet ? [] : painted.underlines,
    ...(painted.underlinesOff ? { underlinesOff: painted.underlinesOff } : {}),
  };
}
