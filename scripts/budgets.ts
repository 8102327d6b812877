/**
 * Size of the built scripts: minified, no gzip, 1 kB = 1,000 bytes. The checker carries the lexicons (glossary, phrase
 * lists, learned weights), which no minifier shrinks: they have a budget of their own and do not count as its code.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './command.ts';
import { leanTable } from './lean-glossary.ts';
import { prepared } from './prepared-expressions.ts';

const OUTPUT = join(ROOT, '.output/chrome-mv3');

/** Names of the built files; a page's own chunks are nobody's wait and have no budget. */
const BUDGETS: readonly { part: string; file: RegExp; kB: number }[] = [
  { part: 'sentinel', file: /^(content-scripts\/)?sentinel\.js$/, kB: 12 },
  // In every ticket page; some 45 kB of it are records of twenty helpdesks: selectors, which live among the code, and
  // another 45 kB recognise the helpdesks that nobody described, in the words of ten languages (ASCII makes two more of it).
  // What is typed ahead of the search, stops within stops and drafts in a box mounted anew are three; two more the line with
  // the caret, which what floats leaves free, what parts a template from words beside it, and what is typed while it comes.
  { part: 'assistant', file: /^assistant\.js$/, kB: 190 },
  // Only where a reply box is. Half of it are the patterns of signals and checks, as strings (their backslashes twice are
  // 10 of it), for literals are parsed even where they are never run, and in ASCII (another 10), which loads faster.
  { part: 'checker', file: /^checker\.js$/, kB: 411 },
  // React and react-dom are 220 of it.
  { part: 'overlay', file: /^overlay\.js$/, kB: 269 },
  // Two of it: an index that is stored and read piece by piece, and a worker kept awake while it is made.
  { part: 'background', file: /^background\.js$/, kB: 204 },
];

const LEXICONS = {
  folders: ['lib/core/lexicons', 'lib/core/lexicons/glossary'],
  files: ['lib/core/signals/tone.gen.json', 'lib/core/signals/weights.gen.json'],
  // As written, comments and all. The grammar of faults is patterns with their near misses: 98 of it.
  kB: 1332,
};

function lexiconsSize(): number {
  const inFolders = LEXICONS.folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
      .map((entry) => join(folder, entry.name)),
  );
  return [...inFolders, ...LEXICONS.files].reduce((sum, file) => sum + sizeBuilt(join(ROOT, file)), 0) / 1000;
}

const sizeBuilt = (file: string): number =>
  file.endsWith('.csv') ? Buffer.byteLength(leanTable(readFileSync(file, 'utf8'))) : statSync(file).size;

/** What the build reads off the lexicons' expressions and phrases, so that a page's first answer need not; 40 for parts of long lists. */
const PREPARED = 212;

export async function checkBudgets(): Promise<boolean> {
  const files = readdirSync(OUTPUT, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const lexicons = lexiconsSize();
  const ahead = Buffer.byteLength(JSON.stringify(await prepared())) / 1000;
  let ok = lexicons <= LEXICONS.kB && ahead <= PREPARED;
  line('lexicons', lexicons, LEXICONS.kB, lexicons <= LEXICONS.kB ? 'ok' : 'OVER');
  line('prepared', ahead, PREPARED, ahead <= PREPARED ? 'ok' : 'OVER');
  for (const { part, file, kB } of BUDGETS) {
    const found = files.filter((name) => file.test(name));
    const whole = found.reduce((sum, name) => sum + statSync(join(OUTPUT, name)).size, 0) / 1000;
    const size = part === 'checker' ? whole - lexicons - ahead : whole;
    const verdict = found.length === 0 ? `no file matches ${file}` : size > kB ? 'OVER' : 'ok';
    if (verdict !== 'ok') ok = false;
    line(part, size, kB, verdict);
  }
  return ok;
}

function line(part: string, size: number, kB: number, verdict: string): void {
  console.log(`   ${part.padEnd(12)}${size.toFixed(1).padStart(8)} kB of ${String(kB).padStart(3)} kB   ${verdict}`);
}
