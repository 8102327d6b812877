import { Check, Circle, type LucideIcon, Minus } from 'lucide-react';
import { memo } from 'react';
import type { ChecklistLine, OverlayActions } from '#page/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/text.tsx';

const SHAPES: Readonly<Record<ChecklistLine['state'], LucideIcon>> = {
  done: Check,
  missing: Circle,
  'not-needed': Minus,
};

interface Props {
  readonly lines: readonly ChecklistLine[];
  readonly actions: OverlayActions;
}

export const Checklist = memo(function Checklist({ lines, actions }: Props) {
  const { t } = useText();
  return (
    <section aria-label={t('overlay.panel.checklist')}>
      <h3 className="heading">{t('overlay.panel.checklist')}</h3>
      <ul className="checklist">
        {lines.map(({ id, state, detail, findingKey }) => {
          const words = (
            <>
              <Icon of={SHAPES[state]} />
              <span>
                {t(`overlay.check.${id}`)}
                {detail !== undefined && ` ${detail}`}
                <span className="visually-hidden">, {t(`overlay.checked.${state}`)}</span>
              </span>
            </>
          );
          return (
            <li key={id} className={`line line--${state}`}>
              {findingKey === undefined ? (
                <span className="line-words">{words}</span>
              ) : (
                <button
                  type="button"
                  className="row line-words"
                  onClick={(event) => actions.openCard(findingKey, event.detail === 0)}
                >
                  {words}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
});
