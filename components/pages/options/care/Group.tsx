import { type ReactNode, useId, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../../ui/text.tsx';
import type { SnippetView } from '../types.ts';
import { Duplicate } from './Duplicate.tsx';
import { Broken, Review, Rule, Shortcut, Unused } from './items.tsx';
import type { CareItem, ItemActions } from './types.ts';

/** So many at a time: a list nobody can finish is not begun. */
const PAGE = 20;

interface Props {
  readonly kind: CareItem['kind'];
  readonly items: readonly CareItem[];
  readonly snippets: ReadonlyMap<string, SnippetView>;
  readonly actions: ItemActions;
}

export function Group({ kind, items, snippets, actions }: Props) {
  const { t } = useText();
  const id = useId();
  const [limit, setLimit] = useState(PAGE);
  if (items.length === 0) return null;
  return (
    <section className="care-group" aria-labelledby={id} data-care-kind={kind}>
      <h3 className="card-title" id={id}>
        {t(`options.care.kinds.${kind}`)} <span className="care-count">{items.length}</span>
      </h3>
      <div className="care-why">
        <p className="quiet">{t(`options.care.why.${kind}`)}</p>
        {kind === 'unused' && items.length > 1 && (
          <Button
            small
            onClick={() =>
              actions.press(
                items,
                { kind: 'archiveAll', ids: items.map((item) => item.id) },
                t('options.care.said.archiveAll', items.length),
              )
            }
          >
            {t('options.care.archiveAll', items.length)}
          </Button>
        )}
      </div>
      <ul className="cards">
        {items.slice(0, limit).map((item) => {
          const snippet = snippets.get(item.id);
          return (
            snippet && (
              <li
                key={item.key}
                className="card care-item focusable"
                data-care={item.key}
                tabIndex={-1}
                aria-label={snippet.title}
              >
                {contentOf(item, snippet, snippets, actions)}
              </li>
            )
          );
        })}
      </ul>
      {items.length > limit && (
        <Button onClick={() => setLimit(limit + PAGE)}>{t('options.care.more', items.length - limit)}</Button>
      )}
    </section>
  );
}

function contentOf(
  item: CareItem,
  snippet: SnippetView,
  snippets: ReadonlyMap<string, SnippetView>,
  actions: ItemActions,
): ReactNode {
  switch (item.kind) {
    case 'duplicate': {
      const other = snippets.get(item.like);
      return other && <Duplicate item={item} snippet={snippet} other={other} actions={actions} />;
    }
    case 'broken':
      return <Broken item={item} snippet={snippet} actions={actions} />;
    case 'rule':
      return <Rule item={item} snippet={snippet} actions={actions} />;
    case 'shortcut':
      return <Shortcut item={item} snippet={snippet} actions={actions} />;
    case 'review':
      return <Review item={item} snippet={snippet} actions={actions} />;
    case 'unused':
      return <Unused item={item} snippet={snippet} actions={actions} />;
  }
}
