import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useText } from '../../ui/text.tsx';
import { saidText } from './packs/said.ts';
import { marked, RichText } from './RichText.tsx';
import type { Place, Preview } from './types.ts';

interface Props {
  readonly body: string;
  readonly rendered: Preview | null;
  /** For whom it is filled in. */
  readonly choice?: ReactNode;
  readonly onGoTo: (place: Place) => void;
}

export function SnippetPreview({ body, rendered, choice, onGoTo }: Props) {
  const { t } = useText();
  if (rendered === null) return null;
  return (
    <section className="preview" aria-label={t('options.editor.preview')}>
      <h4 className="preview-title">{t('options.editor.preview')}</h4>
      {choice}
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
          <Ready rendered={rendered} />
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
          <p className="field-error">{t('options.editor.refused', saidText(rendered.message, t))}</p>
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

const LOOKS = ['rich', 'plain'] as const;

/** As a rich box takes it and as plain text: one helpdesk has this, another that. */
function Ready({ rendered }: { readonly rendered: Extract<Preview, { kind: 'ready' }> }) {
  const { t } = useText();
  const [look, setLook] = useState<(typeof LOOKS)[number]>('rich');
  const { html, text } = rendered;
  if (html === undefined) return <p className="preview-text">{marked(text)}</p>;
  return (
    <Tabs
      label={t('options.editor.previewAs')}
      tabs={LOOKS.map((id) => ({ id, label: t(`options.editor.as.${id}`) }))}
      current={look}
      onChoose={setLook}
    >
      {look === 'rich' ? <RichText html={html} /> : <p className="preview-text">{marked(text)}</p>}
    </Tabs>
  );
}

const AROUND = 40;

/** The line, cut to what is around the place, and a mark under it. */
function excerpt(body: string, { line, column }: Place): readonly string[] {
  const whole = body.split('\n')[line - 1] ?? '';
  const start = Math.max(0, column - 1 - AROUND);
  const before = whole.slice(start, column - 1);
  return [whole.slice(start, column - 1 + AROUND), `${before.replaceAll(/[^\t]/g, ' ')}^`];
}
