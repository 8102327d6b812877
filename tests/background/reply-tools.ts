import type { ReplyTools } from '#background/tools.ts';
import { contextOf } from '#core/templates/context.ts';
import { buildLibrary, changeLibrary, isOutgrown, openLibrary } from '#core/templates/library-index.ts';
import { renderSnippet } from '#core/templates/render.ts';
import { CONFIDENT } from '#core/templates/suggest.ts';
import { languageOf } from '#core/text/language.ts';
import shipped from '../../packs/starter.gen.json';

/** The worker's second script as it is shipped, with this pack for the starter. */
export const replyTools =
  (starterPack: unknown = shipped) =>
  async (): Promise<ReplyTools> => ({
    contextOf,
    buildLibrary,
    changeLibrary,
    confident: CONFIDENT,
    isOutgrown,
    languageOf,
    openLibrary,
    renderSnippet,
    starterPack,
  });
