import { Choice } from '../../../ui/Field.tsx';
import { useText } from '../../../ui/text.tsx';
import type { TableView } from './types.ts';

const FIELDS = ['title', 'body', 'shortcut', 'tags', 'channels', 'language', 'examples'] as const;

interface Props {
  readonly table: TableView;
  readonly onColumns: (columns: ReadonlyMap<string, string>) => void;
}

/** Which column of a table is what, above its first rows. */
export function Columns({ table, onColumns }: Props) {
  const { t } = useText();
  const { columns, rows, fields } = table;
  const options = [
    { value: '', label: t('options.foreign.noColumn') },
    ...columns.filter((name) => name.trim() !== '').map((name) => ({ value: name, label: name })),
  ];
  return (
    <section className="import-part" aria-label={t('options.foreign.columns')}>
      <h3 className="preview-title">{t('options.foreign.columns')}</h3>
      <div className="columns">
        {FIELDS.map((field) => (
          <Choice
            key={field}
            label={t(`options.foreign.field.${field}`)}
            value={fields.get(field) ?? ''}
            options={options}
            onText={(name) =>
              onColumns(new Map([...FIELDS.map((one) => [one, fields.get(one) ?? ''] as const), [field, name]]))
            }
          />
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by key */}
      <section className="table-place focusable" tabIndex={0} aria-label={t('options.foreign.firstRows')}>
        <table className="table">
          <thead>
            <tr>
              {columns.map((name, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={at} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              <tr key={at}>
                {columns.map((_, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                  <td key={column}>{shortened(row[column] ?? '')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

const MOST = 80;
const shortened = (cell: string): string => (cell.length > MOST ? `${cell.slice(0, MOST)}…` : cell);
