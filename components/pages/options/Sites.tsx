import { Globe } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useText } from '../../ui/text.tsx';
import { Toast, type ToastText } from './Toast.tsx';
import type { Done } from './types.ts';

interface Props {
  readonly sites: readonly { readonly pattern: string; readonly name: string }[];
  readonly onRemove: (pattern: string) => Promise<Done>;
}

export function Sites({ sites, onRemove }: Props) {
  const { t } = useText();
  const [toast, setToast] = useState<ToastText | null>(null);

  const remove = async (pattern: string, name: string) => {
    const done = await onRemove(pattern);
    if (done.kind === 'done') setToast({ text: t('options.sites.removed', name) });
    else setToast({ text: t('options.sites.failed', name, done.message), failed: true });
  };

  return (
    <>
      <div className="bar">
        <h2 className="bar-title">{t('options.sites.title')}</h2>
      </div>
      <p className="lead">{t('options.sites.text')}</p>
      {sites.length === 0 ? (
        <div className="card">
          <EmptyState icon={Globe} title={t('options.sites.emptyTitle')} text={t('options.sites.emptyText')} />
        </div>
      ) : (
        <ul className="cards">
          {sites.map(({ pattern, name }) => (
            <li key={pattern} className="card site">
              <span>{name}</span>
              <Button aria-label={t('options.sites.removeName', name)} onClick={() => remove(pattern, name)}>
                {t('options.sites.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Toast toast={toast} onClose={() => setToast(null)} />
    </>
  );
}
