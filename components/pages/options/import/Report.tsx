import type { Loss, LossReport } from '#core/importers/importer.ts';
import { useText } from '../../../ui/text.tsx';
import { More } from '../packs/More.tsx';
import { aboutText, placeText, reasonText } from './reasons.ts';

/** Every item that was left out with its reason, and every part of one that was changed or left behind. */
export function Report({ report }: { readonly report: LossReport }) {
  const { t } = useText();
  const { rejected, losses } = report;
  const byAbout = [...grouped(losses)].sort((a, b) => b[1].length - a[1].length);
  return (
    <>
      {rejected.length > 0 && (
        <section className="import-part" aria-label={t('options.foreign.rejected', rejected.length)}>
          <p className="import-bad">{t('options.foreign.rejected', rejected.length)}</p>
          <More items={rejected} page={20} className="import-rows">
            {({ where, reason }) => (
              <li key={`${where} ${reason}`}>
                <b>{placeText(where, t)}</b>: {shortened(reasonText(reason, t))}
              </li>
            )}
          </More>
        </section>
      )}
      {losses.length > 0 && (
        <details className="import-part">
          <summary className="focusable">{t('options.foreign.losses', losses.length)}</summary>
          <More items={byAbout} page={20} className="losses">
            {([about, all]) => (
              <li key={about}>
                <p>
                  <b>{aboutText(about, t)}</b> <span className="quiet">{t('options.foreign.times', all.length)}</span>
                </p>
                <More items={all} page={5} className="import-rows">
                  {({ item, detail }, index) => (
                    <li key={`${index} ${item}`}>
                      {item}: <span className="quiet">{shortened(reasonText(detail, t))}</span>
                    </li>
                  )}
                </More>
              </li>
            )}
          </More>
        </details>
      )}
    </>
  );
}

function grouped(losses: readonly Loss[]): ReadonlyMap<string, readonly Loss[]> {
  const groups = new Map<string, Loss[]>();
  for (const loss of losses) {
    const group = groups.get(loss.about);
    if (group) group.push(loss);
    else groups.set(loss.about, [loss]);
  }
  return groups;
}

const MOST = 300;
const shortened = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);
