/**
 * The assistant of one frame: finds the reply box that took focus, opens a session for it, keeps the conversation up
 * to date, guards its send controls and paints. A session belongs to (element, ticket) and ends with either.
 */
import type { BoxState } from '#core/box-state.ts';
import { keyName } from '#core/keys/keys.ts';
import type { Conversation } from '#core/model.ts';
import type { SelfTestResult } from '#core/self-test.ts';
import { withCaretAfterUndo } from './caret-after-undo.ts';
import { openComposer } from './composers/registry.ts';
import type { Adapter, Composer, ReplyBox } from './contracts.ts';
import { assembleConversation, sameConversation } from './conversation.ts';
import { editableRoot } from './focus.ts';
import { getReady } from './get-ready.ts';
import { guardSends } from './guard-sends.ts';
import { leftBoxes } from './left-boxes.ts';
import { lookAgain } from './look-again.ts';
import { openAdapters } from './open-adapters.ts';
import { type Prefill, prefillOf } from './own-text.ts';
import { createPainter, type Painter } from './painter.ts';
import type { SessionPorts } from './ports.ts';
import { selfTest } from './self-test.ts';
import { openSession, type Session } from './session.ts';
import type { FocusedBox, Slot } from './slot.ts';

export interface AssistantOptions {
  readonly page: Document;
  readonly slot: Slot;
  readonly shadowMode: ShadowRootMode;
  readonly ports: SessionPorts;
  readonly requestOverlay: () => void;
  readonly requestChecker: () => void;
  readonly requestEngines: () => void;
  /** The extension was updated or removed under the page: a send held now would have nobody to ask. */
  readonly orphaned?: () => boolean;
  readonly signal: AbortSignal;
}

export interface Assistant {
  settingsChanged(): void;
  /** False while no reply box was used in this frame. */
  openSearch(): boolean;
  libraryChanged(): void;
  /** Null when no reply box was used in this frame yet, or its mark was not drawn yet. */
  boxState(): BoxState | null;
  /** Null when no reply box was used in this frame yet. */
  selfTest(): Promise<SelfTestResult | null>;
}

interface Running {
  readonly session: Session;
  readonly painter: Painter;
  readonly end: () => void;
}

