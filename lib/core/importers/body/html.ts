/** HTML of a reply as Markdown: paragraphs, lists, emphasis, links. Reads it as a stream; there is no DOM and no deep stack. */
import { Parser } from 'htmlparser2';
import type { Piece, Tell, Translate } from './pieces.ts';
import { escapeInline, escapeLineStart, Holder } from './write.ts';

/** An element that stands for a placeholder (Intercom's `<attribute>`). */
export type ReadElement = (name: string, attributes: Readonly<Record<string, string>>, tell: Tell) => Piece | null;

const MARKS: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*', code: '`' };
const BLOCKS = /^(?:p|h[1-6]|blockquote|ul|ol|li|pre|table|section|article|header|footer|dl|figure|hr)$/;
const LINES = /^(?:div|tr|dt|dd|address|caption|center)$/;
const PLAIN = /^(?:html|body|span|br|a|td|th|tbody|thead|tfoot|colgroup|col|font|o:p|main|wbr|label)$/;
const HIDDEN = /^(?:script|style|head|title|template|noscript|iframe|object|svg)$/;
/** Addresses that a reply may have, and what Holder holds: a placeholder. */
const LINK = /^(?:https?:\/\/|mailto:|\ue010)/i;
const DEEPEST = 12;

interface Container {
  readonly kind: 'root' | 'quote' | 'list' | 'item';
  readonly mark: string;
  count: number;
  /** Finished blocks; `tight` ones follow the one before without an empty line. */
  readonly blocks: { readonly text: string; readonly tight: boolean }[];
}

export const looksHtml = (text: string): boolean =>
  /<(?:p|br|div|span|strong|b|em|i|u|ul|ol|li|a|h[1-6]|table|blockquote|img)(?:\s[^<>]{0,2000})?\/?>/i.test(text);

export function htmlBody(html: string, translate: Translate, tell: Tell, element: ReadElement = () => null): string {
  const writer = new Writer(translate, tell, element);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => writer.open(name, attributes),
      onclosetag: (name) => writer.close(name),
      ontext: (text) => writer.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return writer.end();
}

interface Inline {
  readonly name: string;
  readonly mark: string;
  readonly href: string | null;
  text: string;
}

class Writer {
  readonly #holder = new Holder();
  readonly #told = new Set<string>();
  readonly #containers: Container[] = [container('root')];
  #inline: Inline[] = [base()];
  #run = '';
  #hidden = 0;
  #pre = 0;
  #tight = false;

  constructor(
    readonly translate: Translate,
    readonly tell: Tell,
    readonly element: ReadElement,
  ) {}

  text(text: string): void {
    if (this.#hidden === 0) this.#run += text;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#take();
    if (HIDDEN.test(name)) {
      this.#hidden += 1;
      this.#tellOnce(`<${name}>`, 'left out with what is in it');
    }
    if (this.#hidden > 0) return;
    const special = this.element(name, attributes, this.tell);
    if (special) {
      this.#append(this.#holder.hold([special]));
      return;
    }
    if (attributes.style && /color|font|background|width|text-align/i.test(attributes.style))
      this.#tellOnce('style', `fonts, colours and sizes are left out, e.g. ${attributes.style.slice(0, 200)}`);
    if (name === 'br') this.#append('\n');
    else if (name === 'img') {
      const what = attributes.alt || attributes.src || '';
      this.tell('<img>', `the picture is left out: ${what.slice(0, 500)}`);
    } else if (name in MARKS && Object.hasOwn(MARKS, name)) {
      if (this.#inline.length <= DEEPEST) this.#inline.push({ name, mark: MARKS[name] ?? '', href: null, text: '' });
    } else if (name === 'a' && attributes.href && !this.#inline.some(({ href }) => href !== null)) {
      const href = this.#address(attributes.href);
      if (!LINK.test(href)) this.tell('<a>', `only its words come along: ${attributes.href.slice(0, 500)}`);
      this.#inline.push({ name, mark: '', href, text: '' });
    } else if (name === 'td' || name === 'th') {
      if (this.#inline.some(({ text }) => text.trim() !== '')) this.#append(' | ');
    } else if (BLOCKS.test(name)) this.#openBlock(name, attributes);
    else if (LINES.test(name)) this.#flush(true);
    else if (!PLAIN.test(name)) this.#tellOnce(`<${name}>`, 'only its text comes along');
  }

  close(name: string): void {
    this.#take();
    if (HIDDEN.test(name)) this.#hidden = Math.max(0, this.#hidden - 1);
    if (this.#hidden > 0) return;
    if (Object.hasOwn(MARKS, name) || name === 'a') {
      const at = this.#inline.findLastIndex((one) => one.name === name);
      if (at > 0)
        this.#append(
          this.#inline.splice(at).reduceRight((inner, one) => finished({ ...one, text: one.text + inner }), ''),
        );
    } else if (BLOCKS.test(name)) this.#closeBlock(name);
    else if (LINES.test(name)) this.#closeLine();
  }

  end(): string {
    this.#take();
    this.#flush(false);
    while (this.#containers.length > 1) this.#pop();
    const text = joined(this.#containers[0] ?? container('root'));
    return this.#holder
      .release(text)
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  /** The text since the last tag, whole: entities come in parts, placeholders must not. */
  #take(): void {
    if (this.#run === '') return;
    const text = this.#run.replaceAll('\u00a0', ' ');
    this.#run = '';
    const flowing = this.#pre > 0 ? text : text.replace(/[ \t\r\n]+/g, ' ');
    const held = this.#holder.hold(this.translate(flowing, this.tell));
    this.#append(this.#inline.some(({ name }) => name === 'code') || this.#pre > 0 ? held : escapeInline(held));
  }

  #append(text: string): void {
    const top = this.#inline.at(-1);
    if (top) top.text += text;
  }

  #address(href: string): string {
    const held = this.#holder.hold(this.translate(href.trim(), this.tell));
    return held.replace(/[\s()<>]/g, (char) => encodeURIComponent(char).replace('(', '%28').replace(')', '%29'));
  }

  #openBlock(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#flush(false);
    const deep = this.#containers.length > DEEPEST;
    if (name === 'hr') this.#block('---', false);
    else if (name === 'pre') this.#pre += 1;
    else if (/^h[1-6]$/.test(name)) this.#tellOnce(`<${name}>`, 'the heading became a paragraph');
    else if (name === 'table') this.#tellOnce('<table>', 'its cells stand in lines, separated by "|"');
    if (deep) return;
    if (name === 'blockquote') this.#containers.push(container('quote'));
    else if (name === 'ul') this.#containers.push(container('list', '- '));
    else if (name === 'ol') this.#containers.push(container('list', '1. ', Number(attributes.start) || 1));
    else if (name === 'li') this.#containers.push(container('item'));
  }

  #closeBlock(name: string): void {
    this.#flush(false);
    if (name === 'pre') this.#pre = Math.max(0, this.#pre - 1);
    const kind =
      name === 'blockquote' ? 'quote' : name === 'li' ? 'item' : name === 'ul' || name === 'ol' ? 'list' : null;
    const at = kind === null ? -1 : this.#containers.findLastIndex((one) => one.kind === kind);
    while (at > 0 && this.#containers.length > at) this.#pop();
    this.#tight = false;
  }

  /** `<div><br></div>` is an empty line. */
  #closeLine(): void {
    const empty =
      this.#inline.every(({ text }) => text.trim() === '') && this.#inline.some(({ text }) => text.includes('\n'));
    this.#flush(true);
    this.#tight = !empty;
  }

  #flush(lineFollows: boolean): void {
    const open = this.#inline;
    this.#inline = [base()];
    for (const one of open.slice(1)) this.#inline.push({ ...one, text: '' });
    const text = open.reduceRight((inner, one) => finished({ ...one, text: one.text + inner }), '');
    const lines = text.split('\n').map((line) => (this.#pre > 0 ? line.trimEnd() : escapeLineStart(line.trim())));
    const block = lines.join('\n').replace(/^\n+|\n+$/g, '');
    if (block.trim() !== '') this.#block(block, this.#tight);
    if (block.trim() !== '') this.#tight = lineFollows;
  }

  #block(text: string, tight: boolean): void {
    this.#containers.at(-1)?.blocks.push({ text, tight });
    this.#tight = false;
  }

  #pop(): void {
    const done = this.#containers.pop();
    const parent = this.#containers.at(-1);
    if (!done || !parent) return;
    const text = joined(done);
    if (text.trim() === '') return;
    if (done.kind === 'item') {
      const mark = parent.mark === '1. ' ? `${parent.count}. ` : '- ';
      parent.count += 1;
      parent.blocks.push({ text: mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`), tight: true });
    } else
      parent.blocks.push({
        text: done.kind === 'quote' ? text.replace(/^/gm, '> ') : text,
        tight: parent.kind === 'item',
      });
  }

  #tellOnce(about: string, detail: string): void {
    if (this.#told.has(about)) return;
    this.#told.add(about);
    this.tell(about, detail);
  }
}

