/** Looks through the library beside the page, so that no key typed there waits for it. */
import nlp from 'compromise/two';
import { provideEngines } from '#core/rules/engines.ts';
import { compileRe2 } from '#core/rules/re2.ts';
import { type CareLibrary, createCare } from '#core/templates/care/care.ts';
import { type CareProgress, inTurns } from '#core/templates/care/in-turns.ts';
import { taggerOf } from '#core/text/tags.ts';

export interface CareRequest {
  readonly run: number;
  readonly library: CareLibrary;
}

export type CareAnswer = { readonly run: number } & (
  | { readonly kind: 'found'; readonly progress: CareProgress }
  | { readonly kind: 'finished' }
  | { readonly kind: 'failed'; readonly message: string }
);

provideEngines({ regex: () => compileRe2, tags: () => taggerOf(nlp) });
const care = createCare();
let latest = 0;
const tell = (answer: CareAnswer) => postMessage(answer);

async function look({ run, library }: CareRequest): Promise<void> {
  const whole = await inTurns(care.run(library), {
    now: () => performance.now(),
    // A newer request is read in between, and ends this one.
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    report: (progress) => tell({ run, kind: 'found', progress }),
    stopped: () => run !== latest,
  });
  if (whole) tell({ run, kind: 'finished' });
}

addEventListener('message', ({ data }: MessageEvent<CareRequest>) => {
  latest = data.run;
  look(data).catch((error: unknown) => {
    console.error(error);
    tell({ run: data.run, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
});
