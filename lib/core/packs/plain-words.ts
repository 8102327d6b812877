/** What the readers of YAML and CSV say about a mistake, as it is said to somebody who writes a pack by hand. */

const PLAIN: readonly (readonly [theirs: RegExp, plain: string])[] = [
  [/^Tabs are not allowed as indentation/, 'indent with spaces, not with tabs'],
  [/^Map keys must be unique/, 'this name stands here twice'],
  [/^Flow (?:map|sequence) .* end with a \S$|^Expected flow (?:map|sequence) to end with/, 'a bracket is not closed'],
  [
    /^All (?:mapping|sequence|collection) items must start at the same column|^A collection cannot be both|^[^:]*must be sufficiently indented|^Insufficient indentation|^Sequence item without/,
    'this line is indented otherwise than its neighbours',
  ],
  [/^Missing closing (?:.*)quote/, 'a quotation mark is not closed, here or above'],
  [/^Missing , (?:or : )?between flow/, 'a comma is missing'],
  [
    /^(?:Nested mappings are not allowed|Implicit (?:map )?keys need|Implicit keys)/,
    'a text with “: ” in it needs quotes around all of it',
  ],
  [/^Plain value cannot start with .*?(\S)$/, 'a text that begins with $1 needs quotes'],
  [/^Unresolved alias|^Alias /, 'a text that begins with * or & needs quotes'],
  [/^(?:Unresolved tag|Invalid escape sequence)/, 'put quotes around this text, single ones'],
  [/^Source contains multiple documents/, 'has a line of --- in the middle; one file is one list'],
  [
    /^(?:Unexpected |Block collections are not allowed|A block|Not a YAML token|Document )/,
    'cannot be read as YAML here; put quotes around the text',
  ],
  [/^Invalid Record Length: /, 'has more or fewer columns than the first line; a text with a comma needs quotes'],
  [
    /^(?:Invalid (?:Opening|Closing) Quote|Quote Not Closed)/,
    'has a quotation mark that is not closed, or stands inside a text; write it twice',
  ],
];

export function plainly(theirs: string): string {
  for (const [pattern, plain] of PLAIN) {
    const found = pattern.exec(theirs);
    if (found) return plain.replace('$1', found[1] ?? '');
  }
  return theirs;
}

/** A tab where YAML wants spaces is told as many things by its reader, and never as a tab. */
export const isIndentedByTab = (line: string): boolean => /^ *\t\s*\S/.test(line);
