import { type FormEvent, useState } from 'react';
import type { Channel } from '#core/model.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, TextArea } from '../../ui/Field.tsx';
import { useText } from '../../ui/text.tsx';
import { type Form, textOf } from './form.ts';
import { SnippetPreview } from './SnippetPreview.tsx';
import type { Saved, SnippetActions, SnippetView } from './types.ts';

const CHANNELS: readonly Channel[] = ['email', 'chat', 'social', 'note'];

interface Props {
  readonly form: Form;
  /** Null for one that is not stored (any more). */
  readonly snippet: SnippetView | null;
  readonly isUnsaved: boolean;
  readonly rev: number;
  readonly others: readonly SnippetView[];
  readonly actions: SnippetActions;
  readonly onForm: (form: Form) => void;
  readonly onSaved: (id: string) => void;
  readonly onDelete: (() => void) | null;
  readonly onClose: () => void;
}

export function SnippetEditor(props: Props) {
  const { form, snippet, isUnsaved, rev, others, actions, onForm, onSaved, onDelete, onClose } = props;
  const { t } = useText();
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<Exclude<Saved, { kind: 'saved' }> | null>(null);
  const [saving, setSaving] = useState(false);

  const text = textOf(form);
  const taken = others.find((other) => other.shortcut === text.shortcut && other.id !== snippet?.id);
  const shortcutTaken = text.shortcut !== undefined && taken !== undefined;

  const save = async (onto: { readonly id: string; readonly rev: number } | null) => {
    setAsked(true);
    if (text.title === '' || text.body.trim() === '' || shortcutTaken) return;
    setSaving(true);
    const saved = onto ? await actions.edit(onto.id, text, onto.rev) : await actions.create(text);
    setSaving(false);
    if (saved.kind === 'saved') {
      setRefused(null);
      setAsked(false);
      onSaved(saved.id);
    } else setRefused(saved);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(snippet ? { id: snippet.id, rev } : null);
  };

  const set = (change: Partial<Form>) => onForm({ ...form, ...change });
  const toggle = (channel: Channel) =>
    set({
      channels: CHANNELS.filter((one) =>
        one === channel ? !form.channels.includes(one) : form.channels.includes(one),
      ),
    });

  return (
    <form className="card editor" onSubmit={submit} noValidate>
      <h3 className="card-title">{t(snippet ? 'options.editor.editTitle' : 'options.editor.newTitle')}</h3>
      <div className="pair">
        <Field
          label={t('options.editor.title')}
          value={form.title}
          required
          error={asked && text.title === '' ? t('options.editor.titleMissing') : undefined}
          onText={(title) => set({ title })}
        />
        <Field
          label={t('options.editor.shortcut')}
          value={form.shortcut}
          hint={t('options.editor.shortcutHint')}
          error={shortcutTaken ? t('options.editor.shortcutTaken', taken.title) : undefined}
          spellCheck={false}
          autoCapitalize="none"
          onText={(shortcut) => set({ shortcut })}
        />
      </div>
      <TextArea
        label={t('options.editor.body')}
        value={form.body}
        rows={10}
        required
        hint={t('options.editor.bodyHint')}
        error={asked && text.body.trim() === '' ? t('options.editor.bodyMissing') : undefined}
        onText={(body) => set({ body })}
      />
      <SnippetPreview body={form.body} preview={actions.preview} />
      <div className="pair">
        <Field
          label={t('options.editor.tags')}
          value={form.tags}
          hint={t('options.editor.tagsHint')}
          onText={(tags) => set({ tags })}
        />
        <fieldset className="choices">
          <legend className="field-label">{t('options.editor.channels')}</legend>
          {CHANNELS.map((channel) => (
            <label key={channel} className="tick">
              <input
                type="checkbox"
                className="focusable"
                checked={form.channels.includes(channel)}
                onChange={() => toggle(channel)}
              />
              {t(`options.editor.channel.${channel}`)}
            </label>
          ))}
          <p className="field-hint">{t('options.editor.channelsHint')}</p>
        </fieldset>
      </div>
      <TextArea
        label={t('options.editor.examples')}
        value={form.examples}
        rows={3}
        hint={t('options.editor.examplesHint')}
        onText={(examples) => set({ examples })}
      />
      {refused && (
        <div className="alert" role="alert">
          {refused.kind === 'failed' && <p>{t('options.editor.failed', refused.message)}</p>}
          {refused.kind === 'gone' && (
            <>
              <p>{t('options.editor.gone')}</p>
              <Button onClick={() => save(null)}>{t('options.editor.saveAsNew')}</Button>
            </>
          )}
          {refused.kind === 'changed-elsewhere' && (
            <>
              <p>{t('options.editor.changedElsewhere')}</p>
              <Button onClick={() => save(refused.snippet)}>{t('options.editor.saveMine')}</Button>
              <Button
                onClick={() => {
                  setRefused(null);
                  onClose();
                }}
              >
                {t('options.editor.takeTheirs')}
              </Button>
            </>
          )}
        </div>
      )}
      <div className="editor-buttons">
        <Button look="primary" type="submit" disabled={saving || (snippet !== null && !isUnsaved)}>
          {t('options.editor.save')}
        </Button>
        {(isUnsaved || snippet === null) && (
          <Button
            onClick={() => {
              setRefused(null);
              onClose();
            }}
          >
            {t('options.editor.discard')}
          </Button>
        )}
        {snippet && <span className="editor-usage">{t('options.snippets.used', snippet.usage.count)}</span>}
        {onDelete && (
          <Button look="hold" onClick={onDelete}>
            {t('options.editor.delete')}
          </Button>
        )}
      </div>
    </form>
  );
}
