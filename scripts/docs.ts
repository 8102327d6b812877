/** npm run docs: writes what docs can read from the code, between the markers, so that it cannot be wrong. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '#core/checks/check.ts';
import { checks } from '#core/checks/registry.ts';
import { exporters } from '#core/exporters/registry.ts';
import { importers } from '#core/importers/registry.ts';
import { type AdapterRecord, parseRecord, type Selector } from '#core/sites/record.ts';
import { shortcutName } from '#core/sites/shortcut-name.ts';
import { ADAPTERS } from '#page/adapters/registry.ts';
import { ROOT } from './command.ts';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

export const docRow = ({ id, doc }: Check): string => row([`\`${id}\``, doc.what, doc.why, doc.better]);

const CERTAINTY: Readonly<Record<Selector['certainty'], string>> = {
  source: 'proven',
  third: 'seen',
  probe: 'unproven',
};

/** In the order in which the selectors are tried. */
function howCertain(selectors: readonly Selector[]): string {
  return [...new Set(selectors.map(({ certainty }) => CERTAINTY[certainty]))].join(', then ') || '–';
}

function keysOf({ sends }: AdapterRecord): string {
  const all = [sends, ...(sends.instead ?? [])].flatMap(({ shortcuts }) => shortcuts);
  return [...new Set(all.map(shortcutName))].join(' or ') || '–';
}

export function helpdeskRow(record: AdapterRecord): string {
  const hosts = record.matches.map((match) => `\`${match.replace(/^.*?:\/\/([^/]*).*$/, '$1')}\``);
  return row([
    record.title,
    [...new Set(hosts)].join(', ') || 'your own server',
    howCertain(record.messages.item),
    howCertain(record.boxes.element),
    howCertain(record.boxes.audience.flatMap(({ where }) => where)),
    howCertain(record.sends.controls),
    keysOf(record),
  ]);
}

/** Of every helpdesk, by title. */
export function helpdeskRecords(): readonly AdapterRecord[] {
  const parsed = ADAPTERS.map((adapter) => parseRecord('record' in adapter ? adapter.record : undefined));
  return parsed
    .flatMap((outcome) => (outcome.kind === 'record' ? [outcome.record] : []))
    .sort((one, other) => one.title.localeCompare(other.title, 'en'));
}

function between(name: string, page: string, table: readonly string[], file = name): string {
  const [start, end] = [`<!-- ${name}: written by npm run docs -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/${file}.md has lost its markers ${start} and ${end}.`);
  return `${page.slice(0, from + start.length)}\n\n${table.join('\n')}\n\n${page.slice(to)}`;
}

export function withChecks(page: string, all: readonly Check[]): string {
  return between('checks', page, [
    '| id | what | why | better sentence |',
    '| --- | --- | --- | --- |',
    ...all.map(docRow),
  ]);
}

export function withHelpdesks(page: string, all: readonly AdapterRecord[]): string {
  const head = ['helpdesk', 'address', 'messages', 'reply box', 'reply or note', 'what sends', 'keys that send'];
  return between('helpdesks', page, [row(head), row(head.map(() => '---')), ...all.map(helpdeskRow)]);
}

export function withImporters(page: string): string {
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) => [
    row(head),
    row(head.map(() => '---')),
    ...rows.map(row),
  ];
  const coming = importers.map(({ id, title, doc }) => [`\`${id}\``, title, doc.file, doc.carries, doc.left]);
  const going = exporters.map(({ id, title, doc }) => [`\`${id}\``, title, doc.carries, doc.left]);
  const head = ['format', 'tool', 'file', 'carries over', 'changed or left behind'];
  const imported = between('importers', page, table(head, coming));
  const out = head.filter((one) => one !== 'file');
  return between('exporters', imported, table(out, going), 'importers');
}

export function writeDocs(): void {
  const write = (name: string, fill: (page: string) => string) => {
    const file = join(ROOT, 'docs', name);
    writeFileSync(file, fill(readFileSync(file, 'utf8')));
  };
  write('checks.md', (page) => withChecks(page, checks));
  write('helpdesks.md', (page) => withHelpdesks(page, helpdeskRecords()));
  write('importers.md', withImporters);
}

if (process.argv[1] === import.meta.filename) writeDocs();
