import { Globe } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useText } from '../../ui/text.tsx';
import { Locked } from './Locked.tsx';
import { Toast, type ToastText } from './Toast.tsx';
import type { Done } from './types.ts';

interface Props {
  readonly sites: readonly {
    readonly pattern: string;
    readonly name: string;
    readonly locked?: boolean;
  }[];
  /** What the organisation has set, host by host. */
  readonly byPolicy?: readonly { readonly host: string; readonly on: boolean }[];
  readonly onRemove: (pattern: string) => Promise<Done>;
}

export function Sites({ sites, byPolicy = [], onRemove }: Props) {
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
      {sites.length === 0 && !byPolicy.some(({ on }) => on) && (
        <div className="card">
          <EmptyState icon={Globe} title={t('options.sites.emptyTitle')} text={t('options.sites.emptyText')} />
        </div>
      )}
      {sites.length > 0 && (
        <ul className="cards">
          {sites.map(({ pattern, name, locked }) => (
            <li key={pattern} className="card site">
              <span>{name}</span>
              {locked ? (
                <Locked />
              ) : (
                <Button aria-label={t('options.sites.removeName', name)} onClick={() => remove(pattern, name)}>
                  {t('options.sites.remove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {byPolicy.length > 0 && (
        <section className="policy-sites" aria-labelledby="policy-sites">
          <h3 className="card-title" id="policy-sites">
            {t('options.sites.byPolicy')}
          </h3>
          <ul className="cards">
            {byPolicy.map(({ host, on }) => (
              <li key={`${host} ${on}`} className="card site">
                <span>
                  {host === '*' ? t('options.sites.others') : host}{' '}
                  <span className="quiet">{t(on ? 'options.sites.alwaysOn' : 'options.sites.neverOn')}</span>
                </span>
                <Locked />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Toast toast={toast} onClose={() => setToast(null)} />
    </>
  );
}
