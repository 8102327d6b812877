import type { Written } from '../text/late.ts';

/** What a leftover looks like in one line of text. */
export type LeftoverKind = 'field' | 'blank' | 'greeting' | 'note' | 'filler' | 'twice';

export interface LeftoverShape {
  readonly kind: LeftoverKind;
  /** Cheap, and true of every line that the expression is true of. */
  readonly guard?: Written;
  /** The group `gap`, where there is one, is what is marked. */
  readonly expression: Written;
  readonly confidence: number;
  readonly unless?: (match: RegExpExecArray, line: string) => boolean;
}

export const UNIT =
  '(?:business |working |calendar |full )?(?:minutes?|hours?|days?|weeks?|months?|years?|nights?|euros?|pounds?|dollars?|items?|pieces?|units?|points?|people|guests|persons?)';
