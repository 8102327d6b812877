export interface NameParts {
  readonly first?: string;
  readonly last?: string;
  readonly full?: string;
}

const TITLE =
  /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|lord|lady|rev|fr|hon|capt|herr|frau|hr|fr|mme|mlle|sr|sra|dipl\.?-ing|ing|mag)\.?$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|msc|bsc|ba|ma|mba|esq|cpa)\.?$/i;
const ORGANISATION =
  /\b(?:gmbh|ag|inc|ltd|llc|plc|corp|company|co|team|support|service|sales|info|office|admin|customer|kunde|guest|user|visitor|anonymous|unknown|noreply|no-reply|shop|store|group|department)\b\.?/i;
/** Written family name first: which part is the given name cannot be told from the text. */
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function cased(name: string): string {
  const upper = name.toLocaleUpperCase();
  const lower = name.toLocaleLowerCase();
  if (name !== upper && name !== lower) return name;
  if (upper === lower) return name;
  return lower.replaceAll(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => {
    return before + letter.toLocaleUpperCase();
  });
}

function isInitial(word: string): boolean {
  return /^\p{L}\.?$/u.test(word) || /^(?:\p{L}\.){2,}$/u.test(word);
}

/**
 * A name as a helpdesk shows it, taken apart. Prefers knowing nothing to greeting somebody wrongly: an address, a
 * department or a lone initial has no first name.
 */
export function splitName(shown: string): NameParts {
  const plain = shown
    .replaceAll(/\s*[(<[].*$/g, '')
    .replaceAll(/["“”]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (!plain || plain.length > 80 || /[@\d/\\=|{}*_<>]/.test(plain)) return {};
  const comma = plain.match(/^([^,]+),\s*([^,]+)$/);
  const swapped = comma && !SUFFIX.test(comma[2] ?? '') ? `${comma[2]} ${comma[1]}` : plain.replace(/,.*$/, '');
  const words = swapped.split(' ');
  let titled = false;
  while (words[0] !== undefined && TITLE.test(words[0])) {
    words.shift();
    titled = true;
  }
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) words.pop();
  if (words.length === 0) return {};
  const full = cased(words.join(' '));
  if (ORGANISATION.test(full) || FAMILY_FIRST.test(full)) return { full };
  const [first = '', ...rest] = full.split(' ');
  if (rest.length === 0) return titled ? { last: first, full } : { first, full };
  const last = rest.filter((word, i) => i === rest.length - 1 || !isInitial(word)).join(' ');
  return isInitial(first) ? { last, full } : { first, last, full };
}
