import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Choice, TextArea } from '../../ui/Field.tsx';
import { useText } from '../../ui/text.tsx';
import type { RecordCheck, RecordView, Saved } from './types.ts';

interface Props {
  readonly start: string;
  readonly starts: readonly RecordView[];
  readonly check: (text: string) => RecordCheck;
  readonly onSave: (text: string) => Promise<Extract<Saved, { kind: 'saved' | 'failed' }>>;
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}

/** A record as text: who mends a selector reads CSS, and a form of forty fields would not make that easier. */
export function RecordEditor({ start, starts, check, onSave, onSaved, onClose }: Props) {
  const { t } = useText();
  const [text, setText] = useState(start);
  const [said, setSaid] = useState<RecordCheck | { readonly kind: 'failed'; readonly message: string } | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);

  const tryIt = (): boolean => {
    const outcome = check(text);
    setSaid(outcome);
    if (outcome.kind === 'good') return true;
    const lines = text.split('\n').slice(0, outcome.line - 1);
    const at = lines.reduce((sum, line) => sum + line.length + 1, 0) + outcome.column - 1;
    area.current?.focus();
    area.current?.setSelectionRange(at, at);
    return false;
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!tryIt()) return;
    const saved = await onSave(text);
    if (saved.kind === 'saved') onSaved(saved.id);
    else setSaid(saved);
  };
  const change = (value: string) => {
    setText(value);
    setSaid(null);
  };

  return (
    <form className="card editor" onSubmit={save} noValidate>
      {starts.length > 0 && (
        <Choice
          label={t('options.helpdesks.startFrom')}
          defaultValue=""
          options={starts.map(({ id, title }) => ({ value: id, label: title }))}
          onText={(id) => change(starts.find((one) => one.id === id)?.text ?? '')}
        />
      )}
      <TextArea
        ref={area}
        label={t('options.helpdesks.label')}
        hint={t('options.helpdesks.hint')}
        value={text}
        rows={20}
        spellCheck={false}
        error={
          said?.kind === 'refused'
            ? t('options.helpdesks.at', said.line, said.column, said.message)
            : said?.kind === 'failed'
              ? t('options.helpdesks.failed', said.message)
              : undefined
        }
        onText={change}
      />
      <div className="editor-buttons">
        <Button look="primary" type="submit">
          {t('options.helpdesks.save')}
        </Button>
        <Button onClick={tryIt}>{t('options.helpdesks.check')}</Button>
        <Button onClick={onClose}>{t('options.helpdesks.discard')}</Button>
        <span role="status">{said?.kind === 'good' && t('options.helpdesks.good')}</span>
      </div>
    </form>
  );
}
