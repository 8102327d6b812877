import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../../ui/text.tsx';
import { More } from './More.tsx';
import { saidText } from './said.ts';
import type { CheckState } from './types.ts';

/** What the pack's own check says: warnings for whoever installs it, never a refusal. */
export function CheckReport({ check, onStop }: { readonly check: CheckState; readonly onStop: () => void }) {
  const { t, told } = useText();
  switch (check.kind) {
    case 'checking': {
      const percent = Math.round(check.share * 100);
      return (
        <div className="stack">
          <p>{t('options.packs.checking')}</p>
          <progress className="progress" aria-label={t('options.packs.checking')} max={100} value={percent} />
          <div>
            <Button small onClick={onStop}>
              {t('options.packs.stopCheck')}
            </Button>
          </div>
        </div>
      );
    }
    case 'stopped':
      return <p className="quiet">{t('options.packs.checkStopped')}</p>;
    case 'failed':
      return <p className="import-bad">{t('options.packs.checkFailed', check.message)}</p>;
    case 'checked':
      if (check.problems.length === 0) return <p className="quiet">{t('options.packs.noProblems')}</p>;
      return (
        <>
          <p className="quiet">{t('options.packs.problemsText')}</p>
          <More items={check.problems} page={30} className="entries">
            {({ lint, severity, subject, message }, index) => (
              // The same words may be said of two places.
              <li key={index} className="entry entry--problem">
                <span className={`change change--${severity}`}>{t(`options.packs.severity.${severity}`)}</span>{' '}
                {subject.kind !== 'pack' && (
                  <>
                    {t(`options.packs.what.${subject.kind}`)} <b>{subject.id}</b>:{' '}
                  </>
                )}
                {saidText(message, t, told)} <span className="quiet">({lint})</span>
              </li>
            )}
          </More>
        </>
      );
  }
}
