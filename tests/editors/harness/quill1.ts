/** Quill 1 in either browser: its clipboard makes the space at the edge of what goes in a hard one. */
import { realEditor } from './editor-bench.ts';

const box = realEditor('quill1', { kind: 'quill' });

export const quill1 = realEditor('quill1', {
  kind: 'quill',
  saved: async (world) => ((await box.saved?.(world)) ?? '').replaceAll('&nbsp;', ' '),
});
