/**
 * For editors whose undo tells steps apart by time alone (ProseMirror: half a second). Measured: a template right after
 * typing went into the typing's step, whatever the selection did, and one Ctrl+Z took both. So a write waits until
 * nothing has changed for that long. Changes are known only while a box is observed.
 */
export interface Pause {
  changed(): void;
  /** Somebody who never pauses is not waited for. */
  reached(): Promise<void>;
}

const PATIENCE = 3;

export function createPause(length: number): Pause {
  let last = Number.NEGATIVE_INFINITY;
  return {
    changed() {
      last = performance.now();
    },
    async reached() {
      const latest = performance.now() + length * PATIENCE;
      for (;;) {
        const now = performance.now();
        const until = Math.min(last + length, latest);
        if (until <= now) return;
        await new Promise((resolve) => setTimeout(resolve, until - now));
      }
    },
  };
}
