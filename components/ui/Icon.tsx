import type { LucideIcon } from 'lucide-react';

interface Props {
  /** Imported by name from `lucide-react`, so that only what is used is bundled. */
  readonly of: LucideIcon;
  readonly size?: 12 | 16 | 20 | 24;
}

/** Always beside a word or inside a control that has a name, so never announced itself. */
export function Icon({ of: Shape, size = 16 }: Props) {
  return <Shape className="icon" size={size} strokeWidth={1.75} aria-hidden="true" focusable="false" />;
}
