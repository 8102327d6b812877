/** Reads what may be 20 MB beside the page, which stays quick, and from where a person can stop it. */
import { packReader } from '#background/pack-reader.ts';
import { diffPacks } from '#core/packs/diff.ts';
import { look } from './look.ts';
import { answering, type PackQuestion } from './tasks.ts';

answering<PackQuestion>(async (question) => {
  switch (question.task) {
    case 'look':
      return { kind: 'look', answer: await look(question.ask, packReader) };
    case 'compare':
      return { kind: 'compare', answer: diffPacks(question.ask.before, question.ask.after) };
  }
});
