import { useMemo, useState } from 'react';
import type { BadRow, RowProblem } from '#core/importers/snippets-json.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { type Texts, useText } from '../../ui/text.tsx';
import { Duplicates } from './Duplicates.tsx';
import { AsPack } from './import/AsPack.tsx';
import { Columns } from './import/Columns.tsx';
import { Format } from './import/Format.tsx';
import { Report } from './import/Report.tsx';
import type { ForeignActions, ForeignView } from './import/types.ts';
import { countsText } from './packs/counts.ts';
import type { ChosenFile, Done, DuplicateChoice } from './types.ts';

interface Props {
  readonly file: ChosenFile;
  readonly foreign: ForeignActions;
  readonly onChoose: () => void;
  readonly onImport: (choose: (row: number) => DuplicateChoice) => Promise<Done>;
  readonly onClose: () => void;
}

/** Rows shown at most; the number says the rest. */
const SHOWN = 50;

export function ImportDialog({ file, foreign, onChoose, onImport, onClose }: Props) {
  const { t } = useText();
  return (
    <Dialog
      title={t(isOnlyRules(file) ? 'options.foreign.packTitle' : 'options.import.title')}
      className="dialog--wide"
      onCancel={onClose}
    >
      {file.kind === 'reading' && (
        <>
          <p role="status">{t('options.import.reading')}</p>
          <progress className="progress" aria-label={t('options.import.reading')} />
          <div className="dialog-buttons">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
          </div>
        </>
      )}
      {file.kind === 'refused' && (
        <>
          <p className="alert" role="alert">
            {file.message}
          </p>
          {file.foreign && <ReadAs view={file.foreign} actions={foreign} />}
          <div className="dialog-buttons">
            <Button onClick={onClose}>{t('ui.close')}</Button>
            <Button look="primary" onClick={onChoose}>
              {t('options.import.choose')}
            </Button>
          </div>
        </>
      )}
      {file.kind === 'read' && <ImportPreview file={file} foreign={foreign} onImport={onImport} onClose={onClose} />}
    </Dialog>
  );
}

/** What another tool's file is read as; where it is a table, what its columns are. */
function ReadAs({ view, actions }: { readonly view: ForeignView; readonly actions: ForeignActions }) {
  return (
    <>
      <Format foreign={view} onFormat={actions.readAs} />
      {view.table && view.format !== null && <Columns table={view.table} onColumns={actions.nameColumns} />}
    </>
  );
}

interface PreviewProps extends Pick<Props, 'foreign' | 'onImport' | 'onClose'> {
  readonly file: Extract<ChosenFile, { kind: 'read' }>;
}

function ImportPreview({ file, foreign, onImport, onClose }: PreviewProps) {
  const { t } = useText();
  const [forAll, setForAll] = useState<DuplicateChoice>('skip');
  const [single, setSingle] = useState<ReadonlyMap<number, DuplicateChoice>>(new Map());
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState(false);

  const choose = useMemo(() => (row: number) => single.get(row) ?? forAll, [single, forAll]);
  const plan = useMemo(() => file.plan(choose), [file, choose]);
  const onlyRules = isOnlyRules(file);
  const identical = plan.duplicates.filter((one) => one.identical).length;
  const others = file.good - identical;

  const confirm = async () => {
    setBusy(true);
    const done = await onImport(choose);
    setBusy(false);
    if (done.kind === 'failed') setFailure(done.message);
  };

  return (
    <>
      <p className="import-name">{file.name}</p>
      {file.foreign && <ReadAs view={file.foreign} actions={foreign} />}
      {!onlyRules && (others > 0 || identical === 0) && <p>{t('options.import.good', others)}</p>}
      {file.foreign && file.foreign.rules + file.foreign.terms > 0 && <p>{alsoBrings(file.foreign, t)}</p>}
      {file.bad.length > 0 && <BadRows rows={file.bad} />}
      {file.foreign?.report && <Report report={file.foreign.report} />}
      {plan.duplicates.length > 0 && (
        <Duplicates
          duplicates={plan.duplicates}
          shown={SHOWN}
          forAll={forAll}
          choose={choose}
          onForAll={(choice) => {
            setForAll(choice);
            setSingle(new Map());
          }}
          onOne={(row, choice) => setSingle(new Map(single).set(row, choice))}
        />
      )}
      {file.foreign && file.good + file.foreign.rules + file.foreign.terms > 0 && (
        <AsPack foreign={file.foreign} onPack={foreign.makePack} />
      )}
      {failure && (
        <p className="alert" role="alert">
          {t('options.import.failed', failure)}
        </p>
      )}
      <div className="dialog-buttons">
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
        {!onlyRules && (
          <Button look="primary" disabled={plan.count === 0 || busy} onClick={confirm}>
            {t('options.import.confirm', plan.count)}
          </Button>
        )}
      </div>
    </>
  );
}

/** Nothing in it is a snippet: it can become a pack. */
const isOnlyRules = (file: ChosenFile): boolean =>
  file.kind === 'read' && file.foreign !== undefined && file.good === 0 && file.foreign.rules + file.foreign.terms > 0;

/** "14 rules, 120 words": what is no snippet. */
const alsoBrings = ({ rules, terms }: ForeignView, t: Texts['t']): string =>
  countsText({ values: 0, templates: 0, rules, terms }, t);

function BadRows({ rows }: { readonly rows: readonly BadRow[] }) {
  const { t } = useText();
  return (
    <section className="import-part" aria-label={t('options.import.bad', rows.length)}>
      <p className="import-bad">{t('options.import.bad', rows.length)}</p>
      <ul className="import-rows">
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row.row}>
            {row.title ? t('options.import.rowNamed', row.row, row.title) : t('options.import.row', row.row)}:{' '}
            {row.problems.map((problem) => problemText(problem, t)).join('; ')}
          </li>
        ))}
        {rows.length > SHOWN && <li>{t('options.import.moreRows', rows.length - SHOWN)}</li>}
      </ul>
    </section>
  );
}

function problemText(problem: RowProblem, t: Texts['t']): string {
  switch (problem.kind) {
    case 'not-an-object':
      return t('options.import.notAnObject');
    case 'missing':
      return t('options.import.missing', problem.field);
    case 'empty':
      return t('options.import.emptyField', problem.field);
    case 'not-allowed':
      return t('options.import.notAllowed', problem.field, problem.found);
  }
}
