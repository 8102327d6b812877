/** What reads and checks packs says in English, in the language of who reads it. What has no text here stays as it is. */
import type { Texts } from '../../../ui/text.tsx';
import { type Known, SAID_OF_SOURCE } from './said-of-source.ts';

const SAID: readonly Known[] = [
  [/^“(.*)” is not a known field\.$/, 'options.packs.said.unknownField'],
  [/^It uses “(.*)”, which is not a known field\.$/, 'options.packs.said.unknownField'],
  [/^It was to be reviewed by (\S+)\.$/, 'options.packs.said.reviewBy'],
  [/^It was to be reviewed by (\S+)\. (.*) looks after it\.$/, 'options.packs.said.reviewByWhom'],
  [/^“(.*)” is the shortcut of “(.*)” as well: typing it offers both\.$/, 'options.packs.said.shortcut'],
  [/^It says the same as “(.*)”\.$/, 'options.packs.said.same'],
  [/^It is (\d+) % the same as “(.*)”\.$/, 'options.packs.said.nearly'],
  [/^“(.*)” is none of the pack’s values\.$/, 'options.packs.said.noValue'],
  [/^“(.*)” is none of the pack’s personas\.$/, 'options.packs.said.noPersona'],
  [/^sets a grade for “(.*)”, which is neither a built-in check/, 'options.packs.said.noCheck'],
  [/^It uses “(.*)”, and there is no template with that shortcut or id\.$/, 'options.packs.said.noPart'],
  [/^It uses “(.*)”, and there is no reply with that shortcut or id\.$/, 'options.packs.said.noPart'],
  [/^It uses “(.*)”, and there is no template with that shortcut or id for (.*)\.$/, 'options.packs.said.noPartFor'],
  [/^It uses “(.*)”, which uses itself again\.$/, 'options.packs.said.usesItself'],
  [/^It takes (\d+) years of school to read\./, 'options.packs.said.hard'],
  [/^“(.*)” breaks ([a-z0-9-]+): ([\s\S]*)$/, 'options.packs.said.ownRule'],
  [/^“([\s\S]*)” should be flagged, and the rule found nothing\.$/, 'options.packs.said.shouldFlag'],
  [/^“([\s\S]*)” should be quiet, and the rule found “(.*)”\.$/, 'options.packs.said.shouldBeQuiet'],
  [/^“([\s\S]*)” should be quiet, and the rule misses something\.$/, 'options.packs.said.shouldMissNothing'],
  [/^give at least one example under “(.*)”$/, 'options.packs.said.noExample'],
  [/^“(.*)” is the id of another rule as well$/, 'options.packs.said.sameId'],
  [/^knows no (.*); there are: (.*)$/, 'options.packs.said.knowsNo'],
  [/^is not what belongs here$/, 'options.packs.said.notHere'],
  [/^could not be checked: ([\s\S]*)$/, 'options.packs.said.notChecked'],
  [/^(\{% .* %\}) is never closed with (\{% .* %\})\.$/, 'options.packs.said.notClosed'],
  [/^The greeting has no name in it\.$/, 'options.packs.said.noName'],
  [/^This reply is empty\.$/, 'options.packs.said.replyEmpty'],
  [/^This reply was deleted in the meantime\.$/, 'options.packs.said.deleted'],
  [/^This reply is a draft\./, 'options.packs.said.isDraft'],
  [/^has no text(?: below its particulars)?$/, 'options.packs.said.noText'],
  [/^is missing$/, 'options.packs.said.missing'],
  [/^must not be empty$/, 'options.packs.said.empty'],
  [/^must be a text;/, 'options.packs.said.mustText'],
  [/^must be a number$/, 'options.packs.said.mustNumber'],
  [/^must be true or false$/, 'options.packs.said.mustTruth'],
  [/^must be a list:/, 'options.packs.said.mustList'],
  [/^must have lines of its own/, 'options.packs.said.mustLines'],
  [/^must be one of: (.*)$/, 'options.packs.said.mustOne'],
  [/^(“.*”) (?:is|are) not known here$/, 'options.packs.said.notKnown'],
  [/^a text with “: ” in it needs quotes/, 'options.packs.said.colon'],
  [/^must start with its particulars between two lines of ---$/, 'options.packs.said.noParticulars'],
  [/^the (?:rule|template) “(.*)” is already in (.*)$/, 'options.packs.said.already'],
  [/^is nested too deeply or refers to itself too often$/, 'options.packs.said.tooDeep'],
  [/^use small letters, digits and hyphens/, 'options.packs.said.id'],
  [/^write the version as 1\.2\.3$/, 'options.packs.said.version'],
  [/^write the language as/, 'options.packs.said.language'],
  [/^write the date as 2027-01-31$/, 'options.packs.said.date'],
];

/** In front of what is wrong there. */
const INSIDE: readonly Known[] = [
  [/^Line (\d+): ([\s\S]*)$/, 'options.packs.said.inLine'],
  [/^In “(.*?)”: ([\s\S]*)$/, 'options.packs.said.inPart'],
];

/** Behind it. */
const IN_PATTERN = /^([\s\S]*) in "([\s\S]*)" at position (\d+)$/;

/** Places before the message ("rules/a.yaml:3: find › no. 1: …") stay as they are written. */
export function saidText(line: string, t: Texts['t']): string {
  const [, inner, pattern, at] = IN_PATTERN.exec(line) ?? [];
  if (inner !== undefined && pattern !== undefined && at !== undefined)
    return t('options.packs.said.inPattern', saidText(inner, t), pattern, at);
  for (let from = 0; from >= 0; ) {
    const said = line.slice(from);
    for (const [pattern, key] of INSIDE) {
      const [, where = '', what = ''] = pattern.exec(said) ?? [];
      if (what !== '') return line.slice(0, from) + t(key, where, saidText(what, t));
    }
    for (const [pattern, key] of [...SAID, ...SAID_OF_SOURCE]) {
      const found = pattern.exec(said);
      if (found) return line.slice(0, from) + t(key, ...found.slice(1).map((part) => part ?? ''));
    }
    const next = line.indexOf(': ', from);
    from = next < 0 ? -1 : next + 2;
  }
  return line;
}
