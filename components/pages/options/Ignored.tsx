import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/text.tsx';
import { Toast, type ToastText } from './Toast.tsx';
import type { Done, Undoable } from './types.ts';

export interface IgnoredWording {
  readonly key: string;
  readonly wording: string;
  /** What the check is about, in its own words. */
  readonly check: string;
}

interface Props {
  readonly wordings: readonly IgnoredWording[];
  /** Checks and rules that were turned off and can be turned on again. */
  readonly off: readonly { readonly id: string; readonly what: string }[];
  readonly onWording: (key: string) => Promise<Undoable>;
  readonly onCheck: (id: string) => Promise<Undoable>;
}

/** Whatever was said away in a reply is found here, and taken back. */
export function Ignored({ wordings, off, onWording, onCheck }: Props) {
  const { t } = useText();
  const [toast, setToast] = useState<ToastText | null>(null);

  const told = (done: Done, text: string) =>
    setToast(done.kind === 'failed' ? { text: t('options.checks.failed', done.message), failed: true } : { text });
  const press = async (work: Promise<Undoable>, text: string) => {
    const done = await work;
    if (done.kind === 'failed') return told(done, text);
    const undo = async () => told(await done.undo(), t('options.care.undone'));
    setToast({ text, undo });
  };

  return (
    <>
      {wordings.length + off.length > 0 && (
        <section className="card ignored" aria-labelledby="ignored-title">
          <h3 className="card-title" id="ignored-title">
            {t('options.ignored.title')}
          </h3>
          <ul className="ignored-list">
            {wordings.map(({ key, wording, check }) => (
              <li key={key}>
                <span>
                  “{wording}” <span className="quiet">{check}</span>
                </span>
                <Button
                  small
                  aria-label={`${t('options.ignored.again')}: ${wording}`}
                  onClick={() => void press(onWording(key), t('options.ignored.shownAgain', wording))}
                >
                  {t('options.ignored.again')}
                </Button>
              </li>
            ))}
            {off.map(({ id, what }) => (
              <li key={id}>
                <span>
                  {what} <span className="quiet">{t('options.ignored.off')}</span>
                </span>
                <Button
                  small
                  aria-label={`${t('options.ignored.turnOn')}: ${what}`}
                  onClick={() => void press(onCheck(id), t('options.ignored.turnedOn', what))}
                >
                  {t('options.ignored.turnOn')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Toast toast={toast} onClose={() => setToast(null)} />
    </>
  );
}
