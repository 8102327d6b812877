/** The `sincerely` command. Reads and writes streams; the engine does the work and is loaded only when asked for. */
import { CommanderError } from 'commander';
import { program } from './program.ts';

// `sincerely audit … | head`: who reads no further wants no more, and no stack trace.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await program().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(`sincerely: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
