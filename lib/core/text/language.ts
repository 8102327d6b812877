/**
 * The language of a text by its small words. Instant, no library: a browser's own detector is asynchronous and not
 * everywhere, and n-gram detectors (200 kB) are worse on a chat line than "nicht", "sur" and "pero" are.
 * English is only doubted when another language is plainly there: a wrong "not English" would switch the checks off.
 */

import type { Line } from './line.ts';
import type { Sentence } from './sentence.ts';
import { wordFact } from './words.ts';

/** The commonest small words. Those that English also writes ("die", "on", "me") are left out of the other lists. */
const WORDS = {
  en: 'the and you your is are was were will would have has had this that with for from not but can could should been our we they he she it its i im ive dont cant to of in on at as be do does did if so or an my me what when how why who which there here please thanks thank hi hello sorry just get got out up now all any more about than then them their us let know need want order back',
  de: 'der das und ist nicht ich sie wir mit für auf ein eine einen einem einer den dem des zu von im auch es sich haben habe hat wird werden wurde sind war bei nach aus oder aber wenn noch nur über wie ihre ihnen ihr unser unsere uns mir mein meine bitte danke vielen leider gern gerne können kann dass daß bis zum zur vom sehr schon jetzt heute morgen keine kein hallo liebe lieber sehr geehrte geehrter grüße freundlichen bestellung lieferung rechnung',
  fr: 'le la les des une et est pas vous nous je que qui dans pour avec votre notre vos nos sur ce cette sont été être avons avez ont au aux du mais ou où plus si ne se bonjour merci très bien cordialement commande livraison remboursement veuillez désolé désolée nous à jai cest dun dune lui leur leurs mon ma mes tout tous fait',
  es: 'el los las una y es no que de la en por para con su sus usted ustedes nosotros pero como más este esta está están ha han hemos lo le les se del al si ya muy gracias hola buenos días saludos pedido envío reembolso lamentamos puede cuando donde también nuestro nuestra porque sin sobre tiene soy mi',
  pt: 'o os as um uma e é não que de da do em por para com seu sua você nós mas como mais este esta está estão foi ao à dos das no na nos nas se já muito obrigado obrigada olá bom dia pedido entrega reembolso lamentamos pode quando também nosso nossa porque sem sobre tem são pelo pela lhe',
  it: 'il lo gli una e è non che di del della dei delle per con suo sua lei noi ma come più questo questa sono stato stata ha abbiamo hanno al alla nel nella si già molto grazie ciao buongiorno saluti ordine spedizione rimborso spiacenti può quando anche nostro nostra perché senza sul sulla ho mi ci',
  nl: 'het een en is niet u je jij wij we ik van voor met op aan dat die deze dit zijn heeft hebben hebt was wordt worden bij naar uit maar als nog ook over hoe uw ons onze mijn graag bedankt helaas kunt kunnen kan wat geen meer dan er om te tot zo hallo beste bestelling levering vriendelijke groet alstublieft',
  pl: 'i w z na do nie to się jest że jak ale czy od po przez dla ma są był była będzie o tak już tylko może można pan pani państwo nasz nasza nasze proszę dziękuję dziękujemy dzień dobry zamówienie przesyłka zwrot przepraszamy bardzo oraz lub który która które mam mnie pozdrawiam',
  sv: 'och att det är en ett som på av för med den inte har jag du vi ni till om var från men kan ska så eller när hur här också mycket tack hej vänliga hälsningar beställning leverans återbetalning tyvärr vår vårt våra din ditt dina mig dig er oss',
  da: 'og at det er en et som på af for med den ikke har jeg du vi til om var fra men kan skal så eller når hvordan her også meget tak hej venlig hilsen bestilling levering desværre vores din dit dine mig dig os jeres',
  no: 'og å det er en et som på av for med den ikke har jeg du vi til om var fra men kan skal så eller når hvordan her også mye takk hei vennlig hilsen bestilling levering dessverre vår vårt våre din ditt dine meg deg oss deres',
  tr: 've bir bu için ile çok da de ne var yok mi mı olarak daha gibi sonra kadar ben siz biz sizin bizim merhaba teşekkür teşekkürler ederiz ederim lütfen sipariş iade kargo özür dileriz değil ama ancak olan oldu size bize',
} as const;

/** Scripts that leave no doubt. */
const SCRIPTS: readonly { readonly language: string; readonly letters: RegExp }[] = [
  { language: 'ru', letters: /\p{Script=Cyrillic}/gu },
  { language: 'el', letters: /\p{Script=Greek}/gu },
  { language: 'ar', letters: /\p{Script=Arabic}/gu },
  { language: 'he', letters: /\p{Script=Hebrew}/gu },
  { language: 'hi', letters: /\p{Script=Devanagari}/gu },
  { language: 'th', letters: /\p{Script=Thai}/gu },
  { language: 'ko', letters: /\p{Script=Hangul}/gu },
  { language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: 'zh', letters: /\p{Script=Han}/gu },
];