export function runAssistant(options: AssistantOptions): Assistant {
  const { page, slot, ports, signal } = options;
  let running: Running | null = null;
  let known: Conversation | null = null;
  const orphaned = (): boolean => options.orphaned?.() ?? false;
  const adapters = openAdapters(page);
  adapters.take(ports.settings().sites ?? []);

  const ready = getReady({
    ...options,
    settings: ports.settings,
    came: () => running?.session.judgeAnew(),
    failed: ports.failed,
  });

  const guarded = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      ports.failed(error);
    }
  };

  const left = leftBoxes();
  const end = (): void => {
    const { session } = running ?? {};
    if (session) guarded(() => left.leave(session));
    running?.end();
    running = null;
  };

  const start = (adapter: Adapter, box: ReplyBox, opened: Composer, prefill: Prefill): void => {
    end();
    const life = new AbortController();
    const composer = withCaretAfterUndo(opened, life.signal);
    const conversation = adapter.conversation(page);
    let painter: Painter | null = null;
    const session = openSession({
      page,
      box,
      composer,
      adapter,
      conversation,
      prefill: left.prefillOf(conversation.ticket?.id, prefill, composer.element) ?? prefill,
      checker: () => {
        // Also when the worker was stopped in the middle of bringing it.
        if (!slot.checker) options.requestChecker();
        return slot.checker;
      },
      ports,
      changed: () => painter?.paintSoon(),
      signal: life.signal,
    });
    painter = createPainter({
      page,
      slot,
      session,
      ports,
      shadowMode: options.shadowMode,
      requestOverlay: options.requestOverlay,
      signal: life.signal,
      sends: () => adapter.sends(box, page).controls,
      orphaned,
      giveUp: end,
    });
    guardSends({ page, slot, adapter, box, session, ports, orphaned, signal: life.signal });
    running = {
      session,
      painter,
      end: () => {
        slot.early?.setHandler(null);
        life.abort();
      },
    };
    ready.now();
    known = null;
    update(conversation, session);
    const missed = slot.early?.missed();
    if (missed && isSearch(missed)) session.actions.openSearch();
  };

  /** Who presses it while all of us is on its way waits for what comes of it. */
  const isSearch = (key: KeyboardEvent): boolean => {
    const name = keyName(key);
    return name !== '' && name === ports.settings().keys?.search;
  };

  /** Conversation best first: on this page; remembered from the page that led here; the quote in the box. */
  const update = (conversation: Conversation, session: Session | null): void => {
    if (known && sameConversation(known, conversation)) return;
    known = conversation;
    const { ticket } = conversation;
    if (conversation.source === 'page' && ticket) ports.remember(ticket, conversation);
    session?.setConversation(conversation);
    if (conversation.source !== 'page' && ticket && session)
      ports.recall(ticket).then((remembered) => {
        if (remembered && running?.session === session && known === conversation)
          session.setConversation(assembleConversation(conversation, remembered));
      }, ports.failed);
  };

  const focused = ({ element, text }: FocusedBox): void => {
    if (running && running.session.composer.element === element && element.isConnected) return;
    const adapter = adapters.for(page);
    const box = adapter
      .replyBoxes(page)
      .find((one) => one.element === element || one.element.contains(element) || element.contains(one.element));
    if (!box) return;
    const composer = openComposer(box.element);
    if (!composer) return;
    const now = composer.read();
    start(adapter, box, composer, prefillOf(text, now.text, adapter.skip(box, now)));
  };

  /** The ticket or the box is another one now. Pages that keep the box: focus in it counts anew, also one that stays. */
  const leave = (): void => {
    const { element } = slot.focused ?? {};
    end();
    slot.focused = null;
    update(adapters.for(page).conversation(page), null);
    if (!element?.isConnected || editableRoot(page) !== element) return;
    slot.focused = { element, text: openComposer(element)?.read().text ?? '' };
    focused(slot.focused);
  };

  const look = (): void => {
    const adapter = adapters.for(page);
    const conversation = adapter.conversation(page);
    const { ticket } = running?.session.state().conversation ?? {};
    const gone = !running?.session.composer.element.isConnected;
    if (gone || (ticket && conversation.ticket && ticket.id !== conversation.ticket.id)) {
      if (running) leave();
      else update(conversation, null);
    }
    if (!running) {
      // It took the focus before what it is known by was there: its send control, the conversation, a mark on it.
      const { element } = slot.focused ?? {};
      if (slot.focused && element?.isConnected && editableRoot(page) === element) focused(slot.focused);
      const [box] = running ? [] : adapter.replyBoxes(page);
      if (box && box.audience !== 'note' && !ports.settings().paused) ready.atLeisure(box, conversation, adapter);
      return;
    }
    const { session, painter } = running;
    const box = adapter.replyBoxes(page).find((one) => one.element === session.box.element);
    // The box turned from reply to internal note, or from e-mail to chat.
    if (box && (box.audience !== session.box.audience || box.channel !== session.box.channel)) {
      start(adapter, box, session.composer, session.prefill);
      return;
    }
    update(conversation, session);
    painter.looked();
  };

  /** Another record may see another ticket or box in the same page. */
  const readAnew = (): void => {
    end();
    known = null;
    look();
    if (slot.focused?.element.isConnected) focused(slot.focused);
  };

  lookAgain({ page, look: () => guarded(look), box: () => running?.session.composer.element ?? null, signal });
  signal.addEventListener('abort', () => {
    slot.onFocused = null;
    slot.early?.setHandler(null);
    end();
  });

  slot.onFocused = (box) => guarded(() => focused(box));
  guarded(look);
  if (slot.focused) slot.onFocused(slot.focused);

  return {
    settingsChanged: () => {
      if (adapters.take(ports.settings().sites ?? [])) guarded(readAnew);
      running?.session.judgeAnew();
      // Replies are filled in with them: who the agent is, how they sign.
      running?.session.libraryChanged();
      ready.engines();
    },
    openSearch: () => {
      running?.session.actions.openSearch();
      return running !== null;
    },
    libraryChanged: () => running?.session.libraryChanged(),
    boxState: () => running?.painter.drawn() ?? null,
    selfTest: async () => {
      if (!running) return null;
      const { box, composer, state } = running.session;
      const { conversation } = state();
      return selfTest({ page, adapter: adapters.for(page), refused: adapters.refused, box, composer, conversation });
    },
  };
}
