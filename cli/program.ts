import { Command, Option } from 'commander';
import { version } from '../package.json' with { type: 'json' };
import { packProgram } from './pack-program.ts';

const failOn = (): Option =>
  new Option('--fail-on <grade>', 'exit 1 when there is a finding of this grade or louder')
    .choices(['note', 'ask', 'hold', 'never'])
    .default('never');

const channel = (): Option =>
  new Option('--channel <channel>', 'where the reply is sent')
    .choices(['email', 'chat', 'social', 'note'])
    .default('email');

const pack = (): Option =>
  new Option('--pack <path>', 'a pack to judge by, a file or its source folder; may be given again, the last one wins')
    .default([], 'the built-in checks alone')
    .argParser((path: string, before: readonly string[]) => [...before, path]);

export function program(): Command {
  const sincerely = new Command('sincerely')
    .description('Reads replies to customers the way Sincerely does in the browser. Nothing leaves this machine.')
    .version(version)
    .exitOverride();

  sincerely
    .command('check')
    .description("check one reply, with the customer's message if you have it")
    .argument('[file]', 'the reply; standard input when left out or "-"')
    .option('--reply <text>', 'the reply itself, instead of a file')
    .option('--customer <text>', 'what the customer wrote')
    .option('--customer-file <file>', 'a file with what the customer wrote')
    .option('--customer-name <name>')
    .addOption(channel())
    .addOption(pack())
    .option('--site <host>', 'the host where it is written, for rules that ask')
    .option('--tag <tags...>', 'tags of the ticket, for rules and personas that ask')
    .addOption(failOn())
    .option('--json', 'one JSON object per line instead of text')
    .action(async (file: string | undefined, options) => {
      const { check } = await import('./commands/check.ts');
      process.exitCode = await check(file, options, process);
    });

  sincerely
    .command('audit')
    .description('check many replies: NDJSON or CSV in, NDJSON out, in constant memory')
    .argument('[files...]', 'NDJSON or CSV; standard input when left out or "-"')
    .option(
      '--map <pairs>',
      'rename columns: field=column, separated by commas, e.g. reply=body,customer=question',
      andMore,
    )
    .addOption(pack())
    .addOption(failOn())
    .action(async (files: string[], options) => {
      const { audit } = await import('./commands/audit.ts');
      process.exitCode = await audit(files, options, process);
    });

  sincerely.addCommand(packProgram());

  sincerely
    .command('import')
    .description("another tool's library becomes the source folder of a pack; says what was changed or left behind")
    .argument('<files...>', 'what the other tool exported; a folder means the files in it')
    .option('--from <format>', 'the format, see docs/importers.md; by content when left out')
    .requiredOption('-o, --output <dir>', 'a new folder for the pack')
    .option('--report <file>', 'everything that was changed, left behind or left out, as JSON')
    .option('--map <pairs>', 'of any CSV: field=column, separated by commas, e.g. title=Name,body=Text', andMore)
    .action(async (files: string[], options) => {
      const { importLibrary } = await import('./commands/import.ts');
      process.exitCode = await importLibrary(files, options, process);
    });

  sincerely
    .command('export')
    .description('the templates of a pack for another tool')
    .argument('<pack>', 'a source folder or a pack file')
    .requiredOption('--to <format>', 'espanso, generic-csv, markdown, textblaze, zendesk-macros')
    .option('-o, --output <file>', 'standard output when left out; a new folder for markdown')
    .option('--report <file>', 'everything that was changed or left behind, as JSON')
    .action(async (pack: string, options) => {
      const { exportLibrary } = await import('./commands/export.ts');
      process.exitCode = await exportLibrary(pack, options, process);
    });

  return sincerely;
}

/** Given twice, it says two things. */
const andMore = (pairs: string, before?: string): string => (before === undefined ? pairs : `${before},${pairs}`);