const base = (): Inline => ({ name: '', mark: '', href: null, text: '' });

const container = (kind: Container['kind'], mark = '- ', count = 1): Container => ({ kind, mark, count, blocks: [] });

const joined = ({ blocks }: Container): string =>
  blocks.map(({ text, tight }, at) => (at === 0 ? text : `${tight ? '\n' : '\n\n'}${text}`)).join('');

/** Blanks stay outside of the marks: `**Hello **` is not bold. */
function finished({ mark, href, text }: Inline): string {
  const inside = text.trim();
  if (inside === '' || (mark === '' && href === null)) return text;
  const before = text.slice(0, text.indexOf(inside));
  const after = text.slice(text.indexOf(inside) + inside.length);
  if (href === null)
    return (
      before +
      inside
        .split('\n')
        .map((line) => (line.trim() === '' ? line : mark + line.trim() + mark))
        .join('\n') +
      after
    );
  const bare = href.replace(/^(?:mailto:|https?:\/\/)/i, '');
  if (inside === href || inside.replaceAll('\\', '') === href || inside.replaceAll('\\', '') === bare)
    return before + href.replace(/^mailto:/i, '') + after;
  if (!LINK.test(href)) return text;
  return `${before}[${inside.replaceAll('\n', ' ')}](${href})${after}`;
}
