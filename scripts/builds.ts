/** What can be built, how, and whether it is older than the sources it is made of. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runQuietly, tool } from './command.ts';
import { say } from './say.ts';

interface Build {
  readonly makes: string;
  /** Written last: its age is the build's age. */
  readonly marker: string;
  readonly steps: readonly (readonly [script: string, ...args: string[]])[];
}

const WXT = 'wxt/bin/wxt.mjs';
const VITE = 'vite/bin/vite.js';

export const BUILDS = {
  chrome: {
    makes: 'the extension for Chromium, .output/chrome-mv3',
    marker: '.output/chrome-mv3/manifest.json',
    steps: [[WXT, 'build']],
  },
  firefox: {
    makes: 'the extension for Firefox, .output/firefox-mv3',
    marker: '.output/firefox-mv3/manifest.json',
    steps: [[WXT, 'build', '-b', 'firefox', '--mv3']],
  },
  e2e: {
    makes: 'the extension for tests and demo (open shadow root, on for local pages), .output/chrome-mv3-e2e',
    marker: '.output/chrome-mv3-e2e/manifest.json',
    steps: [[WXT, 'build', '--mode', 'e2e']],
  },
  'firefox-e2e': {
    makes: 'the extension for tests in Firefox, .output/firefox-mv3-e2e',
    marker: '.output/firefox-mv3-e2e/manifest.json',
    steps: [[WXT, 'build', '-b', 'firefox', '--mv3', '--mode', 'e2e']],
  },
  node: {
    makes: 'the command line and the engine, dist/cli.js and dist/engine.js',
    marker: 'dist/engine.js',
    steps: [
      [VITE, 'build', '-c', 'vite.node.config.ts', '--mode', 'cli'],
      [VITE, 'build', '-c', 'vite.node.config.ts', '--mode', 'engine'],
    ],
  },
} as const satisfies Record<string, Build>;

export type BuildName = keyof typeof BUILDS;

export const isBuildName = (name: string): name is BuildName => Object.hasOwn(BUILDS, name);

export async function build(name: BuildName): Promise<boolean> {
  const { makes, steps } = BUILDS[name];
  say(`Building ${makes}.`);
  // Without NODE_ENV a named mode gets React's development build: 547 kB instead of 338.
  const env = { ...process.env, NODE_ENV: 'production' };
  for (const [script, ...args] of steps) {
    if ((await runQuietly(process.execPath, [tool(script), ...args], { env })) !== 0) return false;
  }
  return true;
}

/** Builds only when a source is newer than the build. */
export async function freshen(name: BuildName): Promise<boolean> {
  if (!isStale(name)) {
    say(`${BUILDS[name].marker} is up to date.`);
    return true;
  }
  return build(name);
}

function isStale(name: BuildName): boolean {
  const marker = join(ROOT, BUILDS[name].marker);
  if (!existsSync(marker)) return true;
  const builtAt = statSync(marker).mtimeMs;
  return sources().some((file) => existsSync(file) && statSync(file).mtimeMs > builtAt);
}

const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'cli',
  'demo',
  'locales',
  'packs',
  'public',
  '*.ts',
  'package.json',
];

function sources(): string[] {
  return SOURCES.flatMap((pattern) => {
    if (pattern === '*.ts') return readdirSync(ROOT).filter((name) => name.endsWith('.ts'));
    if (!existsSync(join(ROOT, pattern)) || !statSync(join(ROOT, pattern)).isDirectory()) return [pattern];
    return readdirSync(join(ROOT, pattern), { recursive: true, encoding: 'utf8' }).map((name) => join(pattern, name));
  }).map((file) => join(ROOT, file));
}
