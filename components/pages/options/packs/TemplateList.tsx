import { useCallback, useDeferredValue, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { asTyped } from '../../../ui/shortcut.ts';
import { useText } from '../../../ui/text.tsx';
import { More } from './More.tsx';
import type { Run } from './Packs.tsx';
import { matching } from './search.ts';
import { TemplateEditor } from './TemplateEditor.tsx';
import type { PackActions, TemplateView } from './types.ts';

interface Props {
  readonly pack: string;
  readonly templates: readonly TemplateView[];
  readonly actions: PackActions;
  readonly run: Run;
}

export function TemplateList({ pack, templates, actions, run }: Props) {
  const { t } = useText();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const asked = useDeferredValue(query);
  const preview = useCallback((body: string) => actions.preview(pack, body), [actions, pack]);
  const found = matching(templates, asked, (one) => `${one.title} ${one.shortcut} ${one.tags.join(' ')} ${one.body}`);
  if (templates.length === 0) return <p className="quiet">{t('options.packs.none')}</p>;
  return (
    <div className="list">
      <Field label={t('options.packs.searchTemplates')} type="search" value={query} onText={setQuery} />
      <p className="list-count" role="status">
        {t('options.packs.count.templates', found.length)}
      </p>
      <More key={asked} items={found} page={40} className="entries">
        {(template) => (
          <li key={template.id} className="entry" data-template={template.id}>
            {open === template.id ? (
              <TemplateEditor
                template={template}
                preview={preview}
                onSave={async (text) => {
                  const done = await run(
                    () => actions.editTemplate(pack, template.id, text),
                    t('options.packs.editSaved', text.title),
                  );
                  if (done.kind === 'done') setOpen(null);
                }}
                onClose={() => setOpen(null)}
              />
            ) : (
              <Closed
                template={template}
                onEdit={() => setOpen(template.id)}
                onHide={() =>
                  run(
                    () => actions.hideTemplate(pack, template.id, !template.hidden),
                    t(template.hidden ? 'options.packs.shown' : 'options.packs.hidden', template.title),
                  )
                }
                onRestore={() =>
                  run(() => actions.restoreTemplate(pack, template.id), t('options.packs.restored', template.title))
                }
                onCopy={() =>
                  run(() => actions.copyToSnippets(pack, template.id), t('options.packs.copied', template.title))
                }
              />
            )}
          </li>
        )}
      </More>
    </div>
  );
}

interface ClosedProps {
  readonly template: TemplateView;
  readonly onEdit: () => void;
  readonly onHide: () => void;
  readonly onRestore: () => void;
  readonly onCopy: () => void;
}

function Closed({ template, onEdit, onHide, onRestore, onCopy }: ClosedProps) {
  const { t } = useText();
  const { title, shortcut, body, tags, owner, hidden, original } = template;
  const named = (key: 'editName' | 'hideName' | 'showName' | 'restoreName' | 'copyName') =>
    t(`options.packs.${key}`, title);
  return (
    <details className="template">
      <summary className="template-line focusable">
        <span className="row-title">{title}</span>
        {hidden && <span className="row-unsaved">{t('options.packs.isHidden')}</span>}
        {original && <span className="row-unsaved">{t('options.packs.yours')}</span>}
        {shortcut && (
          <kbd className="row-shortcut">
            <bdi>{asTyped(shortcut)}</bdi>
          </kbd>
        )}
        {tags.length > 0 && <span className="row-tags">{tags.join(' · ')}</span>}
      </summary>
      <p className="preview preview-text">{body}</p>
      {owner && <p className="quiet">{t('options.packs.owner', owner)}</p>}
      <div className="editor-buttons">
        <Button small aria-label={named('editName')} onClick={onEdit}>
          {t('options.packs.editHere')}
        </Button>
        <Button small aria-label={named('copyName')} onClick={onCopy}>
          {t('options.packs.copy')}
        </Button>
        <Button small aria-label={named(hidden ? 'showName' : 'hideName')} onClick={onHide}>
          {t(hidden ? 'options.packs.show' : 'options.packs.hide')}
        </Button>
        {original && (
          <Button small aria-label={named('restoreName')} onClick={onRestore}>
            {t('options.packs.restore')}
          </Button>
        )}
      </div>
    </details>
  );
}
