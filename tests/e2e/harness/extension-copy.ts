/** The build for tests, in a folder of its own and with another id: no other browser on this machine takes it for its own. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');

export interface ExtensionCopy {
  readonly path: string;
  readonly id: string;
  remove(): void;
}

/** A site with a content script may be fetched from too. */
const NO_HOSTS = { host_permissions: [], content_scripts: [] };

/** `none`: as the shipped build is on a site that it knows nothing of. */
export function extensionCopy(permissions: 'as built' | 'none'): ExtensionCopy {
  const path = mkdtempSync(join(tmpdir(), 'sincerely-copy-'));
  cpSync(resolve(ROOT, '.output/chrome-mv3-e2e'), path, { recursive: true });
  const file = join(path, 'manifest.json');
  const { key: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(permissions === 'none' ? { ...manifest, ...NO_HOSTS } : manifest));
  return { path, id: idOf(path), remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Without a key in the manifest it is made from where the extension lies. */
const idOf = (path: string): string =>
  createHash('sha256')
    .update(path)
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
