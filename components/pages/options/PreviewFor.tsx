import type { Channel } from '#core/model.ts';
import { Choice } from '../../ui/Field.tsx';
import { useText } from '../../ui/text.tsx';
import type { PreviewSample } from './types.ts';

const CUSTOMERS: readonly PreviewSample['customer'][] = ['known', 'german', 'unknown'];
const CHANNELS: readonly Channel[] = ['email', 'chat', 'social', 'note'];
const LANGUAGES = ['en', 'en-GB', 'de', 'fr', 'es', 'it', 'nl'];

interface Props {
  readonly sample: PreviewSample;
  readonly onSample: (sample: PreviewSample) => void;
}

/** For whom the preview is filled in. */
export function PreviewFor({ sample, onSample }: Props) {
  const { t, language } = useText();
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const languages = [...new Set([...LANGUAGES, ...(sample.language ? [sample.language] : [])])];
  const nameOf = (code: string) => {
    try {
      return names.of(code) ?? code;
    } catch (error) {
      // A file may have brought any text as a language.
      if (error instanceof RangeError) return code;
      throw error;
    }
  };
  return (
    <div className="preview-for">
      <Choice
        label={t('options.editor.previewCustomer')}
        value={sample.customer}
        options={CUSTOMERS.map((value) => ({ value, label: t(`options.editor.customer.${value}`) }))}
        onText={(value) => {
          const customer = CUSTOMERS.find((one) => one === value);
          if (customer) onSample({ ...sample, customer });
        }}
      />
      <Choice
        label={t('options.editor.previewChannel')}
        value={sample.channel}
        options={CHANNELS.map((value) => ({ value, label: t(`options.editor.channel.${value}`) }))}
        onText={(value) => {
          const channel = CHANNELS.find((one) => one === value);
          if (channel) onSample({ ...sample, channel });
        }}
      />
      <Choice
        label={t('options.editor.language')}
        value={sample.language ?? ''}
        options={[
          { value: '', label: t('options.editor.asWritten') },
          ...languages.map((value) => ({ value, label: nameOf(value) })),
        ]}
        onText={(value) => onSample({ ...sample, language: value || undefined })}
      />
    </div>
  );
}
