import { type KeyboardEvent, type ReactNode, type RefObject, useId, useLayoutEffect, useRef } from 'react';

interface Props {
  readonly title: string;
  readonly role?: 'dialog' | 'alertdialog';
  /** The title is for ears only, e.g. where a search field says it all. */
  readonly titleHidden?: boolean;
  readonly describedBy?: string;
  readonly className?: string;
  /** A new value opens it again after a control closed it to let the page have focus. */
  readonly openFor?: unknown;
  /** Takes focus; otherwise the first control does. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLDialogElement>) => void;
  /** Escape, or a press outside when there is nothing to lose. */
  readonly onCancel: () => void;
  /** For one without padding: a press on the dialog itself is one on its backdrop. */
  readonly cancelOutside?: boolean;
  readonly children: ReactNode;
}

const FOCUSABLE =
  'button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

/**
 * A native modal: while it is open the page behind it is inert, so a page that guards its own focus (Bootstrap's
 * modals do) cannot pull it away, and the browser itself closes it when we are gone.
 */
export function Dialog({ title, role = 'dialog', titleHidden, describedBy, className, ...props }: Props) {
  const { openFor, initialFocus, onKeyDown, onCancel, cancelOutside, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  // biome-ignore lint/correctness/useExhaustiveDependencies: `openFor` is a reason to open, it is not read
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    element.showModal();
    element.dispatchEvent(new Event('opened', { bubbles: true }));
    (initialFocus?.current ?? element.querySelector<HTMLElement>(FOCUSABLE))?.focus();
  }, [initialFocus, openFor]);

  const cancel = () => {
    // Closed first: while a modal is open the page, and with it the reply box, cannot take focus back.
    dialog.current?.close();
    onCancel();
  };

  const keepInside = (event: KeyboardEvent<HTMLDialogElement>) => {
    onKeyDown?.(event);
    if (event.key === 'Escape') {
      event.preventDefault();
      cancel();
    }
    if (event.key !== 'Tab') return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.tabIndex >= 0);
    const edge = event.shiftKey ? all[0] : all.at(-1);
    if (event.target !== edge) return;
    event.preventDefault();
    (event.shiftKey ? all.at(-1) : all[0])?.focus();
  };

  return (
    <dialog
      ref={dialog}
      role={role === 'alertdialog' ? role : undefined}
      className={className ? `dialog ${className}` : 'dialog'}
      aria-labelledby={titleId}
      aria-describedby={describedBy}
      onKeyDown={keepInside}
      onCancel={(event) => {
        event.preventDefault();
        cancel();
      }}
      onPointerDown={(event) => {
        if (cancelOutside && event.target === event.currentTarget) cancel();
      }}
    >
      <h2 id={titleId} className={titleHidden ? 'visually-hidden' : 'dialog-title'}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
