/** How the draft begins: a greeting, whom it names, and where. */
import { isFirstName, isSurelyName } from '../lexicons/nicknames.ts';
import type { Span } from '../model.ts';
import type { TextReading } from '../text/reading.ts';
import type { TextSignal } from './signal.ts';

export interface Greeting extends Span {
  /** As written, without title: "Kowalczyk", "Marta", "Mr and Mrs Delacroix" gives "Delacroix". Null for "Hello,". */
  readonly name: string | null;
  /** "Hi Ana, Hello Ana": a template pasted below a greeting. */
  readonly doubled: boolean;
}

const WORD =
  "(?:dear|hello|hi|hiya|hey|heya|hallo|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|g['’]day|servus|moin|bonjour|bonsoir|salut|ciao|buongiorno|hola|buenos días|olá|oi|guten (?:tag|morgen|abend)|namaste|welcome(?: back)?|howdy|hej|hei|hoi|dag|goedemorgen|goedemiddag|grüezi|grüß gott|grüss gott|grias di|mahlzeit|cześć|dzień dobry|ahoj|dobrý den|kia ora|bom dia|boa tarde|boa noite|buona sera|buonasera|salve|kalimera|merhaba|selam|salam|assalamu alaikum|as-salamu alaykum|sawubona|molo|jambo|habari|konnichiwa|annyeong|ni hao|vanakkam|namaskar|sat sri akal|ahoy|wotcha|alright|top of the morning|happy (?:mon|tues|wednes|thurs|fri|satur|sun)day|dearest|season['’]s greetings|salaam|shalom|aloha|yo|to whom it may concern)";
const TITLE =
  "(?:(?:mr|mrs|ms|mx|dr|prof|mme|sig|rev|capt)\\.?|miss|professor|sir|madam|ma[’']?am|herr|frau|monsieur|madame|señora?|signora|lady|lord)";
