import { type ReactNode, useState } from 'react';
import type { GradeSetting } from '#core/model.ts';
import { useText } from '../../ui/text.tsx';
import { Locked, LockedTick } from './Locked.tsx';
import type { CheckView, Done } from './types.ts';

interface Props {
  readonly checks: readonly CheckView[];
  /** What was ignored or turned off in replies. */
  readonly ignored?: ReactNode;
  /** Whether the organisation lets findings stop a send; absent where it says nothing. */
  readonly holds?: boolean | undefined;
  readonly onGrade: (check: string, grade: GradeSetting) => Promise<Done>;
}

const GRADES: readonly GradeSetting[] = ['off', 'note', 'ask', 'hold'];

export function Checks({ checks, ignored, holds, onGrade }: Props) {
  const { t } = useText();
  const [failure, setFailure] = useState('');

  const change = async (check: string, value: string) => {
    const grade = GRADES.find((one) => one === value);
    if (grade === undefined) return;
    const done = await onGrade(check, grade);
    setFailure(done.kind === 'failed' ? t('options.checks.failed', done.message) : '');
  };

  return (
    <>
      <div className="bar">
        <h2 className="bar-title">{t('options.checks.title')}</h2>
      </div>
      <p className="lead">{t('options.checks.text')}</p>
      {failure && (
        <p className="alert" role="alert">
          {failure}
        </p>
      )}
      {holds !== undefined && (
        <div className="card">
          <LockedTick id="holds-locked" label={t('options.checks.holds')} on={holds} />
          <p className="field-hint">{t(holds ? 'options.checks.holdsOn' : 'options.checks.holdsOff')}</p>
        </div>
      )}
      {ignored}
      <ul className="cards">
        {checks.map((check) => (
          <li key={check.id} className="card check" data-check={check.id}>
            <div>
              <h3 className="card-title">{check.what}</h3>
              <p>{check.why}</p>
              <p className="quiet">
                {t('options.checks.better')} {check.better}
              </p>
            </div>
            <div className="check-set">
              <select
                className="field-input check-grade"
                disabled={check.locked}
                aria-describedby={check.locked ? `locked-${check.id}` : undefined}
                aria-label={t('options.checks.grade', check.what)}
                value={check.setting}
                onChange={(event) => void change(check.id, event.currentTarget.value)}
              >
                {GRADES.map((grade) => (
                  <option key={grade} value={grade}>
                    {grade === check.byDefault
                      ? t('options.checks.default', t(`options.checks.${grade}`))
                      : t(`options.checks.${grade}`)}
                  </option>
                ))}
              </select>
              {check.locked && <Locked id={`locked-${check.id}`} />}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
