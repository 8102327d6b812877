import { memo } from 'react';
import type { OverlayActions, SuggestionView } from '#page/view.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.tsx';

interface Props {
  readonly suggestions: readonly SuggestionView[];
  readonly actions: OverlayActions;
}

export const Suggestions = memo(function Suggestions({ suggestions, actions }: Props) {
  const { t } = useText();
  return (
    <section aria-label={t('overlay.panel.suggestions')}>
      <h3 className="heading">{t('overlay.panel.suggestions')}</h3>
      {suggestions.length === 0 && <p className="quiet">{t('overlay.panel.noSuggestions')}</p>}
      <ul className="suggestions">
        {suggestions.map(({ id, title, preview, because, reasons = [], source, guess }) => (
          <li key={id} className="suggestion">
            <div className="suggestion-head">
              <h4 className="suggestion-title">{title}</h4>
              <Button
                small
                data-insert={id}
                aria-label={t('overlay.panel.insertTitle', title)}
                onClick={() => actions.insertSuggestion(id)}
              >
                {t('overlay.panel.insert')}
              </Button>
            </div>
            <p className="suggestion-preview">{preview}</p>
            <p className="quiet">
              {[
                ...(guess ? [t('overlay.panel.guess')] : []),
                ...(because.length > 0 ? [t('overlay.panel.matches', because.join(', '))] : []),
                ...reasons.map((reason) =>
                  t(`overlay.panel.why.${reason.kind}`, reason.kind === 'persona' ? reason.title : ''),
                ),
                source,
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
});
