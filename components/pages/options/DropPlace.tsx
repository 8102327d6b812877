import { Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useText } from '../../ui/text.tsx';

interface Props {
  /** Null while there is something to answer first. */
  readonly onDrop: ((transfer: DataTransfer) => void) | null;
}

/**
 * The whole window takes files. A file dropped beside a drop place would be opened in the place of this page, with all that
 * is typed there gone.
 */
export function DropPlace({ onDrop }: Props) {
  const { t } = useText();
  const [over, setOver] = useState(false);
  const drop = useRef(onDrop);
  drop.current = onDrop;

  useEffect(() => {
    const files = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const dragged = (event: DragEvent) => {
      if (!files(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = drop.current ? 'copy' : 'none';
      setOver(drop.current !== null);
    };
    const left = (event: DragEvent) => {
      // Null: out of the window, not from one element to the next.
      if (event.relatedTarget === null) setOver(false);
    };
    const dropped = (event: DragEvent) => {
      if (!files(event)) return;
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) drop.current?.(event.dataTransfer);
    };
    addEventListener('dragenter', dragged);
    addEventListener('dragover', dragged);
    addEventListener('dragleave', left);
    addEventListener('drop', dropped);
    return () => {
      removeEventListener('dragenter', dragged);
      removeEventListener('dragover', dragged);
      removeEventListener('dragleave', left);
      removeEventListener('drop', dropped);
    };
  }, []);

  if (!over) return null;
  return (
    <div className="drop-place" aria-hidden="true">
      <div className="drop-card">
        <Icon of={Download} size={24} />
        <p className="card-title">{t('options.foreign.drop')}</p>
        <p className="quiet">{t('options.foreign.dropText')}</p>
      </div>
    </div>
  );
}
