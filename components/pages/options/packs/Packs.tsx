import { FolderUp, Link2, Package, Upload } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useText } from '../../../ui/text.tsx';
import type { ToastText } from '../Toast.tsx';
import type { Done } from '../types.ts';
import { Conflicts } from './Conflicts.tsx';
import { PackCard } from './PackCard.tsx';
import { ChangesDialog, RemoveDialog, VersionsDialog } from './PackDialogs.tsx';
import { PackInside } from './PackInside.tsx';
import { Subscribe } from './Subscribe.tsx';
import { SubscriptionCard } from './SubscriptionCard.tsx';
import type { PackActions, PackContents, PackView, SubscriptionView } from './types.ts';

interface Props {
  readonly packs: readonly PackView[];
  /** Addresses that have brought no pack yet. */
  readonly waiting: readonly SubscriptionView[];
  readonly contentsOf: (pack: string) => PackContents | null;
  readonly actions: PackActions;
  /** What came of a press: at the one place where what came of a file is said as well. */
  readonly onSay: (toast: ToastText) => void;
}

type Open =
  | { readonly kind: 'subscribe' }
  | { readonly kind: 'inside' | 'versions' | 'changes' | 'remove' | 'conflicts'; readonly pack: string };

/** Says what became of it: `text` when it worked, the reason when it did not. */
export type Run = (work: () => Promise<Done>, text: string) => Promise<Done>;

export function Packs({ packs, waiting, contentsOf, actions, onSay }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);

  const run: Run = async (work, text) => {
    const done = await work();
    onSay(done.kind === 'failed' ? { text: t('options.packs.failed', done.message), failed: true } : { text });
    return done;
  };
  const check = async (address: string): Promise<void> => {
    const said = await actions.checkNow(address);
    onSay(
      said.kind === 'failed' ? { text: t('options.packs.failed', said.message), failed: true } : { text: said.text },
    );
  };

  const of = open !== null && 'pack' in open ? packs.find((pack) => pack.id === open.pack) : undefined;
  const contents = of && (open?.kind === 'inside' || open?.kind === 'conflicts') ? contentsOf(of.id) : null;
  if (of && open?.kind === 'inside' && contents)
    return <PackInside pack={of} contents={contents} actions={actions} run={run} onBack={close} />;
  if (of && open?.kind === 'conflicts') return <Conflicts pack={of} actions={actions} run={run} onBack={close} />;

  return (
    <section aria-labelledby="packs-title">
      <div className="bar">
        <h2 className="bar-title" id="packs-title">
          {t('options.tabs.packs')}
        </h2>
        <Button look="primary" icon={Upload} onClick={actions.chooseFiles}>
          {t('options.packs.chooseFile')}
        </Button>
        <Button icon={FolderUp} onClick={actions.chooseFolder}>
          {t('options.packs.chooseFolder')}
        </Button>
        <Button icon={Link2} onClick={() => setOpen({ kind: 'subscribe' })}>
          {t('options.packs.subscribe')}
        </Button>
      </div>
      <p className="lead">{t('options.packs.text')}</p>
      {packs.length === 0 && waiting.length === 0 && (
        <div className="card">
          <EmptyState icon={Package} title={t('options.packs.emptyTitle')} text={t('options.packs.emptyText')} />
        </div>
      )}
      <ul className="cards">
        {packs.map((pack) => (
          <li key={pack.id}>
            <PackCard
              pack={pack}
              onInside={() => setOpen({ kind: 'inside', pack: pack.id })}
              onConflicts={() => setOpen({ kind: 'conflicts', pack: pack.id })}
              onVersions={() => setOpen({ kind: 'versions', pack: pack.id })}
              onChanges={() => setOpen({ kind: 'changes', pack: pack.id })}
              onRemove={() => setOpen({ kind: 'remove', pack: pack.id })}
              onCheck={check}
              onUnsubscribe={(address) => run(() => actions.unsubscribe(address), t('options.packs.unsubscribed'))}
            />
          </li>
        ))}
        {waiting.map((subscription) => (
          <li key={subscription.address}>
            <SubscriptionCard
              subscription={subscription}
              onCheck={() => check(subscription.address)}
              onUnsubscribe={() =>
                run(() => actions.unsubscribe(subscription.address), t('options.packs.unsubscribed'))
              }
            />
          </li>
        ))}
      </ul>
      {!packs.some(({ origin }) => origin === 'starter') && (
        <p className="foot">
          <Button small look="quiet" onClick={() => run(actions.bringStarter, t('options.packs.starterBack'))}>
            {t('options.packs.bringStarter')}
          </Button>
        </p>
      )}
      {open?.kind === 'subscribe' && (
        <Subscribe
          onClose={close}
          onSubscribe={async (address) => {
            const done = await actions.subscribe(address);
            if (done.kind === 'done') onSay({ text: t('options.packs.subscribed') });
            return done;
          }}
        />
      )}
      {of && open?.kind === 'versions' && (
        <VersionsDialog
          pack={of}
          onClose={close}
          onRollBack={async (version) => {
            close();
            await run(() => actions.rollBack(of.id, version), t('options.packs.rolledBack', of.name, version));
          }}
        />
      )}
      {of?.updatedFrom !== undefined && open?.kind === 'changes' && (
        <ChangesDialog pack={of} from={of.updatedFrom} changes={actions.changes} onClose={close} />
      )}
      {of && open?.kind === 'remove' && (
        <RemoveDialog
          pack={of}
          onClose={close}
          onRemove={async () => {
            close();
            await run(() => actions.remove(of.id), t('options.packs.removed', of.name));
          }}
        />
      )}
    </section>
  );
}
