import type { Texts } from '../../../ui/text.tsx';
import type { Counts } from './types.ts';

/** "8 values, 30 rules, 42 templates". */
export function countsText({ values, rules, templates, terms }: Counts, t: Texts['t']): string {
  const said = [
    values > 0 && t('options.packs.count.values', values),
    rules > 0 && t('options.packs.count.rules', rules),
    templates > 0 && t('options.packs.count.templates', templates),
    terms > 0 && t('options.packs.count.terms', terms),
  ].filter((one) => one !== false);
  return said.length > 0 ? said.join(', ') : t('options.packs.count.nothing');
}
