import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { FoundTemplate, ImportOptions, Library, LossReport } from '#core/importers/importer.ts';
import { packSource } from '#core/importers/pack-source.ts';
import { importerOf } from '#core/importers/registry.ts';
import { importText } from '#core/importers/run.ts';
import { readSource } from '#core/packs/source.ts';
import { renderSnippet } from '#core/templates/render.ts';
import { reportShape } from './report-shape.ts';

export const sample = (name: string): string => readFileSync(`tests/core/importers/samples/${name}`, 'utf8');

export interface Read extends Library, LossReport {}

/** Imports, and holds the result to what must be so for every file: our own reader takes it, and nothing is lost in counting. */
export function read(id: string, text: string, options: ImportOptions = {}): Read {
  const importer = importerOf(id);
  if (!importer) throw new Error(`There is no importer ${id}.`);
  const imported = importText(importer, text, options);
  if (imported.kind === 'unreadable') throw new Error(imported.message);
  const { library, report } = imported;
  expect(reportShape.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  expect(report.items).toBe(report.imported + report.rejected.length);
  const pack = readSource(packSource(library, { name: 'A pack', from: importer.title }));
  expect(pack.kind === 'problems' ? pack.problems : []).toEqual([]);
  if (pack.kind === 'pack') {
    expect(pack.pack.templates.map(({ title, body }) => `${title}\n${body}`).sort()).toEqual(
      library.templates.map(({ title, body }) => `${title}\n${body}`).sort(),
    );
  }
  return { ...library, ...report };
}

export function refusal(id: string, text: string): string {
  const importer = importerOf(id);
  const imported = importer && importText(importer, text);
  return imported?.kind === 'unreadable' ? imported.message : 'it was read';
}

const CONTEXT = {
  customer: { first_name: 'Ada', last_name: 'Byron', name: 'Ada Byron', email: 'ada@desk.example', company: 'Engines' },
  agent: { first_name: 'Jo', name: 'Jo March' },
  ticket: { id: '4711', subject: 'Refund', url: 'https://desk.example/4711' },
  order: { number: 'A-17' },
  company: { name: 'Acme' },
  channel: 'email',
  today: '3 May 2027',
  clipboard: 'PASTED',
} as const;

/** As an agent gets it; fields are answered with their label in angle brackets, or the first choice. */
export function filled({ body }: Pick<FoundTemplate, 'body'>): string {
  let answers: Record<string, string> = {};
  for (;;) {
    const rendered = renderSnippet({ body }, CONTEXT, answers);
    if (rendered.kind === 'ready') return rendered.text;
    if (rendered.kind === 'refused') return `refused: ${rendered.message}`;
    answers = {
      ...answers,
      ...Object.fromEntries(
        rendered.fields.map(({ name, label, value, options }) => [name, options?.[0] ?? (value || `<${label}>`)]),
      ),
    };
  }
}

/** These hold plain text: a tag in them is a word like any other. */
const PLAIN = ['shortpath-csv', 'textexpander-csv', 'textblaze'];

/** A sample in which "First" and "Last" are sound: what else is read, and where the rest stood. Nothing that runs comes along. */
export function goesOn(file: string, others: readonly string[], places: readonly string[]): void {
  const id = file.replace(/--.*/, '');
  const { templates, rejected, losses } = read(id, sample(file));
  expect(templates.map(({ title }) => title)).toEqual(['First', ...others, 'Last']);
  expect(rejected.map(({ where }) => where)).toEqual(places);
  expect(filled(templates[0] ?? { body: '' })).toBe('One');
  expect(filled(templates.at(-1) ?? { body: '' })).toMatch(/^Two/);
  const wild = templates.find(({ title }) => title === 'Wild');
  expect(losses.some(({ item }) => item.includes('Wild'))).toBe(true);
  if (!PLAIN.includes(id)) expect(filled(wild ?? { body: '' })).not.toMatch(/script|onerror|<(?:p|a|img)\b/);
}
