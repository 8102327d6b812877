import { memo } from 'react';
import type { OverlayActions, OverlayView } from '#page/view.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.tsx';

interface Props {
  readonly drafts: OverlayView['drafts'];
  readonly actions: OverlayActions;
}

/** What stood in this ticket's reply box before: one press puts it back. */
export const Drafts = memo(function Drafts({ drafts, actions }: Props) {
  const { t, language } = useText();
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section aria-label={t('overlay.panel.drafts')}>
      <h3 className="heading">{t('overlay.panel.drafts')}</h3>
      <ul className="suggestions">
        {drafts.map(({ id, at, text }) => (
          <li key={id} className="suggestion">
            <div className="suggestion-head">
              <h4 className="suggestion-title">{when.format(at)}</h4>
              <Button small data-restore={id} onClick={() => actions.restoreDraft(id)}>
                {t('overlay.panel.restore')}
              </Button>
            </div>
            <p className="suggestion-preview">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
});
