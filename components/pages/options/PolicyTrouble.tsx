import { useText } from '../../ui/text.tsx';

interface Props {
  /** Settings, or entries of one, that could not be used. */
  readonly places: readonly string[];
  /** Names it sets a grade for, that nothing here has. */
  readonly strangers: readonly string[];
}

/** What of the organisation's policy has no effect. The person cannot mend it, but can tell who can. */
export function PolicyTrouble({ places, strangers }: Props) {
  const { t } = useText();
  if (places.length === 0 && strangers.length === 0) return null;
  return (
    <section className="alert policy-trouble" aria-labelledby="policy-title">
      <h2 className="card-title" id="policy-title">
        {t('options.policy.title')}
      </h2>
      {places.length > 0 && <Names text={t('options.policy.text')} names={places} />}
      {strangers.length > 0 && <Names text={t('options.policy.strangers')} names={strangers} />}
    </section>
  );
}

function Names({ text, names }: { readonly text: string; readonly names: readonly string[] }) {
  return (
    <>
      <p>{text}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
