/** What a template, a tool or a colleague leaves behind in one line, most certain first. */
import { BLANK_SHAPES } from './leftover-blanks.ts';
import { FIELD_SHAPES } from './leftover-fields.ts';
import { GAP_SHAPES } from './leftover-gaps.ts';
import { NOTE_SHAPES } from './leftover-notes.ts';
import type { LeftoverShape } from './leftover-shape.ts';

export type { LeftoverKind } from './leftover-shape.ts';

const GREETING_SHAPES: readonly LeftoverShape[] = [
  {
    kind: 'greeting',
    confidence: 0.95,
    guard: /^[ \t]*(?:hi|he|good|dear|greet|thank)/i,
    expression:
      /^[ \t]*(?<gap>(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hiya|greetings|hi there)(?:[ \t]+[,!:]|,[ \t]?,)|dear[ \t]*[,!:]|(?:dear|hi|hello) (?:mr|mrs|ms|mx|miss|dr|sir or madam name|mr\.? ?\/ ?m(?:r?s)\.?)\.?[ \t]*[,!:](?![\w])|thank(?:s| you)[ \t]+,)/gi,
    unless: (match) => /^\s*(?:hi|hello|hey) there/i.test(match.groups?.gap ?? ''),
  },
  {
    // Marks where the name belongs: "Dear ...,", "Hi X,", "Dear [..],".
    kind: 'greeting',
    confidence: 0.95,
    guard: /^[ \t]*(?:hi|he|dear|good)/i,
    expression:
      /^[ \t]*(?<gap>(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)),? (?:(?:mr|mrs|ms|miss|dr)\.? )?(?:[[(<{] ?[.…_?Xx -]{0,10} ?[\])>}]|\.{2,}|…|_+|\?+|-{2,}|X{1,4}|xx+|\(mr\/mrs\)))(?=[\s,.!:]|$)/gi,
  },
];

export const LEFTOVER_SHAPES: readonly LeftoverShape[] = [
  ...FIELD_SHAPES,
  ...GREETING_SHAPES,
  ...BLANK_SHAPES,
  ...NOTE_SHAPES,
  ...GAP_SHAPES,
];
