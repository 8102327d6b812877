/** Reads what may be 20 MB and tries what may be 20,000 rules, so that the page stays quick and a person can say stop. */
import { packReader } from '#background/pack-reader.ts';
import { packSource } from '#core/importers/pack-source.ts';
import { checkPack } from '#core/packs/check.ts';
import { diffPacks } from '#core/packs/diff.ts';
import { type IncomingText, look } from './look.ts';
import type { Message, Question } from './tasks.ts';

/** Progress is told so often at most: a message for each of 5,000 templates would be the slowest part. */
const STEP = 0.01;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answer(data).then(postMessage, (error: unknown) =>
    postMessage({ kind: 'failed', message: error instanceof Error ? error.message : String(error) } satisfies Message),
  );
});

async function answer(question: Question): Promise<Message> {
  switch (question.task) {
    case 'look':
      return { kind: 'look', answer: await look(question.ask.files, question.ask.ask, packReader) };
    case 'pack': {
      const source = packSource(question.ask.library, question.ask.about);
      const files = [...source].map(([name, text]): IncomingText => ({ name, text }));
      return { kind: 'pack', answer: await look(files, {}, packReader) };
    }
    case 'compare':
      return { kind: 'compare', answer: diffPacks(question.ask.before, question.ask.after) };
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
}
