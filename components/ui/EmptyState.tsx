import type { ReactNode } from 'react';
import './EmptyState.css';
import { Icon, type IconShape } from './Icon.tsx';

interface Props {
  readonly icon?: IconShape;
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
