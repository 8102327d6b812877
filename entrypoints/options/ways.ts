import type { Done } from '#components/pages/options/types.ts';
import type { Texts } from '#components/ui/text.tsx';

/** What went wrong, for a person. The full disk is the one a person can do something about. */
export function failureText(error: unknown, t: Texts['t']): string {
  for (let cause: unknown = error; cause instanceof Error; cause = 'inner' in cause ? cause.inner : cause.cause)
    if (cause.name === 'QuotaExceededError') return t('options.failure.full');
  return t('options.failure.other', error instanceof Error ? error.message : String(error));
}

/** Runs what may fail, and says how it went. */
export const attempt = (work: () => Promise<unknown>, t: Texts['t']): Promise<Done> =>
  saying(async () => {
    await work();
    return null;
  }, t);

/** The same, where `work` answers why it did not go, or null. */
export async function saying(work: () => Promise<string | null>, t: Texts['t']): Promise<Done> {
  try {
    const problem = await work();
    return problem === null ? { kind: 'done' } : { kind: 'failed', message: problem };
  } catch (error) {
    console.error(error);
    return { kind: 'failed', message: failureText(error, t) };
  }
}

export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The download has taken its own reference by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export async function chooseFile(accept: string): Promise<File | null> {
  return (await chooseFiles({ accept }))[0] ?? null;
}

/** Nothing when the person changed their mind. */
export function chooseFiles(
  how: { readonly accept?: string; readonly multiple?: boolean; readonly webkitdirectory?: boolean } = {},
): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', ...how });
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

/** "sincerely-snippets-2026-11-22.json" */
export function fileName(what: string, now: Date): string {
  return `sincerely-${what}-${now.toISOString().slice(0, 10)}.json`;
}
