import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useText } from '../../../ui/text.tsx';
import type { PackView } from './types.ts';

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
