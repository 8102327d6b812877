import type { GradeSetting } from '#core/model.ts';
import type { Texts } from '../../../ui/text.tsx';

export const GRADES: readonly GradeSetting[] = ['note', 'ask', 'hold', 'off'];

export const gradeText = (grade: GradeSetting, t: Texts['t']): string => t(`options.checks.${grade}`);

/** What a pack says of a built-in check need not say how loud it is. */
export const saidGrade = (grade: GradeSetting | null, t: Texts['t']): string =>
  grade === null ? t('options.packs.asCheck') : gradeText(grade, t);
