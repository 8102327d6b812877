import type { GradedCheck, VoiceView } from '#components/pages/options/packs/types.ts';
import type { Texts } from '#components/ui/text.tsx';
import type { Pack } from '#core/packs/schema.ts';

/** How a pack wants to sound and to whom: what is neither value, rule, word nor template. */
export function voiceView(pack: Pack, t: Texts['t']): VoiceView {
  const { voice, personas, profiles, remedies, company = {}, terms, sites } = pack;
  return {
    text: voice.text ?? '',
    personas: personas.map(({ id, title, text, words, tags, grades }) => ({
      id,
      title,
      text,
      words,
      tags,
      grades: graded(grades),
    })),
    channels: Object.entries(profiles).flatMap(([channel, profile]) => {
      const known = CHANNELS.find((one) => one === channel);
      if (known === undefined) return [];
      const { answerWithin, signOff = '', grades } = profile;
      return [{ channel: known, answerWithin, signOff, grades: graded(grades) }];
    }),
    remedies: Object.entries(remedies).map(([name, value]) => ({
      name: inWords(name),
      value: typeof value === 'boolean' ? t(value ? 'options.packs.yes' : 'options.packs.no') : String(value),
    })),
    company: Object.entries(company).map(([name, value]) => ({ name: `company.${name}`, value })),
    spellings: Object.entries(terms).map(([spelling, wrong]) => ({ spelling, wrong: [wrong].flat() })),
    sites: sites.flatMap((site) => (typeof site === 'string' ? [site] : [])),
  };
}

const CHANNELS = ['email', 'chat', 'social', 'note'] as const;

const graded = (grades: Pack['grades'] = {}): readonly GradedCheck[] =>
  Object.entries(grades).map(([check, grade]) => ({ check: check.replaceAll('-', ' '), grade }));

/** "refundUpTo" → "refund up to" */
const inWords = (name: string): string =>
  name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').replaceAll(/[A-Z](?![A-Z])/g, (letter) => letter.toLowerCase());
