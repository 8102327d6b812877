/** The worker's second half, loaded when templates are first needed (see lib/browser/background/tools.ts). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { contextOf } from '#core/templates/context.ts';
import { renderSnippet } from '#core/templates/render.ts';
import { createSearch } from '#core/templates/search.ts';
import { CONFIDENT, createSuggester } from '#core/templates/suggest.ts';

const built = import.meta.glob<unknown>('../packs/starter.gen.json', { eager: true, import: 'default' });
const [starterPack] = Object.values(built);

export default defineUnlistedScript(() => {
  globalThis.sincerelyReplyTools = {
    CONFIDENT,
    contextOf,
    createSearch,
    createSuggester,
    renderSnippet,
    starterPack,
  };
});
