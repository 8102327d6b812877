/** The worker's second half, loaded when templates are first needed (see lib/background/tools.ts). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { packReader } from '#background/pack-reader.ts';
import { contextOf } from '#core/templates/context.ts';
import { renderSnippet } from '#core/templates/render.ts';
import { createSearch } from '#core/templates/search.ts';
import { createSuggester } from '#core/templates/suggest.ts';
import starterPack from '../packs/starter.gen.json';

export default defineUnlistedScript(() => {
  globalThis.sincerelyReplyTools = {
    contextOf,
    createSearch,
    createSuggester,
    packReader,
    renderSnippet,
    starterPack,
  };
});
