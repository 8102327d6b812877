// node scripts/run.mjs FILE [args]: runs a TypeScript program through vite, so that `import.meta.glob`
// registries and `#core/…` imports work in scripts and benches exactly as in the extension (0.5 s to start).
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const file = process.argv[2];
if (!file) {
  console.error('Say which program: node scripts/run.mjs scripts/demo.ts');
  process.exit(2);
}
process.argv.splice(1, 2, resolve(file));
await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
