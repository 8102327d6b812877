import { useDeferredValue, useMemo } from 'react';
import { useText } from '../../ui/text.tsx';
import type { Preview, SnippetActions } from './types.ts';

interface Props {
  readonly body: string;
  readonly preview: SnippetActions['preview'];
}

export function SnippetPreview({ body, preview }: Props) {
  const { t } = useText();
  const shown = useDeferredValue(body);
  const rendered = useMemo(() => (shown.trim() === '' ? null : preview(shown)), [shown, preview]);
  if (rendered === null) return null;
  return (
    <section className="preview" aria-label={t('options.editor.preview')}>
      <h4 className="preview-title">{t('options.editor.preview')}</h4>
      <Body rendered={rendered} />
    </section>
  );
}

function Body({ rendered }: { readonly rendered: Preview }) {
  const { t } = useText();
  switch (rendered.kind) {
    case 'ready':
      return (
        <>
          <p className="preview-text">{rendered.text}</p>
          <p className="field-hint">{t('options.editor.previewText')}</p>
          {rendered.asks.length > 0 && (
            <p className="field-hint">
              {t('options.editor.asks')} {rendered.asks.join(', ')}
            </p>
          )}
        </>
      );
    case 'refused':
      return <p className="field-error">{t('options.editor.refused', rendered.message)}</p>;
  }
}
