import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/text.tsx';
import type { SnippetActions, VersionView } from './types.ts';

interface Props {
  readonly id: string;
  /** What is stored now; another one means there is one more version. */
  readonly rev: number;
  readonly list: SnippetActions['history'];
  /** Into the form, where it can be read, changed and saved or discarded. */
  readonly onTake: (version: VersionView) => void;
}

export function SnippetHistory({ id, rev, list, onTake }: Props) {
  const { t, language } = useText();
  const [versions, setVersions] = useState<readonly VersionView[]>([]);
  useEffect(() => {
    let asked = rev > 0;
    list(id).then(
      (found) => asked && setVersions(found),
      (error: unknown) => console.error(error),
    );
    return () => {
      asked = false;
    };
  }, [id, rev, list]);
  if (versions.length === 0) return null;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <details className="history">
      <summary className="focusable">{t('options.history.title', versions.length)}</summary>
      <ol className="history-list">
        {versions.map((version) => (
          <li key={version.id} className="preview">
            <h4 className="preview-title">
              {when.format(version.at)} · {version.text.title}
            </h4>
            <p className="preview-text">{shortened(version.text.body)}</p>
            <Button
              small
              onClick={() => onTake(version)}
              aria-label={t('options.history.takeOf', when.format(version.at))}
            >
              {t('options.history.take')}
            </Button>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Enough to tell one version from another; a body may have a megabyte. */
const SHOWN = 2_000;
const shortened = (body: string) => (body.length > SHOWN ? `${body.slice(0, SHOWN)}…` : body);
