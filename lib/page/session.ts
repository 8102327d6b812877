/**
 * One reply box from focus to send: reads the draft, asks the engine, shows what it found, and is the only writer into
 * the page. Ends with its signal and leaves nothing behind.
 */
import type { Judgement } from '#core/checker.ts';
import type { Conversation, Draft, Voice } from '#core/model.ts';
import { readAhead } from '#core/read-ahead.ts';
import type { PageChecker } from './checker.ts';
import type { Adapter, Composer, ReplyBox } from './contracts.ts';
import { atOnce, inSteps, openTurns } from './in-steps.ts';
import { watchInsertions } from './insertions.ts';
import { openJournal } from './journal.ts';
import { createBoxKeys } from './keys/box-keys.ts';
import { lastCaret } from './last-caret.ts';
import { livePrefill } from './live-prefill.ts';
import { notOwn, type Prefill, quotesIn } from './own-text.ts';
import type { SessionPorts } from './ports.ts';
import type { Resume } from './send-guard.ts';
import { createActions, type SessionActions } from './session-actions.ts';
import { emptyState, holdsIn, judged, leastToStop, PASSING, type SessionState, stopsOf } from './session-state.ts';
import { type Situation, situationsOf } from './situation.ts';
import { suggestions } from './suggestions.ts';
import type { OverlayActions } from './view.ts';

/** Typing pauses this long before the findings are shown anew: half a word is no finding. */
const PAUSE = 180;
/** This much text at once (pasted, or found in the box) is read in steps with the page let in between. */
const LONG = 1500;
const NOTICE_STAYS = 6000;

export interface SessionOptions {
  readonly page: Document;
  readonly box: ReplyBox;
  readonly composer: Composer;
  readonly adapter: Adapter;
  readonly conversation: Conversation;
  /** What stood in the box when it took focus. */
  readonly prefill: Prefill;
  /** Null until its script is there: then nothing is judged, and nothing held. */
  readonly checker: () => PageChecker | null;
  readonly ports: SessionPorts;
  /** The state changed; paint. */
  readonly changed: () => void;
  readonly signal: AbortSignal;
}

export interface Session {
  readonly box: ReplyBox;
  readonly composer: Composer;
  readonly prefill: Prefill;
  readonly actions: OverlayActions;
  state(): SessionState;
  situation(): Situation;
  judgeNow(): SessionState;
  /** Whether a send would be held, read now and answered at once; null where that takes more milliseconds than these. */
  stopsNow(longest: number): boolean | null;
  /** A send goes through. */
  sent(): void;
  /** A send was stopped; `resume` sends once. */
  held(resume: Resume): void;
  /** Before anybody else sees it; true when the key was ours. */
  key(event: Event): boolean;
  /** What is drawn has the focus. */
  drawn: SessionActions['drawn'];
  libraryChanged(): void;
  setConversation(conversation: Conversation): void;
  /** Other settings, or the checker is there now. */
  judgeAnew(): void;
}

