/** The voice that replies are judged by. Only who names a pack waits for what reads packs. */
import { PLAIN_VOICE } from '#core/model.ts';
import type { Voices } from './voices.ts';

export async function judgedBy(packs: readonly string[] = []): Promise<Voices> {
  if (packs.length === 0) return { kind: 'voices', of: () => PLAIN_VOICE };
  const { voicesOf } = await import('./voices.ts');
  return voicesOf(packs);
}
