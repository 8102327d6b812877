/** What packs say of a reply on the command line, as in the browser: by its channel and by whose conversation it is. */
import type { Channel, Conversation, Voice } from '#core/model.ts';
import { gradesFor, layerOf, NO_LAYERS, personaIn } from '#core/packs/layers.ts';
import type { Pack } from '#core/packs/schema.ts';
import { voiceOf } from '#core/packs/voice.ts';
import { enginesFor } from './engines.ts';
import { readPack } from './pack-files.ts';

export interface Told {
  readonly channel?: Channel | undefined;
  readonly customer?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly site?: string | undefined;
}

export type Voices =
  | { readonly kind: 'voices'; readonly of: (told: Told) => Voice }
  | { readonly kind: 'problems'; readonly lines: readonly string[] };

/** Files or source folders, a later one over an earlier. */
export async function voicesOf(paths: readonly string[]): Promise<Voices> {
  const packs: Pack[] = [];
  for (const path of paths) {
    const read = await readPack(path);
    if (read.kind === 'problems') return { kind: 'problems', lines: read.lines };
    await enginesFor(read.pack);
    packs.push(read.pack);
  }
  const base = voiceOf(packs, 'email');
  const layers = { ...NO_LAYERS, packs: packs.map(layerOf) };
  const made = new Map<string, Voice>();
  return {
    kind: 'voices',
    of({ channel = 'email', customer = '', tags = [], site }) {
      const persona = personaIn(layers.packs, conversationOf(customer, tags))?.id;
      const key = [channel, persona, site].join(' ');
      const voice = made.get(key) ?? {
        ...base,
        grades: gradesFor(layers, channel, persona),
        ...(persona === undefined ? {} : { persona }),
        ...(site === undefined ? {} : { site }),
      };
      // The same object again, for which the engine has compiled everything.
      made.set(key, voice);
      return voice;
    },
  };
}

const conversationOf = (customer: string, tags: readonly string[]): Conversation => ({
  messages: customer === '' ? [] : [{ from: 'customer', text: customer }],
  customer: {},
  agent: {},
  ticket: { id: '', tags },
  source: 'page',
});
