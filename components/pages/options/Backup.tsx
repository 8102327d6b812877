import { Download, Upload } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useText } from '../../ui/text.tsx';
import { Toast, type ToastText } from './Toast.tsx';
import type { BackupView, ChosenBackup, Done } from './types.ts';

interface Props {
  /** How many records could not be read and were set aside. */
  readonly setAside: number;
  readonly chosen: ChosenBackup | null;
  readonly onDownload: () => Promise<Done>;
  readonly onChoose: () => void;
  readonly onRestore: () => Promise<Done>;
  readonly onForget: () => void;
  readonly onDownloadAside: () => Promise<Done>;
  readonly onRemoveAside: () => Promise<Done>;
}

export function Backup(props: Props) {
  const { setAside, chosen, onDownload, onChoose, onRestore, onForget, onDownloadAside, onRemoveAside } = props;
  const { t } = useText();
  const [toast, setToast] = useState<ToastText | null>(null);

  const run = async (work: () => Promise<Done>, text: string) => {
    const done = await work();
    setToast(done.kind === 'failed' ? { text: done.message, failed: true } : { text });
  };

  return (
    <>
      <div className="bar">
        <h2 className="bar-title">{t('options.backup.title')}</h2>
      </div>
      <p className="lead">{t('options.backup.text')}</p>
      <div className="card buttons">
        <Button look="primary" icon={Download} onClick={() => run(onDownload, t('options.backup.made'))}>
          {t('options.backup.download')}
        </Button>
        <Button icon={Upload} onClick={onChoose}>
          {t('options.backup.restore')}
        </Button>
      </div>
      {chosen?.kind === 'refused' && (
        <p className="alert" role="alert">
          {chosen.message}
        </p>
      )}
      {setAside > 0 && (
        <section className="card" aria-labelledby="aside-title">
          <h3 className="card-title" id="aside-title">
            {t('options.backup.asideTitle', setAside)}
          </h3>
          <p>{t('options.backup.asideText')}</p>
          <div className="buttons">
            <Button icon={Download} onClick={() => run(onDownloadAside, t('options.backup.made'))}>
              {t('options.backup.asideDownload')}
            </Button>
            <Button look="hold" onClick={onRemoveAside}>
              {t('options.backup.asideForget')}
            </Button>
          </div>
        </section>
      )}
      {chosen?.kind === 'read' && (
        <RestoreDialog
          backup={chosen.backup}
          onClose={onForget}
          onRestore={async () => {
            const done = await onRestore();
            if (done.kind === 'done') setToast({ text: t('options.backup.done') });
            return done;
          }}
        />
      )}
      <Toast toast={toast} onClose={() => setToast(null)} />
    </>
  );
}

interface RestoreProps {
  readonly backup: BackupView;
  readonly onRestore: () => Promise<Done>;
  readonly onClose: () => void;
}

function RestoreDialog({ backup, onRestore, onClose }: RestoreProps) {
  const { t, language } = useText();
  const [failure, setFailure] = useState('');
  const made = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(backup.madeAt);
  const restore = async () => {
    const done = await onRestore();
    setFailure(done.kind === 'failed' ? done.message : '');
  };
  return (
    <Dialog title={t('options.backup.restoreTitle')} onCancel={onClose}>
      <p className="import-name">{backup.name}</p>
      <p>{t('options.backup.made_at', made)}</p>
      <p>{t('options.backup.counts', backup.snippets, backup.packs, backup.others)}</p>
      {backup.broken > 0 && <p className="import-bad">{t('options.backup.brokenRows', backup.broken)}</p>}
      <p className="quiet">{t('options.backup.effect')}</p>
      {failure && (
        <p className="alert" role="alert">
          {t('options.backup.failed', failure)}
        </p>
      )}
      <div className="dialog-buttons">
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
        <Button look="primary" onClick={restore}>
          {t('options.backup.confirm')}
        </Button>
      </div>
    </Dialog>
  );
}
