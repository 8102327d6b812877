/** A body of ours taken apart: text, and each of our tags with what it says. */
import { escapeHtml, toHtml, toText } from '../templates/markdown.ts';
import { createMarks, type Marks } from '../templates/marks.ts';

export type Part =
  | { readonly kind: 'variable'; readonly path: string; readonly fallback: string; readonly whole: string }
  /** `initial` is a text, or a variable of ours. */
  | {
      readonly kind: 'ask';
      readonly label: string;
      readonly initial: string;
      readonly from: string;
      readonly whole: string;
    }
  | { readonly kind: 'choose'; readonly label: string; readonly options: readonly string[]; readonly whole: string }
  | { readonly kind: 'cursor' }
  | { readonly kind: 'note'; readonly text: string; readonly whole: string }
  | { readonly kind: 'raw'; readonly text: string }
  | { readonly kind: 'render'; readonly name: string; readonly whole: string }
  /** Anything else of Liquid: conditions, filters. */
  | { readonly kind: 'other'; readonly whole: string };

const CODE = /\{%-?\s*(raw|note)\s*-?%\}([\s\S]*?)\{%-?\s*end\1\s*-?%\}|\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;
const QUOTED = /"([^"]*)"|'([^']*)'/g;

const quotedIn = (text: string): readonly string[] =>
  [...text.matchAll(QUOTED)].map(([, one, other]) => one ?? other ?? '');

function partOf(whole: string, block: string | undefined, inside: string): Part {
  if (block === 'raw') return { kind: 'raw', text: inside };
  if (block === 'note') return { kind: 'note', text: inside, whole };
  const [, path, filter = ''] = /^\{\{-?\s*([\w.]+)\s*((?:\|[\s\S]*)?)-?\}\}$/.exec(whole) ?? [];
  if (path !== undefined) {
    const fallback = /^\|\s*default:\s*(?:"([^"]*)"|'([^']*)')\s*$/.exec(filter);
    if (filter === '' || fallback)
      return { kind: 'variable', path, fallback: fallback?.[1] ?? fallback?.[2] ?? '', whole };
    return { kind: 'other', whole };
  }
  const [, name = '', rest = ''] = /^\{%-?\s*(\w+)\s*([\s\S]*?)-?%\}$/.exec(whole) ?? [];
  const [label = '', ...more] = quotedIn(rest);
  switch (name) {
    case 'ask': {
      const from = /,\s*default:\s*([\w.]+)\s*$/.exec(rest)?.[1] ?? '';
      return { kind: 'ask', label, initial: more[0] ?? '', from, whole };
    }
    case 'choose':
      return { kind: 'choose', label, options: more, whole };
    case 'cursor':
      return { kind: 'cursor' };
    case 'render':
      return { kind: 'render', name: label, whole };
    default:
      return { kind: 'other', whole };
  }
}

/** "customer.first_name" as a person reads it in a form. */
export const spoken = (path: string): string => {
  const words = path.replace(/[._]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The other tool's words for a part; text it wants to stand there literally. */
export type WritePart = (part: Part) => string;

export interface Written {
  readonly text: string;
  readonly html: string;
  /** Whether the Markdown says more than its text. */
  readonly formatted: boolean;
}

/** `protect` is for text that would mean something to the other tool. */
const MARK = /\ue000(\d+)\ue001/g;
/** Before an address that is a placeholder, so that the renderer takes it for one. */
const ADDRESS = 'https://\ue004';

/** `protect` is for text that would mean something to the other tool. */
export function writeBody(body: string, write: WritePart, protect: (text: string) => string = (text) => text): Written {
  const parts: string[] = [];
  const put = (text: string): string => `\ue000${parts.push(text) - 1}\ue001`;
  const markdown = body
    .replace(CODE, (whole, block: string | undefined, inside: string | undefined) =>
      put(write(partOf(whole, block, inside ?? ''))),
    )
    .replace(/\]\((?=\ue000)/g, `](${ADDRESS}`);
  // Marks stay in what is rendered, so that only the text around them is escaped.
  const marks: Marks = { ...createMarks(), resolve: (text) => text };
  const filled = (rendered: string, how: (text: string) => string): string =>
    rendered.replaceAll(ADDRESS, '').replace(MARK, (_, index: string) => how(parts[Number(index)] ?? ''));
  const html = toHtml(markdown, marks);
  return {
    text: filled(protect(toText(markdown, marks)), (text) => text),
    html: filled(html, escapeHtml),
    formatted: /<(?:strong|em|a|code|pre|blockquote)\b/.test(html.replace(/<a href="(https?:[^"]*)">\1<\/a>/g, '')),
  };
}

/** The body with our tags in the other tool's words and the Markdown as it stands. */
export const writeMarkdown = (body: string, write: WritePart, protect: (text: string) => string): string => {
  let out = '';
  let from = 0;
  for (const match of body.matchAll(CODE)) {
    out += protect(body.slice(from, match.index)) + write(partOf(match[0], match[1], match[2] ?? ''));
    from = match.index + match[0].length;
  }
  return out + protect(body.slice(from));
};
