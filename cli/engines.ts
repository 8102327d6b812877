/** Rules with `#Tag` need compromise, which takes 200 ms to load: only a pack that has such rules pays for it. */
import type { Pack } from '#core/packs/schema.ts';
import { provideEngines } from '#core/rules/engines.ts';
import { taggerOf } from '#core/text/tags.ts';

/** Once there, they stay. Needed where sources run as they are: a build brings them by itself. */
export async function enginesFor({ rules }: Pick<Pack, 'rules'>): Promise<void> {
  if (/#\p{Lu}/u.test(JSON.stringify(rules))) await provideTags();
}

export async function provideTags(): Promise<void> {
  const { default: nlp } = await import('compromise/two');
  provideEngines({ tags: () => taggerOf(nlp) });
}
