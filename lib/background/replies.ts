import type { ObservabilitySet } from 'dexie';
import type { FoundReply, RenderedReply, SuggestedReply } from '#browser/messages.ts';
import { namelessCustomerText } from '#core/conversation.ts';
import { personaIn } from '#core/packs/layers.ts';
import type { Pack } from '#core/packs/schema.ts';
import { withSignOff } from '#core/packs/sign-off.ts';
import { COUNTED, type Found, type FoundAhead } from '#core/replies.ts';
import { isFor } from '#core/sites/host.ts';
import { tellingWords } from '#core/templates/alike.ts';
import type { OpenLibrary } from '#core/templates/library-index.ts';
import { NO_PERSONA } from '#core/templates/persona.ts';
import { shortcutKey } from '#core/templates/typed-shortcut.ts';
import type { Store } from '#store/database.ts';
import { addPick, takeBackPick } from '#store/picks.ts';
import { findAhead } from './find-ahead.ts';
import { openIndexCache } from './index-cache.ts';
import type { Held, KeeperOptions } from './index-state.ts';
import type { Reply } from './library.ts';
import { type Change, changeIn, EVERYTHING } from './library-changes.ts';
import { createKeeper } from './library-index.ts';
import { picksFor } from './library-reader.ts';
import { createOwnReplies } from './own-replies.ts';
import { headView, knownIn, replyView, unaskedView, yours } from './preview.ts';
import { reasonsFor } from './reasons.ts';
import { ownPartsOf } from './reply-parts.ts';
import type { RequestOf } from './requests.ts';
import type { ReplyTools } from './tools.ts';
import { unhurried } from './unhurried.ts';

export interface Author {
  readonly agentName: string;
  readonly signOff: string;
}

/** `host` is where it is asked: a pack for other hosts has no say there. */
export interface Replies {
  search(request: RequestOf<'search'>, host?: string): Promise<Found>;
  searchAhead(request: RequestOf<'searchAhead'>, host?: string): Promise<FoundAhead>;
  suggest(request: RequestOf<'suggest'>, host?: string): Promise<readonly SuggestedReply[]>;
  render(request: RequestOf<'render'>, author: Author, host?: string): Promise<RenderedReply>;
  shortcuts(host?: string): Promise<readonly string[]>;
  withShortcut(request: RequestOf<'withShortcut'>, host?: string): Promise<readonly FoundReply[]>;
  picked(request: RequestOf<'picked'>): Promise<number>;
  unpicked(pick: RequestOf<'unpicked'>): Promise<void>;
  /** Builds ahead what the first question will need. */
  warm(): Promise<void>;
  /** Something was stored, as Dexie tells it, or anything at all: the next question is answered with it. */
  forget(parts?: ObservabilitySet): void;
}

const SUGGESTED = 3;
/** Scores are probabilities. What the panel lists may be doubtful, for its reason stands beside it, but not far-fetched. */
const LISTED = 0.1;
/** Nor much less likely than the best one. */
const BESIDE_BEST = 0.6;

