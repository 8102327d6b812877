/** The send guard of one session: what it asks, and where its events come from. */
import type { Adapter, ReplyBox } from './contracts.ts';
import type { SessionPorts } from './ports.ts';
import { createSendGuard } from './send-guard.ts';
import type { Session } from './session.ts';
import type { Slot } from './slot.ts';

/** Milliseconds a send may wait for an answer. */
const LONGEST_JUDGEMENT = 50;
/**
 * A machine that was busy with others, or reads for the first time, is quick when asked again, as what was read is known
 * by then; an engine that hangs is not. So long may the first answer take to be asked for again.
 */
const FIRST_ANSWER = 1_500;

interface Guarded {
  readonly page: Document;
  readonly slot: Slot;
  readonly adapter: Adapter;
  readonly box: ReplyBox;
  readonly session: Session;
  readonly ports: SessionPorts;
  readonly orphaned: () => boolean;
  readonly signal: AbortSignal;
}

export function guardSends({ page, slot, adapter, box, session, ports, orphaned, signal }: Guarded): void {
  const judge = (): 'let-through' | 'hold' => {
    if (orphaned() || ports.settings().paused || box.audience === 'note') return 'let-through';
    // Without an overlay there is nothing to ask with.
    if (!box.element.isConnected || !slot.overlay) return 'let-through';
    // Too slow is as good as broken: the agent can always send.
    for (const longest of [FIRST_ANSWER, LONGEST_JUDGEMENT]) {
      const began = performance.now();
      if (!session.stopsNow(longest)) return 'let-through';
      const took = performance.now() - began;
      if (took <= LONGEST_JUDGEMENT) return 'hold';
      if (took > FIRST_ANSWER) return 'let-through';
    }
    return 'let-through';
  };
  const guard = createSendGuard({
    sends: () => adapter.sends(box, page),
    box: () => box.element,
    judge: () => {
      const verdict = judge();
      if (verdict === 'let-through') session.sent();
      return verdict;
    },
    held: (resume) => session.held(resume),
    failed: ports.failed,
    signal,
  });
  // A key that is ours is no send, and nobody else sees it.
  slot.early?.setHandler((event) => {
    if (!session.key(event)) guard.handle(event);
  });
  const boxWindow = box.element.ownerDocument.defaultView;
  if (!boxWindow || boxWindow === page.defaultView) return;
  boxWindow.addEventListener('keydown', session.key, { capture: true, signal });
  guard.listenOn(boxWindow);
}
