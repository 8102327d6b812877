import Dexie from 'dexie';
import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { onMessage, type Protocol } from '#browser/messages.ts';
import { PACK_ORIGINS } from '#browser/pack-origins.ts';
import { type Policy, watchPolicy } from '#browser/policy.ts';
import { readSettings, type Settings, watchSettings, writeSettings } from '#browser/settings.ts';
import { OPEN_SEARCH } from '#browser/shortcut.ts';
import { isSiteOn } from '#browser/sites.ts';
import { openStore, type Store } from '#store/database.ts';
import { keepUnreadable } from '#store/quarantine.ts';
import { assistantSettings } from './assistant.ts';
import { awake } from './awake.ts';
import { recall, remember } from './conversations.ts';
import { count, ignore } from './feedback.ts';
import { tellFrames } from './frames.ts';
import { HOUSEKEEPING, keepHouse, setHousekeepingAlarm } from './housekeeping.ts';
import { injectAssistant, injectChecker, injectEngines, injectOverlay, wakeOpenTabs } from './inject.ts';
import * as journal from './journal.ts';
import { seedStarter } from './library.ts';
import { createMenus, onMenu } from './menus.ts';
import { packWork } from './pack-work.ts';
import { PAUSE_OVER, pause, setPauseAlarm } from './pause.ts';
import { printOfText } from './print.ts';
import { reconcileSites } from './registrations.ts';
import { createReplies } from './replies.ts';
import { type RequestOf, type RequestType, requests } from './requests.ts';
import { type Frame, frameOf, hostOf } from './sender.ts';
import { settingsAhead } from './settings-ahead.ts';
import { SUBSCRIPTIONS } from './subscription-alarm.ts';
import { keepToolsAtHand, replyTools } from './tools.ts';
import { forgetLanguage, learnLanguage, overlayTexts, saidIn } from './words.ts';

/** `idb://sincerely/snippets/…`; what else is stored, counts and drafts of replies above all, makes no index old. */
const IN_THE_INDEX = /^all$|^idb:\/\/[^/]+\/(?:snippets|packs|packEdits|picks)\//;
const IN_THE_LIBRARY = /^all$|^idb:\/\/[^/]+\/(?:snippets|packs|packEdits)\//;
const IN_THE_VOICE = /^all$|^idb:\/\/[^/]+\/(?:packs|packEdits)\//;

type Answer<T extends RequestType> = ReturnType<Protocol[T]>;

/**
 * Listeners first and synchronously: a worker that was woken by an event gets only what was registered in its first turn.
 * Nothing here remembers anything that matters; the worker may be killed between any two lines.
 */
