import { options as de, popup as dePopup, ui as deUi } from '../../locales/de.json';
import { options as en, popup as enPopup, ui as enUi } from '../../locales/en.json';
import { createTexts, type Texts } from '../ui/text.tsx';

/** `language` as the browser names it, e.g. "de-AT". What is not German is English. */
export function pageTexts(language: string): Texts {
  return /^de\b/i.test(language)
    ? createTexts('de', { options: de, popup: dePopup, ui: deUi })
    : createTexts('en', { options: en, popup: enPopup, ui: enUi });
}
