import { Lock, RefreshCw } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useText } from '../../../ui/text.tsx';
import { countsText } from './counts.ts';
import { SubscriptionLine } from './SubscriptionCard.tsx';
import type { PackView } from './types.ts';

interface Props {
  readonly pack: PackView;
  readonly onInside: () => void;
  readonly onConflicts: () => void;
  readonly onVersions: () => void;
  readonly onChanges: () => void;
  readonly onRemove: () => void;
  readonly onCheck: (address: string) => void;
  readonly onUnsubscribe: (address: string) => void;
}

export function PackCard(props: Props) {
  const { pack, onInside, onConflicts, onVersions, onChanges, onRemove, onCheck, onUnsubscribe } = props;
  const { t, language } = useText();
  const { name, version, publisher, fingerprint, origin, installedAt, subscription, locked, conflicts, edits } = pack;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(installedAt);
  return (
    <article className="card pack" aria-label={name} data-pack={pack.id}>
      <div className="pack-head">
        <h3 className="card-title">{name}</h3>
        <span className="quiet">{t('options.packs.version', version)}</span>
        {locked && (
          <span className="pack-lock">
            <Icon of={Lock} size={12} />
            {t('options.packs.locked')}
          </span>
        )}
      </div>
      <dl className="facts">
        <dt>{t('options.packs.brings')}</dt>
        <dd>{countsText(pack.counts, t)}</dd>
        <dt>{t('options.packs.from')}</dt>
        <dd>
          {t(`options.packs.origin.${origin}`)}
          {', '}
          {t('options.packs.since', date)}
        </dd>
        <dt>{t('options.packs.publisher')}</dt>
        <dd>
          {publisher ?? t('options.packs.noPublisher')}
          {', '}
          {fingerprint === undefined ? (
            t('options.packs.unsigned')
          ) : (
            <>
              {t('options.packs.signedBy')} <code className="fingerprint">{fingerprint}</code>
            </>
          )}
        </dd>
        {pack.wentBackFrom !== undefined && (
          <>
            <dt>{t('options.packs.lastUpdate')}</dt>
            <dd>
              {t(
                subscription?.pinned === undefined ? 'options.packs.wentBack' : 'options.packs.sentBack',
                pack.wentBackFrom,
                date,
              )}
            </dd>
          </>
        )}
        {pack.updatedFrom !== undefined && (
          <>
            <dt>{t('options.packs.lastUpdate')}</dt>
            <dd>
              {t('options.packs.updatedFrom', pack.updatedFrom, version, date)}{' '}
              <Button small look="quiet" aria-label={t('options.packs.whatChangedName', name)} onClick={onChanges}>
                {t('options.packs.whatChanged')}
              </Button>
            </dd>
          </>
        )}
        {subscription && (
          <>
            <dt>{t('options.packs.updates')}</dt>
            <dd>
              <SubscriptionLine subscription={subscription} />
            </dd>
          </>
        )}
      </dl>
      {conflicts.length > 0 && (
        <div className="alert" role="status">
          <p>{t('options.packs.conflicts', conflicts.length)}</p>
          <Button look="primary" onClick={onConflicts}>
            {t('options.packs.decide')}
          </Button>
        </div>
      )}
      <div className="editor-buttons">
        <Button aria-label={t('options.packs.insideName', name)} onClick={onInside}>
          {t('options.packs.inside')}
        </Button>
        {subscription && (
          <Button
            icon={RefreshCw}
            aria-label={t('options.packs.checkNowName', name)}
            onClick={() => onCheck(subscription.address)}
          >
            {t('options.packs.checkNow')}
          </Button>
        )}
        {pack.versions.length > 1 && !locked && (
          <Button aria-label={t('options.packs.versionsName', name)} onClick={onVersions}>
            {t('options.packs.versions')}
          </Button>
        )}
        {subscription && !subscription.fixed && (
          <Button
            aria-label={t('options.packs.unsubscribeName', name)}
            onClick={() => onUnsubscribe(subscription.address)}
          >
            {t('options.packs.unsubscribe')}
          </Button>
        )}
        {edits > 0 && <span className="editor-usage">{t('options.packs.edits', edits)}</span>}
        {!locked && (
          <Button look="hold" aria-label={t('options.packs.removeName', name)} onClick={onRemove}>
            {t('options.packs.remove')}
          </Button>
        )}
      </div>
    </article>
  );
}
