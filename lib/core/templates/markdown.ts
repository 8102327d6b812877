import { Marked, type MarkedToken, type Token, type Tokens } from 'marked';
import { CURSOR, type Mark, type Marks } from './marks.ts';

const marked = new Marked({ gfm: true, breaks: true });

/** A reply is read three times in a row: as text, for what was left open in it, and as HTML. */
let last: { readonly markdown: string; readonly tokens: readonly Token[] } = { markdown: '', tokens: [] };

function read(markdown: string): readonly Token[] {
  if (last.markdown !== markdown) last = { markdown, tokens: marked.lexer(markdown) };
  return last.tokens;
}

/** Pairs of emphasis marks in one paragraph cost their square: 2,000 of them a third of a second. */
const HARDEST = 4_000_000;

/** Whether Markdown is read in a moment, whatever it consists of. */
export function isQuickToRead(markdown: string): boolean {
  // Each quote inside a quote reads the rest once more.
  if (/^(?:[^\S\n]*>){40}/m.test(markdown)) return false;
  // Looked through from each of them for the end of the line.
  if (/[^\S\n]{2000}/.test(markdown)) return false;
  let cost = 0;
  for (const paragraph of markdown.split(/\n[^\S\n]*\n/)) {
    const marksInside = paragraph.replaceAll(/^[^\S\n]*[*+-] /gm, '').match(/[*_~`[\]<&]/g)?.length ?? 0;
    cost += marksInside ** 2;
  }
  return cost <= HARDEST;
}

type Resolve = (value: string, kind: Mark['kind']) => string;

/** Written by our own renderer, which knows a closed set of elements and escapes the rest: no HTML of anybody's passes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The address, if it is one a reply may link to. Only after values were filled in: a value could carry the scheme. */
function safeAddress(href: string, marks: Marks): string | undefined {
  const whole = href.match(/^\uE000\d+\uE001$/) !== null;
  const address = marks.resolve(href, (value) => (whole ? value : encodeURIComponent(value))).trim();
  return /^(?:https?:\/\/[^\s<>"']+|mailto:[^\s<>"']+)$/i.test(address) ? address : undefined;
}

// marked's Token is MarkedToken or a Generic with an index signature of any; we add no extensions, so it is the former.
function known(token: Token): MarkedToken {
  return token as MarkedToken;
}

function inlineHtml(tokens: readonly Token[] | undefined, marks: Marks): string {
  const text = (raw: string) => marks.resolve(escapeHtml(raw), (value) => escapeHtml(value).replaceAll('\n', '<br>'));
  return (tokens ?? [])
    .map(known)
    .map((token): string => {
      switch (token.type) {
        case 'strong':
        case 'em':
          return `<${token.type}>${inlineHtml(token.tokens, marks)}</${token.type}>`;
        case 'codespan':
          return `<code>${text(token.text)}</code>`;
        case 'br':
          return '<br>';
        case 'link': {
          const address = safeAddress(token.href, marks);
          const inside = inlineHtml(token.tokens, marks);
          return address ? `<a href="${escapeHtml(address)}">${inside}</a>` : inside;
        }
        case 'image':
          return text(token.text);
        case 'text':
          return token.tokens ? inlineHtml(token.tokens, marks) : text(token.text);
        case 'escape':
          return text(token.text);
        case 'checkbox':
          return '';
        case 'paragraph':
          return inlineHtml(token.tokens, marks);
        default:
          return text(token.raw);
      }
    })
    .join('');
}

function listHtml(list: Tokens.List, marks: Marks): string {
  const start = list.ordered && typeof list.start === 'number' && list.start !== 1 ? ` start="${list.start}"` : '';
  const items = list.items.map((item) => {
    const inside = item.tokens
      .map(known)
      .map((token) =>
        token.type === 'text' || token.type === 'paragraph' || token.type === 'checkbox'
          ? inlineHtml([token], marks)
          : blockHtml([token], marks),
      );
    return `<li>${inside.join('')}</li>`;
  });
  return list.ordered ? `<ol${start}>${items.join('')}</ol>` : `<ul>${items.join('')}</ul>`;
}

function blockHtml(tokens: readonly Token[], marks: Marks): string {
  return tokens
    .map(known)
    .map((token): string => {
      switch (token.type) {
        case 'space':
        case 'def':
          return '';
        case 'heading':
          return `<p><strong>${inlineHtml(token.tokens, marks)}</strong></p>`;
        case 'paragraph': {
          const inside = inlineHtml(token.tokens, marks);
          return inside === CURSOR ? `<p>${CURSOR}<br></p>` : `<p>${inside}</p>`;
        }
        case 'list':
          return listHtml(token, marks);
        case 'blockquote':
          return `<blockquote>${blockHtml(token.tokens, marks)}</blockquote>`;
        case 'code':
          return `<pre><code>${marks.resolve(escapeHtml(token.text), escapeHtml)}</code></pre>`;
        case 'hr':
          return '<hr>';
        default:
          return `<p>${inlineHtml([{ type: 'escape', raw: token.raw, text: token.raw.trim() }], marks)}</p>`;
      }
    })
    .join('');
}

export function toHtml(markdown: string, marks: Marks): string {
  return blockHtml(read(markdown), marks);
}

function inlineText(tokens: readonly Token[] | undefined, marks: Marks, how: Resolve): string {
  return (tokens ?? [])
    .map(known)
    .map((token): string => {
      switch (token.type) {
        case 'br':
          return '\n';
        case 'link': {
          const inside = inlineText(token.tokens, marks, how);
          const address = safeAddress(token.href, marks);
          const bare = address?.replace(/^mailto:/i, '');
          return bare === undefined || bare === inside || address === inside ? inside : `${inside} (${bare})`;
        }
        case 'strong':
        case 'em':
        case 'paragraph':
          return inlineText(token.tokens, marks, how);
        case 'text':
          return token.tokens ? inlineText(token.tokens, marks, how) : marks.resolve(token.text, how);
        case 'codespan':
        case 'image':
        case 'escape':
          return marks.resolve(token.text, how);
        case 'checkbox':
          return '';
        default:
          return marks.resolve(token.raw, how);
      }
    })
    .join('');
}

function blockText(token: MarkedToken, marks: Marks, how: Resolve): string {
  switch (token.type) {
    case 'space':
    case 'def':
      return '';
    case 'heading':
    case 'paragraph':
    case 'text':
      return inlineText([token.type === 'heading' ? { ...token, type: 'paragraph' } : token], marks, how);
    case 'list': {
      const first = typeof token.start === 'number' ? token.start : 1;
      return token.items
        .map((item, i) => {
          const mark = token.ordered ? `${first + i}. ` : '- ';
          const inside = item.tokens.map((inner) => blockText(known(inner), marks, how)).filter((part) => part !== '');
          return mark + inside.join('\n').replaceAll('\n', `\n${' '.repeat(mark.length)}`);
        })
        .join('\n');
    }
    case 'blockquote':
      return token.tokens
        .map((inner) => blockText(known(inner), marks, how))
        .join('\n')
        .replaceAll(/^/gm, '> ');
    case 'code':
      return marks.resolve(token.text, how);
    case 'hr':
      return '---';
    default:
      return marks.resolve(token.raw, how).trim();
  }
}

/** Plain text as a person would type it: no stray marks, links as "text (address)". */
export function toText(markdown: string, marks: Marks, how: Resolve = (value) => value): string {
  return read(markdown)
    .map((token) => blockText(known(token), marks, how))
    .filter((block) => block !== '')
    .join('\n\n');
}
