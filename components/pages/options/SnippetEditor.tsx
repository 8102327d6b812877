import { type FormEvent, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Field, TextArea } from '../../ui/Field.tsx';
import { useText } from '../../ui/text.tsx';
import { type Form, formOf, textOf } from './form.ts';
import { NotSaved } from './NotSaved.tsx';
import { PreviewFor } from './PreviewFor.tsx';
import { SnippetDetails } from './SnippetDetails.tsx';
import { SnippetHistory } from './SnippetHistory.tsx';
import { SnippetPreview } from './SnippetPreview.tsx';
import type { Place, PreviewSample, Saved, SnippetActions, SnippetView } from './types.ts';

interface Props {
  readonly form: Form;
  /** Null for one that is not stored (any more). */
  readonly snippet: SnippetView | null;
  readonly isUnsaved: boolean;
  readonly rev: number;
  readonly others: readonly SnippetView[];
  readonly actions: SnippetActions;
  /** Where in the body the caret goes at first. */
  readonly caret?: Place | undefined;
  readonly onForm: (form: Form) => void;
  readonly onSaved: (id: string, draft: boolean) => void;
  readonly onDelete: (() => void) | null;
  readonly onClose: () => void;
}

export function SnippetEditor(props: Props) {
  const { form, snippet, isUnsaved, rev, others, actions, caret, onForm, onSaved, onDelete, onClose } = props;
  const { t } = useText();
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<Exclude<Saved, { kind: 'saved' }> | null>(null);
  const [saving, setSaving] = useState(false);
  const titleField = useRef<HTMLInputElement>(null);
  const bodyField = useRef<HTMLTextAreaElement>(null);
  const whole = useRef<HTMLFormElement>(null);

  // Opened from a list, also one above it: where the page was scrolled to is no place in this one.
  useLayoutEffect(() => bringIntoSight(whole.current), []);
  useEffect(() => {
    if (caret) goTo(bodyField.current, caret);
  }, [caret]);

  // Also for a selection that was handed over: a name is what it lacks.
  const isNameless = snippet === null && form.title === '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useEffect(() => {
    if (isNameless) titleField.current?.focus();
  }, []);

  const text = textOf(form);
  const { preview } = actions;
  const shown = useDeferredValue(form.body);
  const [chosen, setChosen] = useState<PreviewSample | null>(null);
  const sample = chosen ?? sampleFor(form);
  const rendered = useRendered(shown, preview, sample);
  // Whether it can be inserted at all does not depend on who looks at it.
  const judged = useRendered(shown, preview);
  const twin = others.find((other) => other.shortcut === text.shortcut && other.id !== snippet?.id);

  const save = async (onto: { readonly id: string; readonly rev: number } | null) => {
    setAsked(true);
    if (text.title === '' || text.body.trim() === '') {
      // The button is a window below what is missing.
      (text.title === '' ? titleField : bodyField).current?.focus();
      return;
    }
    setSaving(true);
    const draft = preview(text.body).kind === 'refused';
    const written = { ...text, draft };
    const saved = onto ? await actions.edit(onto.id, written, onto.rev) : await actions.create(written);
    setSaving(false);
    if (saved.kind === 'saved') {
      setRefused(null);
      setAsked(false);
      onSaved(saved.id, draft);
    } else setRefused(saved);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(snippet ? { id: snippet.id, rev } : null);
  };

  const set = (change: Partial<Form>) => onForm({ ...form, ...change });
  const leave = () => {
    setRefused(null);
    onClose();
  };

  return (
    <form ref={whole} className="card editor" onSubmit={submit} noValidate>
      <h3 className="card-title">{t(snippet ? 'options.editor.editTitle' : 'options.editor.newTitle')}</h3>
      <div className="pair">
        <Field
          ref={titleField}
          label={t('options.editor.title')}
          value={form.title}
          required
          error={asked && text.title === '' ? t('options.editor.titleMissing') : undefined}
          onText={(title) => set({ title })}
        />
        <Field
          label={t('options.editor.shortcut')}
          value={form.shortcut}
          dir="auto"
          hint={
            text.shortcut !== undefined && twin
              ? t('options.editor.shortcutShared', twin.title)
              : t('options.editor.shortcutHint')
          }
          spellCheck={false}
          autoCapitalize="none"
          onText={(shortcut) => set({ shortcut })}
        />
      </div>
      <TextArea
        ref={bodyField}
        label={t('options.editor.body')}
        value={form.body}
        rows={10}
        required
        dir="auto"
        hint={t('options.editor.bodyHint')}
        error={asked && text.body.trim() === '' ? t('options.editor.bodyMissing') : undefined}
        onText={(body) => set({ body })}
      />
      <SnippetPreview
        body={shown}
        rendered={rendered}
        choice={<PreviewFor sample={sample} onSample={setChosen} />}
        onGoTo={(place) => goTo(bodyField.current, place)}
      />
      <SnippetDetails form={form} set={set} />
      <div className="editor-foot">
        {refused && (
          <NotSaved
            refused={refused}
            onSaveAsNew={() => void save(null)}
            onSaveMine={(onto) => void save(onto)}
            onTakeTheirs={leave}
          />
        )}
        <div className="editor-buttons">
          <Button look="primary" type="submit" disabled={saving || (snippet !== null && !isUnsaved)}>
            {t(judged?.kind === 'refused' ? 'options.editor.saveDraft' : 'options.editor.save')}
          </Button>
          {(isUnsaved || snippet === null) && <Button onClick={leave}>{t('options.editor.discard')}</Button>}
          {snippet && <Usage usage={snippet.usage} />}
          {onDelete && (
            <Button look="hold" onClick={onDelete}>
              {t('options.editor.delete')}
            </Button>
          )}
        </div>
      </div>
      {snippet && (
        <SnippetHistory
          id={snippet.id}
          rev={snippet.rev}
          list={actions.history}
          onTake={(version) => onForm(formOf(version.text))}
        />
      )}
    </form>
  );
}

/** As the reply itself says where it goes. */
const sampleFor = ({ channels, language }: Form): PreviewSample => ({
  customer: 'known',
  channel: channels[0] ?? 'email',
  language: language || undefined,
});

function useRendered(body: string, preview: SnippetActions['preview'], sample?: PreviewSample) {
  const { customer, channel, language } = sample ?? {};
  return useMemo(() => {
    if (body.trim() === '') return null;
    return customer && channel ? preview(body, { customer, channel, language }) : preview(body);
  }, [body, preview, customer, channel, language]);
}

function Usage({ usage }: Pick<SnippetView, 'usage'>) {
  const { t, language } = useText();
  const used = t('options.snippets.used', usage.count);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return (
    <span className="editor-usage">
      {usage.lastUsed ? `${used}, ${t('options.snippets.lastUsed', day.format(usage.lastUsed))}` : used}
    </span>
  );
}

/** Its beginning, unless it stands in the upper half of the window. */
function bringIntoSight(form: HTMLFormElement | null): void {
  if (form === null) return;
  const { top } = form.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) form.scrollIntoView?.({ block: 'start' });
}

function goTo(field: HTMLTextAreaElement | null, { line, column }: Place): void {
  if (field === null) return;
  const lines = field.value.split('\n').slice(0, line - 1);
  const at = lines.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  field.focus();
  field.setSelectionRange(at, at);
}
