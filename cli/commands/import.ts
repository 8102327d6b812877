/** `sincerely import`: another tool's library becomes the source folder of a pack. Nothing that exists is written over. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Importer, LossReport } from '#core/importers/importer.ts';
import { importFiles } from '#core/importers/many.ts';
import { packSource } from '#core/importers/pack-source.ts';
import { decoded } from '#core/importers/reading/encoding.ts';
import { importerOf, importers } from '#core/importers/registry.ts';
import { provideTags } from '../engines.ts';
import type { ExitCode, Streams } from '../streams.ts';

export interface ImportOptions {
  readonly from?: string;
  readonly output: string;
  readonly report?: string;
  /** `field=column,…` */
  readonly map?: string;
}

/** In the words of the report, for a person. */
class Refused extends Error {}

export async function importLibrary(
  given: readonly string[],
  options: ImportOptions,
  streams: Streams,
): Promise<ExitCode> {
  try {
    const target = resolve(options.output);
    if (existsSync(target) && (!statSync(target).isDirectory() || readdirSync(target).length > 0))
      throw new Refused(`${options.output} is there already and not empty. Name a new folder with -o.`);
    const columns = columnsOf(options.map);
    // Whoever names columns says that it is a table.
    const from = options.from ?? (columns.size === 0 ? undefined : 'generic-csv');
    const told = from === undefined ? null : importerOf(from);
    if (told === undefined)
      throw new Refused(`there is no format "${options.from}". Formats: ${importers.map(({ id }) => id).join(', ')}`);
    const paths = given.flatMap((file) => filesIn(file, told));
    if (paths.length === 0) throw new Refused(`${given.join(', ')} has no file of this format.`);
    const texts = await Promise.all(
      paths.map(async (path) => {
        const bytes = await readFile(path);
        return { name: basename(path), text: decoded(bytes) };
      }),
    );
    // Harper's rules may ask for parts of speech, and are tried.
    if (texts.some(({ text }) => importerOf('weir')?.looksLike(text))) await provideTags();
    const imported = importFiles(texts, told, columns);
    if (imported.kind === 'unknown')
      throw new Refused(
        `${imported.name}: the format is not recognised. Say it with --from FORMAT: ${importers.map(({ id }) => id).join(', ')}`,
      );
    if (imported.kind === 'unreadable')
      throw new Refused(`${imported.name} could not be read as ${imported.importer.title}. ${imported.message}`);
    const { report } = imported;
    if (options.report !== undefined) await writeFile(options.report, `${JSON.stringify(report, null, 2)}\n`);
    if (report.imported === 0) throw new Refused(`nothing could be imported.\n${summary(report)}`);
    const name = basename(target);
    const files = packSource(imported.library, {
      name,
      from: imported.importer.title,
      rules: basename(paths[0] ?? 'imported', extname(paths[0] ?? '')),
    });
    for (const [path, content] of files) {
      await mkdir(dirname(join(target, path)), { recursive: true });
      await writeFile(join(target, path), content);
    }
    streams.stderr.write(`${summary(report)}Written to ${options.output}.\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    streams.stderr.write(`sincerely import: ${error.message.trimEnd()}\n`);
    return 2;
  }
}

/** A folder means its files, as deep as they are, with the endings of the format. */
function filesIn(given: string, importer: Importer | null): readonly string[] {
  if (!statSync(given).isDirectory()) return [given];
  const endings = new Set((importer === null ? importers : [importer]).flatMap((one) => one.endings));
  return readdirSync(given, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function columnsOf(pairs: string | undefined): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  for (const pair of pairs?.split(',') ?? []) {
    const [field, column] = pair.split('=').map((part) => part.trim());
    if (!field || !column) throw new Refused(`--map: "${pair}" is not of the form field=column`);
    columns.set(field, column);
  }
  return columns;
}

const SHOWN = 10;

function summary({ items, imported, rejected, losses }: LossReport): string {
  const lines = [`${imported} of ${items} imported.`];
  for (const { where, reason } of rejected.slice(0, SHOWN)) lines.push(`  left out: ${where}: ${reason.slice(0, 200)}`);
  if (rejected.length > SHOWN) lines.push(`  … and ${rejected.length - SHOWN} more left out`);
  const about = new Map<string, number>();
  for (const loss of losses) about.set(loss.about, (about.get(loss.about) ?? 0) + 1);
  const most = [...about].sort((a, b) => b[1] - a[1]);
  for (const [what, count] of most.slice(0, SHOWN))
    lines.push(`  changed or left behind: ${what.slice(0, 80)} (${count})`);
  if (most.length > SHOWN) lines.push(`  … and ${most.length - SHOWN} other things; --report FILE has all of them`);
  return `${lines.join('\n')}\n`;
}
