import { gradesOf, type Settings } from '#browser/settings.ts';
import type { Ignore, Voice } from '#core/model.ts';
import type { Pack } from '#core/packs/schema.ts';
import { voiceOf } from '#core/packs/voice.ts';

/** What the packs say, then the person's own settings, and last what the organisation has locked. */
export function resolveVoice(packs: readonly Pack[], settings: Settings, ignored: readonly Ignore[]): Voice {
  const voice = voiceOf(packs, 'email');
  return { ...voice, grades: { ...voice.grades, ...gradesOf(settings) }, ignored };
}
