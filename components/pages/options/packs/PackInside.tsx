import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { useText } from '../../../ui/text.tsx';
import { More } from './More.tsx';
import type { Run } from './Packs.tsx';
import { RuleList } from './RuleList.tsx';
import { TemplateList } from './TemplateList.tsx';
import type { PackActions, PackContents, PackView } from './types.ts';
import { Voice } from './Voice.tsx';

interface Props {
  readonly pack: PackView;
  readonly contents: PackContents;
  readonly actions: PackActions;
  readonly run: Run;
  readonly onBack: () => void;
}

const LISTS = ['rules', 'templates', 'values', 'terms'] as const;
type Tab = (typeof LISTS)[number] | 'voice';

/** Everything in an installed pack; rules and templates can be changed for oneself. */
export function PackInside({ pack, contents, actions, run, onBack }: Props) {
  const { t } = useText();
  const [tab, setTab] = useState<Tab>(contents.rules.length > 0 ? 'rules' : 'templates');
  const { name } = pack;

  return (
    <section aria-labelledby="inside-title">
      <div className="bar">
        <Button icon={ArrowLeft} onClick={onBack}>
          {t('options.packs.back')}
        </Button>
        <h2 className="bar-title" id="inside-title">
          {name} <span className="quiet">{pack.version}</span>
        </h2>
      </div>
      <p className="lead">{t('options.packs.insideText')}</p>
      <Tabs
        label={name}
        current={tab}
        onChoose={setTab}
        tabs={[
          ...LISTS.map((id) => ({ id, label: t(`options.packs.tabs.${id}`, contents[id].length) })),
          { id: 'voice', label: t('options.packs.tabs.voice') },
        ]}
      >
        {tab === 'rules' && (
          <RuleList
            rules={contents.rules}
            onGrade={(rule, grade) =>
              run(() => actions.setGrade(pack.id, rule.id, grade), t('options.packs.gradeSet', rule.text))
            }
          />
        )}
        {tab === 'templates' && (
          <TemplateList pack={pack.id} templates={contents.templates} actions={actions} run={run} />
        )}
        {tab === 'values' && <Values values={contents.values} />}
        {tab === 'terms' && <Terms terms={contents.terms} />}
        {tab === 'voice' && <Voice voice={contents.voice} />}
      </Tabs>
    </section>
  );
}

export function Values({ values }: Pick<PackContents, 'values'>) {
  const { t } = useText();
  if (values.length === 0) return <p className="quiet">{t('options.packs.none')}</p>;
  return (
    <More items={values} page={20} className="entries">
      {(value) => (
        <li key={value.id} className="entry">
          <b>{value.title}</b>
          <p className="quiet">{value.text}</p>
        </li>
      )}
    </More>
  );
}

export function Terms({ terms }: Pick<PackContents, 'terms'>) {
  const { t } = useText();
  if (terms.length === 0) return <p className="quiet">{t('options.packs.none')}</p>;
  return (
    <More items={terms} page={50} className="entries">
      {({ term, instead }) => (
        <li key={term} className="entry">
          <b>{term}</b> {instead && <span className="quiet">{t('options.packs.instead', instead)}</span>}
        </li>
      )}
    </More>
  );
}
