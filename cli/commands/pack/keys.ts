/** `sincerely pack keygen | sign | verify`: who made a pack, and that nobody changed it since. */

import { webcrypto } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { object, string } from 'zod';
import { canonicalJson } from '#core/packs/build.ts';
import {
  fingerprintOf,
  generateKey,
  type SigningCrypto,
  type SigningKey,
  signPack,
  verifyPack,
} from '#core/packs/sign.ts';
import { readPack } from '../../pack-files.ts';
import type { ExitCode, Streams } from '../../streams.ts';
import { writeResult } from '../../written.ts';

const encoder = new TextEncoder();
export const nodeCrypto: SigningCrypto = {
  subtle: webcrypto.subtle,
  utf8: (text) => Uint8Array.from(encoder.encode(text)),
};

const hex = (digits: number) => string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));
const keyFile = object({ publicKey: hex(64), privateKey: hex(96) });

/** The key file holds both halves; `KEY.pub` is for whoever verifies. */
export async function packKeygen(output: string, streams: Streams): Promise<ExitCode> {
  const key = await generateKey(nodeCrypto);
  // Never over an old key: packs signed with it could not be updated any more.
  if (existsSync(output)) {
    streams.stderr.write(`${output} exists already. Packs signed by that key need it for every update.\n`);
    return 2;
  }
  await writeFile(output, `${JSON.stringify({ algorithm: 'Ed25519', ...key }, null, 2)}\n`, {
    mode: 0o600,
    flag: 'wx',
  });
  await writeFile(`${output}.pub`, `${key.publicKey}\n`);
  streams.stdout.write(`${output}: keep it secret. ${output}.pub: ${fingerprintOf(key.publicKey)}\n`);
  return 0;
}

export async function readKey(file: string): Promise<SigningKey> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new Error(`${file} cannot be read. A key is made by “sincerely pack keygen -o ${file}”.`);
  const key = keyFile.safeParse(json(text));
  if (!key.success) throw new Error(`${file} is no key made by “sincerely pack keygen”.`);
  return key.data;
}

export const signedFile = async (pack: Readonly<Record<string, unknown>>, key: SigningKey): Promise<string> =>
  canonicalJson(await signPack(pack, key, nodeCrypto));

export async function packSign(
  file: string,
  options: { readonly key: string; readonly output: string },
  streams: Streams,
): Promise<ExitCode> {
  const read = await readPack(file);
  if (read.kind === 'problems' || !read.raw) {
    streams.stderr.write(
      read.kind === 'problems'
        ? read.lines.map((line) => `${line}\n`).join('')
        : `sincerely pack sign: ${file} is a folder. Use “pack build ${file} -o FILE --sign KEY”.\n`,
    );
    return 2;
  }
  const key = await readKey(options.key);
  await writeResult(options.output, await signedFile(read.raw, key));
  streams.stdout.write(`${options.output}: signed, ${fingerprintOf(key.publicKey)}\n`);
  return 0;
}

/** 0 only for an untouched, signed file, by `publisher` where one is named. */
export async function packVerify(
  file: string,
  options: { readonly publisher?: string },
  streams: Streams,
): Promise<ExitCode> {
  const refuse = (reason: string, code: ExitCode = 1): ExitCode => {
    streams.stderr.write(`${file}: ${reason}\n`);
    return code;
  };
  const wanted = options.publisher === undefined ? undefined : await publicKeyOf(options.publisher);
  if (wanted === null) return refuse(`“${options.publisher}” is neither a public key nor a file with one.`, 2);
  const read = await readPack(file);
  if (read.kind === 'problems') return refuse(`is no pack: ${(read.lines[0] ?? '').replace(`${file}: `, '')}`, 2);
  if (!read.raw) return refuse('is a folder; only a pack file is signed.', 2);
  const verified = await verifyPack(read.raw, nodeCrypto);
  if (verified.kind === 'unsigned') return refuse('It is not signed.');
  if (verified.kind === 'refused') return refuse(verified.reason);
  if (wanted !== undefined && wanted !== verified.publicKey)
    return refuse(`It is signed by another key: ${fingerprintOf(verified.publicKey)}`);
  streams.stdout.write(`${file}: ${read.pack.name} ${read.pack.version}, untouched, signed by ${verified.publicKey}\n`);
  return 0;
}

/** The key itself, a `.pub` file, or a key file. */
async function publicKeyOf(publisher: string): Promise<string | null> {
  if (/^[0-9a-f]{64}$/.test(publisher)) return publisher;
  const content = await readFile(publisher, 'utf8').catch(() => '');
  const key = keyFile.pick({ publicKey: true }).safeParse(json(content));
  if (key.success) return key.data.publicKey;
  return /^[0-9a-f]{64}$/.test(content.trim()) ? content.trim() : null;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
