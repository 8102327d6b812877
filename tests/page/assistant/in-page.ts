/** Sentinel, assistant and engine in one page as the extension puts them there; the overlay only notes what it is told. */
import { createDraftChecker } from '#core/checker.ts';
import { PLAIN_VOICE } from '#core/model.ts';
import { runAssistant } from '#page/assistant.ts';
import { startSentinel } from '#page/sentinel.ts';
import { slotOf } from '#page/slot.ts';
import type { OverlayActions, OverlayView } from '#page/view.ts';

export type Engine = 'real' | 'hangs' | 'throws';

/** A judgement that comes, as on an overloaded machine, after the send has waited too long. */
const HANGS = 300;

interface Mounted {
  readonly actions: OverlayActions;
  view: OverlayView | null;
}

const mounted: Mounted[] = [];
const failures: string[] = [];
let remembered: string[] = [];

function start(engine: Engine): void {
  const slot = slotOf(window);
  slot.overlay = {
    mount: (_, actions) => {
      const one: Mounted = { actions, view: null };
      mounted.push(one);
      return {
        render: (view) => {
          one.view = view;
        },
        unmount: () => mounted.splice(mounted.indexOf(one), 1),
      };
    },
  };
  const real = createDraftChecker();
  const wake = (): void => {
    if (slot.assistantRuns) return;
    slot.assistantRuns = true;
    runAssistant({
      page: document,
      slot,
      shadowMode: 'open',
      checker: {
        judge(...asked) {
          if (engine === 'throws') throw new Error('engine broken');
          const until = performance.now() + (engine === 'hangs' ? HANGS : 0);
          while (performance.now() < until);
          return real.judge(...asked);
        },
      },
      requestOverlay: () => undefined,
      signal: new AbortController().signal,
      ports: {
        settings: () => ({
          voice: PLAIN_VOICE,
          agentName: 'Sam',
          paused: false,
          suggestions: false,
          searchShortcut: '',
        }),
        suggest: async () => [],
        search: async () => ({ hits: [], total: 0 }),
        render: async () => ({ kind: 'refused', title: '', message: '' }),
        picked: () => undefined,
        ignore: () => undefined,
        count: () => undefined,
        remember: ({ id }) => {
          remembered = [...remembered.filter((other) => other !== id), id];
        },
        recall: async () => null,
        pause: () => undefined,
        moveMark: () => undefined,
        copy: async () => undefined,
        failed: (error) => failures.push(String(error)),
      },
    });
  };
  startSentinel(window, wake);
}

const assistant = {
  start,
  /** How many overlays there are, and what the last one was told. */
  shown: () => {
    const view = mounted.at(-1)?.view;
    return {
      overlays: mounted.length,
      checks: view?.findings.map(({ finding }) => finding.check) ?? [],
      asks: view?.dialog !== null && view?.dialog !== undefined,
      rightToLeft: view?.rightToLeft ?? false,
      box: view?.box ?? null,
    };
  },
  sendAnyway: () => mounted.at(-1)?.actions.sendAnyway(''),
  failures: () => failures,
  remembered: () => remembered,
};

declare global {
  interface Window {
    assistant: typeof assistant;
  }
}
window.assistant = assistant;
