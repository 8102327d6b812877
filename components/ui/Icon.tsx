import type { ComponentType } from 'react';

interface ShapeProps {
  readonly className: string;
  readonly size: number;
  readonly strokeWidth: number;
  readonly 'aria-hidden': 'true';
  readonly focusable: 'false';
}

/** What an icon imported by name from `lucide-react` is. */
export type IconShape = ComponentType<ShapeProps>;

interface Props {
  readonly of: IconShape;
  readonly size?: 12 | 16 | 20 | 24;
}

/** Always beside a word or inside a control that has a name, so never announced itself. */
export function Icon({ of: Shape, size = 16 }: Props) {
  return <Shape className="icon" size={size} strokeWidth={1.75} aria-hidden="true" focusable="false" />;
}
