/** Reads what may be 20 MB beside the page, which stays quick, and from where a person can stop it. */
import { packReader } from '#background/pack-reader.ts';
import { diffPacks } from '#core/packs/diff.ts';
import { look } from './look.ts';
import { answering, type Message, type PackQuestion } from './tasks.ts';

const named = (id: string): void => postMessage({ kind: 'named', id } satisfies Message);

answering<PackQuestion>(async (question) => {
  switch (question.task) {
    case 'look':
      return { kind: 'look', answer: await look(question.ask, packReader, named) };
    case 'compare':
      return { kind: 'compare', answer: diffPacks(question.ask.before, question.ask.after) };
  }
});