type Latin = keyof typeof WORDS;
const LATIN = Object.keys(WORDS) as readonly Latin[];
export const LANGUAGES: readonly string[] = [...LATIN, ...SCRIPTS.map(({ language }) => language)];

/** Word → the languages that have it, as indices; English is 0. */
const owners = new Map<string, number[]>();
LATIN.forEach((language, at) => {
  for (const word of new Set<string>(WORDS[language].split(' '))) owners.set(word, [...(owners.get(word) ?? []), at]);
});

/** Letters, and much else, that no Latin script has. */
function isBeyondLatin(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x36f && (code < 0x1e00 || code > 0x209f)) return true;
  }
  return false;
}

/** Below this a greeting or a name decides nothing. */
const FEWEST_WORDS = 4;
/** A look at the beginning is enough where nothing is kept. */
const LOOK = 3_000;

/** What a stretch of text says about its language; stretches add up. */
interface Tally {
  words: number;
  letters: number;
  readonly points: number[];
  /** Null where all letters are Latin. */
  script: number[] | null;
}

const tally = (): Tally => ({ words: 0, letters: 0, points: LATIN.map(() => 0), script: null });

function take(sum: Tally, words: readonly string[]): void {
  sum.words += words.length;
  for (const word of words) {
    sum.letters += word.length;
    const known = owners.get(word);
    // A word of one language says most; one of five says little.
    if (known) for (const at of known) sum.points[at] = (sum.points[at] ?? 0) + 1 / known.length;
  }
}

const lettersOf = (text: string): readonly string[] => text.replace(/[’']/g, '').match(/\p{L}+/gu) ?? [];
const scriptsOf = (text: string): number[] | null =>
  isBeyondLatin(text) ? SCRIPTS.map(({ letters }) => text.match(letters)?.length ?? 0) : null;

function count(text: string): Tally {
  const sum = tally();
  take(sum, lettersOf(text.toLowerCase()));
  sum.script = scriptsOf(text);
  return sum;
}

const wordTally = wordFact((norm) => {
  const sum = tally();
  take(sum, lettersOf(norm));
  return { ...sum, points: sum.points.flatMap((points, at) => (points > 0 ? [{ at, points }] : [])) };
});

const sentences = new WeakMap<Sentence, Tally>();
const lines = new WeakMap<Line, Tally>();

function tallyOf(sentence: Sentence): Tally {
  let sum = sentences.get(sentence);
  if (!sum) {
    sum = tally();
    for (const { word } of sentence.tokens) {
      if (!word.isWord) continue;
      const one = wordTally(word);
      sum.words += one.words;
      sum.letters += one.letters;
      for (const { at, points } of one.points) sum.points[at] = (sum.points[at] ?? 0) + points;
    }
    sum.script = scriptsOf(sentence.text);
    sentences.set(sentence, sum);
  }
  return sum;
}

function tallyOfLine(line: Line): Tally {
  let sum = lines.get(line);
  if (!sum) {
    sum = tally();
    for (const { sentence } of line.sentences) add(sum, tallyOf(sentence));
    lines.set(line, sum);
  }
  return sum;
}

function add(sum: Tally, one: Tally): void {
  sum.words += one.words;
  sum.letters += one.letters;
  for (let at = 0; at < LATIN.length; at++) sum.points[at] = (sum.points[at] ?? 0) + (one.points[at] ?? 0);
  if (one.script) sum.script = one.script.map((letters, at) => letters + (sum.script?.[at] ?? 0));
}

function decide(sum: Tally): string | null {
  const script = SCRIPTS.findIndex(
    ({ language }, at) => (sum.script?.[at] ?? 0) * (language === 'ja' ? 5 : 2) > Math.max(3, sum.letters),
  );
  const inScript = SCRIPTS[script];
  if (inScript) return inScript.language;
  if (sum.words < FEWEST_WORDS) return null;
  let best = 0;
  sum.points.forEach((points, at) => {
    if (points > (sum.points[best] ?? 0)) best = at;
  });
  const english = sum.points[0] ?? 0;
  const most = sum.points[best] ?? 0;
  if (best === 0) return most / sum.words >= 0.08 ? 'en' : null;
  if (most >= 2 && most / sum.words >= 0.14 && most >= 2 * english) return LATIN[best] ?? null;
  return english > 0 ? 'en' : null;
}

/** ISO 639-1, or null when the text is too short or none of the known languages. */
export const languageOf = (text: string): string | null => decide(count(text.slice(0, LOOK)));

/** The same for lines that are read already: counted once per line. */
export function languageOfLines(read: readonly Line[]): string | null {
  const sum = tally();
  for (const line of read) add(sum, tallyOfLine(line));
  return decide(sum);
}

export const languageOfLine = (line: Line): string | null => decide(tallyOfLine(line));
