import { type KeyboardEvent, useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
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
  // Of all rows Tab stops at one, or the editor behind them is a hundred stops away.
  const [at, goTo] = useState<string | null>(null);
  const rows = [...(unsaved.has(NEW) ? [NEW] : []), ...shown.map(({ id }) => id)];
  const stop = [at, open, rows[0]].find((id) => typeof id === 'string' && rows.includes(id));
  const list = useRef<HTMLUListElement>(null);
  // What another section opened stands somewhere in it.
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
  }, []);
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
      <ul ref={list} className="list-rows" onKeyDown={walk}>
        {unsaved.has(NEW) && (
          <Row
            title={unsaved.get(NEW)?.form.title || t('options.editor.newTitle')}
            current={open === NEW}
            isUnsaved
            isStop={stop === NEW}
            onFocus={() => goTo(NEW)}
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
            isStop={snippet.id === stop}
            onFocus={() => goTo(snippet.id)}
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
  /** Tab stops here. */
  readonly isStop: boolean;
  readonly isUnsaved: boolean;
  readonly isDraft?: boolean | undefined;
  readonly isArchived?: boolean | undefined;
  /** Past the day by which somebody was to read it again. */
  readonly isDue?: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

function Row(props: RowProps) {
  const { title, shortcut, tags = [], current, isStop, isUnsaved, isDraft, isArchived, isDue, onFocus, onOpen } = props;
  const { t } = useText();
  return (
    <li>
      <button
        type="button"
        className="row"
        tabIndex={isStop ? 0 : -1}
        aria-current={current ? 'true' : undefined}
        onFocus={onFocus}
        onClick={onOpen}
      >
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

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Arrows go from row to row. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const step = STEPS[event.key] ?? 0;
  if (step === 0) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.row')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = at < 0 ? undefined : rows[Math.max(0, Math.min(rows.length - 1, at + step))];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
