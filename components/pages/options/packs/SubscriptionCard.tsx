import { RefreshCw } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../../ui/text.tsx';
import type { SubscriptionView } from './types.ts';

/** Address, how the last look at it went, when the next one is. */
export function SubscriptionLine({ subscription }: { readonly subscription: SubscriptionView }) {
  const { t, language } = useText();
  const { address, state, checkedAt, nextAt, message, pinned } = subscription;
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <span className="pack-address">{address}</span>
      <br />
      <span className={state === 'refused' || state === 'failed' ? 'import-bad' : undefined}>
        {t(`options.packs.state.${state}`)}
      </span>
      {message && <> {message}</>}
      {pinned !== undefined && <> {t('options.packs.pinned', pinned)}</>}
      {checkedAt !== undefined && <> {t('options.packs.checkedAt', time.format(checkedAt))}</>}
      {nextAt !== undefined && <> {t('options.packs.nextAt', time.format(nextAt))}</>}
    </>
  );
}

interface Props {
  readonly subscription: SubscriptionView;
  readonly onCheck: () => void;
  readonly onUnsubscribe: () => void;
}

/** An address that has brought no pack yet. */
export function SubscriptionCard({ subscription, onCheck, onUnsubscribe }: Props) {
  const { t } = useText();
  const { address, fixed } = subscription;
  return (
    <article className="card pack" aria-label={address}>
      <h3 className="card-title">{t('options.packs.waiting')}</h3>
      <p>
        <SubscriptionLine subscription={subscription} />
      </p>
      <div className="editor-buttons">
        <Button icon={RefreshCw} aria-label={t('options.packs.checkNowName', address)} onClick={onCheck}>
          {t('options.packs.checkNow')}
        </Button>
        {!fixed && (
          <Button aria-label={t('options.packs.unsubscribeName', address)} onClick={onUnsubscribe}>
            {t('options.packs.unsubscribe')}
          </Button>
        )}
      </div>
    </article>
  );
}
