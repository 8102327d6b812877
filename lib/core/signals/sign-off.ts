/** How the draft ends: closing words, a name or a team. "Sent from my mobile" signs nothing. */
import { isFirstName } from '../lexicons/nicknames.ts';
import type { Span } from '../model.ts';
import { type Expression, expression } from '../text/expressions.ts';
import type { TextReading } from '../text/reading.ts';
import type { TextSignal } from './signal.ts';

export interface SignOff extends Span {
  readonly kind: 'closing' | 'name' | 'initials';
}

const CLOSING = expression(
  /^[\s"“*_–—-]*(?:(?:(?:kind(?:est)?|best|warm(?:est)?|many|with|our|my|sincere|all (?:the|our)|sunny|friendly|cordial|very|lots of|much|good|every good|season['’]s)\s+)*(?:regards|wishes|thanks|thank you|cheers|sincerely|yours|greetings|love|best|respectfully|cordially|faithfully|warmly|take care|have a (?:great|good|nice|lovely|wonderful|pleasant|safe|fantastic|fab|super)\b.{0,25}|see you|see you (?:soon|on|at|then)\b.{0,25}|speak soon|talk soon|until then|bye|goodbye|all the best|sleep well|happy \w+|enjoy\b.{0,40}|safe travels|bon voyage|groet(?:jes|en)?|lieve groet|gr(?:u|ü)(?:ß|ss)e?|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|cordialement|bien à vous|saludos|un saludo|abraços?|xx?|rgds|br|thx|mvh|hilsen|hälsningar|ciao|namaste))(?:\s+(?:sincerely|faithfully|truly|again|regards|in advance|and regards|from (?:us )?all\b.{0,20}|from\b.{0,25}|always|so much)){0,3}\s*[,.!…–—-]*\s*(?<name>(?:[\p{L}'’.&,/|·() -]{0,60}))$/iu,
);
/** "Kind regards,", "Have a lovely weekend!": nothing but a goodbye. */
export const isClosing = (line: string): boolean => CLOSING.regex.test(line);
const closes = ({ text, allows }: LastLine): boolean => allows(CLOSING) && isClosing(text);

const NAME_LINE =
  /^[\s–—~*/-]*(?:\p{Lu}[\p{L}\d'’.-]*|the|and|for|of|at|&|your|from|van|von|de|la|\/|\||·|-|–|,|\d{0,2})(?:[\s,/&|·–-]+(?:\p{Lu}(?:[\p{L}\d'’.]|-(?=[\p{Ll}\d]))*|the|and|for|of|at|your|from|van|von|de|la|team|support|\d{1,2})){0,12}[\s,/&|·–-]*[\s.,!x🙂😊]*$/u;
/** "Send the RMA." is written like a name and is none. Verbs that are first names (Mark, Rob, Will) stay out. */
const ORDER =
  /^\s*(?:send|see|call|check|use|try|open|reset|follow|visit|click|enter|reply|contact|keep|ask|read|take|bring|go|let|tell|give|get|wait|order|return|ship|pay|install|restart|update|upload|download|log|sign|done|noted|solved|fixed|sorted)\b/i;
const INITIALS = /(?:\^|\*|\/|~|[-–—]\s?)\s?[A-Z]{1,3}[a-z]{0,10}\s*(?:\d\/\d)?\s*$/;
const DEVICE = /^\s*(?:sent (?:from|via|with)|get outlook|gesendet von|envoyé de)/i;

