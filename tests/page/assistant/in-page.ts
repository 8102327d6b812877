/** Sentinel, assistant and engine in one page as the extension puts them there; the overlay only notes what it is told. */
import { DEFAULT_KEYS } from '#core/keys/keys.ts';
import { PLAIN_VOICE } from '#core/model.ts';
import { type Assistant, runAssistant } from '#page/assistant.ts';
import { createPageChecker, type PageChecker } from '#page/checker.ts';
import { startSentinel } from '#page/sentinel.ts';
import { slotOf } from '#page/slot.ts';
import type { OverlayActions, OverlayScript, OverlayView } from '#page/view.ts';

/** `interrupted`: the machine is busy with something else whenever a new text is judged. `drags`: every check is slow. */
export type Engine = 'real' | 'hangs' | 'throws' | 'interrupted' | 'drags';

/** Milliseconds before a judgement comes, or each of its checks: more than a send waits, and where it hangs more than it may wait in all. */
const WAITS: Readonly<Record<Engine, number>> = { real: 0, throws: 0, interrupted: 100, hangs: 1_800, drags: 30 };

interface Mounted {
  readonly actions: OverlayActions;
  view: OverlayView | null;
}

const mounted: Mounted[] = [];
let drawn = 0;
let stepsTaken: number[] = [];
let breaks = false;
const failures: string[] = [];
/** What the assistant asked the background for, in order. */
const asked: string[] = [];
let remembered: string[] = [];
/** Who the agent is, by the settings; a reply is signed with it. */
let agentName = 'Sam';
let suggests = false;
let running: Assistant | undefined;
/** What the shortcut stands for, once the worker answers. */
let library: { readonly text: string; readonly cursors?: readonly number[]; readonly asks: boolean } | undefined;
/** Whoever asks waits: who pressed Tab, and what would show whose shortcut it is. */
let answers: (() => void)[] = [];
/** As who asked for a reply does, where the worker has to be woken for it. */
let rendersLate = false;

/** Each comes when it is asked for, or when the test brings it; `last`: the assistant, too. */
export type Loading = 'there' | 'late' | 'last';

const later: { assistant?: () => void; checker?: PageChecker; overlay?: OverlayScript } = {};

