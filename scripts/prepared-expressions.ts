/** Built files bring what all expressions need and all phrases begin with (lib/core/text/prepared.ts): a first answer reads none of them. */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Prepared } from './prepare-expressions.ts';

const MODULE = /\/lib\/core\/text\/prepared\.ts$/;

export const preparedExpressions = {
  name: 'prepared-expressions',
  enforce: 'pre' as const,
  async load(id: string): Promise<string | null> {
    if (!MODULE.test(id)) return null;
    const { needles, heads } = await prepared();
    return `export const read = null; export const PREPARED = ${JSON.stringify(needles)}; export const HEADS = ${JSON.stringify(heads)};`;
  },
};

/** Whatever the engine declares. */
export async function prepared(): Promise<Prepared> {
  const { module } = await runnerImport<{ prepared(): Prepared }>(join(import.meta.dirname, 'prepare-expressions.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  return module.prepared();
}
