/** Milliseconds after which the page has its turn: a key that waits is seen no later. */
const LONG = 4;

/** The rest of what waits in line, a key first of all. A message: the browser makes timers within timers wait. */
const othersFirst = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** False: nobody wants what is being done any more. */
type Breathe = () => Promise<boolean>;

/** Work of which only the newest is wanted. */
export function openTurns(signal: AbortSignal): { begin(): Breathe; end(): void } {
  let turns = 0;
  return {
    begin() {
      const turn = ++turns;
      return async () => {
        await othersFirst();
        return !signal.aborted && turn === turns;
      };
    },
    end() {
      turns++;
    },
  };
}

/** Long work with the page let in between; short work waits for nothing. Null when nobody wants it any more. */
export async function inSteps<Result>(
  steps: Iterator<unknown, Result>,
  breathe: Breathe,
): Promise<{ readonly result: Result } | null> {
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { result: step.value };
    if (performance.now() - since < LONG) continue;
    if (!(await breathe())) return null;
    since = performance.now();
  }
}

/** Work that somebody waits for: nobody is let in between. Null when a step ends later than so many milliseconds and there are more. */
export function atOnce<Result>(steps: Iterator<unknown, Result>, longest: number): { readonly result: Result } | null {
  const until = performance.now() + longest;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { result: step.value };
    if (performance.now() > until) return null;
  }
}
