import { createI18n } from '@wxt-dev/i18n';
import type { FoundReply, RenderedReply, SuggestedReply } from '#browser/messages.ts';
import { isSignOff, signOffReply } from '#browser/sign-off.ts';
import { latestCustomerText } from '#core/conversation.ts';
import type { Conversation, Snippet } from '#core/model.ts';
import { shortcutKey } from '#core/templates/typed-shortcut.ts';
import { fold, wordsOf } from '#core/templates/words.ts';
import type { Store } from '#store/database.ts';
import { addPick } from '#store/picks.ts';
import { noteSnippetUsed } from '#store/snippets.ts';
import { type Library, type Reply, readLibrary } from './library.ts';
import type { RequestOf } from './requests.ts';
import type { ReplyTools } from './tools.ts';

export interface Author {
  readonly agentName: string;
  readonly signOff: string;
}

export interface Replies {
  search(request: RequestOf<'search'>): Promise<{ hits: readonly FoundReply[]; total: number }>;
  suggest(request: RequestOf<'suggest'>): Promise<readonly SuggestedReply[]>;
  render(request: RequestOf<'render'>, author: Author): Promise<RenderedReply>;
  shortcuts(): Promise<readonly string[]>;
  withShortcut(request: RequestOf<'withShortcut'>): Promise<readonly FoundReply[]>;
  picked(request: RequestOf<'picked'>): Promise<void>;
  /** Builds ahead what the first question will need. */
  warm(): Promise<void>;
  /** Something was stored: the next question is answered from a new index. */
  forget(): void;
}

interface Indexes {
  readonly library: Library;
  readonly search: ReturnType<ReplyTools['createSearch']>;
  suggesterFor(channel: string): ReturnType<ReplyTools['createSuggester']>;
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
  let current: Promise<Indexes> | null = null;

  const indexes = (): Promise<Indexes> => {
    const building = current ?? build(store, tools, now());
    current = building;
    // A failure is not remembered: the next question tries again.
    building.catch(() => {
      if (current === building) current = null;
    });
    return building;
  };

  return {
    forget() {
      current = null;
    },
    async warm() {
      (await indexes()).suggesterFor('email');
    },
    async search({ query, limit, conversation }) {
      const { search, library } = await indexes();
      const hits = search.search(query, COUNTED);
      const known = conversation && (await knownIn(conversation, tools, now));
      const found = hits.slice(0, limit).flatMap(({ id }) => replyView(library.replies.get(id), known));
      return { hits: found, total: hits.length };
    },
    async suggest({ conversation, channel }) {
      const asked = latestCustomerText(conversation).trim();
      if (asked === '' || channel === 'note') return [];
      const { library, suggesterFor } = await indexes();
      const known = await knownIn(conversation, tools, now);
      return suggesterFor(channel)
        .suggest(asked, SUGGESTED)
        .filter(({ score }, _, [best]) => score >= Math.max(LISTED, BESIDE_BEST * (best?.score ?? 0)))
        .flatMap((suggestion) =>
          replyView(library.replies.get(suggestion.id), known).map((view) => ({ ...suggestion, ...view })),
        );
    },
    async render({ id, conversation, channel, answers }, { agentName, signOff }) {
      const { library } = await indexes();
      const reply = library.replies.get(id);
      if (reply === undefined)
        return { kind: 'refused', title: '', message: 'This reply was deleted in the meantime.' };
      if (reply.draft) {
        const message = 'This reply is a draft. Mend it under Options, Snippets.';
        return { kind: 'refused', title: reply.title, message };
      }
      const { renderSnippet, contextOf } = await tools();
      const context = contextOf(conversation, {
        agentName,
        channel,
        now: new Date(now()),
        body: reply.body,
        languages: [new Intl.DateTimeFormat().resolvedOptions().locale],
        personas: library.packs.flatMap((record) => record.pack.personas),
        ...(reply.language ? { locale: reply.language } : {}),
      });
      const rendered = renderSnippet(reply, context, answers, withSignOff([...library.replies.values()], signOff));
      return { ...rendered, title: reply.title };
    },
    async shortcuts() {
      const { library } = await indexes();
      return [...library.replies.values()].flatMap(({ shortcut, draft }) => (shortcut && !draft ? [shortcut] : []));
    },
    async withShortcut({ shortcut, conversation }) {
      const { library } = await indexes();
      const wanted = shortcutKey(shortcut);
      const known = await knownIn(conversation, tools, now);
      return [...library.replies.values()]
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

async function build(store: Store, tools: () => Promise<ReplyTools>, now: number): Promise<Indexes> {
  const [{ createSearch, createSuggester }, library] = [await tools(), await readLibrary(store, tools, now)];
  // A draft is kept, and found in Options; it is not offered.
  const all = [...library.replies.values()].filter((reply) => !reply.draft);
  const picks = library.picks.map((pick) => ({ id: pick.snippet, message: pick.stems.join(' ') }));
  const suggesters = new Map<string, ReturnType<typeof createSuggester>>();
  return {
    library,
    search: createSearch(all),
    suggesterFor(channel) {
      const known = suggesters.get(channel);
      if (known) return known;
      const fitting = all.filter(
        (reply) => reply.channels.length === 0 || reply.channels.some((one) => one === channel),
      );
      const suggester = createSuggester(fitting, picks);
      suggesters.set(channel, suggester);
      return suggester;
    },
  };
}

/** The person's own sign-off takes the place of any pack's. */
function withSignOff(library: readonly Snippet[], signOff: string): readonly Snippet[] {
  const own = signOffReply(signOff);
  return own.length === 0 ? library : [...own, ...library.filter((reply) => !isSignOff(reply))];
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
  const { id, title, shortcut, source } = reply;
  return [
    {
      id,
      title,
      ...(shortcut ? { shortcut } : {}),
      preview: previewOf(reply.body, known),
      source: source === 'personal' ? yours() : source.pack,
    },
  ];
}

function yours(): string {
  return createI18n().t('extension.yours');
}

const PREVIEW_LENGTH = 400;

/** The body with what is known put in, the rest as "…": asking is for the one that is chosen. */
function previewOf(body: string, known: Known): string {
  return body
    .replaceAll(/\{%-?\s*note\s*-?%\}[\s\S]*?\{%-?\s*endnote\s*-?%\}/g, '')
    .replaceAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g, (_, path: string) => valueAt(known, path) || '…')
    .replaceAll(/\{%-?\s*(?:ask|choose)\b[^%]*%\}/g, '…')
    .replaceAll(/\{%[^%]*%\}/g, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, PREVIEW_LENGTH);
}

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
