import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Field } from '../../ui/Field.tsx';
import { asTyped } from '../../ui/shortcut.ts';
import { useText } from '../../ui/text.tsx';
import { filterSnippets } from './filter.ts';
import { NEW, type Unsaved } from './form.ts';
import type { SnippetView } from './types.ts';

/** So many rows at a time: nobody reads 20,000, and a search is quicker than scrolling. */
const PAGE = 100;
/** Made once: `localeCompare` makes one for every comparison. */
const byTitle = new Intl.Collator(undefined, { numeric: true });

interface Props {
  readonly snippets: readonly SnippetView[];
  readonly unsaved: Unsaved;
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
}

export function SnippetList({ snippets, unsaved, open, onOpen }: Props) {
  const { t } = useText();
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const asked = useDeferredValue(query);
  const sorted = useMemo(() => [...snippets].sort((a, b) => byTitle.compare(a.title, b.title)), [snippets]);
  const found = useMemo(() => filterSnippets(sorted, asked), [sorted, asked]);
  const shown = found.slice(0, limit);
  const today = new Date().toISOString().slice(0, 10);

  return (
    <div className="list">
      <Field
        label={t('options.snippets.search')}
        type="search"
        value={query}
        onText={(text) => {
          setQuery(text);
          setLimit(PAGE);
        }}
      />
      <p className="list-count" role="status">
        {shown.length < found.length
          ? t('options.snippets.shown', shown.length, found.length)
          : t('options.snippets.count', found.length)}
      </p>
      {found.length === 0 && snippets.length > 0 && (
        <EmptyState title={t('options.snippets.noneTitle')} text={t('options.snippets.noneText')} />
      )}
      <ul className="list-rows" onKeyDown={walk}>
        {unsaved.has(NEW) && (
          <Row
            title={unsaved.get(NEW)?.form.title || t('options.editor.newTitle')}
            current={open === NEW}
            isUnsaved
            onOpen={() => onOpen(NEW)}
          />
        )}
        {shown.map((snippet) => (
          <Row
            key={snippet.id}
            title={snippet.title}
            shortcut={snippet.shortcut}
            tags={snippet.tags}
            current={snippet.id === open}
            isUnsaved={unsaved.has(snippet.id)}
            isDraft={snippet.draft}
            isArchived={snippet.archived}
            isDue={!snippet.archived && snippet.reviewBy !== undefined && snippet.reviewBy < today}
            onOpen={() => onOpen(snippet.id)}
          />
        ))}
      </ul>
      {shown.length < found.length && (
        <Button onClick={() => setLimit(limit + PAGE)}>{t('options.snippets.more')}</Button>
      )}
    </div>
  );
}

interface RowProps {
  readonly title: string;
  readonly shortcut?: string | undefined;
  readonly tags?: readonly string[];
  readonly current: boolean;
  readonly isUnsaved: boolean;
  readonly isDraft?: boolean | undefined;
  readonly isArchived?: boolean | undefined;
  /** Past the day by which somebody was to read it again. */
  readonly isDue?: boolean;
  readonly onOpen: () => void;
}

function Row({ title, shortcut, tags = [], current, isUnsaved, isDraft, isArchived, isDue, onOpen }: RowProps) {
  const { t } = useText();
  return (
    <li>
      <button type="button" className="row" aria-current={current ? 'true' : undefined} onClick={onOpen}>
        <span className="row-title">{title}</span>
        {isUnsaved && <span className="row-unsaved">{t('options.snippets.unsaved')}</span>}
        {isDraft && <span className="row-unsaved">{t('options.snippets.draft')}</span>}
        {isArchived && <span className="row-tags row-archived">{t('options.snippets.archived')}</span>}
        {isDue && <span className="row-unsaved">{t('options.snippets.due')}</span>}
        {shortcut && (
          <kbd className="row-shortcut">
            <bdi>{asTyped(shortcut)}</bdi>
          </kbd>
        )}
        {tags.length > 0 && <span className="row-tags">{tags.join(' · ')}</span>}
      </button>
    </li>
  );
}

/** Arrows go from row to row; Tab does as well, as in any list of buttons. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.row')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = at < 0 ? undefined : rows[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
