import type { Written } from '../text/late.ts';

/** What a secret looks like in text, whatever kind it is. */
export type SecretKind =
  | 'card'
  | 'bank'
  | 'identity'
  | 'password'
  | 'answer'
  | 'code'
  | 'key'
  | 'internal'
  | 'contact'
  | 'remark'
  | 'home';

export interface SecretShape {
  readonly kind: SecretKind;
  readonly expression: Written;
  /** A cheap test before the expression is run. */
  readonly guard: Written;
  /** 0 for a near miss. */
  readonly confidence: (match: RegExpExecArray, text: string) => number;
}

export const beforeOf = (match: RegExpExecArray, text: string, length = 50): string =>
  text.slice(Math.max(0, match.index - length), match.index);
export const afterOf = (match: RegExpExecArray, text: string, length = 40): string =>
  text.slice(match.index + match[0].length, match.index + match[0].length + length);

/** Between what it is and the value, in any order: "on our file is", "you told us was", "we have for you:", "is shown here as". */
export const TOLD_AS =
  '(?:[ :=,(]{1,3}(?:here|now|currently|on (?:our|the|your) (?:file|system|records?|side)|on (?:file|record)|that|we|i|have|hold|see|you|told|gave|sent|read|entered|us|me|for you|is|was|as|reads|(?:shown|stored|noted|recorded|saved|listed)(?: as)?|(?:set|changed|reset)(?: to)?|been|has|of)\\b){0,7}[ :=,(#“"]{0,3}';
