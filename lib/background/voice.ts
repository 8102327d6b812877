import type { Settings } from '#browser/settings.ts';
import type { Ignore, Voice } from '#core/model.ts';
import { gradesFor, type Layers, layerOf } from '#core/packs/layers.ts';
import type { Pack } from '#core/packs/schema.ts';
import { voiceOf } from '#core/packs/voice.ts';

/** What depends on channel and customer: packs, then the person's own settings, and last what the organisation has locked. */
export const layersOf = (packs: readonly Pack[], { grades, policy }: Pick<Settings, 'grades' | 'policy'>): Layers => ({
  packs: packs.map(layerOf),
  person: grades,
  locked: policy.grades ?? {},
});

/** What is judged by on one host; as loud as in an e-mail of nobody in particular, where no layers are asked. */
export function resolveVoice(
  packs: readonly Pack[],
  settings: Settings,
  ignored: readonly Ignore[],
  host?: string,
): Voice {
  const grades = gradesFor(layersOf(packs, settings), 'email');
  return { ...voiceOf(packs, 'email'), ...(host === undefined ? {} : { site: host }), grades, ignored };
}
