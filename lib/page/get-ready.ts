/**
 * What comes after the assistant, and when. Where a reply box is in sight, engine and overlay are fetched and warmed up
 * while the page is at leisure, a step at a time; a box that takes the focus before gets them at once. A page without a
 * reply box gets neither.
 */
import { latestCustomerText } from '#core/conversation.ts';
import { type Conversation, EMPTY_CONVERSATION } from '#core/model.ts';
import { readAhead } from '#core/read-ahead.ts';
import type { AssistantSettings } from '#core/replies.ts';
import type { PageChecker } from './checker.ts';
import { readPlain } from './composers/plain-text.ts';
import { openComposer } from './composers/registry.ts';
import type { Adapter, ReplyBox } from './contracts.ts';
import { notOwn, prefillOf, quotesIn } from './own-text.ts';
import { rehearse } from './rehearsal.ts';
import { emptyState, judged } from './session-state.ts';
import type { Slot } from './slot.ts';
import type { OverlayScript } from './view.ts';

/** A step may take this much of an idle moment; with less of it left the next moment is waited for. */
const STEP = 10;
/** No more of what stands in the box is read before anybody writes there. */
const MOST_TEXT = 20_000;

export interface ReadyOptions {
  readonly slot: Slot;
  readonly requestChecker: () => void;
  readonly requestOverlay: () => void;
  /** What few rules wait for. */
  readonly requestEngines: () => void;
  readonly settings: () => AssistantSettings;
  /** The checker is there, and somebody waits for it. */
  readonly came: () => void;
  readonly failed: (error: unknown) => void;
  readonly signal: AbortSignal;
}

export interface Ready {
  /** A box has the focus. */
  now(): void;
  /** A box is in sight; only the first call does anything. */
  atLeisure(box: ReplyBox, conversation: Conversation, adapter: Adapter): void;
  /** Other rules. */
  engines(): void;
}

export function getReady(options: ReadyOptions): Ready {
  const { slot, settings, signal } = options;
  let seen: { readonly box: ReplyBox; readonly conversation: Conversation; readonly adapter: Adapter } | null = null;
  let hurries = false;

  const engines = (): void => {
    if (slot.checker?.waits(settings().voice)) options.requestEngines();
  };

  const fetchChecker = (): void => {
    if (!hurries && !signal.aborted) options.requestChecker();
  };

  /** A box that takes the focus meanwhile waits for the overlay itself, and draws it for good. */
  const fetchOverlay = (): void => {
    const draw = (overlay: OverlayScript): void => whenIdle(drawOnce(overlay));
    if (slot.overlay) {
      draw(slot.overlay);
      return;
    }
    slot.onOverlay = (overlay) => {
      slot.onOverlay = null;
      draw(overlay);
    };
    options.requestOverlay();
  };

  function* drawOnce(overlay: OverlayScript): Generator<undefined, void> {
    yield;
    if (!hurries) rehearse(overlay, settings(), emptyState('public', EMPTY_CONVERSATION), options.failed);
  }

  /** All that a focus will do with what stands there, but for the page: what runs the first time takes several times as long. */
  function* judgeOnce(checker: PageChecker, adapter: Adapter, box: ReplyBox, conversation: Conversation) {
    const read = openComposer(box.element)?.read();
    if (!read?.text || read.text.length > MOST_TEXT) return;
    const recognised = adapter.skip(box, read);
    const skipped = notOwn(read.text, quotesIn(recognised), prefillOf(read.text, read.text, recognised));
    yield;
    const draft = { text: read.text, channel: box.channel, revision: 0, skipped };
    const steps = checker.steps(draft, conversation, settings().voice);
    for (let step = steps.next(); !hurries; step = steps.next()) {
      yield;
      if (!step.done) continue;
      if (slot.overlay)
        rehearse(
          slot.overlay,
          settings(),
          judged(emptyState(box.audience, conversation), read.text, step.value, checker),
          options.failed,
        );
      return;
    }
  }

  function* warmUp(checker: PageChecker): Generator<undefined, void> {
    checker.prepare();
    yield;
    engines();
    yield;
    if (!hurries) fetchOverlay();
    if (!seen?.box.element.isConnected) return;
    const { box, conversation, adapter } = seen;
    // The customer's words are read for every draft: of an empty one they are all there is to read.
    const text = readPlain(box.element).slice(0, MOST_TEXT) || latestCustomerText(conversation);
    const draft = { text, channel: box.channel, revision: 0, skipped: [] };
    for (const _ of readAhead(checker, draft, conversation, settings().voice)) {
      yield;
      // The session reads it now, in the order it needs.
      if (hurries) return;
    }
    yield* judgeOnce(checker, adapter, box, conversation);
  }

  /** One step after the other, each in an idle moment with room for it. */
  const whenIdle = (steps: Iterator<unknown>): void => {
    const next = (moment: IdleDeadline): void => {
      try {
        do if (signal.aborted || steps.next().done) return;
        while (moment.timeRemaining() > STEP);
        requestIdleCallback(next);
      } catch (error) {
        options.failed(error);
      }
    };
    requestIdleCallback(next);
  };

  let warmed = false;
  const warm = (checker: PageChecker): void => {
    if (warmed) return;
    warmed = true;
    whenIdle(warmUp(checker));
  };

  slot.onChecker = (checker) => {
    if (signal.aborted) return;
    if (hurries) options.came();
    warm(checker);
  };
  signal.addEventListener('abort', () => {
    slot.onChecker = null;
    slot.onOverlay = null;
  });

  return {
    now() {
      hurries = true;
      // Sent for by the sentinel, it can be here before the assistant: nobody has told what its rules wait for then.
      if (slot.checker) warm(slot.checker);
      else options.requestChecker();
    },
    atLeisure(box, conversation, adapter) {
      if (seen || hurries) return;
      seen = { box, conversation, adapter };
      if (slot.checker) warm(slot.checker);
      else requestIdleCallback(fetchChecker);
    },
    engines,
  };
}
