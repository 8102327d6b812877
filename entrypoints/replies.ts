/** The worker's second half, loaded when templates are first needed (see lib/background/tools.ts). */
import { createI18n } from '@wxt-dev/i18n';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepPacks, workerPorts } from '#background/keep-packs.ts';
import { saidText } from '#components/pages/options/packs/said.ts';
import { createTexts } from '#components/ui/texts.ts';
import { contextOf } from '#core/templates/context.ts';
import { buildLibrary, changeLibrary, isOutgrown, openLibrary } from '#core/templates/library-index.ts';
import { renderSnippet } from '#core/templates/render.ts';
import { CONFIDENT } from '#core/templates/suggest.ts';
import { languageOf } from '#core/text/language.ts';
import { extension as extensionDe, overlay as overlayDe, said as saidDe, ui as uiDe } from '../locales/de.json';
import { extension as extensionEn, overlay as overlayEn, said as saidEn, ui as uiEn } from '../locales/en.json';
import starterPack from '../packs/starter.gen.json';

const TEXTS = {
  en: { extension: extensionEn, messages: { overlay: overlayEn, ui: uiEn } },
  de: { extension: extensionDe, messages: { overlay: overlayDe, ui: uiDe } },
};
const SAID = { en: createTexts('en', { said: saidEn }), de: createTexts('de', { said: saidDe }) };

export default defineUnlistedScript(() => {
  globalThis.sincerelyReplyTools = {
    buildLibrary,
    changeLibrary,
    confident: CONFIDENT,
    contextOf,
    isOutgrown,
    languageOf,
    openLibrary,
    keepPacks: (store) => keepPacks(workerPorts(store)),
    textsIn: (language) => ({ language, ...TEXTS[language] }),
    renderSnippet,
    said: (line, language) =>
      saidText(line, language ? SAID[language].t : (key, ...values) => createI18n().t(key, values.map(String))),
    starterPack,
  };
});
