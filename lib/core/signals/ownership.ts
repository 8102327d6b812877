/** "That was our mistake": somebody on our side takes it on. Owning up is not yet an apology. */
import type { Span } from '../model.ts';
import { phrases } from '../text/vocabulary.ts';
import type { SentenceSignal } from './signal.ts';

const owns = phrases('ownership', [
  '{our|my|my own|entirely our|all our|completely our|own} {fault|mistake|error|slip|oversight|failure|failing|bad|doing|blunder|mix-up|responsibility|side|drill|wrongdoing}',
  '{we|i} [have|had|clearly|simply|really|also|should|both] {messed|screwed|slipped|mixed|fell|failed|forgot|overlooked|missed|let you|got it wrong|got this wrong|made a mistake|made an error|dropped|sold|packed|sent the wrong|mislabelled|miscounted|mixed|lost|typed|double|charged|texted|kept|never|left|took too long} [up|down|short|to|it|the|that|this|you|quiet|your]',
  "{we|i} {should|ought to|could} {have|'ve|never have|not have}",
  '{we|i} {take|accept|bear|own} [full|all|complete|the] {responsibility|blame|accountability|this|that|it|up}',
  "{that's|that is|this is|it's|it is|was|is|fault is|blame is|mistake was} {on us|on me|ours|mine|down to us|our fault}",
  "we're responsible",
]);

export const ownership: SentenceSignal<Span> = {
  id: 'ownership',
  read: (sentence) => sentence.find(owns).map(({ start, end }) => ({ start, end })),
};
