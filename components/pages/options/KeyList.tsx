import { type KeyboardEvent, useState } from 'react';
import type { KeyConflict } from '#core/keys/conflicts.ts';
import type { KeyAction } from '#core/keys/keys.ts';
import { Button } from '../../ui/Button.tsx';
import { type Texts, useText } from '../../ui/text.tsx';
import type { Done } from './types.ts';

export interface KeyView {
  readonly action: KeyAction;
  /** "Ctrl+Alt+S"; empty for none. */
  readonly name: string;
  readonly byDefault: string;
  readonly conflicts: readonly KeyConflict[];
}

interface Props {
  readonly keys: readonly KeyView[];
  /** The browser's own, for the whole tab. */
  readonly command: string;
  /** The name of what was pressed, empty for a modifier alone. */
  readonly nameOf: (press: globalThis.KeyboardEvent) => string;
  /** In the way of typing for this action. */
  readonly isTyping: (name: string, action: KeyAction) => boolean;
  readonly onKey: (action: KeyAction, name: string) => Promise<Done>;
  readonly onCommand: () => void;
}

export function KeyList({ keys, command, nameOf, isTyping, onKey, onCommand }: Props) {
  const { t } = useText();
  const [asking, setAsking] = useState<KeyAction | null>(null);
  const [told, setTold] = useState<{ readonly text: string; readonly failed: boolean } | null>(null);

  const choose = async (action: KeyAction, name: string) => {
    setAsking(null);
    const done = await onKey(action, name);
    setTold(
      done.kind === 'failed'
        ? { text: t('options.checks.failed', done.message), failed: true }
        : { text: t('options.keys.saved'), failed: false },
    );
  };
  const pressed = (event: KeyboardEvent, action: KeyAction) => {
    event.preventDefault();
    event.stopPropagation();
    const name = nameOf(event.nativeEvent);
    if (name === '') return;
    if (name === 'Escape') setAsking(null);
    else if (name === 'Backspace' || name === 'Delete') void choose(action, '');
    else if (isTyping(name, action)) setTold({ text: t('options.keys.typing', name), failed: true });
    else void choose(action, name);
  };

  return (
    <section className="card key-list" aria-labelledby="keys-title">
      <h3 className="card-title" id="keys-title">
        {t('options.keys.title')}
      </h3>
      <p className="quiet">{t('options.keys.text')}</p>
      <ul className="keys">
        <li>
          <span>{t('options.keys.action.command')}</span>
          <KeyName name={command} />
          <Button
            small
            aria-label={`${t('options.keys.inBrowser')}: ${t('options.keys.action.command')}`}
            onClick={onCommand}
          >
            {t('options.keys.inBrowser')}
          </Button>
        </li>
        {keys.map(({ action, name, byDefault, conflicts }) => {
          const label = t(`options.keys.action.${action}`);
          return (
            <li key={action} data-key={action}>
              <span>{label}</span>
              {asking === action ? (
                <input
                  className="field-input key-field"
                  readOnly
                  // biome-ignore lint/a11y/noAutofocus: it was asked for by the press before, and takes only the next one
                  autoFocus
                  value=""
                  placeholder={t('options.keys.press')}
                  aria-label={label}
                  aria-describedby="keys-hint"
                  onKeyDown={(event) => pressed(event, action)}
                  onBlur={() => setAsking(null)}
                />
              ) : (
                <KeyName name={name} />
              )}
              <span className="buttons">
                <Button
                  small
                  aria-label={`${t('options.keys.change')}: ${label}`}
                  onClick={() => {
                    setTold(null);
                    setAsking(action);
                  }}
                >
                  {t('options.keys.change')}
                </Button>
                {name !== byDefault && (
                  <Button
                    small
                    look="quiet"
                    aria-label={`${t('options.keys.default')}: ${label}`}
                    onClick={() => void choose(action, byDefault)}
                  >
                    {t('options.keys.default')}
                  </Button>
                )}
              </span>
              {conflicts.map((conflict) => (
                <span key={conflict.kind} className="key-conflict">
                  {conflictWords(t, conflict)}
                </span>
              ))}
            </li>
          );
        })}
      </ul>
      <p className="field-hint" id="keys-hint" hidden={asking === null}>
        {t('options.keys.pressHint')}
      </p>
      <p className={told?.failed ? 'field-error' : undefined} role="status">
        {told?.text}
      </p>
    </section>
  );
}

function KeyName({ name }: { readonly name: string }) {
  const { t } = useText();
  return name === '' ? <span className="quiet">{t('options.keys.none')}</span> : <kbd>{name}</kbd>;
}

/** So many are named. */
const DESKS = 3;

function conflictWords(t: Texts['t'], conflict: KeyConflict): string {
  switch (conflict.kind) {
    case 'ours':
      return t('options.keys.ours', t(`options.keys.action.${conflict.action}`));
    case 'sends': {
      const named = conflict.desks.slice(0, DESKS).join(', ');
      return t('options.keys.sends', conflict.desks.length > DESKS ? 2 : 1, named);
    }
    case 'browser':
      return t(
        conflict.kept ? 'options.keys.browserKeeps' : 'options.keys.browserDoes',
        t(`options.keys.browser.${conflict.does}`),
      );
  }
}
