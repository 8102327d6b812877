import { X } from 'lucide-react';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useText } from '../../ui/text.tsx';

export interface ToastText {
  readonly text: string;
  readonly failed?: boolean;
  readonly undo?: () => void;
}

/** Stays until it is closed or replaced: an "Undo" that runs away is none. The region itself is always there, so that it is announced. */
export function Toast({ toast, onClose }: { readonly toast: ToastText | null; readonly onClose: () => void }) {
  const { t } = useText();
  return (
    <div className="toast-place" role="status">
      {toast && (
        <div className={toast.failed ? 'toast toast--failed' : 'toast'}>
          <span>{toast.text}</span>
          {toast.undo && (
            <Button small look="quiet" onClick={toast.undo}>
              {t('options.snippets.undo')}
            </Button>
          )}
          <IconButton small icon={X} label={t('ui.close')} onClick={onClose} />
        </div>
      )}
    </div>
  );
}
