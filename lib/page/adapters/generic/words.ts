/** Words in names of classes, attributes and fields: `is-note-mode`, `noteMode`, `note_mode` all say "note". */
export function wordsIn(...texts: readonly (string | null | undefined)[]): ReadonlySet<string> {
  const words = texts.flatMap((text) =>
    (text ?? '')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/),
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

export function hasAny(words: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return wanted.some((word) => words.has(word));
}

/** What a control calls itself, lower case. */
export function labelOf(element: Element): string {
  const value =
    element.localName === 'input' && 'value' in element && typeof element.value === 'string' ? element.value : '';
  const text =
    value || element.textContent || element.getAttribute('aria-label') || element.getAttribute('title') || '';
  // "Send (Ctrl+Enter)" says how, too.
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?\([^)]*\)$/, '')
    .trim()
    .toLowerCase();
}

/** "Submit as pending", "Send and close": a send that does more. */
export function saysSend(label: string): boolean {
  return SEND_WORDS.has(label) || /^(?:submit|send|reply|update) (?:as|and|&|\+) \S+(?: \S+)?$/.test(label);
}

/** Last resort for telling a send control: the words it wears. */
export const SEND_WORDS = new Set(
  (
    'send|send reply|send message|send now|reply|submit|submit reply|post|post reply|update|update ticket|save|comment|add note|' +
    'senden|antworten|antwort senden|absenden|aktualisieren|speichern|envoyer|répondre|enviar|responder|invia|rispondi|' +
    'verzenden|versturen|beantwoorden|wyślij|odpowiedz|skicka|svara|lähetä|send svar|odeslat|отправить|ответить|送信|返信|发送|回复|傳送|回覆'
  ).split('|'),
);
