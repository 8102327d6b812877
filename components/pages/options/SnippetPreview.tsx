import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/text.tsx';
import type { Place, Preview } from './types.ts';

interface Props {
  readonly body: string;
  readonly rendered: Preview | null;
  readonly onGoTo: (place: Place) => void;
}

export function SnippetPreview({ body, rendered, onGoTo }: Props) {
  const { t } = useText();
  if (rendered === null) return null;
  return (
    <section className="preview" aria-label={t('options.editor.preview')}>
      <h4 className="preview-title">{t('options.editor.preview')}</h4>
      <Body body={body} rendered={rendered} onGoTo={onGoTo} />
    </section>
  );
}

function Body({ body, rendered, onGoTo }: Props & { readonly rendered: Preview }) {
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
    case 'refused': {
      const { at } = rendered;
      return (
        <>
          <p className="field-error">{t('options.editor.refused', rendered.message)}</p>
          {at && (
            <>
              <pre className="preview-place">{excerpt(body, at).join('\n')}</pre>
              <Button small onClick={() => onGoTo(at)}>
                {t('options.editor.goTo', at.line, at.column)}
              </Button>
            </>
          )}
          <p className="field-hint">{t('options.editor.draftHint')}</p>
        </>
      );
    }
  }
}

const AROUND = 40;

/** The line, cut to what is around the place, and a mark under it. */
function excerpt(body: string, { line, column }: Place): readonly string[] {
  const whole = body.split('\n')[line - 1] ?? '';
  const start = Math.max(0, column - 1 - AROUND);
  const before = whole.slice(start, column - 1);
  return [whole.slice(start, column - 1 + AROUND), `${before.replaceAll(/[^\t]/g, ' ')}^`];
}
