import type { PackagedTexts } from '#core/replies.ts';
import type { contextOf } from '#core/templates/context.ts';
import type { buildLibrary, changeLibrary, isOutgrown, openLibrary } from '#core/templates/library-index.ts';
import type { renderSnippet } from '#core/templates/render.ts';
import type { CONFIDENT } from '#core/templates/suggest.ts';
import type { languageOf } from '#core/text/language.ts';
import type { Store } from '#store/database.ts';
import type { PackKeeper } from './keep-packs.ts';

/** What templates need: Liquid, Markdown, the indexes and the starter pack. Half of the worker's code, seldom needed at once. */
export interface ReplyTools {
  readonly buildLibrary: typeof buildLibrary;
  readonly changeLibrary: typeof changeLibrary;
  readonly isOutgrown: typeof isOutgrown;
  readonly openLibrary: typeof openLibrary;
  readonly languageOf: typeof languageOf;
  readonly renderSnippet: typeof renderSnippet;
  readonly contextOf: typeof contextOf;
  readonly confident: typeof CONFIDENT;
  readonly starterPack: unknown;
}

/** Besides, what fetches packs and reads what comes. */
export interface WorkerTools extends ReplyTools {
  keepPacks(store: Store): PackKeeper;
  /** Why a reply is refused; in the browser's language where none is set. */
  said(line: string, language?: 'en' | 'de'): string;
  textsIn(language: 'en' | 'de'): PackagedTexts & {
    readonly extension: Readonly<Record<'yours' | 'pinned' | 'used' | 'saveSnippet', string>>;
  };
}

const FILE = '/replies.js';

declare global {
  var sincerelyReplyTools: WorkerTools | undefined;
  /** Only in service workers. */
  var importScripts: ((...files: string[]) => void) | undefined;
}

/**
 * A service worker may not `import()`, but it may run a script again that it ran while it was being installed: Chrome then
 * has it in its own cache. Firefox's event page may `import()`.
 */
export function keepToolsAtHand(): void {
  globalThis.addEventListener('install', () => globalThis.importScripts?.(FILE));
}

export async function replyTools(): Promise<WorkerTools> {
  if (globalThis.sincerelyReplyTools === undefined) {
    if (globalThis.importScripts) globalThis.importScripts(FILE);
    else await import(/* @vite-ignore */ FILE);
  }
  const tools = globalThis.sincerelyReplyTools;
  if (tools === undefined) throw new Error('Sincerely could not load its templates. Please reload the extension.');
  return tools;
}