export function openSession(options: SessionOptions): Session {
  const { box, composer, adapter, page, ports, signal } = options;
  let state = emptyState(box.audience, options.conversation);
  let revision = 0;
  const turns = openTurns(signal);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const caret = lastCaret(composer, signal, () => state.search !== null || state.ask !== null);
  const counted = new Set<string>();
  const prefill = livePrefill(options);
  const situations = situationsOf(box, ports.settings);
  const currentVoice = (): Voice => situations.of(state.conversation).voice;

  const set = (patch: Partial<SessionState>): void => {
    if (signal.aborted) return;
    state = { ...state, ...patch };
    options.changed();
    const { notice } = patch;
    if (notice && PASSING.has(notice.kind))
      setTimeout(() => state.notice === notice && set({ notice: null }), NOTICE_STAYS);
  };

  const readDraft = (): Draft => {
    const read = composer.read();
    const attachments = adapter.attachments?.(box, page);
    const recognised = adapter.skip(box, read);
    return {
      text: read.text,
      channel: box.audience === 'note' ? 'note' : box.channel,
      revision: ++revision,
      // A signature is known by having stood there before the agent did anything.
      skipped: notOwn(read.text, quotesIn(recognised), prefill.now()),
      ...(attachments === undefined ? {} : { attachments }),
    };
  };

  const judgeNow = (): SessionState => {
    clearTimeout(timer);
    const checker = options.checker();
    if (!checker) return state;
    const draft = readDraft();
    return settle(checker, draft, checker.judge(draft, state.conversation, currentVoice()));
  };

  const settle = (checker: PageChecker, { text }: Draft, judgement: Judgement): SessionState => {
    // What is still being read is older.
    turns.end();
    state = judged(state, text, judgement, checker);
    for (const { key, finding } of state.shown) {
      if (counted.has(key)) continue;
      counted.add(key);
      ports.count(finding.check, 'shown');
    }
    options.changed();
    return state;
  };

  const stopsNow = (longest: number): boolean | null => {
    const least = leastToStop(ports.settings());
    if (least === null) return false;
    if (state.judgement && composer.read().text === state.text) return stopsOf(state, least).length > 0;
    const checker = options.checker();
    if (!checker) return false;
    const found = atOnce(checker.steps(readDraft(), state.conversation, currentVoice(), least), longest);
    return found?.result.findings.some(({ grade }) => grade === 'hold' || grade === least) ?? null;
  };

  /** The newest turn wins, and a change of the text ends it: what was read is not read again. */
  const judgeInTurn = async (): Promise<void> => {
    const breathe = turns.begin();
    // Never in the task that gave the box the focus: the caret and the first key come first.
    const checker = options.checker();
    if (!checker || !(await breathe())) return;
    caret.place();
    const draft = readDraft();
    const { conversation } = state;
    const voice = currentVoice();
    if (draft.text.length - state.text.length >= LONG)
      if (!(await inSteps(readAhead(checker, draft, conversation, voice), breathe))) return;
    // What would stop a send comes first: a small part of all that is asked, and nothing of it is asked twice.
    const first = state.judgement ? null : await inSteps(checker.steps(draft, conversation, voice, 'hold'), breathe);
    const holds = first ? holdsIn(first.result) : [];
    if (first && holds.length + state.shown.length > 0) set({ text: draft.text, shown: holds });
    const found = await inSteps(checker.steps(draft, conversation, voice), breathe);
    if (found) settle(checker, draft, found.result);
  };
  const judge = (): void => {
    judgeInTurn().catch(ports.failed);
  };

  const judgeSoon = (): void => {
    turns.end();
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!signal.aborted) judge();
    }, PAUSE);
  };

  const suggest = suggestions({ box, ports, state: () => state, set });

  const anew = (): void => {
    judge();
    suggest().catch(ports.failed);
  };

  const keys = createBoxKeys({
    composer,
    ports,
    state: () => state,
    set,
    expand: (typed) => expandTyped(typed),
    signal,
  });

  const journal = openJournal({ composer, page, ports, prefill: prefill.now, state: () => state, set, signal });

  const insertions = watchInsertions(composer, ports, signal);

  const { actions, expandTyped, libraryChanged, ahead, meanwhile, drawn } = createActions({
    box,
    composer,
    ports,
    keys,
    insertions,
    signal,
    state: () => state,
    set,
    judgeNow,
    fit: (...asked) => options.checker()?.fit(...asked) ?? null,
    silence: situations.silence,
    rememberCaret: caret.remember,
    lastCaret: caret.place,
    panelOpens: journal.lookAgain,
  });

  composer.observe(() => {
    prefill.seen();
    caret.moved();
    keys.changed();
    journal.changed();
    insertions.changed();
    if (state.card) set({ card: null });
    judgeSoon();
  }, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  keys.learn();
  // What was typed while this was being fetched.
  journal.changed();

  return {
    box,
    composer,
    get prefill() {
      return prefill.now();
    },
    actions,
    state: () => state,
    situation: () => situations.of(state.conversation),
    judgeNow,
    stopsNow,
    sent: insertions.sent,
    held: (resume) => {
      caret.remember();
      judgeNow();
      const holds = stopsOf(state, leastToStop(ports.settings()));
      set({ dialog: { resume, holds }, card: null, search: null, ask: null, hint: null, notice: null });
    },
    key: (event) => ahead.handle(event) || meanwhile.handle(event) || keys.handle(event),
    drawn,
    libraryChanged,
    setConversation: (conversation) => {
      state = { ...state, conversation };
      anew();
    },
    judgeAnew: () => {
      anew();
      journal.lookAgain();
    },
  };
}
