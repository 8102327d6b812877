/** All checks, found by file: a new check is one more file that exports `check`. */
import type { Check } from './check.ts';

const files = import.meta.glob<Check>(['./*.ts', '!./check.ts', '!./registry.ts'], { eager: true, import: 'check' });

export const checks: readonly Check[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));
