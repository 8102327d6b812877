import type { FoundReply, RenderedReply, SuggestedReply } from '#browser/messages.ts';
import { latestCustomerText } from '#core/conversation.ts';
import type { Channel, Conversation } from '#core/model.ts';
import { personaIn } from '#core/packs/layers.ts';
import type { Pack } from '#core/packs/schema.ts';
import { withSignOff } from '#core/packs/sign-off.ts';
import { isFor } from '#core/sites/host.ts';
import { shortcutKey } from '#core/templates/typed-shortcut.ts';
import { fold, wordsOf } from '#core/templates/words.ts';
import type { Store } from '#store/database.ts';
import { addPick } from '#store/picks.ts';
import { noteSnippetUsed } from '#store/snippets.ts';
import { type Reply, readLibrary } from './library.ts';
import type { RequestOf } from './requests.ts';
import type { ReplyTools } from './tools.ts';
import { word } from './words.ts';

export interface Author {
  readonly agentName: string;
  readonly signOff: string;
}

/** `host` is where it is asked: a pack for other hosts has no say there. */
export interface Replies {
  search(request: RequestOf<'search'>, host?: string): Promise<{ hits: readonly FoundReply[]; total: number }>;
  suggest(request: RequestOf<'suggest'>, host?: string): Promise<readonly SuggestedReply[]>;
  render(request: RequestOf<'render'>, author: Author, host?: string): Promise<RenderedReply>;
  shortcuts(host?: string): Promise<readonly string[]>;
  withShortcut(request: RequestOf<'withShortcut'>, host?: string): Promise<readonly FoundReply[]>;
  picked(request: RequestOf<'picked'>): Promise<void>;
  /** Builds ahead what the first question will need. */
  warm(): Promise<void>;
  /** Something was stored: the next question is answered from a new index. */
  forget(): void;
}

/** What there is on one host. */
interface Indexes {
  readonly replies: ReadonlyMap<string, Reply>;
  readonly packs: readonly Pack[];
  readonly search: ReturnType<ReplyTools['createSearch']>;
  suggesterFor(channel: Channel): ReturnType<ReplyTools['createSuggester']>;
}

const SUGGESTED = 3;
/** Scores are probabilities. What the panel lists may be doubtful, for its reason stands beside it, but not far-fetched. */
const LISTED = 0.1;
/** Nor much less likely than the best one. */
const BESIDE_BEST = 0.6;
/** So many hits a person can still choose from; beyond, the query is to be narrowed. */
const COUNTED = 200;

/** One per life of the worker. What it remembers is only ever a faster copy of what is stored. */
export function createReplies(store: Store, tools: () => Promise<ReplyTools>, now: () => number): Replies {
  let current: Promise<(host?: string) => Indexes> | null = null;

  const indexes = async (host?: string): Promise<Indexes> => {
    const building = current ?? build(store, tools, now());
    current = building;
    // A failure is not remembered: the next question tries again.
    building.catch(() => {
      if (current === building) current = null;
    });
    return (await building)(host);
  };

  return {
    forget() {
      current = null;
    },
    async warm() {
      (await indexes()).suggesterFor('email');
    },
    async search({ query, limit, conversation }, host) {
      const { search, replies } = await indexes(host);
      const hits = search.search(query, COUNTED);
      const known = conversation && (await knownIn(conversation, tools, now));
      const found = hits.slice(0, limit).flatMap(({ id }) => {
        const reply = replies.get(id);
        const views = replyView(reply, known);
        // What stands there unasked says why.
        return query.trim() === '' ? views.map((view) => ({ ...view, source: unasked(reply, view.source) })) : views;
      });
      return { hits: found, total: hits.length };
    },
    async suggest({ conversation, channel }, host) {
      const asked = latestCustomerText(conversation).trim();
      if (asked === '' || channel === 'note') return [];
      const { replies, suggesterFor } = await indexes(host);
      const known = await knownIn(conversation, tools, now);
      return suggesterFor(channel)
        .suggest(asked, SUGGESTED)
        .filter(({ score }, _, [best]) => score >= Math.max(LISTED, BESIDE_BEST * (best?.score ?? 0)))
        .flatMap((suggestion) =>
          replyView(replies.get(suggestion.id), known).map((view) => ({ ...suggestion, ...view })),
        );
    },
    async render({ id, conversation, channel, answers }, { agentName, signOff }, host) {
      const { replies, packs } = await indexes(host);
      const reply = replies.get(id);
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
        ...(reply.language ? { locale: reply.language } : {}),
      });
      const parts = withSignOff([...replies.values()], { own: signOff, packs, channel });
      const rendered = renderSnippet(reply, context, answers, parts);
      return { ...rendered, title: reply.title };
    },
    async shortcuts(host) {
      const { replies } = await indexes(host);
      return [...replies.values()].flatMap(({ shortcut, draft }) => (shortcut && !draft ? [shortcut] : []));
    },
    async withShortcut({ shortcut, conversation }, host) {
      const { replies } = await indexes(host);
      const wanted = shortcutKey(shortcut);
      const known = await knownIn(conversation, tools, now);
      return [...replies.values()]
        .filter((reply) => reply.shortcut !== undefined && shortcutKey(reply.shortcut) === wanted)
        .flatMap((reply) => replyView(reply, known));
    },
    async picked({ id, message }) {
      await addPick(store, id, stemsOf(message), now());
      await noteSnippetUsed(store, id, now());
      current = null;
    },
  };
}

