/** Names the customer gives to others: their dog, their husband, our colleague. A greeting by one of these is not theirs. */
import { isFirstName } from '../lexicons/nicknames.ts';
import { expression } from '../text/expressions.ts';
import type { TextReading } from '../text/reading.ts';
import { plain } from './same-name.ts';
import type { TextSignal } from './signal.ts';

const KIN =
  'dog|puppy|pup|cat|kitten|horse|pony|rabbit|bunny|hamster|parrot|pet|son|daughter|husband|wife|partner|fianc[ée]e?|boyfriend|girlfriend|mum|mom|mother|dad|father|brother|sister|boss|colleague|neighbou?r|landlord|landlady|builder|plumber|solicitor|accountant|friend|mate|kid|child|baby|boy|girl|nephew|niece|aunt|auntie|uncle|cousin|grandson|granddaughter|gran|nan|grandma|granny|grandad|grandpa|grandfather|grandmother|tenant|assistant|flatmate|roommate|housemate|carer|nurse|teacher|twins?';
const OURS =
  'colleagues?|agent|driver|technician|engineer|manager|advisor|adviser|rep|representative|courier|man|guy|lady|girl|fitter|surveyor|cleaner|receptionist|team ?mate|assistant|support agent|clerk|supervisor|salesman|salesperson|consultant|chap|bloke|woman|host|guide|steward|crew member';
const NAME = "(\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,14})";
const SAID = [
  new RegExp(
    `\\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) (?:[\\p{Ll}-]+ ){0,2}?(?:${KIN}),? (?:(?:is )?(?:called|named) )?${NAME}\\b`,
    'gu',
  ),
  new RegExp(
    `\\b(?:[Yy]our|[Aa]n?|[Tt]he|[Oo]ne of your) (?:[\\p{Ll}-]+ ){0,2}?(?:${OURS}),? (?:(?:was |is )?(?:called|named|by the name of|at the desk,) )?${NAME}\\b`,
    'gu',
  ),
  new RegExp(
    `\\b(?:[Ss]poke|[Ss]poken|[Tt]alked|[Cc]hatted|[Ss]peaking|[Cc]hat|[Ee]mailed|[Ww]rote) (?:to|with) (?:(?:a|an|someone|somebody) (?:called|named) )?${NAME}\\b`,
    'gu',
  ),
  new RegExp(
    `(?:^|[.!?\\n] ?)${NAME} (?:from|in|at|on) your (?:team|office|shop|store|branch|company|side|support|helpdesk|call cent(?:re|er)|desk|chat)\\b`,
    'gu',
  ),
  // "Frank, your technician, …", "Bella (my cat)".
  new RegExp(`(?<![\\p{L}] )${NAME}(?:,| \\() ?(?:my|our|your|the) (?:[\\p{Ll}-]+ ){0,2}?(?:${KIN}|${OURS})\\b`, 'gu'),
].map(expression);
/** "Hello Barnaby, …": whoever is greeted is one of us. */
const GREETED = expression(
  new RegExp(`^\\s*(?:[Dd]ear|[Hh]ello|[Hh]i|[Hh]ey|[Gg]ood (?:morning|afternoon|evening))\\s+${NAME}\\s*[,!.–-]`, 'u'),
);

export const calledElse: TextSignal<ReadonlySet<string>> = {
  id: 'called-else',
  read(text: TextReading) {
    const head = text.text.slice(0, 10_000);
    const names = new Set<string>();
    for (const said of SAID)
      if (text.allows(said)) for (const [, name] of head.matchAll(said.regex)) if (name) names.add(plain(name));
    const greeted = text.allows(GREETED) ? GREETED.regex.exec(head)?.[1] : undefined;
    if (greeted && isFirstName(greeted.toLowerCase())) names.add(plain(greeted));
    return names;
  },
};
