import { type FormEvent, useRef, useState } from 'react';
import type { OverlayActions, OverlayView } from '#page/view.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Choice, Field } from '../ui/Field.tsx';
import { useText } from '../ui/text.tsx';

interface Props {
  readonly ask: NonNullable<OverlayView['ask']>;
  readonly actions: OverlayActions;
}

/** In order, with what was found in the conversation already there. Enter submits from any field. */
export function AskForm({ ask, actions }: Props) {
  const { t } = useText();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      ask.fields.map(({ name, value, options }, at) => [
        name,
        value || (options?.[0] ?? (at === 0 ? ask.typed : '') ?? ''),
      ]),
    ),
  );

  const close = () => form.current?.closest('dialog')?.close();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    close();
    actions.submitAsk(values);
  };

  return (
    <Dialog
      title={ask.title}
      className="ask"
      openFor={ask}
      onCancel={() => actions.cancelAsk()}
      onKeyDown={(event) => {
        // The browser would open the list, which the arrows walk without.
        if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return;
        event.preventDefault();
        form.current?.requestSubmit();
      }}
    >
      <form ref={form} onSubmit={onSubmit}>
        <p className="ask-text quiet">{t('overlay.ask.text', ask.fields.length)}</p>
        <div className="ask-fields">
          {ask.fields.map(({ name, label, options }) => {
            const onText = (text: string) => setValues((before) => ({ ...before, [name]: text }));
            const value = values[name] ?? '';
            return options ? (
              <Choice
                key={name}
                label={label}
                value={value}
                onText={onText}
                options={options.map((option) => ({ value: option, label: option }))}
              />
            ) : (
              <Field key={name} label={label} value={value} onText={onText} required autoComplete="off" />
            );
          })}
        </div>
        {ask.problem !== undefined && (
          <p className="field-error" role="alert">
            {ask.problem}
          </p>
        )}
        <div className="dialog-buttons">
          <Button
            onClick={() => {
              close();
              actions.cancelAsk();
            }}
          >
            {t('ui.cancel')}
          </Button>
          <Button type="submit" look="primary" data-insert={ask.id}>
            {t('overlay.ask.insert')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
