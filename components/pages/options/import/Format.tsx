import { Choice } from '../../../ui/Field.tsx';
import { useText } from '../../../ui/text.tsx';
import { formatText } from './reasons.ts';
import type { ForeignView } from './types.ts';

interface Props {
  readonly foreign: ForeignView;
  readonly onFormat: (format: string) => void;
}

/** As what the file is read: told by its content, and a person may know better. */
export function Format({ foreign, onFormat }: Props) {
  const { t } = useText();
  const { format, formats } = foreign;
  const options = formats.map((one) => ({ value: one.id, label: formatText(one, t) }));
  return (
    <Choice
      label={t('options.foreign.readAs')}
      hint={format === null ? undefined : t('options.foreign.readAsHint')}
      value={format ?? ''}
      options={format === null ? [{ value: '', label: t('options.foreign.chooseFormat') }, ...options] : options}
      onText={(id) => {
        if (id !== '') onFormat(id);
      }}
    />
  );
}
