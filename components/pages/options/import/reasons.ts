/** Importers say why in English; what they say often has a text in every language here. The rest stays as it is. */
import type { TextKey, Texts } from '../../../ui/text.tsx';
import { saidText } from '../packs/said.ts';
import { type Known, REASONS } from './reason-texts.ts';

/** Whole sentences that begin with "It". */
const UNREADABLE: readonly Known[] = [
  [/^It is empty(?::.*)?\.$/, 'options.foreign.unread.empty'],
  [/^It is a zip archive/, 'options.foreign.unread.zip'],
  [/^It is nested/, 'options.foreign.unread.deep'],
  [/^It is not JSON: line (\d+), column (\d+)/, 'options.foreign.unread.json'],
  [/^It is not YAML: line (\d+), column (\d+), (.*)\.$/, 'options.foreign.unread.yaml'],
  [/^It has no column for the text; its columns are ([\s\S]*)\. Say which/, 'options.foreign.unread.noBody'],
  [/^It has no column “(.*)”; its columns are ([\s\S]*)\.$/, 'options.foreign.unread.noColumn'],
  [/^It has no list of /, 'options.foreign.unread.noList'],
  [/^It has no line with /, 'options.foreign.unread.noLine'],
  [/^It (?:has no <rule>|is no (?:Vale|Weir) rule)/, 'options.foreign.unread.noRule'],
];

const ABOUT: Readonly<Record<string, TextKey>> = {
  title: 'options.foreign.about.title',
  shortcut: 'options.foreign.about.shortcut',
  placeholders: 'options.foreign.about.placeholders',
  'control characters': 'options.foreign.about.controls',
  tags: 'options.foreign.about.tags',
  channels: 'options.foreign.about.channels',
  language: 'options.foreign.about.language',
  attachment: 'options.foreign.about.attachment',
  attachments: 'options.foreign.about.attachment',
  indentation: 'options.foreign.about.indentation',
};

function inWords(said: string, known: readonly Known[], t: Texts['t']): string {
  for (const [pattern, key] of known) {
    const found = pattern.exec(said);
    // Of several ways to say it one has the part.
    if (found) return t(key, ...found.slice(1).filter((part) => part !== undefined));
  }
  return said;
}

/** Why one item was left out, or what became of a part of it. */
export function reasonText(said: string, t: Texts['t']): string {
  const whole = inWords(said, REASONS, t);
  if (whole !== said) return whole;
  const parts = said.split('; ');
  // A rule that does not compile says so in the words of packs.
  return parts.length < 2 ? saidText(said, t) : parts.map((part) => inWords(part, REASONS, t)).join('; ');
}

/** Why a file could not be read at all. */
export const unreadableText = (said: string, t: Texts['t']): string => inWords(said, UNREADABLE, t);

/** What a loss is about: a field of ours has a name, a construct of the other tool is written as it is there. */
export function aboutText(about: string, t: Texts['t']): string {
  const key = Object.hasOwn(ABOUT, about) ? ABOUT[about] : undefined;
  return key ? t(key) : about;
}

const PLACES: Readonly<Record<string, TextKey>> = {
  line: 'options.foreign.place.line',
  item: 'options.foreign.place.item',
  match: 'options.foreign.place.item',
  rule: 'options.foreign.place.rule',
  folder: 'options.foreign.place.folder',
  snippet: 'options.foreign.place.snippet',
  action: 'options.foreign.place.action',
  column: 'options.foreign.place.column',
  template: 'options.foreign.place.template',
  macro: 'options.foreign.place.macro',
  reply: 'options.foreign.place.reply',
};

/** Where in the file, before the item's own title in quotes. */
export function placeText(where: string, t: Texts['t']): string {
  const quote = where.indexOf('“');
  const [place, title] = quote < 0 ? [where, ''] : [where.slice(0, quote), where.slice(quote)];
  const said = place.replace(
    /\b(line|item|match|rule|folder|snippet|action|column|template|macro|reply) (?=\S)/g,
    (_, what: string) => {
      const word = PLACES[what];
      return word ? `${t(word)} ` : `${what} `;
    },
  );
  return said + title;
}

/** Tools go by their names; what is no tool has one in every language. */
export function formatText({ id, title }: { readonly id: string; readonly title: string }, t: Texts['t']): string {
  if (id === 'generic-csv') return t('options.foreign.anyTable');
  return id === 'wordlist-csv' ? t('options.foreign.wordList') : title;
}
