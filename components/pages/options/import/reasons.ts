/** Importers say why in English; what they say often has a text in every language here. The rest stays as it is. */
import type { TextKey, Texts } from '../../../ui/text.tsx';

type Known = readonly [said: RegExp, key: TextKey];

const REASONS: readonly Known[] = [
  [/^has no text$/, 'options.foreign.reason.noText'],
  [/^has no word$/, 'options.foreign.reason.noWord'],
  [/^is longer than (\d+) characters$/, 'options.foreign.reason.tooLong'],
  [/^a pack has no room for them$/, 'options.foreign.reason.noRoom'],
  [/^writes no reply$/, 'options.foreign.reason.noReply'],
  [/^writes no reply; it only does ([\s\S]*)$/, 'options.foreign.reason.onlyDoes'],
  [/^is a picture: ([\s\S]*)$/, 'options.foreign.reason.picture'],
  [/^has more than (\d+) columns$/, 'options.foreign.reason.manyColumns'],
  [/^a cell opens with " and is never closed$/, 'options.foreign.reason.openCell'],
  [/^has no second column with the text$/, 'options.foreign.reason.noSecond'],
  [/^has no list of snippets$/, 'options.foreign.reason.noSnippets'],
  [/^is not a \w+$|^is (?:a list|empty|a \w+), not a \w+$/, 'options.foreign.reason.notOne'],
  [/^there was none; the first words stand for it$/, 'options.foreign.loss.firstWords'],
  [/^(?:is )?left out$/, 'options.foreign.loss.leftOut'],
  [/^they are not complete and stand for themselves$/, 'options.foreign.loss.incomplete'],
  [/^is kept as it is written$/, 'options.foreign.loss.kept'],
  [/^is kept as it is written: it cannot be carried over$/, 'options.foreign.loss.keptNoWay'],
  [/^is kept as it is written: (.*) fills it in when the reply is sent$/, 'options.foreign.loss.keptFilled'],
  [/^is asked for$/, 'options.foreign.loss.asked'],
  [/^is asked for: there is no such value here$/, 'options.foreign.loss.askedUnknown'],
  [/^is asked for: a template knows the day, not the hour$/, 'options.foreign.loss.askedHour'],
  [/^is left out: a reply presses no keys$/, 'options.foreign.loss.noKeys'],
  [/^became (\{\{.*\}\}), which is nearly the same$/, 'options.foreign.loss.nearly'],
  [/^([\s\S]*) belongs to “(.*)” already$/, 'options.foreign.loss.shortcutTaken'],
  [/^([\s\S]*) is too long$/, 'options.foreign.loss.shortcutLong'],
  [/^it was switched off; it has the tag “inactive” now$/, 'options.foreign.loss.inactive'],
  [/^blanks at the beginning of lines are left out$/, 'options.foreign.loss.blanks'],
  [/^the picture is left out: ([\s\S]*)$/, 'options.foreign.loss.picture'],
  [/^is not what belongs there: ([\s\S]*)$/, 'options.foreign.loss.notBelonging'],
];

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
    if (found) return t(key, ...found.slice(1).map((part) => part ?? ''));
  }
  return said;
}

/** Why one item was left out, or what became of a part of it. */
export const reasonText = (said: string, t: Texts['t']): string => inWords(said, REASONS, t);

/** Why a file could not be read at all. */
export const unreadableText = (said: string, t: Texts['t']): string => inWords(said, UNREADABLE, t);

/** What a loss is about: a field of ours has a name, a construct of the other tool is written as it is there. */
export function aboutText(about: string, t: Texts['t']): string {
  const key = Object.hasOwn(ABOUT, about) ? ABOUT[about] : undefined;
  return key ? t(key) : about;
}

/** Where in the file, before the item's own title in quotes. */
export function placeText(where: string, t: Texts['t']): string {
  const quote = where.indexOf('“');
  const [place, title] = quote < 0 ? [where, ''] : [where.slice(0, quote), where.slice(quote)];
  const said = place.replace(/\b(line|item) (\d+)/g, (_, what: string, number: string) =>
    t(what === 'line' ? 'options.foreign.line' : 'options.foreign.item', number),
  );
  return said + title;
}

/** Tools go by their names; what is no tool has one in every language. */
export function formatText({ id, title }: { readonly id: string; readonly title: string }, t: Texts['t']): string {
  if (id === 'generic-csv') return t('options.foreign.anyTable');
  return id === 'wordlist-csv' ? t('options.foreign.wordList') : title;
}
