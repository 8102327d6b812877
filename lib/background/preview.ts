import type { FoundReply } from '#browser/messages.ts';
import type { Conversation } from '#core/model.ts';
import type { Pack } from '#core/packs/schema.ts';
import type { Reply } from './library.ts';
import type { ReplyTools } from './tools.ts';
import { word } from './words.ts';

export type Known = Readonly<Record<string, unknown>>;

/** What a preview can be filled with. */
export async function knownIn(
  conversation: Conversation,
  tools: () => Promise<ReplyTools>,
  now: () => number,
  packs: readonly Pack[],
): Promise<Known> {
  const { contextOf } = await tools();
  return { ...contextOf(conversation, { agentName: '', channel: 'email', now: new Date(now()), packs }) };
}

export function replyView(reply: Reply | undefined, known: Known = {}): readonly FoundReply[] {
  if (reply === undefined) return [];
  return [{ ...headView(reply), preview: previewOf(reply.body, known) }];
}

export function headView(reply: Reply): FoundReply {
  const { id, title, shortcut } = reply;
  return { id, title, ...(shortcut ? { shortcut } : {}), preview: '', source: sourceOf(reply) };
}

/** What stands there unasked says why. */
export function unaskedView(reply: Reply, known?: Known): readonly FoundReply[] {
  const why = reply.pinned ? `${word('pinned')} · ` : reply.usedAt ? `${word('used')} · ` : '';
  return replyView(reply, known).map((view) => ({ ...view, source: `${why}${view.source}` }));
}

export const yours = (): string => word('yours');

const sourceOf = ({ source }: Reply): string => (source === 'personal' ? yours() : source.pack);

const PREVIEW_LENGTH = 400;

/** The body with what is known put in, what will be asked for by its label, the rest as "…". */
function previewOf(body: string, known: Known): string {
  return withoutMarks(body)
    .replaceAll(/\{%-?\s*note\s*-?%\}[\s\S]*?\{%-?\s*endnote\s*-?%\}/g, '')
    .replaceAll(/\{\{-?\s*([\w.]+)([^}]*)\}\}/g, (_, path: string, filters: string) =>
      // Another day than today would be read as a promise.
      filters.includes('plus_') ? '…' : valueAt(known, path) || '…',
    )
    .replaceAll(/\{%-?\s*(?:ask|choose)\b([^%]*)%\}/g, (_, what: string) =>
      /,\s*as:/.test(what) ? '' : `‹${/["']([^"']+)["']/.exec(what)?.[1] ?? '…'}›`,
    )
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
