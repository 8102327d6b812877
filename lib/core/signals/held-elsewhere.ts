/** The draft tells that others hold the matter up: customs, a bank, an authority. Regret is kind then, but not due. */
import type { Span } from '../model.ts';
import { phrases } from '../text/vocabulary.ts';
import type { SentenceSignal } from './signal.ts';

const OTHERS =
  '{customs|customs office|your bank|your card issuer|the card issuer|the issuing bank|the tax office|the embassy|the consulate|the registry|the airport authority|the police|the council|the border|your employer|your landlord|your provider|your insurer}';

const holds = phrases('held-elsewhere', [
  `${OTHERS} [has|have|is|are|still|now|currently|only] {hold|holds|holding|held|keep|keeps|keeping|kept|block|blocks|blocked|decline|declines|declined|reject|rejects|rejected|refused|stopped|need|needs|want|wants|require|requires|ask|asks|asked|inspect|inspects|inspecting|check|checks|checking|opened}`,
  '{held|stopped|blocked|kept|declined|rejected|refused|inspected|opened|seized} [up|back] {by|at|in|with} [the] {customs|your bank|card issuer|issuing bank|tax office|border|police|council|embassy}',
]);

export const heldElsewhere: SentenceSignal<Span> = {
  id: 'held-elsewhere',
  read: (sentence) => sentence.find(holds).map(({ start, end }) => ({ start, end })),
};