const PERSON = "\\p{Lu}[\\p{L}'’.-]*";
const GREETS = new RegExp(
  `^[\\s"“*_]*(?:(?:re|fw):\\s*|@[\\w.]{2,30}[,:]? )?(${WORD})(?:\\s+(?:there|all|everyone|team|again|folks|both|guys|dear))?(?=$|[\\s,.!:;–—-]|\\p{Extended_Pictographic})`,
  'iu',
);
const TITLES = new RegExp(`^[ ,]*(?:(?:${TITLE}|and|&|my)\\s+)+`, 'iu');
/** "Hi Thabo. Kindly share …": the stop after a whole word ends the greeting; after an initial or "St." it does not. */
const GOES_ON = '(?<!\\p{L}{3}\\.|(?<!\\p{L})(?!St|Jr|Sr|Dr|Mr|Ms)\\p{L}{2}\\.)[ ]';
const NAMES = new RegExp(
  `^[ ,]*(?!${PERSON}(?: ${PERSON})? (?:here|speaking|from|with) )((?:${PERSON})(?:${GOES_ON}(?:${PERSON}|de|van|von|der|den|la|el|al|bin|di|da)){0,3})`,
  'u',
);
const LOWER = /^[ ]+(\p{Ll}[\p{L}'’-]{1,14})\s*(?:[,!.:–—-]|$)/u;
/** "Hello and welcome, Laura!", "Good day to you, Laura." */
const AFTER =
  /^ (?:to you|and (?:welcome|(?:many )?thanks|thank you)(?: [^,.!?\n]{0,40}?)?),? (\p{Lu}\p{Ll}[\p{L}'’-]+)(?=\s*[!,.–—])/u;
const NOT_A_NAME =
  /^(?:there|all|team|everyone|everybody|folks|guys|sir|madam|customer|client|friend|friends|valued|guest|member|user|both|again|thanks|thank|we(?:['’](?:re|ve|ll))?|i(?:['’](?:m|ve|ll|d))?|it['’]s|that['’]s|you|your|yes|no|and|the|this|that|it|sorry|please|so|just|how|what|hope|welcome|great|good|oh|our|for|apologies|unfortunately|as|in|at|to|help|happy|glad|not|let|if|support|sales|patron|parent|colleague|subscriber|traveller|traveler|player|student|resident|neighbour|shopper|partner|seller|buyer|applicant|of|morning|afternoon|evening|day|everyone|santa|champ|beautiful|gorgeous|mate|mates|love|lovely|boss|chief|buddy|pal|legend|darling|honey|sweetie|hun|superstar|sunshine|star|candidate|claimant|policyholder|tenant|patient|pupil|occupant|householder|occupier|motorist|taxpayer|citizen|passenger|visitor|viewer|listener|developer|creator|host|landlord|employee|participant|delegate|volunteer|backer|shareholder|investor|graduate|requester|enquirer|complainant|recipient|consumer|merchant|vendor|reviewer|author|pensioner|caller|sender|contributor|lord|god|gosh|goodness|family|world|reader|owner|homeowner|survivor|warrior|hero|adventurer|commander|explorer|fighter|champion|wanderer|trainer|summoner|ranger|racer|foodie|bookworm|athlete|runner|cyclist|yogi|esteemed|respected|fan|supporter|inhabitant|squad|gang|pet|fellow|ladies|gentlemen|lover|enthusiast|insider|pioneer|crafter|hiker|camper|angler|golfer|biker|stargazer|agent|officer|citizen|villager|earthling|human|bro|sis|brother|sister|ma|oga|uncle|auntie|business|account|cardholder|driver|rider|gamer|learner|donor|supporter|dear|mr|mrs|ms|miss|dr)$/i;
/** A name alone on the first line: "Marta," or "Ms Kowalczyk -". */
const BARE = new RegExp(
  `^\\s*(?:(?:[Mm](?:rs?|s|x|iss)|[Dd]r|[Pp]rof)\\.?\\s+)?(${PERSON}(?: ${PERSON}){0,2})\\s*[,!:–—-]\\s*(.*)$`,
  'u',
);

export const greeting: TextSignal<Greeting | null> = {
  id: 'greeting',
  read(text: TextReading) {
    const first = text.sentences[0];
    if (!first) return null;
    const lineEnd = text.text.indexOf('\n', first.start);
    const line = text.text.slice(first.start, Math.min(lineEnd < 0 ? text.text.length : lineEnd, first.start + 200));
    const greets = GREETS.exec(line);
    if (!greets) return bare(line, first.start) ?? addressed(line, first.start) ?? below(text);
    const rest = line.slice(greets[0].length);
    const titles = TITLES.exec(rest)?.[0] ?? '';
    const match = NAMES.exec(rest.slice(titles.length)) ?? (titles === '' ? inSmall(greets[0], rest) : null);
    const said = match?.[1] ? cleaned(match[1]) : null;
    const after = said === null ? AFTER.exec(rest)?.[1] : undefined;
    if (after && isSurelyName(after.toLowerCase())) {
      const from = first.start + greets[0].length + (AFTER.exec(rest)?.[0].length ?? 0);
      return { start: first.start, end: from, name: after, doubled: false };
    }
    const name = said;
    const end =
      first.start +
      greets[0].length +
      (name && match ? titles.length + match[0].replace(/[\s,!.:–—-]+$/u, '').length : 0);
    return { start: first.start, end, name, doubled: isDoubled(text, first.start + greets[0].length) };
  },
};

/** "hey rosa,": any word, unless somebody is greeted already: "Hi there done," names nobody. */
function inSmall(greets: string, rest: string): RegExpExecArray | null {
  const match = LOWER.exec(rest);
  const greeted = /\s(?:there|all|everyone|team|again|folks|both|guys)$/i.test(greets);
  return match && (!greeted || isSurelyName(match[1] ?? '')) ? match : small(rest);
}

/** "hi peter done": without a mark behind it only what is no other word. */
function small(rest: string): RegExpExecArray | null {
  const match = /^ (\p{Ll}{3,14})(?= )/u.exec(rest);
  return match?.[1] && isSurelyName(match[1]) && !/^ (?:here|from|speaking)\b/.test(rest.slice(match[0].length))
    ? match
    : null;
}

function cleaned(name: string): string | null {
  const words = name.replace(/[.,]+$/, '').split(' ');
  const kept: string[] = [];
  for (const word of words) {
    if (NOT_A_NAME.test(word.replace(/\.$/, ''))) break;
    kept.push(word.replace(/['’]s$/, ''));
  }
  return kept.length > 0 ? kept.join(' ') : null;
}

function bare(line: string, at: number): Greeting | null {
  const match = BARE.exec(line);
  const name = match?.[1] ? cleaned(match[1]) : null;
  if (!match || !name || name !== match[1]) return null;
  // "Unfortunately, …" is no name: without more on the line it is, else only when the rest starts a sentence of its own.
  const rest = match[2] ?? '';
  if (
    rest !== '' &&
    !isSurelyName(name.toLowerCase()) &&
    !/^(?:please|we|i|thank|thanks|sorry|you|your|that|this|the|it)\b/i.test(rest)
  )
    return null;
  if (rest !== '' && /(?:ly|ing|ed|er)$/i.test(name) && !isSurelyName(name.toLowerCase())) return null;
  return { start: at, end: at + match[0].length - rest.length, name, doubled: false };
}

/** "Ticket 4410" or "Re: your order" stands above it. */
function below(text: TextReading): Greeting | null {
  const [head, next] = text.sentences;
  if (!head || !next || head.sentence.words > 8 || !/^[^\n.!?,]*\n/.test(text.text.slice(head.start))) return null;
  const lineEnd = text.text.indexOf('\n', next.start);
  const line = text.text.slice(next.start, lineEnd < 0 ? undefined : lineEnd).slice(0, 200);
  const greets = GREETS.exec(line);
  const rest = greets ? line.slice(greets[0].length) : '';
  const titles = TITLES.exec(rest)?.[0] ?? '';
  const match = greets ? NAMES.exec(rest.slice(titles.length)) : null;
  const name = match?.[1] ? cleaned(match[1]) : null;
  if (!greets || !match || !name) return null;
  const end = next.start + greets[0].length + titles.length + match[0].replace(/[\s,!.:–—-]+$/u, '').length;
  return { start: next.start, end, name, doubled: false };
}

/** "Thanks for asking, Aidan!", "Oh no Colleen, …": the name is called within the first words. */
function addressed(line: string, at: number): Greeting | null {
  const lead =
    /^(?:thanks|thank you|oh|great|good|lovely|sorry|so sorry|congratulations|well|wow|many thanks|no problem|no worries|no bother|apologies|right|ok|okay|perfect|done|sorted|alright|noted|understood|absolutely|certainly|of course|sure|yes|ah|welcome)\b/i.exec(
      line,
    );
  const match = lead
    ? /^[^.!?\n]{0,45}?[ ,]\s?(\p{Lu}\p{Ll}[\p{L}'’-]*)\s*[!,.–—]/u.exec(line.slice(lead[0].length))
    : null;
  const name = match?.[1] ? cleaned(match[1]) : null;
  // "Thanks for asking, Dublin!": only what is known as a first name is one for certain.
  return lead && match && name
    ? {
        start: at,
        end: at + lead[0].length + match[0].length,
        name: isFirstName(name.toLowerCase()) ? name : null,
        doubled: false,
      }
    : null;
}

function isDoubled(text: TextReading, from: number): boolean {
  const next = text.sentences.filter((placed) => placed.start > from).slice(0, 2);
  return next.some(
    (placed) =>
      /^(?:dear|hello|hi|hey)\s+(?:\p{Lu}|there\b|customer\b)/iu.test(placed.sentence.text) &&
      placed.sentence.words <= 5,
  );
}