export const signOff: TextSignal<SignOff | null> = {
  id: 'sign-off',
  read(text: TextReading) {
    if (text.skipped.some((skip) => skip.kind === 'signature')) {
      const skip = text.skipped.find((one) => one.kind === 'signature');
      if (skip && skip.end - skip.start > 6) return { start: skip.start, end: skip.end, kind: 'name' };
    }
    const sentences = text.sentences;
    const last = lastLines(text);
    for (let back = last.length - 1; back >= 0; back--) {
      const line = last[back];
      if (!line || line.text.length > 90) continue;
      const span = { start: line.start, end: line.end };
      if (closes(line) && !(back === 0 && last.length === 1)) return { ...span, kind: 'closing' };
      if (back > 0 && isName(line.text)) {
        const above = last[back - 1];
        const closing = above !== undefined && back > 1 && above.text.length < 60 && closes(above);
        return { start: closing ? above.start : span.start, end: span.end, kind: 'name' };
      }
    }
    const end = last.at(-1);
    if (end && INITIALS.test(end.text)) return { start: end.start, end: end.end, kind: 'initials' };
    // "…tonight. Tariq" or "Kind regards, Jo" at the end of the last paragraph.
    const tail = sentences.at(-1);
    if (
      tail &&
      sentences.length > 1 &&
      (tail.sentence.test(CLOSING) ||
        (tail.sentence.words <= 3 && isQuiet(tail.sentence.text) && isName(tail.sentence.text)))
    )
      return { start: tail.start, end: tail.end, kind: 'name' };
    if (end && /(?:regards|sincerely|cheers|wishes|thanks|yours),?\s+(?:\p{Lu}[\p{L}'’.-]*\s*){1,4}$/iu.test(end.text))
      return { start: end.start, end: end.end, kind: 'closing' };
    return null;
  },
};

/** "THIS IS FINAL!!" is no name. */
const isQuiet = (text: string): boolean =>
  !/[!?]{2}|\?\s*$/.test(text) && (/\p{Ll}/u.test(text) || !/\s\S/.test(text.trim()));

const MOST_LINES = 5;
const NO_NAME = /^\s*(?:p\.?\s?s\.?[\s:.]|https?:|www\.|tel\b|phone\b|\+?\d[\d\s()/-]+$|[\w.+-]+@)/i;

interface LastLine extends Span {
  readonly text: string;
  readonly allows: (expression: Expression) => boolean;
}

/** Of those that may sign. */
function lastLines({ text, sentences, lines }: TextReading): readonly LastLine[] {
  const last: LastLine[] = [];
  for (let at = sentences.length - 1; at >= 0 && last.length < MOST_LINES; ) {
    const end = sentences[at];
    let first = at;
    while (first > 0 && sentences[first - 1]?.line === end?.line) first--;
    const span = { start: sentences[first]?.start ?? 0, end: end?.end ?? 0 };
    const line = text.slice(span.start, span.end);
    if (!DEVICE.test(line) && !NO_NAME.test(line))
      last.unshift({
        ...span,
        text: line,
        allows: (one) => lines.findLast(({ start }) => start <= span.start)?.line.allows(one) ?? true,
      });
    at = first - 1;
  }
  return last;
}

/** "Sam, pharmacist", "Eamon Hickey, station manager": a name and what they do. */
const WITH_ROLE =
  /^[\s–—~*/-]*\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}, (?:your |the |our )?\p{Ll}[\p{L}'’&-]+(?: (?!(?:we|i|you|is|are|will|can)\b)[\p{L}'’&-]+){0,4}\s*$/u;

/** "Membership desk", "Guest relations": who works there does not always write it in capitals. */
const DESK =
  /^\s*\p{Lu}[\p{L}&'’-]+ (?:(?:and|&) )?(?:\p{Ll}+ )?(?:desk|team|dept\.?|department|office|unit|services?|care|relations|support|cent(?:re|er)|handling|reception|crew|registry|counter|workshop|kitchen|helpdesk|box office|branch|surgery|library|studio)\s*[.,]?\s*$/u;

/** "Moira at the counter", "Dan from the workshop": a first name and where to find them. */
const WITH_PLACE =
  /^[\s–—~*/-]*(\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’.-]*)? (?:at|from|in|on|behind) (?:the |our |your )?(?!(?:on|by|at|in)\b)[\p{L}'’&-]+(?: [\p{L}'’&-]+){0,2}[\s.,!]*$/u;

function isName(text: string): boolean {
  if (text.length < 60 && (WITH_ROLE.test(text) || (DESK.test(text) && !ORDER.test(text)))) return true;
  const called = text.length < 50 ? WITH_PLACE.exec(text)?.[1] : undefined;
  if (called && isFirstName(called.toLowerCase())) return true;
  const words = text.trim().split(/\s+/);
  return (
    words.length <= 8 &&
    NAME_LINE.test(text) &&
    /\p{Lu}/u.test(text) &&
    !/^\s*(?:thanks|yes|no|ok|sorry|please|hello|hi|dear)\b/i.test(text) &&
    !ORDER.test(text)
  );
}
