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

/** Every word of the query somewhere in the snippet; what has them in its title comes first. */
export function filterSnippets(snippets: readonly SnippetView[], query: string): readonly SnippetView[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return snippets;
  const found = snippets.filter((snippet) => {
    const text = haystackOf(snippet);
    return words.every((word) => text.includes(word));
  });
  const inTitle = (snippet: SnippetView) => words.every((word) => fold(snippet.title).includes(word));
  return [...found.filter(inTitle), ...found.filter((snippet) => !inTitle(snippet))];
}
