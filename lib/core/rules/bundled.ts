/**
 * Engines of the Node and browser builds of the engine. `require` of a bundled module is run at the first call and not
 * at the start: compromise costs 200 ms that only a voice with a #Tag pays, and the answer need not wait for a promise.
 */
import { type Nlp, taggerOf } from '../text/tags.ts';
import { provideEngines } from './engines.ts';
import { compileRe2 } from './re2.ts';

declare const require: undefined | ((id: 'compromise/two') => Nlp);

export function provideBundledEngines(): void {
  provideEngines({
    regex: () => compileRe2,
    // Where sources run unbundled (tests, scripts) there is no `require`: what they provided themselves stays.
    ...(typeof require === 'function' ? { tags: () => taggerOf(require('compromise/two')) } : {}),
  });
}