/** One per life of the worker. What it remembers is only ever a faster copy of what is stored. */
export function createReplies(
  store: Store,
  tools: () => Promise<ReplyTools>,
  now: () => number,
  { cache = openIndexCache(store.name), ...told }: Partial<Pick<KeeperOptions, 'cache' | 'caughtUp' | 'lasting'>> = {},
): Replies {
  const keeper = createKeeper({ store, tools, cache, now, ...told });
  /** Questions that somebody waits for: with each, what was looked for ahead is of no more use. */
  let asked = 0;
  const own = createOwnReplies(store, now);
  const openOn = openedOnHosts(tools);

  const changed = (change: Change): void => {
    own.changed(change);
    keeper.changed(change);
  };
  const on = async (host?: string): Promise<OnHost> => openOn(await keeper.current(), host);
  const repliesFor = async (ids: readonly string[], { templates }: OnHost): Promise<readonly Reply[]> => {
    const mine = await own.get(ids.filter((id) => !templates.has(id)));
    return ids.flatMap((id) => templates.get(id) ?? mine.get(id) ?? []);
  };

  return {
    forget(parts) {
      changed(parts ? changeIn(parts) : EVERYTHING);
    },
    async warm() {
      await on();
    },
    async search({ query, limit, conversation }, host) {
      asked += 1;
      const there = await on(host);
      const hits = there.open.search(query, COUNTED);
      const known = conversation && (await knownIn(conversation, tools, now, there.packs));
      const shown = hits.slice(0, limit).map(({ id }) => id);
      const found = await repliesFor(shown, there);
      const view = query.trim() === '' ? unaskedView : replyView;
      const shownAs = found.flatMap((reply) => view(reply, known));
      return { hits: shownAs, total: hits.length, ...(keeper.isBehind() ? { behind: true } : {}) };
    },
    async searchAhead({ query, limit, conversation }, host) {
      const there = await on(host);
      const known = await knownIn(conversation, tools, now, there.packs);
      const before = asked;
      const found = await unhurried(findAhead(there.open, query, limit, () => asked !== before));
      const ids = new Set(found.flatMap((one) => one.ids));
      const firsts = new Set(found.flatMap((one) => one.ids.slice(0, 1)));
      const replies = (await repliesFor([...ids], there)).flatMap((reply) =>
        firsts.has(reply.id) ? replyView(reply, known) : headView(reply),
      );
      return { replies, next: found };
    },
    async suggest({ conversation, channel }, host) {
      const asked = namelessCustomerText(conversation).trim();
      if (asked === '' || channel === 'note') return [];
      const there = await on(host);
      const known = await knownIn(conversation, tools, now, there.packs);
      const persona = personaIn(there.packs, conversation);
      const { languageOf, confident } = await tools();
      const language = languageOf(asked);
      const situation = { channel, language, persona: persona?.id ?? NO_PERSONA };
      const suggested = there.open
        .suggest(asked, SUGGESTED, situation)
        .filter(({ score }, _, [best]) => score >= Math.max(LISTED, BESIDE_BEST * (best?.score ?? 0)));
      const ids = suggested.map(({ id }) => id);
      const replies = new Map((await repliesFor(ids, there)).map((reply) => [reply.id, reply]));
      const words = tellingWords(asked);
      const offered = await Promise.all(
        suggested.map(async (suggestion) => {
          const reply = replies.get(suggestion.id);
          if (reply === undefined) return [];
          const picks = await picksFor(store, reply.id);
          const reasons = reasonsFor(reply, picks, { channel, language, persona, words });
          return replyView(reply, known).map((view) => ({
            ...suggestion,
            ...view,
            ...(reasons.length > 0 ? { reasons } : {}),
            ...(suggestion.score < confident ? { guess: true } : {}),
          }));
        }),
      );
      return offered.flat();
    },
    async render({ id, conversation, channel, answers }, { agentName, signOff }, host) {
      const there = await on(host);
      const { packs, templates, open } = there;
      const [reply] = await repliesFor([id], there);
      if (reply === undefined)
        return { kind: 'refused', title: '', message: 'This reply was deleted in the meantime.' };
      if (reply.draft) {
        const message = 'This reply is a draft. Mend it under Options, Snippets.';
        return { kind: 'refused', title: reply.title, message };
      }
      const { renderSnippet, contextOf } = await tools();
      const persona = personaIn(packs, conversation);
      const context = contextOf(conversation, {
        agentName,
        channel,
        now: new Date(now()),
        body: reply.body,
        languages: [new Intl.DateTimeFormat().resolvedOptions().locale],
        personas: persona ? [persona] : [],
        packs,
        pack: reply.pack,
        ...(reply.language ? { locale: reply.language } : {}),
      });
      const mine = await ownPartsOf(reply, templates, open, own);
      const parts = withSignOff([...templates.values(), ...mine], { own: signOff, packs, channel });
      const rendered = renderSnippet(reply, context, answers, parts);
      return { ...rendered, title: reply.title };
    },
    async shortcuts(host) {
      const { open } = await on(host);
      return [...open.entries()].flatMap(({ shortcut }) => (shortcut === '' ? [] : [shortcut]));
    },
    async withShortcut({ shortcut, conversation }, host) {
      const there = await on(host);
      const wanted = shortcutKey(shortcut);
      const known = await knownIn(conversation, tools, now, there.packs);
      const ids = [...there.open.entries()].flatMap((entry) =>
        entry.shortcut !== '' && shortcutKey(entry.shortcut) === wanted ? [entry.id] : [],
      );
      return (await repliesFor(ids, there)).flatMap((reply) => replyView(reply, known));
    },
    async picked({ id, message }) {
      const pick = await addPick(store, id, tellingWords(message), now());
      changed({ snippets: new Set([id]), packs: false, picks: true });
      return pick;
    },
    async unpicked(pick) {
      const id = await takeBackPick(store, pick, now());
      if (id !== null) changed({ snippets: new Set([id]), packs: false, picks: true });
    },
  };
}

/** What there is on one host. */
interface OnHost {
  readonly open: OpenLibrary;
  readonly packs: readonly Pack[];
  readonly templates: ReadonlyMap<string, Reply>;
}

/** A pack for other hosts is left out of one index for all: hosts that know the same packs share what was opened. */
function openedOnHosts(tools: () => Promise<ReplyTools>): (held: Held, host?: string) => Promise<OnHost> {
  const opened = new WeakMap<Held, Map<string, OnHost>>();
  return async (held, host) => {
    const known = opened.get(held) ?? new Map<string, OnHost>();
    opened.set(held, known);
    const without = new Set(
      held.packs.flatMap(({ pack }) => (host !== undefined && !isFor(pack, host) ? [pack.id] : [])),
    );
    const key = [...without, yours()].join(' ');
    const there = known.get(key) ?? {
      open: (await tools()).openLibrary(held.index, without, yours()),
      packs: held.packs.flatMap(({ pack }) => (without.has(pack.id) ? [] : [pack])),
      templates: new Map([...held.templates].filter(([, { pack = '' }]) => !without.has(pack))),
    };
    known.set(key, there);
    return there;
  };
}
