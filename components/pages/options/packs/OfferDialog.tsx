import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { useText } from '../../../ui/text.tsx';
import type { Done } from '../types.ts';
import { Changes } from './Changes.tsx';
import { CheckReport } from './CheckReport.tsx';
import { Contents } from './Contents.tsx';
import { countsText } from './counts.ts';
import { More } from './More.tsx';
import { saidText } from './said.ts';
import type { OfferView, ReadOffer } from './types.ts';

interface Props {
  readonly offer: OfferView;
  readonly onInstall: () => Promise<Done>;
  /** The pack as one file to hand out; absent where it came as one. */
  readonly onDownload: (() => Promise<Done>) | null;
  readonly onStopCheck: () => void;
  readonly onChoose: () => void;
  /** Also stops what is being read. */
  readonly onClose: () => void;
}

/** What a pack brings, before anything of it is stored. */
export function OfferDialog(props: Props) {
  const { offer, onChoose, onClose } = props;
  const { t } = useText();
  const title = offer.kind === 'read' && offer.update ? 'options.packs.updateTitle' : 'options.packs.offerTitle';
  return (
    <Dialog title={t(title)} className="dialog--preview" onCancel={onClose}>
      {offer.kind === 'reading' && (
        <>
          <p role="status">{t('options.packs.reading', offer.from)}</p>
          <progress className="progress" aria-label={t('options.packs.reading', offer.from)} />
          <div className="dialog-buttons">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
          </div>
        </>
      )}
      {offer.kind === 'refused' && (
        <>
          <p className="import-name">{offer.from}</p>
          <p className="alert" role="alert">
            {offer.message}
          </p>
          {offer.problems.length > 0 && (
            <More
              items={[...new Set(offer.problems.map((problem) => saidText(problem, t)))]}
              page={20}
              className="entries"
            >
              {(problem) => (
                <li key={problem} className="entry entry--problem">
                  {problem}
                </li>
              )}
            </More>
          )}
          <div className="dialog-buttons">
            <Button onClick={onClose}>{t('ui.close')}</Button>
            <Button look="primary" onClick={onChoose}>
              {t('options.import.choose')}
            </Button>
          </div>
        </>
      )}
      {offer.kind === 'read' && <Preview {...props} offer={offer} />}
    </Dialog>
  );
}

type Tab = 'changes' | 'contents' | 'check';

function Preview({ offer, onInstall, onDownload, onStopCheck, onClose }: Props & { readonly offer: ReadOffer }) {
  const { t } = useText();
  const { update, check, trust } = offer;
  const [tab, setTab] = useState<Tab>(update ? 'changes' : 'contents');
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState(false);

  const attempt = async (work: () => Promise<Done>) => {
    setBusy(true);
    const done = await work();
    setBusy(false);
    setFailure(done.kind === 'failed' ? done.message : '');
  };

  const changesLabel = update?.changes
    ? t('options.packs.tabs.changes', update.changes.length)
    : t('options.packs.tabs.comparing');
  const found = check.kind === 'checked' ? check.problems.length : null;
  const tabs: readonly { readonly id: Tab; readonly label: string }[] = [
    ...(update ? [{ id: 'changes' as const, label: changesLabel }] : []),
    { id: 'contents', label: t('options.packs.tabs.contents') },
    { id: 'check', label: found === null ? t('options.packs.tabs.checking') : t('options.packs.tabs.check', found) },
  ];

  return (
    <>
      <p className="import-name">
        {offer.name} <span className="quiet">{offer.version}</span>
      </p>
      <p className="quiet">{offer.from}</p>
      <p>{countsText(offer.counts, t)}</p>
      {update && <p>{t('options.packs.updateFrom', update.from, offer.version)}</p>}
      <p>
        {trust.kind === 'unsigned' ? (
          t('options.packs.trust.unsigned')
        ) : (
          <>
            {trust.known
              ? t('options.packs.trust.known', offer.publisher ?? offer.name)
              : t('options.packs.trust.new', offer.publisher ?? offer.name)}{' '}
            <code className="fingerprint">{trust.fingerprint}</code>
          </>
        )}
      </p>
      {offer.unread.length > 0 && (
        <div className="stack foot">
          <More items={offer.unread} page={5} className="entries">
            {(sentence) => (
              <li key={sentence} className="entry entry--problem">
                {saidText(sentence, t)}
              </li>
            )}
          </More>
        </div>
      )}
      <Tabs label={offer.name} current={tab} onChoose={setTab} tabs={tabs}>
        {tab === 'changes' && update && <Changes changes={update.changes} />}
        {tab === 'contents' && <Contents contents={offer.contents} />}
        {tab === 'check' && <CheckReport check={check} onStop={onStopCheck} />}
      </Tabs>
      <p className="visually-hidden" role="status">
        {found !== null && t('options.packs.tabs.check', found)}
      </p>
      {failure && (
        <p className="alert" role="alert">
          {t('options.packs.notInstalled', failure)}
        </p>
      )}
      <div className="dialog-buttons">
        {onDownload && (
          <Button icon={Download} onClick={() => attempt(onDownload)}>
            {t('options.packs.download')}
          </Button>
        )}
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
        <Button look="primary" disabled={busy} onClick={() => attempt(onInstall)}>
          {t(update ? 'options.packs.update' : 'options.packs.install')}
        </Button>
      </div>
    </>
  );
}
