import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** `in-page.ts`, or another, as one script. */
export async function bundleInPage(entry = fileURLToPath(new URL('in-page.ts', import.meta.url))): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'unused' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output.find((part) => part.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('vite gave no chunk for in-page.ts');
  return chunk.code;
}
