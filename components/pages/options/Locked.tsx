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

interface TickProps {
  readonly id: string;
  readonly label: string;
  readonly on: boolean;
}

/** What only an organisation sets: without a policy there is nothing to choose, with one it is said. */
export function LockedTick({ id, label, on }: TickProps) {
  return (
    <>
      <label className="tick">
        <input type="checkbox" checked={on} disabled aria-describedby={id} readOnly />
        {label}
      </label>
      <Locked id={id} />
    </>
  );
}
