import { phraseAt } from '../findings/phrase.ts';
import type { Span } from '../model.ts';
import type { Check, Reading } from './check.ts';

const CHAT_WORDS = 100;
const POST_CHARACTERS = 280;

export const check: Check = {
  id: 'too-long-for-channel',
  grade: 'note',
  channels: ['chat', 'social'],
  doc: {
    what: `A chat message of more than ${CHAT_WORDS} words, a post of more than ${POST_CHARACTERS} characters.`,
    why: 'In chat a long block makes people wait and then scroll; a post is cut off.',
    better: 'The one thing they need now, the rest in the next message.',
  },
  run: ({ draft, channel, voice }) => {
    if (voice.rules.some((rule) => limitsLength(rule, channel))) return [];
    const own = draft.text.trimEnd();
    const over = channel === 'social' ? beyond(own, POST_CHARACTERS) : afterWord(own, CHAT_WORDS);
    if (!over) return [];
    return [
      phraseAt(draft, over, {
        confidence: 0.95,
        message:
          channel === 'social'
            ? `${charactersIn(own)} characters; a post shows ${POST_CHARACTERS}.`
            : `${wordsIn(own)} words are a lot for a chat. Can some of it wait for the next message?`,
        why:
          channel === 'social'
            ? 'The end would be cut off or need another post.'
            : 'Nobody reads a block this long in a chat window.',
        because: [
          {
            saw: channel === 'social' ? 'more characters than a post shows' : 'more words than a chat carries',
            in: 'draft',
          },
        ],
      }),
    ];
  },
};

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const LINK = /https?:\/\/\S+/g;
/** The networks shorten every address to this many characters. */
const LINK_LENGTH = 23;

/** Characters as the networks count them: a code point each, an address 23. */
function charactersIn(text: string): number {
  return [...text.replace(LINK, 'x'.repeat(LINK_LENGTH))].length;
}

function beyond(text: string, most: number): Span | null {
  if (text.length <= most || charactersIn(text) <= most) return null;
  // Word by word until the post is full.
  let end = 0;
  for (const match of text.matchAll(/\S+\s*/g)) {
    if (charactersIn(text.slice(0, match.index + match[0].trimEnd().length)) > most)
      return { start: end, end: text.length };
    end = match.index + match[0].length;
  }
  return { start: end, end: text.length };
}

function afterWord(text: string, most: number): Span | null {
  let count = 0;
  for (const match of text.matchAll(/\S+/g)) {
    if (!/[\p{L}\p{N}]/u.test(match[0])) continue;
    count++;
    if (count > most) return { start: match.index, end: text.length };
  }
  return null;
}

/** A team's own limit for this channel speaks instead of ours. */
function limitsLength(rule: unknown, channel: Reading['channel']): boolean {
  if (typeof rule !== 'object' || rule === null || !('limit' in rule)) return false;
  const { limit } = rule;
  if (typeof limit !== 'object' || limit === null) return false;
  if ('per' in limit && limit.per !== 'draft') return false;
  if (!('words' in limit) && !('characters' in limit)) return false;
  if (!('channels' in rule)) return true;
  return Array.isArray(rule.channels) ? rule.channels.includes(channel) : rule.channels === channel;
}
