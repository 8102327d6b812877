import { Command } from 'commander';

/** `sincerely pack …` */
export function packProgram(): Command {
  // Before its commands, which take it over: a wrong command ends with 2, a pack with errors with 1.
  const pack = new Command('pack')
    .description("a team's voice, rules and templates: make, check, build, sign and compare")
    .exitOverride();

  pack
    .command('new')
    .description('a working source folder to start from')
    .argument('<folder>', 'its last part becomes the id of the pack')
    .option('--name <name>', 'the name people see')
    .action(async (folder: string, options) => {
      const { packNew } = await import('./commands/pack/new.ts');
      process.exitCode = await packNew(folder, options, process);
    });

  pack
    .command('check')
    .description('everything that is wrong with a pack or may be, one line each')
    .argument('<path>', 'a source folder or a pack file')
    .option('--strict', 'exit 1 for warnings too')
    .option('--json', 'one JSON object per line instead of text')
    .action(async (path: string, options) => {
      const { packCheck } = await import('./commands/pack/check.ts');
      process.exitCode = await packCheck(path, options, process, new Date());
    });

  pack
    .command('build')
    .description('the pack file; equal sources are equal bytes')
    .argument('<folder>')
    .requiredOption('-o, --output <file>')
    .option('--sign <key>', 'a key made by "pack keygen"')
    .action(async (folder: string, options) => {
      const { packBuild } = await import('./commands/pack/build.ts');
      process.exitCode = await packBuild(folder, options, process, new Date());
    });

  pack
    .command('keygen')
    .description('a key to sign packs with (Ed25519), and KEY.pub for those who verify')
    .requiredOption('-o, --output <key>')
    .action(async (options) => {
      const { packKeygen } = await import('./commands/pack/keys.ts');
      process.exitCode = await packKeygen(options.output, process);
    });

  pack
    .command('sign')
    .description('the same pack with a signature, which replaces an earlier one')
    .argument('<file>', 'a pack file')
    .requiredOption('--key <key>')
    .requiredOption('-o, --output <file>')
    .action(async (file: string, options) => {
      const { packSign } = await import('./commands/pack/keys.ts');
      process.exitCode = await packSign(file, options, process);
    });

  pack
    .command('verify')
    .description('exits 0 only for an untouched, signed file')
    .argument('<file>', 'a pack file')
    .option('--publisher <pub>', 'the public key it must be signed by, or a file with it')
    .action(async (file: string, options) => {
      const { packVerify } = await import('./commands/pack/keys.ts');
      process.exitCode = await packVerify(file, options, process);
    });

  pack
    .command('diff')
    .description('what changed from A to B, in words')
    .argument('<a>', 'a source folder or a pack file')
    .argument('<b>', 'a source folder or a pack file')
    .option('--json', 'one JSON object per line instead of text')
    .action(async (a: string, b: string, options) => {
      const { packDiff } = await import('./commands/pack/diff.ts');
      process.exitCode = await packDiff(a, b, options, process);
    });

  return pack;
}
