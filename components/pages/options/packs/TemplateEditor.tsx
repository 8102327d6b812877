import { type FormEvent, useDeferredValue, useMemo, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Field, TextArea } from '../../../ui/Field.tsx';
import { useText } from '../../../ui/text.tsx';
import type { Preview } from '../types.ts';
import type { TemplateText, TemplateView } from './types.ts';

interface Props {
  readonly template: TemplateView;
  readonly preview: (body: string) => Preview;
  readonly onSave: (text: TemplateText) => void;
  readonly onClose: () => void;
}

/** A person's own wording of a pack's template: the pack stays as it is, this lies over it. */
export function TemplateEditor({ template, preview, onSave, onClose }: Props) {
  const { t } = useText();
  const [title, setTitle] = useState(template.title);
  const [shortcut, setShortcut] = useState(template.shortcut.replace(/^\/+/, ''));
  const [body, setBody] = useState(template.body);
  const [tried, setTried] = useState(false);
  const shown = useDeferredValue(body);
  const rendered = useMemo(() => preview(shown), [preview, shown]);
  const complete = title.trim() !== '' && body.trim() !== '' && rendered.kind === 'ready';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (complete) onSave({ title: title.trim(), shortcut: typed(shortcut, template.shortcut), body });
  };

  return (
    <form className="stack" aria-label={template.title} onSubmit={submit}>
      <p className="quiet">{t('options.packs.editText')}</p>
      <div className="pair">
        <Field
          label={t('options.editor.title')}
          value={title}
          error={tried && title.trim() === '' ? t('options.editor.titleMissing') : undefined}
          autoFocus
          onText={setTitle}
        />
        <Field label={t('options.editor.shortcut')} value={shortcut} onText={setShortcut} />
      </div>
      <TextArea
        label={t('options.editor.body')}
        value={body}
        rows={8}
        error={tried && body.trim() === '' ? t('options.editor.bodyMissing') : undefined}
        onText={setBody}
      />
      <TemplatePreview rendered={rendered} />
      <div className="editor-buttons">
        <Button look="primary" type="submit">
          {t('options.packs.saveEdit')}
        </Button>
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}

/** The slash is typed before it and shown beside it; a pack may write it or not, and a person need not care. */
function typed(shortcut: string, before: string): string {
  const bare = shortcut.trim().replace(/^\/+/, '');
  return bare !== '' && bare === before.replace(/^\/+/, '') ? before : bare;
}

/** As it would go into a reply, or why it would not. */
function TemplatePreview({ rendered }: { readonly rendered: Preview }) {
  const { t } = useText();
  return (
    <section className="preview" aria-label={t('options.editor.preview')}>
      <h3 className="preview-title">{t('options.editor.preview')}</h3>
      {rendered.kind === 'refused' ? (
        <p className="field-error" role="alert">
          {t('options.editor.refused', rendered.message)}
        </p>
      ) : (
        <>
          <p className="preview-text">{rendered.text}</p>
          {rendered.asks.length > 0 && (
            <p className="field-hint">
              {t('options.editor.asks')} {rendered.asks.join(', ')}
            </p>
          )}
        </>
      )}
    </section>
  );
}
