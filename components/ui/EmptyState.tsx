import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

interface Props {
  readonly icon?: LucideIcon;
  readonly title: string;
  /** What to do next, in one sentence. */
  readonly text: string;
  /** The button that does it. */
  readonly children?: ReactNode;
}

export function EmptyState({ icon, title, text, children }: Props) {
  return (
    <div className="empty">
      {icon && <Icon of={icon} size={24} />}
      <p className="empty-title">{title}</p>
      <p className="empty-text">{text}</p>
      {children}
    </div>
  );
}
