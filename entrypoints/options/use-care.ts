import { useCallback, useEffect, useRef, useState } from 'react';
import type { CareItem, Looking } from '#components/pages/options/care/types.ts';
import type { CareLibrary } from '#core/templates/care/care.ts';
import type { CareAnswer, CareRequest } from './care-worker.ts';

interface Found {
  readonly looking: Looking;
  readonly items: readonly CareItem[];
}

const NOTHING: Found = { looking: { kind: 'looking', done: 0, total: 0 }, items: [] };

/** Looks again whenever the library is another one; the list that was there stays until there is a newer one. */
export function useCare(library: CareLibrary | null) {
  const [found, setFound] = useState<Found>(NOTHING);
  const [round, setRound] = useState(0);
  const worker = useRef<Worker | null>(null);
  const run = useRef(0);

  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    run.current += 1;
    setFound(({ items }) => ({ looking: { kind: 'stopped' }, items }));
  }, []);
  useEffect(() => () => worker.current?.terminate(), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is a reason to look again
  useEffect(() => {
    if (library === null) return;
    run.current += 1;
    worker.current ??= new Worker(new URL('./care-worker.ts', import.meta.url), { type: 'module' });
    const own = run.current;
    let coming: readonly CareItem[] = [];
    const fail = (message: string) => setFound(({ items }) => ({ looking: { kind: 'failed', message }, items }));
    worker.current.onerror = (event) => fail(event.message);
    worker.current.onmessage = ({ data }: MessageEvent<CareAnswer>) => {
      if (data.run !== own) return;
      switch (data.kind) {
        case 'found': {
          const { done, total, items } = data.progress;
          coming = [...coming, ...items];
          const shown = coming;
          setFound((before) => ({
            looking: { kind: 'looking', done, total },
            // Not fewer than were there a moment ago, only to come back one by one.
            items: shown.length < before.items.length ? before.items : shown,
          }));
          break;
        }
        case 'finished':
          setFound({ looking: { kind: 'done' }, items: coming });
          break;
        case 'failed':
          fail(data.message);
          break;
      }
    };
    const request: CareRequest = { run: own, library };
    worker.current.postMessage(request);
  }, [library, round]);

  return { ...found, stop, again: () => setRound((before) => before + 1) };
}
