/** Built files bring what all expressions need (lib/core/text/prepared.ts): a first answer reads none of them. */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Packed } from '../lib/core/text/packed-needles.ts';

const MODULE = /\/lib\/core\/text\/prepared\.ts$/;

export const preparedExpressions = {
  name: 'prepared-expressions',
  enforce: 'pre' as const,
  async load(id: string): Promise<string | null> {
    if (!MODULE.test(id)) return null;
    return `export const read = null; export const PREPARED = ${JSON.stringify(await prepared())};`;
  },
};

/** Whatever the engine declares. */
export async function prepared(): Promise<Packed> {
  const { module } = await runnerImport<{ prepared(): Packed }>(join(import.meta.dirname, 'prepare-expressions.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  return module.prepared();
}
