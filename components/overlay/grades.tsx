import type { Grade } from '#core/model.ts';
import { Icon, type IconShape } from '../ui/Icon.tsx';
import { useText } from '../ui/text.tsx';
import { CircleDashed, CircleQuestionMark, Hand } from './icons.tsx';

const SHAPES: Readonly<Record<Grade, IconShape>> = { note: CircleDashed, ask: CircleQuestionMark, hold: Hand };

/** Grade as shape, word and colour, in this order of importance. */
export function GradeSign({ grade, word = false }: { readonly grade: Grade; readonly word?: boolean }) {
  const { t } = useText();
  return (
    <span className={`grade grade--${grade}`}>
      <Icon of={SHAPES[grade]} />
      <span className={word ? 'grade-word' : 'visually-hidden'}>{t(`overlay.grade.${grade}`)}</span>
    </span>
  );
}
