import { useEffect, useState } from 'react';
import type { PackChange } from '#core/packs/diff.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useText } from '../../../ui/text.tsx';
import { Changes } from './Changes.tsx';
import type { PackActions, PackView } from './types.ts';

interface VersionsProps {
  readonly pack: PackView;
  readonly onRollBack: (version: string) => void;
  readonly onClose: () => void;
}

export function VersionsDialog({ pack, onRollBack, onClose }: VersionsProps) {
  const { t, language } = useText();
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Dialog title={t('options.packs.versionsTitle', pack.name)} onCancel={onClose}>
      <p>{t('options.packs.versionsText')}</p>
      <ul className="pack-versions">
        {pack.versions.map(({ version, installedAt, inUse }) => (
          <li key={version}>
            <span>
              <b>{version}</b> <span className="quiet">{time.format(installedAt)}</span>
            </span>
            {inUse ? (
              <span>{t('options.packs.inUse')}</span>
            ) : (
              <Button aria-label={t('options.packs.useVersion', version)} onClick={() => onRollBack(version)}>
                {t('options.packs.use')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className="dialog-buttons">
        <Button onClick={onClose}>{t('ui.close')}</Button>
      </div>
    </Dialog>
  );
}

interface ChangesProps {
  readonly pack: PackView;
  readonly from: string;
  readonly changes: PackActions['changes'];
  readonly onClose: () => void;
}

/** What an update changed that nobody was asked about. */
export function ChangesDialog({ pack, from, changes, onClose }: ChangesProps) {
  const { t } = useText();
  const { id, name, version } = pack;
  const [found, setFound] = useState<readonly PackChange[] | 'gone' | null>(null);
  useEffect(() => {
    let wanted = true;
    setFound(null);
    changes(id, from).then(
      (list) => wanted && setFound(list ?? 'gone'),
      (error: unknown) => {
        console.error(error);
        if (wanted) setFound('gone');
      },
    );
    return () => {
      wanted = false;
    };
  }, [changes, id, from]);
  return (
    <Dialog title={t('options.packs.changesTitle', name)} className="dialog--preview" onCancel={onClose}>
      <p>{t('options.packs.changesText', from, version)}</p>
      {found === 'gone' ? <p role="alert">{t('options.packs.gone')}</p> : <Changes changes={found} />}
      <div className="dialog-buttons">
        <Button onClick={onClose}>{t('ui.close')}</Button>
      </div>
    </Dialog>
  );
}

interface RemoveProps {
  readonly pack: PackView;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

export function RemoveDialog({ pack, onRemove, onClose }: RemoveProps) {
  const { t } = useText();
  return (
    <Dialog title={t('options.packs.removeTitle', pack.name)} role="alertdialog" onCancel={onClose}>
      <p>{t('options.packs.removeText')}</p>
      {pack.subscription && <p>{t('options.packs.removeSubscribed')}</p>}
      {pack.edits > 0 && <p>{t('options.packs.removeEdits', pack.edits)}</p>}
      <div className="dialog-buttons">
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
        <Button look="hold" onClick={onRemove}>
          {t('options.packs.removeDo')}
        </Button>
      </div>
    </Dialog>
  );
}
