import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../../ui/text.tsx';

interface Props<T> {
  readonly items: readonly T[];
  /** So many at a time. */
  readonly page: number;
  readonly className?: string;
  /** One `<li>`. */
  readonly children: (item: T, index: number) => ReactNode;
}

/** A list that grows on demand: a pack may have 50,000 templates, and nobody reads them all. */
export function More<T>({ items, page, className, children }: Props<T>) {
  const { t } = useText();
  const [limit, setLimit] = useState(page);
  const left = items.length - limit;
  return (
    <>
      <ul className={className}>{items.slice(0, limit).map(children)}</ul>
      {left > 0 && (
        <Button small className="more" onClick={() => setLimit(limit + 5 * page)}>
          {t('options.packs.more', Math.min(left, 5 * page))}
        </Button>
      )}
    </>
  );
}
