/** docs/packs.md is followed here as a lead would: its examples go into a new pack, its commands print what it says. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { lints } from '#core/packs/lint/registry.ts';
import { MEASURES } from '#core/rules/schema.ts';
import { ruleSignals } from '#core/rules/signals/registry.ts';
import { VARIABLES } from '#core/templates/ask.ts';
import { packBuild } from '../../cli/commands/pack/build.ts';
import { packCheck } from '../../cli/commands/pack/check.ts';
import { packNew } from '../../cli/commands/pack/new.ts';
import { ROOT } from '../../scripts/command.ts';
import { fakeStreams } from '../cli/streams.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const guide = readFileSync(join(ROOT, 'docs/packs.md'), 'utf8');

interface Block {
  readonly language: string;
  readonly file: string;
  /** Wrong on purpose: shows what the check says. */
  readonly isMistake: boolean;
  readonly text: string;
}

const blocks: readonly Block[] = [...guide.matchAll(/^```(\w+)(?: (\S+))?( mistake)?\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', file = '', mistake, text = '']) => ({ language, file, isMistake: mistake !== undefined, text }),
);
/** Each command with what the guide says it prints. */
const commands = blocks
  .filter(({ language }) => language === 'console')
  .flatMap(({ text }) => [...text.matchAll(/^\$ node dist\/cli\.js (.+)\n((?:(?!\$ ).*\n)*)/gm)])
  .map(([, command = '', printed = '']) => ({ command, printed }));

/** The folder in which the guide's `..` is. */
let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'sincerely-guide-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

const pathOf = (written: string): string => join(dir, written.replace(/^\.\.\//, ''));

async function run(command: string): Promise<string> {
  const streams = fakeStreams('');
  const [, name, path = '', , output = ''] = command.split(' ');
  if (name === 'new') await packNew(pathOf(path), {}, streams);
  else if (name === 'check') await packCheck(pathOf(path), {}, streams, NOW);
  else if (name === 'build') await packBuild(pathOf(path), { output: pathOf(output) }, streams, NOW);
  else throw new Error(`The test does not know how to run: ${command}`);
  return `${streams.written.out}${streams.written.err}`.replaceAll(`${dir}/`, '../');
}

const printedBy = (start: string): readonly string[] =>
  commands.filter(({ command }) => command.startsWith(start)).map(({ printed }) => printed);

/** As the guide says: blocks of pack.yaml replace their like, rules of one file stand below one another. */
function write(added: readonly Block[]): void {
  const begun = new Set<string>();
  for (const { file, text } of added) {
    const path = join(dir, 'acme-voice', file);
    mkdirSync(dirname(path), { recursive: true });
    if (file === 'pack.yaml') writeFileSync(path, stringify({ ...parse(readFileSync(path, 'utf8')), ...parse(text) }));
    else writeFileSync(path, begun.has(file) ? `${readFileSync(path, 'utf8')}\n${text}` : text);
    begun.add(file);
  }
}

// The engine is compiled in the first of them.
describe('docs/packs.md', { timeout: 30_000 }, () => {
  it('names the file of every example', () => {
    const examples = blocks.filter(({ language }) => !['sh', 'console'].includes(language));
    expect(examples.filter(({ file }) => file === '')).toEqual([]);
    const kinds = new Set(examples.map(({ file }) => file.replace(/\/.*/, '')));
    expect([...kinds].sort()).toEqual(['pack.yaml', 'rules', 'templates', 'terms.csv']);
  });

  it('has examples that make a pack without errors, and mistakes that are found as it says', async () => {
    const made = 'pack new ../acme-voice';
    expect([await run(made)]).toEqual(printedBy(made));
    const [good, found] = printedBy('pack check');
    write(blocks.filter(({ file, isMistake }) => file !== '' && !isMistake));
    expect(await run('pack check ../acme-voice')).toBe(good);
    expect(good).toMatch(/ 0 errors, 0 warnings\.\n$/);
    const built = 'pack build ../acme-voice -o ../acme-voice-1.0.0.json';
    expect([await run(built)]).toEqual(printedBy(built));
    write(blocks.filter(({ isMistake }) => isMistake));
    expect(await run('pack check ../acme-voice')).toBe(found);
  });

  it('names every signal with what may be asked of it', () => {
    const table = /<!-- signals -->([\s\S]*?)<!-- \/signals -->/.exec(guide)?.[1] ?? '';
    const named = [...table.matchAll(/^\| ((?:`[\w-]+`(?:, )?)+) \| (.*) \|$/gm)].flatMap(
      ([, names = '', asked = '']) => [...names.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => [name, asked] as const),
    );
    expect(named.map(([name]) => name).sort()).toEqual([...ruleSignals.keys()].sort());
    for (const [name, asked] of named) {
      const fields = Object.entries(ruleSignals.get(name)?.fields ?? {});
      expect([...asked.matchAll(/`(\w+)`/g)].map(([, field]) => field).sort()).toEqual(fields.map(([at]) => at).sort());
      // A list that ends in “…” names some of many.
      for (const [field, values] of fields)
        if (values !== 'number' && !asked.includes('…')) expect(asked).toContain(`\`${field}\`: ${values.join(', ')}`);
        else if (values !== 'number') for (const word of some(asked)) expect(values).toContain(word);
    }
  });

  it('names every field of a template, every measure and every part of the check', () => {
    const fields = /<!-- fields -->([\s\S]*?)<!-- \/fields -->/.exec(guide)?.[1] ?? '';
    expect([...fields.matchAll(/`([\w.]+)`/g)].map(([, field]) => field).sort()).toEqual(Object.keys(VARIABLES).sort());
    for (const measure of MEASURES) expect(guide).toContain(`\`${measure}\``);
    for (const { id } of lints) expect(guide).toContain(`| \`${id}\` |`);
  });
});

const some = (asked: string): readonly string[] => (/([\w-]+(?:, [\w-]+)*) …/.exec(asked)?.[1] ?? '').split(', ');
