/** Who may import whom. Lint holds most of it; what lint cannot say (types only, part by relative path) is here. */
import { posix } from 'node:path';
import { textOf } from './files.ts';

const PARTS = {
  core: 'lib/core',
  page: 'lib/page',
  store: 'lib/store',
  browser: 'lib/browser',
  background: 'lib/background',
  components: 'components',
  entrypoints: 'entrypoints',
  cli: 'cli',
} as const;
type Part = keyof typeof PARTS;
const ALL: readonly Part[] = ['core', 'page', 'store', 'browser', 'background', 'components', 'entrypoints', 'cli'];

const MAY_IMPORT: Readonly<Record<Part, readonly Part[]>> = {
  core: [],
  page: ['core'],
  store: ['core'],
  browser: ['core'],
  // The worker: the one place where what is stored meets what the browser says.
  background: ['core', 'store', 'browser'],
  components: [],
  entrypoints: ['core', 'page', 'store', 'browser', 'background', 'components'],
  cli: ['core'],
};

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`. */
const IMPORT = /(?:^|\n)\s*(import|export)\s+(type\s+)?([\w*\s{},$]*?)\s*from\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g;

export const partOf = (path: string): Part | undefined => ALL.find((part) => path.startsWith(`${PARTS[part]}/`));

export function importProblems(file: string): string[] {
  const from = partOf(file);
  if (!from) return [];
  return [...textOf(file).matchAll(IMPORT)].flatMap(([, , typeWord, names = '', named, bare]) => {
    const target = named ?? bare ?? '';
    const to = targetPart(file, target);
    if (!to || to === from) return [];
    if (target.startsWith('.')) return [`${file}: write '#${to}/…' instead of '${target}'.`];
    if (MAY_IMPORT[from].includes(to)) return [];
    const typesOnly = typeWord !== undefined || onlyTypes(names);
    if (from === 'components' && to !== 'entrypoints' && to !== 'cli') {
      return typesOnly ? [] : [`${file}: components get data as props; import only types from '${target}'.`];
    }
    return [`${file}: ${from} must not import ${to} ('${target}').`];
  });
}

const onlyTypes = (names: string): boolean =>
  /^\{.*\}$/s.test(names) &&
  names
    .slice(1, -1)
    .split(',')
    .every((name) => name.trim() === '' || name.trim().startsWith('type '));

function targetPart(file: string, target: string): Part | undefined {
  const named = /^#(\w+)\//.exec(target)?.[1];
  if (named) return ALL.find((part) => part === named);
  return target.startsWith('.') ? partOf(posix.join(posix.dirname(file), target)) : undefined;
}
