/**
 * Built scripts are plain ASCII: one curly apostrophe makes an engine keep a megabyte of code as two, and read it letter by
 * letter. What is beyond is written as an escape, which means the same in strings, templates and expressions.
 */
import { type Change, changed, nodeOf, nodesOf, visit } from './syntax.ts';

interface Chunk {
  readonly type: 'chunk';
  code: string;
}
type Bundle = Readonly<Record<string, Chunk | { readonly type: 'asset' }>>;

export const asciiOnly = {
  name: 'ascii-only',
  generateBundle: {
    order: 'post' as const,
    handler(_: unknown, bundle: Bundle): void {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = inAscii(file.code);
    },
  },
};

const BEYOND = /[\u0080-\uffff]/g;
/** A letter that needs no escape, escaped: "\" before "\u2019" would be one of its own. */
const ESCAPED = /(?<!\\)(?:\\\\)*\\[\u0080-\uffff]/;

export function inAscii(code: string): string {
  if (code.search(BEYOND) < 0) return code;
  const plain = withoutRaw(code);
  const escaped = ESCAPED.exec(plain)?.[0];
  if (escaped !== undefined) throw new Error(`Write it without the backslash: ${escaped}`);
  return plain.replace(BEYOND, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** In `String.raw` an escape is six letters, not one: such a template becomes a plain one. */
function withoutRaw(code: string): string {
  const changes: Change[] = [];
  if (code.includes('String.raw'))
    visit(code, (node) => {
      const tag = nodeOf(node.tag);
      const raw = nodeOf(node.quasi);
      if (!tag || !raw || code.slice(tag.start, tag.end) !== 'String.raw') return true;
      changes.push({ start: tag.start, end: tag.end, to: '' });
      for (const { start, end } of nodesOf(raw.quasis)) {
        const text = code.slice(start, end);
        if (/\\[`$]/.test(text)) throw new Error(`What a plain template makes of this nobody has thought of: ${text}`);
        changes.push({ start, end, to: text.replaceAll('\\', '\\\\') });
      }
      return true;
    });
  return changed(
    code,
    changes.toSorted((a, b) => a.start - b.start),
  );
}
