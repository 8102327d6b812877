import { type FormEvent, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { useText } from '../../../ui/text.tsx';
import type { ForeignView } from './types.ts';

interface Props {
  readonly foreign: ForeignView;
  readonly onPack: (name: string) => void;
}

/** Rules and words are no snippets: they become a pack, to use here or to hand out. Templates may, too. */
export function AsPack({ foreign, onPack }: Props) {
  const { t } = useText();
  const [name, setName] = useState(foreign.packName);
  const only = foreign.templates === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onPack(name.trim());
  };
  const form = (
    <form className="as-pack" onSubmit={submit}>
      <Field label={t('options.foreign.packName')} value={name} required onText={setName} />
      <Button type="submit" look={only ? 'primary' : 'plain'} disabled={name.trim() === ''}>
        {t('options.foreign.makePack')}
      </Button>
    </form>
  );
  if (only)
    return (
      <section className="import-part">
        <p>{t('options.foreign.rulesText')}</p>
        {form}
      </section>
    );
  return (
    <details className="import-part">
      <summary className="focusable">{t('options.foreign.orPack')}</summary>
      <p className="quiet">{t('options.foreign.orPackText')}</p>
      {form}
    </details>
  );
}
