import { defineConfig } from 'vite';
import { asciiOnly } from './scripts/ascii-only.ts';
import { lateExpressions } from './scripts/late-expressions.ts';
import { leanGlossary } from './scripts/lean-glossary.ts';
import { preparedExpressions } from './scripts/prepared-expressions.ts';

/**
 * What runs outside the extension: `--mode cli` → dist/cli.js (Node), `--mode engine` → dist/engine.js (Node and
 * browsers, hence free of Node's modules). Everything is bundled; what is imported lazily becomes a chunk.
 */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  plugins: [lateExpressions, leanGlossary, preparedExpressions, asciiOnly],
  ssr: { noExternal: true, target: mode === 'engine' ? 'webworker' : 'node' },
  build: {
    ssr: true,
    outDir: 'dist',
    // The cli is built first.
    emptyOutDir: mode === 'cli',
    target: 'es2023',
    minify: true,
    rolldownOptions: {
      input: mode === 'engine' ? { engine: 'lib/core/engine.ts' } : { cli: 'cli/main.ts' },
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: `${mode}-[name].js`,
        ...(mode === 'cli'
          ? { banner: (chunk: { name: string }) => (chunk.name === 'cli' ? '#!/usr/bin/env node' : '') }
          : {}),
      },
    },
  },
}));
