/**
 * What the keyboard does in the reply box beyond typing: a typed shortcut becomes its reply, Tab walks the stops of a
 * reply. A key that is neither's goes to the page untouched.
 */
import { DEFAULT_KEYS, keyName, withShift } from '#core/keys/keys.ts';
import type { Span } from '#core/model.ts';
import type { AssistantSettings } from '#core/replies.ts';
import { createShortcuts, type Shortcuts, type TypedShortcut } from '#core/templates/typed-shortcut.ts';
import type { Composer } from '../contracts.ts';
import type { SessionPorts } from '../ports.ts';
import type { SessionState } from '../session-state.ts';
import { openStops, type Stops } from './stops.ts';

/** Milliseconds without a key after which a shortcut is offered. */
const PAUSE = 180;
/** Milliseconds in which a second press of the key is the same wish. */
const PATIENCE = 1000;

interface BoxKeysOptions {
  readonly composer: Composer;
  readonly ports: SessionPorts;
  state(): SessionState;
  set(patch: Partial<Pick<SessionState, 'hint' | 'notice'>>): void;
  expand(typed: TypedShortcut): void;
  readonly signal: AbortSignal;
}

export interface BoxKeys {
  /** True when the key was ours; then nobody else has seen it. */
  handle(event: Event): boolean;
  /** The text changed. */
  changed(): void;
  /** Asks for the library's shortcuts. */
  learn(): void;
  /** A reply was put in; `places` are its stops, `before` what stood in the box: undone, it has none. */
  inserted(at: Span, content: string, places: readonly number[], before: string): void;
  /** How many stops Tab still reaches. */
  stopsLeft(): number;
}

interface Standing {
  readonly stops: Stops;
  /** What stood in the box before: undone, it has none. */
  readonly without: string;
}

export function createBoxKeys({ composer, ports, state, set, expand, signal }: BoxKeysOptions): BoxKeys {
  let learned: readonly string[] = [];
  let known: Shortcuts = createShortcuts(learned);
  /** Of the reply that was put in last, and of those that it was put into. */
  let standing: readonly Standing[] = [];
  const stops = (): Stops | null => standing.at(-1)?.stops ?? null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What stood before the caret when it came to a stop: words of the reply, which nobody typed. */
  let atStop: TypedShortcut | null = null;
  /** The shortcut that was taken last, until the text changes. */
  let taken: { readonly shortcut: string; readonly start: number; readonly at: number } | null = null;

  const expandWith = (): AssistantSettings['expandWith'] =>
    ports.settings().paused ? 'off' : (ports.settings().expandWith ?? 'both');

  const hide = (): void => {
    if (state().hint) set({ hint: null });
  };

  const show = async (typed: TypedShortcut): Promise<void> => {
    if (state().hint?.typed.shortcut === typed.shortcut) return;
    set({ hint: { typed, titles: [] } });
    const found = await ports.withShortcut(typed.shortcut, state().conversation);
    if (state().hint?.typed === typed) set({ hint: { typed, titles: found.map(({ title }) => title) } });
  };

  const typedNow = (): TypedShortcut | null => {
    if (expandWith() === 'off') return null;
    const caret = composer.caret();
    if (!caret || caret.start !== caret.end) return null;
    return known.typedAt(composer.read().text, caret.start);
  };

  const offer = (): void => {
    if (signal.aborted) return;
    const typed = typedNow();
    if (typed) show(typed).catch(ports.failed);
  };

  const typedInStops = (caret: number): void => {
    if (standing.length === 0) return;
    const { text } = composer.read();
    if (text === standing.at(-1)?.without) standing = standing.slice(0, -1);
    stops()?.typed(text, caret);
  };

  /** What said how many places there are says it of now; at the last, nothing. */
  const countDown = (): void => {
    const { notice } = state();
    const left = stops()?.left() ?? 0;
    if (notice?.kind === 'inserted') set({ notice: left > 0 ? { ...notice, stops: left } : null });
  };

  const walk = (back: boolean): boolean => {
    const caret = composer.caret();
    if (caret) typedInStops(caret.end);
    const place = (caret && stops()?.next(caret, back)) ?? null;
    if (place === null) {
      if (!back) standing = [];
      return false;
    }
    composer.focus({ start: place, end: place });
    atStop = typedNow();
    countDown();
    return true;
  };

  const take = (): boolean => {
    const typed = typedNow();
    if (!typed) return false;
    // Asked for before, and nothing came of it: whatever is wrong with us, Enter must send and Tab must go on.
    if (taken && taken.shortcut === typed.shortcut && taken.start === typed.span.start)
      return performance.now() - taken.at < PATIENCE;
    taken = { shortcut: typed.shortcut, start: typed.span.start, at: performance.now() };
    hide();
    expand(typed);
    return true;
  };

  /** Its hint says that the key takes it: that goes before the next stop. */
  const isTypedAtStop = (): boolean => {
    const typed = stops() && typedNow();
    return !!typed && !(typed.shortcut === atStop?.shortcut && typed.span.start === atStop.span.start);
  };

  const isOurs = (name: string): boolean => {
    const { expand, nextStop } = { ...DEFAULT_KEYS, ...ports.settings().keys };
    if (name === 'Escape') {
      standing = [];
      const told = state().hint !== null;
      hide();
      return told;
    }
    if (name === expand && isTypedAtStop()) return take();
    if (nextStop !== '' && (name === nextStop ? walk(false) : name === withShift(nextStop) && walk(true))) return true;
    return (name === expand || (name === 'Enter' && expandWith() === 'both')) && take();
  };

  return {
    handle(event) {
      if (event.type !== 'keydown' || !event.isTrusted || !event.composedPath().includes(composer.element))
        return false;
      const key = event as KeyboardEvent;
      try {
        const name = key.isComposing || isWriting(key) ? '' : keyName(key);
        if (name === '' || !isOurs(name)) return false;
        event.preventDefault();
        event.stopImmediatePropagation();
        return true;
      } catch (error) {
        // Whatever breaks in us: the key is the page's.
        ports.failed(error);
        return false;
      }
    },
    changed() {
      taken = null;
      hide();
      // A clock of its own: the judgement's is stopped whenever something else has the draft judged.
      clearTimeout(timer);
      timer = setTimeout(offer, PAUSE);
      if (stops()) typedInStops(composer.caret()?.end ?? 0);
    },
    learn() {
      ports
        .shortcuts()
        .then((shortcuts) => {
          if (shortcuts !== learned) known = createShortcuts(shortcuts);
          learned = shortcuts;
          offer();
        })
        .catch(ports.failed);
    },
    inserted(at, content, places, before) {
      const { text } = composer.read();
      // Taken back: it may have stood there for a moment.
      if (content === '') return typedInStops(at.end);
      const outer = standing.filter(({ without }) => without !== before);
      const inner = outer.at(-1)?.stops.among(text, at, content, places) ?? null;
      const opened = inner ?? openStops(text, at, content, places);
      standing = opened ? [...(inner ? outer : []), { stops: opened, without: before }] : [];
      atStop = stops() && typedNow();
    },
    stopsLeft: () => stops()?.left() ?? 0,
  };
}

/** Nearly every key. A letter alone is never one of ours. */
const isWriting = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  key.length === 1 && key !== ' ' && !ctrlKey && !altKey && !metaKey;
