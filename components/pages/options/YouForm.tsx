import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Choice, Field, TextArea } from '../../ui/Field.tsx';
import { useText } from '../../ui/text.tsx';
import { Locked } from './Locked.tsx';
import type { Done, You } from './types.ts';

interface Props {
  readonly you: You;
  /** The key of a typed shortcut. */
  readonly expandKey?: string;
  /** What the organisation has set. */
  readonly locked?: readonly (keyof You | 'journal')[];
  /** Of the interface, where the organisation sets it. */
  readonly language?: 'en' | 'de' | undefined;
  readonly onSave: (you: You) => Promise<Done>;
}

const EXPAND_WITH = ['both', 'tab', 'off'] as const;

export function YouForm({ you, expandKey = 'Tab', locked = [], language, onSave }: Props) {
  const { t } = useText();
  const [form, setForm] = useState(you);
  return (
    <>
      <div className="bar">
        <h2 className="bar-title">{t('options.you.title')}</h2>
      </div>
      <SavedForm save={() => onSave(form)}>
        <NameAndSignOff you={form} onChange={setForm} />
        <label className="tick">
          <input
            type="checkbox"
            className="focusable"
            checked={form.suggestions}
            disabled={locked.includes('suggestions')}
            aria-describedby={locked.includes('suggestions') ? 'suggestions-locked' : undefined}
            onChange={(event) => setForm({ ...form, suggestions: event.currentTarget.checked })}
          />
          {t('options.you.suggestions')}
        </label>
        {locked.includes('suggestions') && <Locked id="suggestions-locked" />}
        <label className="tick">
          <input
            type="checkbox"
            className="focusable"
            checked={form.askBeforeSend}
            disabled={locked.includes('askBeforeSend')}
            aria-describedby={locked.includes('askBeforeSend') ? 'ask-locked' : undefined}
            onChange={(event) => setForm({ ...form, askBeforeSend: event.currentTarget.checked })}
          />
          {t('options.you.askBeforeSend')}
        </label>
        {locked.includes('askBeforeSend') && <Locked id="ask-locked" />}
        <Choice
          label={t('options.you.expand')}
          value={form.expandWith}
          onText={(value) => {
            const expandWith = EXPAND_WITH.find((one) => one === value);
            if (expandWith) setForm({ ...form, expandWith });
          }}
          options={EXPAND_WITH.map((value) => ({ value, label: t(`options.you.expandWith.${value}`, expandKey) }))}
        />
        {language && (
          <p>
            {t('options.you.language', t(`options.you.languages.${language}`))} <Locked />
          </p>
        )}
      </SavedForm>
    </>
  );
}

interface FirstRunProps {
  readonly you: You;
  readonly onSave: (you: You) => Promise<Done>;
  readonly onSkip: () => void;
}

export function FirstRun({ you, onSave, onSkip }: FirstRunProps) {
  const { t } = useText();
  const [form, setForm] = useState(you);
  return (
    <section className="welcome" aria-labelledby="welcome-title">
      <h2 className="bar-title" id="welcome-title">
        {t('options.first.title')}
      </h2>
      <p className="lead">{t('options.first.text')}</p>
      <SavedForm save={() => onSave(form)} also={<Button onClick={onSkip}>{t('options.first.skip')}</Button>}>
        <NameAndSignOff you={form} onChange={setForm} />
      </SavedForm>
    </section>
  );
}

function NameAndSignOff({ you, onChange }: { readonly you: You; readonly onChange: (you: You) => void }) {
  const { t } = useText();
  return (
    <>
      <Field
        label={t('options.you.name')}
        hint={t('options.you.nameHint')}
        value={you.agentName}
        autoComplete="name"
        onText={(agentName) => onChange({ ...you, agentName })}
      />
      <TextArea
        label={t('options.you.signOff')}
        hint={t('options.you.signOffHint')}
        value={you.signOff}
        rows={3}
        onText={(signOff) => onChange({ ...you, signOff })}
      />
    </>
  );
}

interface SavedFormProps {
  readonly save: () => Promise<Done>;
  readonly also?: ReactNode;
  readonly children: ReactNode;
}

/** The fields keep what was typed, whatever becomes of the write. */
function SavedForm({ save, also, children }: SavedFormProps) {
  const { t } = useText();
  const [done, setDone] = useState<Done | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setDone(await save());
  };
  return (
    <form className="card narrow" onSubmit={submit}>
      {children}
      {done?.kind === 'failed' && (
        <p className="alert" role="alert">
          {t('options.you.failed', done.message)}
        </p>
      )}
      <div className="editor-buttons">
        <Button look="primary" type="submit">
          {t('options.you.save')}
        </Button>
        {also}
        <span role="status">{done?.kind === 'done' && t('options.you.saved')}</span>
      </div>
    </form>
  );
}
