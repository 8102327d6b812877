import { useLayoutEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/text.tsx';
import type { Saved, SnippetView } from './types.ts';

interface Props {
  readonly refused: Exclude<Saved, { kind: 'saved' }>;
  readonly onSaveAsNew: () => void;
  readonly onSaveMine: (onto: SnippetView) => void;
  readonly onTakeTheirs: () => void;
}

/** Why nothing was written, and the ways on. The text stays in the form whatever is chosen. */
export function NotSaved({ refused, onSaveAsNew, onSaveMine, onTakeTheirs }: Props) {
  const { t } = useText();
  const said = useRef<HTMLDivElement>(null);
  // Enter in a field saves too, with the buttons a window away where they do not stay in sight.
  useLayoutEffect(() => said.current?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <div ref={said} className="alert" role="alert">
      {refused.kind === 'failed' && <p>{t('options.editor.failed', refused.message)}</p>}
      {refused.kind === 'gone' && (
        <>
          <p>{t('options.editor.gone')}</p>
          <Button onClick={onSaveAsNew}>{t('options.editor.saveAsNew')}</Button>
        </>
      )}
      {refused.kind === 'changed-elsewhere' && (
        <>
          <p>{t('options.editor.changedElsewhere')}</p>
          <Button onClick={() => onSaveMine(refused.snippet)}>{t('options.editor.saveMine')}</Button>
          <Button onClick={onTakeTheirs}>{t('options.editor.takeTheirs')}</Button>
        </>
      )}
    </div>
  );
}
