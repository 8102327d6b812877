import { useText } from '../../ui/text.tsx';

/** What of the organisation's policy could not be used. The person cannot mend it, but can tell who can. */
export function PolicyTrouble({ places }: { readonly places: readonly string[] }) {
  const { t } = useText();
  if (places.length === 0) return null;
  return (
    <section className="alert" aria-labelledby="policy-title">
      <h2 className="card-title" id="policy-title">
        {t('options.policy.title')}
      </h2>
      <p>{t('options.policy.text')}</p>
      <ul>
        {places.map((place) => (
          <li key={place}>
            <code>{place}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
