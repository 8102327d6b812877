import { useEffect, useId } from 'react';
import type { OverlayActions, Rect, ShownFinding } from '#page/view.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { useText } from '../ui/text.tsx';
import { FixButton } from './FixButton.tsx';
import { GradeSign } from './grades.tsx';
import { X } from './icons.tsx';
import { usePlaced } from './place.ts';

interface Props {
  readonly shown: ShownFinding;
  readonly anchor: Rect;
  readonly byKeyboard: boolean;
  readonly line?: Rect | undefined;
  readonly actions: OverlayActions;
}

export function Card({ shown, anchor, byKeyboard, line, actions }: Props) {
  const { t, told } = useText();
  const titleId = useId();
  const { key, finding, locked } = shown;
  const card = usePlaced<HTMLDivElement>(anchor, {
    sides: ['below', 'above', 'right', 'left'],
    maxHeight: 440,
    gap: 8,
    keepsOff: true,
    line,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another finding by keyboard moves focus to its card
  useEffect(() => {
    if (byKeyboard) card.current?.querySelector<HTMLElement>('[data-first], [data-fix]')?.focus();
  }, [byKeyboard, key]);

  return (
    <div
      ref={card}
      role="dialog"
      aria-labelledby={titleId}
      className="floating card"
      data-card={finding.check}
      onKeyDown={(event) => {
        if (event.key === 'Escape') actions.closeCard();
      }}
    >
      <div className="card-head">
        <GradeSign grade={finding.grade} />
        <h2 id={titleId} className="card-title">
          {told(finding.message, finding.check)}
        </h2>
        <IconButton small icon={X} label={t('overlay.card.close')} onClick={() => actions.closeCard()} />
      </div>
      <div className="card-body focusable" tabIndex={finding.fixes.length > 0 ? undefined : 0}>
        {finding.kind === 'phrase' && <blockquote className="quoted">{finding.quoted}</blockquote>}
        <p className="why">{told(finding.why)}</p>
        {finding.because.length > 0 && (
          <ul className="because">
            {finding.because.slice(0, 3).map((seen) => (
              <li key={`${seen.in} ${seen.saw} ${seen.quoted ?? ''}`}>
                {t(`overlay.card.${seen.in}`)}: {told(seen.saw)}
                {seen.quoted !== undefined && <q>{seen.quoted}</q>}
              </li>
            ))}
          </ul>
        )}
        {shown.valueTitle !== undefined && <p className="serves">{t('overlay.card.serves', shown.valueTitle)}</p>}
        {finding.fixes.length > 0 && (
          <div className="fixes">
            {finding.fixes.map((fix) => (
              <FixButton key={fix.label + fix.result} fix={fix} onPress={() => actions.applyFix(key, fix)} />
            ))}
          </div>
        )}
      </div>
      <div className="card-foot">
        <Button
          small
          look="quiet"
          data-first={finding.fixes.length === 0 || undefined}
          onClick={() => actions.ignoreOnce(key)}
        >
          {t('overlay.card.ignoreOnce')}
        </Button>
        {finding.kind === 'phrase' && (
          <Button small look="quiet" onClick={() => actions.ignoreWording(key)}>
            {t('overlay.card.ignoreWording')}
          </Button>
        )}
        {!locked && (
          <Button small look="quiet" onClick={() => actions.turnOff(key)}>
            {t('overlay.card.turnOff')}
          </Button>
        )}
        <Button small look="quiet" onClick={() => actions.reportWrong(key)}>
          {t('overlay.card.wrong')}
        </Button>
      </div>
    </div>
  );
}
