import type { Settings } from '#browser/settings.ts';
import { changeSetting } from '#browser/settings.ts';
import { countOutcome } from '#store/counts.ts';
import type { Store } from '#store/database.ts';
import { addIgnore } from '#store/ignores.ts';
import { addOverride } from '#store/overrides.ts';
import type { RequestOf } from './requests.ts';

/** "Turn this check off" is the same setting as in Options, so that it can be found and undone there. */
export async function ignore(
  store: Store,
  what: RequestOf<'ignore'>,
  { policy }: Pick<Settings, 'policy'>,
  now: number,
): Promise<void> {
  if (what.kind !== 'check') await addIgnore(store, what, now);
  // A grade the organisation has set is not the agent's to change.
  else if (policy.grades?.[what.check] === undefined)
    await changeSetting('grades', (now) => ({ ...now, [what.check]: 'off' }));
}

export async function count(
  store: Store,
  { check, outcome, reason }: RequestOf<'count'>,
  { policy }: Settings,
  now: number,
): Promise<void> {
  if (policy.statistics === false) return;
  await countOutcome(store, check, outcome);
  if (outcome === 'overridden' && reason?.trim()) await addOverride(store, check, reason.trim(), now);
}
