import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/text.tsx';
import { Locked, LockedTick } from './Locked.tsx';
import type { Done } from './types.ts';

interface Props {
  readonly on: boolean;
  /** By the organisation. */
  readonly locked?: boolean;
  /** Whether it is counted what becomes of findings; absent where the organisation says nothing. */
  readonly statistics?: boolean | undefined;
  /** How many drafts are kept now. */
  readonly kept: number;
  readonly onSwitch: (on: boolean) => Promise<Done>;
  readonly onClear: () => Promise<Done>;
}

export function Journal({ on, locked = false, statistics, kept, onSwitch, onClear }: Props) {
  const { t } = useText();
  const [failure, setFailure] = useState('');
  const run = async (work: Promise<Done>) => {
    const done = await work;
    setFailure(done.kind === 'failed' ? done.message : '');
  };
  return (
    <section className="card" aria-labelledby="journal-title">
      <h3 className="card-title" id="journal-title">
        {t('options.journal.title')}
      </h3>
      <label className="tick">
        <input
          type="checkbox"
          className="focusable"
          checked={on}
          disabled={locked}
          aria-describedby={locked ? 'journal-locked' : undefined}
          onChange={(event) => void run(onSwitch(event.currentTarget.checked))}
        />
        {t('options.journal.keep')}
      </label>
      {locked && <Locked id="journal-locked" />}
      <p className="field-hint">{t('options.journal.text')}</p>
      <div className="buttons">
        <Button disabled={kept === 0} onClick={() => void run(onClear())}>
          {t('options.journal.clear', kept)}
        </Button>
      </div>
      {statistics !== undefined && (
        <>
          <LockedTick id="statistics-locked" label={t('options.journal.statistics')} on={statistics} />
          <p className="field-hint">{t('options.journal.statisticsText')}</p>
        </>
      )}
      {failure && (
        <p className="alert" role="alert">
          {t('options.you.failed', failure)}
        </p>
      )}
    </section>
  );
}
