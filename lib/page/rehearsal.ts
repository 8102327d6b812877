/** The overlay drawn once where nobody sees it: its first drawing costs several times what the next one does. */
import type { AssistantSettings } from '#core/replies.ts';
import { type SessionState, viewOf } from './session-state.ts';
import type { OverlayActions, OverlayScript } from './view.ts';

/** Nobody is there to press anything. */
const NO_ACTIONS = new Proxy({} as OverlayActions, { get: () => () => undefined });
const PAINTED = {
  theme: 'light',
  rightToLeft: false,
  box: { x: 0, y: 0, width: 400, height: 200 },
  cardAnchor: null,
  hintAnchor: null,
  underlines: [],
  watched: () => true,
  sends: () => [],
  caretLine: () => null,
} as const;

/** In a root that never comes into the page, and is given up in the next idle moment. */
export function rehearse(
  script: OverlayScript,
  settings: AssistantSettings,
  state: SessionState,
  broke: (error: unknown) => void,
): void {
  const root = document.createElement('div').attachShadow({ mode: 'closed' });
  const overlay = script.mount(root, NO_ACTIONS, broke);
  overlay.render(viewOf(state, settings, PAINTED));
  requestIdleCallback(() => overlay.unmount());
}
