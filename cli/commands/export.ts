/** `sincerely export`: the templates of a pack for another tool. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exporterOf, exporters } from '#core/exporters/registry.ts';
import { readPack } from '../pack-files.ts';
import type { ExitCode, Streams } from '../streams.ts';

export interface ExportOptions {
  readonly to: string;
  readonly output?: string;
  readonly report?: string;
}

export async function exportLibrary(source: string, options: ExportOptions, streams: Streams): Promise<ExitCode> {
  const refuse = (message: string): ExitCode => {
    streams.stderr.write(`sincerely export: ${message}\n`);
    return 2;
  };
  const exporter = exporterOf(options.to);
  if (!exporter)
    return refuse(`there is no format "${options.to}". Formats: ${exporters.map(({ id }) => id).join(', ')}`);
  const read = await readPack(source);
  if (read.kind === 'problems') return refuse(`${source} is no pack that could be exported.\n${read.lines.join('\n')}`);
  const exported = exporter.write(read.pack);
  try {
    if (exported.kind === 'file') {
      if (options.output === undefined) streams.stdout.write(exported.text);
      else await writeFile(options.output, exported.text);
    } else {
      if (options.output === undefined) return refuse('this format is a folder of files; name it with -o DIR.');
      if (existsSync(options.output) && readdirSync(options.output).length > 0)
        return refuse(`${options.output} is there already and not empty. Name a new folder with -o.`);
      await mkdir(options.output, { recursive: true });
      for (const [name, text] of exported.files) await writeFile(join(options.output, name), text);
    }
    const items = read.pack.templates.length;
    const report = { items, imported: items, rejected: [], losses: exported.losses };
    if (options.report !== undefined) await writeFile(options.report, `${JSON.stringify(report, null, 2)}\n`);
    const left = exported.losses.length;
    const all = left === 0 || options.report !== undefined ? '' : '; --report FILE has them';
    streams.stderr.write(`${items} exported, ${left} things changed or left behind${all}.\n`);
    return 0;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}
