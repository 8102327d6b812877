import { type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react';
import type { OverlayActions, OverlayView } from '#page/view.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { useText } from '../ui/text.tsx';
import { FixButton } from './FixButton.tsx';
import { GradeSign } from './grades.tsx';

interface Props {
  readonly dialog: NonNullable<OverlayView['dialog']>;
  readonly actions: OverlayActions;
}

export function BeforeSend({ dialog, actions }: Props) {
  const { t, told } = useText();
  const listId = useId();
  const [reason, setReason] = useState('');
  const keep = useRef<HTMLButtonElement>(null);
  const anyway = useRef<HTMLButtonElement>(null);

  /** Before anything else: while a modal is open the reply box cannot take focus. */
  const close = () => keep.current?.closest('dialog')?.close();

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // Enter that opened this dialog may still be held down or repeat; and Enter never means "Send anyway".
    const presses = event.target instanceof HTMLButtonElement && event.target !== anyway.current;
    if (!presses || event.repeat || event.ctrlKey || event.metaKey) event.preventDefault();
  };
  const onSend = (event: MouseEvent) => {
    // The second half of a double click on the page's Send may land here.
    if (event.detail > 1) return;
    close();
    actions.sendAnyway(reason.trim());
  };

  return (
    <Dialog
      role="alertdialog"
      title={t('overlay.send.title')}
      describedBy={listId}
      className="before-send"
      openFor={dialog}
      initialFocus={keep}
      onKeyDown={onKeyDown}
      onCancel={() => actions.keepEditing()}
    >
      <ul className="holds" id={listId}>
        {dialog.holds.map(({ key, finding }) => (
          <li key={key} className="hold" data-check={finding.check}>
            <div className="hold-head">
              <GradeSign grade={finding.grade} />
              <span className="finding-message">{told(finding.message, finding.check)}</span>
            </div>
            {finding.kind === 'phrase' && <blockquote className="quoted">{finding.quoted}</blockquote>}
            {finding.fixes.map((fix) => (
              <FixButton
                key={fix.label + fix.result}
                fix={fix}
                onPress={() => {
                  // First back to the box: a fix is written there, and the next press of Send asks again.
                  close();
                  actions.keepEditing();
                  actions.applyFix(key, fix);
                }}
              />
            ))}
          </li>
        ))}
      </ul>
      <Field
        label={t('overlay.send.reason')}
        hint={t('overlay.send.reasonHint')}
        value={reason}
        onText={setReason}
        maxLength={200}
        autoComplete="off"
      />
      <div className="dialog-buttons">
        <Button ref={anyway} look="hold" onClick={onSend}>
          {t('overlay.send.anyway')}
        </Button>
        <Button
          ref={keep}
          look="primary"
          onClick={() => {
            close();
            actions.keepEditing();
          }}
        >
          {t('overlay.send.keep')}
        </Button>
      </div>
    </Dialog>
  );
}