async function build(store: Store, tools: () => Promise<ReplyTools>, now: number): Promise<(host?: string) => Indexes> {
  const [{ createSearch, createSuggester }, library] = [await tools(), await readLibrary(store, tools, now)];
  const own = yours();
  const picks = library.picks.map((pick) => ({ id: pick.snippet, message: pick.stems.join(' ') }));

  const indexesOf = (packs: readonly Pack[]): Indexes => {
    const ids = new Set(packs.map(({ id }) => id));
    const replies = new Map([...library.replies].filter(([, { pack }]) => pack === undefined || ids.has(pack)));
    // A draft is kept, and found in Options; it is not offered.
    const all = [...replies.values()].filter((reply) => !reply.draft);
    const suggesters = new Map<Channel, ReturnType<typeof createSuggester>>();
    return {
      replies,
      packs,
      search: createSearch(all.map((reply) => ({ ...reply, from: sourceOf(reply, own) }))),
      suggesterFor(channel) {
        const known = suggesters.get(channel);
        if (known) return known;
        const fitting = all.filter((reply) => reply.channels.length === 0 || reply.channels.includes(channel));
        const suggester = createSuggester(fitting, picks);
        suggesters.set(channel, suggester);
        return suggester;
      },
    };
  };

  const made = new Map<string, Indexes>();
  return (host) => {
    const packs = library.packs.map(({ pack }) => pack).filter((pack) => host === undefined || isFor(pack, host));
    const key = packs.map(({ id }) => id).join(' ');
    const known = made.get(key) ?? indexesOf(packs);
    made.set(key, known);
    return known;
  };
}

type Known = Readonly<Record<string, unknown>>;

/** What a preview can be filled with. */
async function knownIn(
  conversation: Conversation,
  tools: () => Promise<ReplyTools>,
  now: () => number,
): Promise<Known> {
  const { contextOf } = await tools();
  return { ...contextOf(conversation, { agentName: '', channel: 'email', now: new Date(now()) }) };
}

function replyView(reply: Reply | undefined, known: Known = {}): readonly FoundReply[] {
  if (reply === undefined) return [];
  const { id, title, shortcut } = reply;
  return [
    {
      id,
      title,
      ...(shortcut ? { shortcut } : {}),
      preview: previewOf(reply.body, known),
      source: sourceOf(reply),
    },
  ];
}

function unasked(reply: Reply | undefined, source: string): string {
  if (reply?.pinned) return `${word('pinned')} · ${source}`;
  return reply?.usedAt ? `${word('used')} · ${source}` : source;
}

const yours = (): string => word('yours');

const sourceOf = ({ source }: Reply, own = yours()): string => (source === 'personal' ? own : source.pack);

const PREVIEW_LENGTH = 400;

/** The body with what is known put in, the rest as "…": asking is for the one that is chosen. */
function previewOf(body: string, known: Known): string {
  return withoutMarks(body)
    .replaceAll(/\{%-?\s*note\s*-?%\}[\s\S]*?\{%-?\s*endnote\s*-?%\}/g, '')
    .replaceAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g, (_, path: string) => valueAt(known, path) || '…')
    .replaceAll(/\{%-?\s*(?:ask|choose)\b[^%]*%\}/g, '…')
    .replaceAll(/\{%[^%]*%\}/g, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, PREVIEW_LENGTH);
}

/** Read quickly, at a glance: the marks that stand around words, before anything of a customer is among them. */
const withoutMarks = (body: string): string =>
  body
    .replaceAll('**', '')
    .replaceAll(/(?<![\w*])\*(?=\S)([^*\n]+)\*(?!\w)/g, '$1')
    .replaceAll(/\[([^\]\n]+)\]\([^)\s]*\)/g, '$1')
    .replaceAll(/^#{1,6} /gm, '');

function valueAt(known: Known, path: string): string {
  let value: unknown = known;
  for (const step of path.split('.'))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  return typeof value === 'string' ? value : '';
}

/** No numbers: an order or a phone number says nothing about which reply fits. */
function stemsOf(message: string): readonly string[] {
  return wordsOf(fold(message)).filter((word) => word.length > 2 && !/\p{N}/u.test(word));
}
