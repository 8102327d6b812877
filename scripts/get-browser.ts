/**
 * The Chromium that tests and demo drive. Branded Chrome is not looked for: since version 137 it ignores
 * `--load-extension`. Chromium and "Chrome for Testing" (what Playwright downloads) load extensions.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { run, runTool } from './command.ts';
import { say } from './say.ts';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a Chromium that starts, or null. Installs nothing. */
export function findBrowser(): string | null {
  const named = process.env.SINCERELY_CHROMIUM;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`SINCERELY_CHROMIUM names ${named}, which does not start. Point it to a Chromium, or unset it.`);
  }
  return [...USUAL_PLACES, chromium.executablePath()].find(starts) ?? null;
}

/** A Firefox that starts, or null. Tests in it are skipped without one; it is never fetched. */
export function findFirefox(): string | null {
  return ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(starts) ?? null;
}

/** The path of a Chromium, fetching one where there is none; says so before it does. */
export async function getBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  say('No Chromium found (branded Chrome is no use here: it ignores --load-extension).');

  if (isRootOn('debian')) {
    say('Installing Debian\'s "chromium" package with apt-get (about 100 MB to download).');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env });
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
  } else {
    const withSystemLibraries = isRootOn('ubuntu') ? ['--with-deps'] : [];
    say(`Fetching Chromium with Playwright (about 170 MB) into ${chromium.executablePath()}.`);
    await runTool('playwright-core/cli.js', ['install', '--no-shell', ...withSystemLibraries, 'chromium']);
  }

  const fetched = findBrowser();
  if (fetched) return fetched;
  throw new Error(
    'No Chromium that starts. Install one yourself and name it: SINCERELY_CHROMIUM=/path/to/chromium. ' +
      `${whyNot(chromium.executablePath())}`.trim(),
  );
}

function starts(path: string): boolean {
  if (!existsSync(path) || isSnapWrapper(path)) return false;
  // chrome.exe prints no version; it being there has to do.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/** A snap sees neither our build folder nor a profile under the temporary folder. */
function isSnapWrapper(path: string): boolean {
  return statSync(path).size < 10_000 && readFileSync(path, 'utf8').includes('/snap/');
}

function isRootOn(distribution: 'debian' | 'ubuntu'): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return new RegExp(`^ID="?${distribution}"?$`, 'm').test(readFileSync('/etc/os-release', 'utf8'));
}

/** Usually a missing system library: the loader names it. */
function whyNot(path: string): string {
  if (!existsSync(path)) return '';
  try {
    execFileSync(path, ['--version'], { stdio: 'pipe' });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
