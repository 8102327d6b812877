/** Injected into the one frame whose reply box took focus. Wiring only: the page layer does the work. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answered, lastSaid, SCRIPT_PATIENCE } from '#browser/answered.ts';
import { onMessage, sendMessage } from '#browser/messages.ts';
import type { AssistantSettings } from '#core/replies.ts';
import { type Assistant, runAssistant } from '#page/assistant.ts';
import { slotOf } from '#page/slot.ts';

export default defineUnlistedScript(async () => {
  const slot = slotOf(globalThis);
  if (slot.assistantRuns) return;
  slot.assistantRuns = true;

  const life = new AbortController();
  const orphaned = (): boolean => browser.runtime?.id === undefined;
  /** Updated or removed under an open page: take everything away, and never throw into the page's console. */
  const failed = (error: unknown): void => {
    if (orphaned()) life.abort();
    else console.warn('Sincerely:', error instanceof Error ? error.message : String(error));
  };
  const quietly = (work: Promise<unknown>): void => {
    work.catch(failed);
  };

  let settings: AssistantSettings;
  let assistant: Assistant | null = null;
  let changedMeanwhile = false;
  const saying = lastSaid();
  const readSettings = () => answered(() => sendMessage('settings', undefined));
  const readAgain = async (): Promise<void> => {
    if (assistant === null) {
      changedMeanwhile = true;
      return;
    }
    settings = await readSettings();
    speak();
    assistant.settingsChanged();
  };
  /** Another language with another policy: what is drawn already says it from now on. */
  const speak = (): void => {
    if (slot.texts?.language === settings.texts?.language) return;
    slot.texts = settings.texts ?? null;
    if (!slot.overlay) return;
    // The checker's words come with the overlay.
    const brought = answered(() => sendMessage('injectOverlay', undefined), SCRIPT_PATIENCE);
    quietly(brought.then(() => assistant?.settingsChanged()));
  };
  /** Few packs have a rule with `re:` or `#Tag`; only those pay for what reads them. */
  const requestEngines = (): void => {
    if (slot.onEngines) return;
    slot.onEngines = (engines) => {
      slot.checker?.provide(engines);
      assistant?.settingsChanged();
    };
    quietly(answered(() => sendMessage('injectEngines', undefined), SCRIPT_PATIENCE));
  };
  const underWay = new Set<'injectChecker' | 'injectOverlay'>();
  /** Asked for at leisure and then in a hurry, it comes once; when it did not come, it can be asked for again. */
  const request = (script: 'injectChecker' | 'injectOverlay') => (): void => {
    if (underWay.has(script) || slot.othersCome) return;
    underWay.add(script);
    const sent = answered(() => sendMessage(script, undefined), SCRIPT_PATIENCE);
    quietly(sent.finally(() => underWay.delete(script)));
  };
  // Before the first answer: who does not listen is taken for gone, and hears of no change any more.
  const deafen = [
    onMessage('settingsChanged', readAgain),
    onMessage('libraryChanged', () => assistant?.libraryChanged()),
    onMessage('openSearch', () => assistant?.openSearch() ?? false),
    onMessage('boxState', () => assistant?.boxState() ?? null),
    onMessage('selfTest', async () => (await assistant?.selfTest()) ?? null),
  ];
  try {
    settings = await readSettings();
  } catch (error) {
    // The worker was stopped in the middle of the answer: the next focus asks anew.
    slot.assistantRuns = false;
    for (const stop of deafen) stop();
    failed(error);
    return;
  }
  let shortcuts: { readonly print: number; readonly all: readonly string[] } | null = null;
  speak();
  assistant = runAssistant({
    page: document,
    slot,
    shadowMode: __E2E__ ? 'open' : 'closed',
    signal: life.signal,
    orphaned,
    requestOverlay: request('injectOverlay'),
    requestChecker: request('injectChecker'),
    requestEngines,
    ports: {
      settings: () => settings,
      suggest: (conversation, channel) => answered(() => sendMessage('suggest', { conversation, channel })),
      search: (query, limit, conversation) => answered(() => sendMessage('search', { query, limit, conversation })),
      searchAhead: (query, limit, conversation) =>
        answered(() => sendMessage('searchAhead', { query, limit, conversation })),
      render: (id, conversation, channel, answers) =>
        answered(() => sendMessage('render', { id, conversation, channel, answers })),
      shortcuts: async () => {
        const { print, all } = await answered(() =>
          sendMessage('shortcuts', shortcuts ? { known: shortcuts.print } : {}),
        );
        if (all) shortcuts = { print, all };
        return shortcuts?.all ?? [];
      },
      withShortcut: (shortcut, conversation) => answered(() => sendMessage('withShortcut', { shortcut, conversation })),
      picked: async (id, message) => sendMessage('picked', { id, message }),
      unpicked: (pick) => quietly(sendMessage('unpicked', pick)),
      keepDraft: (ticket, text, own) =>
        quietly(saying(`draft ${ticket}`, () => sendMessage('keepDraft', { ticket, text, own }))),
      drafts: (ticket) => answered(() => sendMessage('listDrafts', { ticket })),
      ignore: (ignore) => quietly(answered(() => sendMessage('ignore', ignore))),
      count: (check, outcome, reason) =>
        quietly(sendMessage('count', { check, outcome, ...(reason ? { reason } : {}) })),
      remember: (ticket, conversation) => quietly(sendMessage('remember', { ticket, conversation })),
      recall: (ticket) => answered(() => sendMessage('recall', ticket)),
      moveMark: ({ x, y }) => quietly(saying('mark', () => sendMessage('moveMark', { x, y }))),
      pause: (minutes) => quietly(saying('pause', () => sendMessage('pause', { minutes }))),
      copy: async (text) => navigator.clipboard.writeText(text),
      failed,
    },
  });

  if (changedMeanwhile) quietly(readAgain());
});
