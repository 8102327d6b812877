import type { GradeSetting } from '#core/model.ts';
import type { Texts } from '../../../ui/text.tsx';

export const GRADES: readonly GradeSetting[] = ['note', 'ask', 'hold', 'off'];

export const gradeText = (grade: GradeSetting, t: Texts['t']): string => t(`options.checks.${grade}`);
