import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { useText } from '../../../ui/text.tsx';
import type { Run } from './Packs.tsx';
import type { ConflictView, PackActions, PackView, Resolution } from './types.ts';
import { Words } from './Words.tsx';

interface Props {
  readonly pack: PackView;
  readonly actions: PackActions;
  readonly run: Run;
  readonly onBack: () => void;
}

/** What a person changed and the pack changed as well. Until it is decided, the person's text is the one in use. */
export function Conflicts({ pack, actions, run, onBack }: Props) {
  const { t } = useText();
  return (
    <section aria-labelledby="conflicts-title">
      <div className="bar">
        <Button icon={ArrowLeft} onClick={onBack}>
          {t('options.packs.back')}
        </Button>
        <h2 className="bar-title" id="conflicts-title">
          {t('options.packs.conflictsTitle', pack.name)}
        </h2>
      </div>
      {pack.conflicts.length === 0 ? (
        <p className="lead" role="status">
          {t('options.packs.noConflicts')}
        </p>
      ) : (
        <p className="lead">{t('options.packs.conflictsText')}</p>
      )}
      <ul className="cards">
        {pack.conflicts.map((conflict) => (
          <li key={conflict.entry}>
            <Conflict
              conflict={conflict}
              onResolve={(how) =>
                run(() => actions.resolve(pack.id, conflict.entry, how), t('options.packs.resolved', conflict.title))
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ConflictProps {
  readonly conflict: ConflictView;
  readonly onResolve: (how: Resolution) => void;
}

function Conflict({ conflict, onResolve }: ConflictProps) {
  const { t } = useText();
  const [edited, setEdited] = useState<string | null>(null);
  const { what, title, gone, fields, text } = conflict;
  return (
    <article className="card" aria-label={title}>
      <h3 className="card-title">
        {title} <span className="quiet">{t(`options.packs.what.${what}`)}</span>
      </h3>
      {fields.map(({ field, base, mine, theirs }) => (
        <div key={field} className="stack">
          {fields.length > 1 && <h4 className="field-label">{t(`options.packs.field.${field}`)}</h4>}
          <div className="sides">
            <div className="side">
              <h4 className="preview-title">{t('options.packs.base')}</h4>
              <p className="words">{base}</p>
            </div>
            <div className="side">
              <h4 className="preview-title">{t('options.packs.mine')}</h4>
              <Words words={mine} whole />
            </div>
            <div className="side">
              <h4 className="preview-title">{t('options.packs.theirs')}</h4>
              {theirs ? <Words words={theirs} whole /> : <p className="words">{t('options.packs.takenOut')}</p>}
            </div>
          </div>
        </div>
      ))}
      {edited !== null && (
        <TextArea label={t('options.packs.third')} value={edited} rows={8} onText={setEdited} autoFocus />
      )}
      <div className="editor-buttons">
        {edited === null ? (
          <>
            <Button look="primary" onClick={() => onResolve('mine')}>
              {t(gone ? 'options.packs.keepAsSnippet' : 'options.packs.keepMine')}
            </Button>
            <Button onClick={() => onResolve('theirs')}>
              {t(gone ? 'options.packs.dropMine' : 'options.packs.takeTheirs')}
            </Button>
            {text !== null && <Button onClick={() => setEdited(text)}>{t('options.packs.edit')}</Button>}
          </>
        ) : (
          <>
            <Button look="primary" disabled={edited.trim() === ''} onClick={() => onResolve({ text: edited })}>
              {t('options.packs.saveThird')}
            </Button>
            <Button onClick={() => setEdited(null)}>{t('ui.cancel')}</Button>
          </>
        )}
      </div>
    </article>
  );
}
