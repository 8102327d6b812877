import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../../ui/text.tsx';
import type { SnippetView } from '../types.ts';
import type { ItemActions, ItemOf } from './types.ts';

interface Props {
  readonly item: ItemOf<'duplicate'>;
  readonly snippet: SnippetView;
  readonly other: SnippetView;
  readonly actions: ItemActions;
}

/** Both beside each other, what only one of them says marked. */
export function Duplicate({ item, snippet, other, actions }: Props) {
  const { t } = useText();
  const merge = (keep: SnippetView, leave: SnippetView) =>
    actions.press(
      item,
      { kind: 'merge', keep: keep.id, leave: leave.id },
      t('options.care.said.merge', keep.title, leave.title),
    );
  return (
    <>
      <div className="care-pair">
        <Side one={other} words={wordsOf(item, 'removed', other)} onKeep={() => merge(other, snippet)} />
        <Side one={snippet} words={wordsOf(item, 'added', snippet)} onKeep={() => merge(snippet, other)} />
      </div>
      <div className="buttons">
        <Button
          onClick={() => actions.press(item, { kind: 'putAside', key: item.key }, t('options.care.said.putAside'))}
        >
          {t('options.care.differ')}
        </Button>
      </div>
    </>
  );
}

interface Word {
  readonly text: string;
  readonly own: boolean;
}

function wordsOf({ words }: ItemOf<'duplicate'>, own: 'added' | 'removed', { body }: SnippetView): readonly Word[] {
  if (!words) return [{ text: body.slice(0, SHOWN), own: false }];
  return words.flatMap(({ kind, text }) => (kind === 'same' || kind === own ? [{ text, own: kind === own }] : []));
}

const SHOWN = 4_000;

interface SideProps {
  readonly one: SnippetView;
  readonly words: readonly Word[];
  readonly onKeep: () => void;
}

function Side({ one, words, onKeep }: SideProps) {
  const { t } = useText();
  return (
    <div className="care-side">
      <h4 className="care-title">{one.title}</h4>
      <p className="quiet care-small">
        {one.shortcut !== undefined && <kbd className="row-shortcut">/{one.shortcut.replace(/^\//, '')}</kbd>}{' '}
        {t('options.snippets.used', one.usage.count)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reachable by keyboard */}
      <section className="preview preview-text care-body focusable" tabIndex={0} aria-label={one.title}>
        {words.map(({ text, own }, at) => {
          const key = `${at} ${own}`;
          return own ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
        })}
      </section>
      <Button onClick={onKeep} aria-label={`${t('options.care.keep')}: ${one.title}`}>
        {t('options.care.keep')}
      </Button>
    </div>
  );
}