export function startBackground(): void {
  const store = openStore();
  const replies = createReplies(store, replyTools, Date.now, {
    caughtUp: () => report(tellFrames('libraryChanged')),
    lasting: awake,
  });
  const packs = packWork(store, replyTools);
  const settings = () => settingsOf(store);
  const speaking = <T>(work: () => Promise<T>): Promise<T> => learnLanguage(replyTools).then(work);
  const ahead = settingsAhead(async (frame) => {
    const current = await settings();
    const on = await isSiteOn(frame.pattern, current);
    const texts = await overlayTexts(current.policy, replyTools);
    return { ...(await assistantSettings(store, replyTools, current, on, Date.now(), hostOf(frame))), ...texts };
  });
  const settingsChanged = (): Promise<void> => {
    ahead.forget();
    return tellFrames('settingsChanged');
  };
  const keepHouseNow = async () => keepHouse(store, await settings(), Date.now());

  keepToolsAtHand();
  // Also for what another window of ours stored.
  Dexie.on('storagemutated', (parts) => {
    const stored = Object.keys(parts);
    if (stored.some((part) => IN_THE_INDEX.test(part))) replies.forget(parts);
    if (stored.some((part) => IN_THE_LIBRARY.test(part))) report(tellFrames('libraryChanged'));
    if (stored.some((part) => IN_THE_VOICE.test(part))) report(settingsChanged());
  });

  const injectWhereOn = async (
    inject: (frame: Frame, policy: Policy) => Promise<void>,
    frame: Frame,
  ): Promise<void> => {
    const current = await settings();
    if (await isSiteOn(frame.pattern, current)) await inject(frame, current.policy);
  };
  answer('injectAssistant', (_, frame) => {
    const injected = injectWhereOn(injectAssistant, frame);
    ahead.begin(frame);
    return injected;
  });
  answer('injectChecker', (_, frame) => injectWhereOn(injectChecker, frame));
  answer('injectOverlay', (_, frame) => injectWhereOn(injectOverlay, frame));
  answer('injectEngines', (_, frame) => injectWhereOn(injectEngines, frame));
  answer('settings', async (_, frame) => {
    const current = await ahead.take(frame);
    // In the next turn, after the answer: the indexes take a moment, and the first suggestion should not.
    setTimeout(() => report(replies.warm()));
    return current;
  });
  answer('suggest', (request, frame) => speaking(() => replies.suggest(request, hostOf(frame))));
  answer('search', (request, frame) => speaking(() => replies.search(request, hostOf(frame))));
  answer('searchAhead', (request, frame) => replies.searchAhead(request, hostOf(frame)));
  answer('render', async (request, frame) => {
    const rendered = await replies.render(request, await settings(), hostOf(frame));
    return rendered.kind === 'refused'
      ? { ...rendered, message: await saidIn(replyTools, rendered.message) }
      : rendered;
  });
  answer('shortcuts', async ({ known }, frame) => {
    const all = await replies.shortcuts(hostOf(frame));
    const print = printOfText(all.join('\n'));
    return { print, ...(print === known ? {} : { all }) };
  });
  answer('withShortcut', (request, frame) => speaking(() => replies.withShortcut(request, hostOf(frame))));
  answer('picked', (request) => replies.picked(request));
  answer('unpicked', (pick) => replies.unpicked(pick));
  answer('ignore', async (what) => {
    await ignore(store, what, await settings(), Date.now());
    await settingsChanged();
  });
  answer('count', async (request) => count(store, request, await settings(), Date.now()));
  answer('remember', (request, frame) => remember(request, frame, Date.now()));
  answer('recall', (ticket, frame) => recall(ticket, frame));
  answer('keepDraft', async (draft, frame) => journal.keep(store, draft, frame, await settings(), Date.now()));
  answer('listDrafts', async (of, frame) => journal.list(store, of, frame, await settings(), Date.now()));
  answer('clearDrafts', (of, frame) => journal.clear(store, of, frame));
  answer('moveMark', (markOffset) => writeSettings({ markOffset }));
  answer('pause', ({ minutes }) => pause(minutes, Date.now()));

  watchSettings(() => report(settingsChanged()));
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === PAUSE_OVER) report(settingsChanged());
    if (alarm.name === HOUSEKEEPING) {
      report(keepHouseNow());
      report(packs.policy());
    }
    if (alarm.name === SUBSCRIPTIONS) report(packs.due());
  });
  // While the worker is awake; an alarm every two minutes sees to it otherwise.
  globalThis.addEventListener('online', () => report(packs.online()));
  watchPolicy(() => {
    forgetLanguage();
    report(keepHouseNow());
    report(speaking(createMenus));
    report(sitesAdded());
    report(packs.policy());
  });
  // What was granted for packs only is no site of ours; the browser tells of the grant before we could write that down.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && PACK_ORIGINS in changes) report(reconcileSites());
  });
  browser.contextMenus.onClicked.addListener((press, tab) => report(onMenu(press, tab?.id)));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === OPEN_SEARCH && tab?.id !== undefined) report(tellFrames('openSearch', tab.id));
  });

  browser.permissions.onAdded.addListener(() => report(sitesAdded()));
  browser.permissions.onRemoved.addListener(() => report(reconcileSites().then(settingsChanged)));
  browser.runtime.onStartup.addListener(() => {
    report(wakeUp(settings));
    report(keepHouseNow());
    report(packs.started());
  });
  browser.runtime.onInstalled.addListener(() => {
    report(wakeUp(settings));
    report(keepHouseNow());
    report(speaking(createMenus));
    report(packs.started());
    report(seedStarter(store, replyTools, Date.now()));
  });
}

const schemas: { readonly [T in RequestType]: Pick<z.ZodMiniType<RequestOf<T>>, 'safeParse'> } = requests;

function answer<T extends RequestType>(
  type: T,
  handle: (request: RequestOf<T>, frame: Frame) => Promise<Answer<T>>,
): void {
  onMessage(type, async (message) => {
    const frame = frameOf(message.sender);
    if (frame === null) throw new Error(`Sincerely does not take "${type}" from there.`);
    const request = schemas[type].safeParse(message.data);
    if (!request.success) throw new Error(`Sincerely could not read "${type}".`);
    return handle(request.data, frame);
  });
}

async function sitesAdded(): Promise<void> {
  for (const pattern of await reconcileSites()) await wakeOpenTabs(pattern);
}

async function wakeUp(settings: () => Promise<Settings>): Promise<void> {
  // Tabs that the browser restored may have been quicker than a registration that had to be made anew.
  await sitesAdded();
  await setPauseAlarm((await settings()).pausedUntil, Date.now());
  await setHousekeepingAlarm();
}

function settingsOf(store: Store): Promise<Settings> {
  return readSettings(async ({ key, raw, reason }) => {
    await keepUnreadable(store, { from: 'settings', key, raw, reason }, Date.now());
    console.error(`Sincerely set the unreadable setting "${key}" aside. See Options, Backup.`);
  });
}

/** For what nobody waits for. */
function report(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error('Sincerely, in the background:', error));
}
