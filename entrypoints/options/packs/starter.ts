import { packSchema } from '#core/packs/schema.ts';
import { installPack } from '#store/packs.ts';
import { store } from '../store.ts';

/** The pack that came with us, after a person had removed it. */
export async function bringStarter(): Promise<void> {
  const { default: starter } = await import('../../../packs/starter.gen.json');
  const pack = packSchema.parse(starter);
  await installPack(store, { pack, trust: { kind: 'unsigned' }, origin: 'starter' }, Date.now());
}
