import { options as de, popup as dePopup, said as deSaid, ui as deUi } from '../../locales/de.json';
import { options as en, popup as enPopup, said as enSaid, ui as enUi } from '../../locales/en.json';
import { createTexts, type Texts } from '../ui/texts.ts';
import { type ToldTable, teller } from '../ui/told.ts';

/** `language` as the browser names it, e.g. "de-AT". What is not German is English. `told`: for pages that show what the engine says. */
export function pageTexts(language: string, told: ToldTable = {}): Texts {
  return /^de\b/i.test(language)
    ? createTexts('de', { options: de, popup: dePopup, said: deSaid, ui: deUi }, teller(told))
    : createTexts('en', { options: en, popup: enPopup, said: enSaid, ui: enUi });
}
