// Sections by name: what the pages say is not bundled into a script that is injected into every reply page.
import { overlay as de, ui as deUi } from '../../locales/de.json';
import { overlay as en, ui as enUi } from '../../locales/en.json';
import { createTexts, type Texts } from '../ui/text.tsx';

/** `language` as the browser names it, e.g. "de-AT". What is not German is English. */
export function overlayTexts(language: string): Texts {
  return /^de\b/i.test(language)
    ? createTexts('de', { overlay: de, ui: deUi })
    : createTexts('en', { overlay: en, ui: enUi });
}
