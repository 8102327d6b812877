import { Choice } from '../../ui/Field.tsx';
import { useText } from '../../ui/text.tsx';
import type { DuplicateChoice, DuplicateView } from './types.ts';

interface Props {
  readonly duplicates: readonly DuplicateView[];
  readonly shown: number;
  readonly forAll: DuplicateChoice;
  readonly choose: (row: number) => DuplicateChoice;
  readonly onForAll: (choice: DuplicateChoice) => void;
  readonly onOne: (row: number, choice: DuplicateChoice) => void;
}

const CHOICES: readonly DuplicateChoice[] = ['skip', 'replace', 'keep-both'];

export function Duplicates({ duplicates, shown, forAll, choose, onForAll, onOne }: Props) {
  const { t } = useText();
  const open = duplicates.filter((duplicate) => !duplicate.identical);
  const identical = duplicates.length - open.length;
  const labels = {
    skip: t('options.import.skip'),
    replace: t('options.import.replace'),
    'keep-both': t('options.import.keepBoth'),
  };
  const options = CHOICES.map((value) => ({ value, label: labels[value] }));
  const chosen = (value: string): DuplicateChoice => CHOICES.find((choice) => choice === value) ?? 'skip';

  return (
    <section className="import-part">
      {open.length > 0 && (
        <>
          <p className="import-bad">{t('options.import.duplicates', open.length)}</p>
          {open.length > 1 && (
            <Choice
              label={t('options.import.forAll')}
              value={forAll}
              options={options}
              onText={(value) => onForAll(chosen(value))}
            />
          )}
          <ul className="import-rows">
            {open.slice(0, shown).map((duplicate) => (
              <li key={duplicate.row} className="import-duplicate">
                <span>
                  {duplicate.title}
                  <span className="quiet">
                    {' '}
                    {t(
                      duplicate.by === 'id' ? 'options.import.sameId' : 'options.import.sameShortcut',
                      duplicate.of.title,
                    )}
                  </span>
                </span>
                <select
                  className="field-input"
                  aria-label={t('options.import.what', duplicate.title)}
                  value={choose(duplicate.row)}
                  onChange={(event) => onOne(duplicate.row, chosen(event.currentTarget.value))}
                >
                  {options.map((option) => (
                    <option key={option.value} value={option.value}>
                      {option.label}
                    </option>
                  ))}
                </select>
              </li>
            ))}
            {open.length > shown && <li>{t('options.import.moreRows', open.length - shown)}</li>}
          </ul>
        </>
      )}
      {identical > 0 && <p className="quiet">{t('options.import.identical', identical)}</p>}
    </section>
  );
}
