import type { SnippetView } from './types.ts';

const haystacks = new WeakMap<SnippetView, string>();

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '');
}

function haystackOf(snippet: SnippetView): string {
  const known = haystacks.get(snippet);
  if (known !== undefined) return known;
  const made = fold([snippet.title, snippet.shortcut ?? '', snippet.tags.join(' '), snippet.body].join('\n'));
  haystacks.set(snippet, made);
  return made;
}

/** Every word of the query somewhere in the snippet; what has them in its title comes first. `tag:` narrows as it does beside a reply box. */
export function filterSnippets(snippets: readonly SnippetView[], query: string): readonly SnippetView[] {
  const tags: string[] = [];
  const rest = fold(query).replaceAll(/(?:^|\s)tag:(?:"([^"]*)"?|(\S*))/g, (_, quoted, bare) => {
    tags.push(String(quoted ?? bare).trim());
    return ' ';
  });
  const words = rest.split(/\s+/).filter(Boolean);
  if (words.length === 0 && tags.length === 0) return snippets;
  const found = snippets.filter((snippet) => {
    const text = haystackOf(snippet);
    return words.every((word) => text.includes(word)) && tags.every((tag) => hasTag(snippet, tag));
  });
  const inTitle = (snippet: SnippetView) => words.every((word) => fold(snippet.title).includes(word));
  return [...found.filter(inTitle), ...found.filter((snippet) => !inTitle(snippet))];
}

const hasTag = ({ tags }: SnippetView, start: string): boolean =>
  start === '' || tags.some((tag) => fold(tag).startsWith(start));
