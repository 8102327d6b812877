import { type KeyboardEvent, memo, useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { OverlayActions, OverlayView } from '#page/view.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { asTyped } from '../ui/shortcut.ts';
import { useText } from '../ui/text.tsx';

/** More rows than anybody reads; a better word is quicker than the 51st. */
const ROWS = 50;
/** More than fit in sight. The rest is drawn for who goes there: with each key, drawing them all is what takes longest. */
const AT_FIRST = 8;

interface Props {
  readonly search: NonNullable<OverlayView['search']>;
  readonly actions: OverlayActions;
}

export function SearchDialog({ search, actions }: Props) {
  const { t } = useText();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState<string | null>(null);
  const [allDrawn, drawAll] = useState(false);
  // Typed here first: the answer comes back later than the next key.
  const [query, setQuery] = useState(search.typed ?? search.query);
  const rows = search.hits.slice(0, ROWS);
  const { opening } = search;
  const [shownFor, showFor] = useState(opening);
  if (shownFor !== opening) {
    showFor(opening);
    setQuery(search.typed ?? search.query);
    choose(null);
  }
  const index = Math.max(
    0,
    rows.findIndex((row) => row.id === chosen),
  );
  const active = rows[index];
  const drawn = allDrawn || index > 0 ? rows : rows.slice(0, AT_FIRST);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the active row changes which one is scrolled to
  useLayoutEffect(() => {
    // The first of a new list stands at its top: asking where would have the page laid out once more with each key.
    if (chosen !== null) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [active?.id]);

  const insert = useCallback(
    (id: string) => {
      // Asked for first: it is being filled in while the page behind is made usable again, and comes in a later task.
      actions.insertHit(id);
      input.current?.closest('dialog')?.close();
    },
    [actions],
  );
  // Who types a word and Enter at once means what that word finds, not what stood there before its answer came.
  const answered = search.query === query;
  const entered = useRef(false);
  useEffect(() => {
    if (!answered || !entered.current) return;
    entered.current = false;
    if (active) insert(active.id);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    // In the preview the arrows scroll.
    if (step !== 0 && event.target === input.current) {
      event.preventDefault();
      const next = rows[(index + step + rows.length) % rows.length]?.id ?? null;
      choose(next);
      if (next !== null) actions.lookAtHit?.(next);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (event.repeat) return;
      if (!answered) entered.current = true;
      else if (active) insert(active.id);
    }
  };

  return (
    <Dialog
      title={t('overlay.search.title')}
      titleHidden
      className="search"
      initialFocus={input}
      openFor={opening}
      cancelOutside
      onKeyDown={onKeyDown}
      onCancel={() => actions.closeSearch()}
    >
      <input
        ref={input}
        className="field-input search-field"
        role="combobox"
        aria-label={t('overlay.search.field')}
        aria-expanded={rows.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active ? `${listId}-${index}` : undefined}
        placeholder={t('overlay.search.field')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          entered.current = false;
          setQuery(event.currentTarget.value);
          choose(null);
          if (allDrawn && list.current) list.current.scrollTop = 0;
          drawAll(false);
          actions.setQuery(event.currentTarget.value);
        }}
      />
      {active ? (
        <div className="search-body">
          <div
            ref={list}
            id={listId}
            role="listbox"
            aria-label={t('overlay.search.list')}
            // What scrolls is a stop of its own for Tab, where the arrows would scroll and choose nothing.
            tabIndex={-1}
            className="search-list"
            onScroll={() => drawAll(true)}
          >
            {drawn.map(({ id, title, shortcut, source }, at) => (
              <Row key={id} {...{ listId, at, id, title, shortcut, source, choose, insert }} isChosen={at === index} />
            ))}
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reachable by keyboard */}
          <section className="search-preview focusable" aria-label={t('overlay.search.preview')} tabIndex={0}>
            {active.preview}
          </section>
        </div>
      ) : search.total === null ? (
        <p className="search-none search-waits quiet" id={listId}>
          {t('overlay.search.waits')}
        </p>
      ) : (
        <div className="search-none" id={listId}>
          <p className="finding-message">
            {query === '' ? t('overlay.search.empty') : t('overlay.search.none', query)}
          </p>
          <p className="quiet">{query === '' ? t('overlay.search.emptyText') : t('overlay.search.noneText')}</p>
        </div>
      )}
      <p className="search-foot quiet">
        <span>{t('overlay.search.keys')}</span>
        <span role="status">
          {search.behind ? `${t('overlay.search.behind')} ` : ''}
          {search.total === null
            ? ''
            : search.total > ROWS
              ? t('overlay.search.first', ROWS, search.capped ? `${search.total}+` : search.total)
              : t('overlay.search.count', search.total)}
        </span>
      </p>
    </Dialog>
  );
}

interface RowProps {
  readonly listId: string;
  readonly at: number;
  readonly id: string;
  readonly title: string;
  readonly shortcut: string | undefined;
  readonly source: string;
  readonly isChosen: boolean;
  readonly choose: (id: string) => void;
  readonly insert: (id: string) => void;
}

/** By what it shows: each key brings new objects for what mostly stands there already. */
const Row = memo(function Row({ listId, at, id, title, shortcut, source, isChosen, choose, insert }: RowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which keeps focus
    <div
      id={`${listId}-${at}`}
      role="option"
      aria-selected={isChosen}
      tabIndex={-1}
      data-insert={id}
      className="search-row"
      onPointerMove={() => {
        if (!isChosen) choose(id);
      }}
      onClick={() => insert(id)}
    >
      <span className="search-title">{title}</span>
      {shortcut !== undefined && <kbd>{asTyped(shortcut)}</kbd>}
      <span className="search-source">{source}</span>
    </div>
  );
});
