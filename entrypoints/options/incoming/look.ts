/**
 * What somebody dropped or chose, told by its content: a pack, snippets of ours, or else (`look-foreign.ts`) another tool's
 * library. Stores nothing.
 */

import type { PackReader } from '#background/take-pack.ts';
import type { NamedText } from '#core/importers/many.ts';
import type { Received } from '#core/packs/receive.ts';
import type { Pack } from '#core/packs/schema.ts';
import type { Verified } from '#core/packs/sign.ts';
import { readSource } from '#core/packs/source.ts';

/** `name` is the path in a folder that was dropped whole. */
export type IncomingText = NamedText;

export interface FoundPack {
  readonly kind: 'pack';
  readonly pack: Pack;
  readonly verified: Verified;
  /** A sentence for each file of a folder that looks as if it were meant for the pack, and is not read. */
  readonly unread?: readonly string[];
}

export type Looked =
  | FoundPack
  | { readonly kind: 'no-pack'; readonly received: Extract<Received, { kind: 'refused' }> }
  | { readonly kind: 'no-source'; readonly problems: readonly string[] }
  /** Our own file of snippets. */
  | { readonly kind: 'snippets'; readonly text: string }
  /** Nothing of ours: another tool's, perhaps. */
  | { readonly kind: 'foreign' };

const OURS = /^\s*\{[^{}[\]]{0,200}"format"\s*:\s*"sincerely-/;

export interface Dropped {
  readonly texts: readonly IncomingText[];
  /** Names of what is no text: a picture, a document of a word processor. */
  readonly others: readonly string[];
}

/** `named` is told the id of what may be a pack as soon as it is known. */
export async function look(
  { texts: files, others }: Dropped,
  reader: PackReader,
  named?: (id: string) => void,
): Promise<Looked> {
  const source = sourceOf(files, others);
  if (source) return source;
  const [only] = files;
  if (files.length === 1 && only) {
    const text = only.text.replace(/^\uFEFF/, '');
    if (OURS.test(text)) return { kind: 'snippets', text };
    const pack = await packOf(text, reader, named);
    if (pack) return pack;
  }
  return { kind: 'foreign' };
}

async function packOf(
  text: string,
  { receivePack, verifyPack }: PackReader,
  named?: (id: string) => void,
): Promise<Looked | null> {
  if (!/^\s*\{/.test(text)) return null;
  const received = receivePack(text, named);
  if (received.kind === 'refused')
    return received.code === 'not-json' || received.code === 'not-a-pack' || !/"format"\s*:\s*\d/.test(text)
      ? null
      : { kind: 'no-pack', received };
  return { kind: 'pack', pack: received.pack, verified: await verifyPack(received.raw) };
}

/** A dropped folder has its own name before each path; a `pack.yaml` says where the pack begins. */
function sourceOf(files: readonly IncomingText[], others: readonly string[]): Looked | null {
  const heads = files.filter(({ name }) => /(?:^|\/)pack\.yaml$/.test(name));
  const head = heads.sort((a, b) => a.name.length - b.name.length)[0];
  if (head === undefined) return null;
  const root = head.name.slice(0, -'pack.yaml'.length);
  const inside = files
    .filter(({ name }) => name.startsWith(root))
    .map(({ name, text }) => [placed(name.slice(root.length), text), text] as const);
  const beside = others.filter((name) => name.startsWith(root)).map((name) => name.slice(root.length));
  const read = readSource(new Map(inside), beside);
  if (read.kind === 'problems')
    return {
      kind: 'no-source',
      problems: read.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`),
    };
  return { kind: 'pack', pack: read.pack, verified: { kind: 'unsigned' }, unread: read.unread };
}

/** Files chosen one by one have lost their folder: Markdown is a template, other YAML holds rules. */
function placed(path: string, text: string): string {
  if (path.includes('/') || path === 'pack.yaml') return path;
  if (/\.md$/.test(path) && /^\uFEFF?---/.test(text)) return `templates/${path}`;
  return /\.ya?ml$/.test(path) ? `rules/${path}` : path;
}
