/** The worker's second half, loaded when templates are first needed (see lib/background/tools.ts). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { packReader } from '#background/pack-reader.ts';
import { contextOf } from '#core/templates/context.ts';
import { renderSnippet } from '#core/templates/render.ts';
import { createSearch } from '#core/templates/search.ts';
import { createSuggester } from '#core/templates/suggest.ts';
import { extension as extensionDe, overlay as overlayDe, ui as uiDe } from '../locales/de.json';
import { extension as extensionEn, overlay as overlayEn, ui as uiEn } from '../locales/en.json';
import starterPack from '../packs/starter.gen.json';

const TEXTS = {
  en: { extension: extensionEn, messages: { overlay: overlayEn, ui: uiEn } },
  de: { extension: extensionDe, messages: { overlay: overlayDe, ui: uiDe } },
};

export default defineUnlistedScript(() => {
  globalThis.sincerelyReplyTools = {
    contextOf,
    createSearch,
    createSuggester,
    packReader,
    textsIn: (language) => ({ language, ...TEXTS[language] }),
    renderSnippet,
    starterPack,
  };
});
