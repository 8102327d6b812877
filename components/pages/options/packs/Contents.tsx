import { useState } from 'react';
import { Choice } from '../../../ui/Field.tsx';
import { asTyped } from '../../../ui/shortcut.ts';
import { useText } from '../../../ui/text.tsx';
import { saidGrade } from './grades.ts';
import { More } from './More.tsx';
import { Terms, Values } from './PackInside.tsx';
import type { PackContents } from './types.ts';
import { isEmpty, Voice } from './Voice.tsx';

const LISTS = ['templates', 'rules', 'values', 'terms'] as const;
const PARTS = [...LISTS, 'voice'] as const;

/** To read, not to change: nothing of it is stored yet. */
export function Contents({ contents }: { readonly contents: PackContents }) {
  const { t } = useText();
  const [part, setPart] = useState<(typeof PARTS)[number]>(
    LISTS.find((one) => contents[one].length > 0) ?? (isEmpty(contents.voice) ? 'templates' : 'voice'),
  );
  return (
    <div className="list">
      <Choice
        label={t('options.packs.part')}
        value={part}
        options={[
          ...LISTS.map((value) => ({ value, label: t(`options.packs.tabs.${value}`, contents[value].length) })),
          { value: 'voice', label: t('options.packs.tabs.voice') },
        ]}
        onText={(value) => setPart(PARTS.find((one) => one === value) ?? 'templates')}
      />
      {part === 'values' && <Values values={contents.values} />}
      {part === 'voice' && <Voice voice={contents.voice} />}
      {part === 'terms' && <Terms terms={contents.terms} />}
      {part === 'rules' && (
        <More items={contents.rules} page={30} className="entries">
          {(rule) => (
            <li key={rule.id} className="entry">
              <p>{rule.text}</p>
              <p className="quiet">
                {saidGrade(rule.byPack, t)}
                {rule.value && <>, {t('options.packs.serves', rule.value)}</>} <code>{rule.id}</code>
              </p>
            </li>
          )}
        </More>
      )}
      {part === 'templates' && (
        <More items={contents.templates} page={30} className="entries">
          {({ id, title, shortcut, body }) => (
            <li key={id} className="entry">
              <details className="template">
                <summary className="template-line focusable">
                  <span className="row-title">{title}</span>
                  {shortcut && (
                    <kbd className="row-shortcut">
                      <bdi>{asTyped(shortcut)}</bdi>
                    </kbd>
                  )}
                </summary>
                <p className="preview preview-text">{body}</p>
              </details>
            </li>
          )}
        </More>
      )}
    </div>
  );
}
