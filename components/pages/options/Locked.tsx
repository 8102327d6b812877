import { Lock } from 'lucide-react';
import { Icon } from '../../ui/Icon.tsx';
import { useText } from '../../ui/text.tsx';

/** Why a control cannot be changed here. `id` is for the control's `aria-describedby`. */
export function Locked({ id }: { readonly id?: string }) {
  const { t } = useText();
  return (
    <span className="locked quiet" id={id}>
      <Icon of={Lock} size={12} />
      {t('options.locked')}
    </span>
  );
}