function start(engine: Engine, loading: Loading, rules: readonly unknown[]): void {
  const voice = { ...PLAIN_VOICE, rules };
  const slot = slotOf(window);
  later.overlay = {
    mount: (_, actions, broke) => {
      const one: Mounted = { actions, view: null };
      mounted.push(one);
      return {
        render: (view) => {
          drawn++;
          if (breaks && view.dialog) broke(new Error('cannot be drawn'));
          else one.view = view;
        },
        unmount: () => mounted.splice(mounted.indexOf(one), 1),
      };
    },
  };
  const real = createPageChecker();
  let lastText: string | null = null;
  later.checker = {
    ...real,
    *steps(...asked) {
      const [{ text }] = asked;
      // Nothing is known before Send asks, however long the test takes to press it.
      const isSend = /^(?:pointer|mouse|click|key|submit)/.test(window.event?.type ?? '');
      while (engine !== 'real' && !isSend) yield;
      const asking = stepsTaken.push(0) - 1;
      if (engine === 'throws') throw new Error('engine broken');
      if (!(engine === 'interrupted' && lastText === text)) wait(WAITS[engine]);
      lastText = text;
      const steps = real.steps(...asked);
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) return step.value;
        if (engine === 'drags') wait(WAITS.drags);
        stepsTaken[asking] = (stepsTaken[asking] ?? 0) + 1;
        yield;
      }
    },
  };
  if (loading === 'there') bring('overlay', 'checker');
  const wake = (): void => {
    asked.push('assistant');
    if (slot.assistantRuns) return;
    slot.assistantRuns = true;
    running = runAssistant({
      page: document,
      slot,
      shadowMode: 'open',
      requestOverlay: () => asked.push('overlay'),
      requestChecker: () => asked.push('checker'),
      requestEngines: () => asked.push('engines'),
      signal: new AbortController().signal,
      ports: {
        settings: () => ({
          voice,
          agentName,
          paused: false,
          suggestions: suggests,
          searchShortcut: '',
          keys: { ...DEFAULT_KEYS, search: 'F8' },
        }),
        suggest: async () => [{ id: 'late', title: 'Late parcel', preview: '', because: [], source: '', score: 1 }],
        searchAhead: async () => ({ replies: [], next: [] }),
        search: async () => ({ hits: [], total: 0 }),
        render: async (_id, _conversation, _channel, given) => {
          if (rendersLate)
            await new Promise<void>((resolve) => {
              answers.push(resolve);
            });
          if (library?.asks && !given.price)
            return { kind: 'ask', title: 'Late parcel', fields: [{ name: 'price', label: 'Price', value: '' }] };
          if (library) return { kind: 'ready', title: 'Late parcel', html: `<p>${library.text}</p>`, ...library };
          const text = `It is on its way. ${agentName}`;
          return { kind: 'ready', title: '', text, html: `<p>${text}</p>` };
        },
        shortcuts: async () => ['late'],
        withShortcut: async () => {
          if (!library) throw new Error('The worker is gone.');
          await new Promise<void>((resolve) => {
            answers.push(resolve);
          });
          return [{ id: 'late', title: 'Late parcel', preview: '', source: '' }];
        },
        picked: async () => 1,
        unpicked: () => undefined,
        keepDraft: () => undefined,
        drafts: async () => [],
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
  later.assistant = wake;
  startSentinel(window, loading === 'last' ? () => asked.push('assistant') : wake);
}

function wait(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

function bring(...what: readonly ('assistant' | 'checker' | 'overlay')[]): void {
  const slot = slotOf(window);
  for (const one of what) {
    if (one === 'assistant') later.assistant?.();
    if (one === 'checker' && later.checker) {
      slot.checker = later.checker;
      slot.onChecker?.(later.checker);
    }
    if (one === 'overlay' && later.overlay) {
      slot.overlay = later.overlay;
      slot.onOverlay?.(later.overlay);
    }
  }
}

const assistant = {
  start,
  bring,
  asked: () => asked,
  /** Drawn, wherever: a rehearsal is, too. */
  drawn: () => drawn,
  /** How many overlays there are, and what the last one was told. */
  shown: () => {
    const view = mounted.at(-1)?.view;
    return {
      overlays: mounted.length,
      state: view?.state ?? null,
      checks: view?.findings.map(({ finding }) => finding.check) ?? [],
      grades: view?.findings.map(({ finding }) => finding.grade) ?? [],
      asks: view?.dialog !== null && view?.dialog !== undefined,
      rightToLeft: view?.rightToLeft ?? false,
      theme: view?.theme ?? null,
      suggestions: view?.suggestions.length ?? 0,
      box: view?.box ?? null,
      caretLine: view?.caretLine ?? null,
      /** In a field the overlay paints them, elsewhere the browser does. */
      underlined:
        (view?.underlines.length ?? 0) +
        [...(window.CSS.highlights?.values() ?? [])].reduce((sum, { size }) => sum + size, 0),
      underlinesOff: view?.underlinesOff ?? null,
    };
  },
  lookAtHit: (id: string) => mounted.at(-1)?.actions.lookAtHit?.(id),
  /** What the search that is drawn was opened with; null where none is. */
  searching: () => {
    const search = mounted.at(-1)?.view?.search;
    return search ? (search.typed ?? '') : null;
  },
  insertHit: (id: string) => mounted.at(-1)?.actions.insertHit(id),
  suggest: (on: boolean) => {
    suggests = on;
    running?.settingsChanged();
  },
  rename: (name: string) => {
    agentName = name;
    running?.settingsChanged();
  },
  /** The worker knows a reply now, and takes its time until it is told to answer. */
  slow: (text: string, cursors: readonly number[] = [], asks = false) => {
    library = { text, asks, ...(cursors.length > 0 ? { cursors } : {}) };
  },
  /** From now on replies are filled in when the test says so. */
  renderLate: () => {
    rendersLate = true;
  },
  openSearch: () => mounted.at(-1)?.actions.openSearch(),
  waits: () => answers.length > 0,
  answer: () => {
    for (const answer of answers) answer();
    answers = [];
  },
  form: () => mounted.at(-1)?.view?.ask?.title ?? null,
  typedForForm: () => mounted.at(-1)?.view?.ask?.typed ?? null,
  submitForm: () => mounted.at(-1)?.actions.submitAsk({ price: '5' }),
  notice: () => mounted.at(-1)?.view?.notice ?? null,
  insertSuggestion: (id: string) => mounted.at(-1)?.actions.insertSuggestion(id),
  /** From now on no dialog can be drawn. */
  break: () => {
    breaks = true;
  },
  keepEditing: () => mounted.at(-1)?.actions.keepEditing(),
  sendAnyway: () => mounted.at(-1)?.actions.sendAnyway(''),
  /** How many steps the engine took each time it was asked, since this was last asked. */
  steps: () => {
    const taken = stepsTaken;
    stepsTaken = [];
    return taken;
  },
  failures: () => failures,
  remembered: () => remembered,
};

declare global {
  interface Window {
    assistant: typeof assistant;
  }
}
window.assistant = assistant;
