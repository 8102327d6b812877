/** What reads and checks packs says in English, in the language of who reads it. What has no text here stays as it is. */
import type { Texts } from '../../../ui/text.tsx';
import { asSaid } from '../../../ui/told.ts';
import { type Known, SAID_OF_SOURCE } from './said-of-source.ts';

const SAID: readonly Known[] = [
  [/^“(.*)” is not a known field\.$/, 'said.unknownField'],
  [/^It uses “(.*)”, which is not a known field\.$/, 'said.unknownField'],
  [/^It was to be reviewed by (\S+)\.$/, 'said.reviewBy'],
  [/^It was to be reviewed by (\S+)\. (.*) looks after it\.$/, 'said.reviewByWhom'],
  [/^“(.*)” is the shortcut of “(.*)” as well: typing it offers both\.$/, 'said.shortcut'],
  [/^It says the same as “(.*)”\.$/, 'said.same'],
  [/^It is (\d+) % the same as “(.*)”\.$/, 'said.nearly'],
  [/^“(.*)” is none of the pack’s values\.$/, 'said.noValue'],
  [/^“(.*)” is none of the pack’s personas\.$/, 'said.noPersona'],
  [/^sets a grade for “(.*)”, which is neither a built-in check/, 'said.noCheck'],
  [/^It uses “(.*)”, and there is no template with that shortcut or id\.$/, 'said.noPart'],
  [/^It uses “(.*)”, and there is no reply with that shortcut or id\.$/, 'said.noPart'],
  [/^It uses “(.*)”, and there is no template with that shortcut or id for (.*)\.$/, 'said.noPartFor'],
  [/^It uses “(.*)”, which uses itself again\.$/, 'said.usesItself'],
  [/^It takes (\d+) years of school to read\./, 'said.hard'],
  [/^“(.*)” breaks ([a-z0-9-]+): ([\s\S]*)$/, 'said.ownRule'],
  [/^“([\s\S]*)” should be flagged, and the rule found nothing\.$/, 'said.shouldFlag'],
  [/^“([\s\S]*)” should be quiet, and the rule found “(.*)”\.$/, 'said.shouldBeQuiet'],
  [/^“([\s\S]*)” should be quiet, and the rule misses something\.$/, 'said.shouldMissNothing'],
  [/^give at least one example under “(.*)”$/, 'said.noExample'],
  [/^“(.*)” is the id of another rule as well$/, 'said.sameId'],
  [/^knows no (.*); there are: (.*)$/, 'said.knowsNo'],
  [/^is not what belongs here$/, 'said.notHere'],
  [/^could not be checked: ([\s\S]*)$/, 'said.notChecked'],
  [/^(\{% .* %\}) is never closed with (\{% .* %\})\.$/, 'said.notClosed'],
  [/^The greeting has no name in it\.$/, 'said.noName'],
  [/^This reply is empty\.$/, 'said.replyEmpty'],
  [/^This reply was deleted in the meantime\.$/, 'said.deleted'],
  [/^This reply is a draft\./, 'said.isDraft'],
  [/^has no text(?: below its particulars)?$/, 'said.noText'],
  [/^“([\s\S]*)” stands in curly quotation marks/, 'said.curly'],
  [/^is missing$/, 'said.missing'],
  [/^must not be empty$/, 'said.empty'],
  [/^must be a text;/, 'said.mustText'],
  [/^must be a number$/, 'said.mustNumber'],
  [/^must be true or false$/, 'said.mustTruth'],
  [/^must be a list:/, 'said.mustList'],
  [/^must have lines of its own/, 'said.mustLines'],
  [/^must be one of: (.*)$/, 'said.mustOne'],
  [/^(“.*”) (?:is|are) not known here$/, 'said.notKnown'],
  [/^a text with “: ” in it needs quotes/, 'said.colon'],
  [/^must start with its particulars between two lines of ---$/, 'said.noParticulars'],
  [/^the (?:rule|template) “(.*)” is already in (.*)$/, 'said.already'],
  [/^is nested too deeply or refers to itself too often$/, 'said.tooDeep'],
  [/^use small letters, digits and hyphens/, 'said.id'],
  [/^write the version as 1\.2\.3$/, 'said.version'],
  [/^write the language as/, 'said.language'],
  [/^write the date as 2027-01-31$/, 'said.date'],
];

/** In front of what is wrong there. */
const INSIDE: readonly Known[] = [
  [/^Line (\d+): ([\s\S]*)$/, 'said.inLine'],
  [/^In “(.*?)”: ([\s\S]*)$/, 'said.inPart'],
];

/** Behind it. */
const IN_PATTERN = /^([\s\S]*) in "([\s\S]*)" at position (\d+)$/;

/** Places before the message ("rules/a.yaml:3: find › no. 1: …") stay as they are written. */
export function saidText(line: string, t: Texts['t'], told = asSaid): string {
  const [, inner, pattern, at] = IN_PATTERN.exec(line) ?? [];
  if (inner !== undefined && pattern !== undefined && at !== undefined)
    return t('said.inPattern', saidText(inner, t, told), pattern, at);
  for (let from = 0; from >= 0; ) {
    const said = line.slice(from);
    for (const [pattern, key] of INSIDE) {
      const [, where = '', what = ''] = pattern.exec(said) ?? [];
      if (what !== '') return line.slice(0, from) + t(key, where, saidText(what, t, told));
    }
    for (const [pattern, key] of [...SAID, ...SAID_OF_SOURCE]) {
      const found = pattern.exec(said);
      if (!found) continue;
      const parts = found.slice(1).map((part) => part ?? '');
      // What a rule or a check says of the words.
      const [quoted = '', rule = '', message = ''] = parts;
      if (key === 'said.ownRule') return line.slice(0, from) + t(key, quoted, rule, told(message, rule));
      return line.slice(0, from) + t(key, ...parts);
    }
    const next = line.indexOf(': ', from);
    from = next < 0 ? -1 : next + 2;
  }
  return line;
}
