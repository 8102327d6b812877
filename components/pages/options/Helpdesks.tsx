import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/text.tsx';
import { RecordEditor } from './RecordEditor.tsx';
import { Toast, type ToastText } from './Toast.tsx';
import type { RecordActions, RecordView } from './types.ts';

interface Props {
  readonly own: readonly RecordView[];
  /** Shown with what is wrong with them; a pack's are not edited here. */
  readonly fromPacks: readonly (RecordView & { readonly pack: string })[];
  /** What a new one may start from, the first at once: an empty one, and those we come with. */
  readonly starts: readonly RecordView[];
  readonly actions: RecordActions;
}

/** `null` is a new one. */
type Open = { readonly id: string | null; readonly text: string };

export function Helpdesks({ own, fromPacks, starts, actions }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState<Open | null>(null);
  const [toast, setToast] = useState<ToastText | null>(null);

  const remove = async (id: string) => {
    const done = await actions.remove(id);
    if (done.kind === 'done') {
      setToast({ text: t('options.helpdesks.removed', id) });
      if (open?.id === id) setOpen(null);
    } else setToast({ text: t('options.helpdesks.failed', done.message), failed: true });
  };

  return (
    <section aria-labelledby="helpdesks-title">
      <div className="bar">
        <h2 className="bar-title" id="helpdesks-title">
          {t('options.helpdesks.title')}
        </h2>
        {open === null && (
          <Button onClick={() => setOpen({ id: null, text: starts[0]?.text ?? '' })}>
            {t('options.helpdesks.new')}
          </Button>
        )}
      </div>
      <p className="lead">{t('options.helpdesks.text')}</p>
      {open && (
        <RecordEditor
          key={open.id ?? ''}
          start={open.text}
          starts={open.id === null ? starts : []}
          check={actions.check}
          onSave={(text) => actions.save(text, open.id)}
          onSaved={(id) => {
            setOpen(null);
            setToast({ text: t('options.helpdesks.saved', id) });
          }}
          onClose={() => setOpen(null)}
        />
      )}
      <ul className="cards">
        {own.map((record) => (
          <li key={record.id} className="card site" data-record={record.id}>
            <Named {...record} />
            <span>
              <Button
                aria-label={t('options.helpdesks.editName', record.id)}
                disabled={open !== null}
                onClick={() => setOpen({ id: record.id, text: record.text })}
              >
                {t('options.helpdesks.edit')}
              </Button>
              <Button aria-label={t('options.helpdesks.removeName', record.id)} onClick={() => remove(record.id)}>
                {t('options.helpdesks.remove')}
              </Button>
            </span>
          </li>
        ))}
        {fromPacks.map(({ pack, ...record }) => (
          <li key={`${pack} ${record.id}`} className="card site">
            <Named {...record} from={t('options.helpdesks.fromPack', pack)} />
          </li>
        ))}
      </ul>
      <Toast toast={toast} onClose={() => setToast(null)} />
    </section>
  );
}

function Named({ id, title, problem, from }: RecordView & { readonly from?: string }) {
  const { t } = useText();
  return (
    <div>
      <p>
        {title} <span className="quiet">{from ? `${id}, ${from}` : id}</span>
      </p>
      {problem && <p className="field-error">{t('options.helpdesks.notUsed', problem)}</p>}
    </div>
  );
}
