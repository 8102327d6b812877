import type { Channel } from '#core/model.ts';
import { Choice, Field, TextArea } from '../../ui/Field.tsx';
import { useText } from '../../ui/text.tsx';
import type { Form } from './form.ts';

const CHANNELS: readonly Channel[] = ['email', 'chat', 'social', 'note'];
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'no', 'tr'];

interface Props {
  readonly form: Form;
  readonly set: (change: Partial<Form>) => void;
}

/** When and for whom a reply is offered. */
export function SnippetDetails({ form, set }: Props) {
  const { t, language } = useText();
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
  const nameOf = (code: string) => {
    try {
      return names.of(code) ?? code;
    } catch (error) {
      // A file may have brought any text as a language.
      if (error instanceof RangeError) return code;
      throw error;
    }
  };
  const languages = [...new Set([...LANGUAGES, form.language].filter(Boolean))];
  const toggle = (channel: Channel) =>
    set({
      channels: CHANNELS.filter((one) =>
        one === channel ? !form.channels.includes(one) : form.channels.includes(one),
      ),
    });
  return (
    <>
      <div className="pair">
        <Field
          label={t('options.editor.tags')}
          value={form.tags}
          hint={t('options.editor.tagsHint')}
          onText={(tags) => set({ tags })}
        />
        <fieldset className="choices">
          <legend className="field-label">{t('options.editor.channels')}</legend>
          {CHANNELS.map((channel) => (
            <label key={channel} className="tick">
              <input
                type="checkbox"
                className="focusable"
                checked={form.channels.includes(channel)}
                onChange={() => toggle(channel)}
              />
              {t(`options.editor.channel.${channel}`)}
            </label>
          ))}
          <p className="field-hint">{t('options.editor.channelsHint')}</p>
        </fieldset>
      </div>
      <TextArea
        label={t('options.editor.examples')}
        value={form.examples}
        rows={3}
        hint={t('options.editor.examplesHint')}
        onText={(examples) => set({ examples })}
      />
      <div className="pair">
        <Choice
          label={t('options.editor.language')}
          value={form.language}
          options={[
            { value: '', label: t('options.editor.anyLanguage') },
            ...languages.map((value) => ({ value, label: nameOf(value) })),
          ]}
          onText={(chosen) => set({ language: chosen })}
        />
        <Field
          label={t('options.editor.persona')}
          value={form.persona}
          hint={t('options.editor.personaHint')}
          onText={(persona) => set({ persona })}
        />
      </div>
      <div className="pair">
        <Field
          label={t('options.editor.reviewBy')}
          type="date"
          value={form.reviewBy}
          hint={t('options.editor.reviewByHint')}
          onText={(reviewBy) => set({ reviewBy })}
        />
        <div>
          <Tick checked={form.pinned} onTick={(pinned) => set({ pinned })} label={t('options.editor.pinned')} />
          <Tick checked={form.archived} onTick={(archived) => set({ archived })} label={t('options.editor.archived')} />
        </div>
      </div>
    </>
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
}

function Tick({ label, checked, onTick }: TickProps) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        className="focusable"
        checked={checked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
