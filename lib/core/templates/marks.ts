/**
 * Values never travel through Liquid's output or the Markdown parser as text: a private-use mark stands for each, and
 * is resolved when the tokens are written out. So a customer called `*x*` or `<img onerror>` is only ever text.
 */
export type Mark =
  | { readonly kind: 'value'; readonly text: string }
  /** From `{% raw %}`: braces are meant. */
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string };

export const CURSOR = '\uE002';
const MARK = /\uE000(\d+)\uE001/g;

export function withoutMarks(text: string): string {
  return text.replaceAll(/[\uE000-\uE002]/g, '');
}

export interface Marks {
  /** The stand-in for `mark`, to be put where the value will stand. */
  add(mark: Mark): string;
  /** Text with every mark replaced; `how` sees values and literals, already free of marks themselves. */
  resolve(text: string, how?: (value: string, kind: Mark['kind']) => string): string;
  /** Names of the fields that stand in `text`, in order of appearance. */
  fieldsIn(text: string): readonly string[];
  /** Whether any of them is a literal. */
  literal(): boolean;
}

export function createMarks(): Marks {
  const marks: Mark[] = [];
  const markAt = (digits: string | undefined): Mark | undefined => marks[Number(digits)];
  const marksApi: Marks = {
    add(mark) {
      // A captured block is output again as a value: it is its marks, not new text.
      if (mark.kind === 'value' && /^(?:\uE000\d+\uE001)$/.test(mark.text)) return mark.text;
      marks.push(mark);
      return `\uE000${marks.length - 1}\uE001`;
    },
    resolve(text, how = (value) => value) {
      return text.replaceAll(MARK, (_, digits: string) => {
        const mark = markAt(digits);
        if (mark === undefined || mark.kind === 'field') return '';
        return how(marksApi.resolve(mark.text), mark.kind);
      });
    },
    fieldsIn(text) {
      const names = new Set<string>();
      for (const [, digits] of text.matchAll(MARK)) {
        const mark = markAt(digits);
        if (mark?.kind === 'field') names.add(mark.name);
        else if (mark) for (const name of marksApi.fieldsIn(mark.text)) names.add(name);
      }
      return [...names];
    },
    literal: () => marks.some(({ kind }) => kind === 'literal'),
  };
  return marksApi;
}
