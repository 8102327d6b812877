import type { PackLint } from './lint.ts';

const files = import.meta.glob<PackLint>(['./*.ts', '!./lint.ts', '!./registry.ts'], { eager: true, import: 'lint' });

export const lints: readonly PackLint[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));
