/**
 * Between a reply that was chosen and the moment it stands in the box, or its form is open, lies an answer of the worker.
 * What is typed then is meant for what comes: the form, or the words behind the reply. Not for the draft as it is, which
 * in a chat a second Enter would send.
 */
import type { Composer } from '../contracts.ts';
import { isChord, MOVES } from './typed-ahead.ts';

/** Milliseconds for which keys are kept. Of an answer that never comes nobody must wait longer to write. */
const LONGEST = 2_000;

export interface TypedMeanwhile {
  begin(): void;
  /** What was typed; from now on keys are the page's. */
  end(): string;
  /** A form is what comes: told what was typed, now and with each key until it is there. */
  forForm(tell: (typed: string) => void): void;
  /** It has the focus. */
  formShown(): void;
  /** True when the key was kept; then nobody else has seen it. */
  handle(event: Event): boolean;
}

/** `late`: nothing has come, and this was typed. */
export function typedMeanwhile(
  { element }: Composer,
  late: (typed: string) => void,
  signal: AbortSignal,
): TypedMeanwhile {
  let typed = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let form: ((typed: string) => void) | null = null;

  const end = (): string => {
    const all = typed;
    clearTimeout(timer);
    timer = undefined;
    form = null;
    typed = '';
    return all;
  };
  signal.addEventListener('abort', end);

  return {
    begin() {
      typed = end();
      timer = setTimeout(() => late(end()), LONGEST);
    },
    end,
    forForm(tell) {
      tell(typed);
      if (timer !== undefined) form = tell;
    },
    formShown() {
      if (form) end();
    },
    handle(event) {
      if (timer === undefined || event.type !== 'keydown' || !event.isTrusted) return false;
      if (!event.composedPath().includes(element)) return false;
      const press = event as KeyboardEvent;
      const { key } = press;
      if (press.isComposing || isChord(press)) return false;
      if (key.length === 1) typed += key;
      else if (key === 'Backspace') typed = [...typed].slice(0, -1).join('');
      else if (!MOVES.test(key) && key !== 'Escape') return false;
      form?.(typed);
      event.preventDefault();
      event.stopImmediatePropagation();
      return true;
    },
  };
}
