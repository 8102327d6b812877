import { ListTodo, RotateCw, Square } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useText } from '../../../ui/text.tsx';
import { Toast, type ToastText } from '../Toast.tsx';
import type { Place, SnippetView } from '../types.ts';
import './care.css';
import { Group } from './Group.tsx';
import type { CareItem, CarePress, ItemActions, Looking, Pressed } from './types.ts';

/** What cannot be sent at all first, what is only untidy last. */
const KINDS: readonly CareItem['kind'][] = ['broken', 'rule', 'duplicate', 'shortcut', 'review', 'unused'];

interface Props {
  readonly snippets: ReadonlyMap<string, SnippetView>;
  readonly looking: Looking;
  readonly items: readonly CareItem[];
  /** How many were put aside. */
  readonly aside: number;
  readonly onPress: (press: CarePress) => Promise<Pressed>;
  readonly onOpen: (id: string, at?: Place) => void;
  readonly onStop: () => void;
  readonly onAgain: () => void;
  readonly onShowAside: () => Promise<Pressed>;
}

export function Care({ snippets, looking, items, aside, onPress, onOpen, onStop, onAgain, onShowAside }: Props) {
  const { t } = useText();
  const [toast, setToast] = useState<ToastText | null>(null);
  /** Done here, and still in a list that was made before. */
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [focusAt, setFocusAt] = useState<number | null>(null);
  const shown = items.filter(
    (item) => !gone.has(item.key) && snippets.has(item.id) && (item.kind !== 'duplicate' || snippets.has(item.like)),
  );

  // A list that was made since says itself what is left to do.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list is the reason, it is not read
  useEffect(() => {
    if (looking.kind === 'done') setGone(new Set());
  }, [items, looking.kind]);

  // A pressed button that goes takes the focus with it: the next thing to do gets it.
  useEffect(() => {
    if (focusAt === null) return;
    const left = [...(list.current?.querySelectorAll<HTMLElement>('.care-item') ?? [])];
    (left[Math.min(focusAt, left.length - 1)] ?? heading.current)?.focus();
    setFocusAt(null);
  }, [focusAt]);

  const told = async (work: Promise<Pressed>, said: string, hide: readonly string[]) => {
    const done = await work;
    if (done.kind === 'failed') {
      setToast({ text: done.message, failed: true });
      return;
    }
    const [first] = hide;
    if (first !== undefined) {
      const all = [...(list.current?.querySelectorAll<HTMLElement>('.care-item') ?? [])];
      setFocusAt(all.findIndex((one) => one.dataset.care === first));
      setGone((before) => new Set([...before, ...hide]));
    }
    const undo = async () => {
      const back = await done.undo();
      if (back.kind === 'failed') setToast({ text: back.message, failed: true });
      else {
        setGone((before) => new Set([...before].filter((key) => !hide.includes(key))));
        setToast({ text: t('options.care.undone') });
      }
    };
    setToast({ text: said, undo });
  };

  const actions: ItemActions = {
    press: (items, press, said) =>
      void told(
        onPress(press),
        said,
        [items].flat().map(({ key }) => key),
      ),
    open: onOpen,
  };

  return (
    <>
      <div className="bar">
        <h2 className="bar-title" ref={heading} tabIndex={-1}>
          {t('options.care.title')}
        </h2>
        {looking.kind === 'looking' ? (
          <Button icon={Square} onClick={onStop}>
            {t('options.care.stop')}
          </Button>
        ) : (
          <Button icon={RotateCw} onClick={onAgain}>
            {t('options.care.again')}
          </Button>
        )}
      </div>
      <p className="lead">{t('options.care.text')}</p>
      <Progress looking={looking} />
      <div ref={list} className="care">
        {KINDS.map((kind) => (
          <Group
            key={kind}
            kind={kind}
            items={shown.filter((item) => item.kind === kind)}
            snippets={snippets}
            actions={actions}
          />
        ))}
      </div>
      {shown.length === 0 && looking.kind === 'done' && (
        <div className="card">
          <EmptyState
            icon={ListTodo}
            title={t(snippets.size === 0 ? 'options.care.noneTitle' : 'options.care.emptyTitle')}
            text={t(snippets.size === 0 ? 'options.care.noneText' : 'options.care.emptyText')}
          />
        </div>
      )}
      {aside > 0 && (
        <p className="care-aside quiet">
          {t('options.care.aside', aside)}
          <Button small look="quiet" onClick={() => void told(onShowAside(), t('options.care.asideShown'), [])}>
            {t('options.care.showAside')}
          </Button>
        </p>
      )}
      <Toast toast={toast} onClose={() => setToast(null)} />
    </>
  );
}

function Progress({ looking }: { readonly looking: Looking }) {
  const { t } = useText();
  switch (looking.kind) {
    case 'looking':
      return (
        <p className="care-progress">
          <progress max={Math.max(1, looking.total)} value={looking.done} aria-label={t('options.care.progress')} />
          <span className="quiet">{t('options.care.share', share(looking))}</span>
        </p>
      );
    case 'stopped':
      return <p className="care-progress">{t('options.care.stopped')}</p>;
    case 'failed':
      return (
        <p className="alert" role="alert">
          {t('options.care.failed', looking.message)}
        </p>
      );
    case 'done':
      return null;
  }
}

const share = ({ done, total }: { readonly done: number; readonly total: number }): number =>
  total === 0 ? 0 : Math.floor((100 * done) / total);
