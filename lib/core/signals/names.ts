/** Who the customer is: as the page tells, else as they sign. Never guessed from names they merely mention. */
import { isFirstName, isSurelyName } from '../lexicons/nicknames.ts';
import type { Conversation } from '../model.ts';
import { expression } from '../text/expressions.ts';
import type { TextReading } from '../text/reading.ts';
import { plain } from './same-name.ts';
import type { TextSignal } from './signal.ts';

export interface KnownName {
  /** As written. */
  readonly name: string;
  /** `guess`: one small word on the last line; good enough to greet by, not to call a greeting wrong. */
  readonly from: 'page' | 'introduction' | 'signature' | 'guess';
}

/** A full stop only after an initial: "M. Kowalczyk". */
const NAME = "[A-ZÀ-ÖØ-Þ](?:\\.|[\\p{L}'’-]*)";
const MORE = `(?:\\s+(?:${NAME}|de|van|von|der|den|la|el|al|bin|di|da|dos|du|le)){0,3}`;
const INTRODUCED = expression(
  new RegExp(
    `\\b(?:(?:[Mm]y (?:full |first |sur|last )?)?[Nn]ame(?:(?<=[Mm]y (?:full |first |sur|last )?name) is|['’]s)|(?:(?:[Ff]ull|[Yy]our|[Cc]ustomer|[Aa]ccount)(?: holder)? )?[Nn]ame(?::| [-–])|(?:^|\\n)Customer:|[Tt]his is|[Ii]['’]m called|[Ii] am called|[Tt]he name(?:['’]s| is)|(?:^|\\n)(?:From|Sender|Guest|Passenger|Signed):|(?:Sent|Written|Signed) by)\\s+"?((?:(?:Mrs?|Ms|Miss|Dr|Prof)\\.? )?(?:${NAME})${MORE})`,
    'u',
  ),
);
/** "Priya Nair here", "it's Tom again", "I am Anne Okoro and …": a whole name, or one that "here" follows. */
const CALLS = [
  new RegExp(
    `(?:^|[.!?\\n,–-]\\s*|\\b(?:[Ii]t(?:['’]?s| is)|[Hh]i|[Hh]ello|[Hh]ey) )((?:${NAME})(?:\\s+${NAME}){0,2}),? (?:from \\p{Lu}\\p{L}+ )?(?:here|again here|speaking|writing)\\b(?! (?:is|are|was|we|and there)\\b)`,
    'u',
  ),
  /^\s*(\p{Lu}\p{Ll}[\p{L}'’-]+ \p{Lu}\p{Ll}[\p{L}'’-]+)(?:,| -| –)? ?\(?(?:order|booking|policy|account|acct|member(?:ship)?|customer|case|ticket|reservation|claim|ref(?:erence)?)(?: (?:no\.?|number|id|ref))?[: #]*[A-Z\d-]*\d/u,
  /\b(?:I am|I['’]m)\s+((?:Mrs?\.? |Ms |Dr\.? )?\p{Lu}\p{Ll}[\p{L}'’-]*\s+(?!(?:African|American|Asian|Korean|Indian|Irish|Zealander|Catholic|Muslim|Customer|Member|User|Prime|Plus|Gold|Premium|Pro)\b)\p{Lu}\p{Ll}[\p{L}'’-]+)\s*(?:,|\.|\band\b|\bfrom\b|\bof\b|\(|\n|–|-|$)/u,
].map(expression);
/** "anna here", "it's Anna again", "I'm Anna and …": one word, so only a known first name. */
const FIRST_NAME_SAID = expression(
  /(?:^|[.!?\n,]\s*|\b(?:[Hh]i|[Hh]ello|[Hh]ey) )(\p{L}{3,14}) (?:here\b(?! (?:is|are|was|told|said|can)\b)|again[,.!])|\b(?:[Ii]t['’]?s|[Tt]his is|[Ii]['’]?m|[Ii] am) (\p{Lu}\p{Ll}{2,13})(?= again\b| from (?:flat|unit|room|number|apartment|apt|yesterday|earlier|before|this morning|last|\p{Lu})| and (?:my|I)\b|[.,!](?:\s|$)|\n|$)/u,
);
/** "yo its jayden, …", "this is priya from flat 4", "im steph btw": without a capital only what is no other word. */
const SAID_SMALL = expression(
  /\b(?:it['’]?s|this is|i['’]?m|im|i am|name['’]?s|my name is|me,|call me) (\p{Ll}{3,14})(?= again\b| here\b| btw\b| by the way\b| from (?:flat|unit|room|number|apartment|apt|yesterday|earlier|\p{L})| and (?:my|i)\b|[.,!](?:\s|$)|\n|$)|(?:^|[.!?\n] ?)(\p{Ll}{3,14}) (?:btw|by the way)\s*[.!]?\s*$/u,
);
/** The last words of a text written in one go: "… please explain simply. Aoife", "Yours, J. Whitcombe (Mrs)". */
const TAIL = new RegExp(
  `(?:[.!?…)"”]|\\p{Extended_Pictographic}|\\b(?:[Rr]egards|[Tt]hanks|[Tt]hank you|[Cc]heers|[Ss]incerely|[Ff]aithfully|[Ww]ishes|[Yy]ours|[Tt]ruly|[Bb]est|[Bb]less(?: you)?|[Ll]ove|[Aa]dvance|[Gg]reetings|[Cc]ustomer,|[Rr]eply,|[Rr]esponse,|[Yy]ours in \\p{Ll}+,|[Gg]racias|[Gg]r(?:ü|ue)(?:ß|ss)e|[Mm]erci|[Ss]aludos|[Cc]ordialement|[Mm]v[hg]|[Mm]fg|MfG|[LVB]G|[Hh]ilsen|[Hh]älsning(?:ar)?|[Gg]roet(?:en|jes)?)[,.!–-]*)\\s+[–—~-]?\\s*((?:(?:Mrs?|Ms|Dr|Miss)\\.? )?(?:${NAME})(?:\\s+(?:${NAME}|de|van|von|der|den|la|el|al|bin|di|da|dos|du|le)){0,3})\\s*(?:\\((?:Mrs?|Ms|Miss|Dr|she|he|they)[^)]{0,12}\\))?(?:,? (?:order|booking|ref|account|flat|room|unit|invoice|case|policy|from|member)\\b.{0,40})?\\s*[x.!❤♥🙏\\s]*$`,
  'u',
);
/** "… where is it? regards anna", "… are still waiting. anna x": without a capital only what is no other word. */
const SMALL_TAIL = expression(
  /(?:\b(?:regards|rgds|cheers|sincerely|love),?|[.!?…)]|:['-]?[(/|]| [-–—~]|\p{Extended_Pictographic}\ufe0f?) ?(?<=\s|[-–—~])(\p{Ll}{3,14})(?: \p{Ll}\.?)?\s*[x.!❤♥🙏\s]*$/u,
);
/** "who was it? anna" says who else it was. */
const WHO_ELSE =
  /\b(?:who|whom|whose|name|named|called|or|it was|spoke|by)\b[^.!?\n]*[.!?…]? *\p{Ll}+(?: \p{Ll}\.?)?[x.!❤♥🙏\s]*$/iu;
/** Their own address, of which the first half is a first name: "my e-mail is anna.petrova@…". */
const OWN_MAIL = expression(
  /\b(?:my|log(?:ged)? in|sign(?:ed)? (?:in|up)|registered|account|reach me|(?:write|mail|e-?mail|contact|reply) (?:to )?me|user)\b[^@\n.!?]{0,30}?(?<![\w.])([a-z]{3,14})[._](?:[a-z]\.)?[a-z]{2,20}\d{0,4}@/i,
);
/** A word after a full stop that is a name has none of the endings of a verdict: "Disappointed", "Unacceptable", "Seriously". */
const VERDICT = /(?:ly|ed|ing|able|ible|ful|less|ous|ive|ment|tion|ness|ical|ish|est)$|^(?:non?|never|un\w+|dis\w+)$/i;
const CLOSING =
  /^\W*(?:(?:kind(?:est)?|best|warm(?:est)?|many|with|my|sincere)\s+)*(?:regards|wishes|thanks|thank you|cheers|sincerely|yours|yours (?:sincerely|faithfully|truly)|greetings|rgds|br|thx|ta|love|best|respectfully|cordially|groetjes|gr(?:u|ü)(?:ß|ss)e|mfg|cdlt|saludos|atentamente|merci|danke|thanks in advance|many thanks|thank you very much|(?:viele|liebe|beste|sch(?:ö|oe)ne|herzliche|mit freundlichen|freundliche) gr(?:ü|ue)(?:ß|ss)en?|[lvb]g|un saludo|saludos cordiales|muchas gracias|obrigad[oa]|cordiali saluti|grazie|bien cordialement|met vriendelijke groet(?:en)?|mvg|med v(?:ä|a)nlig h(?:ä|a)lsning|mvh|pozdrawiam|namaste|god bless(?: you)?|yours in \w+|your (?:\w+ )?customer|awaiting your (?:reply|response|answer))(?:\s+(?:in advance|and regards|from|so much|a lot|again))?(?!\p{L})[,.! –-]*/iu;
/** One word on its own line may be a name, but these are answers and pleas. */
const NO_NAME = new Set(
  'thanks thank you please help hello hi hey yes no ok okay urgent asap regards cheers best sincerely link sorry why what how when where who now today tomorrow again still anyone same sent from my iphone android mobile refund fix this it bye nope yep great seriously sigh ugh three nothing never always blessings warmly hopefully respect peace terrible awful unacceptable disappointed frustrated order and the a is are love xx xxx kind yours greetings customer support team mobile outlook samsung get sort disgusting appalling pathetic ridiculous hopeless angry furious disgraceful annoyed upset waiting done dear sir madam all folks everyone friend mate guys address name email phone phew brilliant perfect fine good bad shocking useless rubbish joke wow lol jesus christ god monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december english german french spanish paris london berlin dublin sydney lagos delhi mumbai toronto usa uk ireland india nigeria germany canada australia windows mac chrome safari firefox order ref avoid zero refused rubbish scam thieves shame clowns crooks karma explain end period full stop enough cancel refund money help ps pps asap ta tia nothing nobody none more less same twice again next last first second third fourth fifth'.split(
    ' ',
  ),
);
/** "Greetings from Rostock, Ulrike": of the two the second. */
const FROM_WHERE = /\bfrom\W*$/i;
const PLACE = /^(?:the )?\p{Lu}[\p{L} .'’-]*,\s*(?=\p{Lu})/u;
/** A house, a desk or a family signs here, no person. */
const NO_PERSON =
  /\b(?:ltd|limited|inc|llc|gmbh|plc|corp|bv|sarl|pty|co|team|support|department|dept|accounts?|payable|office|family|household|purchasing|sales|finance|marketing|admin|reception|management|school|church|club|committee|council|group|company|services?|solutions|bakery|studio|shop|store|hotel|head of|director|engineer|consultant|assistant|owner)\b|['’]s \p{Lu}/iu;
/** What a page shows where it knows no name. */
const NO_NAME_ON_PAGE =
  /^(?:customer|visitor|guest|user|unknown|anonymous|contact|requester|client|member|caller|me|you|n\/a|web user|end user)\b/i;
const PARTICLE = new Set('de van von der den la el al bin di da dos du le ten ter zu y e st mc mac'.split(' '));

export const signedName: TextSignal<KnownName | null> = {
  id: 'signed-name',
  read(text: TextReading) {
    const introduced = text.allows(INTRODUCED) ? INTRODUCED.regex.exec(text.text.slice(0, 10_000))?.[1] : undefined;
    const about = introduced ? text.text.slice(0, text.text.indexOf(introduced)) : '';
    // "Please change the guest. Name: …" tells whose name it will be.
    const another =
      /\bname:\s*"?$/i.test(about) &&
      /\b(?:change|correct|guest|passenger|recipient|invoice|gift|instead)\b/i.test(about);
    if (
      introduced &&
      !another &&
      !isVerdict(introduced) &&
      !/^(?:The|A|My|Our|Not|Very|So|About|Regarding|Why|What|How|Still)\b/.test(introduced)
    )
      return { name: introduced.replace(/[.,]+$/, ''), from: 'introduction' };
    const head = text.text.slice(0, 2000);
    for (const calls of CALLS) {
      const name = text.allows(calls) ? calls.regex.exec(head)?.[1] : undefined;
      if (name && !someWord(name, NO_NAME)) return { name, from: 'introduction' };
    }
    const called = text.allows(FIRST_NAME_SAID) ? FIRST_NAME_SAID.regex.exec(head) : null;
    const first = called?.[1] ?? called?.[2];
    if (first && isFirstName(first.toLowerCase())) return { name: first, from: 'introduction' };
    const said = text.allows(SAID_SMALL) ? SAID_SMALL.regex.exec(head) : null;
    const small = said?.[1] ?? said?.[2];
    if (small && isSurelyName(plain(small))) return { name: small, from: 'introduction' };
    const lines = text.text
      .split('\n')
      .map((line) => line.trim())
      .filter(
        (line) =>
          line !== '' &&
          !/^(?:>|sent from|\+?\d[\d\s()-]{6,}$|(?:tel|phone|mob(?:ile)?|cell|fax|ph|e-?mail|ext|www)\b|https?:|[\w.+-]+@)/i.test(
            line,
          ),
      );
    const last = lines.slice(-4);
    for (let back = last.length - 1; back >= 0; back--) {
      const line = last[back] ?? '';
      if (FOR_ANOTHER.test(line)) return null;
      const closed = CLOSING.exec(line);
      const rest = closed ? line.slice(closed[0].length).replace(FROM_WHERE.test(closed[0]) ? PLACE : /^/, '') : line;
      const previous = last[back - 1];
      const afterClosing =
        closed !== null || (previous !== undefined && CLOSING.exec(previous)?.[0].length === previous.length);
      const name = nameIn(rest, afterClosing, lines.length === 1 && closed === null);
      // "Small", "Medium" below each other are a list.
      const list =
        !afterClosing && previous !== undefined && /^[\p{L}-]{2,14}$/u.test(previous) && /^[\p{L}-]+$/u.test(line);
      if (name) return { name, from: (afterClosing || /^\p{Lu}/u.test(name)) && !list ? 'signature' : 'guess' };
      // "…thanks! Regards, Ana Silva" in one paragraph.
      const inline =
        /\b(?:regards|rgds|thanks|thx|ta|cheers|sincerely|wishes|yours|best|greetings|love|mv[hg]|mfg|[lv]g|hilsen|hälsning(?:ar)?|groet(?:en|jes)?|gr(?:ü|ue)(?:ß|ss)en?|merci|saludos|cordialement|in advance(?: for your (?:help|assistance|reply|time|support|understanding))?)\s*,\s*((?:\p{Lu}[\p{L}'’.-]*)(?:\s+\p{Lu}[\p{L}'’.-]*){0,2})\s*$/iu.exec(
          line,
        )?.[1];
      if (inline && !closed && /^\p{Lu}/u.test(inline) && !NO_NAME.has(inline.toLowerCase()))
        return { name: inline, from: 'signature' };
      if (back < last.length - 2) break;
    }
    return tailName(last.at(-1) ?? '') ?? smallName(text) ?? nameOfMail(text);
  },
};

/** "This is Ridiculous." */
const isVerdict = (name: string): boolean =>
  !/\s/.test(name) && !isFirstName(plain(name)) && (VERDICT.test(name) || someWord(name, NO_NAME));

/** "A." is an initial, "a" an article. */
const someWord = (name: string, of: ReadonlySet<string>): boolean =>
  name.split(/\s+/).some((word) => !/^\p{Lu}\.$/u.test(word) && of.has(word.toLowerCase().replace(/[.,]/g, '')));

/** "Sam (for Anna)", "pp Anna Holt": either of them may be greeted. */
const FOR_ANOTHER =
  /^(?:[\p{L}.'’-]+[ (,]+){0,3}(?:for|on behalf of|obo|pp\.?|p\.p\.?) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?\)?[.,]?$/u;

/** "… Anna Holt (Order 1234)", "… Anna Holt, 14 Elm Road", "… Anna Holt 07700 900123". */
const AFTER_NAME =
  /(?<=\p{Lu}\p{Ll}+)(?:\s*\([^()]{1,40}\)|,? \+?\d[\d ()-]{5,}|, \d{1,4}[a-z]? \p{Lu}[\p{L} ]{2,40})\s*$/u;

function tailName(line: string): KnownName | null {
  const tail = TAIL.exec(line.slice(-200).replace(AFTER_NAME, ''));
  const name = tail?.[1]?.replace(
    /^(?:Regards|Rgds|Wishes|Sincerely|Yours|Respectfully|Cordially|Cheers|Best|Love)\s+/,
    '',
  );
  if (!tail || !name || someWord(name, NO_NAME)) return null;
  const words = name.split(/\s+/);
  if (/^[\p{Lu}\s.]+$/u.test(name) || (words.length === 1 && (name.length < 3 || VERDICT.test(name)))) return null;
  // "We leave for Spain. Madrid": one word after a plain full stop is a name for certain only when it is a known one.
  const sure = words.length > 1 || /^\p{L}/u.test(tail[0]) || name !== tail[1] || isFirstName(plain(name));
  return { name, from: sure ? 'signature' : 'guess' };
}

function smallName(text: TextReading): KnownName | null {
  const end = text.text.slice(-200);
  const name = text.allows(SMALL_TAIL) ? SMALL_TAIL.regex.exec(end)?.[1] : undefined;
  return name && !WHO_ELSE.test(end) && isSurelyName(plain(name)) ? { name, from: 'signature' } : null;
}

/** Two addresses may be two people's. */
function nameOfMail(text: TextReading): KnownName | null {
  if (!text.allows(OWN_MAIL) || text.text.split('@').length !== 2) return null;
  const name = OWN_MAIL.regex.exec(text.text.slice(0, 2000))?.[1];
  if (!name || !isSurelyName(name.toLowerCase())) return null;
  return { name: `${name[0]?.toUpperCase()}${name.slice(1)}`, from: 'signature' };
}

/** Of a line that may sign: what trims its end tries every place. */
const LONGEST_LINE = 300;

function nameIn(text: string, afterClosing: boolean, onlyLine: boolean): string | null {
  const trimmed = text
    .slice(0, LONGEST_LINE)
    .replace(/^[\s–—~*/(-]+|[\s.,!*❤♥~)–—-]+$/gu, '')
    .replace(/^x{1,3} (?=\p{Lu})/u, '')
    .replace(/^(\p{Lu}\p{Ll}+) (?:from (?:the )?[\p{L}\d]|and (?:the|my|our) ).*$/u, (all, first: string) =>
      isFirstName(plain(first)) ? first : all,
    )
    .replace(/\s+x+$/i, '')
    .replace(
      /(?<=\p{L})(?:\s*[([]|,? (?:order|account|acct|booking|ref|policy|customer|member|case|flat|room|tel|mob|phone)\b|,? \+?\d[\d ()-]{5,}$).*$/iu,
      '',
    )
    .replace(afterClosing ? /\s+[|–—/·•-]\s.*$/u : /\s+\|\s.*$/u, '')
    .replace(/^(\p{Lu}\p{L}*) and (?=\p{Lu})/u, '$1 & ');
  if (onlyLine || trimmed === '' || /[?!:;@#/\d+=]/.test(trimmed)) return null;
  const words = trimmed.split(/\s+/);
  if (words.length > 5 || (words.length > 4 && !trimmed.includes('&')) || someWord(trimmed, NO_NAME)) return null;
  if (!words.every((word) => /^[\p{L}'’.,-]+$|^&$/u.test(word)) || NO_PERSON.test(trimmed)) return null;
  const capital = words.every((word) => /^[\p{Lu}&]/u.test(word) || PARTICLE.has(word.toLowerCase()));
  if (!capital && (words.length > 1 ? !afterClosing : words[0]?.length === 1)) return null;
  if (!capital && !afterClosing && !/^[a-z]{3,12}$/.test(trimmed)) return null;
  // A line in capitals is shouting, unless it stands where a signature does.
  if (/^[\p{Lu}\s]+$/u.test(trimmed) && trimmed.length > 3 && !afterClosing) return null;
  return trimmed.split(',')[0] ?? trimmed;
}

export function customerName(conversation: Conversation, customer: TextReading | null): KnownName | null {
  const { name } = conversation.customer;
  if (name && isPerson(name)) return { name, from: 'page' };
  return customer?.get(signedName) ?? null;
}

/** Not "@ana", "ana92", "CryptoKing", "Acme Ltd", "Visitor 12". */
function isPerson(name: string): boolean {
  if (!/^[\p{L}][\p{L}\p{M}\s.'’(),-]*$/u.test(name) || !/\p{L}{2}/u.test(name)) return false;
  if (NO_PERSON.test(name) || NO_NAME_ON_PAGE.test(name)) return false;
  if (/\s/.test(name.trim())) return true;
  return (
    (/^\p{Lu}/u.test(name) &&
      !/\p{Ll}\p{Lu}{1}\p{Ll}+\p{Lu}|^(?!Mc|Mac|De|Di|La|Le|Van|O['’])\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(name)) ||
    isFirstName(name.toLowerCase())
  );
}
