import { isElement } from '../../documents.ts';

/** Words in names of classes, attributes and fields: `is-note-mode`, `noteMode`, `note_mode` all say "note". */
export function wordsIn(...texts: readonly (string | null | undefined)[]): ReadonlySet<string> {
  const words = texts.flatMap((text) =>
    (text ?? '')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^\p{L}]+/u),
  );
  return new Set(words.filter(Boolean));
}

/** What the markup itself calls an element, in no particular language of its users. */
export function namesOf(element: Element): ReadonlySet<string> {
  const test = [
    'data-testid',
    'data-test-id',
    'data-test',
    'data-cy',
    'data-qa',
    'data-role',
    'data-type',
    'type',
    'name',
    'id',
  ];
  return wordsIn(element.getAttribute('class'), ...test.map((name) => element.getAttribute(name)));
}

export function hasAny(words: ReadonlySet<string>, wanted: Iterable<string>): boolean {
  return [...wanted].some((word) => words.has(word));
}

/** What a control calls itself, lower case. */
export function labelOf(element: Element): string {
  const value =
    element.localName === 'input' && 'value' in element && typeof element.value === 'string' ? element.value : '';
  const text =
    value ||
    element.textContent ||
    element.getAttribute('aria-label') ||
    element.getAttribute('title') ||
    slotted(element) ||
    '';
  // "Send (Ctrl+Enter)" says how, too.
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?\([^)]*\)$/, '')
    .trim()
    .toLowerCase();
}

/** A button inside a web component wears the words that the page gives to the component. */
function slotted(element: Element): string {
  const root = element.querySelector('slot') && element.getRootNode();
  return root && 'host' in root && isElement(root.host) ? (root.host.textContent ?? '') : '';
}

/** "Submit as pending", "Send and close", "Post to customer", "Antwort absenden": a send that says more. */
export function saysSend(label: string): boolean {
  if (SEND_WORDS.has(label) || /^(?:submit|send|reply|update) (?:as|and|&|\+) \S+(?: \S+)?$/.test(label)) return true;
  const words = label.split(/[^\p{L}]+/u).filter(Boolean);
  return words.length <= 5 && hasAny(SENDING, words) && words.every((word) => SENDING.has(word) || SENT.has(word));
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const SENDING = listed(
  'send submit reply respond post update answer senden absenden abschicken antworten beantworten aktualisieren envoyer répondre ' +
    'enviar responder contestar invia inviare rispondi rispondere verzenden versturen beantwoorden antwoorden verstuur verzend beantwoord antwoord wyślij odpowiedz ' +
    'skicka svara sende lähetä vastaa odeslat odpovědět отправить ответить',
);
/** Whatever else it says, it does something else. */
export const saysOther = (label: string): boolean => hasAny(ELSE, label.split(/[^\p{L}]+/u));

const ELSE = listed(
  'cancel discard back close reset delete preview draft later abbrechen verwerfen zurück zurücksetzen schließen löschen vorschau entwurf ' +
    'cancelar descartar volver borrador annuler retour brouillon aperçu annulla bozza indietro annuleren concept terug anuluj szkic avbryt utkast',
);
/** What is sent and to whom, and the small words between. */
const SENT = listed(
  'reply message email e mail response answer ticket case request customer client requester antwort nachricht anfrage vorgang ' +
    'kunde kunden kundin respuesta mensaje correo caso cliente réponse demande client risposta messaggio resposta mensagem ' +
    'bericht klant odpowiedź wiadomość svar meddelande to the this a now an den die das dem diese jetzt el la le les al au à il het de aan nu',
);

/** Last resort for telling a send control: the words it wears. */
const SEND_WORDS = new Set(
  'send now|save|comment|add note|speichern|send svar|送信|返信|发送|回复|傳送|回覆'.split('|'),
);
