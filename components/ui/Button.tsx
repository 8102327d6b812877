import type { ComponentPropsWithRef } from 'react';
import { Icon, type IconShape } from './Icon.tsx';

interface Props extends ComponentPropsWithRef<'button'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'hold';
  readonly small?: boolean;
  readonly icon?: IconShape;
}

export function Button({ look = 'plain', small = false, icon, className, children, ...rest }: Props) {
  const classes = ['button', `button--${look}`, small && 'button--small', className].filter(Boolean).join(' ');
  return (
    <button type="button" className={classes} {...rest}>
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'aria-label' | 'title' | 'children'> {
  readonly icon: IconShape;
  readonly label: string;
  readonly small?: boolean;
}

export function IconButton({ icon, label, small = false, ...rest }: IconButtonProps) {
  const classes = `button button--quiet button--icon${small ? ' button--small' : ''}`;
  return (
    <button type="button" className={classes} aria-label={label} title={label} {...rest}>
      <Icon of={icon} />
    </button>
  );
}
