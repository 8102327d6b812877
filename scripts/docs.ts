/** npm run docs: writes what docs can read from the code, between the markers, so that it cannot be wrong. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '#core/checks/check.ts';
import { checks } from '#core/checks/registry.ts';
import { ROOT } from './command.ts';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

export const docRow = ({ id, doc }: Check): string =>
  `| \`${id}\` | ${cell(doc.what)} | ${cell(doc.why)} | ${cell(doc.better)} |`;

const START = '<!-- checks: written by npm run docs -->';
const END = '<!-- /checks -->';

export function withChecks(page: string, all: readonly Check[]): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error(`docs/checks.md has lost its markers ${START} and ${END}.`);
  const table = ['| id | what | why | better sentence |', '| --- | --- | --- | --- |', ...all.map(docRow)];
  return `${page.slice(0, start + START.length)}\n\n${table.join('\n')}\n\n${page.slice(end)}`;
}

export function writeDocs(): void {
  const file = join(ROOT, 'docs/checks.md');
  writeFileSync(file, withChecks(readFileSync(file, 'utf8'), checks));
}

if (process.argv[1] === import.meta.filename) writeDocs();
