import { Lock } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import type { GradeSetting } from '#core/model.ts';
import { Field } from '../../../ui/Field.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useText } from '../../../ui/text.tsx';
import { GRADES, gradeText, saidGrade } from './grades.ts';
import { More } from './More.tsx';
import { matching } from './search.ts';
import type { RuleView } from './types.ts';

interface Props {
  readonly rules: readonly RuleView[];
  /** Null: as the pack says. */
  readonly onGrade: (rule: RuleView, grade: GradeSetting | null) => void;
}

export function RuleList({ rules, onGrade }: Props) {
  const { t } = useText();
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const found = matching(rules, asked, (rule) => `${rule.id} ${rule.text} ${rule.value ?? ''}`);
  if (rules.length === 0) return <p className="quiet">{t('options.packs.none')}</p>;
  return (
    <div className="list">
      <Field label={t('options.packs.searchRules')} type="search" value={query} onText={setQuery} />
      <p className="list-count" role="status">
        {t('options.packs.count.rules', found.length)}
      </p>
      <More key={asked} items={found} page={40} className="entries">
        {(rule) => (
          <li key={rule.id} className="entry entry--rule" data-rule={rule.id}>
            <div>
              <p>{rule.text}</p>
              <p className="quiet">
                {rule.value && <>{t('options.packs.serves', rule.value)} </>}
                <code>{rule.id}</code>
                {rule.setting !== rule.byPack && !rule.locked && (
                  <span className="row-unsaved"> {t('options.packs.yours')}</span>
                )}
              </p>
            </div>
            {rule.locked ? (
              <span className="pack-lock">
                <Icon of={Lock} size={12} />
                {t('options.packs.lockedGrade', saidGrade(rule.setting, t))}
              </span>
            ) : (
              <select
                className="field-input check-grade"
                aria-label={t('options.checks.grade', rule.text)}
                value={rule.setting ?? ''}
                onChange={(event) => {
                  const grade = GRADES.find((one) => one === event.currentTarget.value) ?? null;
                  onGrade(rule, grade === rule.byPack ? null : grade);
                }}
              >
                {rule.byPack === null && <option value="">{saidGrade(null, t)}</option>}
                {GRADES.map((grade) => (
                  <option key={grade} value={grade}>
                    {grade === rule.byPack ? t('options.packs.byPack', gradeText(grade, t)) : gradeText(grade, t)}
                  </option>
                ))}
              </select>
            )}
          </li>
        )}
      </More>
    </div>
  );
}
