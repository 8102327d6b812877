import { describe, expect, it } from 'vitest';
import { isName, KINDS, scaffold } from '../../scripts/scaffold.ts';

describe('npm run new', () => {
  it.each([
    ['check', ['lib/core/checks/late-reply.ts', 'tests/core/checks/late-reply.test.ts']],
    ['signal', ['lib/core/signals/late-reply.ts', 'tests/core/signals/late-reply.test.ts']],
    [
      'adapter',
      [
        'lib/page/adapters/late-reply.ts',
        'tests/pages/late-reply--reply.html',
        'tests/page/adapters/late-reply.test.ts',
      ],
    ],
    ['composer', ['lib/page/composers/late-reply.ts', 'tests/page/composers/late-reply.test.ts']],
    [
      'importer',
      [
        'lib/core/importers/late-reply.ts',
        'tests/core/importers/samples/late-reply--typical.txt',
        'tests/core/importers/late-reply.test.ts',
      ],
    ],
  ] as const)('%s writes what the tree test asks for', (kind, paths) => {
    const { files, next } = scaffold(kind, 'late-reply');
    expect(Object.keys(files)).toEqual(paths);
    expect(files[paths[0]]).toContain("id: 'late-reply'");
    expect(next).not.toBe('');
  });

  it('knows five kinds', () => expect(KINDS).toHaveLength(5));

  it('takes the name of a file and nothing else', () => {
    expect(['blame', 'vague-timing', 'ckeditor4'].map(isName)).toEqual([true, true, true]);
    expect(['', 'Blame', 'two words', '../blame', '-x', 'x-', '4ck'].map(isName)).toEqual(Array(7).fill(false));
  });
});
