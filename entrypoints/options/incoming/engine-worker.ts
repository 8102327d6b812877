/** Other tools' libraries, and a pack's rules tried on its own templates: what needs the engine, beside the page. */
import nlp from 'compromise/two';
import { packSource } from '#core/importers/pack-source.ts';
import { checkPack } from '#core/packs/check.ts';
import { provideEngines } from '#core/rules/engines.ts';
import { taggerOf } from '#core/text/tags.ts';
import { lookForeign } from './look-foreign.ts';
import { answering, type EngineQuestion, type Message } from './tasks.ts';

// What the engine brings for itself it brings by `require`, which a worker has not got.
provideEngines({ tags: () => taggerOf(nlp) });

/** Progress is told so often at most: a message for each of 5,000 templates would be the slowest part. */
const STEP = 0.01;

answering<EngineQuestion>(async (question) => {
  switch (question.task) {
    case 'foreign':
      return { kind: 'foreign', answer: lookForeign(question.ask.files, question.ask.ask) };
    case 'source': {
      const source = packSource(question.ask.library, question.ask.about);
      return { kind: 'source', answer: [...source].map(([name, text]) => ({ name, text })) };
    }
    case 'check': {
      let told = 0;
      const problems = checkPack(question.ask.pack, question.ask.today, (share) => {
        if (share - told < STEP) return;
        told = share;
        postMessage({ kind: 'progress', share } satisfies Message);
      });
      return { kind: 'check', answer: problems };
    }
  }
});
