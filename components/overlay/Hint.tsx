import { memo } from 'react';
import type { OverlayActions, OverlayView } from '#page/view.ts';
import { type Texts, useText } from '../ui/text.tsx';
import { usePlaced } from './place.ts';

type HintOf = NonNullable<OverlayView['hint']>;

interface Props {
  readonly hint: HintOf;
  readonly actions: OverlayActions;
}

const whatComes = (t: Texts['t'], { titles }: HintOf): string =>
  titles.length === 1 ? (titles[0] ?? '') : t('overlay.hint.choose', titles.length);

/** What the hint says to the live region. */
export const hintWords = (t: Texts['t'], hint: HintOf): string =>
  t('overlay.hint.said', whatComes(t, hint), hint.keys[0] ?? '');

/** Stands at the shortcut that was typed. The keys are the keyboard's; pressing it does the same. */
export const Hint = memo(function Hint({ hint, actions }: Props) {
  const { t } = useText();
  const place = usePlaced<HTMLButtonElement>(hint.anchor, { sides: ['below', 'above'], gap: 4, maxHeight: 80 });
  return (
    <button ref={place} type="button" className="floating hint" data-hint="" onClick={() => actions.takeHint()}>
      {hint.keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
      <span className="search-title">{whatComes(t, hint)}</span>
    </button>
  );
});
