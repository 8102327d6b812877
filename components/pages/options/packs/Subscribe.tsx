import { type FormEvent, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { useText } from '../../../ui/text.tsx';
import type { Done } from '../types.ts';

interface Props {
  /** Called in the press itself, so that the browser may ask. */
  readonly onSubscribe: (address: string) => Promise<Done>;
  readonly onClose: () => void;
}

export function Subscribe({ onSubscribe, onClose }: Props) {
  const { t } = useText();
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setProblem('');
    setBusy(true);
    const done = await onSubscribe(address.trim());
    setBusy(false);
    if (done.kind === 'failed') setProblem(done.message);
    else onClose();
  };

  return (
    <Dialog title={t('options.packs.subscribeTitle')} onCancel={onClose}>
      <form onSubmit={submit} className="stack">
        <Field
          label={t('options.packs.address')}
          hint={t('options.packs.addressHint')}
          error={problem}
          type="url"
          inputMode="url"
          autoComplete="url"
          required
          placeholder="https://"
          value={address}
          onText={(text) => {
            setAddress(text);
            setProblem('');
          }}
        />
        <p className="quiet">{t('options.packs.addressAsks')}</p>
        {busy && <p role="status">{t('options.packs.fetching')}</p>}
        <div className="dialog-buttons">
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" type="submit" disabled={busy || address.trim() === ''}>
            {t('options.packs.subscribeDo')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
