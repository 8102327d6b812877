/** Hosts as packs and rules name them: "example.com" is also "desk.example.com", "*" is every one. */
import type { Pack } from '../packs/schema.ts';

export function isSite(named: string, host: string | undefined): boolean {
  const plain = named
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:\*\.)?/, '')
    .replace(/[:/].*$/, '');
  if (plain === '' || host === undefined) return false;
  return plain === '*' || `.${host.toLowerCase()}`.endsWith(`.${plain}`);
}

/** A pack that names no host is for all of them. Its records of helpdesks are no hosts. */
export function isFor({ sites }: Pick<Pack, 'sites'>, host: string | undefined): boolean {
  const hosts = sites.filter((site) => typeof site === 'string');
  return hosts.length === 0 || hosts.some((named) => isSite(named, host));
}
