import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/text.tsx';
import type { Done, LossView, TroubleView } from './types.ts';

/** Above every section: whatever is typed below stays where it is. */
export function StoreTrouble({ trouble, onReload }: { readonly trouble: TroubleView; readonly onReload: () => void }) {
  const { t } = useText();
  return (
    <div className="alert" role="alert">
      <p>{text()}</p>
      {trouble.kind !== 'waiting' && <Button onClick={onReload}>{t('options.trouble.reload')}</Button>}
    </div>
  );

  function text(): string {
    switch (trouble.kind) {
      case 'waiting':
      case 'outdated':
      case 'newer':
        return t(`options.trouble.${trouble.kind}`);
      case 'unreadable':
        return t('options.trouble.unreadable', trouble.reason);
    }
  }
}

interface LostProps {
  readonly loss: LossView;
  readonly onBringBack: () => Promise<Done>;
  readonly onGoOn: () => Promise<Done>;
}

/** The browser threw the library away. It is never taken for an empty one: this stands until a person has answered. */
export function LibraryLost({ loss, onBringBack, onGoOn }: LostProps) {
  const { t, language } = useText();
  const [failure, setFailure] = useState('');
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  const run = async (work: () => Promise<Done>) => {
    const done = await work();
    setFailure(done.kind === 'failed' ? done.message : '');
  };
  return (
    <section className="alert" role="alert" aria-labelledby="lost-title">
      <h2 className="card-title" id="lost-title">
        {t('options.lost.title')}
      </h2>
      <p>{t('options.lost.text', loss.snippets, date.format(loss.at))}</p>
      <p>
        {loss.copy === null
          ? t('options.lost.noCopy')
          : t('options.lost.copy', loss.copy.snippets, date.format(loss.copy.at))}
      </p>
      {failure && <p>{t('options.backup.failed', failure)}</p>}
      <div className="buttons">
        {loss.copy !== null && (
          <Button look="primary" onClick={() => run(onBringBack)}>
            {t('options.lost.bringBack')}
          </Button>
        )}
        <Button onClick={() => run(onGoOn)}>{t('options.lost.goOn')}</Button>
      </div>
    </section>
  );
}
