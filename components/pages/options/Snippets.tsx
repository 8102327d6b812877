import { Download, MessageSquareText, Plus, Upload } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useText } from '../../ui/text.tsx';
import { EMPTY_FORM, type Form, formOf, isChanged, NEW, type Unsaved } from './form.ts';
import { SnippetEditor } from './SnippetEditor.tsx';
import { SnippetList } from './SnippetList.tsx';
import { Toast, type ToastText } from './Toast.tsx';
import type { Opening, SnippetActions, SnippetView } from './types.ts';

const START = { line: 1, column: 1 };

interface Props {
  readonly snippets: readonly SnippetView[];
  readonly unsaved: Unsaved;
  readonly actions: SnippetActions;
  readonly onUnsaved: (unsaved: Unsaved) => void;
  readonly onImport: () => void;
  /** What is open at first. */
  readonly opening?: Opening | null;
  readonly welcome?: ReactNode;
}

export function Snippets({ snippets, unsaved, actions, onUnsaved, onImport, opening = null, welcome }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState<string | null>(opening?.id ?? (unsaved.has(NEW) ? NEW : null));
  const [toast, setToast] = useState<ToastText | null>(null);

  const current = snippets.find((snippet) => snippet.id === open) ?? null;
  const draft = open === null ? undefined : unsaved.get(open);
  const form = draft?.form ?? (current ? formOf(current) : EMPTY_FORM);

  const keep = (id: string, changed: Form | null) => {
    const next = new Map(unsaved);
    const stored = snippets.find((snippet) => snippet.id === id) ?? null;
    const rev = unsaved.get(id)?.rev ?? stored?.rev ?? 0;
    const same = changed === null || (rev === (stored?.rev ?? 0) && !isChanged(changed, stored));
    if (same) next.delete(id);
    else next.set(id, { form: changed, rev });
    onUnsaved(next);
  };

  const saved = (from: string, id: string, draft: boolean) => {
    keep(from, null);
    setOpen(id);
    const body = (unsaved.get(from)?.form ?? form).body;
    const like = draft ? null : (actions.likeOne?.(body, id) ?? null);
    const text = t(draft ? 'options.snippets.savedDraft' : 'options.snippets.saved');
    setToast({ text: like === null ? text : t('options.snippets.savedLike', like) });
  };

  const remove = async (snippet: SnippetView) => {
    const removed = await actions.remove(snippet.id);
    if (removed.kind === 'failed') {
      setToast({ text: removed.message, failed: true });
      return;
    }
    keep(snippet.id, null);
    setOpen(null);
    const undo = async () => {
      const back = await removed.undo();
      if (back.kind === 'failed') setToast({ text: back.message, failed: true });
      else setToast({ text: t('options.snippets.restored', snippet.title) });
    };
    setToast({ text: t('options.snippets.deleted', snippet.title), undo });
  };

  const exportFile = async () => {
    const done = await actions.exportFile();
    if (done.kind === 'failed') setToast({ text: done.message, failed: true });
    else setToast({ text: t('options.snippets.exported', snippets.length) });
  };

  const editor = () => {
    if (open === null || (current === null && draft === undefined && open !== NEW))
      return (
        <div className="card">
          <EmptyState title={t('options.snippets.chooseTitle')} text={t('options.snippets.chooseText')} />
        </div>
      );
    return (
      <SnippetEditor
        key={open}
        form={form}
        snippet={current}
        isUnsaved={draft !== undefined}
        rev={draft?.rev ?? current?.rev ?? 0}
        others={snippets}
        caret={open === opening?.id ? (opening.at ?? START) : undefined}
        actions={actions}
        onForm={(changed) => {
          keep(open, changed);
          // "Saved." is no longer true; an "Undo" still is.
          if (!toast?.undo) setToast(null);
        }}
        onSaved={(id, isDraft) => saved(open, id, isDraft)}
        onDelete={current ? () => remove(current) : null}
        onClose={() => {
          keep(open, null);
          if (current === null) setOpen(null);
        }}
      />
    );
  };

  return (
    <>
      {welcome}
      <div className="bar">
        <h2 className="bar-title">{t('options.tabs.snippets')}</h2>
        <Button look="primary" icon={Plus} onClick={() => setOpen(NEW)}>
          {t('options.snippets.new')}
        </Button>
        <Button icon={Upload} onClick={onImport}>
          {t('options.snippets.import')}
        </Button>
        <Button icon={Download} onClick={exportFile} disabled={snippets.length === 0}>
          {t('options.snippets.export')}
        </Button>
      </div>
      {snippets.length === 0 && unsaved.size === 0 && open !== NEW ? (
        <div className="card">
          <EmptyState
            icon={MessageSquareText}
            title={t('options.snippets.emptyTitle')}
            text={t('options.snippets.emptyText')}
          />
        </div>
      ) : (
        <div className="split">
          <SnippetList
            snippets={snippets}
            unsaved={unsaved}
            open={open}
            onOpen={(id) => {
              setOpen(id);
              // What was said of another.
              if (!toast?.undo) setToast(null);
            }}
          />
          {editor()}
        </div>
      )}
      <Toast toast={toast} onClose={() => setToast(null)} />
    </>
  );
}
