import { memo } from 'react';
import type { ChecklistLine, OverlayActions } from '#page/view.ts';
import { Icon, type IconShape } from '../ui/Icon.tsx';
import { type TextKey, useText } from '../ui/text.tsx';
import { Check, Circle, Minus } from './icons.tsx';

const SHAPES: Readonly<Record<ChecklistLine['state'], IconShape>> = {
  done: Check,
  missing: Circle,
  'not-needed': Minus,
};

const NAMES: Readonly<Record<ChecklistLine['id'], TextKey>> = {
  greeting: 'overlay.check.greeting',
  acknowledges: 'overlay.check.acknowledges',
  apologises: 'overlay.check.apologises',
  answers: 'overlay.check.answers',
  'next-step': 'overlay.check.nextStep',
  'by-when': 'overlay.check.byWhen',
  'plain-words': 'overlay.check.plainWords',
  'sign-off': 'overlay.check.signOff',
  leftovers: 'overlay.check.leftovers',
};
const STATES: Readonly<Record<ChecklistLine['state'], TextKey>> = {
  done: 'overlay.checked.done',
  missing: 'overlay.checked.missing',
  'not-needed': 'overlay.checked.notNeeded',
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
                {t(NAMES[id])}
                {detail !== undefined && ` ${detail}`}
                <span className="visually-hidden">, {t(STATES[state])}</span>
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
