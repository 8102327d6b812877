import { memo } from 'react';
import type { Notice as NoticeOf, OverlayActions, Rect } from '#page/view.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { type Texts, useText } from '../ui/text.tsx';
import { X } from './icons.tsx';
import { usePlaced } from './place.ts';

interface Props {
  readonly notice: NoticeOf;
  readonly box: Rect;
  readonly line?: Rect | undefined;
  /** What the open panel holds: another height of it may want another place for this. */
  readonly beside?: unknown;
  readonly actions: OverlayActions;
}

/** What the notice says, also to the live region. */
export function noticeWords(t: Texts['t'], notice: NoticeOf): string {
  switch (notice.kind) {
    case 'not-taken':
      return t('overlay.notice.notTaken');
    case 'restored':
      return t('overlay.notice.restored');
    case 'stale':
      return t('overlay.notice.stale');
    case 'send-again':
      return t('overlay.notice.sendAgain');
    case 'unreachable':
      return t('overlay.notice.unreachable');
    case 'refused':
      return notice.message;
    case 'moved':
      return t('overlay.notice.moved', notice.typed, notice.title);
    case 'turned-off':
      return t('overlay.notice.turnedOff');
    case 'inserted':
      return notice.stops > 0
        ? t('overlay.notice.stops', notice.stops, notice.title, notice.key ?? 'Tab')
        : t('overlay.notice.inserted', notice.title);
  }
}

/** Where it has room is asked of the page at twenty places and more: not with every key that something else is drawn for. */
export const Notice = memo(function Notice({ notice, box, line, actions }: Props) {
  const { t } = useText();
  const place = usePlaced<HTMLElement>(box, {
    sides: ['above', 'below', 'right', 'left', 'within', 'atop'],
    maxHeight: 280,
    gap: 8,
    lift: 36,
    keepsOff: true,
    line,
  });
  return (
    <section ref={place} className="floating notice" aria-label={t('overlay.notice.title')} data-notice={notice.kind}>
      <div className="notice-head">
        <p className="notice-words">{noticeWords(t, notice)}</p>
        <IconButton small icon={X} label={t('overlay.notice.dismiss')} onClick={() => actions.dismissNotice()} />
      </div>
      {notice.kind === 'moved' && (
        <Button small onClick={() => actions.insertSuggestion(notice.id, notice.answers)}>
          {t('overlay.notice.insertHere')}
        </Button>
      )}
      {notice.kind === 'not-taken' && (
        <>
          <textarea
            className="field-input"
            readOnly
            rows={4}
            aria-label={t('overlay.notice.text')}
            value={notice.text}
          />
          <Button small onClick={() => actions.copy(notice.text)}>
            {t('ui.copy')}
          </Button>
        </>
      )}
    </section>
  );
});
