/** The same boxes in Firefox, from a content script: editors that hear of a write only by events made by the page. */
import { describe } from 'vitest';
import { findFirefox } from '../../../scripts/get-browser.ts';
import { behave } from '../../page/composers/harness/behaviour.ts';
import { crossesWithNothingElse } from './crossing.ts';
import { realEditor } from './editor-bench.ts';
import { startFirefoxBench } from './firefox-bench.ts';

type Editor = readonly [name: string, box: Parameters<typeof realEditor>[1]];

const binary = findFirefox();

export function inFirefox(...editors: readonly Editor[]): void {
  describe.skipIf(!binary).each(editors)('Firefox, %s', (name, box) => {
    const bench = startFirefoxBench(binary ?? '', name);
    behave(bench, [realEditor(name, box)]);
    if (name === 'ckeditor5') crossesWithNothingElse(bench, realEditor(name, box));
  });
}
